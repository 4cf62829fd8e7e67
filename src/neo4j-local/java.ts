import path from 'node:path';
import { LocalNeo4jError } from './error.ts';
import { run } from './run.ts';

const OLDEST_JAVA = 17;
const INSTALL =
  'Install a JDK (Debian: apt install openjdk-17-jdk-headless) or set JAVA_HOME to one';

export interface Java {
  /** How to call `java`: a path inside JAVA_HOME where that is set, else the bare name for PATH. */
  readonly java: string;
  /** The full version, such as `17.0.15`. */
  readonly version: string;
}

/**
 * The Java of JAVA_HOME, else of PATH.
 *
 * @throws {LocalNeo4jError} `java`, when it is absent or older than 17
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const java = javaTool('java', env);
  const { found, output } = await run(java, ['-XshowSettings:properties', '-version'], { env });
  const version = /java\.version = (\S+)/.exec(output)?.[1];
  if (!found || version === undefined) {
    throw new LocalNeo4jError(
      'java',
      `Java ${OLDEST_JAVA} or newer is needed, and "${java}" cannot be run. ${INSTALL}.`,
    );
  }
  const release = Number(/java\.specification\.version = (?:1\.)?(\d+)/.exec(output)?.[1]);
  if (!(release >= OLDEST_JAVA)) {
    throw new LocalNeo4jError(
      'java',
      `Java ${OLDEST_JAVA} or newer is needed. ${INSTALL}. "${java}" is Java ${version}.`,
    );
  }
  return { java, version };
}

/**
 * Asks for the compiler and the archiver, before anything large is fetched for them.
 *
 * @throws {LocalNeo4jError} `java`, when only a runtime (JRE) is there
 */
export async function requireJdk(env: NodeJS.ProcessEnv): Promise<void> {
  for (const name of ['javac', 'jar'] as const) {
    const tool = javaTool(name, env);
    if (!(await run(tool, ['--version'], { env })).ok) {
      throw new LocalNeo4jError(
        'java',
        `A whole JDK is needed, not only a Java runtime, to build the launcher once. ${INSTALL}. "${tool}" cannot be run.`,
      );
    }
  }
}

/** Where a tool of the JDK is called: inside JAVA_HOME where that is set, else by PATH. */
export function javaTool(name: 'java' | 'javac' | 'jar', env: NodeJS.ProcessEnv): string {
  return env['JAVA_HOME'] ? path.join(env['JAVA_HOME'], 'bin', name) : name;
}
