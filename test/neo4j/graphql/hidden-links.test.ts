/**
 * What hangs on a record that is hidden, not yet begun or replaced: groups, chains, endings and
 * differences leave it out.
 */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const said = (source: string, more = {}) => [{ source, locator: 'first paragraph', ...more }];

const graph = () =>
  graphOf({
    sources: [
      { id: 'source:early', published: '2025-01-01' },
      { id: 'source:late', published: '2026-03-01' },
    ],
    agreements: [
      { id: 'agreement:early', evidence: said('source:early') },
      { id: 'agreement:late', evidence: said('source:late') },
      {
        id: 'agreement:loan',
        term: { edtf: '2024-12-01/' },
        evidence: [...said('source:early'), ...said('source:late', { confirms: '2025-11-30' })],
        parties: [
          { party: 'party:lender', role: 'lender' },
          { party: 'party:borrower', role: 'borrower' },
          { party: 'party:borrower', role: 'operator' },
        ],
      },
    ],
    events: [
      { id: 'event:sale' },
      { id: 'event:merger' },
      { id: 'event:approval', occurred: '2027-02' },
      { id: 'event:strike', occurred: '2026-06' },
    ],
    conditions: [
      { id: 'condition:sale', event: 'event:sale' },
      { id: 'condition:merger', event: 'event:merger' },
      {
        id: 'condition:approval',
        effect: 'ACTIVATES',
        event: 'event:approval',
        within: '2027-02-10/..',
      },
      { id: 'condition:strike', event: 'event:strike', within: '../2026-06-15' },
    ],
    rights: [
      {
        id: 'right:early',
        agreement: 'agreement:early',
        evidence: said('source:early'),
        conditions: ['condition:sale', 'condition:merger'],
      },
      {
        id: 'right:late',
        agreement: 'agreement:late',
        evidence: said('source:early'),
        kind: 'AUDIT',
      },
      {
        id: 'right:option',
        kind: 'PURCHASE_OPTION',
        term: { edtf: '2026-01-01/..' },
        evidence: said('source:early'),
        conditions: ['condition:approval'],
      },
      {
        id: 'right:cover',
        kind: 'INDEMNITY',
        evidence: said('source:early'),
        conditions: ['condition:strike'],
      },
      {
        id: 'right:one',
        kind: 'PAYMENT',
        term: { edtf: '2025-01-01/..' },
        evidence: said('source:early'),
      },
      {
        id: 'right:two',
        kind: 'PAYMENT',
        term: { edtf: '2025-06-01/..' },
        evidence: said('source:early'),
      },
      {
        id: 'right:three',
        kind: 'PAYMENT',
        term: { edtf: '2025-09-01/..' },
        evidence: said('source:early'),
        corrects: { right: 'right:two', reason: 'misread', known: '2026-06-01' },
      },
    ],
    acts: [
      {
        id: 'act:one',
        kind: 'SUPERSEDES',
        effective: '2025-06-01',
        ends: ['right:one'],
        introduces: ['right:two'],
        evidence: said('source:early'),
      },
      {
        id: 'act:two',
        kind: 'SUPERSEDES',
        effective: '2025-09-01',
        ends: ['right:two'],
        introduces: ['right:three'],
        evidence: said('source:early'),
      },
    ],
  });

