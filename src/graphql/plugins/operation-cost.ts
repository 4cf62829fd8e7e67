import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import { fieldsIn } from '../cost-meter.ts';
import { checkArguments } from '../check-arguments.ts';
import type { RequestContext } from '../context.ts';
import { costOf } from '../cost.ts';
import { type IntrospectionCost, introspectionCost } from '../introspection-cost.ts';
import { type Limits, tooExpensive } from '../limits.ts';

/** The header by which a request asks for its cost. */
export const COST_HEADER = 'tenure-cost';

/** The cost of a question, in fields; see docs/operations.md#limits. */
interface CostReport {
  /** The fields that it may resolve. */
  readonly estimated: number;
  /** The fields of its answer; null if it was not answered. */
  readonly actual: number | null;
  /** The highest estimate that is allowed. */
  readonly limit: number;
  /** The cost for the rate limit; a database millisecond counts as a hundred fields. */
  readonly booked: number;
}

/**
 * Refuses a question whose variables or cost are over the limits, books its cost to the client, and
 * reports it in `extensions.cost` if the header asks for it: `report` with the answer, `estimate`
 * in its place.
 */
export function operationCost({ page, cost: limit }: Limits): ApolloServerPlugin<RequestContext> {
  let introspection: IntrospectionCost | null = null;
  return {
    requestDidStart: async ({ contextValue: { costMeter } }) => {
      let wanted: ReturnType<typeof wantedReport> = null;
      let estimated = 0;
      const report = (actual: number | null): CostReport => ({
        estimated,
        actual,
        limit,
        booked: costMeter.charged(),
      });
      return {
        didResolveOperation: async ({ operation, document, schema, request }) => {
          if (!operation) return;
          wanted = wantedReport(request);
          const fragments = document.definitions.filter(
            (node) => node.kind === Kind.FRAGMENT_DEFINITION,
          );
          const variables = request.variables ?? {};
          checkArguments(operation, fragments, schema, variables, page);
          introspection ??= introspectionCost(schema);
          const introspectionFields = introspection.of(operation, fragments, variables);
          const dataFields = costOf(operation, fragments, schema, variables);
          estimated = Math.max(1, dataFields + introspectionFields);
          if (wanted === 'estimate') return;
          if (dataFields > limit)
            throw tooExpensive(
              `a question may come to at most ${limit} fields, ask for smaller pages or less depth: ${dataFields}`,
            );
          costMeter.estimateFields(estimated);
        },
        responseForOperation: async ({ response }) =>
          wanted === 'estimate'
            ? {
                http: response.http,
                body: {
                  kind: 'single',
                  singleResult: { data: null, extensions: { cost: report(null) } },
                },
              }
            : null,
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== 'single' || wanted === 'estimate') return;
          const fields = fieldsIn(body.singleResult.data);
          costMeter.recordFields(fields);
          if (wanted === 'report')
            body.singleResult.extensions = {
              ...body.singleResult.extensions,
              cost: report(body.singleResult.data ? fields : null),
            };
        },
      };
    },
  };
}

function wantedReport({ http }: GraphQLRequest): 'report' | 'estimate' | null {
  const wanted = http?.headers.get(COST_HEADER) ?? null;
  if (wanted === null || wanted === 'report' || wanted === 'estimate') return wanted;
  throw new GraphQLError(`${COST_HEADER} must be report or estimate: ${wanted.slice(0, 80)}`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
