import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { type FieldNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { requireFieldRole } from '../../access/access.ts';
import { HttpError, QuestionError, shortened } from '../../errors.ts';
import { fieldsIn } from '../cost-meter.ts';
import { checkArguments } from '../check-arguments.ts';
import { setToday, type RequestContext } from '../context.ts';
import { costOf, defaultsOf, type FieldDefinition } from '../cost.ts';
import { badRequest, type Limits, tooExpensive } from '../limits.ts';

export const COST_HEADER = 'tenure-cost';

/**
 * Refuses mutations and subscriptions, admin fields for anyone but admins, and arguments or a cost
 * over the limits. Sets the today of a question to that of its oldest cursor, books its cost to the
 * client, and reports it in `extensions.cost` if the header asks for it: `report` with the answer,
 * `estimate` in its place. See docs/operations.md#limits.
 */
export function operationCost({ page, cost: limit }: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const { caller, costMeter } = contextValue;
      let wanted: ReturnType<typeof wantedReport> = null;
      let estimated = 0;
      const report = (actual: number | null) => ({
        estimated,
        actual,
        limit,
        booked: costMeter.charged(),
      });
      return {
        didResolveOperation: async ({ operation, document, schema, request }) => {
          if (!operation) return;
          try {
            requireQuery(operation);
            wanted = wantedReport(request);
            const variables = { ...defaultsOf(operation), ...request.variables };
            const asked = new Map<FieldNode, FieldDefinition>();
            const cost = costOf(operation, document, schema, variables, (node, field) =>
              asked.set(node, field),
            );
            for (const field of asked.values()) requireFieldRole(caller, field.name);
            const cursors = [...asked].flatMap(([node, field]) =>
              checkArguments(node, field, variables, page),
            );
            setToday(contextValue, cursors);
            estimated = Math.max(1, cost);
          } catch (error) {
            const isMistake = error instanceof HttpError || error instanceof QuestionError;
            throw isMistake ? badRequest(error) : error;
          }
          if (wanted === 'estimate') return;
          if (estimated > limit)
            throw tooExpensive(
              `a question may come to at most ${limit} fields, ask for smaller pages or less depth: ${estimated}`,
            );
          costMeter.estimateFields(estimated);
        },
        responseForOperation: async ({ response: { http } }) => {
          if (wanted !== 'estimate') return null;
          const singleResult = { data: null, extensions: { cost: report(null) } };
          return { http, body: { kind: 'single', singleResult } };
        },
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

function requireQuery({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.QUERY)
    throw new HttpError(
      'BAD_REQUEST',
      `an operation must be a query, nothing can be changed here: ${operation}`,
    );
}

function wantedReport({ http }: GraphQLRequest): 'report' | 'estimate' | null {
  const wanted = http?.headers.get(COST_HEADER) ?? null;
  if (wanted === null || wanted === 'report' || wanted === 'estimate') return wanted;
  const message = `${COST_HEADER} must be report or estimate: ${shortened(wanted)}`;
  throw new HttpError('BAD_REQUEST', message);
}
