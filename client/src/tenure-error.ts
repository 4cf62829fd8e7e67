/** A question without an answer; there is never a partial one beside it. */
export class TenureError extends Error {
  override readonly name = 'TenureError';
  /** Such as UNKNOWN_ID: see docs/errors.md. UNREADABLE if no GraphQL server answered. */
  declare readonly code: string;
  /** The reference of the cause in the server's log, if the fault is the server's. */
  declare readonly reference: string | null;
  /** Seconds to wait before a retry. */
  declare readonly retryAfter: number | null;
  /** The argument at fault, such as `filter.holder`. */
  declare readonly argument: string | null;
  /** Ids that the asker may have meant. */
  declare readonly near: readonly string[];
  /** The HTTP status of the answer. */
  declare readonly status: number;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    Object.assign(this, details);
  }
}

/** An error of the server. */
export type ErrorDetails = Omit<TenureError, keyof Error>;

/** The first error of a GraphQL response, or UNREADABLE for any other response. */
export function errorFrom(body: unknown, response: Response): TenureError {
  const error = (body as GraphqlErrors | null)?.errors?.[0];
  const extensions = error?.extensions ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return new TenureError(
    text(error?.message) ?? `the answer is none of a GraphQL server: HTTP ${response.status}`,
    {
      code: text(extensions['code']) ?? 'UNREADABLE',
      reference: text(extensions['reference']),
      retryAfter:
        typeof extensions['retryAfterSeconds'] === 'number'
          ? extensions['retryAfterSeconds']
          : secondsOf(response.headers.get('retry-after')),
      argument: text(extensions['argument']),
      near: Array.isArray(extensions['near'])
        ? extensions['near'].filter((id) => typeof id === 'string')
        : [],
      status: response.status,
    },
  );
}

function secondsOf(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

interface GraphqlErrors {
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}
