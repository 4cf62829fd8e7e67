import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkJars, parseChecksums } from './checksums.ts';
import { LocalNeo4jError } from './error.ts';
import { explainInaccessible } from './explain.ts';
import { findJava, javaTool, requireJdk } from './java.ts';
import { fetchJars } from './maven.ts';
import { run } from './run.ts';

const POM = path.join(import.meta.dirname, 'pom.xml');
const LAUNCHER = path.join(import.meta.dirname, 'Neo4jLocal.java');
const CHECKSUMS = path.join(import.meta.dirname, 'jars.sha256');
const SLOW_SIGNED = /^eclipse-collections(-api)?-[\d.]+\.jar$/;

export interface PrepareOptions {
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly log: (line: string) => void;
}

/** What a JVM needs to run Neo4j. */
export interface Program {
  readonly java: string;
  /** A file of arguments for `java @file`: class path and main class. */
  readonly argsFile: string;
  /** Where the class-data archive belongs that makes a start faster; it is used where it exists (train.ts). */
  readonly archive: string;
}

/**
 * Fetches the jars of Neo4j, checks them and builds the launcher: once per pom.xml, launcher and Java version.
 * It builds aside and moves the result into place, so that two processes at once cannot spoil each other's work.
 *
 * @throws {LocalNeo4jError} when Java, Maven or the network is missing, a checksum is wrong, or the cache cannot be written
 */
export async function prepare({ cacheDir, env, signal, log }: PrepareOptions): Promise<Program> {
  const { java, version } = await findJava(env);
  const folder = path.join(path.resolve(cacheDir), preparationKey(version));
  const program = {
    java,
    argsFile: path.join(folder, 'java.args'),
    archive: path.join(folder, 'neo4j.jsa'),
  };
  if (isPrepared(folder)) return program;
  await requireJdk(env);
  const workDir = makeWorkDir(path.resolve(cacheDir));
  try {
    const locked = parseChecksums(readFileSync(CHECKSUMS, 'utf8'));
    log(`Fetching Neo4j Community ${neo4jVersion()} with Maven: about 90 MB, only once`);
    const jars = await fetchJars({
      pom: POM,
      names: new Set(locked.keys()),
      workDir,
      env,
      signal,
      log,
    });
    await checkJars(jars, locked);
    await build(jars, workDir, folder, { env, signal });
    moveIntoPlace(workDir, folder);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
  return program;
}

/** The version of Neo4j that pom.xml names. */
export function neo4jVersion(): string {
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))![1]!;
}

/** Changes with everything that the preparation depends on. */
function preparationKey(javaVersion: string): string {
  const hash = createHash('sha256').update(javaVersion);
  for (const file of [POM, LAUNCHER, CHECKSUMS]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** True when a preparation was finished here and every jar of it is still where Maven keeps it. */
function isPrepared(folder: string): boolean {
  const classpath = path.join(folder, 'classpath.txt');
  return (
    existsSync(classpath) &&
    readFileSync(classpath, 'utf8')
      .split('\n')
      .every((file) => existsSync(file))
  );
}

function makeWorkDir(cacheDir: string): string {
  try {
    mkdirSync(cacheDir, { recursive: true });
    return mkdtempSync(path.join(cacheDir, 'build-'));
  } catch (cause) {
    throw explainInaccessible(cacheDir, cause);
  }
}

/** Fills workDir so that it works once it is named `folder`. */
async function build(
  jars: readonly string[],
  workDir: string,
  folder: string,
  { env, signal }: Pick<PrepareOptions, 'env' | 'signal'>,
): Promise<void> {
  const tool = async (name: 'javac' | 'jar', args: readonly string[], cwd = workDir) => {
    const { ok, output } = await run(javaTool(name, env), args, { env, cwd, signal });
    if (!ok)
      throw new LocalNeo4jError(
        'other',
        `The launcher of Neo4j could not be built; ${name} said: ${output.trim()}`,
      );
  };
  const classpath = [path.join(folder, 'neo4j-local.jar')];
  for (const jar of jars) {
    const name = path.basename(jar);
    if (!SLOW_SIGNED.test(name)) {
      classpath.push(jar);
      continue;
    }
    await copyWithoutSignature(jar, path.join(workDir, name), tool);
    classpath.push(path.join(folder, name));
  }
  const classes = path.join(workDir, 'classes');
  writeFileSync(path.join(workDir, 'javac.args'), `-cp ${quoted(jars.join(path.delimiter))}\n`);
  await tool('javac', ['--release', '17', '-d', classes, '@javac.args', LAUNCHER]);
  await tool('jar', ['--create', '--file', 'neo4j-local.jar', '-C', classes, '.']);
  rmSync(classes, { recursive: true });
  writeFileSync(
    path.join(workDir, 'java.args'),
    `-cp ${quoted(classpath.join(path.delimiter))}\nNeo4jLocal\n`,
  );
  writeFileSync(path.join(workDir, 'classpath.txt'), classpath.join('\n'));
}

/** Java would check the signatures of these jars at every start, for 1.5 s; checkJars has just done better. */
async function copyWithoutSignature(
  jar: string,
  copy: string,
  tool: (name: 'jar', args: readonly string[], cwd?: string) => Promise<void>,
): Promise<void> {
  const content = mkdtempSync(`${copy}-`);
  await tool('jar', ['--extract', '--file', jar], content);
  const meta = path.join(content, 'META-INF');
  for (const name of readdirSync(meta))
    if (/\.(SF|RSA|DSA|EC)$/.test(name)) rmSync(path.join(meta, name));
  await tool('jar', ['--create', '--no-manifest', '--file', copy, '-C', content, '.']);
  rmSync(content, { recursive: true });
}

/** In a file of arguments, a backslash escapes. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\')}"`;
}

/** Another process may have been faster: its work is as good, and may be in use already. */
function moveIntoPlace(workDir: string, folder: string): void {
  if (isPrepared(folder)) return;
  rmSync(folder, { recursive: true, force: true }); // an earlier preparation whose jars were cleaned away
  try {
    renameSync(workDir, folder);
  } catch (cause) {
    if (!isPrepared(folder)) throw explainInaccessible(folder, cause);
  }
}
