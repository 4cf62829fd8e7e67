import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Log } from '../log.ts';
import { type AppEnv, httpServer, createApp, pathPrefixOf } from './app.ts';
import { originCheck } from './cors.ts';
import { downloadRoute, DOWNLOADS } from './download-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { playgroundForBrowsers } from './static-pages.ts';
import { type AnswerOptions, type Guards, openGuards } from './guards.ts';
import { liveRoute, readyRoute } from './health.ts';
import { metricsRoute } from './metrics-route.ts';
import { schemaRoute } from './schema-route.ts';
import { graphqlServer, type ServerSettings } from '../graphql/server.ts';

export interface ApiOptions extends ServerSettings, Omit<AnswerOptions, 'guards'> {
  readonly corsOrigins: readonly string[];
  /** Whether pages of any server on this machine may send questions too; default false. */
  readonly loopbackOrigins?: boolean;
  readonly log: Log;
  /** Access control and limits; default none. */
  readonly guards?: Guards;
  /** PUBLIC_URL; default the address at which it listens. */
  readonly publicUrl?: string | null;
  /** Other addresses, such as those of pages. */
  readonly routes?: Hono<AppEnv>;
}

export interface Api {
  /** The address at which it listens, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /**
   * Reports not ready, closes each connection with its next answer, and ends when all are closed.
   *
   * @param graceMs   the time that answers may take; then connections are cut
   * @param noticeMs  the time during which it still accepts questions, so that load balancers
   *   notice; default 0
   */
  stop(graceMs: number, noticeMs?: number): Promise<void>;
}

/**
 * Serves the API over HTTP.
 *
 * @param port  0: any free one
 * @throws the error of the system, such as EADDRINUSE, if it cannot listen
 */
export async function startApi(options: ApiOptions, port: number, host: string): Promise<Api> {
  const { store, log, routes, guards = openGuards(), metrics } = options;
  const isOriginAllowed = originCheck(options.corsOrigins, options.loopbackOrigins);
  const server = graphqlServer(log, options);
  await server.start();
  let stopping = false;
  const app = createApp({
    isOriginAllowed,
    log,
    hosts: guards.hosts,
    pathPrefix: pathPrefixOf(options.publicUrl ?? null),
    isStopping: () => stopping,
    onAnswered: metrics?.request,
    onRefused: metrics?.refused,
  });
  const graphql = graphqlRoute({ ...options, server, guards, isOriginAllowed });
  const compressed = compress({ encoding: 'gzip', contentTypeFilter: /json|text/ });
  for (const path of ['/graphql', '/graphql/']) {
    if (routes) app.use(path, playgroundForBrowsers);
    app.use(path, compressed).all(path, graphql);
  }
  app.use('/schema.graphql', compressed);
  for (const path of Object.keys(DOWNLOADS) as readonly (keyof typeof DOWNLOADS)[])
    app.use(path, compressed).all(path, downloadRoute(path, { ...options, guards }));
  app.all('/health/live', liveRoute);
  const ready = readyRoute(store, () => stopping);
  app.all('/health/ready', ready);
  app.all('/schema.graphql', schemaRoute(guards, options.introspection));
  if (metrics) app.all('/metrics', metricsRoute(metrics, store, guards.access));
  if (routes) app.route('/', routes);
  const http = httpServer(app);
  http.listen(port, host);
  await once(http, 'listening');
  http.on('error', (error) => log.error({ err: error }, 'the HTTP server failed'));
  return {
    address: addressOf(http.address() as AddressInfo),
    stop: async (graceMs, noticeMs = 0) => {
      stopping = true;
      http.maxRequestsPerSocket = 1; // closes with answers that the app does not give, too
      if (noticeMs > 0) await wait(noticeMs);
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      const timer = setTimeout(() => http.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
      await server.stop();
    },
  };
}

function addressOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
