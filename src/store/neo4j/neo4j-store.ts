import type { Driver } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import type { Readiness, Snapshot, Store } from '../store.ts';
import { answerCache, type OnLookup } from './cache.ts';
import { yearCounts } from './counts.ts';
import {
  type Dataset,
  type DatasetDescription,
  describeDataset,
  loadedDataset,
  unreadable,
} from './dataset.ts';
import { differing } from './diff.ts';
import { links } from './links.ts';
import { list, listCount, newestSource } from './lists.ts';
import { near, partiesByIdentifier, partyCandidates } from './parties.ts';
import { type Asker, queryRunner, type StatementNote } from './query-runner.ts';
import * as records from './records.ts';
import { rightsCount, rightsPage, rightsTally, touchedRights } from './rights.ts';
import { changes, search } from './search.ts';
import { readStatements } from './statements.ts';

export interface Neo4jStoreOptions {
  /** The database's name; null (default): the server's own. */
  readonly database?: string | null;
  /** When the server ends a query, in milliseconds; default 10 000. */
  readonly timeoutMs?: number;
  /** How long transient errors are retried, in milliseconds; default 5 000. */
  readonly retryMs?: number;
  /** About how much memory the cache may take, in MB; default 64, and 0 disables it. */
  readonly cacheMb?: number;
  /** How many parties are compared with a misspelt name; default 2 000. */
  readonly compared?: number;
  /** Up to how many versions of rights a page is always read from the sorted index; default 2 000. */
  readonly small?: number;
  /** Called after every statement: for tests, metrics and the log. */
  readonly onStatement?: (note: StatementNote) => void;
  readonly onLookup?: OnLookup;
}

export const STORE_STATEMENTS = readStatements(new URL('./cypher/', import.meta.url));

const READY_LIMIT_MS = 1_000;
const READY_CACHED_MS = 2_000;
/** A database that answers no look, but has answered a question not longer ago, is busy. */
const BUSY_MS = 10_000;

/**
 * A store over the graph of a load. Each snapshot looks up the current dataset; answers are cached.
 *
 * @param driver  of `openDriver`; the store closes it
 */
export function neo4jStore(driver: Driver, options: Neo4jStoreOptions = {}): Store {
  const { database = null, cacheMb = 64, compared = 2_000, small = 2_000, onLookup } = options;
  let lastAnswerAt = -Infinity;
  const onStatement = (note: StatementNote) => {
    if (!note.failed) lastAnswerAt = performance.now();
    options.onStatement?.(note);
  };
  const run = queryRunner(driver, {
    ...options,
    onStatement,
    database,
    statements: STORE_STATEMENTS,
  });
  const cache = answerCache(cacheMb * 1_000_000, onLookup);
  let described: { readonly key: string; readonly description: DatasetDescription } | null = null;
  let lastReady: { readonly at: number; readonly readiness: Promise<Readiness> } | null = null;

  const loaded = (asker: Asker) => loadedDataset(run, asker, described !== null);

  const current = async (asker: Asker): Promise<Dataset> => {
    const now = await loaded(asker);
    const why = unreadable(now);
    if (!now || why !== null) throw new StoreError('STORE_UNAVAILABLE', 'snapshot', why);
    const key = `${now.ds} ${now.seededAt} ${now.version}`; // an emptied database counts datasets from 1 again
    const { description } =
      described?.key === key
        ? described
        : (described = { key, description: await describeDataset(run, now, asker) });
    const { ds, info, spread } = description;
    const dataset: Dataset = {
      info,
      spread,
      read: (query, parameters) => run(query, { ...parameters, ds }, asker),
      cached: (query, parameters, ask) =>
        cache.fetch(`${key} ${query} ${JSON.stringify(parameters)}`, asker.signal, ask),
      rows: (query, parameters) =>
        dataset.cached(query, parameters, () => dataset.read(query, parameters)),
    };
    return dataset;
  };

  const readiness = async (): Promise<Readiness> => {
    try {
      const now = await loaded({
        timeoutMs: READY_LIMIT_MS,
        limitMs: READY_LIMIT_MS,
        requestId: 'ready',
      });
      const why = unreadable(now);
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
    snapshot: async (asker = {}) => snapshotOf(await current(asker), compared, small),
    ready: () => {
      const now = performance.now();
      if (!lastReady || now - lastReady.at > READY_CACHED_MS)
        lastReady = { at: now, readiness: readiness() };
      return lastReady.readiness;
    },
    close: () => driver.close(),
  };
}

/** Whether a query was not answered in time, rather than refused or cut off. */
function isTimeout(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  return error.code === 'QUERY_TIMEOUT' || typeof error.cause === 'string';
}

function snapshotOf(dataset: Dataset, compared: number, small: number): Snapshot {
  return {
    dataset: async () => dataset.info,
    load: (...asked) => records.load(dataset, ...asked),
    participations: (...asked) => records.participations(dataset, ...asked),
    rightsUnder: (...asked) => records.rightsUnder(dataset, ...asked),
    histories: (...asked) => records.histories(dataset, ...asked),
    versions: (...asked) => records.versions(dataset, ...asked),
    resolve: (...asked) => records.resolve(dataset, ...asked),
    withMembers: (...asked) => records.withMembers(dataset, ...asked),
    withPartsAndWholes: (...asked) => records.withPartsAndWholes(dataset, ...asked),
    lineages: (...asked) => records.lineages(dataset, ...asked),
    rightsPage: (...asked) => rightsPage(dataset, small, ...asked),
    rightsTally: (...asked) => rightsTally(dataset, ...asked),
    rightsCount: (...asked) => rightsCount(dataset, ...asked),
    touchedRights: (...asked) => touchedRights(dataset, ...asked),
    yearCounts: (...asked) => yearCounts(dataset, ...asked),
    rightsDiff: (...asked) => differing(dataset, ...asked),
    list: (...asked) => list(dataset, ...asked),
    listCount: (...asked) => listCount(dataset, ...asked),
    newestSource: (...asked) => newestSource(dataset, ...asked),
    partyCandidates: (...asked) => partyCandidates(dataset, compared, ...asked),
    partiesByIdentifier: (...asked) => partiesByIdentifier(dataset, ...asked),
    near: (...asked) => near(dataset, ...asked),
    links: (...asked) => links(dataset, ...asked),
    search: (...asked) => search(dataset, ...asked),
    changes: (...asked) => changes(dataset, ...asked),
  };
}
