import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { WatchOptions } from './watched-file.ts';

const FETCH_TIMEOUT_MS = 3_000;
const CACHE_MAX_AGE_MS = 600_000;
/** The least time between two fetches, for an unknown key or after a failure. */
const COOLDOWN_MS = 30_000;

/**
 * The published keys of an identity provider; known ones stay in use up to `maxAgeMs` if they
 * cannot be fetched any more.
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
    cacheMaxAge: CACHE_MAX_AGE_MS,
  });
  let last: { readonly keyFor: JWTVerifyGetKey; readonly at: number } | null = null;
  let failure: { readonly at: number; readonly error: unknown } | null = null;

  const noteFetch = (wasFresh: boolean) => {
    if (wasFresh || !remote.fresh) return;
    last = { keyFor: createLocalJWKSet(remote.jwks()!), at: clock() };
    failure = null;
  };

  const knownKey: JWTVerifyGetKey = async (header, token) => {
    if (last === null || clock() - last.at >= maxAgeMs) throw failure!.error;
    try {
      return await last.keyFor(header, token);
    } catch (error) {
      // The key may be a new one, which cannot be fetched now.
      throw error instanceof errors.JWKSNoMatchingKey ? failure!.error : error;
    }
  };

  return async (header, token) => {
    const isCoolingDown = failure !== null && clock() - failure.at < COOLDOWN_MS;
    if (isCoolingDown && last !== null) return knownKey(header, token);
    const wasFresh = remote.fresh;
    try {
      return await remote(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      failure = { at: clock(), error };
      if (last !== null)
        log.error(
          { reason: (error as Error).message },
          'the keys of JWKS_URL cannot be fetched: known keys go on to serve',
        );
      return await knownKey(header, token);
    } finally {
      noteFetch(wasFresh);
    }
  };
}

/** Whether a token is at fault, and not the keys or how they are had. */
export function isFaultOfToken(error: unknown): boolean {
  return TOKEN_FAULTS.some((fault) => error instanceof fault);
}

const TOKEN_FAULTS = [
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];
