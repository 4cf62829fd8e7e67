import { performance } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../../log.ts';
import type { RequestContext } from '../context.ts';
import type { Metrics, Outcome } from './metrics.ts';

export interface OperationLogOptions {
  readonly metrics: Metrics | undefined;
  /** Whether the log holds the variables of questions, which may be confidential. */
  readonly logVariables: boolean;
  /** Gets the id of the request of each error, for the log of its cause. */
  readonly requestIds: WeakMap<object, string>;
}

export function operationLog(
  log: Log,
  { metrics, logVariables, requestIds }: OperationLogOptions,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { requestId, caller } }) => {
      const started = performance.now();
      let isValid = false;
      return {
        didResolveOperation: async () => {
          isValid = true;
        },
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) requestIds.set(error, requestId);
        },
        willSendResponse: async ({ operationName, request, response: { body } }) => {
          const ms = performance.now() - started;
          const codes =
            body.kind === 'single'
              ? body.singleResult.errors?.map(({ extensions }) => extensions?.['code'])
              : undefined;
          log.info(
            {
              requestId,
              caller: caller.name,
              operation: operationName?.slice(0, MAX_LOGGED_LETTERS),
              ms: Math.round(ms),
              ...(codes && { codes }),
              ...(logVariables && { variables: logged(request.variables) }),
            },
            'answered',
          );
          const name = (isValid && operationName) || null;
          metrics?.operation(name, outcomeOf(codes), ms / 1_000);
        },
      };
    },
  };
}

const MAX_LOGGED_LETTERS = 100;
const MAX_LOGGED_LEVELS = 5;
const MAX_LOGGED_ENTRIES = 100;

function logged(value: unknown, levels = MAX_LOGGED_LEVELS): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_LOGGED_LETTERS);
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  const entries = Object.entries(value)
    .slice(0, MAX_LOGGED_ENTRIES)
    .map(([key, entry]) => [key.slice(0, MAX_LOGGED_LETTERS), logged(entry, levels - 1)]);
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

export function outcomeOf(codes: readonly unknown[] | undefined): Outcome {
  if (!codes || codes.length === 0) return 'ok';
  if (codes.includes('INTERNAL')) return 'internal_error';
  if (codes.includes('CLIENT_GONE')) return 'client_gone';
  return codes.includes('STORE_UNAVAILABLE') || codes.includes('QUERY_TIMEOUT')
    ? 'store_error'
    : 'client_error';
}
