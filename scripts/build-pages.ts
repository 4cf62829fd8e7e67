/** Builds the explorer and the playground where they are missing or stale. `npm start` does so too, and says so in a line. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PAGES, pageConfig, type PageName } from '../vite.config.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the built pages are: one folder each. */
export const PAGES_DIR = path.join(ROOT, 'dist/pages');
/** Says in a built folder what it was built from. */
const STAMP = '.built-from';
/** Smaller files are not worth compressing. */
const COMPRESSED_FROM_BYTES = 1024;

export interface BuildOptions {
  /** Takes one line for each page that is built; default: says nothing. */
  readonly log?: (line: string) => void;
  /** Builds even what is fresh. */
  readonly force?: boolean;
}

/**
 * Builds each page whose sources have changed since, into dist/pages/<page>; what is fresh stays as it is. Two processes may build
 * at once: each builds aside and puts its folder in place whole.
 *
 * @returns the pages that were built
 */
export async function buildPages({ log = () => undefined, force = false }: BuildOptions = {}): Promise<readonly PageName[]> {
  const built: PageName[] = [];
  for (const page of Object.keys(PAGES) as PageName[]) {
    const stamp = sourcesOf(page);
    const target = path.join(PAGES_DIR, page);
    if (!force && stampOf(target) === stamp) continue;
    const started = performance.now();
    await buildPage(page, target, stamp);
    built.push(page);
    log(`built the ${page} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return built;
}

async function buildPage(page: PageName, target: string, stamp: string): Promise<void> {
  const aside = `${target}.${process.pid}`;
  const { build } = await import('vite');
  try {
    await build(pageConfig(page, aside));
    await compress(aside);
    writeFileSync(path.join(aside, STAMP), stamp);
    rmSync(target, { recursive: true, force: true });
    renameSync(aside, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Puts a .gz beside every file that text compresses well. */
async function compress(folder: string): Promise<void> {
  for (const file of filesIn(folder).filter((name) => /\.(js|css|html|svg|json|ttf)$/.test(name))) {
    const bytes = readFileSync(file);
    if (bytes.length >= COMPRESSED_FROM_BYTES) writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 7 }));
  }
}

function stampOf(folder: string): string | null {
  const file = path.join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A hash of everything that a page is built from. */
function sourcesOf(page: PageName): string {
  const hash = createHash('sha256');
  const files = [...filesIn(path.join(ROOT, 'src', page)), ...['vite.config.ts', 'package-lock.json', 'scripts/build-pages.ts'].map((name) => path.join(ROOT, name))];
  for (const file of files.filter((name) => existsSync(name)).sort()) hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildPages({ log: console.log, force: process.argv.includes('--force') });
  if (built.length === 0) console.log('the pages are fresh');
}
