/**
 * Writes src/neo4j-local/jars.sha256: the SHA-256 of every jar that Maven resolves from pom.xml. Run
 * it, and review the change, when the version in pom.xml changes.
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
