/** The wish of the outside that this process ends. */
export interface Stopping {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Settles at the first signal. */
  readonly asked: Promise<void>;
}

/** Listens for SIGTERM and SIGINT: the first asks for an orderly end, a second one ends at once. */
export function stopOnSignals(from: NodeJS.Process): Stopping {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const onSignal = () => {
    if (controller.signal.aborted) from.exit(1);
    controller.abort(new Error('the start was interrupted'));
  };
  from.on('SIGTERM', onSignal);
  from.on('SIGINT', onSignal);
  return { signal: controller.signal, asked };
}
