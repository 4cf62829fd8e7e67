import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the program stands as few files, with the packages that it uses: a process that runs them is there in a fraction of the time. */
export const BUNDLE_DIR = path.join(ROOT, 'dist/bundle');
/** What builds it; a server that was shipped with a built one has no such file. */
export const BUILD_SCRIPT = path.join(ROOT, 'scripts/build-bundle.ts');

/** The programs in it, by their sources: what npm runs, and what those start. */
export const PROGRAMS = Object.freeze([
  'src/main.ts',
  'src/export/export.ts',
  'seed/seed.ts',
  'seed/draft.ts',
  'seed/draft/beside-process.ts',
  'seed/draft-review.ts',
  'seed/draft-score.ts',
]);

/** What decides about a bundle beside the sources that are in it: the packages that are installed, and how they are joined. */
export const BESIDE_SOURCES = Object.freeze([
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'src/start/bundle.mjs',
  'scripts/build-bundle.ts',
]);

/** Says in the folder what it was built from, and which files it has. */
const STAMP = 'built-from.json';

/**
 * The file to run for a program.
 *
 * @param {string} program  one of PROGRAMS
 * @returns {string | null} null: the bundle is missing, not whole, older than a source, or was built for another place
 */
export function bundled(program) {
  try {
    const { root, sources, hash, files } = readStamp(BUNDLE_DIR);
    const fresh =
      root === ROOT &&
      files.every((file) => existsSync(path.join(BUNDLE_DIR, file))) &&
      (!existsSync(BUILD_SCRIPT) ||
        hash ===
          hashOf(new Map([...BESIDE_SOURCES, ...sources].map((file) => [file, contentsOf(file)]))));
    return fresh ? path.join(BUNDLE_DIR, program.replace(/\.ts$/, '.js')) : null;
  } catch {
    return null; // where it is not built, or a source is gone
  }
}

/**
 * @param {string} folder
 * @returns {{ root: string, sources: readonly string[], hash: string, files: readonly string[] }}
 * @throws where there is no bundle
 */
export function readStamp(folder) {
  return JSON.parse(readFileSync(path.join(folder, STAMP), 'utf8'));
}

/**
 * What to write beside a bundle that was just built.
 *
 * @param {ReadonlyMap<string, string>} read  what was read for it by its path, relative to the top folder; BESIDE_SOURCES first
 * @param {readonly string[]} files  those of the bundle, relative to its folder
 */
export function stampOf(read, files) {
  const sources = [...read.keys()].filter((file) => !BESIDE_SOURCES.includes(file)).sort();
  const ordered = new Map(
    [...BESIDE_SOURCES, ...sources].map((file) => [file, read.get(file) ?? '']),
  );
  return {
    name: STAMP,
    text: JSON.stringify({ root: ROOT, hash: hashOf(ordered), sources, files }),
  };
}

/**
 * The text of a file; empty for what npm writes only where it installs.
 *
 * @param {string} file  relative to the top folder
 */
export function contentsOf(file) {
  const place = path.join(ROOT, file);
  return file.startsWith('node_modules/') && !existsSync(place) ? '' : readFileSync(place, 'utf8');
}

/** @param {ReadonlyMap<string, string>} read */
function hashOf(read) {
  const hash = createHash('sha256');
  for (const [file, text] of read) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex');
}
