/** GraphQL pages of others, in a real browser, asking the server from an origin of their own. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Response } from 'playwright-core';
import { served } from '../support/served.ts';

const require = createRequire(import.meta.url);
const QUESTION = '{ rights(year: 2027) { nodes { ref } } }';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

export interface GraphqlPage {
  readonly name: string;
  /** Where its package has the files that the page loads. */
  readonly files: () => string;
  /** The page, with QUESTION in its editor. */
  readonly html: (endpoint: string) => string;
  readonly editor: string;
}

export const GRAPHQL_PAGES: readonly GraphqlPage[] = [
  {
    name: 'Altair',
    files: () => altair().getDistDirectory(),
    html: (endpointURL) =>
      altair().renderAltair({
        baseURL: '/',
        endpointURL,
        initialQuery: QUESTION,
        initialSettings: { 'schema.reloadOnStart': true },
      }),
    editor: '.cm-content',
  },
  {
    name: 'GraphQL Playground',
    files: playground,
    html: (endpoint) => `<!doctype html><div id="root"></div><script src="/middleware.js"></script>
      <script>GraphQLPlayground.init(document.getElementById('root'), ${JSON.stringify({
        endpoint,
        tabs: [{ endpoint, query: QUESTION }],
      })})</script>`,
    editor: '.CodeMirror',
  },
];

/** The built files of its last version, without the hundreds of packages that they were built from. */
function playground(): string {
  const folder = path.join(import.meta.dirname, '.cache/playground');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const pack = ['pack', '--silent', 'graphql-playground-react@1.7.28'];
    const file = execFileSync('npm', pack, { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', file], { cwd: folder });
  }
  return path.join(folder, 'package/build/static/js');
}

function altair() {
  return require('altair-static') as {
    readonly getDistDirectory: () => string;
    readonly renderAltair: (options: object) => string;
  };
}

/**
 * Opens a page, waits for the schema, asks the question in its editor and reads the answer.
 *
 * @param expected  the ids of the rights that the page must show
 * @returns what the page sent, in words
 */
export async function usePage(page: GraphqlPage, expected: readonly string[]): Promise<string> {
  let endpoint = '';
  const own = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const file = path.join(page.files(), pathname);
    if (pathname === '/')
      response.writeHead(200, { 'content-type': 'text/html' }).end(page.html(endpoint));
    else if (existsSync(file))
      response
        .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => own.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  const api = await served({ corsOrigins: [origin] });
  endpoint = `${api.address}/graphql`;
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    const answerTo = (part: string) =>
      tab.waitForResponse((response) => response.url() === endpoint && isAbout(response, part));
    const [schema] = await Promise.all([answerTo('__schema'), tab.goto(origin)]);
    assert.ok('__schema' in (await dataOf<object>(schema)));
    await tab.locator(page.editor).first().click();
    const [answer] = await Promise.all([
      answerTo('rights(year: 2027)'),
      tab.keyboard.press('Control+Enter'),
    ]);
    const { rights } = await dataOf<{ rights: { nodes: readonly { ref: string }[] } }>(answer);
    assert.deepEqual(
      rights.nodes.map(({ ref }) => ref),
      expected,
    );
    await tab.getByText(expected[0]!).first().waitFor();
    const { accept, 'content-type': type } = await answer.request().allHeaders();
    return `reads the schema and shows ${expected.length} rights of 2027 (${answer.request().method()}, ${type}, accepts ${accept})`;
  } finally {
    await browser.close();
    own.close();
    await api.stop(0);
  }
}

function isAbout(response: Response, part: string): boolean {
  return response.request().postData()?.includes(part) ?? false;
}

async function dataOf<Data>(response: Response): Promise<Data> {
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  assert.equal(errors, undefined);
  return data;
}
