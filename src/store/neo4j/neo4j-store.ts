import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { ahead } from './ahead.ts';
import { brought } from './brought.ts';
import { STORED_FORM } from './form.ts';
import { neo4jCounts, type YearCountsCache, yearCountsCache } from './counts.ts';
import { type Kept, keptAnswers, type KeptKind } from './kept.ts';
import type { DatasetQueries } from './dataset.ts';
import { neo4jDiffering } from './differing.ts';
import { neo4jLinks } from './links.ts';
import { neo4jLists } from './lists.ts';
import { neo4jParties } from './parties.ts';
import { BY_ID, neo4jRecords } from './records.ts';
import { neo4jSearch } from './search.ts';
import { BRINGING, neo4jRights, type PageRow, type TallyCache, type TallyRow } from './rights.ts';
import { type Asker, readQueries, type RunQuery, type StatementNote } from './queries.ts';
import { remembered } from './remembered.ts';
import { readStatements } from './statements.ts';
import type { DatasetInfo, Readiness, Snapshot, Store } from '../store.ts';

export interface Neo4jStoreOptions {
  /** The database's name; null (default): the server's own. */
  readonly database?: string | null;
  /** After this long the server ends a query; default 10 000. */
  readonly timeoutMs?: number;
  /** For so long a fault that may pass, such as a dropped connection, is tried again; default 5 000. */
  readonly retryMs?: number;
  /** Counts kept in memory; default 1 000. */
  readonly counts?: number;
  /** About how much memory records and rows may take that are kept for later questions, in MB; default 64, and 0 keeps none. */
  readonly keptMb?: number;
  /** Up to so many parties, or ids, are compared one by one with a name or id that may be misspelt; default 2 000. */
  readonly compared?: number;
  /** In a graph of up to so many versions of rights, pages are always found by going through an index in order; default 2 000. */
  readonly small?: number;
  /** Told of every statement: for tests, metrics and the log. */
  readonly onStatement?: (note: StatementNote) => void;
  /** Told of everything that is looked for in memory: for metrics. */
  readonly onLookup?: OnLookup;
}

/** How many of what was looked for in memory were there, and how many not. */
export type OnLookup = (kind: KeptKind | 'counts', found: number, missed: number) => void;

/** The store's queries by name. */
export const STORE_STATEMENTS = readStatements(new URL('./cypher/', import.meta.url));

/**
 * Queries whose rows are not kept: the order of hits hangs on all datasets that are in the database, and every name or id that may be misspelt is compared
 * with thousands of others, which would push out everything else.
 */
const NOT_KEPT: ReadonlySet<string> = new Set(['search', 'near-ids', 'party-names-like']);

/** Of so many datasets it is kept what is known of them as a whole: of the one that is loaded, and of those that running requests still read. */
const DATASETS = 4;
/** What several requests may wait for together: not to be begun by one that may turn out to ask the wrong dataset. */
const SHARED: ReadonlySet<keyof Snapshot> = new Set([
  'rightsCount',
  'rightsTally',
  'yearCounts',
] as const);
const READY_MS = 1_000;
const READY_KEPT_MS = 2_000;

/**
 * A store over a graph in Neo4j that a load wrote. Which dataset is current is asked with every question; what that dataset answers
 * is kept in memory, as far as it fits into a given size, under the dataset that it is of.
 *
 * @param driver  of `openDriver`; the store closes it
 */
