import type { Driver } from 'neo4j-driver';
import { NODE_TYPES } from '../../domain/model/record.ts';
import { STORAGE_VERSION } from '../../store/neo4j/storage-version.ts';
import { clean } from './prune-datasets.ts';
import { compareGraph } from './compare-graph.ts';
import { LoadError } from './error.ts';
import { acquireLock } from './load-lock.ts';
import type { LoadReport } from './load-report.ts';
import { currentDataset, type LoadedDataset } from './loaded-dataset.ts';
import { programHash } from './loader-version.ts';
import { ensureConstraints, ensureIndexes } from './schema.ts';
import type { LoadSource } from './source.ts';
import { writeGraph } from './write-graph.ts';
import { openWriter, type Writer } from './writer.ts';

export interface LoadOptions {
  /** The database's name; null (default): the server's own. */
  readonly database?: string | null;
  /** Loads although the database holds foreign nodes, which it never changes. Default false. */
  readonly force?: boolean;
  /** Compares and reports without writing. Default false. */
  readonly dryRun?: boolean;
  /** How long to wait for another load, in milliseconds; default 30 000. */
  readonly waitMs?: number;
  /** After how long a silent load counts as dead, in milliseconds; default 20 000. */
  readonly expiryMs?: number;
  /**
   * How long a replaced dataset stays for requests that still read it, in milliseconds; at least
   * until the next load. Default 60 000.
   */
  readonly keepMs?: number;
  /** Called before every batch, in order; an error that it throws ends the load. */
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** Stored with the dataset; the caller recognises an unchanged folder by it. */
  readonly stamp?: string | null;
  /** The absolute path of the seed folder, kept with the dataset. */
  readonly folder?: string | null;
}

export interface LoadProgress {
  readonly phase:
    'waiting' | 'deleting' | 'writing' | 'linking' | 'comparing' | 'indexing' | 'switching';
  /** A type of record, or the object of the phase. */
  readonly what: string;
  /** Records written so far. */
  readonly done: number;
}

/**
 * Loads a graph: writes it as a new dataset beside the current one, then switches one pointer.
 * Readers see the old graph or the new one; a failed load leaves the old one. Loading the same graph
 * again writes nothing. Records that the source no longer has remain only in the log of changes.
 *
 * @throws {LoadError} on foreign nodes without `force`, another load that does not end, or a link
 *   that leads nowhere
 */
export async function loadGraph(
  driver: Driver,
  source: LoadSource,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const writer = openWriter(driver, options.database ?? null);
  await refuseOldServer(writer);
  const loaded = await currentDataset(writer);
  if (isSame(loaded, source))
    return options.dryRun ? unchanged(loaded!) : renewed(writer, loaded!, options);
  await refuseForeign(writer, options.force ?? false);
  if (options.dryRun) return compareGraph(writer, source, loaded);
  await ensureConstraints(driver, options.database ?? null);
  return loadUnderLock(driver, writer, source, options);
}

async function loadUnderLock(
  driver: Driver,
  writer: Writer,
  source: LoadSource,
  options: LoadOptions,
): Promise<LoadReport> {
  const { database = null, waitMs = 30_000, keepMs = 60_000, onProgress, signal } = options;
  const onBatch = (phase: LoadProgress['phase'], what: string, done: number) => {
    signal?.throwIfAborted();
    onProgress?.({ phase, what, done });
  };
  const lock = await acquireLock(driver, writer, {
    database,
    waitMs,
    signal,
    ...(options.expiryMs === undefined ? {} : { expiryMs: options.expiryMs }),
    onWait: (message) => onProgress?.({ phase: 'waiting', what: message, done: 0 }),
  });
  try {
    const old = await currentDataset(writer);
    if (isSame(old, source)) return unchanged(old!);
    const { holder, ds } = lock;
    await clean(writer, holder, old?.ds ?? 0, ds, keepMs, () =>
      onBatch('deleting', 'what nobody reads', 0),
    );
    if (old) await ensureIndexes(driver, database);
    const recordedAt = instantAfter(old?.seededAt ?? null);
    const { summary, ...changed } = await writeGraph({
      writer,
      source,
      holder,
      ds,
      oldDs: old?.ds ?? null,
      recordedAt,
      onBatch,
    });
    const counts = summary.counts();
    if (!old) {
      onBatch('indexing', 'what was written', 0);
      await ensureIndexes(driver, database); // a first load is faster if they are built at the end
    }
    onBatch(
      'switching',
      'to the new graph',
      NODE_TYPES.reduce((total, type) => total + counts[type], 0),
    );
    const properties = {
      ds,
      form: STORAGE_VERSION,
      version: source.version,
      program: programHash(),
      stamp: options.stamp ?? null,
      folder: options.folder ?? '', // stored even if it is not known, so that the query finds the property
      seededAt: recordedAt,
      dossier: JSON.stringify(source.dossier),
      ...summary.properties(),
    };
    await writer.underLock(holder, (run) => run('switch-dataset', { ds, properties }));
    return { version: source.version, unchanged: false, seededAt: recordedAt, counts, ...changed };
  } finally {
    await lock.release();
  }
}

function isSame(loaded: LoadedDataset | null, source: LoadSource): boolean {
  return loaded !== null && loaded.version === source.version && loaded.program === programHash();
}

function unchanged({ version, seededAt, counts }: LoadedDataset): LoadReport {
  return {
    version,
    unchanged: true,
    seededAt,
    counts,
    added: [],
    changed: [],
    removed: [],
    changes: {},
  };
}

/** Stores the folder and the stamp of facts that were loaded already. */
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

async function refuseForeign(writer: Writer, force: boolean): Promise<void> {
  const [row] = await writer.run<{ nodes: number; ours: number }>('node-counts');
  const foreign = row!.nodes - row!.ours;
  if (foreign === 0 || force) return;
  throw new LoadError(
    'FOREIGN_DATABASE',
    `the database holds ${foreign} node${foreign === 1 ? '' : 's'} that ${foreign === 1 ? 'is' : 'are'} not of this project; --force loads beside what is there and never changes or deletes it`,
  );
}

/** Now, but always after the last load, so that clients that poll for changes miss none. */
function instantAfter(last: string | null): string {
  return new Date(Math.max(Date.now(), last === null ? 0 : Date.parse(last) + 1)).toISOString();
}
