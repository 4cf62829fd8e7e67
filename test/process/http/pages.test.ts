import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { pageRoutes } from '../../../src/http/static-pages.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { inFolder } from '../../support/folder.ts';
import { served } from '../../support/served.ts';

const SCRIPT = 'console.log("a page");\n';

const today = () => parseDay('2026-11-24');

describe('built pages over HTTP', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  let api: Api;
  const get = (
    at: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Response> =>
    fetch(api.address + at, { method, headers: { 'accept-encoding': 'identity', ...headers } });

  beforeAll(async () => {
    for (const page of ['explorer', 'playground']) {
      mkdirSync(path.join(folder, page, 'assets'), { recursive: true });
      writeFileSync(path.join(folder, page, 'index.html'), `<!doctype html><title>${page}</title>`);
      writeFileSync(path.join(folder, page, 'assets', `${page}-abc123.js`), SCRIPT);
      writeFileSync(path.join(folder, page, 'assets', `${page}-abc123.js.gz`), gzipSync(SCRIPT));
      writeFileSync(path.join(folder, page, '.built-from'), 'stamp');
    }
    writeFileSync(path.join(folder, 'secret.txt'), 'not for you');
    api = await served({ routes: pageRoutes(folder, today) });
  });
  afterAll(async () => {
    await api.stop(0);
    rmSync(folder, { recursive: true });
  });

  test.each([
    '/',
    '/?year=2027',
    '/right/2025-10-ip-research',
    '/party/microsoft?year=2027',
    '/source/openai-2025-10-28',
  ])('%s is the explorer', async (at) => {
    const response = await get(at, { accept: 'text/html' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('explorer');
  });

  test.each(['/playground', '/playground/', '/playground?query={x}'])(
    '%s is the playground',
    async (at) => {
      expect(await (await get(at)).text()).toContain('playground');
    },
  );

  test('the explorer runs only scripts and styles of its own, and talks to nobody else', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('only the playground may write styles into itself and run workers', async () => {
    const policy = (await get('/playground')).headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/style-src 'self' 'unsafe-inline'(;|$)/);
    expect(policy).toMatch(/worker-src 'self' blob:(;|$)/);
  });

  test('no page can be framed, sniffed, or tell where one came from', async () => {
    for (const at of ['/', '/playground', '/assets/explorer-abc123.js']) {
      const { headers } = await get(at);
      expect(
        Object.fromEntries(
          ['x-content-type-options', 'x-frame-options', 'referrer-policy'].map((name) => [
            name,
            headers.get(name),
          ]),
        ),
      ).toEqual({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  test('a file whose name carries its hash is kept for ever, a page is asked for again', async () => {
    expect((await get('/assets/explorer-abc123.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(
      (await get('/playground/assets/playground-abc123.js')).headers.get('cache-control'),
    ).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('who has a page already gets nothing twice', async () => {
    const etag = (await get('/')).headers.get('etag')!;
    const again = await get('/', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('a script comes compressed to who can read that', async () => {
    const zipped = await get('/assets/explorer-abc123.js', { 'accept-encoding': 'gzip, br' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('Origin, accept-encoding');
    expect(await zipped.text()).toBe(SCRIPT);
    expect((await get('/assets/explorer-abc123.js')).headers.get('content-encoding')).toBeNull();
  });

  test('HEAD tells of a page without sending it', async () => {
    const response = await get('/', {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  });

  test('a page cannot be posted to', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  test.each([
    '/secret.txt',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/.built-from',
    '/explorer/index.html',
    '/right/a/b',
    '/rights/a',
    '/myasset/a',
    '/constructor',
    '/assets/',
  ])('%s is not found', async (at) => {
    const response = await get(at);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('not for you');
  });

  test('the API answers beside the pages', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

test('a page names the server’s today, and comes anew on the next day', async () => {
  const page = '<meta name="today" content="" />';
  await inFolder({ 'explorer/index.html': page }, async (folder) => {
    let day = '2026-11-24';
    const api = await served({ routes: pageRoutes(folder, () => parseDay(day)) });
    const get = (etag: string) => fetch(api.address, { headers: { 'if-none-match': etag } });
    const first = await get('"none"');
    expect(await first.text()).toBe('<meta name="today" content="2026-11-24" />');
    expect((await get(first.headers.get('etag')!)).status).toBe(304);
    day = '2026-11-25';
    const next = await get(first.headers.get('etag')!);
    expect(await next.text()).toBe('<meta name="today" content="2026-11-25" />');
    await api.stop(0);
  });
});

test('pages that have not been built say how to build them', async () => {
  const api = await served({ routes: pageRoutes(path.join(tmpdir(), 'no-such-folder'), today) });
  const response = await fetch(`${api.address}/`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
  await api.stop(0);
});

describe('below the path of PUBLIC_URL', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const publicUrl = 'https://example.com/law/tenure';
  let api: Api;

  beforeAll(async () => {
    for (const page of ['explorer', 'playground']) {
      mkdirSync(path.join(folder, page, 'assets'), { recursive: true });
      writeFileSync(
        path.join(folder, page, 'index.html'),
        `<meta name="public-url" content="" /><script src="/assets/${page}.js"></script>${page}`,
      );
      writeFileSync(path.join(folder, page, 'assets', `${page}.js`), SCRIPT);
    }
    api = await served({ publicUrl, routes: pageRoutes(folder, today, publicUrl) });
  });
  afterAll(async () => {
    await api.stop(0);
    rmSync(folder, { recursive: true });
  });

  test.each(['', '/law/tenure'])('pages and the API answer with “%s” in front', async (prefix) => {
    for (const at of ['/', '/right/x', '/nope']) {
      const page = await fetch(api.address + prefix + at, { headers: { accept: 'text/html' } });
      const text = await page.text();
      expect(text).toContain(`content="${publicUrl}"`);
      expect(text).toContain('src="/law/tenure/assets/explorer.js"');
    }
    const script = await fetch(`${api.address}${prefix}/assets/explorer.js`);
    expect(await script.text()).toBe(SCRIPT);
    const answer = await fetch(`${api.address}${prefix}/graphql?query={meta{today}}`);
    expect(((await answer.json()) as { data: unknown }).data).toBeDefined();
  });

  test('the prefix alone is the explorer, and a longer name is none', async () => {
    const page = await fetch(`${api.address}/law/tenure`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('explorer');
    expect((await fetch(`${api.address}/law/tenures/graphql`)).status).toBe(404);
  });
});
