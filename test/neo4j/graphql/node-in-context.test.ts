/**
 * What is seen below a field: everything inherits the view that was asked for, and nothing shows
 * what was not yet known.
 */
import { describe, expect, test } from 'vitest';
import { type RawSeed, graphOf } from '../../support/seed.ts';
import { askOf } from '../../support/over-stores.ts';
import { memoryOf } from '../../support/memory.ts';

const said = (source: string, more = {}) => [{ source, locator: 'first paragraph', ...more }];

function asking(lists: RawSeed, today = '2027-01-01') {
  const graph = graphOf(lists);
  const store = memoryOf(graph);
  const ask = askOf(() => store, today);
  return async (query: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };
}

const SOURCES = [
  { id: 'source:early', published: '2025-01-01', title: 'Early' },
  { id: 'source:late', published: '2026-03-01', title: 'Late' },
];

describe('the view is inherited', () => {
  const ask = asking({
    sources: SOURCES,
    agreements: [
      {
        id: 'agreement:licence',
        clauses: [
          { id: 'clause:b', heading: 'B', ordinal: 2 },
          { id: 'clause:a', heading: 'A', ordinal: 1 },
        ],
      },
    ],
    rights: [
      {
        id: 'right:first',
        agreement: 'agreement:licence',
        clause: 'clause:a',
        term: { edtf: '2025-01-01/2025' },
        evidence: said('source:early'),
      },
      {
        id: 'right:second',
        agreement: 'agreement:licence',
        clause: 'clause:a',
        term: { edtf: '2026-01-01/2026' },
        evidence: said('source:early'),
      },
    ],
  });

  test('along agreement, rights, holder, held', async () => {
    const path =
      '{ agreement(id: "agreement:licence") { rights { asked { year } nodes { id: ref holder { held { asked { year } nodes { id: ref evaluation { status } } } } } } } }';
    for (const [year, id] of [
      [2025, 'right:first'],
      [2026, 'right:second'],
    ]) {
      const { view } = (await ask(`{ view(at: { year: ${year} }) ${path} }`)) as {
        view: { agreement: { rights: unknown } };
      };
      expect(view.agreement.rights).toEqual({
        asked: { year },
        nodes: [
          {
            id,
            holder: {
              held: { asked: { year }, nodes: [{ id, evaluation: { status: 'IN_FORCE' } }] },
            },
          },
        ],
      });
    }
  });

  test('a node by id is seen today', async () => {
    expect(
      await ask(
        '{ right(id: "right:second") { evaluation { status } } party(id: "party:licensee") { held { asked { on } totalCount } } }',
      ),
    ).toEqual({
      right: { evaluation: { status: 'EXPIRED' } },
      party: { held: { asked: { on: '2027-01-01' }, totalCount: 0 } },
    });
  });

  test('rights that are held, owed or under an agreement can be narrowed further', async () => {
    expect(
      await ask(`{ view(at: { year: 2026 }) {
      licensee: party(id: "party:licensee") { held(filter: { kind: [EQUITY_INTEREST] }) { totalCount } same: held(filter: { holder: ["party:licensee"] }) { totalCount } other: held(filter: { holder: ["party:licensor"] }) { totalCount nodes { id: ref } excluded { expired } } }
      licensor: party(id: "party:licensor") { owed { totalCount } held { totalCount } }
      agreement(id: "agreement:licence") { rights(statuses: [EXPIRED]) { nodes { id: ref } } } } }`),
    ).toEqual({
      view: {
        licensee: {
          held: { totalCount: 0 },
          same: { totalCount: 1 },
          other: { totalCount: 0, nodes: [], excluded: { expired: 0 } },
        },
        licensor: { owed: { totalCount: 1 }, held: { totalCount: 0 } },
        agreement: { rights: { nodes: [{ id: 'right:first' }] } },
      },
    });
  });

  test('the clauses of an agreement come by number', async () => {
    expect(
      await ask(
        '{ agreement(id: "agreement:licence") { clauses { id: ref grants { id: ref } } } clauses { nodes { id: ref agreement { id: ref } } } }',
      ),
    ).toEqual({
      agreement: {
        clauses: [
          { id: 'clause:a', grants: [{ id: 'right:first' }, { id: 'right:second' }] },
          { id: 'clause:b', grants: [] },
        ],
      },
      clauses: {
        nodes: [
          { id: 'clause:a', agreement: { id: 'agreement:licence' } },
          { id: 'clause:b', agreement: { id: 'agreement:licence' } },
        ],
      },
    });
  });
});

