import { describe, expect, test } from 'vitest';
import { TenureError } from '../../../../client/src/index.ts';
import { errorFrom } from '../../../../client/src/tenure-error.ts';
import { yearsToShow } from '../../../../src/web/explorer/question-bar/years.ts';
import { errorMessage } from '../../../../src/web/explorer/answers/error-words.ts';
import {
  countWords,
  daysWords,
  enumLabel,
  whenWords,
} from '../../../../src/web/explorer/labels.ts';
import { DEFAULT_QUESTION } from '../../../../src/web/explorer/question/question.ts';
import { aVerdict } from '../../../support/a-right.ts';

describe('words', () => {
  test('a kind that is new is named all the same', () => {
    expect(enumLabel('STEP_IN_RIGHT')).toBe('Step in right');
  });

  test.each([
    [{ kind: 'year', year: 2027 }, 'OVERLAPS', 'in 2027'],
    [{ kind: 'year', year: 2030 }, 'ENDS', 'ending in 2030'],
    [{ kind: 'day', day: '2026-04-26' }, 'OVERLAPS', 'on 26 April 2026'],
    [{ kind: 'year', year: 2027 }, 'THROUGHOUT', 'all through 2027'],
    [{ kind: 'period', from: '2026-05-01', through: '2026-05-31' }, 'OVERLAPS', 'in May 2026'],
    [{ kind: 'period', from: '2026-05-01', through: null }, 'OVERLAPS', 'from 1 May 2026 on'],
    [
      { kind: 'period', from: '2026-04-27', through: '2026-04-27' },
      'ENDS',
      'ending on 27 April 2026',
    ],
  ] as const)('%o %s is %s', (when, match, words) => {
    expect(whenWords(when, match)).toBe(words);
  });

  test.each([
    [1, 'ENDS', [], '1 right ending in 2024'],
    [0, 'BEGINS', [], 'No right beginning in 2024'],
    [5, 'THROUGHOUT', [], '5 rights in force all through 2024'],
    [60, 'OVERLAPS', ['unconfirmed'], '60 rights in 2024'],
    [106, 'OVERLAPS', ['ended'], '106 rights in force or not in 2024'],
  ] as const)('%d with match %s and also %o is %s', (total, match, also, words) => {
    const question = {
      ...DEFAULT_QUESTION,
      when: { kind: 'year', year: 2024 } as const,
      match,
      also,
    };
    expect(countWords(total, question)).toBe(words);
  });

  test('days are exact, a range, or at most', () => {
    const days = (minDays: number | null, maxDays: number | null) =>
      daysWords(
        aVerdict({
          coverage: {
            certain: null,
            possible: { from: '2027-01-01', through: null, days: null },
            minDays,
            maxDays,
            wholePeriod: false,
          },
        }),
      );
    expect([days(116, 116), days(1, 365), days(0, 30), days(null, null)]).toEqual([
      '116 days',
      '1 to 365 days',
      'at most 30 days',
      '',
    ]);
  });
});

describe('the years of the scrubber', () => {
  const meta = { today: '2026-11-24', earliest: '2016-11-01', latest: '2034-02-28' };

  test('run from the first right to beyond the last', () => {
    expect(yearsToShow(meta, { kind: 'year', year: 2027 })).toEqual({ from: 2016, through: 2035 });
  });

  test('hold the asked year, wherever it lies', () => {
    expect(yearsToShow(meta, { kind: 'day', day: '1999-05-01' })).toEqual({
      from: 1999,
      through: 2035,
    });
  });

  test('are never more than the server counts at once', () => {
    for (const year of [1000, 5000, 9998]) {
      const { from, through } = yearsToShow(meta, { kind: 'year', year });
      expect(through - from).toBeLessThan(200);
      expect(year >= from && year <= through).toBe(true);
    }
  });

  test('are a few around today where nothing is loaded', () => {
    expect(
      yearsToShow(
        { today: '2026-11-24', earliest: null, latest: null },
        { kind: 'year', year: 2026 },
      ),
    ).toEqual({ from: 2026, through: 2029 });
  });
});

describe('errors in plain words', () => {
  const refused = (code: string, status = 200): TenureError =>
    new TenureError('detail', {
      code,
      status,
      reference: null,
      retryAfter: null,
      argument: null,
      near: [],
    });

  test.each(['STORE_UNAVAILABLE', 'QUERY_TIMEOUT', 'RATE_LIMITED', 'INTERNAL', 'UNREADABLE'])(
    '%s may pass, so one can try again',
    (code) => {
      expect(errorMessage(refused(code)).passing).toBe(true);
    },
  );

  test('a server that cannot be reached may be reached later', () => {
    expect(errorMessage(new TypeError('Failed to fetch'))).toMatchObject({
      title: 'The server cannot be reached',
      // Nothing of an answer: some parts of a page have none yet.
      advice: 'Check the connection, then try again.',
      detail: '',
      passing: true,
    });
  });

  test('a proxy that answers in place of the server says that the database is away', () => {
    expect(errorMessage(refused('UNREADABLE', 503)).title).toBe(
      errorMessage(refused('STORE_UNAVAILABLE')).title,
    );
  });

  test('so does one that writes errors as a GraphQL server, but with codes of its own', () => {
    const body = { errors: [{ message: 'Bad gateway', extensions: { code: 502, near: 'none' } }] };
    const error = errorFrom(body, new Response(null, { status: 502 }));
    expect(error).toMatchObject({ code: 'UNREADABLE', near: [], message: 'Bad gateway' });
    expect(errorMessage(error).passing).toBe(true);
  });

  test.each(['INVALID_YEAR', 'EMPTY_PERIOD', 'UNKNOWN_EVENT', 'UNKNOWN_ID', 'SOMETHING_NEW'])(
    '%s needs another question, so the same one is not offered again',
    (code) => {
      expect(errorMessage(refused(code))).toMatchObject({ passing: false, detail: 'detail' });
    },
  );

  test('a missing token can be entered', () => {
    expect(errorMessage(refused('UNAUTHENTICATED')).needsToken).toBe(true);
  });
});
