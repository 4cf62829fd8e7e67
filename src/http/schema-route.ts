import { printSchema } from 'graphql';
import type { Handler } from 'hono';
import { contract } from '../graphql/type-defs.ts';
import { nothingAt } from './app.ts';
import { etagOf } from './etag.ts';
import type { Guards } from './guards.ts';
import { requireGet, conditionalReply } from './reply.ts';

/** `/schema.graphql`: the contract as one text, for callers who may introspect. */
export function schemaRoute({ access, trusted }: Guards, introspection = true): Handler {
  let printed: string | null = null;
  return async (c) => {
    if (!introspection || trusted !== null) throw nothingAt(c.req.path);
    await access.identify(c.req.header('authorization'));
    requireGet(c, 'the schema can only be read, by GET or HEAD');
    printed ??= `${printSchema(contract())}\n`;
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      etag: etagOf(printed),
    };
    return conditionalReply(c, headers, printed);
  };
}
