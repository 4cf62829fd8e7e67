import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { CLIENT_GONE, HttpError, shortened } from '../errors.ts';
import type { Log } from '../log.ts';
import { allowOrigins, type OriginCheck } from './cors.ts';
import { checkHost } from './host.ts';
import { json, reply } from './reply.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: {
    readonly requestId: string;
    /** Aborted if the client disconnects before its answer is sent, or at the deadline. */
    readonly stop: AbortController;
  };
}

export interface AppOptions {
  /** Origins whose pages may send questions from a browser; default none. */
  readonly isOriginAllowed?: OriginCheck;
  readonly log: Log;
  /** The path that a proxy may prefix to every address, such as `/tenure`; default none. */
  readonly pathPrefix?: string;
  /** Whether to close each connection with its next answer; default never. */
  readonly isStopping?: () => boolean;
  /** See `Guards.hosts`; default any. */
  readonly hosts?: readonly string[] | null;
  /** Called for every answer; status 499 if the client disconnected before it was whole. */
  readonly onAnswered?: ((path: string, method: string, status: number) => void) | undefined;
  readonly onRefused?: ((code: string) => void) | undefined;
}

/** The most connections; further ones are closed at once. */
const MAX_CONNECTIONS = 4_000;
const REQUEST_ID_HEADER = 'x-request-id';
/** Codes of errors that are not refusals. */
const UNCOUNTED_CODES: readonly string[] = [
  'BAD_REQUEST',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
];

/** An app without routes: request ids, headers of every answer, and the answers to errors. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { isOriginAllowed, log, hosts = null, pathPrefix = '', onRefused } = options;
  // The path is not decoded, so that each address has one spelling.
  const app = new Hono<AppEnv>({
    getPath: (_, { env } = {}) =>
      withoutPrefix(env!.incoming.url!.replace(/\?.*$/s, ''), pathPrefix),
  });
  app.use(perRequest(options), securityHeaders('data'), checkHost(hosts));
  if (isOriginAllowed) app.use(allowOrigins(isOriginAllowed));
  app.notFound((c) => errorResponse(c, nothingAt(c.req.path)));
  app.onError((error, c) => {
    if (!(error instanceof HttpError)) return failed(c, error, log);
    if (error.code === 'CLIENT_GONE') return reply(c, CLIENT_GONE, {}, '');
    if (!UNCOUNTED_CODES.includes(error.code)) onRefused?.(error.code);
    return errorResponse(c, error);
  });
  return app;
}

/** The timeouts for clients, in milliseconds; docs/operations.md lists them. */
export const TIMEOUTS = {
  /** For the headers of a request. */
  headersMs: 10_000,
  /** For a request with its body. */
  requestMs: 30_000,
  /** For an idle connection: longer than usual proxies', which would send into a closing one. */
  keepAliveMs: 65_000,
  /** For a silent connection during a request or answer. */
  silentMs: 60_000,
  /** Between two checks of the first two. */
  checkMs: 1_000,
};

/** The HTTP server of an app; it does not listen yet. */
export function httpServer(app: Hono<AppEnv>, timeouts = TIMEOUTS): Server {
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: 'localhost',
    serverOptions: {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: timeouts.checkMs,
    },
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  return server.setTimeout(timeouts.silentMs);
}

/** The path of a public address, such as `/tenure`; empty if it has none. */
export function pathPrefixOf(publicUrl: string | null): string {
  return publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
}

function withoutPrefix(path: string, prefix: string): string {
  if (path === prefix) return '/';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}

export function nothingAt(path: string): HttpError {
  return new HttpError('NOT_FOUND', `there is nothing at this address: ${shortened(path)}`);
}

function perRequest({ isStopping, onAnswered }: AppOptions): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { incoming, outgoing } = c.env;
    const { path, method } = c.req;
    const requestId = requestIdFrom(incoming.headers[REQUEST_ID_HEADER]);
    const stop = new AbortController();
    c.set('requestId', requestId);
    c.set('stop', stop);
    c.header(REQUEST_ID_HEADER, requestId);
    outgoing.once('close', () => {
      const isWhole = outgoing.writableFinished;
      if (!isWhole) stop.abort(new HttpError('CLIENT_GONE', 'the client has gone'));
      onAnswered?.(path, method, isWhole ? outgoing.statusCode : CLIENT_GONE);
    });
    await next();
    if (isStopping?.()) c.header('connection', 'close');
  };
}

/**
 * The id of a request in response, log and database: the client's own if it is 8 to 128 characters
 * of `A-Za-z0-9._:/+=-` and came once, else a new one.
 */
export function requestIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:/+=-]{8,128}$/.test(header) ? header : randomUUID();
}

function errorResponse(
  c: Context,
  { status, code, message, headers, retryAfterSeconds }: HttpError,
) {
  const extensions = { code, ...(retryAfterSeconds !== null && { retryAfterSeconds }) };
  const retry = retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) };
  return json(c, status, { errors: [{ message, extensions }] }, { ...headers, ...retry });
}

function failed(c: Context<AppEnv>, error: Error, log: Log): Response {
  const reference = randomUUID();
  log.error({ reference, requestId: c.get('requestId'), err: error }, 'a request failed');
  const message = `something went wrong on our side; it is in the log as ${reference}`;
  return json(c, 500, { errors: [{ message, extensions: { code: 'INTERNAL', reference } }] });
}
