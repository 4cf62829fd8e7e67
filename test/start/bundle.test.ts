import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROGRAMS } from '../../src/start/bundle.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'bundle-')));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** In which npm writes what it has installed. */
const INSTALLED = '.package-lock.json';

/** A repository of programs that each tell where they run, where their source is, and what they were given. */
function aRepository(name: string): string {
  const top = path.join(place, name);
  for (const file of [
    'src/start/run.mjs',
    'src/start/bundle.mjs',
    'scripts/build-bundle.ts',
    'src/neo4j-local/state.ts',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path.join(ROOT, file), path.join(top, file));
  mkdirSync(path.join(top, 'node_modules'));
  for (const entry of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (entry !== INSTALLED)
      symlinkSync(path.join(ROOT, 'node_modules', entry), path.join(top, 'node_modules', entry));
  }
  writeFileSync(path.join(top, 'node_modules', INSTALLED), '{}');
  for (const program of PROGRAMS) {
    mkdirSync(path.dirname(path.join(top, program)), { recursive: true });
    writeFileSync(
      path.join(top, program),
      `
      import { graphql } from 'graphql';
      const ran: string = new Error().stack!.includes('dist/bundle') ? 'bundle' : 'source';
      console.log(JSON.stringify({ ran, at: [import.meta.dirname, import.meta.url], given: process.argv.slice(1), graphql: typeof graphql }));
    `,
    );
  }
  return top;
}

function node(
  top: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: top,
    encoding: 'utf8',
    timeout: 100_000,
  });
  return { status, out: stdout, err: stderr };
}

const run = (top: string, program: string, ...args: readonly string[]) =>
  JSON.parse(node(top, 'src/start/run.mjs', program, ...args).out) as {
    ran: string;
    at: readonly string[];
    given: readonly string[];
    graphql: string;
  };
const build = (top: string) => node(top, '--import', 'tsx', 'scripts/build-bundle.ts');

test('a program runs from its source until the bundle is built, then from that, and tells the same', () => {
  const top = aRepository('first');
  const before = run(top, 'seed/seed.ts', '--from', 'facts');
  const source = path.join(top, 'seed/seed.ts');
  expect(before).toEqual({
    ran: 'source',
    at: [path.dirname(source), `file://${source}`],
    given: [source, '--from', 'facts'],
    graphql: 'function',
  });
  expect(build(top)).toEqual({ status: 0, out: '', err: '' });
  expect(run(top, 'seed/seed.ts', '--from', 'facts')).toEqual({ ...before, ran: 'bundle' });
  expect(readdirSync(path.join(top, 'dist'))).toEqual(['bundle']);
});

test.each([
  'seed/draft.ts',
  'package-lock.json',
  `node_modules/${INSTALLED}`,
  'tsconfig.json',
  'scripts/build-bundle.ts',
])(
  'a change of %s sends every program back to its source, until the bundle is built again',
  (file) => {
    const top = aRepository(`changed-${file.replaceAll('/', '-')}`);
    build(top);
    expect(run(top, 'seed/draft.ts').ran).toBe('bundle');
    appendFileSync(path.join(top, file), '\n');
    expect(run(top, 'seed/draft.ts').ran).toBe('source');
    build(top);
    expect(run(top, 'seed/draft.ts').ran).toBe('bundle');
  },
);

test('a bundle that is not whole is not run, and built again', () => {
  const top = aRepository('broken');
  build(top);
  const chunk = readdirSync(path.join(top, 'dist/bundle')).find((name) => name.endsWith('.js'))!;
  rmSync(path.join(top, 'dist/bundle', chunk));
  expect(run(top, 'seed/draft.ts').ran).toBe('source');
  expect(build(top).status).toBe(0);
  expect(run(top, 'seed/draft.ts').ran).toBe('bundle');
});

test('files of the bundle before stay for the servers that run from it, what a killed build left does not', () => {
  const top = aRepository('replaced');
  build(top);
  const filesOf = (): readonly string[] =>
    (
      JSON.parse(readFileSync(path.join(top, 'dist/bundle/built-from.json'), 'utf8')) as {
        files: readonly string[];
      }
    ).files;
  const before = filesOf();
  for (const program of PROGRAMS) writeFileSync(path.join(top, program), 'console.log(1);\n');
  mkdirSync(path.join(top, 'dist/bundle.999999999/seed'), { recursive: true });
  build(top);
  expect(before.filter((file) => !existsSync(path.join(top, 'dist/bundle', file)))).toEqual([]);
  expect(before.filter((file) => !filesOf().includes(file)).length).toBeGreaterThan(0);
  expect(readdirSync(path.join(top, 'dist'))).toEqual(['bundle']);
});

test('several builds at once all end well, and leave one bundle', async () => {
  const top = aRepository('at-once');
  const codes = await Promise.all(
    [1, 2, 3].map(() =>
      once(
        spawn(process.execPath, ['--import', 'tsx', 'scripts/build-bundle.ts', '--force'], {
          cwd: top,
        }),
        'exit',
      ).then(([code]) => code as number),
    ),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(run(top, 'seed/draft.ts').ran).toBe('bundle');
  expect(readdirSync(path.join(top, 'dist'))).toEqual(['bundle']);
});

test('a bundle that was built for another place is not run', () => {
  const top = aRepository('here');
  build(top);
  renameSync(top, path.join(place, 'there'));
  expect(run(path.join(place, 'there'), 'seed/draft.ts').ran).toBe('source');
});

test('a bundle that was shipped without what builds it is run', () => {
  const top = aRepository('shipped');
  build(top);
  rmSync(path.join(top, 'scripts'), { recursive: true });
  rmSync(path.join(top, 'package-lock.json'));
  expect(run(top, 'src/main.ts').ran).toBe('bundle');
});

test('a server that runs from its source ends although the bundle is being built beside, and leaves nothing half built', () => {
  const top = aRepository('server');
  expect(run(top, 'src/main.ts').ran).toBe('source');
  expect(existsSync(path.join(top, 'dist/bundle'))).toBe(false);
});

test('a server that goes on has the bundle built for the next time', () => {
  const top = aRepository('longer');
  appendFileSync(
    path.join(top, 'src/main.ts'),
    `
    import { existsSync } from 'node:fs';
    while (!existsSync('dist/bundle')) await new Promise((resolve) => setTimeout(resolve, 20));
  `,
  );
  expect(run(top, 'src/main.ts').ran).toBe('source');
  expect(run(top, 'src/main.ts').ran).toBe('bundle');
});

test('another program than those is refused', () => {
  const { status, err } = node(ROOT, 'src/start/run.mjs', 'src/other.ts');
  expect(status).toBe(1);
  expect(err).toContain('seed/draft-score.ts was expected: src/other.ts');
});
