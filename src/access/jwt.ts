import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import { HttpError } from '../errors.ts';
import { type Access, type Caller, bearerAccess, ROLES, unauthenticated } from './access.ts';
import { type WatchOptions, watchedFile } from './watched-file.ts';

export interface JwtSettings {
  /** An address, fetched again for an unknown key, or a file, read again on change. */
  readonly keys: { readonly url: string } | { readonly file: string };
  /** The age up to which fetched keys are used while their address does not answer. */
  readonly maxAgeHours: number;
  readonly issuer: string;
  /** The `aud` that tokens must have, alone or among others. */
  readonly audience: string;
  /** The claim that holds the roles, as a list or as text with spaces. */
  readonly roleClaim: string;
}

/** Asymmetric algorithms only: with a shared secret a server that checks tokens could make them. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const CLOCK_TOLERANCE_S = 30;
const RETRY_AFTER_S = 5;
const MS_PER_HOUR = 3_600_000;
const FETCH_TIMEOUT_MS = 3_000;
const REFRESH_MS = 600_000;
/** The least time between two fetches for unknown keys, or after a failure. */
const COOLDOWN_MS = 30_000;
/** The codes of errors that are not a token's fault, but that of the keys or how they are had. */
const KEY_FAULTS = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JWK_INVALID'];

/**
 * Access by JSON Web Tokens. A token must be signed by one of the keys, be of the issuer, for the
 * audience, name its subject and not have expired; its role is the highest that the role claim
 * gives.
 *
 * @throws if a key file cannot be read or used at the start
 */
export function jwtAccess(settings: JwtSettings, options: WatchOptions): Access {
  const keyFor = keysOf(settings, options);
  return bearerAccess(async (token) => {
    const { payload } = await jwtVerify(token, keyFor, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: CLOCK_TOLERANCE_S,
    }).catch((error: unknown) => {
      throw httpErrorOf(error, options);
    });
    return callerOf(payload, settings.roleClaim);
  });
}

/** The keys of a JWKS file. @throws if it is no JWKS, or holds no key */
function readKeys(text: string): JWTVerifyGetKey {
  const set = JSON.parse(text) as JSONWebKeySet;
  const keyFor = createLocalJWKSet(set);
  if (set.keys.length === 0) throw new Error('there must be at least one key: there is none');
  return keyFor;
}

function keysOf({ keys, maxAgeHours }: JwtSettings, options: WatchOptions): JWTVerifyGetKey {
  if ('url' in keys) return remoteKeys(keys.url, maxAgeHours * MS_PER_HOUR, options);
  let last: JWTVerifyGetKey | null = null;
  const current = watchedFile(
    keys.file,
    (text) => {
      try {
        return (last = readKeys(text ?? ''));
      } catch (error) {
        if (last === null) throw error;
        options.log.error(
          { file: keys.file, reason: (error as Error).message },
          'the file of keys cannot be used: the keys before stay',
        );
        return last;
      }
    },
    options,
  );
  return (header, token) => current()(header, token);
}

/**
 * The published keys of an identity provider, fetched for an unknown key and every ten minutes;
 * known ones stay in use up to `maxAgeMs` if they cannot be fetched any more.
 */
function remoteKeys(
  url: string,
  maxAgeMs: number,
  { log, clock = () => performance.now() }: WatchOptions,
): JWTVerifyGetKey {
  let askedAt = -Infinity;
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: maxAgeMs,
    // jose itself cools down only after a success.
    [customFetch]: (address, init) => {
      if (remote.jwks() && !remote.coolingDown && clock() - askedAt < COOLDOWN_MS)
        throw new Error('they could not be fetched a moment ago');
      askedAt = clock();
      return fetch(address, init);
    },
  });
  const refresh = () =>
    remote.reload().catch((error: unknown) => {
      log.error(
        { reason: (error as Error).message },
        `the keys of JWKS_URL cannot be fetched: ${remote.fresh ? 'known keys go on to serve' : 'none serves'}`,
      );
    });
  setInterval(() => void refresh(), REFRESH_MS).unref();
  return remote;
}

function callerOf(payload: JWTPayload, roleClaim: string): Caller {
  if (typeof payload.sub !== 'string')
    throw unauthenticated('the token is not for this server: its claim sub does not fit');
  const claimed = payload[roleClaim];
  const roles: unknown = typeof claimed === 'string' ? claimed.split(' ') : claimed;
  const role = ROLES.findLast((known) => Array.isArray(roles) && roles.includes(known));
  if (role === undefined)
    throw new HttpError(
      'FORBIDDEN',
      `the token must have the role ${ROLES.join(' or ')} in its claim ${roleClaim}: it has neither`,
    );
  return { name: payload.sub.slice(0, 64), role };
}

/** Faults of a token go to the client, faults of the keys to the log. */
function httpErrorOf(error: unknown, { log }: WatchOptions): HttpError {
  if (error instanceof errors.JWTExpired) return unauthenticated('the token has expired');
  if (error instanceof errors.JWTClaimValidationFailed)
    return unauthenticated(
      `the token is not for this server: its claim ${error.claim} does not fit`,
    );
  if (error instanceof errors.JOSEError && !KEY_FAULTS.includes(error.code))
    return unauthenticated('this token is not known here');
  log.error({ reason: (error as Error).message }, 'the keys that check tokens cannot be had');
  return new HttpError(
    'KEYS_UNAVAILABLE',
    'tokens cannot be checked at the moment: try again',
    RETRY_AFTER_S,
  );
}
