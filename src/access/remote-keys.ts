import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { WatchOptions } from './watched-file.ts';

const FETCH_TIMEOUT_MS = 3_000;
const REFRESH_MS = 600_000;
/** The least time between two fetches, for an unknown key or after a failure. */
const COOLDOWN_MS = 30_000;

/**
 * The published keys of an identity provider, fetched again every ten minutes; known ones stay in
 * use up to `maxAgeMs` if they cannot be fetched any more.
 *
 * @throws (the returned function) the error of the fetch if no known key fits
 */
export function remoteKeys(
  url: string,
  maxAgeMs: number,
  { log, clock = () => performance.now() }: WatchOptions,
): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: maxAgeMs,
  });
  let refreshAt = 0;
  return async (header, token) => {
    if (clock() >= refreshAt) {
      refreshAt = clock() + COOLDOWN_MS;
      try {
        await remote.reload();
        refreshAt = clock() + REFRESH_MS;
      } catch (error) {
        if (!remote.fresh) throw error;
        log.error(
          { reason: (error as Error).message },
          'the keys of JWKS_URL cannot be fetched: known keys go on to serve',
        );
      }
    }
    return remote(header, token);
  };
}
