import { performance } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../../log.ts';
import type { Context } from '../context.ts';
import type { Metrics, Outcome } from './metrics.ts';

export interface RecordOptions {
  readonly metrics: Metrics | null;
  /** Whether the log holds the variables of questions, which may be confidential. */
  readonly logVariables: boolean;
}

/** Writes every answered operation into the log and the metrics. */
export function operationRecord(
  log: Log,
  { metrics, logVariables }: RecordOptions,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { requestId, caller } }) => {
      const started = performance.now();
      let isValid = false;
      return {
        didResolveOperation: async () => {
          isValid = true;
        },
        willSendResponse: async ({ operationName, request, response: { body } }) => {
          const ms = performance.now() - started;
          const codes =
            body.kind === 'single'
              ? body.singleResult.errors?.map(({ extensions }) => extensions?.['code'])
              : undefined;
          const variables = logVariables ? { variables: request.variables } : {};
          log.info(
            {
              requestId,
              caller: caller.name,
              operation: operationName,
              ms: Math.round(ms),
              ...(codes && { codes }),
              ...variables,
            },
            'answered',
          );
          metrics?.operation(
            isValid ? (operationName ?? null) : null,
            outcomeOf(codes),
            ms / 1_000,
          );
        },
      };
    },
  };
}

function outcomeOf(codes: readonly unknown[] | undefined): Outcome {
  if (!codes || codes.length === 0) return 'ok';
  if (codes.includes('INTERNAL')) return 'internal_error';
  if (codes.includes('CLIENT_GONE')) return 'client_gone';
  return codes.includes('STORE_UNAVAILABLE') || codes.includes('QUERY_TIMEOUT')
    ? 'store_error'
    : 'client_error';
}
