import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Handler, Hono, type MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { getMimeType } from 'hono/utils/mime';
import { type AppEnv, nothingAt, pathPrefixOf } from './app.ts';
import { type Day, isoDay } from '../domain/time/day.ts';
import { etagOf } from './etag.ts';
import { requireGet, reply, conditionalReply } from './reply.ts';
import { securityHeaders } from './security-headers.ts';

/** The addresses of each page; the start of the server prints the first. */
export const PAGE_ADDRESSES = {
  explorer: ['/', '/about', '/:kind{(?:right|party|agreement|deal|event|source|asset)}/:id'],
  playground: ['/playground', '/playground/'],
} as const;
const PATH_PREFIX = { explorer: '', playground: '/playground' } as const;

/**
 * The explorer at `/` and the playground at `/playground`. Files are read once, when this is
 * called. Not Hono's `serveStatic`: it reads for each request, and sends no ETag with HEAD.
 *
 * @param folder     with folders `explorer` and `playground`; a missing page is answered with how
 *   to build it
 * @param today      the server's today, which a page asks about first
 * @param publicUrl  PUBLIC_URL; null: the address at which it listens
 */
export function pageRoutes(folder: string, today: () => Day, publicUrl: string | null = null) {
  const pageAt = (index: string) => pageWriter(readFileSync(index, 'utf8'), today, publicUrl);
  const app = new Hono<AppEnv>();
  for (const page of ['explorer', 'playground'] as const) {
    const headers = securityHeaders(page);
    const root = path.join(folder, page);
    for (const file of filesIn(root))
      app.all(`${PATH_PREFIX[page]}/${file}`, headers, served(path.join(root, file)));
    const index = path.join(root, 'index.html');
    const handler = existsSync(index) ? servedPage(pageAt(index)) : notBuilt(page);
    for (const address of PAGE_ADDRESSES[page]) app.all(address, headers, handler);
  }
  const index = path.join(folder, 'explorer', 'index.html');
  if (existsSync(index))
    app.get('*', needBrowser, securityHeaders('explorer'), lostPage(pageAt(index)));
  return app;
}

/** Addresses without a page are answered with one in a browser, and with 404 in JSON elsewhere. */
const needBrowser: MiddlewareHandler<AppEnv> = (c, next) => {
  if (!c.req.header('accept')?.includes('text/html')) throw nothingAt(c.req.path);
  return next();
};

/** The explorer for an unknown address; its own files are linked from the root. */
function lostPage(page: () => Buffer<ArrayBuffer>): Handler<AppEnv> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return (c) => reply(c, 404, headers, page());
}

/** Redirects browsers to the playground, by a relative address: a proxy may add a path in front. */
export const playgroundForBrowsers: MiddlewareHandler<AppEnv> = async (c, next) => {
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isReading || accepts(c, ACCEPTED) !== 'text/html') return next();
  const headers = {
    vary: 'Accept',
    location: c.req.path.endsWith('/') ? '../playground' : 'playground',
  };
  return reply(c, 303, headers, '');
};

const ACCEPTED: Parameters<typeof accepts>[1] = {
  header: 'Accept',
  supports: ['application/json', 'application/graphql-response+json', 'text/html'],
  default: 'application/json',
};

/** The files of a built page with a known type, relative to its folder, without `.gz` copies. */
function filesIn(root: string): readonly string[] {
  if (!existsSync(path.join(root, 'index.html'))) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.gz$|^\./.test(path.basename(file)) && getMimeType(file) !== undefined)
    .map((file) => file.split(path.sep).join('/'));
}

/** Serves a file: immutable if its name holds a hash, else revalidated. */
function served(file: string): Handler {
  const bytes = readFileSync(file);
  const gzipped = existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : null;
  const isHashed = path.basename(path.dirname(file)) === 'assets';
  const headers = {
    'content-type': getMimeType(file)!,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: etagOf(bytes),
  };
  return (c) => {
    requireGet(c, 'pages can only be read, by GET or HEAD');
    c.header('vary', 'accept-encoding', { append: true });
    return gzipped !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
      ? conditionalReply(c, headers, gzipped, { 'content-encoding': 'gzip' })
      : conditionalReply(c, headers, bytes);
  };
}

/** A page is small, so it has no compressed copy. */
function servedPage(page: () => Buffer<ArrayBuffer>): Handler {
  const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return (c) => {
    requireGet(c, 'pages can only be read, by GET or HEAD');
    const bytes = page();
    return conditionalReply(c, { ...type, etag: etagOf(bytes) }, bytes);
  };
}

/** Writes the public address and today, about which a page asks first, into it. */
function pageWriter(built: string, today: () => Day, publicUrl: string | null) {
  const page =
    publicUrl === null
      ? built
      : built
          .replace('name="public-url" content=""', `name="public-url" content="${publicUrl}"`)
          .replaceAll(/ (src|href)="\//g, ` $1="${pathPrefixOf(publicUrl)}/`);
  return () =>
    Buffer.from(
      page.replace('name="today" content=""', `name="today" content="${isoDay(today())}"`),
    );
}

function notBuilt(page: string): Handler {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  const words = `The ${page} has not been built: npm run build builds it. The API answers at /graphql.\n`;
  return (c) => reply(c, 503, headers, words);
}
