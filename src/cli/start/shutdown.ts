export interface Shutdown {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Resolves at the first signal. */
  readonly requested: Promise<void>;
}

const PARENT_CHECK_MS = 250;

/**
 * Listens for SIGTERM and SIGINT: the first starts an orderly stop, the second exits at once. npm
 * sends a signal to its shell only, and some shells do not pass it on; so under npm the end of the
 * parent counts as a signal.
 */
export function shutdownOnSignals(from: NodeJS.Process): Shutdown {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const onSignal = () => {
    if (controller.signal.aborted) from.exit(1);
    controller.abort(new Error('the start was interrupted'));
  };
  from.on('SIGTERM', onSignal);
  from.on('SIGINT', onSignal);
  if (from.env['npm_lifecycle_event'] !== undefined) {
    const parent = from.ppid;
    setInterval(() => {
      if (from.ppid !== parent && !controller.signal.aborted) onSignal();
    }, PARENT_CHECK_MS).unref();
  }
  return { signal: controller.signal, requested };
}