describe('what was not yet known is not seen', () => {
  const ask = asking({
    sources: SOURCES,
    agreements: [
      {
        id: 'agreement:early',
        evidence: said('source:early'),
        clauses: [{ id: 'clause:early', heading: 'Early' }],
      },
      {
        id: 'agreement:late',
        evidence: said('source:late'),
        amends: ['agreement:early'],
        clauses: [{ id: 'clause:late', heading: 'Late' }],
      },
    ],
    deals: [
      {
        id: 'deal:late',
        agreements: ['agreement:early', 'agreement:late'],
        evidence: said('source:late'),
      },
    ],
    events: [
      {
        id: 'event:change',
        occurred: '2026-02-01',
        evidence: [
          ...said('source:early', { supports: ['label'] }),
          ...said('source:late', { supports: ['occurred'] }),
        ],
      },
    ],
    conditions: [
      { id: 'condition:ends', evidence: said('source:early') },
      { id: 'condition:late', effect: 'QUALIFIES', evidence: said('source:late') },
    ],
    rights: [
      {
        id: 'right:licence',
        conditions: ['condition:ends', 'condition:late'],
        agreement: 'agreement:late',
        clause: 'clause:late',
        evidence: [
          ...said('source:early', { supports: ['holder', 'term'] }),
          ...said('source:late', { supports: ['scope'] }),
        ],
        scope: 'narrow',
      },
      { id: 'right:next', term: { edtf: '2026-03-01/..' }, evidence: said('source:late') },
    ],
    acts: [
      {
        id: 'act:late',
        kind: 'SUPERSEDES',
        effective: '2026-03-01',
        ends: ['right:licence'],
        introduces: ['right:next'],
        madeBy: 'agreement:late',
        evidence: said('source:late'),
      },
    ],
  });
  const RIGHT = `right(id: "right:licence") { agreement { id: ref } clause { id: ref } conditions { id: ref } supersededBy { id: ref } lineage { id: ref }
    evidence { source { title } } onScope: evidence(field: "scope") { source { title } } }`;

  test('a link to it is null or absent, and its evidence is left out', async () => {
    expect(
      await ask(
        `{ view(at: { on: "2026-06-01" }, knownAt: "2026-02-28") { ${RIGHT} agreement(id: "agreement:early") { amendedBy { id: ref } deals { id: ref } acts { id: ref } } late: agreement(id: "agreement:late") { id: ref } } }`,
      ),
    ).toEqual({
      view: {
        right: {
          agreement: null,
          clause: null,
          conditions: [{ id: 'condition:ends' }],
          supersededBy: [],
          lineage: [{ id: 'right:licence' }],
          evidence: [{ source: { title: 'Early' } }],
          onScope: [],
        },
        agreement: { amendedBy: [], deals: [], acts: [] },
        late: null,
      },
    });
  });

  test('from its day on it is there', async () => {
    expect(
      await ask(
        `{ view(at: { on: "2026-06-01" }, knownAt: "2026-03-01") { ${RIGHT} agreement(id: "agreement:early") { amendedBy { id: ref } deals { id: ref } } late: agreement(id: "agreement:late") { acts { id: ref ends { id: ref } introduces { id: ref } madeBy { id: ref } } } } }`,
      ),
    ).toEqual({
      view: {
        right: {
          agreement: { id: 'agreement:late' },
          clause: { id: 'clause:late' },
          conditions: [{ id: 'condition:ends' }, { id: 'condition:late' }],
          supersededBy: [{ id: 'right:next' }],
          lineage: [{ id: 'right:licence' }, { id: 'right:next' }],
          evidence: expect.toSatisfy((list: unknown[]) => list.length === 2),
          onScope: [{ source: { title: 'Late' } }],
        },
        agreement: { amendedBy: [{ id: 'agreement:late' }], deals: [{ id: 'deal:late' }] },
        late: {
          acts: [
            {
              id: 'act:late',
              ends: [{ id: 'right:licence' }],
              introduces: [{ id: 'right:next' }],
              madeBy: { id: 'agreement:late' },
            },
          ],
        },
      },
    });
  });

  test('lists leave it out too', async () => {
    const lists = (knownAt: string) =>
      ask(`{ agreements(knownAt: "${knownAt}") { totalCount nodes { id: ref } } deals(knownAt: "${knownAt}") { totalCount } clauses(knownAt: "${knownAt}") { nodes { id: ref } }
      events(knownAt: "${knownAt}", happened: true) { nodes { id: ref occurred { edtf } } } }`);
    expect(await lists('2026-02-28')).toEqual({
      agreements: { totalCount: 1, nodes: [{ id: 'agreement:early' }] },
      deals: { totalCount: 0 },
      clauses: { nodes: [{ id: 'clause:early' }] },
      events: { nodes: [] },
    });
    expect(await lists('2026-03-01')).toMatchObject({
      agreements: { totalCount: 2 },
      deals: { totalCount: 1 },
      events: { nodes: [{ id: 'event:change', occurred: { edtf: '2026-02-01' } }] },
    });
  });

  test('an event is known before it is known that it happened', async () => {
    expect(
      await ask(
        '{ events(knownAt: "2026-02-28", happened: false) { nodes { id: ref occurred { edtf } } } }',
      ),
    ).toEqual({ events: { nodes: [{ id: 'event:change', occurred: null }] } });
  });

  test('a source supports what was known then', async () => {
    expect(
      await ask(
        '{ source(id: "source:late") { supports { totalCount nodes { __typename ... on Node { id: ref } } } } }',
      ),
    ).toMatchObject({ source: { supports: { totalCount: 7 } } });
  });
});

