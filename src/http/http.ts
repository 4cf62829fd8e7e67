import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { ClientGone } from '../graphql/client-gone.ts';
import { allowOrigin } from './cors.ts';
import { Refusal, refusalBody } from '../access/refusal.ts';
import { REQUEST_ID_HEADER, requestIdFrom } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { serverOptions, type Timeouts, TIMEOUTS } from './timeouts.ts';

/** A request with what was read from it. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  /** The query string with its question mark, or empty. */
  readonly search: string;
  /** See src/http/request-id.ts. */
  readonly requestId: string;
  /** Its signal is aborted when the client has gone before it was answered; whoever answers may end the work earlier. */
  readonly stop: AbortController;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One address that is served; the first route that matches answers. */
export interface Route {
  readonly matches: (path: string) => boolean;
  readonly answer: (incoming: Incoming) => Promise<Outgoing>;
}

/** A request that cannot be answered as it came: told to the client as it is. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What is asked for is not there. */
export function nothingAt(path: string): HttpError {
  return new HttpError(404, `there is nothing at this address: ${path}`);
}

export interface HttpOptions {
  readonly routes: readonly Route[];
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  readonly log: Log;
  /** How long clients may take. */
  readonly timeouts?: Timeouts | undefined;
  /** Told of every answer; status 499 where the client had gone before it was whole. */
  readonly onAnswered?: ((path: string, method: string, status: number) => void) | undefined;
  /** Told of every request that is turned away, by code. */
  readonly onRefused?: ((code: string) => void) | undefined;
}

/** An HTTP server over routes; what none of them answers is not found. */
export function httpServer({
  routes,
  corsOrigins,
  log,
  timeouts = TIMEOUTS,
  onAnswered,
  onRefused,
}: HttpOptions): Server {
  const server = createServer(serverOptions(timeouts));
  server.setTimeout(timeouts.silentMs);
  server.on('request', (request, response) => {
    const incoming = read(request);
    response.once('close', () => {
      if (!response.writableFinished) incoming.stop.abort(new ClientGone());
      onAnswered?.(
        incoming.path,
        incoming.method,
        response.writableFinished ? response.statusCode : CLIENT_GONE,
      );
    });
    const cors = allowOrigin(request, corsOrigins);
    const always = { [REQUEST_ID_HEADER]: incoming.requestId, ...DATA_HEADERS, ...cors.headers };
    if (cors.answered) {
      send(response, incoming, { status: 204, headers: always, body: '' });
      return;
    }
    const route = routes.find(({ matches }) => matches(incoming.path));
    const answer = route ? route.answer(incoming) : Promise.reject(nothingAt(incoming.path));
    answer
      .catch((error: unknown) => {
        if (error instanceof Refusal) onRefused?.(error.code);
        return failed(error, incoming, log);
      })
      .then(
        (outgoing) =>
          send(response, incoming, { ...outgoing, headers: joined(always, outgoing.headers) }),
        (error: unknown) => {
          log.error({ err: error, requestId: incoming.requestId }, 'an answer could not be sent');
          response.destroy();
        },
      );
  });
  return server;
}

const CLIENT_GONE = 499;
const DATA_HEADERS = securityHeaders('data');

/** An answer in JSON. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  return { status, headers: { ...JSON_HEADERS, ...headers }, body: `${JSON.stringify(value)}\n` };
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
};

/** Whether a path is exactly this one. */
export function at(exact: string): Route['matches'] {
  return (path) => path === exact;
}

function read(request: IncomingMessage): Incoming {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    request,
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    search: mark < 0 ? '' : url.slice(mark),
    requestId: requestIdFrom(request.headers[REQUEST_ID_HEADER]),
    stop: new AbortController(),
  };
}

function failed(error: unknown, { requestId }: Incoming, log: Log): Outgoing {
  if (error instanceof HttpError)
    return json(error.status, {
      errors: [
        {
          message: error.message,
          extensions: { code: STATUS_CODES[error.status] ?? 'BAD_REQUEST' },
        },
      ],
    });
  if (error instanceof Refusal)
    return {
      status: error.status,
      headers: { ...JSON_HEADERS, ...error.headers },
      body: `${refusalBody(error)}\n`,
    };
  if (error instanceof ClientGone) return { status: CLIENT_GONE, headers: {}, body: '' };
  const reference = randomUUID();
  log.error({ reference, requestId, err: error }, 'a request failed');
  return json(500, {
    errors: [
      {
        message: `something went wrong on our side; it is in the log as ${reference}`,
        extensions: { code: 'INTERNAL', reference },
      },
    ],
  });
}

/** The codes of errors that are answered with a status of their own, by status. */
export const STATUS_CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Headers of every answer with those of this one; a cache has to look at what both depend on. */
function joined(always: Outgoing['headers'], own: Outgoing['headers']): Outgoing['headers'] {
  const vary = always['vary'] && own['vary'] ? { vary: `${always['vary']}, ${own['vary']}` } : {};
  return { ...always, ...own, ...vary };
}

/** All headers in one go: setting them one by one takes a good part of the time of a small answer. */
function send(
  response: ServerResponse,
  { method }: Incoming,
  { status, headers, body }: Outgoing,
): void {
  const isEmpty = status === 204 || status === 304;
  response.writeHead(
    status,
    isEmpty ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
  );
  response.end(method === 'HEAD' || isEmpty ? undefined : body);
}
