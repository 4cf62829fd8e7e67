import { expect, test } from 'vitest';
import { exportArguments } from '../../../../../src/export/parameters.ts';
import { parseDay } from '../../../../../src/domain/time/day.ts';
import { DEFAULT_QUESTION } from '../../../../../src/web/explorer/question/question.ts';
import { answerVariables } from '../../../../../src/web/explorer/question/variables.ts';
import { downloadAddress } from '../../../../../src/web/explorer/share/download-address.ts';

test('the address of a download holds the whole question, as the server reads it', () => {
  const address = downloadAddress(
    '/rights.csv',
    answerVariables({
      when: { kind: 'period', from: '2026-01-01', through: '2027-06-30' },
      match: 'OVERLAPS',
      knownAt: '2026-04-26',
      assume: [
        { event: 'event:agi', on: '2029-06-30' },
        { event: 'event:ipo', on: null },
      ],
      filter: {
        holder: ['party:microsoft', 'party:r&d=x'],
        counterparty: ['party:openai'],
        kind: ['LICENSE', 'REVENUE_SHARE'],
        certainty: 'CERTAIN',
      },
      also: ['contingent'],
    }),
  );
  expect(address).toMatch(/^\/rights\.csv\?from=2026-01-01&through=2027-06-30&knownAt=2026-04-26/);
  const { filter, ...rest } = exportArguments(new URL(address, 'http://localhost').searchParams);
  expect(rest).toEqual({
    time: {
      year: null,
      on: null,
      during: { from: parseDay('2026-01-01'), through: parseDay('2027-06-30'), until: null },
    },
    match: 'OVERLAPS',
    knownAt: parseDay('2026-04-26'),
    assume: [
      { event: 'event:agi', on: parseDay('2029-06-30') },
      { event: 'event:ipo', never: true },
    ],
    statuses: ['IN_FORCE', 'CONTINGENT'],
  });
  expect(Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null))).toEqual({
    holder: ['party:microsoft', 'party:r&d=x'],
    counterparty: ['party:openai'],
    kind: ['LICENSE', 'REVENUE_SHARE'],
    certainty: 'CERTAIN',
  });
});

test('a plain question has a plain address', () => {
  const question = { ...DEFAULT_QUESTION, when: { kind: 'year', year: 2027 } } as const;
  expect(downloadAddress('/rights.ttl', answerVariables(question))).toBe('/rights.ttl?year=2027');
});
