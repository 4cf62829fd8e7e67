import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const PAGES = ['explorer', 'playground'] as const;
export type PageName = (typeof PAGES)[number];

/** Where the built pages are: one folder each. */
export const PAGES_DIR = path.join(ROOT, 'dist/pages');
/** What builds them; a server that was shipped with built pages has no such file. */
export const BUILD_SCRIPT = path.join(ROOT, 'scripts/build-pages.ts');

/** Says in a built folder what it was built from. */
const STAMP = '.built-from';

export type PageState = 'fresh' | 'stale' | 'missing';

/**
 * Whether a page is built, and from the sources as they are now.
 *
 * @param folder  with a folder for each page
 */
export function pageState(page: PageName, folder = PAGES_DIR): PageState {
  if (!existsSync(path.join(folder, page, 'index.html'))) return 'missing';
  if (!existsSync(BUILD_SCRIPT)) return 'fresh';
  const stamp = path.join(folder, page, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesOf(page) ? 'fresh' : 'stale';
}

/** The stamp to write beside a page that was just built. */
export function stampOf(page: PageName): { readonly name: string; readonly text: string } {
  return { name: STAMP, text: sourcesOf(page) };
}

/** A hash of everything that a page is built from. */
function sourcesOf(page: PageName): string {
  const hash = createHash('sha256');
  const files = [
    ...filesIn(path.join(ROOT, 'src', page)),
    ...['vite.config.ts', 'package-lock.json'].map((name) => path.join(ROOT, name)),
    BUILD_SCRIPT,
  ];
  for (const file of files.filter((name) => existsSync(name)).sort())
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
