/** The codes of errors in a question; docs/errors.md has one section each. */
export const QUESTION_CODES = [
  'CONFLICTING_TIME_ARGUMENTS',
  'INVALID_YEAR',
  'INVALID_DATE',
  'EMPTY_PERIOD',
  'KNOWN_IN_FUTURE',
  'TIME_NEEDED',
  'UNKNOWN_EVENT',
  'UNKNOWN_ID',
  'INVALID_ASSUMPTION',
  'INVALID_CURSOR',
  'PAGE_TOO_LARGE',
  'INVALID_ARGUMENT',
  'MATCH_NEEDS_IN_FORCE',
  'QUERY_TOO_EXPENSIVE',
  'RESPONSE_TOO_LARGE',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

const MAX_ECHO_LETTERS = 80;

/** A text as messages repeat it: its first 80 letters. */
export function shortened(text: string): string {
  return text.length <= MAX_ECHO_LETTERS
    ? text
    : `${[...text.slice(0, 2 * MAX_ECHO_LETTERS)].slice(0, MAX_ECHO_LETTERS).join('')}…`;
}

/** An error in a question; the client gets the whole message. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';

  /**
   * @param message   what was expected, ending with what came
   * @param argument  the argument at fault, such as `filter.holder`; absent when no single one is
   * @param near      ids that may have been meant, best first
   */
  constructor(
    readonly code: QuestionCode,
    message: string,
    readonly argument: string | null = null,
    readonly near: readonly string[] = [],
  ) {
    super(message);
  }
}

/** INVALID_ARGUMENT with a rule on the argument, such as `must be 1 to 6: 9`. */
export function invalidArgument(argument: string, rule: string): QuestionError {
  return new QuestionError('INVALID_ARGUMENT', `${argument} ${rule}`, argument);
}

/** The status of each code of a refused request; docs/errors.md has one section each. */
export const HTTP_STATUSES = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  HOST_NOT_ALLOWED: 421,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  KEYS_UNAVAILABLE: 503,
  STORE_UNAVAILABLE: 503,
  UNKNOWN_OPERATION: 400,
} as const;
/** What the metrics count, and nobody receives, if the client has disconnected. */
export const CLIENT_GONE = 499;

/** A request that is refused, or whose client has disconnected (CLIENT_GONE). */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  /** @param headers  of the response besides retry-after, by lower-case name */
  constructor(
    readonly code: keyof typeof HTTP_STATUSES | 'CLIENT_GONE',
    message: string,
    readonly retryAfterSeconds: number | null = null,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get status(): number {
    return this.code === 'CLIENT_GONE' ? CLIENT_GONE : HTTP_STATUSES[this.code];
  }
}

export const STORE_CODES = ['STORE_UNAVAILABLE', 'QUERY_TIMEOUT'] as const;
export type StoreCode = (typeof STORE_CODES)[number];

/** A failure of the database: the client gets code and when to retry, the log gets the cause. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreCode,
    /** The query's name, such as `rights-page`. */
    readonly query: string,
    override readonly cause: unknown,
  ) {
    super(
      code === 'QUERY_TIMEOUT'
        ? `the query ${query} took too long`
        : `the database did not answer the query ${query}`,
    );
  }
}

export interface SeedFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Such as `rights[3].term.edtf`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(readonly faults: readonly SeedFault[]) {
    super(faults.map(seedFaultText).join('\n'));
  }
}

/** Letters that a terminal does not show, or that change how it shows others. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A fault in one line: `file:line:column path: expected …, found …`. */
export function seedFaultText(fault: SeedFault): string {
  const text = `${fault.file}:${fault.line}:${fault.column} ${fault.path}: expected ${fault.expected}, found ${fault.found}`;
  return text.replace(UNSEEN, (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`);
}
