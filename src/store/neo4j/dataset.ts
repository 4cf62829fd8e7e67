import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../../domain/time/day.ts';
import { StoreError } from '../../errors.ts';
import type { DatasetInfo } from '../store.ts';
import { countsIn } from './properties.ts';
import { STORED_FORM } from './storage-version.ts';
import type { Asker, RunQuery } from './query-runner.ts';
import type { Spread } from './rights-plan.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** One dataset as a request asks it: queries of it read nothing else. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly spread: Spread;
  /**
   * The rows of a query by its name, each time from the database. `$ds` is added to the parameters.
   */
  read<Row>(query: string, parameters: Parameters): Promise<readonly Row[]>;
  /** The same, from the cache if they have been asked for before. */
  rows<Row>(query: string, parameters: Parameters): Promise<readonly Row[]>;
  /**
   * What is made of rows, from the cache if it has been asked for before by the same query with the
   * same parameters.
   */
  cached<Answer extends object>(
    query: string,
    parameters: unknown,
    ask: () => Promise<Answer>,
  ): Promise<Answer>;
}

/** Which dataset is loaded. */
export interface LoadedDataset {
  readonly ds: number;
  readonly version: string;
  readonly seededAt: string;
  /** Null in datasets of before there was one. */
  readonly form: number | null;
}

/** What is known of a dataset as a whole. */
export interface DatasetDescription {
  readonly ds: number;
  readonly info: DatasetInfo;
  readonly spread: Spread;
}

const MAX_LOOKS = 9;
const LOOK_AGAIN_MS = 25;

/**
 * Which dataset is loaded now; null if there is none.
 *
 * @param expected  whether there was one before
 */
export async function loadedDataset(
  run: RunQuery,
  asker: Asker,
  expected: boolean,
): Promise<LoadedDataset | null> {
  const ask = () => run<LoadedDataset>('snapshot', {}, asker);
  return (await (expected ? untilThere(ask, asker.signal) : ask()))[0] ?? null;
}

/** Why there is nothing that this program can read; null if there is. */
export function unreadable(loaded: LoadedDataset | null): string | null {
  if (loaded === null) return 'nothing is loaded';
  return loaded.form === STORED_FORM
    ? null
    : 'what is loaded was stored by another version of the program: load it again with npm run seed';
}

/**
 * Describes a dataset that is loaded.
 *
 * @throws {StoreError} STORE_UNAVAILABLE if it has been replaced and deleted meanwhile
 */
export async function describeDataset(
  run: RunQuery,
  { ds }: LoadedDataset,
  asker: Asker,
): Promise<DatasetDescription> {
  const [[product], [found]] = await Promise.all([
    run<{ name: string }>('product', {}, asker),
    untilThere(() => run<{ dataset: DatasetRow }>('dataset', { ds }, asker), asker.signal),
  ]);
  if (!found)
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'dataset',
      `the dataset has been replaced and cleared away: ${ds}`,
    );
  const { dataset: row } = found;
  return {
    ds,
    info: infoOf(row, product!.name),
    spread: {
      versions: row.versionCount,
      starts: { days: row.startSteps, ranks: row.startRanks },
      ends: { days: row.endSteps, ranks: row.endRanks },
      knowns: { days: row.knownSteps, ranks: row.knownRanks },
    },
  };
}

/**
 * In the moment in which a load switches, a reader may see the pointer to the new dataset a little
 * before the index has what it points to.
 */
async function untilThere<Row>(
  ask: () => Promise<readonly Row[]>,
  signal: AbortSignal | undefined,
): Promise<readonly Row[]> {
  for (let looks = 1; ; looks++) {
    const rows = await ask();
    if (rows.length > 0 || looks === MAX_LOOKS) return rows;
    await wait(LOOK_AGAIN_MS, undefined, { signal });
  }
}

/** `:TenureDataset` as the query gives it. */
interface DatasetRow {
  readonly version: string;
  readonly seededAt: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly newestSource: Day | null;
  /** By property name, such as `rightCount`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly versionCount: number;
  readonly startSteps: readonly Day[];
  readonly startRanks: readonly number[];
  readonly endSteps: readonly Day[];
  readonly endRanks: readonly number[];
  readonly knownSteps: readonly Day[];
  readonly knownRanks: readonly number[];
}

function infoOf(
  { version, seededAt, earliest, latest, newestSource, counts }: DatasetRow,
  store: string,
): DatasetInfo {
  return {
    version,
    seededAt,
    earliest,
    latest,
    newestSource,
    store,
    counts: countsIn(counts),
  };
}