export function neo4jStore(driver: Driver, options: Neo4jStoreOptions = {}): Store {
  const { database = null, timeoutMs, retryMs, onStatement, onLookup = () => {} } = options;
  const onCount = (found: boolean) => onLookup('counts', found ? 1 : 0, found ? 0 : 1);
  const run = readQueries(driver, {
    database,
    statements: STORE_STATEMENTS,
    onStatement,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retryMs === undefined ? {} : { retryMs }),
  });
  const counts: TallyCache = remembered<readonly TallyRow[]>(options.counts ?? 1_000, onCount);
  const years = yearCountsCache(onCount);
  const keptOfDataset = keptAnswers((options.keptMb ?? 64) * 1_000_000, onLookup);
  const datasets = remembered<Known>(DATASETS);
  let product: Promise<string> | null = null;
  let hadOne = false;
  let last: Open | null = null;
  let lookups = 0;
  let newest = 0;
  let lastReady: { readonly at: number; readonly readiness: Promise<Readiness> } | null = null;

  const productOf = (asker: Asker): Promise<string> => {
    product ??= run<{ name: string }>('product', {}, asker).then((rows) => rows[0]!.name);
    product.catch(() => {
      product = null;
    });
    return product;
  };
  const loadedNow = async (asker: Asker): Promise<Loaded | null> => {
    const [loaded] = await untilThere(
      () => run<Loaded>('snapshot', {}, asker),
      hadOne,
      asker.signal,
    );
    hadOne ||= loaded !== undefined;
    return loaded ?? null;
  };
  const current = async (asker: Asker): Promise<Open> => {
    const lookup = ++lookups;
    const [name, loaded] = await Promise.all([productOf({}), loadedNow(asker)]);
    const why = unreadable(loaded);
    if (!loaded || why !== null) throw new StoreError('STORE_UNAVAILABLE', 'snapshot', why);
    const { ds } = loaded;
    const known = await datasets.get(keyOf(loaded), asker.signal, async (signal) => {
      const [row] = await untilThere(
        () => run<{ dataset: DatasetRow }>('dataset', { ds }, { ...asker, signal }),
        true,
        signal,
      );
      if (!row)
        throw new StoreError(
          'STORE_UNAVAILABLE',
          'dataset',
          `the dataset has been replaced and cleared away: ${ds}`,
        );
      return { row: row.dataset, kept: keptOfDataset() };
    });
    const open = { known, product: name };
    if (lookup > newest) [last, newest] = [open, lookup];
    return open;
  };
  return {
    kind: 'NEO4J',
    snapshot: async (asker = {}) => {
      const opened = (open: Open, by = asker, sure?: Promise<unknown>) =>
        snapshotOf(run, open, by, { counts, years }, options, sure);
      const before = last;
      const now = current(asker);
      if (!before) return opened(await now);
      const wrong = new AbortController();
      const sure = now.then(({ known }) => {
        if (known !== before.known)
          throw new StoreError('STORE_UNAVAILABLE', 'snapshot', 'another dataset is current');
      });
      sure.catch(() => {
        if (last === before) last = null; // where it is current after all, it is found so again
        wrong.abort();
      });
      asker.signal?.addEventListener('abort', () => wrong.abort(asker.signal!.reason), {
        once: true,
      });
      if (asker.signal?.aborted) wrong.abort(asker.signal.reason);
      setMaxListeners(0, wrong.signal); // each statement that runs listens
      return ahead(
        opened(before, { ...asker, signal: wrong.signal }, sure),
        now.then((open) => (open.known === before.known ? null : opened(open))),
        SHARED,
      );
    },
    ready: () => {
      const now = performance.now();
      if (!lastReady || now - lastReady.at > READY_KEPT_MS)
        lastReady = { at: now, readiness: readiness(loadedNow) };
      return lastReady.readiness;
    },
    close: () => driver.close(),
  };
}

/** What is known of a dataset. */
interface Known {
  readonly row: DatasetRow;
  readonly kept: Kept;
}

/** A dataset with the database that it was found in. */
interface Open {
  readonly known: Known;
  readonly product: string;
}

/** Counts of all datasets. */
interface Caches {
  readonly counts: TallyCache;
  readonly years: YearCountsCache;
}

