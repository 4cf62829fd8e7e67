/** Disputes in the API, on both stores. */
import { expect, test } from 'vitest';
import { type Ask, overStores } from '../../support/over-stores.ts';
import { aClaim } from '../../support/records.ts';
import { graphOf, type RawSeed } from '../../support/seed.ts';

const at = (source: string) => [{ source, locator: 'first paragraph', confirms: 'none' }];
const claim = (source: string, says: string, more = {}) => aClaim({ source, says, ...more });
const right = (name: string, more = {}) => ({
  id: `right:${name}`,
  label: `Licence called ${name}`,
  term: { edtf: '2020-01-01/2024' },
  evidence: at('source:ledger'),
  ...more,
});

const seed: RawSeed = {
  sources: [
    { id: 'source:ledger', publisher: 'Ledger', published: '2020-01-01' },
    { id: 'source:gazette', publisher: 'Gazette', published: '2022-03-01' },
  ],
  rights: [
    right('term'),
    right('condition', { conditions: ['condition:breach'] }),
    right('act'),
    right('amount', { amount: { value: 20, unit: 'percent' } }),
    right('plain'),
    right('one', { alternativeTo: ['right:other'] }),
    right('other'),
  ],
  conditions: [{ id: 'condition:breach', event: 'event:breach', evidence: at('source:ledger') }],
  events: [{ id: 'event:breach', label: 'Breach', evidence: at('source:ledger') }],
  acts: [
    { id: 'act:end', effective: '2021-01-01', ends: ['right:act'], evidence: at('source:ledger') },
  ],
  disputes: [
    {
      id: 'dispute:term',
      topic: 'the end of the licence',
      claims: [
        claim('source:ledger', 'it runs through 2024', { term: { edtf: '2020-01-01/2024' } }),
        claim('source:gazette', 'it runs through 2026', {
          term: { edtf: '2020-01-01/2026' },
          withdrawn: { known: '2023-01-01', reason: 'misread' },
        }),
      ],
      followed: 'Ledger is nearer.',
      affects: [{ record: 'right:term', fields: ['term'] }],
    },
    {
      id: 'dispute:breach',
      topic: 'whether a breach ends it',
      claims: [claim('source:ledger', 'it does'), claim('source:gazette', 'it does not')],
      affects: [{ record: 'condition:breach', fields: ['effect'] }],
    },
    {
      id: 'dispute:act',
      topic: 'whether it was terminated',
      claims: [claim('source:ledger', 'it was'), claim('source:gazette', 'it was not')],
      affects: [{ record: 'act:end', fields: ['ends'] }],
    },
    {
      id: 'dispute:amount',
      topic: 'the rate',
      claims: [
        claim('source:ledger', 'it is 20 per cent', { amount: { value: 20, unit: 'percent' } }),
        claim('source:gazette', 'it is 25 per cent', { amount: { value: 25, unit: 'percent' } }),
      ],
      affects: [{ record: 'right:amount', fields: ['amount'] }],
    },
  ],
};

const RIGHTS = `query ($knownAt: Date, $year: Int, $assume: [EventAssumption!]! = [], $filter: RightFilter) {
  rights(year: $year, knownAt: $knownAt, assume: $assume, filter: $filter) {
    edges { node { id: ref assertion disputes { id: ref } } evaluation { certainty } }
  }
}`;

interface Node {
  readonly id: string;
  readonly assertion: string;
  readonly disputes: readonly { readonly id: string }[];
}

interface Edge {
  readonly node: Node;
  readonly evaluation: { readonly certainty: string };
}

async function edgesOf(ask: Ask, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(RIGHTS, variables);
  expect(errors).toBeUndefined();
  return (data!['rights'] as { edges: readonly Edge[] }).edges;
}

async function rightsOf(ask: Ask, variables: Readonly<Record<string, unknown>>) {
  return (await edgesOf(ask, variables)).map(({ node }) => node);
}

async function certainties(ask: Ask, variables: Readonly<Record<string, unknown>>) {
  const edges = await edgesOf(ask, variables);
  return Object.fromEntries(edges.map(({ node, evaluation }) => [node.id, evaluation.certainty]));
}

