import path from 'node:path';
import { LocalNeo4jError } from './error.ts';
import { run } from './run.ts';

const OLDEST_JAVA = 17;
const INSTALL =
  'Install a JDK (Debian: apt install openjdk-17-jdk-headless) or set JAVA_HOME to one';

/** The Java of JAVA_HOME or PATH. @throws {LocalNeo4jError} `java`, if absent or older than 17 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<string> {
  const java = javaTool('java', env);
  const { found, output } = await run(java, ['-XshowSettings:properties', '-version'], { env });
  const version = /java\.version = (\S+)/.exec(output)?.[1];
  const needed = `Java ${OLDEST_JAVA} or newer is needed`;
  if (!found || version === undefined)
    throw new LocalNeo4jError(`${needed}, and "${java}" cannot be run. ${INSTALL}.`, 'java');
  const release = Number(/java\.specification\.version = (?:1\.)?(\d+)/.exec(output)?.[1]);
  if (!(release >= OLDEST_JAVA))
    throw new LocalNeo4jError(`${needed}. ${INSTALL}. "${java}" is Java ${version}.`, 'java');
  return java;
}

/** The command of the compiler. @throws {LocalNeo4jError} `java`, if there is only a runtime */
export async function findCompiler(env: NodeJS.ProcessEnv): Promise<string> {
  const javac = javaTool('javac', env);
  if ((await run(javac, ['--version'], { env })).ok) return javac;
  throw new LocalNeo4jError(
    `A whole JDK is needed, not only a Java runtime, to build the launcher once. ${INSTALL}. "${javac}" cannot be run.`,
    'java',
  );
}

function javaTool(name: 'java' | 'javac', env: NodeJS.ProcessEnv): string {
  return env['JAVA_HOME'] ? path.join(env['JAVA_HOME'], 'bin', name) : name;
}
