import type { Store } from '../store/store.ts';
import { type Access, needRole } from '../access/access.ts';
import { at, HttpError, type Route } from './http.ts';
import type { Metrics } from '../graphql/plugins/metrics.ts';

/** `/metrics`: what has been measured, for admins. */
export function metricsRoute(metrics: Metrics, store: Store, access: Access): Route {
  return {
    matches: at('/metrics'),
    answer: async ({ method, request }) => {
      needRole(
        await access.identify(request.headers.authorization),
        'admin',
        'reading the metrics',
      );
      if (method !== 'GET' && method !== 'HEAD')
        throw new HttpError(405, `the metrics are read with GET: ${method}`);
      metrics.readiness(await store.ready());
      return {
        status: 200,
        headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
        body: await metrics.text(),
      };
    },
  };
}
