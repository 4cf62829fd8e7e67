import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context, Handler } from 'hono';
import { type GraphqlRequest, withTrustedDocument } from './requested-document.ts';
import type { AppEnv } from './app.ts';
import { contextFor, type RequestContext } from '../graphql/context.ts';
import type { OriginCheck } from './cors.ts';
import { cacheable, currentEtag, matchesEtag } from './etag.ts';
import { HttpError } from '../errors.ts';
import { type AnswerOptions, answerInTurn, authorize, type Guards } from './guards.ts';
import { jsonBody } from './json-body.ts';
import { reply } from './reply.ts';

export interface GraphqlRouteOptions extends AnswerOptions {
  readonly server: Pick<ApolloServer<RequestContext>, 'executeHTTPGraphQLRequest'>;
  /** Origins whose pages may send a GET without a header that needs a preflight; default none. */
  readonly isOriginAllowed?: OriginCheck;
}

/** `/graphql`: authorises, queues, and asks the GraphQL server. */
export function graphqlRoute(options: GraphqlRouteOptions): Handler<AppEnv> {
  const { server, store, guards, apiVersion, isOriginAllowed = () => false } = options;
  return async (c) => {
    const { method } = c.req;
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      c.header('allow', 'GET, POST');
      throw new HttpError('METHOD_NOT_ALLOWED', `/graphql takes POST and GET: ${method}`);
    }
    const { incoming } = c.env;
    const [requestId, stop] = [c.get('requestId'), c.get('stop')];
    const admitted = await authorize(incoming, guards);
    const { search, body } = await askedOf(c, guards);
    const today = options.today();
    const isCacheable = guards.trusted !== null && method !== 'POST';
    const etag = isCacheable ? await currentEtag(options, today, search) : null;
    if (etag !== null && matchesEtag(c.req.header('if-none-match'), etag))
      return c.body(null, 304, cacheable(c, etag));
    const answer = await answerInTurn(guards, admitted, stop, (signal) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: headersOf(incoming, isOriginAllowed), search, body },
        context: async () =>
          contextFor(store, { today, apiVersion, requestId, signal, ...admitted }),
      }),
    );
    const { status = 200, headers } = answer;
    const responseBody =
      answer.body.kind === 'complete' ? answer.body.string : await text(answer.body.asyncIterator);
    const isWhole = etag !== null && status === 200 && !responseBody.includes('"errors":');
    const cached = isWhole ? cacheable(c, etag) : {};
    const all = { 'cache-control': 'no-store', ...Object.fromEntries(headers), ...cached };
    return reply(c, status, all, responseBody);
  };
}

async function askedOf(
  c: Context<AppEnv>,
  { trusted, bodies }: Pick<Guards, 'trusted' | 'bodies'>,
): Promise<GraphqlRequest> {
  const { method } = c.req;
  const parameters = withoutEmptyParts({
    search: /\?.*$/s.exec(c.env.incoming.url!)?.[0] ?? '',
    body: method === 'POST' ? await jsonBody(c, bodies) : undefined,
  });
  return trusted ? withTrustedDocument(parameters, method, trusted) : parameters;
}

/** An empty operationName counts as absent, and so does any empty part of a GET. */
function withoutEmptyParts({ search, body }: GraphqlRequest): GraphqlRequest {
  const hasName = typeof body === 'object' && body !== null && 'operationName' in body;
  return {
    search: search.replace(/(?<=[?&])(?:operationName|variables|extensions)=(?=&|$)/g, ''),
    body: hasName && body.operationName === '' ? { ...body, operationName: undefined } : body,
  };
}

/** Headers that came several times are joined, as Node does. */
function headersOf(incoming: IncomingMessage, isOriginAllowed: OriginCheck): HeaderMap {
  const map = new HeaderMap();
  for (const name in incoming.headers) map.set(name, String(incoming.headers[name]));
  if (isOwnGet(incoming, isOriginAllowed)) map.set('apollo-require-preflight', 'own');
  return map;
}

/**
 * Whether a GET cannot come from a page of another origin: the browser's headers show that, or no
 * browser sent it. Over plain HTTP to other machines browsers send neither site nor origin, but
 * always their name.
 */
function isOwnGet({ method, headers }: IncomingMessage, isOriginAllowed: OriginCheck): boolean {
  const { origin, 'sec-fetch-site': site, 'user-agent': agent = '' } = headers;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (site === 'same-origin' || site === 'none') return true;
  if (origin !== undefined) return isOriginAllowed(origin);
  return site === undefined && !agent.startsWith('Mozilla/');
}
