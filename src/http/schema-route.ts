import { buildASTSchema, concatAST, printSchema } from 'graphql';
import { etagOfBytes, hasAlready } from './etag.ts';
import type { Guards } from './guards.ts';
import { at, HttpError, nothingAt, type Route } from './http.ts';
import { typeDefs } from '../graphql/type-defs.ts';

/**
 * `/schema.graphql`: the contract as one text, for generators of types and for people. It is there for those who may ask for the
 * schema over /graphql too.
 */
export function schemaRoute({ access, trusted }: Guards, introspection = true): Route {
  let printed: string | null = null;
  return {
    matches: at('/schema.graphql'),
    answer: async ({ method, path, request }) => {
      if (!introspection || trusted !== null) throw nothingAt(path);
      await access.identify(request.headers.authorization);
      if (method !== 'GET' && method !== 'HEAD')
        throw new HttpError(405, `the schema can only be read, by GET or HEAD: ${method}`);
      printed ??= `${printSchema(buildASTSchema(concatAST([...typeDefs()])))}\n`;
      const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-cache',
        etag: etagOfBytes(printed),
      };
      return hasAlready(request.headers['if-none-match'], headers.etag)
        ? { status: 304, headers, body: '' }
        : { status: 200, headers, body: printed };
    },
  };
}
