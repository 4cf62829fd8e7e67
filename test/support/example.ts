import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';

export const EXAMPLES = ['fetch', 'urql', 'apollo'] as const;
export type Example = (typeof EXAMPLES)[number];

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * As the example's own settings, with the client from its sources: an installed one would be the
 * same, built.
 */
function viteConfig(example: Example): InlineConfig {
  return {
    root: path.join(ROOT, 'examples', example),
    configFile: false,
    logLevel: 'error',
    cacheDir: path.join(tmpdir(), `tenure-vite-${process.pid}-${example}`),
    resolve: { alias: { 'tenure-client': path.join(ROOT, 'client/src/index.ts') } },
  };
}

/**
 * Runs something with a module of an example loaded in Node, its packages as they are installed.
 */
export async function withModule<Module, Result>(
  example: Example,
  file: string,
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
  const vite = await createServer({
    ...viteConfig(example),
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use((await vite.ssrLoadModule(`/${file}`)) as Module);
  } finally {
    await vite.close();
  }
}

export interface ServedPage {
  readonly address: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves an example's page: the folder as it is for plain fetch, the built page for the others,
 * which send `/graphql` on to an API.
 */
export async function servePage(example: Example, endpoint: string): Promise<ServedPage> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'tenure-example-'));
  if (example !== 'fetch')
    await build({ ...viteConfig(example), build: { outDir, emptyOutDir: true } });
  const folder = example === 'fetch' ? path.join(ROOT, 'examples/fetch') : outDir;
  const server = createHttpServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/graphql') {
      void passOn(request, endpoint).then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(body),
      );
      return;
    }
    const file = pathname === '/' ? '/index.html' : pathname;
    const found = path.join(folder, file);
    if (existsSync(found))
      response
        .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(found));
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

async function passOn(
  request: AsyncIterable<Buffer>,
  endpoint: string,
): Promise<{ readonly status: number; readonly body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.concat(chunks),
  });
  return { status: answer.status, body: await answer.text() };
}
