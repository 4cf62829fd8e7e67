/** How many times as many cases the random tests try: ten times with RUNS=10. */
const TIMES = Number(process.env['RUNS'] ?? 1);
const SEED = process.env['AGREE_SEED'];

/**
 * What fast-check is told of how many cases to try.
 *
 * @param quick  how many without RUNS
 * @returns a fixed seed too, if AGREE_SEED gives one; otherwise a failure tells its own
 */
export function runs(quick: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: quick * TIMES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
}

/** Cases that each take long: the first few of them, or all with RUNS=2 and more. */
export function firstOf<T>(quick: number, cases: readonly T[]): readonly T[] {
  return TIMES > 1 ? cases : cases.slice(0, quick);
}
