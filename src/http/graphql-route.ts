import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Store } from '../store/store.ts';
import { type Day, isoDay } from '../domain/time/day.ts';
import {
  type GraphqlRequest,
  type TrustedRequest,
  withTrustedDocument,
} from '../graphql/asked-document.ts';
import { jsonBody } from './body.ts';
import { type Context, contextFor } from '../graphql/context.ts';
import { etagOf, hasAlready } from './etag.ts';
import { admit, type Guards } from './guards.ts';
import { at, type Incoming, type Outgoing, type Route } from './http.ts';
import { withinDeadline } from './overload/deadline.ts';
import { throughDoor } from './overload/door.ts';

export interface GraphqlRouteOptions {
  readonly server: Pick<ApolloServer<Context>, 'executeHTTPGraphQLRequest'>;
  readonly store: Store;
  /** The day to take for today, asked once per request. */
  readonly today: () => Day;
  readonly apiVersion: string;
  readonly guards: Guards;
}

/** `/graphql`: lets requests in, hands them to the GraphQL server when their turn comes, and its answers back. */
export function graphqlRoute(options: GraphqlRouteOptions): Route {
  const { server, store, guards, apiVersion } = options;
  return {
    matches: at('/graphql'),
    answer: async (incoming): Promise<Outgoing> => {
      const { method, requestId, stop } = incoming;
      const admitted = await admit(incoming, guards);
      const came: GraphqlRequest = {
        search: incoming.search,
        body: method === 'POST' ? await jsonBody(incoming.request) : undefined,
      };
      const trusted =
        guards.trusted && isQuestion(method)
          ? withTrustedDocument(came, method, guards.trusted)
          : null;
      const { search, body } = trusted ?? came;
      const today = options.today();
      const tag = trusted && method !== 'POST' ? await tagOf(trusted, today, options) : null;
      const cached =
        tag === null
          ? {}
          : { etag: tag, 'cache-control': 'private, no-cache', vary: 'Authorization' };
      if (tag !== null && hasAlready(incoming.request.headers['if-none-match'], tag))
        return { status: 304, headers: cached, body: '' };
      const {
        status = 200,
        headers,
        body: answer,
      } = await throughDoor(
        guards.questions,
        () =>
          withinDeadline(guards.answerMs, stop, (signal) =>
            server.executeHTTPGraphQLRequest({
              httpGraphQLRequest: { method, headers: headersOf(incoming), search, body },
              context: async () =>
                contextFor(store, { today, apiVersion, requestId, signal, ...admitted }),
            }),
          ),
        stop.signal,
      );
      const text = answer.kind === 'complete' ? answer.string : await whole(answer.asyncIterator);
      const isWhole = status === 200 && !text.includes('"errors":');
      return {
        status,
        headers: {
          'cache-control': 'no-store',
          ...Object.fromEntries(headers),
          ...(isWhole && cached),
        },
        body: text,
      };
    },
  };
}

/** Other methods are refused by the GraphQL server, whatever they ask. */
function isQuestion(method: string): boolean {
  return method === 'POST' || method === 'GET' || method === 'HEAD';
}

/** The tag of the answer that a request would get now; null where there is no dataset to answer from. */
async function tagOf(
  { document, search }: TrustedRequest,
  today: Day,
  { store, apiVersion }: GraphqlRouteOptions,
): Promise<string | null> {
  const readiness = await store.ready();
  if (!readiness.ready) return null;
  const asked = new URLSearchParams(search);
  return etagOf({
    datasetVersion: readiness.datasetVersion,
    apiVersion,
    today: isoDay(today),
    document: document.text,
    operationName: asked.get('operationName'),
    variables: asked.get('variables'),
  });
}

/** Headers that came several times are joined, as Node does. */
function headersOf({ request }: Incoming): HeaderMap {
  const headers = new HeaderMap();
  for (const name in request.headers) headers.set(name, String(request.headers[name]));
  return headers;
}

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  const texts: string[] = [];
  for await (const chunk of chunks) texts.push(chunk);
  return texts.join('');
}
