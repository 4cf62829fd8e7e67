import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LocalNeo4jError } from './error.ts';
import { explainMaven } from './messages.ts';
import { run } from './run.ts';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const PROGRESS_STEP = 40;

export interface FetchOptions {
  readonly pom: string;
  /** The folder in which Maven writes `classpath.txt`. */
  readonly workDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

/**
 * The class path of the pom: Maven fetches missing jars and verifies their checksums.
 *
 * @throws {LocalNeo4jError} `maven` or `network`
 */
export async function fetchClasspath({
  pom,
  workDir,
  env,
  signal,
  log,
}: FetchOptions): Promise<string> {
  const file = path.join(workDir, 'classpath.txt');
  let arrived = 0;
  const onLine = (line: string) => {
    if (/Downloaded from .*\.jar /.test(line) && ++arrived % PROGRESS_STEP === 0)
      log(`Fetching Neo4j: ${arrived} files so far`);
  };
  const args = ['-B', '--strict-checksums', '-f', pom, PLUGIN, `-Dmdep.outputFile=${file}`];
  const { found, ok, output } = await run('mvn', args, { env, cwd: workDir, signal, onLine });
  if (!found)
    throw new LocalNeo4jError(
      'maven',
      'Maven is needed to fetch Neo4j, once, and "mvn" cannot be run. Install it (Debian: apt install maven).',
    );
  if (!ok) throw explainMaven(output);
  return readFileSync(file, 'utf8').trim();
}
