/**
 * Writes src/neo4j-local/jars.sha256 anew: the SHA-256 of every jar that pom.xml stands for, as
 * Maven fetches them. To be run, and its change looked at, when the version in pom.xml changes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeChecksums } from '../src/neo4j-local/checksums.ts';
import { fetchClasspath } from '../src/neo4j-local/maven.ts';

const room = path.join(import.meta.dirname, '..', 'src', 'neo4j-local');
const workDir = mkdtempSync(path.join(os.tmpdir(), 'neo4j-jars-'));
try {
  const classpath = await fetchClasspath({
    pom: path.join(room, 'pom.xml'),
    workDir,
    env: process.env,
    log: console.error,
  });
  const jars = classpath.split(path.delimiter);
  writeFileSync(path.join(room, 'jars.sha256'), await writeChecksums(jars));
  console.error(`${jars.length} jars locked`);
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
