/**
 * Clients, caches, linters and pages of others against a started server, a long run of its own:
 * `npm run test:clients`. Needs npm's index, and Chromium for the pages.
 */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expectRights, rightsOf2027, type Screen, screens, step } from '../support/screens.ts';
import { served } from '../support/served.ts';
import { eslintComplaints, expectOnly, schemaLinterComplaints } from './linters.ts';
import { GRAPHQL_PAGES, usePage } from './pages.ts';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const folder = path.join(here, '.cache');
const bin = [path.join(here, 'node_modules/.bin'), path.join(root, 'node_modules/.bin')];
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const require = createRequire(import.meta.url);
const run = async (file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  (await promisify(execFile)(file, args, { cwd: root, env: { ...process.env, ...env } })).stdout;

// Some ask for a newer Node than they need, or for peers of long ago.
const LENIENT = ['--ignore-scripts', '--no-audit', '--no-engine-strict', '--legacy-peer-deps'];
const installed = path.join(here, 'node_modules/.package-lock.json');
if (
  !existsSync(installed) ||
  statSync(installed).mtimeMs < statSync(`${here}/package.json`).mtimeMs
)
  execFileSync('npm', ['ci', '--loglevel', 'error', ...LENIENT], { cwd: here, stdio: 'inherit' });
installClient(path.join(folder, 'node_modules/tenure-client'));
const api = await served();

const around = {
  address: api.address,
  folder: path.join(folder, 'screens'),
  bin,
  program: [process.execPath, '--import', 'tsx'],
};
rmSync(around.folder, { recursive: true, force: true });
const expected = await rightsOf2027(api.address);
const all = screens('.js', '.ts');
const relay = all.filter(({ client }) => client === 'Relay');
const others = all.filter((screen) => !relay.includes(screen));
await expectRights(others, around, expected);
await expectRights(all.flatMap(inApollo3), { ...around, compile: bundle }, expected);
await expectRights(relay, { ...around, compile: compileRelay }, expected);

await step('Types of these', async () => {
  const project = path.join(folder, 'tsconfig.json');
  const compilerOptions = {
    target: 'es2023',
    module: 'preserve',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const files = { include: ['screens/**/*.ts'], exclude: ['screens/**/run-*'] };
  writeFileSync(project, JSON.stringify({ compilerOptions, ...files }));
  await run(process.execPath, [tsc, '-p', project]);
  return 'they and what genql, codegen and Relay generate compile';
});

await step('Cache of Apollo Client 3', async () => {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const test = [
    'run',
    '--project',
    'process',
    'test/process/client/caches.test.ts',
    '-t',
    'Apollo',
  ];
  await run(process.execPath, [vitest, ...test], {
    APOLLO_CLIENT: require.resolve('apollo-client-3/core'),
  });
  return 'keeps two views of a right apart, as that of 4 does';
});

const schema = path.join(folder, 'schema.graphql');
writeFileSync(schema, await (await fetch(`${api.address}/schema.graphql`)).text());
await step('graphql-eslint', async () => expectOnly(await eslintComplaints(schema), 'relay'));
await step('graphql-schema-linter', async () =>
  expectOnly(await schemaLinterComplaints(schema), 'order'),
);
await api.stop(0);

for (const page of GRAPHQL_PAGES) await step(page.name, () => usePage(page, expected));

/** As npm would install it. */
function installClient(installed: string): void {
  const client = path.join(root, 'client');
  mkdirSync(installed, { recursive: true });
  execFileSync(process.execPath, [tsc, '-p', client, '--outDir', path.join(installed, 'dist')]);
  copyFileSync(path.join(client, 'package.json'), path.join(installed, 'package.json'));
}

/** The screen of Apollo Client, whose package is 4 here, with 3 too. */
function inApollo3(screen: Screen): readonly Screen[] {
  const files = screen.files.map(({ name, text }) => ({
    name,
    text: text.replace('@apollo/client/', 'apollo-client-3/'),
  }));
  const isOfApollo = files.some(({ text }, i) => text !== screen.files[i]!.text);
  return isOfApollo ? [{ ...screen, client: 'Apollo Client 3', files }] : [];
}

/** In one file, as a page gets it: Node itself does not load the modules of Apollo Client 3. */
function bundle(contents: string, file: string): string {
  const { buildSync } = require('esbuild') as {
    readonly buildSync: (options: object) => {
      readonly outputFiles: readonly [{ readonly text: string }];
    };
  };
  return buildSync({
    stdin: { contents, resolveDir: path.dirname(file), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    mainFields: ['module', 'main'],
  }).outputFiles[0].text;
}

/** What every bundler's plugin for Relay does. */
function compileRelay(text: string, filename: string): string {
  const { transformSync } = require('@babel/core') as {
    readonly transformSync: (text: string, options: object) => { readonly code: string };
  };
  const artifactDirectory = path.join(path.dirname(filename), '__generated__');
  return transformSync(text, {
    filename,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [[require.resolve('babel-plugin-relay'), { artifactDirectory, eagerEsModules: true }]],
  }).code;
}
