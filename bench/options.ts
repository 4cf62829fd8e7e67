import { z } from 'zod';
import { type Command, flag, readCommandLine, value } from '../src/cli/command-line.ts';

const PARTS = ['questions', 'http', 'load'] as const;

const whole = (least: number) =>
  z.coerce
    .number(`a whole number from ${least}`)
    .int(`a whole number from ${least}`)
    .min(least, `a whole number from ${least}`);
const listOf = <S extends z.ZodType>(one: S) =>
  z
    .string()
    .transform((text) => text.split(',') as z.input<S>[])
    .pipe(z.array(one));

const OPTIONS = {
  rights: value('10000,100000', 'sizes of the graphs (these by default)', listOf(whole(1_000))),
  seed: value('1', 'seed of the generated facts; default 1', whole(0)),
  rounds: value('3', 'rounds, whose medians are reported; default 3', whole(1)),
  slice: value('600', 'milliseconds for one question on one side in a round', whole(10)),
  only: value('questions,http', `some of ${PARTS.join(', ')}; default all`, listOf(z.enum(PARTS))),
  keep: flag('keep the databases in .cache/bench, and reuse existing ones'),
  json: flag('figures as JSON on standard output, progress on standard error'),
};
export const BENCH: Command<typeof OPTIONS> = {
  usage: 'npm run bench [-- options]',
  options: OPTIONS,
};

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly rounds: number;
  readonly sliceMs: number;
  readonly parts: readonly (typeof PARTS)[number][];
  readonly keep: boolean;
  readonly json: boolean;
}

/**
 * The options of a command line; null if help is asked.
 *
 * @throws {CommandError}
 */
export function benchOptions(words: readonly string[]): BenchOptions | null {
  const line = readCommandLine(BENCH, words);
  if (line === null) return null;
  const { rights, seed, rounds, slice, only, ...flags } = line.options;
  return {
    sizes: rights ?? [10_000, 100_000],
    seed: seed ?? 1,
    rounds: rounds ?? 3,
    sliceMs: slice ?? 600,
    parts: only ?? PARTS,
    ...flags,
  };
}
