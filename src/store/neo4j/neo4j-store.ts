import type { Driver } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import type { Readiness, Snapshot, Store } from '../store.ts';
import { answerCache, type OnLookup } from './cache.ts';
import { yearCounts } from './counts.ts';
import {
  type Dataset,
  type DatasetDescription,
  describeDataset,
  currentDataset,
  type Read,
  unreadableReason,
} from './dataset.ts';
import * as lists from './lists.ts';
import {
  type QueryOptions,
  queryRunner,
  type QueryReport,
  type RunnerOptions,
} from './query-runner.ts';
import * as records from './records.ts';
import { rightsPage } from './rights/rights-page.ts';
import * as rights from './rights/rights.ts';
import { changes, search } from './search.ts';
import { readQueryTexts } from './query-texts.ts';
import { estimateRows } from './estimate-rows.ts';

export interface Neo4jStoreOptions extends Partial<Omit<RunnerOptions, 'queries'>> {
  /** The memory that the cache may take, in MB, estimated; default 64, and 0 disables it. */
  readonly cacheMb?: number;
  /** The most versions with which every page is read from the sorted index; default 2 000. */
  readonly smallGraphVersions?: number;
  readonly onLookup?: OnLookup;
}

export const STORE_QUERIES = readQueryTexts(new URL('./cypher/', import.meta.url));

const READY_LIMIT_MS = 1_000;
const READY_CACHED_MS = 2_000;
/** If a query succeeded within this time, a health check that times out means busy, not down. */
const BUSY_MS = 10_000;

/** A store over the graph of a load, with cached answers; it closes the driver of `openDriver`. */
export function neo4jStore(driver: Driver, options: Neo4jStoreOptions = {}): Store {
  const { database = null, cacheMb = 64, smallGraphVersions = 2_000, onLookup } = options;
  let lastAnswerAt = -Infinity;
  const onQuery = (report: QueryReport) => {
    if (!report.failed) lastAnswerAt = performance.now();
    options.onQuery?.(report);
  };
  const run = queryRunner(driver, { ...options, onQuery, database, queries: STORE_QUERIES });
  const cache = answerCache(cacheMb * 1_000_000, onLookup);
  let described: { readonly key: string; readonly description: DatasetDescription } | null = null;
  let lastReady: { readonly at: number; readonly readiness: Promise<Readiness> } | null = null;

  const current = async (queryOptions: QueryOptions): Promise<Dataset> => {
    const now = await currentDataset(run, queryOptions, described !== null);
    const why = unreadableReason(now);
    if (!now || why !== null) throw new StoreError('STORE_UNAVAILABLE', 'snapshot', why);
    // An emptied database counts datasets from 1 again.
    const key = `${now.ds} ${now.seededAt} ${now.version}`;
    const { description } =
      described?.key === key
        ? described
        : (described = { key, description: await describeDataset(run, now, queryOptions) });
    const dataset: Dataset = {
      ...description,
      smallGraphVersions,
      rows: (query, parameters) => {
        const rows = estimateRows(query, description, parameters);
        return run(query, { ...parameters, ds: now.ds }, { ...queryOptions, rows });
      },
      cached: (query, parameters, ask) =>
        cache.fetch(`${key} ${query} ${JSON.stringify(parameters)}`, queryOptions.signal, ask),
      cachedRows: (query, parameters) =>
        dataset.cached(query, parameters, () => dataset.rows(query, parameters)),
    };
    return dataset;
  };

  const readiness = async (): Promise<Readiness> => {
    try {
      const limits = { timeoutMs: READY_LIMIT_MS, limitMs: READY_LIMIT_MS, requestId: 'ready' };
      const now = await currentDataset(run, limits, described !== null);
      const why = unreadableReason(now);
      return now && why === null
        ? { ready: true, datasetVersion: now.version }
        : { ready: false, reason: 'empty', message: why! };
    } catch (error) {
      const isSilent = performance.now() - lastAnswerAt > BUSY_MS;
      if (!isSilent && described !== null && isTimeout(error))
        return { ready: true, datasetVersion: described.description.info.version, busy: true };
      return {
        ready: false,
        reason: 'unavailable',
        message: error instanceof StoreError ? error.message : 'the database cannot be asked',
      };
    }
  };

  return {
    kind: 'NEO4J',
    snapshot: async (queryOptions = {}) => snapshotOf(await current(queryOptions)),
    ready: () => {
      const now = performance.now();
      if (!lastReady || now - lastReady.at > READY_CACHED_MS)
        lastReady = { at: now, readiness: readiness() };
      return lastReady.readiness;
    },
    close: () => driver.close(),
  };
}

function isTimeout(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  return error.code === 'QUERY_TIMEOUT' || typeof error.cause === 'string';
}

const READS: { readonly [Name in keyof Snapshot]: Read<Name> } = {
  dataset: async ({ info }) => info,
  ...records,
  ...lists,
  ...rights,
  rightsPage,
  yearCounts,
  search,
  changes,
};

function snapshotOf(dataset: Dataset): Snapshot {
  const bound = Object.entries<(dataset: Dataset, ...args: never[]) => unknown>(READS).map(
    ([name, read]) => [name, read.bind(null, dataset)],
  );
  return Object.fromEntries(bound) as Snapshot;
}
