export interface Slice {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

/**
 * Repeats a call for a while and measures it.
 *
 * @param atOnce  concurrent calls
 * @param call    takes the number of the call
 */
export async function slice(
  call: (number: number) => Promise<unknown>,
  atOnce: number,
  durationMs: number,
): Promise<Slice> {
  const times: number[] = [];
  const started = performance.now();
  let number = 0;
  const worker = async () => {
    do {
      const begun = performance.now();
      await call(number++);
      times.push(performance.now() - begun);
    } while (performance.now() - started < durationMs);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const elapsed = performance.now() - started;
  times.sort((a, b) => a - b);
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    perSecond: times.length / (elapsed / 1_000),
  };
}

/** The median of each figure over rounds. */
export function medians(slices: readonly Slice[]): Slice {
  const of = (figure: keyof Slice) =>
    quantile(
      slices.map((one) => one[figure]).sort((a, b) => a - b),
      0.5,
    );
  return { medianMs: of('medianMs'), p95Ms: of('p95Ms'), perSecond: of('perSecond') };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
