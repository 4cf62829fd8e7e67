import { parseArgs } from 'node:util';

export const BENCH_USAGE = `npm run bench [-- options]
  --rights N,N,…     sizes of the graphs; default 10000,100000
  --seed N           seed of the generated facts; default 1
  --rounds N         rounds, whose medians are reported; default 3
  --slice MS         time for one question on one side in a round; default 600
  --only PART,…      questions, http, load; default all
  --keep             keep the databases in .cache/bench, and reuse existing ones
  --json             figures as JSON on standard output, progress on standard error
  --help`;

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly rounds: number;
  readonly sliceMs: number;
  readonly parts: readonly Part[];
  readonly keep: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

const PARTS = ['questions', 'http', 'load'] as const;
export type Part = (typeof PARTS)[number];

/** @throws with what was expected, then what came */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rights: { type: 'string', default: '10000,100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      slice: { type: 'string', default: '600' },
      only: { type: 'string', default: PARTS.join(',') },
      keep: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    sizes: values.rights.split(',').map((text) => wholeNumber('--rights', text, 1_000)),
    seed: wholeNumber('--seed', values.seed, 0),
    rounds: wholeNumber('--rounds', values.rounds, 1),
    sliceMs: wholeNumber('--slice', values.slice, 10),
    parts: values.only.split(',').map((text) => partOf(text)),
    keep: values.keep,
    json: values.json,
    help: values.help,
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`${option} must be a whole number from ${least}: ${text}`);
  return value;
}

function partOf(text: string): Part {
  const part = PARTS.find((name) => name === text);
  if (!part) throw new Error(`--only must name some of ${PARTS.join(', ')}: ${text}`);
  return part;
}
