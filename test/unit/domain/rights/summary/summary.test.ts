import { describe, expect, test } from 'vitest';
import { diffSummary } from '../../../../../src/domain/rights/summary/diff-summary.ts';
import { listSummary, sideInWords } from '../../../../../src/domain/rights/summary/list-summary.ts';
import { agreementChangeSummary } from '../../../../../src/domain/rights/summary/agreement-summary.ts';
import { participantsSummary } from '../../../../../src/domain/rights/summary/deal-summary.ts';
import { partySummary } from '../../../../../src/domain/rights/summary/party-summary.ts';
import {
  firstEffect,
  happenedSummary,
  pendingSummary,
  whatIfSummary,
} from '../../../../../src/domain/rights/summary/what-if-summary.ts';
import { OPEN, parseDay } from '../../../../../src/domain/time/day.ts';

const day = parseDay;
const TODAY = day('2026-11-24');
const NOTHING = { inForce: 0, certain: 0, ended: 0, mayHaveEnded: 0, mostEnded: null };

describe('an answer in one sentence', () => {
  const on = (text: string) => ({
    window: { from: day(text), until: day(text) + 1 },
    year: null,
    on: day(text),
    today: TODAY,
  });
  const inYear = (year: number) => ({
    window: { from: day(`${year}-01-01`), until: day(`${year + 1}-01-01`) },
    year,
    on: null,
    today: TODAY,
  });
  const april = { day: day('2026-04-27'), count: 9, expired: false };
  test.each([
    [
      'today',
      on('2026-11-24'),
      { ...NOTHING, inForce: 58, certain: 25, ended: 11, mostEnded: april },
      '58 rights are in force today, 25 of them certainly; 11 ended earlier this year, 9 of them on 27 April 2026.',
    ],
    [
      'a past day',
      on('2025-04-26'),
      { ...NOTHING, inForce: 1, certain: 1, ended: 2 },
      '1 right was in force on 26 April 2025, certainly; 2 ended earlier that year.',
    ],
    [
      'a day that lies ahead',
      on('2026-12-24'),
      { ...NOTHING, inForce: 2, certain: 2, ended: 1 },
      '2 rights will be in force on 24 December 2026, both of them certainly; 1 will have ended earlier this year.',
    ],
    [
      'a year that lies ahead',
      inYear(2032),
      { ...NOTHING, inForce: 9, ended: 1 },
      '9 rights will be in force in 2032, none of them certainly; 1 ends then.',
    ],
    [
      'a year that lies ahead, with one right',
      inYear(2032),
      { ...NOTHING, inForce: 1, certain: 1 },
      '1 right will be in force in 2032, certainly.',
    ],
    [
      'the same, if it may not hold',
      inYear(2032),
      { ...NOTHING, inForce: 1 },
      '1 right will be in force in 2032, but not certainly.',
    ],
    [
      'a past year with one right that may not have been in force',
      inYear(2025),
      { ...NOTHING, inForce: 1 },
      '1 right was in force in 2025, but not certainly.',
    ],
    [
      'a year with whose last day several end',
      inYear(2030),
      {
        ...NOTHING,
        inForce: 9,
        certain: 9,
        ended: 6,
        mostEnded: { day: day('2031-01-01'), count: 2, expired: false },
      },
      '9 rights will be in force in 2030, all of them certainly; 6 end then, 2 of them at the end of 31 December 2030.',
    ],
    [
      'a day after whose eve several ran out',
      on('2026-06-01'),
      { ...NOTHING, ended: 3, mostEnded: { day: day('2026-06-01'), count: 2, expired: true } },
      'No right was in force on 1 June 2026; 3 ended earlier this year, 2 of them at the end of 31 May 2026.',
    ],
    [
      'a past year',
      inYear(2025),
      { ...NOTHING, ended: 3 },
      'No right was in force in 2025; 3 ended then.',
    ],
    [
      'a day before which several may have ended',
      on('2026-11-24'),
      { ...NOTHING, inForce: 2, mayHaveEnded: 3 },
      '2 rights are in force today, neither of them certainly; 3 may have ended earlier this year.',
    ],
    [
      'a year in which some surely ended, and others may have',
      inYear(2025),
      {
        ...NOTHING,
        ended: 2,
        mayHaveEnded: 1,
        mostEnded: { day: day('2025-05-01'), count: 2, expired: false },
      },
      'No right was in force in 2025; 2 ended then, both of them on 1 May 2025; 1 more may have ended.',
    ],
    [
      'a year that lies ahead, in which some may end',
      inYear(2032),
      { ...NOTHING, inForce: 1, certain: 1, mayHaveEnded: 1 },
      '1 right will be in force in 2032, certainly; 1 may end then.',
    ],
    [
      'a time without an end',
      { ...inYear(2026), year: null, window: { from: day('2026-01-01'), until: OPEN } },
      NOTHING,
      'No right is in force at some time from 1 January 2026 on.',
    ],
  ])('%s', (_, asked, counts, sentence) => {
    expect(listSummary(asked, counts)).toBe(sentence);
  });
});

