import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { LocalNeo4jError } from '../../src/neo4j-local/error.ts';
import { prepare } from '../../src/neo4j-local/prepare.ts';

/** The cache of this checkout, so that nothing is fetched twice. */
export const CACHE = path.resolve(import.meta.dirname, '../../.neo4j/cache');

/** Why the managed Neo4j cannot run on this machine, or null when it can. */
export async function missingHere(): Promise<string | null> {
  try {
    await prepare({ cacheDir: CACHE, env: process.env, log: console.error });
    return null;
  } catch (error) {
    if (error instanceof LocalNeo4jError && error.missing !== 'other') return error.message;
    throw error;
  }
}

/** An empty folder, deleted when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tenure-neo4j-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for PATH that holds these tools of this machine and nothing else. */
export function pathWith(...tools: readonly string[]): string {
  const folder = aFolder();
  for (const tool of tools)
    symlinkSync(
      execFileSync('which', [tool], { encoding: 'utf8' }).trim(),
      path.join(folder, tool),
    );
  return folder;
}

/** A folder for PATH whose `java` says that it is this version. */
export function pathWithJava(version: string, specification: string): string {
  const folder = aFolder();
  const java = path.join(folder, 'java');
  writeFileSync(
    java,
    `#!/bin/sh\necho "    java.specification.version = ${specification}" >&2\necho "    java.version = ${version}" >&2\n`,
  );
  chmodSync(java, 0o755);
  return folder;
}