overStores(
  () => graphOf(seed),
  { today: '2026-11-28' },
  (ask) => {
    test('it is certain only as far as all visible claims agree', async () => {
      expect(await certainties(ask, { year: 2022, knownAt: '2022-02-28' })).toEqual({
        'right:amount': 'CERTAIN',
        'right:condition': 'CERTAIN',
        'right:one': 'POSSIBLE',
        'right:other': 'POSSIBLE',
        'right:plain': 'CERTAIN',
        'right:term': 'CERTAIN',
      });
      expect(await certainties(ask, { year: 2026, knownAt: '2022-03-01' })).toEqual({
        'right:term': 'POSSIBLE',
      });
      expect(await certainties(ask, { year: 2026, knownAt: '2023-01-01' })).toEqual({});
    });

    test('a disputed act, and a disputed condition, leave what they would end possible', async () => {
      const assume = [{ event: 'event:breach', on: '2021-06-01' }];
      expect(await certainties(ask, { year: 2023, knownAt: '2022-03-01', assume })).toMatchObject({
        'right:act': 'POSSIBLE',
        'right:condition': 'POSSIBLE',
      });
      expect(
        await certainties(ask, { year: 2023, knownAt: '2022-02-28', assume }),
      ).not.toHaveProperty('right:condition');
    });

    test('a right in an open dispute is DISPUTED, and the filters tell it', async () => {
      const disputed = await rightsOf(ask, { year: 2020, filter: { disputed: true } });
      expect(disputed.map(({ id, assertion, disputes }) => [id, assertion, disputes])).toEqual([
        ['right:act', 'DISPUTED', [{ id: 'dispute:act' }]],
        ['right:amount', 'DISPUTED', [{ id: 'dispute:amount' }]],
        ['right:condition', 'DISPUTED', [{ id: 'dispute:breach' }]],
      ]);
      const same = await rightsOf(ask, { year: 2020, filter: { assertion: ['DISPUTED'] } });
      expect(same).toEqual(disputed);
      const others = await rightsOf(ask, { year: 2020, filter: { disputed: false } });
      expect(others.map(({ id, assertion, disputes }) => [id, assertion, disputes])).toEqual([
        ['right:one', 'STATED', []],
        ['right:other', 'STATED', []],
        ['right:plain', 'STATED', []],
        ['right:term', 'STATED', []],
      ]);
    });

    test('the list has the disputes that are open on a day, by topic', async () => {
      const topics = `query ($knownAt: Date) {
        disputes(knownAt: $knownAt) { totalCount nodes { topic } }
      }`;
      expect((await ask(topics, { knownAt: '2022-02-28' })).data).toEqual({
        disputes: { totalCount: 0, nodes: [] },
      });
      expect((await ask(topics, { knownAt: '2022-12-31' })).data).toEqual({
        disputes: {
          totalCount: 4,
          nodes: [
            { topic: 'the end of the licence' },
            { topic: 'the rate' },
            { topic: 'whether a breach ends it' },
            { topic: 'whether it was terminated' },
          ],
        },
      });
      expect((await ask(topics, { knownAt: '2023-01-01' })).data).toMatchObject({
        disputes: { totalCount: 3 },
      });
    });

    test('the id of a dispute says how it was seen, and gives it back so', async () => {
      const fields =
        'id ref knownUntil claims { says withdrawnReason source { id } } affects { node { id } } rights { id }';
      const { data, errors } = await ask(`{
        disputes(knownAt: "2022-12-31", text: "end of the licence") { nodes { ${fields} } }
        view(at: { year: 2026 }, knownAt: "2022-12-31") { right(id: "right:term") { disputes { id ref } } }
        seen: node(id: "dispute:term~known2022-12-31") { ... on Dispute { ${fields} } }
        plain: node(id: "dispute:term") { id ... on Dispute { rights { id } } }
      }`);
      expect(errors).toBeUndefined();
      const seen = {
        id: 'dispute:term~known2022-12-31',
        ref: 'dispute:term',
        knownUntil: null,
        claims: [
          {
            says: 'it runs through 2024',
            withdrawnReason: null,
            source: { id: 'source:ledger~known2022-12-31' },
          },
          {
            says: 'it runs through 2026',
            withdrawnReason: null,
            source: { id: 'source:gazette~known2022-12-31' },
          },
        ],
        affects: [{ node: { id: 'right:term~known2022-12-31' } }],
        rights: [{ id: 'right:term~known2022-12-31' }],
      };
      expect(data).toEqual({
        disputes: { nodes: [seen] },
        view: {
          right: { disputes: [{ id: 'dispute:term~2026~known2022-12-31', ref: 'dispute:term' }] },
        },
        seen,
        plain: { id: 'dispute:term', rights: [{ id: 'right:term' }] },
      });
    });

    test('a dispute that is closed is still given by its id, its withdrawn claim with the reason', async () => {
      const query = `{
        node(id: "dispute:term") {
          ... on Dispute {
            topic followed knownFrom knownUntil
            claims { source { publisher } says term { endLatest } knownUntil withdrawnReason }
            affects { node { id } fields }
            rights { id }
          }
        }
        meta { counts { type count } }
      }`;
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      expect(data!['node']).toEqual({
        topic: 'the end of the licence',
        followed: 'Ledger is nearer.',
        knownFrom: '2022-03-01',
        knownUntil: '2023-01-01',
        claims: [
          {
            source: { publisher: 'Ledger' },
            says: 'it runs through 2024',
            term: { endLatest: '2025-01-01' },
            knownUntil: null,
            withdrawnReason: null,
          },
          {
            source: { publisher: 'Gazette' },
            says: 'it runs through 2026',
            term: { endLatest: '2027-01-01' },
            knownUntil: '2023-01-01',
            withdrawnReason: 'misread',
          },
        ],
        affects: [{ node: { id: 'right:term' }, fields: ['term'] }],
        rights: [{ id: 'right:term' }],
      });
      expect(data!['meta']).toMatchObject({
        counts: expect.arrayContaining([{ type: 'DISPUTE', count: 4 }]) as unknown,
      });
    });
  },
);
