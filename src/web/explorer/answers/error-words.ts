import { TenureError } from '../../../../client/src/index.ts';

type Words = readonly [title: string, advice: string];

/** The same question may be answered later. */
const ASK_AGAIN: Readonly<Record<string, Words>> = {
  OFFLINE: ['The server cannot be reached', 'Check the connection, then try again.'],
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
  UNREADABLE: [
    'The server did not answer with data',
    'Something between this page and the server may be in the way. Try again.',
  ],
  PAGE_FAULT: ['Something went wrong on this page', 'Load it again.'],
};

/** The question, or the token, has to change. */
const ASK_ELSE: Readonly<Record<string, Words>> = {
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
  KNOWN_IN_FUTURE: [
    'Nobody knows what will be known then',
    'Choose a day up to today for what was known.',
  ],
  UNKNOWN_EVENT: [
    'An assumed event is not known',
    'Take the assumption away, or choose another event.',
  ],
  UNKNOWN_ID: [
    'A name in the link is not known',
    'It may have been renamed or removed: search for it above, or clear the filters.',
  ],
  BAD_USER_INPUT: [
    'The question has a word that is not known here',
    'Clear the filters, or choose from their lists.',
  ],
  INVALID_CURSOR: ['The list has changed meanwhile', 'Ask again from the beginning.'],
  QUERY_TOO_EXPENSIVE: ['This question is too large', 'Narrow it with a filter or a shorter time.'],
  INVALID_ARGUMENT: [
    'The question has a part that the server does not take',
    'Change the part named below.',
  ],
};

const UNKNOWN_CODE: Words = [
  'The question could not be answered',
  'Change the question and try again.',
];

/** An error of `ask` as the reader sees it, by its code. */
export function errorMessage(error: unknown) {
  const code = codeOf(error);
  const [title, advice] = ASK_AGAIN[code] ?? ASK_ELSE[code] ?? UNKNOWN_CODE;
  return {
    title,
    advice,
    /** The server's message, or empty. */
    detail: code === 'OFFLINE' || !(error instanceof Error) ? '' : error.message,
    near: error instanceof TenureError ? error.near : [],
    /** Whether the same question may succeed later. */
    passing: code in ASK_AGAIN,
    needsToken: code === 'UNAUTHENTICATED' || code === 'FORBIDDEN',
  };
}

/** The server's code, OFFLINE if there was no response, PAGE_FAULT for an error of this page. */
function codeOf(error: unknown): string {
  if (!(error instanceof TenureError)) return error instanceof TypeError ? 'OFFLINE' : 'PAGE_FAULT';
  // A proxy answers if the server behind it does not.
  const isGateway = error.code === 'UNREADABLE' && error.status >= 502 && error.status <= 504;
  return isGateway ? 'STORE_UNAVAILABLE' : error.code;
}
