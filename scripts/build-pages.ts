/**
 * Builds the explorer and the playground where they are missing or stale. `npm start` does so too, and says so in a line. `npm ci` does it where the
 * tools for it are installed (--where-possible), so that the first start need not.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isAlive } from '../src/neo4j-local/state.ts';
import { PAGES, PAGES_DIR, type PageName, pageState, stampOf } from '../src/start/built-pages.ts';
import { isInstalled } from '../src/start/installed.ts';
import { explorerManifest } from './explorer-documents.ts';

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
export async function buildPages({
  log = () => undefined,
  force = false,
}: BuildOptions = {}): Promise<readonly PageName[]> {
  const built: PageName[] = [];
  for (const page of PAGES) {
    if (!force && pageState(page) === 'fresh') continue;
    const target = path.join(PAGES_DIR, page);
    removeLeftovers(page);
    const started = performance.now();
    await buildPage(page, target);
    built.push(page);
    log(`built the ${page} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return built;
}

async function buildPage(page: PageName, target: string): Promise<void> {
  const aside = `${target}.${process.pid}`;
  const { build } = await import('vite');
  const { pageConfig } = await import('../vite.config.ts'); // it imports vite too, which is not there in production
  const stamp = stampOf(page);
  const before = process.env['NODE_ENV'];
  try {
    // Whatever the environment of who builds says: the pages never carry React's development build, nor what only that can run.
    process.env['NODE_ENV'] = 'production';
    await build(pageConfig(page, aside));
    await compress(aside);
    // Not in a folder of what is served.
    if (page === 'explorer')
      writeFileSync(`${target}-documents.json`, `${JSON.stringify(explorerManifest(), null, 2)}\n`);
    writeFileSync(path.join(aside, stamp.name), stamp.text);
    putInPlace(aside, target, page);
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Another process may have put its own there in the meantime, which is as good. */
function putInPlace(aside: string, target: string, page: PageName): void {
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(aside, target);
  } catch (error) {
    if (pageState(page) !== 'fresh') throw error;
  }
}

/** A build that was killed could not delete its folder. */
function removeLeftovers(page: PageName): void {
  if (!existsSync(PAGES_DIR)) return;
  for (const name of readdirSync(PAGES_DIR)) {
    const pid = name.startsWith(`${page}.`) ? Number(name.slice(page.length + 1)) : NaN;
    if (Number.isInteger(pid) && !isAlive(pid))
      rmSync(path.join(PAGES_DIR, name), { recursive: true, force: true });
  }
}

/** Puts a .gz beside every file that text compresses well. */
async function compress(folder: string): Promise<void> {
  for (const file of filesIn(folder).filter((name) => /\.(js|css|html|svg|json|ttf)$/.test(name))) {
    const bytes = readFileSync(file);
    if (bytes.length >= COMPRESSED_FROM_BYTES)
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 7 }));
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [force, wherePossible] = [
    process.argv.includes('--force'),
    process.argv.includes('--where-possible'),
  ];
  if (!wherePossible) {
    const built = await buildPages({ log: console.log, force });
    if (built.length === 0) console.log('the pages are fresh');
  } else if (isInstalled('vite')) {
    await buildPages().catch((error: unknown) =>
      console.warn(`the pages could not be built, npm start tries again: ${String(error)}`),
    );
  }
}
