/** An error of the server. */
export interface ErrorDetails {
  /** Such as UNKNOWN_ID: see docs/errors.md. UNREADABLE if no GraphQL server answered. */
  readonly code: string;
  /** The reference of the cause in the server's log, if the fault is the server's. */
  readonly reference: string | null;
  /** Seconds to wait before a retry. */
  readonly retryAfter: number | null;
  /** The argument at fault, such as `filter.holder`. */
  readonly argument: string | null;
  /** Ids that the asker may have meant. */
  readonly near: readonly string[];
  /** The HTTP status of the answer. */
  readonly status: number;
}

/** A question without an answer; there is never a partial one beside it. */
export class TenureError extends Error implements ErrorDetails {
  override readonly name = 'TenureError';
  readonly code: string;
  readonly reference: string | null;
  readonly retryAfter: number | null;
  readonly argument: string | null;
  readonly near: readonly string[];
  readonly status: number;

  constructor(
    message: string,
    { code, reference, retryAfter, argument, near, status }: ErrorDetails,
  ) {
    super(message);
    this.code = code;
    this.reference = reference;
    this.retryAfter = retryAfter;
    this.argument = argument;
    this.near = near;
    this.status = status;
  }
}

/** The first error of a GraphQL response, or UNREADABLE for any other response. */
export function errorFrom(body: unknown, response: Response): TenureError {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as {
    readonly errors?: readonly {
      readonly message?: unknown;
      readonly extensions?: Readonly<Record<string, unknown>>;
    }[];
  };
  const { message, extensions = {} } = errors?.[0] ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return new TenureError(
    text(message) ?? `the answer is none of a GraphQL server: HTTP ${response.status}`,
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
