import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportArguments } from '../../../../src/export/parameters.ts';
import type { Snapshot } from '../../../../src/store/store.ts';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { graphOf } from '../../../support/seed.ts';
import { ALL_STATUSES, asking, exported, snapshotOf } from '../../../support/exporting.ts';
import { nastyGraph, nastyTexts, whole } from '../../../support/hostile-inputs.ts';
import { runs } from '../../../support/runs.ts';

async function linesOf(snapshot: Snapshot, asked: ExportArguments) {
  const text = await exported(snapshot, asked, 'jsonl');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('JSON Lines', () => {
  test('has a line per right, with the term as stated and as effective, and where it is said', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [{ term: { edtf: '2025-10-28/2032', phrase: 'through 2032' } }],
        acts: [{ effective: '2027-04-27' }],
      }),
    );
    const [line, ...others] = await linesOf(snapshot, asking());
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      id: 'right:licence',
      holder: { id: 'party:licensee' },
      counterparty: { id: 'party:licensor' },
      agreement: null,
      term: {
        edtf: '2025-10-28/2032',
        lastDay: '2032-12-31',
        endLatest: '2033-01-01',
        open: false,
      },
      effective: { startEarliest: '2025-10-28', lastDay: '2027-04-26', endLatest: '2027-04-27' },
      evaluation: {
        status: 'IN_FORCE',
        certainty: 'CERTAIN',
        endedBy: { reason: 'TERMINATED', on: '2027-04-27', act: { id: 'act:end' }, replacedBy: [] },
        coverage: {
          certain: { from: '2027-01-01', through: '2027-04-26', until: '2027-04-27', days: 116 },
          wholePeriod: false,
        },
      },
      evidence: [
        {
          locator: 'first paragraph',
          source: { id: 'source:statement', published: { edtf: '2025-01-01' } },
        },
      ],
    });
  });

  test('what was reported of a right and withdrawn since is marked, from that day on', async () => {
    const snapshot = await snapshotOf(
      graphOf({ acts: [{ effective: '2026-05-15', withdrawn: { known: '2026-06-20' } }] }),
    );
    const reports = async (knownAt: string) => {
      const [line] = await linesOf(snapshot, asking({ knownAt: parseDay(knownAt) }));
      return line?.['withdrawnReports'];
    };
    expect(await reports('2026-06-20')).toEqual([
      'The report of its end on 15 May 2026 counts as wrong from 20 June 2026 on',
    ]);
    expect(await reports('2026-06-19')).toBeUndefined();
  });

  test('a right that waits for an event has no first day, and names what it waits for', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [{ conditions: ['condition:starts'] }],
        conditions: [{ id: 'condition:starts', effect: 'ACTIVATES', event: 'event:approval' }],
        events: [{ id: 'event:approval', label: 'Approval' }],
      }),
    );
    const [line] = await linesOf(snapshot, asking({ statuses: ['CONTINGENT'] }));
    expect(line).toMatchObject({
      effective: { startEarliest: null, startLatest: null },
      evaluation: {
        status: 'CONTINGENT',
        certainty: null,
        coverage: null,
        pendingConditions: [{ id: 'condition:starts' }],
      },
      conditions: [{ effect: 'ACTIVATES', event: { label: 'Approval', occurred: null } }],
    });
  });

  test('what was not yet public on the knowledge day is left out of a right that was', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [
          {
            agreement: 'agreement:licence',
            conditions: ['condition:ends'],
            evidence: [
              { source: 'source:early', locator: 'a' },
              { source: 'source:late', locator: 'b' },
            ],
          },
        ],
        agreements: [{ evidence: [{ source: 'source:late', locator: 'c' }] }],
        conditions: [{ known: '2026-06-01' }],
        sources: [
          { id: 'source:early', published: '2025-01-01' },
          { id: 'source:late', published: '2026-06-01' },
        ],
      }),
    );
    const [before] = await linesOf(snapshot, asking({ knownAt: parseDay('2026-05-31') }));
    const [after] = await linesOf(snapshot, asking({ knownAt: parseDay('2026-06-01') }));
    expect(before).toMatchObject({
      agreement: null,
      conditions: [],
      evidence: [{ source: { id: 'source:early' } }],
    });
    expect(after).toMatchObject({
      agreement: { id: 'agreement:licence' },
      conditions: [{ id: 'condition:ends' }],
      evidence: [{}, {}],
    });
  });

  test('a corrected right says so from the day of the correction on, and only where deprecated ones are asked for', async () => {
    const snapshot = await snapshotOf(
      graphOf({
        rights: [
          { id: 'right:wrong' },
          {
            id: 'right:mended',
            corrects: { right: 'right:wrong', reason: 'misread', known: '2026-05-12' },
          },
        ],
      }),
    );
    const all = asking({ statuses: ALL_STATUSES, filter: { includeDeprecated: true } });
    expect((await linesOf(snapshot, asking())).map(({ id }) => id)).toEqual(['right:mended']);
    expect(await linesOf(snapshot, all)).toMatchObject([
      { id: 'right:mended', rank: 'NORMAL', knownUntil: null, corrects: { id: 'right:wrong' } },
      { id: 'right:wrong', rank: 'DEPRECATED', rankReason: 'misread', knownUntil: '2026-05-12' },
    ]);
    expect(await linesOf(snapshot, { ...all, knownAt: parseDay('2026-05-11') })).toMatchObject([
      { id: 'right:mended', corrects: null },
      { id: 'right:wrong', rank: 'NORMAL', rankReason: null, knownUntil: null },
    ]);
  });

  test('any text comes back whole, on one line for every reader', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const text = await exported(await snapshotOf(nastyGraph(texts)), asking(), 'jsonl');
        expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
        expect(JSON.parse(text)).toMatchObject({
          label: whole(texts.label),
          statement: whole(texts.statement),
          holder: { name: whole(texts.holder) },
          evidence: [
            {
              locator: whole(texts.locator),
              source: { title: whole(texts.title), url: whole(texts.url) },
            },
          ],
        });
      }),
      runs(30),
    );
  }, 120_000);
});
