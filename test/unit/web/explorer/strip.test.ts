import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../src/web/explorer/time/days.ts';
import { dayRangeOf, stretchesOf } from '../../../../src/web/explorer/time/strip.ts';
import {
  actThatEnded,
  timeMarks,
  timelineReach,
} from '../../../../src/web/explorer/views/timeline/timeline-model.ts';
import { aRow, aTerm, aVerdict, anEnding } from '../../../support/a-right.ts';

const looks = (row: Parameters<typeof stretchesOf>[0]) => stretchesOf(row).map(({ look }) => look);

describe('a right as a strip', () => {
  test('exact days are solid from the first through the last', () => {
    expect(stretchesOf(aRow({ effective: aTerm({ endLatest: '2033-01-01' }) }))).toEqual([
      { from: dayNumber('2025-10-28'), until: dayNumber('2033-01-01'), look: 'certain' },
    ]);
  });

  test('an open end goes on', () => {
    expect(stretchesOf(aRow())).toEqual([
      { from: dayNumber('2025-10-28'), until: Infinity, look: 'certain' },
    ]);
  });

  test('an unpublished end is possible from the last confirmation on', () => {
    const row = aRow({
      effective: aTerm({ endEarliest: '2026-04-28', endUnknown: true, open: false }),
    });
    expect(stretchesOf(row)).toEqual([
      { from: dayNumber('2025-10-28'), until: dayNumber('2026-04-28'), look: 'certain' },
      { from: dayNumber('2026-04-28'), until: Infinity, look: 'possible' },
    ]);
  });

  test('an imprecise edge fades over the days on which it may lie', () => {
    expect(
      looks(
        aRow({
          effective: aTerm({
            startEarliest: '2019-01-01',
            startLatest: '2019-12-31',
            endEarliest: '2030-01-02',
            endLatest: '2031-01-01',
          }),
        }),
      ),
    ).toEqual(['starting', 'certain', 'ending']);
  });

  test('a right that may be over before it has certainly begun is nowhere certain', () => {
    expect(
      looks(
        aRow({
          effective: aTerm({
            startEarliest: '2019-01-01',
            startLatest: '2019-12-31',
            endEarliest: '2019-03-01',
            endLatest: '2019-06-01',
          }),
        }),
      ),
    ).toEqual(['possible']);
  });

  test('a contingent right is outlined over its stated term', () => {
    const never = aTerm({ startEarliest: null, startLatest: null });
    const row = aRow({
      term: aTerm({ startEarliest: '2026-06-01', endLatest: '2031-01-01' }),
      effective: never,
      evaluation: aVerdict({ status: 'CONTINGENT', certainty: null }),
    });
    expect(stretchesOf(row)).toEqual([
      { from: dayNumber('2026-06-01'), until: dayNumber('2031-01-01'), look: 'contingent' },
    ]);
  });

  test('a waiting right is drawn up to the first day on which it is over', () => {
    const row = aRow({
      effective: aTerm({ startEarliest: null, startLatest: null }),
      evaluation: aVerdict({ endedBy: anEnding('2026-04-27') }),
    });
    expect(stretchesOf(row)).toEqual([
      { from: dayNumber('2025-10-28'), until: dayNumber('2026-04-27'), look: 'contingent' },
    ]);
  });

  test('the reach of strips leaves open ends aside', () => {
    expect(dayRangeOf([aRow(), aRow({ effective: aTerm({ endLatest: '2030-01-01' }) })])).toEqual({
      from: dayNumber('2025-10-28'),
      until: dayNumber('2030-01-01'),
      goesOn: true,
    });
    expect(dayRangeOf([aRow({ effective: aTerm({ endLatest: '2030-01-01' }) })]).goesOn).toBe(
      false,
    );
  });
});

describe('the timeline', () => {
  const before = aRow({
    id: 'right:old',
    evaluation: aVerdict({ endedBy: anEnding('2026-04-27', ['right:new', 'right:elsewhere']) }),
  });
  const after = aRow({
    id: 'right:new',
    holder: { id: 'party:openai', name: 'OpenAI', partOf: null },
  });

  test('an act connects what it ended to what it introduced, as far as that is shown', () => {
    expect(actThatEnded(before, [before, after])).toEqual({
      day: dayNumber('2026-04-27'),
      words: 'New agreement, 27 April 2026: ends 1, introduces 2',
      joined: ['right:old', 'right:new'],
      introduces: ['right:new'],
    });
    expect(actThatEnded(after, [before, after])).toBeNull();
  });

  test('it reaches over whole years around everything on it', () => {
    const reach = timelineReach(
      [before],
      { from: dayNumber('2027-01-01'), until: dayNumber('2028-01-01') },
      dayNumber('2026-11-24'),
    );
    expect(reach.from).toBe(dayNumber('2025-01-01'));
    expect(reach.until).toBeGreaterThan(dayNumber('2028-01-01'));
  });

  test('a term of centuries does not push the asked time out of sight', () => {
    const reach = timelineReach(
      [aRow({ effective: aTerm({ endLatest: '9000-01-01' }) })],
      { from: dayNumber('2027-01-01'), until: dayNumber('2028-01-01') },
      dayNumber('2026-11-24'),
    );
    expect((reach.until - reach.from) / 365.25).toBeLessThan(220);
  });

  test('its ticks are named by year, month or day, as close as one looks', () => {
    const words = (from: string, until: string) =>
      timeMarks({ from: dayNumber(from), until: dayNumber(until) }, 800).map((tick) => tick.words);
    expect(words('2016-01-01', '2036-01-01')).toContain('2026');
    expect(words('2026-01-01', '2027-01-01')).toContain('Apr 2026');
    expect(words('2026-04-20', '2026-05-04')).toContain('27 Apr');
  });
});
