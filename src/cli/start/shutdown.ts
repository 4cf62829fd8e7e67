import { once } from 'node:events';

export type Shutdown = ReturnType<typeof shutdownOnSignals>;

const PARENT_CHECK_MS = 250;

/**
 * Listens for SIGTERM and SIGINT: the first starts an orderly stop, the second exits at once. npm
 * sends a signal to its shell only, and some shells do not pass it on; so under npm the end of the
 * parent counts as a signal.
 */
export function shutdownOnSignals(from: NodeJS.Process, reason = 'the start was interrupted') {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) from.exit(1);
    controller.abort(new Error(reason));
  };
  from.on('SIGTERM', onSignal);
  from.on('SIGINT', onSignal);
  // A reader that has read enough, such as `head`, ends nothing.
  from.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (from.env['npm_lifecycle_event'] !== undefined) {
    const parent = from.ppid;
    setInterval(() => {
      if (from.ppid !== parent && !controller.signal.aborted) onSignal();
    }, PARENT_CHECK_MS).unref();
  }
  return {
    signal: controller.signal,
    /** Waits for the first signal; keeps the process alive until then. */
    wait: async (): Promise<void> => {
      const alive = setInterval(() => {}, PARENT_CHECK_MS);
      if (!controller.signal.aborted) await once(controller.signal, 'abort');
      clearInterval(alive);
    },
  };
}
