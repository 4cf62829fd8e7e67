/** Rights of groups whose members join, leave and move, on both stores. */
import { describe, expect, test } from 'vitest';
import { type Ask, overStores } from '../../support/over-stores.ts';
import { graphOf, type RawSeed } from '../../support/seed.ts';

const at = (source: string) => [{ source, locator: 'first paragraph' }];
const early = [{ source: 'source:early', locator: 'first paragraph', confirms: 'none' }];
const member = (name: string, partOf: readonly object[]) => ({
  id: `party:${name}`,
  name: `Member ${name}`,
  partOf,
});
const held = (name: string, edtf = '2010-01-01/..', more = {}) => ({
  id: `right:${name}`,
  label: `Right of ${name}`,
  kind: 'LICENSE',
  holder: `party:${name}`,
  counterparty: 'party:grantor',
  term: { edtf },
  evidence: early,
  ...more,
});

const seed: RawSeed = {
  sources: [
    { id: 'source:early', published: '2009-01-01' },
    { id: 'source:2020', published: '2020-06-30' },
    { id: 'source:2025', published: '2025-03-01' },
  ],
  parties: [
    { id: 'party:group', name: 'Group' },
    { id: 'party:other', name: 'Other group' },
    { id: 'party:late', name: 'Late group' },
    { id: 'party:always', name: 'Always', partOf: 'party:group' },
    member('joined', [{ party: 'party:group', during: '2022-03-01/..' }]),
    member('left', [{ party: 'party:group', during: '2018-01-01/..', left: { on: '2023-06-01' } }]),
    member('sold', [
      { party: 'party:group', during: '2018-01-01/..', left: { on: '2022-07-01' } },
      { party: 'party:other', during: '2022-07-01/..' },
    ]),
    member('learnt', [
      { party: 'party:group', during: '2020-01-01/..', evidence: at('source:2025') },
    ]),
    member('lone', [{ party: 'party:late', during: '2020-01-01/..', evidence: at('source:2025') }]),
    member('left-unsaid', [
      {
        party: 'party:group',
        during: '2018-01-01/..',
        left: { on: '2021-01-01', evidence: at('source:2025') },
      },
    ]),
    member('unpublished', [
      { party: 'party:group', during: '2019-01-01/', evidence: at('source:2020') },
    ]),
    member('some-day', [{ party: 'party:group', during: '2022/..' }]),
    member('too-late', [{ party: 'party:group', during: '2022-07-01/..' }]),
    member('may-meet', [{ party: 'party:group', during: '2022-06/..' }]),
    member('sub', [{ party: 'party:group', during: '2020-01-01/2024-12-31' }]),
    member('leaf', [{ party: 'party:sub', during: '2023-05-01/2030-12-31' }]),
    member('moved', [
      { party: 'party:sub', during: '2020-01-01/2022-03-31' },
      { party: 'party:group', during: '2022-04-01/..' },
    ]),
    member('gap', [
      { party: 'party:group', during: '2020-01-01/2022-03-31' },
      { party: 'party:group', during: '2022-04-02/..' },
    ]),
    member('expired', [{ party: 'party:group', during: '2015-01-01/..' }]),
    member('never-together', [{ party: 'party:group', during: '2016-01-01/..' }]),
    member('waiting', [{ party: 'party:group', during: '2022-03-01/..' }]),
  ],
  events: [{ id: 'event:vote', label: 'Vote' }],
  conditions: [{ id: 'condition:vote', event: 'event:vote', effect: 'ACTIVATES', evidence: early }],
  agreements: [
    {
      id: 'agreement:old',
      title: 'Old agreement',
      term: { edtf: '2015-01-01/2019-12-31' },
      parties: [{ party: 'party:joined', role: 'buyer' }],
      evidence: early,
    },
    {
      id: 'agreement:new',
      title: 'New agreement',
      term: { edtf: '2015-01-01/2025-12-31' },
      parties: [{ party: 'party:joined', role: 'buyer' }],
      evidence: early,
    },
  ],
  deals: [
    {
      id: 'deal:before',
      announced: '2021-05-01',
      participants: [{ party: 'party:joined', role: 'buyer' }],
      evidence: early,
    },
    {
      id: 'deal:after',
      announced: '2022-05-01',
      participants: [{ party: 'party:joined', role: 'buyer' }],
      evidence: early,
    },
  ],
  rights: [
    held('always'),
    held('joined'),
    held('left'),
    held('sold'),
    held('learnt'),
    held('lone'),
    held('left-unsaid'),
    held('unpublished'),
    held('some-day', '2010-01-01/2022-12-31'),
    held('too-late', '2022-01-01/2022-06-30'),
    held('may-meet', '2022-01-01/2022-06~'),
    held('leaf'),
    held('moved'),
    held('gap'),
    held('expired', '2010-01-01/2016-12-31'),
    held('never-together', '2010-01-01/2014-12-31'),
    held('waiting', '2010-01-01/..', { conditions: ['condition:vote'] }),
  ],
  merges: [{ from: 'party:former-group', into: 'party:group' }],
};

