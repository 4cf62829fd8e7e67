/**
 * What is published: generated files that are up to date, and a package that holds what it needs
 * and nothing else.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getOperationAST, parse, print, stripIgnoredCharacters } from 'graphql';
import { build } from 'vite';
import * as client from '../../../client/src/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');

test('every document is what its text parses to, and carries one named question', () => {
  const documents = Object.entries(client).filter(([name]) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThan(12);
  for (const [name, document] of documents as readonly (readonly [
    string,
    typeof client.MetaDocument,
  ])[]) {
    const text = document.loc!.source.body;
    expect(getOperationAST(document)?.name?.value).toBe(name.replace(/Document$/, ''));
    expect(stripIgnoredCharacters(print(document))).toBe(stripIgnoredCharacters(text));
    expect(print(parse(text))).toBe(print(document));
  }
});

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenure-client-'));
  const installed = path.join(folder, 'node_modules/tenure-client');
  beforeAll(() => {
    // As npm would install it: the built files and package.json, beside its one dependency and the
    // types of graphql.
    execFileSync(process.execPath, [
      TSC,
      '-p',
      path.join(ROOT, 'client'),
      '--outDir',
      path.join(installed, 'dist'),
    ]);
    writeFileSync(
      path.join(installed, 'package.json'),
      readFileSync(path.join(ROOT, 'client/package.json')),
    );
    mkdirSync(path.join(folder, 'node_modules/@graphql-typed-document-node'));
    for (const name of ['graphql', '@graphql-typed-document-node/core'])
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('needs nothing but the type of a typed document', () => {
    const { dependencies, peerDependencies, files } = JSON.parse(
      readFileSync(path.join(ROOT, 'client/package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    expect(Object.keys(dependencies!)).toEqual(['@graphql-typed-document-node/core']);
    expect(Object.keys(peerDependencies!)).toEqual(['graphql']);
    expect(files).toEqual(['dist', 'LICENSE', 'README.md']);
    const imported = readdirSync(path.join(installed, 'dist'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [
          ...readFileSync(path.join(installed, 'dist', file), 'utf8').matchAll(
            /from ["']([^"']+)["']/g,
          ),
        ].map((match) => match[1]!),
      );
    expect(imported.filter((name) => !name.startsWith('.'))).toEqual([]);
    for (const name of imported) expect(name).toMatch(/\.js$/);
  });

  test('brings to a page the documents that it uses, and no other', async () => {
    const entry = path.join(folder, 'page.js');
    writeFileSync(
      entry,
      "import { MetaDocument } from 'tenure-client'; console.log(MetaDocument);",
    );
    const built = (await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    })) as readonly { readonly output: readonly { readonly code?: string }[] }[];
    const code = built.flatMap(({ output }) => output.map((chunk) => chunk.code ?? '')).join('');
    expect(code).toContain('query Meta');
    expect([...code.matchAll(/query (\w+)/g)].map(([, name]) => name)).toEqual(['Meta']);
    expect(code).not.toContain('fragment ');
  });

  test('is plain JavaScript that Node runs as it is', () => {
    const out = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "const { RightsInYearDocument, TenureError } = await import('tenure-client'); console.log(RightsInYearDocument.kind, typeof TenureError)",
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(out.trim()).toBe('Document function');
    expect(existsSync(path.join(installed, 'dist/index.d.ts'))).toBe(true);
  });

  test('has types that know each question, its variables and its answer', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `
      import { ask, MetaDocument, RightsInYearDocument, type RightRowFragment, type Schema } from 'tenure-client';
      export async function rows(): Promise<readonly RightRowFragment[]> {
        const { rights } = await ask({ endpoint: '/graphql' }, RightsInYearDocument, { year: 2027, statuses: ['IN_FORCE'] });
        const kind: Schema.RightKind | undefined = rights.edges[0]?.node.kind;
        const today: string = (await ask({ endpoint: '/graphql' }, MetaDocument)).meta.today;
        console.log(kind, today);
        return rights.edges.map(({ node }) => node);
      }
      // @ts-expect-error a year is needed
      void ask({ endpoint: '/graphql' }, RightsInYearDocument);
      // @ts-expect-error a year is a number
      void ask({ endpoint: '/graphql' }, RightsInYearDocument, { year: '2027' });
      // @ts-expect-error a misspelt variable would ask a broader question
      void ask({ endpoint: '/graphql' }, RightsInYearDocument, { year: 2027, knowAt: '2026-01-01' });
      // @ts-expect-error a misspelt filter would ask a broader question
      void ask({ endpoint: '/graphql' }, RightsInYearDocument, { year: 2027, filter: { holdr: [] } });
      // @ts-expect-error there is no such status
      void ask({ endpoint: '/graphql' }, RightsInYearDocument, { year: 2027, statuses: ['INFORCE'] });
    `,
    );
    const check = (...options: readonly string[]) =>
      execFileSync(
        process.execPath,
        [
          TSC,
          '--noEmit',
          '--strict',
          '--skipDefaultLibCheck',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom',
          ...options,
          'use.ts',
        ],
        { cwd: folder, encoding: 'utf8' },
      );
    expect(check('--module', 'nodenext')).toBe('');
    expect(check('--module', 'esnext', '--moduleResolution', 'bundler')).toBe('');
  }, 120_000);
});