describe('a correction', () => {
  const ask = asking({
    sources: SOURCES,
    rights: [
      { id: 'right:wrong', term: { edtf: '2025-01-01/2035' }, evidence: said('source:early') },
      {
        id: 'right:correct',
        term: { edtf: '2025-01-01/2030' },
        corrects: { right: 'right:wrong', reason: 'the year was misread' },
        evidence: said('source:late'),
      },
      {
        id: 'right:withdrawn',
        withdrawn: { known: '2026-05-01', reason: 'never agreed' },
        evidence: said('source:early'),
      },
    ],
  });
  const FIELDS =
    '{ id: ref rank rankReason knownFrom knownUntil corrects { id: ref } correctedBy { id: ref } }';

  test('before it is known nothing tells of it', async () => {
    expect(
      await ask(
        `{ view(knownAt: "2026-02-28") { right(id: "right:wrong") ${FIELDS} other: right(id: "right:correct") ${FIELDS} } }`,
      ),
    ).toEqual({
      view: {
        right: {
          id: 'right:wrong',
          rank: 'NORMAL',
          rankReason: null,
          knownFrom: '2025-01-01',
          knownUntil: null,
          corrects: null,
          correctedBy: null,
        },
        other: null,
      },
    });
  });

  test('from then on the wrong one is deprecated, with the reason, and both name each other', async () => {
    expect(
      await ask(
        `{ wrong: right(id: "right:wrong") ${FIELDS} correct: right(id: "right:correct") ${FIELDS} }`,
      ),
    ).toEqual({
      wrong: {
        id: 'right:wrong',
        rank: 'DEPRECATED',
        rankReason: 'the year was misread',
        knownFrom: '2025-01-01',
        knownUntil: '2026-03-01',
        corrects: null,
        correctedBy: { id: 'right:correct' },
      },
      correct: {
        id: 'right:correct',
        rank: 'NORMAL',
        rankReason: null,
        knownFrom: '2026-03-01',
        knownUntil: null,
        corrects: { id: 'right:wrong' },
        correctedBy: null,
      },
    });
  });

  test('what was withdrawn is found by id only, or where deprecated ones are asked for', async () => {
    expect(
      await ask(
        `{ right(id: "right:withdrawn") ${FIELDS} rights { nodes { id: ref } excluded { deprecated } } all: rights(filter: { includeDeprecated: true }) { totalCount } }`,
      ),
    ).toMatchObject({
      right: {
        rank: 'DEPRECATED',
        rankReason: 'never agreed',
        knownUntil: '2026-05-01',
        correctedBy: null,
      },
      rights: { nodes: [{ id: 'right:correct' }], excluded: { deprecated: 2 } },
      all: { totalCount: 3 },
    });
  });
});

