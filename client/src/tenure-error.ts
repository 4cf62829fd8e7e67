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

interface GraphqlErrors {
  readonly errors?: readonly GraphqlError[];
}

interface GraphqlError {
  readonly message?: string;
  readonly extensions?: Partial<ErrorDetails> & { readonly retryAfterSeconds?: number };
}

/** The first error of a GraphQL response, or UNREADABLE for any other response. */
export function errorFrom(body: unknown, { status, headers }: Response): TenureError {
  const error = (body as GraphqlErrors | null)?.errors?.[0];
  const { code, reference, retryAfterSeconds, argument, near } = extensionsOf(error);
  const retryAfter = retryAfterSeconds ?? secondsOf(headers.get('retry-after'));
  return new TenureError(
    error?.message ?? `the answer is none of a GraphQL server: HTTP ${status}`,
    {
      code: code ?? 'UNREADABLE',
      reference: reference ?? null,
      retryAfter,
      argument: argument ?? null,
      near: near ?? [],
      status,
    },
  );
}

/** Those of Tenure; a proxy may write others, such as a number as their code. */
function extensionsOf(error: GraphqlError | undefined): NonNullable<GraphqlError['extensions']> {
  return typeof error?.extensions?.code === 'string' ? error.extensions : {};
}

function secondsOf(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
