import type { Store } from '../store/store.ts';
import { at, json, type Route } from './http.ts';

/** `/health/live`: this process answers. */
export const liveRoute: Route = {
  matches: at('/health/live'),
  answer: async () => json(200, { status: 'live' }),
};

/**
 * `/health/ready`: whether questions can be asked now; if not, 503 with why.
 *
 * @param isStopping  whether this process is about to end
 */
export function readyRoute(store: Store, isStopping: () => boolean): Route {
  return {
    matches: at('/health/ready'),
    answer: async () => {
      if (isStopping())
        return json(503, { status: 'stopping', message: 'the server is about to stop' });
      const readiness = await store.ready();
      return readiness.ready
        ? json(200, {
            status: 'ready',
            store: store.kind,
            datasetVersion: readiness.datasetVersion,
          })
        : json(
            503,
            { status: readiness.reason, message: readiness.message },
            { 'retry-after': '2' },
          );
    },
  };
}
