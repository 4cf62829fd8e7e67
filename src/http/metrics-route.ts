import type { Handler } from 'hono';
import { type Access, requireRole } from '../access/access.ts';
import type { Metrics } from '../graphql/plugins/metrics.ts';
import type { Store } from '../store/store.ts';
import { requireGet, reply } from './reply.ts';

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
