import { LRUCache } from 'lru-cache';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Readiness } from '../../store/store.ts';

export type Metrics = ReturnType<typeof newMetrics>;

const OUTCOMES = ['ok', 'client_error', 'client_gone', 'store_error', 'internal_error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

interface QueueLengths {
  readonly running: number;
  readonly waiting: number;
}

export interface MetricsOptions {
  readonly version: string;
  readonly questions?: () => QueueLengths;
  /** The numbers of tokens and faults in API_TOKENS_FILE. */
  readonly tokens?: (() => { readonly known: number; readonly faults: number }) | undefined;
  readonly lostLogLines?: () => number;
  /** The numbers of queries that the store runs, and that wait for a connection. */
  readonly store?: () => QueueLengths;
}

/** The most names of operations, which come from clients; the least recently used is dropped. */
const MAX_OPERATIONS = 100;
const MAX_NAME_LETTERS = 100;
const METHODS: readonly string[] = ['GET', 'POST', 'HEAD', 'OPTIONS'];
const ROUTES: readonly string[] = [
  '/graphql',
  '/health',
  '/metrics',
  '/playground',
  '/explorer',
  '/assets',
];
const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Metrics for Prometheus, with their own registry: two servers in one process do not mix. Clients
 * cannot add values to labels without limit.
 */
export function newMetrics({
  version: apiVersion,
  questions,
  tokens,
  lostLogLines,
  store,
}: MetricsOptions) {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const times = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: BUCKETS_S, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  const states = (
    name: string,
    help: string,
    read: (() => Readonly<Record<string, number>>) | undefined,
  ) =>
    read &&
    new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(read())) this.set({ state }, count);
      },
    });
  collectDefaultMetrics({ register: registry });
  gauge('tenure_build_info', 'The version that runs; always 1.', ['version']).set(
    { version: apiVersion },
    1,
  );
  const requests = counter(
    'tenure_http_requests_total',
    'Responses, by route, method and status.',
    ['route', 'method', 'status'],
  );
  const operations = times(
    'tenure_operation_duration_seconds',
    'Time to answer an operation, by its name.',
    ['operation', 'outcome'],
  );
  const refusals = counter(
    'tenure_refusals_total',
    'Requests turned away before they ran, by code.',
    ['code'],
  );
  const statements = times(
    'tenure_store_query_duration_seconds',
    'Time of a query of the store, by its name.',
    ['query', 'outcome'],
  );
  const lookups = counter(
    'tenure_cache_lookups_total',
    'Lookups of what a dataset answered, by what came of them.',
    ['result'],
  );
  const dataset = gauge('tenure_dataset_info', 'The dataset that answers; always 1.', ['version']);
  const ready = gauge('tenure_ready', '1 if questions can be asked, else 0.', []);
  states(
    'tenure_tokens',
    'Tokens of API_TOKENS_FILE that are known, and faults of that file.',
    tokens && (() => ({ known: tokens().known, fault: tokens().faults })),
  );
  states(
    'tenure_questions',
    'Questions that are being answered, and that wait for their turn.',
    questions && (() => lengthsOf(questions())),
  );
  states(
    'tenure_store_queries',
    'Queries towards the store that run, and that wait for their turn.',
    store && (() => lengthsOf(store())),
  );
  if (lostLogLines)
    new Counter({
      name: 'tenure_log_lines_lost_total',
      help: 'Lines of the log that were lost: its pipe is not read, or its disk is full.',
      registers,
      collect() {
        this.reset();
        this.inc(lostLogLines());
      },
    });
  const names = new LRUCache<string, true>({
    max: MAX_OPERATIONS,
    dispose: (_, operation) => {
      for (const outcome of OUTCOMES) operations.remove({ operation, outcome });
    },
  });
  let version: string | null = null;

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    /** Counts a response; status 499 if its client had gone. */
    request: (path: string, method: string, status: number) =>
      requests.inc({
        route: routeOf(path),
        method: METHODS.includes(method) ? method : 'other',
        status,
      }),
    operation: (name: string | null, outcome: Outcome, seconds: number) => {
      const operation = name?.slice(0, MAX_NAME_LETTERS) || 'anonymous';
      if (operation !== 'anonymous') names.set(operation, true);
      operations.observe({ operation, outcome }, seconds);
    },
    refused: (code: string) => refusals.inc({ code }),
    statement: (query: string, failed: boolean, seconds: number) =>
      statements.observe({ query, outcome: failed ? 'failed' : 'ok' }, seconds),
    lookup: (found: boolean) => lookups.inc({ result: found ? 'hit' : 'miss' }),
    readiness: (now: Readiness) => {
      ready.set(now.ready ? 1 : 0);
      if (!now.ready || now.datasetVersion === version) return;
      version = now.datasetVersion;
      dataset.reset();
      dataset.set({ version }, 1);
    },
  };
}

function lengthsOf({ running, waiting }: QueueLengths) {
  return { running, waiting };
}

function routeOf(path: string): string {
  return (
    ROUTES.find((route) => path === route || path.startsWith(`${route}/`))?.slice(1) ?? 'other'
  );
}