interface Edge {
  readonly node: { readonly id: string };
  readonly evaluation: {
    readonly status: string;
    readonly certainty: string | null;
    readonly coverage: { readonly minDays: number | null; readonly maxDays: number | null } | null;
    readonly explanation: string;
  };
  readonly membership: {
    readonly member: { readonly id: string };
    readonly group: { readonly id: string };
  } | null;
}

interface Found {
  readonly rights: { readonly edges: readonly Edge[]; readonly totalCount: number };
}

const RIGHTS = `{
  totalCount
  edges {
    node { id: ref }
    evaluation { status certainty coverage { minDays maxDays } explanation }
    membership { member { id: ref } group { id: ref } }
  }
}`;

/** The rights of a question by the name of their holder: certainty, or status, and days. */
async function answer(ask: Ask, args: string, filter = 'holder: ["party:group"]') {
  const { data, errors } = await ask(
    `{ rights(first: 100, ${args}, filter: { ${filter} }) ${RIGHTS} }`,
  );
  expect(errors).toBeUndefined();
  const { edges, totalCount } = (data as unknown as Found).rights;
  expect(totalCount).toBe(edges.length);
  return Object.fromEntries(
    edges.map(({ node, evaluation: { status, certainty, coverage } }) => [
      node.id.slice('right:'.length),
      [certainty ?? status, coverage?.minDays ?? null, coverage?.maxDays ?? null],
    ]),
  );
}

