import { NoAnswer } from './no-answer.ts';

/** What a reader is told when there is no answer. */
export interface Trouble {
  readonly title: string;
  /** What to do. */
  readonly advice: string;
  /** What the server said, where that helps. */
  readonly detail: string;
  /** Ids that may have been meant. */
  readonly near: readonly string[];
  /** Whether the same question may be answered later. */
  readonly passing: boolean;
  /** Whether a token, or another one, would help. */
  readonly needsToken: boolean;
}

const ASK_AGAIN: Readonly<Record<string, readonly [title: string, advice: string]>> = {
  OFFLINE: [
    'The server cannot be reached',
    'Check the connection. What is on the screen is the last answer.',
  ],
  STORE_UNAVAILABLE: [
    'The database is away',
    'The server runs but cannot read the facts right now. Try again in a moment.',
  ],
  QUERY_TIMEOUT: [
    'This took too long',
    'Try again, or narrow the question with a filter or a shorter time.',
  ],
  RATE_LIMITED: ['Too many questions in a short time', 'Wait a little, then try again.'],
  KEYS_UNAVAILABLE: [
    'Tokens cannot be checked right now',
    'The server cannot reach the keys that it checks them with. Try again in a moment.',
  ],
  INTERNAL: [
    'Something went wrong on the server',
    'It has been logged with the reference below. Try again.',
  ],
  NO_JSON: [
    'The server did not answer with data',
    'Something between this page and the server may be in the way. Try again.',
  ],
};

const ASK_ELSE: Readonly<Record<string, readonly [title: string, advice: string]>> = {
  UNAUTHENTICATED: ['This server asks for a token', 'Enter the token that you were given.'],
  FORBIDDEN: [
    'Your token does not allow this',
    'Ask whoever runs this server, or enter another token.',
  ],
  UNKNOWN_OPERATION: [
    'This server runs listed questions only',
    'Ask whoever runs it to list those of the explorer.',
  ],
  INVALID_YEAR: ['There is no such year here', 'Choose a year from 1000 to 9998.'],
  INVALID_DATE: ['There is no such day', 'Choose a day of the calendar.'],
  EMPTY_PERIOD: ['The period is empty', 'Choose a last day that is not before the first.'],
  CONFLICTING_TIME_ARGUMENTS: [
    'More than one time was asked for',
    'Choose a year, a day or a period.',
  ],
  UNKNOWN_EVENT: [
    'An assumed event is not known',
    'Take the assumption away, or choose another event.',
  ],
  UNKNOWN_ID: [
    'A name in the question is not known',
    'It may have been renamed or removed. Clear the filters, or search for it.',
  ],
  INVALID_ASSUMPTION: [
    'An assumption is not complete',
    'Give each event one day, or say that it never happens.',
  ],
  INVALID_CURSOR: ['The list has changed meanwhile', 'Ask again from the beginning.'],
  QUERY_TOO_EXPENSIVE: ['This question is too large', 'Narrow it with a filter or a shorter time.'],
  INVALID_ARGUMENT: [
    'The question has a part that the server does not take',
    'Change the part named below.',
  ],
};

/** An error in plain words, by its code. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof NoAnswer))
    return {
      title: 'Something went wrong on this page',
      advice: 'Load it again.',
      detail: String(error),
      near: [],
      passing: true,
      needsToken: false,
    };
  const passing = ASK_AGAIN[error.code];
  if (passing !== undefined)
    return {
      title: passing[0],
      advice: passing[1],
      detail: error.detail,
      near: error.near,
      passing: true,
      needsToken: false,
    };
  const [title, advice] = ASK_ELSE[error.code] ?? [
    'The question could not be answered',
    'Change the question and try again.',
  ];
  return {
    title,
    advice,
    detail: error.detail,
    near: error.near,
    passing: false,
    needsToken: error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN',
  };
}
