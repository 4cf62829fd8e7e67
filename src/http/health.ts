import type { Handler } from 'hono';
import type { Store } from '../store/store.ts';
import { json } from './reply.ts';

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
