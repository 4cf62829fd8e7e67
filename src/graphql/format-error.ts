import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { listInWords } from '../domain/text/count-words.ts';
import { HTTP_STATUSES, HttpError, QuestionError, shortened, StoreError } from '../errors.ts';
import type { Log } from '../log.ts';

const RETRY_AFTER_SECONDS = 2;
const SCHEMA_HIDDEN = 'this server does not give out its schema (INTROSPECTION=off)';

/** Codes of requests that are not understood or turned away; their messages are for the client. */
export const REQUEST_CODES: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTROSPECTION_DISABLED',
  ...Object.keys(HTTP_STATUSES),
];

/**
 * Formats errors for clients: their own mistakes whole, with code, argument and near ids; failures
 * of the database by code; anything else only as INTERNAL, with a reference under which the log has
 * the cause.
 *
 * @param suggests  whether messages may suggest names from the schema
 * @see docs/errors.md
 */
export function errorFormatter(
  log: Log,
  requestIdOf: (error: unknown) => string | undefined,
  suggests = true,
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const answer = (message: string, extensions: Readonly<Record<string, unknown>>) => ({
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions,
    });
    const chain = causes(error);
    const question = questionErrorOf(chain);
    if (question) {
      const { code, message, near } = question;
      const argument = question.argument ?? (code === 'INVALID_DATE' ? argumentOf(error) : null);
      return answer(message, {
        code,
        ...(argument !== null && { argument }),
        ...(near.length > 0 && { near }),
      });
    }
    const requestId = requestIdOf(error);
    const store = chain.find((cause) => cause instanceof StoreError);
    if (store) {
      const { code, query, cause } = store;
      log.warn({ requestId, code, query, cause: String(cause) }, 'the store failed');
      return answer(STORE_MESSAGES[code], { code, retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    const http = chain.find((cause) => cause instanceof HttpError);
    if (http) return { message: http.message, extensions: { code: http.code } };
    const { code: givenCode, validationErrorCode } = formatted.extensions ?? {};
    if (validationErrorCode === 'INTROSPECTION_DISABLED')
      return answer(SCHEMA_HIDDEN, { code: validationErrorCode });
    const code = TOO_MANY.test(formatted.message) ? 'BAD_USER_INPUT' : givenCode;
    if (typeof code === 'string' && REQUEST_CODES.includes(code)) {
      const retryAfterSeconds = formatted.extensions?.['retryAfterSeconds'];
      const message = suggests ? formatted.message : formatted.message.replace(SUGGESTION, '');
      return answer(withShortEchoes(message), {
        code,
        ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
      });
    }
    const reference = randomUUID();
    log.error({ reference, requestId, err: chain.at(-1), path }, 'a request failed');
    return answer(`something went wrong on our side; it is in the log as ${reference}`, {
      code: 'INTERNAL',
      reference,
    });
  };
}

/** The suggestion at the end of a message: Apollo removes it in validation, not in variables. */
const SUGGESTION = / ?Did you mean [^?]+\?$/;

/** Graphql's last error if variables have more than fifty; it has no code. */
const TOO_MANY = /^Too many errors processing variables/;

const MAX_MESSAGE_LETTERS = 500;
const LONG_ECHO = /[^"]{81,}(?=")|[^\s"]{81,}/g;

/** A message of graphql with the client's texts shortened, which it repeats whole. */
function withShortEchoes(message: string): string {
  const short = message.replace(LONG_ECHO, shortened);
  return short.length <= MAX_MESSAGE_LETTERS ? short : `${short.slice(0, MAX_MESSAGE_LETTERS)}…`;
}

const STORE_MESSAGES = {
  STORE_UNAVAILABLE: 'the database cannot be asked at the moment: try again soon',
  QUERY_TIMEOUT: 'the database took too long to answer: ask for less, or try again',
} as const;

function questionErrorOf(chain: readonly unknown[]): QuestionError | null {
  const own = chain.find((cause) => cause instanceof QuestionError);
  if (own) return own;
  const last = chain.at(-1);
  const message = last instanceof Error ? last.message : '';
  if (ONE_TIME.test(message)) {
    const node = (last as GraphQLError).nodes?.[0];
    const names = node?.kind === Kind.OBJECT ? node.fields.map(({ name }) => name.value) : [];
    return notOneTime(argumentOf(chain[0]), names.length === 1 ? [`a null ${names[0]!}`] : names);
  }
  if (TOO_LONG.test(message))
    return new QuestionError(
      'QUERY_TOO_EXPENSIVE',
      `a document must be shorter: ${message.replace(/^Syntax Error: /, '')}`,
    );
  // Graphql throws this for a null variable of a required argument, before the field resolves.
  if (last instanceof GraphQLError && message.startsWith('Argument "'))
    return new QuestionError('INVALID_ARGUMENT', withShortEchoes(message));
  return null;
}

const ONE_TIME =
  /OneOf (?:Input Object|type) "TimeInput"|Field "(?:TimeInput\.)?(?:year|on|during)" must be non-null/;
const TOO_LONG = /Document contains more tha[nt] \d+ tokens/;

/** A time that is not exactly one of its fields; `names` of those that came. */
export function notOneTime(argument: string | null, names: readonly string[]): QuestionError {
  return new QuestionError(
    'CONFLICTING_TIME_ARGUMENTS',
    `a time must be exactly one of year, on and during: ${names.length === 0 ? 'none' : shortened(listInWords(names))}`,
    argument,
  );
}

/** The name of the argument, or input field, at whose value in a document an error points. */
function argumentOf(error: unknown): string | null {
  const { source, positions } = error as Partial<GraphQLError>;
  const before = positions && source?.body.slice(0, positions[0]);
  return before?.match(/(\w+)\s*:\s*$/)?.[1] ?? null;
}

function causes(error: unknown): readonly unknown[] {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  return original ? [error, ...causes(original)] : [error];
}
