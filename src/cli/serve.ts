/** `npm start`: reads the settings, opens the store, and serves the API until a signal. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { isLoopback } from '../access/open-access.ts';
import { type ApiOptions, startApi } from '../http/api.ts';
import { EXPENSIVE_LIMITS, STORE_LIMITS } from '../http/guards.ts';
import { LIMITS } from '../graphql/limits.ts';
import { newMetrics } from '../graphql/plugins/metrics.ts';
import { boundedStore } from '../http/overload/bounded-store.ts';
import { concurrencyLimit } from '../http/overload/concurrency-limit.ts';
import { PAGE_ADDRESSES, pageRoutes } from '../http/static-pages.ts';
import { type Config, ConfigError, configFrom, readEnvironment, todayOf } from '../config.ts';
import { StoreError } from '../errors.ts';
import { logAt, stderrDestination } from '../log.ts';
import { explainFailure } from './start/explain-failure.ts';
import { guardsFrom } from './start/configure-guards.ts';
import { openStore } from './start/open-store.ts';
import type { PrintLine } from './start/opened-store.ts';
import { isBuilt, PAGES, PAGES_DIR, pagesNotice } from './start/pages.ts';
import { shutdownOnSignals, type Shutdown } from './start/shutdown.ts';
import { warmUp } from './start/warm-up.ts';
import { warmedStore } from './start/warmed-store.ts';
import type { Store } from '../store/store.ts';

/** How long a stop only reports not ready, and then how long running answers may take. */
const NOTICE_MS = 3_000;
const GRACE_MS = 10_000;

/** The longest wait of the start for the warm-up, which then continues in the background. */
const MAX_WARM_UP_MS = 3_000;

const { version: apiVersion } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const print: PrintLine = (line) => {
  process.stdout.write(`${line}\n`);
};

/** Returns the exit code. */
async function main(stopping: Shutdown): Promise<number> {
  let config: Config | null = null;
  try {
    noArguments(process.argv.slice(2));
    config = configFrom(readEnvironment(process.cwd()));
    await start(config, stopping);
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    process.stderr.write(`${explainFailure(error, config).join('\n')}\n`);
    return 1;
  }
}

async function start(config: Config, stopping: Shutdown): Promise<void> {
  const destination = stderrDestination();
  const log = logAt(config.LOG_LEVEL, destination);
  const guards = guardsFrom(config, log);
  await checkPortFree(config.PORT, config.HOST);
  for (const warning of config.warnings) print(warning);
  const notice = pagesNotice();
  if (notice !== null) print(notice);
  const usual = concurrencyLimit(STORE_LIMITS);
  const expensive = concurrencyLimit(EXPENSIVE_LIMITS);
  const metrics = newMetrics({
    version: apiVersion,
    questions: () => guards.questions,
    tokens: guards.access.tokens,
    lostLogLines: () => destination.lost,
    store: () => ({
      running: usual.running + expensive.running,
      waiting: usual.waiting + expensive.waiting,
    }),
  });
  const opened = await openStore(config, print, stopping.signal, {
    onQuery: ({ query, failed, durationMs }) =>
      metrics.statement(query, failed, durationMs / 1_000),
    onLookup: metrics.lookup,
    cacheMb: config.CACHE_MB,
  });
  if (opened.notice !== null) {
    print(opened.notice);
    log.warn(opened.notice);
  }
  try {
    let { store } = opened;
    let warm: Promise<void> | null = null;
    if (store.kind === 'NEO4J') {
      const warmAll = () => warmUp(opened.store, todayOf(config), stopping.signal);
      warm = warmAll();
      store = boundedStore(warmedStore(store, warmAll), { usual, expensive });
    }
    await serve(config, { store, log, guards, metrics }, warm, stopping);
  } finally {
    await opened.stop();
  }
}

/** Checks that the server can listen, before anything slow starts; throws the system's error. */
async function checkPortFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** @param warm  ends with the first warm-up; null if there is none */
async function serve(
  config: Config,
  parts: Pick<ApiOptions, 'store' | 'log' | 'guards' | 'metrics'>,
  warm: Promise<void> | null,
  stopping: Shutdown,
): Promise<void> {
  const { NODE_ENV, HOST, PORT, PUBLIC_URL: publicUrl = null } = config;
  const production = NODE_ENV === 'production';
  const today = () => todayOf(config);
  const api = await startApi(
    {
      ...parts,
      today,
      apiVersion,
      production,
      introspection: config.INTROSPECTION === 'on',
      corsOrigins: config.CORS_ORIGINS,
      loopbackOrigins: !production && isLoopback(HOST),
      logVariables: config.LOG_VARIABLES === 'yes',
      limits: { ...LIMITS, ...config.limits },
      publicUrl,
      routes: pageRoutes(PAGES_DIR, today, publicUrl),
    },
    PORT,
    HOST,
  );
  try {
    await Promise.race([warm, wait(MAX_WARM_UP_MS, null, { ref: false })]);
    print(`Tenure ${apiVersion} answers from ${await storeInWords(parts.store)}.`);
    for (const { what, url } of addressesOf(publicUrl ?? api.address))
      print(`  ${what.padEnd(10)} ${url}`);
    print('Ctrl-C ends it.');
    await stopping.wait();
  } finally {
    await api.stop(GRACE_MS, production ? NOTICE_MS : 0);
  }
}

function addressesOf(address: string): readonly { readonly what: string; readonly url: string }[] {
  const reachable = address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  return [
    ...PAGES.filter(isBuilt).map((page) => ({
      what: `${page[0]!.toUpperCase()}${page.slice(1)}`,
      url: reachable + PAGE_ADDRESSES[page][0],
    })),
    { what: 'GraphQL', url: `${reachable}/graphql` },
    { what: 'Ready?', url: `${reachable}/health/ready` },
  ];
}

async function storeInWords(store: Store): Promise<string> {
  try {
    const dataset = await (await store.snapshot()).dataset();
    return `${dataset.store}: ${dataset.counts.RIGHT} rights of ${dataset.counts.PARTY} parties, from ${dataset.counts.SOURCE} sources`;
  } catch (error) {
    if (error instanceof StoreError) return `${store.kind}, not ready yet`;
    throw error;
  }
}

function noArguments(given: readonly string[]): void {
  if (given.length > 0)
    throw new ConfigError([
      `npm start takes no arguments, since every setting comes from the environment or the file .env: ${given.join(' ')}`,
    ]);
}

process.exit(await main(shutdownOnSignals(process)));
