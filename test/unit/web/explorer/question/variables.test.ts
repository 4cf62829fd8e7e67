import { describe, expect, test } from 'vitest';
import {
  assuming,
  DEFAULT_QUESTION,
  givenFilter,
} from '../../../../../src/web/explorer/question/question.ts';
import {
  answerVariables,
  dated,
  otherSide,
  viewVariables,
  yearsVariables,
} from '../../../../../src/web/explorer/question/variables.ts';

const IN_2027 = dated({ ...DEFAULT_QUESTION, when: { kind: 'year', year: 2027 } }, '2026-11-24');
const AS_FIRST = { when: null, knownAt: null, assume: null };

describe('the variables of a question', () => {
  test('a question without a time is about today', () => {
    expect(answerVariables(dated(DEFAULT_QUESTION, '2026-11-24'))).toEqual({
      at: { on: '2026-11-24' },
    });
  });

  test('a plain question asks nothing beyond its time', () => {
    expect(answerVariables(IN_2027)).toEqual({ at: { year: 2027 } });
  });

  test('a period without a last day is open', () => {
    expect(
      answerVariables({ ...IN_2027, when: { kind: 'period', from: '2026-05-01', through: null } }),
    ).toEqual({ at: { during: { from: '2026-05-01' } } });
  });

  test('an empty list of a filter is left out, for the server refuses it', () => {
    const filter = givenFilter({ holder: ['party:microsoft'], kind: [], text: null });
    expect(answerVariables({ ...IN_2027, filter })).toStrictEqual({
      at: { year: 2027 },
      filter: { holder: ['party:microsoft'] },
    });
  });

  test('an event is assumed on a day or never', () => {
    const assume = assuming(assuming([], 'event:agi', '2029-06-30'), 'event:ipo', null);
    expect(answerVariables({ ...IN_2027, assume })).toEqual({
      at: { year: 2027 },
      assume: [
        { event: 'event:agi', on: '2029-06-30' },
        { event: 'event:ipo', never: true },
      ],
    });
  });

  test('ended means run out, ended early and replaced', () => {
    expect(answerVariables({ ...IN_2027, also: ['ended'] })).toEqual({
      at: { year: 2027 },
      statuses: ['IN_FORCE', 'EXPIRED', 'TERMINATED', 'SUPERSEDED'],
    });
  });

  test('rights that end in a year are in force in it, and nothing else is asked for', () => {
    expect(answerVariables({ ...IN_2027, match: 'ENDS', also: ['contingent'] })).toEqual({
      at: { year: 2027 },
      match: 'ENDS',
    });
  });

  test('a page of a thing is seen through time, knowledge and assumptions', () => {
    expect(viewVariables({ ...IN_2027, knownAt: '2026-04-26' })).toEqual({
      at: { year: 2027 },
      knownAt: '2026-04-26',
    });
  });

  test('the years are counted under the same filter', () => {
    const filter = { certainty: 'CERTAIN' } as const;
    const years = { from: 2016, through: 2035 };
    expect(yearsVariables({ ...IN_2027, filter }, years)).toEqual({ ...years, filter });
  });
});

describe('the second side of a comparison', () => {
  test('is the year after by default', () => {
    expect(otherSide(IN_2027, AS_FIRST).when).toEqual({ kind: 'year', year: 2028 });
  });

  test('is the day after by default', () => {
    expect(
      otherSide({ ...IN_2027, when: { kind: 'day', day: '2026-04-26' } }, AS_FIRST).when,
    ).toEqual({ kind: 'day', day: '2026-04-27' });
  });

  test('is the same time once another day of knowledge is chosen', () => {
    expect(otherSide(IN_2027, { ...AS_FIRST, knownAt: '2026-04-26' })).toEqual({
      ...IN_2027,
      knownAt: '2026-04-26',
    });
  });

  test('may assume nothing where the first assumes something', () => {
    expect(
      otherSide(
        { ...IN_2027, assume: assuming([], 'event:agi', null) },
        { ...AS_FIRST, assume: [] },
      ).assume,
    ).toEqual([]);
  });
});
