import { GraphQLError } from 'graphql';
import { HeaderMap } from '@apollo/server';

/** Why a request is turned away before its question is looked at; docs/errors.md says what to do. */
export const REFUSAL_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'KEYS_UNAVAILABLE',
  'RATE_LIMITED',
  'STORE_UNAVAILABLE',
  'UNKNOWN_OPERATION',
  'BAD_REQUEST',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface RefusalDetails {
  /** When to try again; also sent as the header Retry-After. */
  readonly retryAfterSeconds?: number;
  /** Response headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is turned away: status, code and words for the client, nothing for the log but these. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly retryAfterSeconds: number | null;
  /** Of the response, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    message: string,
    details: RefusalDetails = {},
  ) {
    super(message);
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.headers = {
      ...details.headers,
      ...(details.retryAfterSeconds === undefined
        ? {}
        : { 'retry-after': String(details.retryAfterSeconds) }),
    };
  }
}

/** The refusal as the body of a GraphQL response. */
export function refusalBody(refusal: Refusal): string {
  return JSON.stringify({
    errors: [{ message: refusal.message, extensions: extensionsOf(refusal) }],
  });
}

/** The refusal as an error that Apollo Server answers with its status and headers, for what is found once a document has been read. */
export function refusalError(refusal: Refusal): GraphQLError {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(refusal.headers)) headers.set(name, value);
  return new GraphQLError(refusal.message, {
    extensions: { ...extensionsOf(refusal), http: { status: refusal.status, headers } },
  });
}

function extensionsOf({ code, retryAfterSeconds }: Refusal): Readonly<Record<string, unknown>> {
  return { code, ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }) };
}
