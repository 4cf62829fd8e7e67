import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { explainLaunch } from './explain.ts';
import { launch } from './launch.ts';
import { prepare } from './prepare.ts';
import type { LocalNeo4jOptions } from './start.ts';

const STOP_LIMIT_MS = 120_000; // the archive is written at the end
export interface TrainingOptions extends Omit<LocalNeo4jOptions, 'dir'> {
  /** Leaves the processor to whoever else wants it. Default false. */
  readonly background?: boolean;
}

/** Touches what a start and common queries touch, so that their classes are in the archive. */
const QUERIES = [
  'CREATE CONSTRAINT t FOR (n:T) REQUIRE n.id IS UNIQUE',
  'UNWIND range(1, 50) AS i MERGE (n:T {id: i}) ON CREATE SET n.name = "n" + i',
  'MATCH (a:T), (b:T {id: a.id + 1}) MERGE (a)-[:R {w: 1.5}]->(b)',
  'CREATE FULLTEXT INDEX f FOR (n:T) ON EACH [n.name]',
  'CALL db.awaitIndexes(30)',
  'CALL db.index.fulltext.queryNodes("f", "n1*") YIELD node, score RETURN node, score ORDER BY score LIMIT 3',
  'MATCH p = shortestPath((:T {id: 1})-[:R*..20]-(:T {id: 9})) RETURN p, [n IN nodes(p) | n {.*}]',
  'MATCH (n:T) OPTIONAL MATCH (n)-[:R]->(m) WITH n, count(m) AS c, collect(m.id) AS ids RETURN n.id, c, ids ORDER BY c DESC SKIP 1 LIMIT 5',
];

/**
 * Makes the class-data archive with which every later start takes about half the time, where it is not there yet. Takes about
 * 25 seconds of a processor and 130 MB in the cache folder.
 *
 * @returns the archive's path
 * @throws {LocalNeo4jError} in plain words
 */
export async function trainLocalNeo4j({
  cacheDir,
  env = process.env,
  signal,
  log,
  background = false,
}: TrainingOptions): Promise<string> {
  const program = await prepare({ cacheDir, env, signal, log });
  if (existsSync(program.archive)) return program.archive;
  const dir = mkdtempSync(path.join(path.dirname(program.archive), 'train-'));
  const unfinished = path.join(dir, 'neo4j.jsa');
  const password = 'of-a-store-that-is-deleted';
  if (!background) log('Recording what Neo4j loads at its start, so that later starts are faster');
  try {
    const jvm = await launch({
      program,
      dir,
      port: 0,
      password,
      env,
      signal,
      heapMb: 512,
      pageCacheMb: 64,
      fast: true,
      archive: { write: unfinished },
      timeoutMs: 120_000,
      background,
      disposable: true,
    });
    signal?.throwIfAborted();
    if (!('uri' in jvm)) throw explainLaunch(jvm, dir, 0);
    const kill = () => void process.kill(jvm.pid, 'SIGKILL');
    signal?.addEventListener('abort', kill, { once: true });
    const driver = neo4j.driver(jvm.uri, neo4j.auth.basic('neo4j', password));
    for (const query of QUERIES) await driver.executeQuery(query);
    await driver.close();
    await jvm.stop(STOP_LIMIT_MS);
    signal?.removeEventListener('abort', kill);
    signal?.throwIfAborted();
    renameSync(unfinished, program.archive); // a half-written archive would crash the JVM
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return program.archive;
}
