import { type Api, type ApiOptions, startApi } from '../../src/http/api.ts';
import { logAt } from '../../src/log.ts';
import type { Store } from '../../src/store/store.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { fixtureGraph } from './fixture.ts';
import { memoryOf } from './memory.ts';

/** The day that served APIs take for today. */
export const TODAY = '2026-11-24';

/**
 * The API over HTTP at a free port of this machine, by default over the graph of the acceptance
 * scenarios in memory.
 */
export async function served(options: Partial<ApiOptions> = {}): Promise<Api> {
  const store = options.store ?? (await scenarioStore());
  return startApi(
    {
      today: () => parseDay(TODAY),
      apiVersion: '0.0.0',
      corsOrigins: [],
      log: logAt('silent'),
      ...options,
      store,
    },
    0,
    '127.0.0.1',
  );
}

/** The graph of the acceptance scenarios in memory. */
export async function scenarioStore(): Promise<Store> {
  const graph = await fixtureGraph();
  return memoryOf(graph);
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** Asks a question over HTTP, by POST. */
export async function post(
  api: Pick<Api, 'address'>,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as HttpAnswer['body'],
  };
}