describe('intervals', () => {
  const INTERVAL =
    '{ edtf phrase startEarliest startLatest endEarliest endLatest lastDay open endUnknown }';
  const ask = asking({
    sources: SOURCES,
    events: [{ id: 'event:approval' }],
    conditions: [
      {
        id: 'condition:approval',
        effect: 'ACTIVATES',
        event: 'event:approval',
        within: '2026-01-01/2027',
        evidence: said('source:early'),
      },
    ],
    rights: [
      { id: 'right:cut', term: { edtf: '2025-01-01/2030', phrase: 'through 2030' } },
      {
        id: 'right:unknown',
        term: { edtf: '2025-02/', phrase: 'no end was published' },
        evidence: [...said('source:early', { confirms: 'none' }), ...said('source:late')],
      },
      {
        id: 'right:waiting',
        term: { edtf: '2025-01-01/..', phrase: 'open' },
        conditions: ['condition:approval'],
      },
    ],
    acts: [{ id: 'act:end', effective: '2026-01-01', ends: ['right:cut'] }],
  });

  test('the effective one is cut, and keeps the words of the stated one only where nothing is', async () => {
    expect(
      await ask(
        `{ right(id: "right:cut") { term ${INTERVAL} effective ${INTERVAL} } before: view(at: { year: 2025 }, knownAt: "2024-12-31") { right(id: "right:cut") { id: ref } } }`,
      ),
    ).toEqual({
      right: {
        term: {
          edtf: '2025-01-01/2030',
          phrase: 'through 2030',
          startEarliest: '2025-01-01',
          startLatest: '2025-01-01',
          endEarliest: '2031-01-01',
          endLatest: '2031-01-01',
          lastDay: '2030-12-31',
          open: false,
          endUnknown: false,
        },
        effective: {
          edtf: null,
          phrase: null,
          startEarliest: '2025-01-01',
          startLatest: '2025-01-01',
          endEarliest: '2026-01-01',
          endLatest: '2026-01-01',
          lastDay: '2025-12-31',
          open: false,
          endUnknown: false,
        },
      },
      before: { right: null },
    });
  });

  test('an unknown end is certain through the last day that a source known by then confirms', async () => {
    const end = async (knownAt: string) =>
      (
        (await ask(
          `{ view(knownAt: "${knownAt}") { right(id: "right:unknown") { term ${INTERVAL} } } }`,
        )) as { view: { right: { term: object } } }
      ).view.right.term;
    expect(await end('2026-02-28')).toEqual({
      edtf: '2025-02/',
      phrase: 'no end was published',
      startEarliest: '2025-02-01',
      startLatest: '2025-02-28',
      endEarliest: '2025-02-02',
      endLatest: null,
      lastDay: null,
      open: false,
      endUnknown: true,
    });
    expect(await end('2026-03-01')).toMatchObject({
      endEarliest: '2026-03-02',
      endLatest: null,
      open: false,
      endUnknown: true,
    });
  });

  test('a right that was never activated has no day in force; the days on which its event counts are given', async () => {
    expect(
      await ask(
        `{ right(id: "right:waiting") { effective ${INTERVAL} conditions { within { from through until } } evaluation { status pendingConditions { id: ref } } } }`,
      ),
    ).toEqual({
      right: {
        effective: {
          edtf: null,
          phrase: null,
          startEarliest: null,
          startLatest: null,
          endEarliest: null,
          endLatest: null,
          lastDay: null,
          open: true,
          endUnknown: false,
        },
        conditions: [
          { within: { from: '2026-01-01', through: '2027-12-31', until: '2028-01-01' } },
        ],
        evaluation: { status: 'CONTINGENT', pendingConditions: [{ id: 'condition:approval' }] },
      },
    });
  });
});

