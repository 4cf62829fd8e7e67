import { describe, expect, test } from 'vitest';
import { csvOf, fileName, jsonOf } from '../../../../src/web/explorer/download.ts';
import { aRow, aTerm, aVerdict, anEnding } from '../../../support/a-right.ts';

const ASKED = {
  from: '2027-01-01',
  through: '2027-12-31',
  year: 2027,
  on: null,
  knownAt: '2026-11-24',
  today: '2026-11-24',
  newestSource: null,
  datasetVersion: 'v',
  assumptions: [],
};

function cells(row: Parameters<typeof aRow>[0]): Record<string, string> {
  const [names = '', values = ''] = csvOf({ asked: ASKED, rows: [aRow(row)] }).split('\r\n');
  return Object.fromEntries(
    names.split(',').map((name, index) => [name, values.split(',')[index] ?? '']),
  );
}

describe('a downloaded answer', () => {
  test('says the last day, not the first day after it', () => {
    expect(cells({ effective: aTerm({ endLatest: '2033-01-01' }) })).toMatchObject({
      last_day_latest: '2032-12-31',
      end: 'given',
    });
  });

  test('leaves a cell empty where there is no value, and tells an open end from an unpublished one', () => {
    expect(cells({})).toMatchObject({ last_day_latest: '', end: 'none', ended_on: '' });
    expect(
      cells({ effective: aTerm({ endEarliest: '2026-04-28', endUnknown: true, open: false }) }),
    ).toMatchObject({ end: 'not published' });
  });

  test('a right that was never activated has no first day', () => {
    expect(
      cells({ effective: aTerm({ startEarliest: '9999-12-31', startLatest: '9999-12-31' }) }),
    ).toMatchObject({ first_day_earliest: '', first_day_latest: '' });
  });

  test('counts a source once, however often it is cited', () => {
    expect(
      cells({
        evidence: [
          { source: { id: 'source:one' } },
          { source: { id: 'source:one' } },
          { source: { id: 'source:two' } },
        ],
      }),
    ).toMatchObject({ sources: '2' });
  });

  test('quotes what CSV would misread', () => {
    expect(csvOf({ asked: ASKED, rows: [aRow({ label: 'First, "right"\nof all' })] })).toContain(
      '"First, ""right""\nof all"',
    );
  });

  test('a spreadsheet gets no formula', () => {
    expect(cells({ label: '=1+1' })).toMatchObject({ label: "'=1+1" });
  });

  test('JSON holds the exact question beside the rights', () => {
    const row = aRow({ evaluation: aVerdict({ endedBy: anEnding('2027-03-01') }) });
    expect(JSON.parse(jsonOf({ asked: ASKED, rows: [row] }))).toEqual({
      asked: ASKED,
      totalCount: 1,
      rights: [row],
    });
  });

  test('its name says which answer it is', () => {
    expect(fileName(ASKED)).toBe('rights-2027-known-2026-11-24');
    expect(
      fileName({
        ...ASKED,
        year: null,
        on: '2026-04-26',
        assumptions: [
          {
            event: { id: 'event:agi', label: 'AGI' },
            on: null,
            never: true,
            contradictsRecord: false,
          },
        ],
      }),
    ).toBe('rights-2026-04-26-known-2026-11-24-what-if');
  });
});