overStores(graph, { today: '2027-06-01' }, (ask) => {
  const data = async (query: string) => {
    const { data: answer, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return answer;
  };

  test('a right under an agreement that is not yet known stands in no group of agreements, and still counts', async () => {
    const groups = (knownAt: string) =>
      data(
        `{ rightsByYear(from: 2025, through: 2025, groupBy: AGREEMENT, knownAt: "${knownAt}", filter: { kind: [LICENSE, AUDIT] }) { totalCount groups { key inForce } } }`,
      );
    const early = { key: 'agreement:early', inForce: 1 };
    expect(await groups('2026-02-28')).toEqual({
      rightsByYear: [{ totalCount: 2, groups: [early] }],
    });
    expect(await groups('2026-03-01')).toEqual({
      rightsByYear: [{ totalCount: 2, groups: [early, { key: 'agreement:late', inForce: 1 }] }],
    });
  });

  test('a chain does not run through a right that was corrected', async () => {
    const chain = (knownAt: string) =>
      data(
        `{ view(knownAt: "${knownAt}") { right(id: "right:three") { supersedes { id: ref } lineage { id: ref } } } }`,
      );
    const three = { id: 'right:three' };
    expect(await chain('2026-05-31')).toEqual({
      view: {
        right: {
          supersedes: [{ id: 'right:two' }],
          lineage: [{ id: 'right:one' }, { id: 'right:two' }, three],
        },
      },
    });
    expect(await chain('2026-06-01')).toEqual({
      view: { right: { supersedes: [], lineage: [three] } },
    });
  });

  test('which of several events could end a right is no change; that none could any more is', async () => {
    const changes = (never: readonly string[]) =>
      data(`{ rightsDiff(from: { at: { year: 2026 } }, to: { at: { year: 2026 }, assume: [${never.map((event) => `{ event: "${event}", never: true }`).join(' ')}] }, filter: { kind: [LICENSE] }) {
      unchangedCount changed { before { id: ref } fields { field before after } } } }`);
    expect(await changes(['event:sale'])).toEqual({
      rightsDiff: { unchangedCount: 1, changed: [] },
    });
    expect(await changes(['event:sale', 'event:merger'])).toEqual({
      rightsDiff: {
        unchangedCount: 0,
        changed: [
          {
            before: { id: 'right:early' },
            fields: [
              {
                field: 'end',
                before: 'no end, unless “Change of control”',
                after: 'no end',
              },
              { field: 'could end early', before: 'yes', after: 'no' },
            ],
          },
        ],
      },
    });
  });

  test('an end, or a beginning, that may never come is told as such', async () => {
    expect(
      await data(`{ rightsDiff(from: { at: { year: 2027 } }, to: { at: { year: 2027 }, assume: [{ event: "event:strike", never: true }, { event: "event:approval", on: "2027-03-01" }] }, filter: { kind: [INDEMNITY, PURCHASE_OPTION] }) {
      changed { before { id: ref } fields { field before after } } } }`),
    ).toEqual({
      rightsDiff: {
        changed: [
          {
            before: { id: 'right:cover' },
            fields: [
              {
                field: 'end',
                before: 'through 31 May 2026 at least',
                after: 'no end',
              },
              { field: 'certainty', before: 'possible', after: 'certain' },
            ],
          },
          {
            before: { id: 'right:option' },
            fields: [
              {
                field: 'start',
                before: '10 February 2027 at the earliest, or never',
                after: '1 March 2027',
              },
              { field: 'certainty', before: 'possible', after: 'certain' },
            ],
          },
        ],
      },
    });
  });

  test('a right that had not begun in the second view has no ending there, even where it will have ended by its start', async () => {
    expect(
      await data(`{ rightsDiff(from: { at: { on: "2025-07-01" }, knownAt: "2026-02-01" }, to: { at: { on: "2024-12-31" }, knownAt: "2026-02-01", assume: [{ event: "event:sale", on: "2025-01-01" }] }, filter: { kind: [LICENSE, PAYMENT] }) {
      lost { right { id: ref } ending { on } } } }`),
    ).toEqual({
      rightsDiff: {
        lost: [
          { right: { id: 'right:early' }, ending: null },
          { right: { id: 'right:two' }, ending: null },
        ],
      },
    });
  });

  test('a right that may never begin says so on a timeline as it does by itself', async () => {
    const never = { startEarliest: '2027-02-10', startLatest: null, lastDay: null };
    expect(
      await data(`{ right(id: "right:option") { effective { startEarliest startLatest lastDay } }
      timeline(subject: "right:option", kinds: [RIGHT_BEGINS]) { nodes { when { startEarliest startLatest lastDay } } } }`),
    ).toEqual({ right: { effective: never }, timeline: { nodes: [{ when: never }] } });
  });

  test('an agreement without a published end certainly runs through the last day that a source known by then confirms', async () => {
    const way = (knownAt: string) =>
      data(
        `{ howConnected(from: "party:lender", to: "party:borrower", at: { during: { from: "2024-06-01" } }, knownAt: "${knownAt}") { holdsDuring { from through } steps { to { id: ref } } } }`,
      );
    const steps = [{ to: { id: 'agreement:loan' } }, { to: { id: 'party:borrower' } }];
    expect(await way('2026-02-28')).toEqual({
      howConnected: [{ holdsDuring: { from: '2024-12-01', through: '2025-01-01' }, steps }],
    });
    expect(await way('2026-03-01')).toEqual({
      howConnected: [{ holdsDuring: { from: '2024-12-01', through: '2025-11-30' }, steps }],
    });
    const term = (knownAt: string) =>
      data(
        `{ view(knownAt: "${knownAt}") { agreement(id: "agreement:loan") { term { endEarliest endLatest endUnknown } } } }`,
      );
    expect(await term('2026-02-28')).toEqual({
      view: {
        agreement: { term: { endEarliest: '2025-01-02', endLatest: null, endUnknown: true } },
      },
    });
    expect(await term('2026-03-01')).toEqual({
      view: {
        agreement: { term: { endEarliest: '2025-12-01', endLatest: null, endUnknown: true } },
      },
    });
  });
});
