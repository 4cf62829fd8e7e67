import { printSchema } from 'graphql';
import type { Handler } from 'hono';
import { type Access, requireRole } from '../access/access.ts';
import type { Metrics } from '../graphql/plugins/metrics.ts';
import { contract } from '../graphql/type-defs.ts';
import type { Store } from '../store/store.ts';
import { nothingAt } from './app.ts';
import { etagOf } from './etag.ts';
import type { Guards } from './guards.ts';
import { conditionalReply, json, reply, requireGet } from './reply.ts';

/** `/health/live`: this process answers. */
export const liveRoute: Handler = (c) => json(c, 200, { status: 'live' });

/** `/health/ready`: whether the server can answer now; if not, or about to end, 503 with why. */
export function readyRoute(store: Store, isStopping: () => boolean): Handler {
  return async (c) => {
    if (isStopping())
      return json(c, 503, { status: 'stopping', message: 'the server is about to stop' });
    const readiness = await store.ready();
    if (readiness.ready) {
      const { datasetVersion, busy, notice } = readiness;
      const status = busy ? 'busy' : 'ready';
      return json(c, 200, { status, store: store.kind, datasetVersion, ...(notice && { notice }) });
    }
    const { reason, message } = readiness;
    return json(c, 503, { status: reason, message }, { 'retry-after': '2' });
  };
}

/** `/metrics`, for admins. */
export function metricsRoute(metrics: Metrics, store: Store, access: Access): Handler {
  return async (c) => {
    const caller = await access.identify(c.req.header('authorization'));
    requireRole(caller, 'admin', 'reading the metrics');
    requireGet(c, 'the metrics are read with GET');
    metrics.readiness(await store.ready());
    const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
    return reply(c, 200, headers, await metrics.text());
  };
}

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
