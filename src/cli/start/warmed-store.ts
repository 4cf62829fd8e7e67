import { StoreError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/**
 * A store that is ready again only after `warmUp`: a restarted database has forgotten all plans,
 * and many questions at once would run into their time limits.
 */
export function warmedStore(store: Store, warmUp: () => Promise<void>): Store {
  let wasReady = true;
  let warming: Promise<void> | null = null;
  return {
    ...store,
    snapshot: async (options) => {
      try {
        return await store.snapshot(options);
      } catch (error) {
        if (isCutOff(error)) wasReady = false; // it may be back before anyone looks
        throw error;
      }
    },
    ready: async () => {
      const readiness = await store.ready();
      if (!readiness.ready) {
        wasReady = false;
        return readiness;
      }
      if (wasReady) return readiness;
      warming ??= warmUp().finally(() => {
        wasReady = true;
        warming = null;
      });
      const message = 'the database is planning the usual questions after a restart';
      return { ready: false, reason: 'unavailable', message };
    },
  };
}

/** By the code of the driver's error; the driver itself is not loaded for memory. */
function isCutOff(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'ServiceUnavailable' || code === 'SessionExpired';
}
