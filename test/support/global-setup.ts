/**
 * One Neo4j for a whole test run, started when a suite of the run asks for it and stopped and
 * deleted at the end. TENURE_TEST_NEO4J_URI (with _USER, default `neo4j`, and _PASSWORD) names one
 * to use instead: a database that is for tests only, since every suite empties it.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { LocalNeo4jError } from '../../src/neo4j-local/error.ts';
import { startLocalNeo4j } from '../../src/neo4j-local/start.ts';
import { isAlive } from '../../src/neo4j-local/state.ts';
import type { TestNeo4j } from './neo4j.ts';
import { openTurnstile } from './turnstile.ts';

const TESTS = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(TESTS, '..', '.neo4j');

/** Provides `neo4j` to all suites. Returns what ends the database. */
export default async function setUp(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const server = (await isAskedFor(project)) ? (givenServer() ?? (await startServer())) : null;
  if (server === null) {
    project.provide('neo4j', null);
    return undefined;
  }
  const turnstile = await openTurnstile();
  const { uri, user, password } = server;
  project.provide('neo4j', { uri, user, password, turnPort: turnstile.port });
  return async () => {
    turnstile.close();
    await server.end();
  };
}

type Server = Omit<TestNeo4j, 'turnPort'> & { readonly end: () => Promise<void> };

function givenServer(): Server | null {
  const {
    TENURE_TEST_NEO4J_URI: uri,
    TENURE_TEST_NEO4J_USER: user = 'neo4j',
    TENURE_TEST_NEO4J_PASSWORD: password = '',
  } = process.env;
  return uri ? { uri, user, password, end: async () => {} } : null;
}

async function startServer(): Promise<Server | null> {
  removeLeftovers();
  const dir = path.join(FOLDER, `test-${process.pid}`);
  mkdirSync(FOLDER, { recursive: true });
  try {
    const server = await startLocalNeo4j({
      dir,
      cacheDir: path.join(FOLDER, 'cache'),
      heapMb: 1024,
      fast: true,
      timeoutMs: 300_000, // the machine may be busy
      log: console.error,
    });
    const { uri, user, password } = server;
    const end = async () => {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    };
    return { uri, user, password, end };
  } catch (error) {
    if (!(error instanceof LocalNeo4jError) || error.missing === 'other') throw error;
    console.error(`The tests on Neo4j are skipped. ${error.message}`);
    return null;
  }
}

/** A run that was killed could not delete its folder. */
function removeLeftovers(): void {
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(FOLDER, name), { recursive: true, force: true });
  }
}

/** Whether a test file of this run, or what it imports from the tests, injects `neo4j`. */
async function isAskedFor(project: TestProject): Promise<boolean> {
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  const seen = new Set<string>();
  const asks = (file: string): boolean => {
    if (seen.has(file) || !existsSync(file)) return false;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (text.includes("inject('neo4j')")) return true;
    const imports = [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, name]) =>
      path.resolve(path.dirname(file), name!),
    );
    return imports.filter((name) => name.startsWith(TESTS)).some(asks);
  };
  return testFiles.some(asks);
}
