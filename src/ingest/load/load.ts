import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../domain/model/graph.ts';
import { NODE_TYPES } from '../../domain/model/record.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import { datasetSummary } from '../../store/dataset-summary.ts';
import { STORAGE_VERSION, type StoredSummary } from '../../store/neo4j/dataset.ts';
import { deleteReplaced, pruneDatasets, type PruneOptions } from './prune-datasets.ts';
import { publish, publishUnfinished } from './publish.ts';
import { LoadError } from './error.ts';
import { acquireLock, type LockOptions } from './load-lock.ts';
import type { LoadProgress, LoadReport, OnBatch } from './load-report.ts';
import type { OldDataset } from './changes.ts';
import { currentDataset, loaderVersion, type LoadedDataset } from './loaded-dataset.ts';
import { ensureConstraints, ensureIndexes, refuseForeignConstraints, upgrade } from './schema.ts';
import { summaryOf } from './summary.ts';
import { writeGraph } from './write-graph.ts';
import { openWriter, type Writer } from './writer.ts';

export interface LoadOptions
  extends Partial<Omit<LockOptions, 'onWait'>>, Pick<PruneOptions, 'onForeignLinks'> {
  /** The database's name; null (default): the server's own. */
  readonly database?: string | null;
  /** Compares and reports without writing. Default false. */
  readonly dryRun?: boolean;
  /** The day of the load, as of which the public graph is labelled; default today in UTC. */
  readonly today?: Day | null;
  /**
   * The time for which a replaced dataset stays for requests that still read it, in milliseconds;
   * then the load deletes it. Default 12 500, longer than any question may take.
   */
  readonly keepMs?: number | undefined;
  /** Called when the facts are loaded, while the replaced ones still wait for their deletion. */
  readonly onLoaded?: () => void;
  /** Called before every batch, in order; an error that it throws ends the load. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Stored with the dataset; the caller recognises an unchanged folder by it. */
  readonly stamp?: string | null;
  /** The absolute path of the seed folder, kept with the dataset. */
  readonly folder?: string | null;
}

/**
 * Loads a graph: writes it as a new dataset beside the current one, then publishes it and deletes
 * the old one. The API answers from the old graph or the new one. A load that fails before it
 * publishes leaves the old one; one that fails later is finished by the next load or start. Loading
 * the same graph again writes nothing. Records that it no longer has remain only in the log of
 * changes. Nodes of other programs are never changed.
 *
 * @throws {LoadError} on other programs' constraints on public labels, or another load that does not
 *   end
 */
export async function loadGraph(
  driver: Driver,
  graph: Graph,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const writer = openWriter(driver, options.database ?? null);
  await refuseOldServer(writer);
  if (!options.dryRun) await upgrade(writer);
  const loaded = await currentDataset(writer);
  if (isSame(loaded, graph) && (options.dryRun || loaded!.isAlone))
    return options.dryRun ? unchanged(loaded!) : renewed(writer, loaded!, options);
  await refuseForeignConstraints(writer);
  if (options.dryRun) return compareGraph(graph, loaded && { writer, ds: loaded.ds });
  await ensureConstraints(writer);
  return loadUnderLock(writer, graph, options);
}

/** Finds what loading a graph would change, without writing; all of it if nothing is loaded. */
export async function compareGraph(
  graph: Graph,
  old: OldDataset | null = null,
): Promise<LoadReport> {
  const { versionDays: _, ...changed } = await writeGraph({
    graph,
    old,
    write: async () => {},
    ds: 0,
    recordedAt: '',
    knownOn: 0,
    onBatch: () => {},
  });
  const { counts } = datasetSummary(graph);
  return { version: graph.version, unchanged: false, seededAt: null, counts, ...changed };
}

async function loadUnderLock(
  writer: Writer,
  graph: Graph,
  options: LoadOptions,
): Promise<LoadReport> {
  const { waitMs = 30_000, expiryMs, keepMs = 12_500, onProgress, signal } = options;
  let total = 0;
  const onBatch: OnBatch = (phase, what, done = total) => {
    signal?.throwIfAborted();
    onProgress?.({ phase, what, done });
  };
  const lock = await acquireLock(writer, {
    waitMs,
    expiryMs,
    signal,
    onWait: (message) => onProgress?.({ phase: 'waiting', what: message, done: 0 }),
  });
  const { ds } = lock;
  const pruning = { ...options, keepMs, onBatch };
  const deleteOld = () => deleteReplaced(lock, pruning);
  try {
    await publishUnfinished(lock, onBatch);
    const old = await currentDataset(writer);
    if (isSame(old, graph)) {
      await deleteOld();
      return unchanged(old!);
    }
    await pruneDatasets(lock, old?.ds ?? 0, pruning);
    if (old) await ensureIndexes(writer);
    const recordedAt = instantAfter(old?.seededAt ?? null);
    const { versionDays, ...changed } = await writeGraph({
      graph,
      old: old && { writer, ds: old.ds },
      write: lock.write,
      ds,
      recordedAt,
      knownOn: options.today ?? parseDay(recordedAt.slice(0, 10)),
      onBatch,
    });
    const { version } = graph;
    const summary = summaryOf(graph, versionDays);
    const { counts } = summary;
    total = NODE_TYPES.reduce((sum, type) => sum + counts[type], 0);
    if (!old) {
      onBatch('indexing', 'what was written', 0);
      await ensureIndexes(writer); // a first load is faster if they are built at the end
    }
    const properties = {
      ds,
      phase: 'hiding',
      form: STORAGE_VERSION,
      version,
      program: loaderVersion(),
      stamp: options.stamp ?? null,
      // Stored even if it is not known, so that the query finds the property.
      folder: options.folder ?? '',
      seededAt: recordedAt,
      summary: JSON.stringify(summary),
    };
    await lock.write((run) => run('create-dataset', { properties }));
    await publish(lock, ds, onBatch);
    options.onLoaded?.();
    await deleteOld();
    return { version, unchanged: false, seededAt: recordedAt, counts, ...changed };
  } finally {
    await lock.release();
  }
}

function isSame(loaded: LoadedDataset | null, { version }: Graph): boolean {
  return loaded?.version === version && loaded.program === loaderVersion();
}

export function unchanged({ version, seededAt, summary }: LoadedDataset): LoadReport {
  const { counts } = JSON.parse(summary!) as StoredSummary;
  return { version, unchanged: true, seededAt, counts, added: [], changed: [], removed: [] };
}

async function renewed(
  writer: Writer,
  loaded: LoadedDataset,
  { stamp = null, folder = null }: LoadOptions,
): Promise<LoadReport> {
  const isOther = folder !== null && folder !== loaded.folder;
  if (isOther || (stamp !== null && stamp !== loaded.stamp))
    await writer.run('renew-stamp', { ds: loaded.ds, stamp, folder: folder ?? loaded.folder });
  return unchanged(loaded);
}

/** The queries need Neo4j 5.23; 5.26 is the long-term version of 5. */
async function refuseOldServer(writer: Writer): Promise<void> {
  const [row] = await writer.run<{ version: string }>('server-version');
  const [major = 0, minor = 0] = (row?.version ?? '').split('.').map(Number);
  if (major > 5 || (major === 5 && minor >= 26)) return;
  throw new LoadError(
    'SERVER',
    `the server must be Neo4j 5.26 or newer: ${row?.version ?? 'of unknown version'}`,
  );
}

/** The present instant, but always after the last load, so that polling clients miss nothing. */
function instantAfter(last: string | null): string {
  return new Date(Math.max(Date.now(), last === null ? 0 : Date.parse(last) + 1)).toISOString();
}