describe('what an assumption changes', () => {
  const bounds = (from: string, until: string | number, state = {}) => ({
    startEarliest: day(from),
    startLatest: day(from),
    endEarliest: typeof until === 'number' ? until : day(until),
    endLatest: typeof until === 'number' ? until : day(until),
    ordered: true,
    ...state,
  });
  const never = { ...bounds('2026-01-01', OPEN), startEarliest: OPEN, startLatest: OPEN };
  const window = { from: day('2026-01-01'), until: day('2027-01-01') };
  test('an end comes so much earlier, and where it comes only later it says when', () => {
    const effect = {
      label: 'Licence to research IP',
      plain: bounds('2025-01-01', '2031-01-01'),
      assumed: bounds('2025-01-01', '2029-06-30'),
    };
    expect(firstEffect([effect])).toBe(day('2029-06-30'));
    expect(whatIfSummary([effect], window)).toBe(
      'This ends 1 right: Licence to research IP (18 months early). It has no effect before 30 June 2029.',
    );
  });

  test('an end that is in dispute may come', () => {
    const plain = bounds('2025-01-01', '2031-01-01');
    const assumed = { ...plain, endEarliest: day('2029-06-30') };
    expect(whatIfSummary([{ label: 'Licence to research IP', plain, assumed }], window)).toBe(
      'This may end 1 right: Licence to research IP. It has no effect before 30 June 2029.',
    );
  });

  test('an end in place of none is not counted in months', () => {
    const effect = {
      label: 'Share',
      plain: bounds('2025-01-01', OPEN),
      assumed: bounds('2025-01-01', '2026-06-30'),
    };
    expect(whatIfSummary([effect], window)).toBe('This ends 1 right: Share.');
  });

  test('what begins, what never does, and what goes on are told apart', () => {
    const plain = bounds('2025-01-01', '2026-03-01');
    expect(
      whatIfSummary(
        [
          { label: 'A', plain: never, assumed: bounds('2026-02-01', OPEN) },
          { label: 'B', plain, assumed: never },
          { label: 'C', plain, assumed: bounds('2025-01-01', '2026-09-01') },
          { label: 'D', plain, assumed: plain },
        ],
        window,
      ),
    ).toBe('This keeps 1 right from beginning: B; begins 1 right: A; prolongs 1 right: C.');
  });

  test('many are not all named', () => {
    const effects = ['A', 'B', 'C', 'D', 'E'].map((label) => ({
      label,
      plain: bounds('2025-01-01', OPEN),
      assumed: bounds('2025-01-01', '2026-06-30'),
    }));
    expect(whatIfSummary(effects, window)).toBe('This ends 5 rights: A, B, C and 2 more.');
  });

  test('nothing', () => {
    expect(firstEffect([])).toBeNull();
    expect(whatIfSummary([], window)).toBe('This changes the dates of no right.');
  });
});