describe('nodes', () => {
  const ask = asking({
    sources: SOURCES,
    parties: [
      { id: 'party:group', name: 'Group' },
      {
        id: 'party:licensee',
        name: 'Licensee PBC',
        partOf: 'party:group',
        names: [
          { value: 'Licensee LP', kind: 'FORMER', used: '2019-03-11/2025-10-27' },
          { value: 'Licensee Public Benefit Corporation', kind: 'LEGAL', used: '2025-10-28/..' },
        ],
      },
      { id: 'party:licensor', name: 'Licensor' },
    ],
    assets: [
      { id: 'asset:whole', name: 'Whole' },
      { id: 'asset:models', name: 'Models', partOf: 'asset:whole' },
      { id: 'asset:other', name: 'Other' },
    ],
    rights: [
      { id: 'right:licence' },
      { id: 'right:whole', assets: ['asset:whole'], alternativeTo: ['right:other'] },
      { id: 'right:other', assets: ['asset:other'], alternativeTo: ['right:third'] },
      { id: 'right:third', assets: ['asset:other'] },
    ],
    merges: [{ from: 'party:old', into: 'party:licensee', reason: 'renamed' }],
    dossier: [
      {
        focus: ['party:old'],
        questions: [{ text: 'What holds in 2032?', address: '/?year=2032' }],
        method: 'Read.',
      },
    ],
    deals: [
      {
        id: 'deal:partnership',
        values: [{ amount: '500000000000', currency: 'USD', basis: 'intended' }],
      },
    ],
  });

  test('an id that was merged keeps meaning its party, everywhere', async () => {
    expect(
      await ask(`{ party(id: "party:old") { id: ref mergedIds } node(id: "party:old") { __typename id: ref } nodes(ids: ["party:old", "party:none", "nonsense", ""]) { id: ref }
      rights(filter: { holder: ["party:old"] }) { totalCount } parties { totalCount } }`),
    ).toEqual({
      party: { id: 'party:licensee', mergedIds: ['party:old'] },
      node: { __typename: 'Party', id: 'party:licensee' },
      nodes: [{ id: 'party:licensee' }, null, null, null],
      rights: { totalCount: 4 },
      parties: { totalCount: 3 },
    });
  });

  test('an id of another kind is not found', async () => {
    expect(
      await ask(
        '{ party(id: "right:licence") { id: ref } right(id: "party:licensee") { id: ref } deal(id: "deal:none") { id: ref } event(id: "event:none") { id: ref } source(id: "source:zzzzzzzzzzzzzzz") { id: ref } agreement(id: "") { id: ref } }',
      ),
    ).toEqual({ party: null, right: null, deal: null, event: null, source: null, agreement: null });
  });

  test.each([
    ['2020-01-01', 'Licensee LP'],
    ['2025-10-27', 'Licensee LP'],
    ['2025-10-28', 'Licensee PBC'],
    ['2000-01-01', 'Licensee PBC'],
  ])('on %s the party was called %s', async (on, name) => {
    expect(
      await ask(`{ party(id: "party:licensee") { name name_on: name(on: "${on}") } }`),
    ).toEqual({ party: { name: 'Licensee PBC', name_on: name } });
  });

  test('a group includes its members, and an asset its parts and wholes, unless that is turned off', async () => {
    const count = async (filter: string) =>
      (
        (await ask(`{ rights(filter: ${filter}) { totalCount } }`)) as {
          rights: { totalCount: number };
        }
      ).rights.totalCount;
    expect(await count('{ holder: ["party:group"] }')).toBe(4);
    expect(await count('{ holder: ["party:group"], affiliates: false }')).toBe(0);
    expect(await count('{ asset: ["asset:models"] }')).toBe(2);
    expect(await count('{ asset: ["asset:whole"] }')).toBe(2);
    expect(await count('{ asset: ["asset:models"], affiliates: false }')).toBe(1);
    expect(
      await ask(
        '{ party(id: "party:group") { members { id: ref } held { totalCount } own: held(filter: { affiliates: false }) { totalCount } } }',
      ),
    ).toEqual({
      party: {
        members: [{ id: 'party:licensee' }],
        held: { totalCount: 4 },
        own: { totalCount: 0 },
      },
    });
  });

  test('alternatives are found along the whole row of them', async () => {
    expect(
      await ask(
        '{ right(id: "right:whole") { alternatives { id: ref } } third: right(id: "right:third") { alternatives { id: ref } } none: right(id: "right:licence") { alternatives { id: ref } } }',
      ),
    ).toEqual({
      right: { alternatives: [{ id: 'right:other' }, { id: 'right:third' }] },
      third: { alternatives: [{ id: 'right:other' }, { id: 'right:whole' }] },
      none: { alternatives: [] },
    });
  });

  test('amounts are texts, so that no digit is lost; positions have their correlatives', async () => {
    expect(
      await ask(
        '{ deal(id: "deal:partnership") { values { amount currency basis what } participants { party { id: ref } role agreement { id: ref } deal { id: ref } } } right(id: "right:licence") { position correlative } }',
      ),
    ).toEqual({
      deal: {
        values: [{ amount: '500000000000', currency: 'USD', basis: 'intended', what: null }],
        participants: [
          {
            party: { id: 'party:licensee' },
            role: 'partner',
            agreement: null,
            deal: { id: 'deal:partnership' },
          },
        ],
      },
      right: { position: 'PRIVILEGE', correlative: 'NO_RIGHT' },
    });
  });

  test('meta says what is loaded', async () => {
    expect(
      await ask(
        '{ meta { apiVersion today earliest latest newestSource store counts { type count } } }',
      ),
    ).toMatchObject({
      meta: {
        apiVersion: 'test',
        today: '2027-01-01',
        earliest: '2025-01-01',
        latest: '2025-01-01',
        newestSource: '2026-03-01',
        store: 'MEMORY',
        counts: expect.arrayContaining([
          { type: 'PARTY', count: 3 },
          { type: 'RIGHT', count: 4 },
          { type: 'ACT', count: 0 },
        ]),
      },
    });
  });

  test('meta says what the facts are about, and how near their sources are', async () => {
    expect(
      await ask(
        '{ meta { grades { grade count } dossier { title focus { name } questions { text address } method limits } } }',
      ),
    ).toEqual({
      meta: {
        grades: [{ grade: 'PARTY_STATEMENT', count: 3 }],
        dossier: {
          title: 'The licence of the models',
          focus: [{ name: 'Licensee PBC' }],
          questions: [{ text: 'What holds in 2032?', address: '/?year=2032' }],
          method: 'Read.',
          limits: null,
        },
      },
    });
  });
});
