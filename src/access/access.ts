import { HttpError } from '../errors.ts';

/** A reader asks questions; an admin also reads the metrics and `changes`. */
export const ROLES = ['reader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Caller {
  /** The name of the token's holder; not unique: one holder may have several tokens. */
  readonly name: string;
  readonly role: Role;
}

export interface Access {
  readonly required: boolean;
  /**
   * The caller who sent this header.
   *
   * @throws {HttpError} 401 UNAUTHENTICATED without a known token, 403 FORBIDDEN with one that has
   *   no role here, 503 KEYS_UNAVAILABLE if tokens cannot be checked at the moment
   */
  identify(authorization: string | undefined): Promise<Caller>;
  /** The numbers of tokens and faults that the file has now. */
  readonly tokens?: () => { readonly known: number; readonly faults: number };
}

export function anonymousAccess(role: Role): Access {
  const caller: Caller = { name: 'anyone', role };
  return { required: false, identify: () => Promise.resolve(caller) };
}

/** Access by a bearer token, whose holder `callerOf` gives, or null. */
export function bearerAccess(callerOf: (token: string) => Promise<Caller | null>): Access {
  return {
    required: true,
    identify: async (authorization) => {
      if (authorization === undefined || authorization === '')
        throw unauthenticated(
          'a token is needed: send it as "Authorization: Bearer <token>"',
          null,
        );
      const token = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization.trim())?.[1];
      if (token === undefined)
        throw unauthenticated(
          'the Authorization header must be "Bearer <token>"',
          'invalid_request',
        );
      const caller = await callerOf(token);
      if (caller === null) throw unauthenticated('this token is not known here');
      return caller;
    },
  };
}

/** 401; `error` is a code of RFC 6750, or null if no token came. */
export function unauthenticated(
  message: string,
  error: 'invalid_request' | 'invalid_token' | null = 'invalid_token',
) {
  const challenge = `Bearer realm="tenure"${error === null ? '' : `, error="${error}"`}`;
  return new HttpError('UNAUTHENTICATED', message, null, { 'www-authenticate': challenge });
}

/** Requires a role, or a higher one, for what a message names. @throws {HttpError} 403 FORBIDDEN */
export function requireRole(caller: Caller, role: Role, what: string): void {
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(role)) {
    throw new HttpError(
      'FORBIDDEN',
      `${what} needs the role ${role}: ${caller.name} has the role ${caller.role}`,
    );
  }
}

/** Fields of Query, and of no other type, that only an admin may ask for. */
const ADMIN_FIELDS: readonly string[] = ['changes'];

/** Requires the role that a field needs. @throws {HttpError} 403 FORBIDDEN */
export function requireFieldRole(caller: Caller, field: string): void {
  if (ADMIN_FIELDS.includes(field)) requireRole(caller, 'admin', `asking for ${field}`);
}
