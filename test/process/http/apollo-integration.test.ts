/** Apollo's own tests of what serves a GraphQL server over HTTP, on ours. */
import type { AddressInfo } from 'node:net';
import {
  ApolloServer,
  type ApolloServerOptions,
  type BaseContext,
  type ContextThunk,
} from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { vi } from 'vitest';
import type { MiddlewareHandler } from 'hono';
import { type AppEnv, httpServer, createApp } from '../../../src/http/app.ts';
import { graphqlRoute } from '../../../src/http/graphql-route.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { logAt } from '../../../src/log.ts';
import { scenarioStore, TODAY } from '../../support/served.ts';
import { parseDay } from '../../../src/domain/time/day.ts';

/** What the suite expects and this server does otherwise, by choice: these tests have to fail. */
const { byChoice } = vi.hoisted(() => ({
  byChoice: [
    // The suite brings Apollo Server 5.5.0, the server is made by the project's 5.5.1.
    'lockstep versioning of @apollo/server and @apollo/server-integration-testsuite',
    // The answer says that a body must be JSON in UTF-8, in words of its own.
    'throws an error if POST JSON is malformed',
    // Answers to questions are never stored on the way, so there is always a Cache-Control.
    'runs when cache-control is disabled',
    'cache-control not set without any hints with if-cacheable',
  ],
}));

vi.mock('@jest/globals', async () => {
  const vitest = await import('vitest');
  const it: typeof vitest.it = Object.assign(
    (title: string, ...rest: [() => Promise<void>]) =>
      (byChoice.includes(title) ? vitest.it.fails : vitest.it)(title, ...rest),
    { each: vitest.it.each.bind(vitest.it), skip: vitest.it.skip },
  ) as never;
  // One hook of the suite ends by a callback.
  const afterEach = (hook: (done: (value?: unknown) => void) => unknown) => {
    vitest.afterEach(() => (hook.length === 0 ? hook(() => {}) : new Promise(hook)));
  };
  return { ...vitest, it, afterEach, jest: vitest.vi };
});

const store = await scenarioStore();

const NO_CONTEXT: ContextThunk = async () => ({});

/** The suite means pages of strangers if it sends no header: programs may ask by GET without one. */
const asBrowser: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.env.incoming.headers['user-agent'] ??= 'Mozilla/5.0';
  await next();
};

/** Serves a GraphQL server of the suite. */
async function serve(
  config: ApolloServerOptions<BaseContext>,
  { context = NO_CONTEXT }: { readonly context?: ContextThunk } = {},
) {
  const server = new ApolloServer<BaseContext>(config);
  await server.start();
  const route = graphqlRoute({
    server: {
      executeHTTPGraphQLRequest: (asked) => server.executeHTTPGraphQLRequest({ ...asked, context }),
    },
    store,
    today: () => parseDay(TODAY),
    apiVersion: '0',
    guards: openGuards(),
  });
  const app = createApp({ log: logAt('silent') }).use(asBrowser);
  const http = httpServer(app.all('*', route));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  return {
    server,
    url: `http://127.0.0.1:${port}`,
    extraCleanup: () =>
      new Promise<void>((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
}

// `never`: the suite's types are those of its own copy of Apollo Server.
// No schema of this server has @defer or @stream; an answer is sent whole.
defineIntegrationTestSuite(serve as never, { noIncrementalDelivery: true });
