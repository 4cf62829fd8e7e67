/**
 * Joins the programs and the packages that they use into few files, which start sooner, where that is missing or stale: `npm start` does so beside.
 * `npm ci` and `npm run build` do it in any case (--force).
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { isAlive } from '../src/neo4j-local/state.ts';
import {
  BESIDE_SOURCES,
  BUNDLE_DIR,
  bundled,
  contentsOf,
  PROGRAMS,
  readStamp,
  stampOf,
} from '../src/start/bundle.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Packages are often written for require(), which a module of today's form does not have. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const isFresh = (): boolean => PROGRAMS.every((program) => bundled(program) !== null);
if (process.argv.includes('--force') || !isFresh()) {
  try {
    await buildBundle();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!/^(?:EACCES|EPERM|EROFS)$/.test(code)) throw error;
    console.warn(
      `dist/bundle cannot be written (${code}), so programs run from their sources and start later`,
    );
  }
}

async function buildBundle(): Promise<void> {
  removeLeftovers();
  const aside = `${BUNDLE_DIR}.${process.pid}`;
  const read = new Map(BESIDE_SOURCES.map((file) => [file, contentsOf(file)]));
  try {
    const { metafile } = await build({
      entryPoints: PROGRAMS.map((program) => ({
        in: path.join(ROOT, program),
        out: program.replace(/\.ts$/, ''),
      })),
      absWorkingDir: ROOT,
      outdir: aside,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      metafile: true,
      banner: { js: REQUIRE },
      plugins: [ownSources(read)],
      logLevel: 'warning',
    });
    const files = Object.keys(metafile.outputs)
      .filter((file) => file.endsWith('.js'))
      .map((file) => path.relative(aside, path.resolve(ROOT, file)));
    const { name, text } = stampOf(read, files);
    mkdirSync(aside, { recursive: true });
    writeFileSync(path.join(aside, name), text);
    putInPlace(aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Notes each source of ours as it is read, so that the stamp tells of nothing else. A file goes on finding what stands beside it, such as queries, at the
 * place of its source.
 */
function ownSources(read: Map<string, string>): Plugin {
  return {
    name: 'own sources',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: place }) => {
        const file = path.relative(ROOT, place);
        if (file.startsWith('..') || file.split(path.sep).includes('node_modules')) return null;
        const text = readFileSync(place, 'utf8');
        read.set(file, text);
        const contents = text
          .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(place).href))
          .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(place)));
        return { contents, loader: place.endsWith('.ts') ? 'ts' : 'js' };
      }),
  };
}

/**
 * By two renamings, so that a bundle is there whole or not at all. A server that runs may still ask for files of the one before: those go along. Where
 * another build was quicker, its bundle stays.
 */
function putInPlace(aside: string): void {
  const old = `${BUNDLE_DIR}.old.${process.pid}`;
  if (existsSync(BUNDLE_DIR)) renameSync(BUNDLE_DIR, old);
  try {
    keepOldFiles(old, aside);
    renameSync(aside, BUNDLE_DIR);
  } catch (error) {
    if (!/^(?:ENOTEMPTY|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function keepOldFiles(old: string, aside: string): void {
  if (!existsSync(old)) return;
  const files = stampedFiles(old).filter(
    (file) => existsSync(path.join(old, file)) && !existsSync(path.join(aside, file)),
  );
  for (const file of files) {
    mkdirSync(path.dirname(path.join(aside, file)), { recursive: true });
    renameSync(path.join(old, file), path.join(aside, file));
  }
}

function stampedFiles(folder: string): readonly string[] {
  try {
    return readStamp(folder).files;
  } catch {
    return []; // not whole
  }
}

/** A build that was killed could not remove what it had begun. */
function removeLeftovers(): void {
  const top = path.dirname(BUNDLE_DIR);
  if (!existsSync(top)) return;
  for (const name of readdirSync(top)) {
    const pid = /^bundle(?:\.old)?\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(top, name), { recursive: true, force: true });
  }
}