describe('a difference in two sentences', () => {
  test('a side tells its day of knowledge and assumptions', () => {
    const asked = { window: { from: 0, until: 1 }, year: 2027, on: null, today: TODAY };
    const plain = { knownAt: TODAY, assumptions: new Map() };
    expect(sideInWords({ ...asked, ...plain })).toBe('2027');
    expect(
      sideInWords({
        ...asked,
        knownAt: day('2026-04-26'),
        assumptions: new Map([['event:a', 'never']]),
      }),
    ).toBe('2027 (known on 26 April 2026) (with your assumptions)');
  });

  test('the holder with most of it first', () => {
    expect(
      diffSummary(
        ['2026', '2027'],
        [
          { holder: 'Cedar', lost: 0, gained: 2, changed: 0, corrected: 0 },
          { holder: 'Birch', lost: 4, gained: 1, changed: 1, corrected: 0 },
        ],
        49,
      ),
    ).toBe(
      'From 2026 to 2027: 4 rights are lost, 3 gained and 1 changed; 49 stay as they are. Birch loses 4, gains 1 and has 1 changed; Cedar gains 2.',
    );
  });

  test('of many holders three are named', () => {
    const holders = ['A', 'B', 'C', 'D'].map((holder) => ({
      holder,
      lost: 1,
      gained: 0,
      changed: 0,
      corrected: 0,
    }));
    expect(diffSummary(['2026', '2027'], holders, 1)).toBe(
      'From 2026 to 2027: 4 rights are lost; 1 stays as it is. A loses 1; B loses 1; C loses 1; 1 other holder has the rest.',
    );
  });

  test('no difference', () => {
    expect(diffSummary(['2026', '2027'], [], 3)).toBe(
      'From 2026 to 2027: no right differs; 3 stay as they are.',
    );
    expect(diffSummary(['2026', '2027'], [], 0)).toBe(
      'From 2026 to 2027: no right differs; none stays as it is.',
    );
  });
});

describe('a party in one or two sentences', () => {
  const at = (from: string, until: string) => ({
    window: { from: day(from), until: day(until) },
    year: null,
    on: null,
    today: TODAY,
  });
  const cedar = { name: 'Cedar', isCompany: true, rights: 1 };
  const birch = { name: 'Birch', isCompany: true, rights: 7 };
  const crown = { name: 'Crown', isCompany: false, rights: 1 };
  test.each([
    [
      at('2026-11-24', '2026-11-25'),
      { held: 9, certain: 5, owed: 10, ties: [cedar, birch] },
      /^Maple holds 9 rights .*, 5 of them certainly, and is bound by 10\. It is tied to 2 companies: Birch \(7 rights\) and Cedar \(1 right\)\.$/,
    ],
    [
      at('2024-01-01', '2025-01-01'),
      { held: 1, certain: 1, owed: 0, ties: [crown] },
      /^Maple held 1 right .*, certainly, and was bound by none\. It was tied to one other party: Crown \(1 right\)\.$/,
    ],
    [
      at('2032-01-01', '2033-01-01'),
      { held: 0, certain: 0, owed: 2, ties: null },
      /^Maple will hold no right .* and will be bound by 2\.$/,
    ],
  ])('%#', (asked, counts, sentence) => {
    expect(partySummary(asked, { name: 'Maple', ...counts })).toMatch(sentence);
  });

  test('names four ties, the strongest first, and counts the rest', () => {
    const ties = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => ({
      name,
      isCompany: true,
      rights: index + 1,
    }));
    const counts = { name: 'Maple', held: 1, certain: 0, owed: 1, ties };
    expect(partySummary(at('2026-11-24', '2026-11-25'), counts)).toContain(
      'tied to 6 companies: F (6 rights), E (5 rights), D (4 rights), C (3 rights) and 2 more.',
    );
  });
});

