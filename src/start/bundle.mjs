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
  'src/main.ts', 'src/export/export.ts',
  'seed/seed.ts', 'seed/draft.ts', 'seed/draft/beside-process.ts', 'seed/draft-review.ts', 'seed/draft-score.ts',
]);

/** Says in the folder what it was built from. */
const STAMP = 'built-from.json';

/**
 * The file to run for a program.
 *
 * @param {string} program  one of PROGRAMS
 * @returns {string | null} null: the bundle is missing, older than a source, or was built for another place
 */
export function bundled(program) {
  try {
    const { root, files, hash } = JSON.parse(readFileSync(path.join(BUNDLE_DIR, STAMP), 'utf8'));
    const fresh = root === ROOT && (!existsSync(BUILD_SCRIPT) || hash === hashOf(files));
    return fresh ? path.join(BUNDLE_DIR, program.replace(/\.ts$/, '.js')) : null;
  } catch {
    return null; // where it is not built, or a source is gone
  }
}

/**
 * What to write beside a bundle that was just built.
 *
 * @param {readonly string[]} files  what it was built from, relative to the top folder
 */
export function stampOf(files) {
  return { name: STAMP, text: JSON.stringify({ root: ROOT, hash: hashOf(files), files }) };
}

/**
 * A hash of sources, of the packages that are installed, and of what joins them.
 *
 * @param {readonly string[]} files
 */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'src/start/bundle.mjs', 'scripts/build-bundle.ts', ...files]) hash.update(file).update('\0').update(readFileSync(path.join(ROOT, file))).update('\0');
  return hash.digest('hex');
}
