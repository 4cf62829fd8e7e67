import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LocalNeo4jError } from './error.ts';
import { explainMaven } from './explain.ts';
import { run } from './run.ts';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const PROGRESS_STEP = 40;

export interface FetchOptions {
  readonly pom: string;
  /** The file names that pom stands for: the jars whose arrival is counted. */
  readonly names: ReadonlySet<string>;
  /** A folder of ours for Maven's answer. */
  readonly workDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

/**
 * Lets Maven resolve the pom and fetch what its local repository lacks, checksums of the repository enforced.
 *
 * @returns absolute paths of all jars, in class path order, where Maven keeps them
 * @throws {LocalNeo4jError} `maven` or `network`
 */
export async function fetchJars({
  pom,
  names,
  workDir,
  env,
  signal,
  log,
}: FetchOptions): Promise<readonly string[]> {
  const answer = path.join(workDir, 'classpath.txt');
  let arrived = 0;
  const countJar = (line: string) => {
    const name = /Downloaded from .*\/([^/ ]+\.jar) /.exec(line)?.[1];
    if (name === undefined || !names.has(name)) return;
    if (++arrived % PROGRESS_STEP === 0) log(`Fetching Neo4j: ${arrived} of ${names.size} files`);
  };
  const args = ['-B', '--strict-checksums', '-f', pom, PLUGIN, `-Dmdep.outputFile=${answer}`];
  const { found, ok, output } = await run('mvn', args, {
    env,
    cwd: workDir,
    signal,
    onLine: countJar,
  });
  if (!found)
    throw new LocalNeo4jError(
      'maven',
      'Maven is needed to fetch Neo4j, once, and "mvn" cannot be run. Install it (Debian: apt install maven).',
    );
  if (!ok) throw explainMaven(output);
  return readFileSync(answer, 'utf8').trim().split(path.delimiter);
}
