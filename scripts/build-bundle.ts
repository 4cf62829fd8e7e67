/** Joins the programs and the packages that they use into few files, which start sooner: `npm ci` and `npm run build` do so, and `npm start` beside. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { BUNDLE_DIR, bundled, PROGRAMS, stampOf } from '../src/start/bundle.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Packages are often written for require(), which a module of today's form does not have. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** A file goes on finding what stands beside its source, such as queries, at the place of its source. */
const ownPlaces: Plugin = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      if (!file.startsWith(ROOT) || file.includes('node_modules')) return null;
      const contents = readFileSync(file, 'utf8')
        .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(file).href))
        .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};

if (PROGRAMS.some((program) => bundled(program) === null)) await buildBundle();

/** Built aside, and put in its place whole, so that two may build at once and one may run meanwhile. */
async function buildBundle(): Promise<void> {
  const aside = `${BUNDLE_DIR}.${process.pid}`;
  try {
    const { metafile } = await build({
      entryPoints: PROGRAMS.map((program) => ({ in: path.join(ROOT, program), out: program.replace(/\.ts$/, '') })),
      absWorkingDir: ROOT, outdir: aside, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20',
      sourcemap: true, metafile: true, banner: { js: REQUIRE }, plugins: [ownPlaces], logLevel: 'warning',
    });
    const { name, text } = stampOf(Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/')).sort());
    mkdirSync(aside, { recursive: true });
    writeFileSync(path.join(aside, name), text);
    rmSync(BUNDLE_DIR, { recursive: true, force: true });
    renameSync(aside, BUNDLE_DIR);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
