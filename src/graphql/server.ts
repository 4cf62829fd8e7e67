import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { Log } from '../log.ts';
import type { RequestContext } from './context.ts';
import { errorFormatter } from './format-error.ts';
import { introspectionOnce, type Limits, LIMITS, limitRules } from './limits.ts';
import type { Metrics } from './plugins/metrics.ts';
import { operationCost } from './plugins/operation-cost.ts';
import { operationLog } from './plugins/operation-log.ts';
import { recordField } from './record-field.ts';
import { resolvers } from './resolvers.ts';
import { typeDefs } from './type-defs.ts';

export interface ServerSettings {
  /** Whether clients may ask for the schema; default true. */
  readonly introspection?: boolean;
  /** Whether errors leave out suggestions of names from the schema; default false. */
  readonly production?: boolean;
  readonly limits?: Limits;
  readonly metrics?: Metrics | undefined;
  /** Whether the log holds the variables of questions; default false. */
  readonly logVariables?: boolean;
}

/** The GraphQL server over schema/, started by its first use or `start()`; it knows no HTTP. */
export function graphqlServer(
  log: Log,
  {
    introspection = true,
    production = false,
    limits = LIMITS,
    metrics,
    logVariables = false,
  }: ServerSettings = {},
): ApolloServer<RequestContext> {
  const requestIds = new WeakMap<object, string>();
  return new ApolloServer<RequestContext>({
    typeDefs: [...typeDefs()],
    resolvers: [...resolvers],
    fieldResolver: recordField,
    formatError: errorFormatter(log, (error) => requestIds.get(error as object), !production),
    introspection,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules(limits), ...(introspection ? [introspectionOnce] : [])],
    logger: log,
    stringifyResult: (result) => limitSize(result, metrics),
    nodeEnv: production ? 'production' : 'development',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationCost(limits),
      allOrNothing,
      operationLog(log, { metrics, logVariables, requestIds }),
    ],
  });
}

export const MAX_ANSWER_BYTES = 8_000_000;

/** An answer as JSON; an error in its place if it is too long. */
function limitSize(result: FormattedExecutionResult, metrics: Metrics | undefined): string {
  const answer = `${JSON.stringify(result)}\n`;
  const bytes = Buffer.byteLength(answer);
  if (bytes <= MAX_ANSWER_BYTES) return answer;
  metrics?.refused('RESPONSE_TOO_LARGE');
  const message = `an answer may have at most ${MAX_ANSWER_BYTES} bytes, ask for smaller pages or fewer fields: ${bytes}`;
  const errors = [{ message, extensions: { code: 'RESPONSE_TOO_LARGE' } }];
  return `${JSON.stringify({ errors, data: null })}\n`;
}

/** Any error removes all data, so that a partial answer never looks like an empty list. */
const allOrNothing: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors?.length) return;
      if (body.singleResult.data) body.singleResult.data = null;
      const limits = body.singleResult.errors.filter(
        ({ extensions }) => extensions?.['code'] === 'QUERY_TOO_EXPENSIVE',
      );
      if (limits.length > 0) body.singleResult.errors = limits;
      const retry = body.singleResult.errors
        .map(({ extensions }) => extensions?.['retryAfterSeconds'])
        .find((seconds) => typeof seconds === 'number');
      if (retry === undefined) return;
      http.headers.set('retry-after', String(retry));
      http.status = 503;
    },
  }),
};
