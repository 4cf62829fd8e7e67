import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../../errors.ts';
import type { DatasetSummary } from '../dataset-summary.ts';
import type { DatasetInfo, Snapshot } from '../store.ts';
import type { QueryOptions, RunQuery } from './query-runner.ts';
import type { RightsStatistics } from './rights/rights-plan.ts';

/** The version of the stored form; raised if an older or newer program would read it wrongly. */
export const STORAGE_VERSION = 16;

type QueryParameters = Readonly<Record<string, unknown>>;

/** One dataset with its cache, as a request reads it. */
export interface Dataset extends DatasetDescription {
  readonly smallGraphVersions: number;
  /** The rows of a named query, not cached. Adds `$ds` to the parameters. */
  rows<Row>(query: string, parameters: QueryParameters): Promise<readonly Row[]>;
  cachedRows<Row>(query: string, parameters: QueryParameters): Promise<readonly Row[]>;
  /** An answer made of rows, cached by query and parameters. */
  cached<Answer extends object>(
    query: string,
    parameters: unknown,
    ask: () => Promise<Answer>,
  ): Promise<Answer>;
}

/** A method of Snapshot as a function of the dataset; src/store/store.ts says what it returns. */
export type Read<Name extends keyof Snapshot> = (
  dataset: Dataset,
  ...args: Parameters<Snapshot[Name]>
) => ReturnType<Snapshot[Name]>;

export interface CurrentDataset {
  readonly ds: number;
  readonly version: string;
  readonly seededAt: string;
  /** The storage version; null in datasets of early versions. */
  readonly form: number | null;
}

/** What a load found out about a dataset; `:TenureDataset` holds it as JSON. */
export interface StoredSummary extends DatasetSummary {
  readonly statistics: RightsStatistics;
}

export interface DatasetDescription extends Pick<StoredSummary, 'statistics'> {
  readonly info: DatasetInfo;
}

const MAX_ATTEMPTS = 9;
const RETRY_MS = 25;

/** The current dataset; null if there is none. `existedBefore`: whether there was one. */
export async function currentDataset(
  run: RunQuery,
  queryOptions: QueryOptions,
  existedBefore: boolean,
): Promise<CurrentDataset | null> {
  return untilVisible<CurrentDataset>(run, 'snapshot', {}, queryOptions, existedBefore);
}

export function unreadableReason(loaded: CurrentDataset | null): string | null {
  if (loaded === null) return 'nothing is loaded';
  return loaded.form === STORAGE_VERSION
    ? null
    : 'the facts were loaded by another version of the program: load them again with npm run seed';
}

/** @throws {StoreError} STORE_UNAVAILABLE if it has been replaced and deleted meanwhile */
export async function describeDataset(
  run: RunQuery,
  { ds, version, seededAt }: CurrentDataset,
  queryOptions: QueryOptions,
): Promise<DatasetDescription> {
  const [[product], found] = await Promise.all([
    run<{ name: string }>('product', {}, queryOptions),
    untilVisible<{ summary: string }>(run, 'dataset', { ds }, queryOptions),
  ]);
  if (!found)
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'dataset',
      `the dataset was replaced by a newer load and deleted, ask again: ${ds}`,
    );
  const { statistics, ...summary } = JSON.parse(found.summary) as StoredSummary;
  return { info: { version, seededAt, ...summary, store: product!.name }, statistics };
}

/**
 * The one row of a query, which is repeated until it has one: when a load switches datasets, a
 * reader may see the pointer shortly before the index has its target.
 */
async function untilVisible<Row>(
  run: RunQuery,
  query: string,
  parameters: QueryParameters,
  queryOptions: QueryOptions,
  repeats = true,
): Promise<Row | null> {
  for (let attempt = 1; ; attempt++) {
    const [row = null] = await run<Row>(query, parameters, queryOptions);
    if (row !== null || !repeats || attempt === MAX_ATTEMPTS) return row;
    await wait(RETRY_MS, undefined, { signal: queryOptions.signal });
  }
}
