import type { Answers } from './clients.ts';
import {
  type MemoryReport,
  MOST_HEAP_GROWTH,
  MOST_RESIDENT_GROWTH,
  type QueryTime,
} from './measured.ts';

export interface SoakReport {
  readonly answers: Answers;
  readonly memory: MemoryReport;
  readonly seconds: number;
  readonly clients: number;
  /** Datasets that were loaded. */
  readonly loads: number;
  /**
   * How often the server was looked at, and was ready: told, not evaluated, since a database may take
   * its second under load.
   */
  readonly readiness: { readonly looks: number; readonly ready: number };
  readonly queries: readonly QueryTime[];
}

/** Everything that a run must not have shown; none where it was sound. */
export function faultsOf({ answers, memory, loads }: SoakReport): readonly string[] {
  const all = answers.faultCount;
  return [
    ...(all > 0
      ? [`${all} faults; the first of them:`, ...answers.faults.map((fault) => `  ${fault}`)]
      : []),
    ...(answers.versions.size < loads
      ? [`answers must have come from ${loads} datasets: ${answers.versions.size}`]
      : []),
    ...(memory.heapGrowth > MOST_HEAP_GROWTH
      ? [`the heap must grow by at most ${MOST_HEAP_GROWTH} MB: ${mb(memory.heapGrowth)}`]
      : []),
    ...(memory.residentGrowth > MOST_RESIDENT_GROWTH
      ? [
          `resident memory must grow by at most ${MOST_RESIDENT_GROWTH} MB: ${mb(memory.residentGrowth)}`,
        ]
      : []),
  ];
}

/** What was measured, for a person. */
export function reportText({
  answers,
  memory,
  seconds,
  clients,
  readiness,
  queries,
}: SoakReport): string {
  const all = [...answers.times.values()].flat();
  const rows = [['all', all] as const, ...[...answers.times].sort(([a], [b]) => (a < b ? -1 : 1))];
  const { first, last } = memory;
  return [
    `${all.length} questions in ${Math.round(seconds)} s by ${clients} clients: ${Math.round(all.length / seconds)} a second; told to try again ${answers.again} times`,
    'milliseconds       asked     p50     p95     p99     max',
    ...rows.map(([kind, times]) => line(kind, times)),
    `slowest of each ten seconds: ${[...answers.slowest].map((ms) => Math.round(ms ?? 0)).join(' ')}`,
    `datasets that answered: ${[...answers.versions].map(([version, count]) => `${version.slice(0, 12)} ${count} times`).join(', ')}`,
    `queries that took longest in all: ${queries
      .slice(0, 6)
      .map(
        ({ query, seconds: sum, count }) =>
          `${query} ${count} times ${Math.round((sum * 1_000) / count)} ms`,
      )
      .join(', ')}`,
    `ready at ${readiness.ready} of ${readiness.looks} looks`,
    `lowest memory of the second and of the last third: heap ${mb(first.heap)} and ${mb(last.heap)}, resident ${mb(first.resident)} and ${mb(last.resident)}` +
      (first.database ? `; database ${mb(first.database)} and ${mb(last.database ?? 0)}` : ''),
  ].join('\n');
}

function line(kind: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `  ${kind.padEnd(12)} ${[sorted.length, at(0.5), at(0.95), at(0.99), at(1)].map((value) => String(Math.round(value)).padStart(8)).join('')}`;
}

function mb(value: number): string {
  return `${Math.round(value)} MB`;
}