/** @param sure  what is read is kept only once this says that the dataset is current; default: it is */
function snapshotOf(
  run: RunQuery,
  { known: { row, kept }, product }: Open,
  asker: Asker,
  { counts, years }: Caches,
  { compared = 2_000, small = 2_000 }: Neo4jStoreOptions,
  sure?: Promise<unknown>,
): Snapshot {
  const along = brought();
  const dataset: DatasetQueries = {
    info: infoOf(row, product),
    key: keyOf(row),
    spread: {
      versions: row.versionCount,
      starts: { days: row.startSteps, ranks: row.startRanks },
      ends: { days: row.endSteps, ranks: row.endRanks },
      knowns: { days: row.knownSteps, ranks: row.knownRanks },
    },
    signal: asker.signal,
    run: <Row>(
      name: string,
      parameters: Readonly<Record<string, unknown>>,
      signal?: AbortSignal,
    ) => {
      const ask = async () => {
        const rows = await run<Row>(
          name,
          { ...parameters, ds: row.ds },
          signal ? { ...asker, signal } : asker,
        );
        await sure;
        return BRINGING.has(name) ? along.off(rows as readonly (Row & PageRow)[]) : rows;
      };
      return signal || BY_ID.has(name) || NOT_KEPT.has(name)
        ? ask()
        : kept.rows(name, parameters, ask);
    },
    byId: kept.byId,
    brought: along,
  };
  const rights = neo4jRights(dataset, counts, small);
  return {
    dataset: async () => dataset.info,
    ...neo4jRecords(dataset),
    rightsPage: rights.rightsPage,
    rightsTally: rights.rightsTally,
    rightsCount: rights.rightsCount,
    touchedRights: rights.touchedRights,
    ...neo4jCounts(dataset, rights, years),
    ...neo4jDiffering(dataset, rights),
    ...neo4jLists(dataset),
    ...neo4jParties(dataset, compared),
    ...neo4jLinks(dataset),
    ...neo4jSearch(dataset),
  };
}

/**
 * In the moment in which a load switches, a reader may see the pointer to the new dataset before the index has what it points to: what was there before is
 * looked for again for a fifth of a second before it is told that there is nothing.
 */
async function untilThere<Row>(
  look: () => Promise<readonly Row[]>,
  expected: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly Row[]> {
  for (let looks = 1; ; looks++) {
    const rows = await look();
    if (rows.length > 0 || !expected || looks === MOST_LOOKS) return rows;
    await wait(LOOK_AGAIN_MS, undefined, { signal });
  }
}

const MOST_LOOKS = 9;
const LOOK_AGAIN_MS = 25;

async function readiness(loadedNow: (asker: Asker) => Promise<Loaded | null>): Promise<Readiness> {
  try {
    const loaded = await loadedNow({ timeoutMs: READY_MS, limitMs: READY_MS, requestId: 'ready' });
    const why = unreadable(loaded);
    return loaded && why === null
      ? { ready: true, datasetVersion: loaded.version }
      : { ready: false, reason: 'empty', message: why! };
  } catch (error) {
    return {
      ready: false,
      reason: 'unavailable',
      message: error instanceof StoreError ? error.message : 'the database cannot be asked',
    };
  }
}

/** Which dataset is loaded. */
interface Loaded {
  readonly ds: number;
  readonly version: string;
  readonly seededAt: string;
  /** Null in datasets of before there was one. */
  readonly form: number | null;
}

/** Why there is nothing that this program can read; null where there is. */
function unreadable(loaded: Loaded | null): string | null {
  if (loaded === null) return 'nothing is loaded';
  return loaded.form === STORED_FORM
    ? null
    : 'what is loaded was stored by another version of the program: load it again with npm run seed';
}

/** Tells a dataset from every other one, also of a database that was emptied and loaded again. */
function keyOf({ ds, version, seededAt }: Omit<Loaded, 'form'>): string {
  return `${ds} ${seededAt} ${version}`;
}

/** `:TenureDataset` as the query gives it. */
interface DatasetRow extends Omit<Loaded, 'form'> {
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
    counts: Object.fromEntries(
      NODE_TYPES.map((type) => [type, counts[`${type.toLowerCase()}Count`] ?? 0]),
    ) as Record<NodeType, number>,
  };
}
