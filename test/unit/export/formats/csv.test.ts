import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../../../src/export/formats/csv.ts';
import { graphOf } from '../../../support/seed.ts';
import { csvRecords, readCsv } from '../../../support/csv-reader.ts';
import { asking, exported, snapshotOf } from '../../../support/exporting.ts';
import { nastyGraph, nastyTexts, whole } from '../../../support/hostile-inputs.ts';
import { runs } from '../../../support/runs.ts';

describe('CSV', () => {
  test('has a header, and a line per right with what it says, when, how surely and why', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [
          {
            label: 'Research licence',
            term: { edtf: '2025-10-28/2027-06-30', phrase: 'through June 2027' },
            amount: { value: '27.5', unit: 'percent', what: 'stake' },
          },
        ],
      }),
    );
    const [record, ...others] = csvRecords(await exported(snapshot, asking(), 'csv'));
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: 'right:licence',
      label: 'Research licence',
      status: 'IN_FORCE',
      certainty: 'CERTAIN',
      holderId: 'party:licensee',
      holder: 'licensee',
      counterpartyId: 'party:licensor',
      assetIds: 'asset:models',
      amount: '27.5',
      amountUnit: 'percent',
      statedTerm: '2025-10-28/2027-06-30',
      startEarliest: '2025-10-28',
      lastDayEarliest: '2027-06-30',
      lastDayLatest: '2027-06-30',
      days: '181',
      possibleDays: '181',
      wholePeriod: 'false',
      endReason: 'TERM',
      endedOn: '2027-07-01',
      sources: '1',
      explanation: 'In force from 28 October 2025 through 30 June 2027.',
    });
  });

  test('is a header alone where nothing is in force', async () => {
    const text = await exported(
      await snapshotOf(graphOf({ rights: [{}] })),
      asking({ time: { year: 1999, on: null, during: null } }),
      'csv',
    );
    expect(readCsv(text)).toEqual([CSV_COLUMNS]);
  });

  test('has no last day where there is no end, and says so where the end was not published', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [
          { id: 'right:open' },
          { id: 'right:unknown', term: { edtf: '2025-01-01/', phrase: 'no end published' } },
        ],
      }),
    );
    const [open, unknown] = csvRecords(await exported(snapshot, asking(), 'csv'));
    expect(open).toMatchObject({
      id: 'right:open',
      lastDayEarliest: '',
      lastDayLatest: '',
      endUnknown: 'false',
    });
    expect(unknown).toMatchObject({
      id: 'right:unknown',
      lastDayEarliest: '2025-01-01',
      lastDayLatest: '',
      endUnknown: 'true',
      certainty: 'POSSIBLE',
    });
  });

  test.each([
    ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
    ['+1 555', `'+1 555`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1:A9)', `'@SUM(A1:A9)`],
    ['\t=1', `'\t=1`],
    [' =1', `' =1`],
    ['＝1+1', `'＝1+1`],
    ["'quoted'", "''quoted'"],
    ['plain = text', 'plain = text'],
    ['-12.5', '-12.5'],
  ])('a spreadsheet does not run %j', async (label, cell) => {
    const [record] = csvRecords(
      await exported(await snapshotOf(graphOf({ rights: [{ label }] })), asking(), 'csv'),
    );
    expect(record?.['label']).toBe(cell);
  });

  test('any text comes back whole: an apostrophe before it is taken away', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const records = csvRecords(
          await exported(await snapshotOf(nastyGraph(texts)), asking(), 'csv'),
        );
        expect(records).toHaveLength(1);
        const unguarded = (cell: string) => cell.replace(/^'/, '');
        expect(unguarded(records[0]!['label']!)).toBe(whole(texts.label));
        expect(unguarded(records[0]!['holder']!)).toBe(whole(texts.holder));
        expect(unguarded(records[0]!['agreement']!)).toBe(whole(texts.title));
      }),
      runs(30),
    );
  });

  test('no cell of any text begins as a formula does, save plain numbers', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        for (const cell of readCsv(
          await exported(await snapshotOf(nastyGraph(texts)), asking(), 'csv'),
        ).flat()) {
          expect(cell).toMatch(/^(?!\s*[=+\-@＝＋－＠])|^-?\d+(\.\d+)?$/);
        }
      }),
      runs(30),
    );
  });
});
