import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { LocalNeo4jError } from './error.ts';
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
export async function fetchClasspath({ pom, workDir, env, signal, log }: FetchOptions) {
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
      'Maven is needed to fetch Neo4j, once, and "mvn" cannot be run. Install it (Debian: apt install maven).',
      'maven',
    );
  if (!ok) throw explainMaven(output);
  return readFileSync(file, 'utf8').trim();
}

const UNREACHABLE =
  /Could not transfer|Cannot access|Unknown host|Could not find artifact|was not found in/i;

function explainMaven(printed: string): LocalNeo4jError {
  const output = stripVTControlCharacters(printed);
  const said =
    /^\[ERROR\] (.*?)(?: -> \[Help \d\])?$/m.exec(output)?.[1] ?? output.trim().slice(-500);
  const repository = /Could not create local repository at (\S+)/.exec(said)?.[1];
  if (repository !== undefined)
    return new LocalNeo4jError(
      `Maven must be able to write to its local repository. Set HOME to a folder that can be written, or MAVEN_OPTS=-Dmaven.repo.local=FOLDER. It could not create ${repository}.`,
      'maven',
    );
  if (/Checksum validation failed/i.test(output))
    return new LocalNeo4jError(
      `Maven refused a file whose checksum is wrong: the download was damaged or altered on its way. Try again; if it stays so, look at the mirror that Maven uses. Maven said: ${said}`,
      'network',
    );
  if (UNREACHABLE.test(output))
    return new LocalNeo4jError(
      `Neo4j must be fetched once from Maven Central (about 90 MB), and Maven could not reach it. Check the network, the proxy in Maven's settings.xml, or fetch it on a machine that has a network. Maven said: ${said}`,
      'network',
    );
  return new LocalNeo4jError(`Maven could not fetch Neo4j. Maven said: ${said}`, 'maven');
}
