import { expect, test } from 'vitest';
import { editorTasks, dueText } from '../../../src/ingest/editor-tasks.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { aClaim } from '../../support/records.ts';
import { graphOf } from '../../support/seed.ts';

const TODAY = parseDay('2026-11-22');

test('what waits for an editor is listed by the sort of work', () => {
  const evidence = (source: string) => [{ source, locator: 'first paragraph' }];
  const open = { term: { edtf: '2025-01-01/' } };
  const graph = graphOf({
    sources: [
      { id: 'source:old', published: '2025-01-01' },
      { id: 'source:new', published: '2026-01-01', repostOf: 'source:unread' },
      { id: 'source:copy', published: '2025-01-01', publisher: 'Gazette', repostOf: 'UNKNOWN' },
      { id: 'source:unread', publisher: 'Ledger', title: 'The origin' },
    ],
    rights: [
      { id: 'right:fresh', label: 'Fresh', ...open, evidence: evidence('source:new') },
      { id: 'right:stale', label: 'Stale', ...open, evidence: evidence('source:old') },
      {
        id: 'right:looked-back',
        label: 'Looked back',
        ...open,
        evidence: [{ source: 'source:copy', locator: 'end', confirms: 'none' }],
      },
      { id: 'right:ended', ...open, evidence: evidence('source:old') },
      { id: 'right:withdrawn', ...open, withdrawn: { known: '2026-01-01' } },
      { id: 'right:dated', assertion: 'DISPUTED', label: 'Disputed' },
      { id: 'right:one', label: 'One', alternativeTo: ['right:other'] },
      { id: 'right:other', label: 'Other' },
      { id: 'right:settled', label: 'Settled', rank: 'PREFERRED', alternativeTo: ['right:beaten'] },
      { id: 'right:beaten', label: 'Beaten' },
      { id: 'right:unpaid', label: 'Fee', due: '2026-03' },
      { id: 'right:partly', label: 'Price', due: '2026-03-31' },
      { id: 'right:paid', label: 'Paid', due: '2026-03-31' },
      {
        id: 'right:in-parts',
        label: 'Rent',
        due: '2026-03-31',
        amount: { value: 1, currency: 'USD' },
      },
      { id: 'right:not-yet', label: 'Later', due: '2026-12' },
    ],
    acts: [
      { id: 'act:pays', kind: 'PERFORMS', effective: '2026-04-01', ends: ['right:paid'] },
      {
        id: 'act:pays-part',
        kind: 'PERFORMS',
        effective: '2026-01-01',
        ends: [],
        performs: 'right:partly',
        amount: { value: 1, currency: 'USD' },
      },
      {
        id: 'act:pays-all-parts',
        kind: 'PERFORMS',
        effective: '2026-01-01',
        ends: [],
        performs: 'right:in-parts',
        amount: { value: 1, currency: 'USD' },
      },
      { kind: 'TERMINATES', effective: '2026-01-01', ends: ['right:ended'], introduces: [] },
      {
        id: 'act:voids',
        kind: 'VOIDS_CONDITION',
        effective: '2026-01-01',
        ends: [],
        introduces: [],
        voids: ['condition:voided'],
      },
    ],
    disputes: [
      {
        id: 'dispute:open',
        topic: 'the end of the fee',
        claims: [aClaim({ source: 'source:old' }), aClaim({ source: 'source:new' })],
        affects: [{ record: 'right:unpaid', fields: ['amount'] }],
      },
      {
        id: 'dispute:over',
        claims: [
          aClaim({ source: 'source:old' }),
          aClaim({ source: 'source:new', withdrawn: { known: '2026-02-01', reason: 'misread' } }),
        ],
        affects: [{ record: 'right:partly', fields: ['amount'] }],
      },
    ],
    conditions: [
      { id: 'condition:open', event: 'event:ahead' },
      { id: 'condition:happened', event: 'event:past' },
      { id: 'condition:voided', event: 'event:moot' },
      { id: 'condition:past', event: 'event:late', within: '../2025-12-31' },
    ],
    events: [
      { id: 'event:ahead', label: 'Approval is given' },
      {
        id: 'event:past',
        occurred: '2025-01-01',
        evidence: [{ source: 'source:old', locator: 'end', supports: ['occurred'] }],
      },
      { id: 'event:moot' },
      { id: 'event:late' },
    ],
  });
  expect(dueText(editorTasks(graph, TODAY))).toBe(
    `Unpublished ends, longest unconfirmed first: 3
  right:looked-back  never confirmed: Looked back
  right:stale  last confirmed 2025-01-01: Stale
  right:fresh  last confirmed 2026-01-01: Fresh

Due and not reported as performed: 2
  right:partly  due 2026-03-31: Price
  right:unpaid  due 2026-03: Fee

Events that lie ahead: 1
  event:ahead  Approval is given

Disputes: 3
  dispute:open  the end of the fee
  right:dated  Disputed
  right:one  excludes right:other: One

Reposts without a known origin: 1
  source:copy  Gazette: A statement

Sources that no evidence uses: 1
  source:unread  Ledger: The origin`,
  );
});

test('what became known after the day does not wait yet', () => {
  const graph = graphOf({ rights: [{ term: { edtf: '2025-01-01/' } }] });
  expect(editorTasks(graph, parseDay('2024-12-31'))[0]!.items).toEqual([]);
});