describe('an agreement, a deal and an event', () => {
  const act = (text: string, ends: string[], introduces: string[] = [], voids: string[] = []) => ({
    effective: { earliest: day(text), latest: day(text), edtf: text, phrase: null },
    endsIds: ends,
    introducesIds: introduces,
    voidsIds: voids,
  });
  test('an agreement tells by day what its acts did, each right once', () => {
    const acts = [
      act('2026-04-27', ['right:a', 'right:b'], ['right:c']),
      act('2026-04-27', ['right:b'], [], ['condition:x']),
      act('2025-01-01', ['right:z']),
    ];
    expect(agreementChangeSummary(acts, TODAY)).toBe(
      'It ended 1 right on 1 January 2025; it ended 2 rights, introduced 1 and removed 1 condition on 27 April 2026.',
    );
    expect(agreementChangeSummary([act('2027-01-01', ['right:a'])], TODAY)).toBe(
      'It will end 1 right on 1 January 2027.',
    );
    expect(agreementChangeSummary([], TODAY)).toBeNull();
  });

  test('a deal tells who takes part as what', () => {
    expect(
      participantsSummary([
        { name: 'Birch', role: 'investor' },
        { name: 'Maple', role: 'operator' },
        { name: 'Cedar', role: 'investor' },
      ]),
    ).toBe('Birch and Cedar each as investor; Maple as operator.');
    expect(participantsSummary([])).toBeNull();
  });

  const bounds = (start: string, end: string) => ({
    startEarliest: day(start),
    startLatest: day(start),
    endEarliest: day(end),
    endLatest: day(end),
  });
  const ends = {
    label: 'Licence',
    plain: bounds('2025-01-01', '2031-01-01'),
    assumed: bounds('2025-01-01', '2026-11-24'),
  };
  const TODAY_ONLY = { earliest: TODAY, latest: TODAY };
  const event = { days: TODAY_ONLY, effects: [ends], limited: [] };
  const idle = { ...event, effects: [] };
  test('an event tells what it would end, and what it would have ended', () => {
    expect(pendingSummary(event, ['Old licence'], false)).toBe(
      'It has not happened. If it happened today, it would end 1 right: Licence (4 years and 1 month early). Earlier it would have ended 1 right that has ended otherwise since: Old licence.',
    );
    expect(pendingSummary(idle, ['A', 'B'], false)).toBe(
      'It has not happened. If it happened today, it would change nothing. Earlier it would have ended 2 rights that have ended otherwise since: A and B.',
    );
  });

  test('an event tells what it would limit', () => {
    expect(pendingSummary({ ...event, limited: ['Share'] }, [], false)).toBe(
      'It has not happened. If it happened today, it would end 1 right: Licence (4 years and 1 month early); it would limit the scope of 1 right: Share.',
    );
    expect(happenedSummary({ ...idle, limited: ['A', 'B'] })).toBe(
      'It happened on 24 November 2026, and limited the scope of 2 rights: A and B.',
    );
  });

  test('an event as known on an earlier day names that day', () => {
    expect(pendingSummary(idle, [], true)).toBe(
      'As known on 24 November 2026, it has not happened. If it happened on that day, it would change nothing.',
    );
  });

  test('an event that happened tells what it ended', () => {
    expect(happenedSummary(event)).toBe(
      'It happened on 24 November 2026, and ended 1 right: Licence (4 years and 1 month early).',
    );
    const may = { earliest: day('2025-05-01'), latest: day('2025-05-31') };
    expect(happenedSummary({ ...idle, days: may })).toBe('It happened in May 2025.');
  });

  test('what begins or ends after the event is not its doing', () => {
    const plain = bounds('2025-01-01', '2041-01-01');
    const later = { label: 'Sublicence', plain, assumed: bounds('2025-01-01', '2031-01-01') };
    const perhaps = {
      label: 'Share',
      plain,
      assumed: { ...plain, endEarliest: day('2031-01-01') },
    };
    const never = { ...plain, startEarliest: OPEN, startLatest: OPEN };
    const next = { label: 'Lease', plain: never, assumed: bounds('2031-01-01', '2041-01-01') };
    expect(happenedSummary({ ...event, effects: [later, perhaps, next] })).toBe(
      'It happened on 24 November 2026, and changed the dates of 3 rights: Sublicence, Share and Lease.',
    );
  });
});