overStores(
  () => graphOf(seed),
  { today: '2026-06-01' },
  (ask) => {
    describe('a right counts for a group on the days of membership', () => {
      test.each<[string, string, string, unknown]>([
        ['who joined: not before', 'year: 2021', 'joined', undefined],
        ['who joined: in that year since the day', 'year: 2022', 'joined', ['CERTAIN', 306, 306]],
        ['who joined: not throughout', 'year: 2022, match: THROUGHOUT', 'joined', undefined],
        ['who joined: begins for it', 'year: 2022, match: BEGINS', 'joined', ['CERTAIN', 306, 306]],
        ['who left: through the day before', 'year: 2023', 'left', ['CERTAIN', 151, 151]],
        ['who left: ends for it', 'year: 2023, match: ENDS', 'left', ['CERTAIN', 151, 151]],
        ['who left: not after', 'year: 2024', 'left', undefined],
        ['who was sold: no longer', 'on: "2022-07-01"', 'sold', undefined],
        ['a merger learnt later', 'on: "2021-01-01"', 'learnt', ['CERTAIN', 1, 1]],
        [
          'a merger learnt later: not before',
          'on: "2021-01-01", knownAt: "2025-02-28"',
          'learnt',
          undefined,
        ],
        ['an end learnt later', 'on: "2022-01-01"', 'left-unsaid', undefined],
        [
          'an end learnt later: not told before',
          'on: "2022-01-01", knownAt: "2023-01-01"',
          'left-unsaid',
          ['CERTAIN', 1, 1],
        ],
        ['no end published: confirmed', 'on: "2020-06-30"', 'unpublished', ['CERTAIN', 1, 1]],
        ['no end published: then', 'on: "2020-07-01"', 'unpublished', ['POSSIBLE', 0, 1]],
        ['joined on a day of the year', 'year: 2022', 'some-day', ['CERTAIN', 1, 365]],
        ['joined when the right had ended', 'year: 2022', 'too-late', undefined],
        ['may have joined before it ended', 'year: 2022', 'may-meet', ['POSSIBLE', 0, 30]],
        ['through a group: both', 'year: 2024', 'leaf', ['CERTAIN', 366, 366]],
        ['through a group: not after one ended', 'year: 2025', 'leaf', undefined],
        [
          'moved within the group on a day',
          'year: 2022, match: THROUGHOUT',
          'moved',
          ['CERTAIN', 365, 365],
        ],
        ['away for a day', 'year: 2022, match: THROUGHOUT', 'gap', undefined],
        ['a member always', 'year: 2011', 'always', ['CERTAIN', 365, 365]],
      ])('%s', async (_, args, name, expected) => {
        expect((await answer(ask, args))[name]).toEqual(expected);
      });

      test('and for the buyer from the day on which it was sold', async () => {
        const found = await answer(ask, 'year: 2022', 'holder: ["party:other"]');
        expect(found).toEqual({ sold: ['CERTAIN', 184, 184] });
      });

      test('also if the group is asked for by an old id, or as either side', async () => {
        const found = await answer(ask, 'year: 2023', 'holder: ["party:former-group"]');
        expect(found).toEqual(await answer(ask, 'year: 2023'));
        expect(await answer(ask, 'year: 2023', 'party: ["party:group"]')).toEqual(found);
      });

      test('not if affiliates are left out', async () => {
        expect(
          await answer(ask, 'year: 2023', 'holder: ["party:group"], affiliates: false'),
        ).toEqual({});
      });
    });

    test('another status needs a membership in the window, and force with a member once', async () => {
      const statuses = 'statuses: [EXPIRED, CONTINGENT]';
      expect(await answer(ask, `year: 2022, ${statuses}`)).toMatchObject({
        expired: ['EXPIRED', null, null],
        waiting: ['CONTINGENT', null, null],
      });
      expect(await answer(ask, `year: 2021, ${statuses}`)).not.toHaveProperty('waiting');
      expect(await answer(ask, `year: 2022, ${statuses}`)).not.toHaveProperty('never-together');
      const { data } = await ask(
        '{ rights(year: 2017, filter: { holder: ["party:group"] }) { excluded { expired contingent } } }',
      );
      expect(data).toEqual({ rights: { excluded: { expired: 1, contingent: 0 } } });
    });

    test('pages joined are the whole', async () => {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { data } = await ask(
          `query ($after: String) { rights(year: 2022, first: 2, after: $after, filter: { holder: ["party:group"] }) { nodes { id: ref } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        const page = data!['rights'] as {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        ids.push(...page.nodes.map(({ id }) => id.slice('right:'.length)));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(ids.sort()).toEqual(Object.keys(await answer(ask, 'year: 2022')).sort());
    });

    test('the edge names the membership and tells why; the right itself is judged alone', async () => {
      const { data } = await ask(
        `{ rights(year: 2024, filter: { holder: ["party:group"], kind: [LICENSE] }, first: 100) {
          edges {
            node { id: ref evaluation(year: 2024) { coverage { minDays } } }
            evaluation { explanation coverage { minDays } }
            membership {
              group { id: ref } knownFrom
              during { edtf startEarliest lastDay open }
              through { member { id: ref } group { id: ref } }
            }
          }
        } }`,
      );
      const { edges } = data!['rights'] as { edges: { node: { id: string } }[] };
      const edge = (name: string) => edges.find(({ node }) => node.id === `right:${name}`);
      expect(edge('leaf')).toMatchObject({
        membership: {
          group: { id: 'party:group' },
          knownFrom: null,
          during: { edtf: null, startEarliest: '2023-05-01', lastDay: '2024-12-31', open: false },
          through: [
            { member: { id: 'party:leaf' }, group: { id: 'party:sub' } },
            { member: { id: 'party:sub' }, group: { id: 'party:group' } },
          ],
        },
        evaluation: {
          explanation:
            'In force since 1 January 2010, with no end. It counts for Group because Member leaf belonged to it through Member sub from 1 May 2023 through 31 December 2024.',
        },
      });
      expect(edge('joined')).toMatchObject({
        membership: { during: { edtf: '2022-03-01/..', open: true }, through: [] },
        evaluation: {
          explanation:
            'In force since 1 January 2010, with no end. It counts for Group because Member joined belongs to it from 1 March 2022 on.',
        },
      });
      const alone = await ask(
        '{ view(at: { year: 2022 }) { right(id: "right:joined") { evaluation { coverage { minDays } } } } }',
      );
      expect(alone.data).toEqual({
        view: { right: { evaluation: { coverage: { minDays: 365 } } } },
      });
    });

    test('years are clipped each by itself', async () => {
      const { data } = await ask(
        '{ rightsByYear(from: 2021, through: 2024, groupBy: HOLDER, filter: { holder: ["party:group"] }) { year groups { key inForce possible wholeYear } } }',
      );
      const years = data!['rightsByYear'] as {
        year: number;
        groups: { key: string; inForce: number; possible: number; wholeYear: number }[];
      }[];
      const of = (name: string) =>
        years.flatMap(({ year, groups }) =>
          groups
            .filter(({ key }) => key === `party:${name}`)
            .map(({ inForce, possible, wholeYear }) => [year, inForce, possible, wholeYear]),
        );
      expect(of('joined')).toEqual([
        [2022, 1, 0, 0],
        [2023, 1, 0, 1],
        [2024, 1, 0, 1],
      ]);
      expect(of('left')).toEqual([
        [2021, 1, 0, 1],
        [2022, 1, 0, 1],
        [2023, 1, 0, 0],
      ]);
      expect(of('unpublished')).toEqual([
        [2021, 0, 1, 0],
        [2022, 0, 1, 0],
        [2023, 0, 1, 0],
        [2024, 0, 1, 0],
      ]);
    });

    test('a difference tells the membership with which a right came or went', async () => {
      const { data } = await ask(
        `{ rightsDiff(from: { at: { on: "2022-02-28" } }, to: { at: { on: "2023-06-01" } }, filter: { holder: ["party:group"] }) {
          gained { id: ref }
          gains { right { id: ref } membership { member { id: ref } } }
          lost { right { id: ref } ending { reason } membership { member { id: ref } left { startEarliest } } }
          reasons: lost { right { id: ref } explanation }
        } }`,
      );
      const { gained, gains, lost, reasons } = data!['rightsDiff'] as Record<string, object[]>;
      expect(gained).toContainEqual({ id: 'right:joined' });
      expect(gains).toContainEqual({
        right: { id: 'right:joined' },
        membership: { member: { id: 'party:joined' } },
      });
      expect(lost).toContainEqual({
        right: { id: 'right:left' },
        ending: null,
        membership: { member: { id: 'party:left' }, left: { startEarliest: '2023-06-01' } },
      });
      expect(lost).toContainEqual({
        right: { id: 'right:some-day' },
        ending: { reason: 'TERM' },
        membership: null,
      });
      expect(reasons).toContainEqual({
        right: { id: 'right:left' },
        explanation: expect.stringMatching(
          / It counts for Group because Member left belonged to it from 1 January 2018 through 31 May 2023\.$/,
        ) as unknown,
      });
    });

    test.each([
      [
        { group: 'group', from: '2024-12-31', to: '2025-03-01', member: 'left-unsaid' },
        'It counts for Group because Member left-unsaid belonged to it from 1 January 2018 through 31 December 2020.',
      ],
      [
        { group: 'group', from: '2025-03-01', to: '2024-12-31', member: 'learnt' },
        'On 31 December 2024 it is not known to count for Group.',
      ],
      [
        { group: 'late', from: '2025-03-01', to: '2024-12-31', member: 'lone' },
        'On 31 December 2024 it is not known to count for Late group.',
      ],
    ])('a lost right says what is known of its member: %j', async (asked, sentence) => {
      const view = (knownAt: string) => `{ at: { on: "2021-02-01" }, knownAt: "${knownAt}" }`;
      const { data } = await ask(
        `{ rightsDiff(from: ${view(asked.from)}, to: ${view(asked.to)}, filter: { holder: ["party:${asked.group}"] }) {
          lost { right { id: ref } explanation } } }`,
      );
      expect((data!['rightsDiff'] as { lost: object[] }).lost).toContainEqual({
        right: { id: `right:${asked.member}` },
        explanation: expect.stringContaining(sentence) as unknown,
      });
    });

    test('a party has its group of the last day, and all its memberships', async () => {
      const { data } = await ask(
        `{
          before: view(at: { on: "2022-06-30" }) { party(id: "party:sold") { partOf { id: ref } } }
          after: view(at: { year: 2022 }) { party(id: "party:sold") { partOf { id: ref } memberships { group { id: ref } left { startEarliest } } } }
          members: view(at: { on: "2019-01-01" }) { party(id: "party:group") { members { id: ref } } }
          unknown: view(at: { on: "2021-06-01" }, knownAt: "2024-01-01") { party(id: "party:learnt") { partOf { id: ref } memberships { group { id: ref } } } }
        }`,
      );
      expect(data).toMatchObject({
        before: { party: { partOf: { id: 'party:group' } } },
        after: {
          party: {
            partOf: { id: 'party:other' },
            memberships: [
              { group: { id: 'party:group' }, left: { startEarliest: '2022-07-01' } },
              { group: { id: 'party:other' }, left: null },
            ],
          },
        },
        unknown: { party: { partOf: null, memberships: [] } },
      });
      const { members } = data as { members: { party: { members: { id: string }[] } } };
      expect(members.party.members.map(({ id }) => id).sort()).toEqual([
        'party:always',
        'party:expired',
        'party:left',
        'party:left-unsaid',
        'party:never-together',
        'party:sold',
        'party:unpublished',
      ]);
    });

    test('agreements and deals of a group are those of the days of membership', async () => {
      const { data } = await ask(
        `{
          agreements(party: ["party:group"]) { nodes { id: ref } totalCount }
          early: agreements(party: ["party:group"], year: 2020) { nodes { id: ref } }
          deals(participant: ["party:group"]) { nodes { id: ref } totalCount }
        }`,
      );
      expect(data).toEqual({
        agreements: { nodes: [{ id: 'agreement:new' }], totalCount: 1 },
        early: { nodes: [] },
        deals: { nodes: [{ id: 'deal:after' }], totalCount: 1 },
      });
    });

    test('paths lead through a membership on its days', async () => {
      const { data } = await ask(
        `{
          before: howConnected(from: "party:joined", to: "party:group", via: [PART_OF], at: { year: 2021 }) { length }
          since: howConnected(from: "party:joined", to: "party:group", via: [PART_OF], at: { year: 2022 }) { length holdsDuring { from through } }
        }`,
      );
      expect(data).toEqual({
        before: [],
        since: [{ length: 1, holdsDuring: { from: '2022-03-01', through: '2022-12-31' } }],
      });
    });

    test('an assumption is clipped to the membership', async () => {
      const assumed = (on: string) =>
        answer(ask, `year: 2022, assume: [{ event: "event:vote", on: "${on}" }]`);
      expect((await assumed('2020-01-01'))['waiting']).toEqual(['CERTAIN', 306, 306]);
      expect((await assumed('2022-12-01'))['waiting']).toEqual(['CERTAIN', 31, 31]);
    });
  },
);
