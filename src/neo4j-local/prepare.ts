import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkJars, parseChecksums } from './checksums.ts';
import { explainInaccessible, LocalNeo4jError } from './error.ts';
import { findCompiler, findJava } from './java.ts';
import { fetchClasspath, type FetchOptions } from './maven.ts';
import { run } from './run.ts';

const POM = path.join(import.meta.dirname, 'pom.xml');
const LAUNCHER = path.join(import.meta.dirname, 'Neo4jLocal.java');
const CHECKSUMS = path.join(import.meta.dirname, 'jars.sha256');

export interface PrepareOptions extends Omit<FetchOptions, 'pom' | 'workDir'> {
  readonly cacheDir: string;
}

export interface Program {
  readonly java: string;
  /** The launcher and the jars of Neo4j. */
  readonly classpath: string;
}

/**
 * Fetches the jars of Neo4j, checks them and compiles the launcher: once per pom.xml, launcher and
 * checksums. Builds in a temporary folder and renames it, so that two processes do not conflict.
 *
 * @throws {LocalNeo4jError} if Java, Maven or the network is missing, a checksum is wrong, or the
 *   cache cannot be written
 */
export async function prepare({ cacheDir, env, signal, log }: PrepareOptions): Promise<Program> {
  const java = await findJava(env);
  const folder = path.join(path.resolve(cacheDir), preparationKey());
  const prepared = readClasspath(folder);
  if (prepared !== null) return { java, classpath: prepared };
  const javac = await findCompiler(env);
  const workDir = makeWorkDir(path.resolve(cacheDir));
  try {
    log(`Fetching Neo4j Community ${neo4jVersion()} with Maven: about 90 MB, only once`);
    const jars = await fetchClasspath({ pom: POM, workDir, env, signal, log });
    await checkJars(jars.split(path.delimiter), parseChecksums(readFileSync(CHECKSUMS, 'utf8')));
    const args = ['--release', '17', '-cp', jars, '-d', workDir, LAUNCHER];
    const { ok, output } = await run(javac, args, { env, signal });
    if (!ok)
      throw new LocalNeo4jError(
        `The launcher of Neo4j could not be built; javac said: ${output.trim()}`,
      );
    return { java, classpath: moveIntoPlace(workDir, folder) };
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

export function neo4jVersion(): string {
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))![1]!;
}

function preparationKey(): string {
  const hash = createHash('sha256');
  for (const file of [POM, LAUNCHER, CHECKSUMS]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The class path of a finished preparation; null if there is none, or a jar has been deleted. */
function readClasspath(folder: string): string | null {
  const file = path.join(folder, 'classpath.txt');
  if (!existsSync(file)) return null;
  const jars = readFileSync(file, 'utf8').trim();
  return jars.split(path.delimiter).every(existsSync) ? folder + path.delimiter + jars : null;
}

function makeWorkDir(cacheDir: string): string {
  try {
    mkdirSync(cacheDir, { recursive: true });
    return mkdtempSync(path.join(cacheDir, 'build-'));
  } catch (cause) {
    throw explainInaccessible(cacheDir, cause);
  }
}

/** Keeps the folder of a faster process, which may be in use. */
function moveIntoPlace(workDir: string, folder: string): string {
  try {
    if (readClasspath(folder) === null) {
      rmSync(folder, { recursive: true, force: true }); // its jars have been deleted
      renameSync(workDir, folder);
    }
  } catch (cause) {
    if (readClasspath(folder) === null) throw explainInaccessible(folder, cause);
  }
  return readClasspath(folder)!;
}
