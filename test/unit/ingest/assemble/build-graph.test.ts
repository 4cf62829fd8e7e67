import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../src/ingest/assemble/build-graph.ts';
import { checkSeed } from '../../../../src/ingest/validate/check-seed.ts';
import { parseYaml } from '../../../../src/ingest/read/yaml-file.ts';
import type { Graph } from '../../../../src/domain/model/graph.ts';
import type { NodeType } from '../../../../src/domain/model/record.ts';
import { NODE_TYPES } from '../../../../src/domain/model/record.ts';
import { isoDay, OPEN } from '../../../../src/domain/time/day.ts';
import { factsGraph, fixtureGraph } from '../../../support/fixture.ts';
import { aPieceOfEvidence, type RawRecord } from '../../../support/records.ts';
import { aSeed, checkedSeedOf, graphOf, type RawSeed } from '../../../support/seed.ts';

const day = (value: number) => (value === OPEN ? 'open' : isoDay(value));

function find<T extends NodeType>(graph: Graph, type: T, id: string): Graph['records'][T][number] {
  const record = graph.records[type].find((one) => one.id === id);
  if (!record) throw new Error(`no ${id}`);
  return record as Graph['records'][T][number];
}

/** The right `right:licence` of a seed with it. */
const licence = (over: RawRecord, rest: RawSeed = {}) =>
  find(graphOf({ ...rest, rights: [over, ...(rest.rights ?? [])] }), 'RIGHT', 'right:licence');

describe('since when a right is known', () => {
  const sources = [
    { id: 'source:month', published: '2025-03' },
    { id: 'source:read', published: '2025-03', retrieved: '2025-03-10' },
    { id: 'source:day', published: '2025-03-20' },
    { id: 'source:reread', published: '2025-03-20', retrieved: '2026-01-01' },
  ];
  const from = (...ids: readonly string[]) => ids.map((source) => aPieceOfEvidence({ source }));

  test.each([
    [
      'a source of a month is certainly out on its last day',
      { evidence: from('source:month') },
      '2025-03-31',
    ],
    ['unless it was read before', { evidence: from('source:read') }, '2025-03-10'],
    [
      'a source read later is out since it was published',
      { evidence: from('source:reread') },
      '2025-03-20',
    ],
    [
      'the earliest of several counts',
      { evidence: from('source:month', 'source:day') },
      '2025-03-20',
    ],
    [
      'the record may say otherwise, earlier',
      { evidence: from('source:day'), known: '2025-01-02' },
      '2025-01-02',
    ],
    [
      'or later, the last day of a month',
      { evidence: from('source:day'), known: '2026-02' },
      '2026-02-28',
    ],
  ])('%s', (_fact, over, expected) => {
    expect(day(licence(over, { sources }).knownFrom)).toBe(expected);
  });
});

describe('until when a right is held to be true', () => {
  test('always, where nothing says otherwise', () => {
    expect(licence({})).toMatchObject({ knownUntil: OPEN, withdrawnReason: null });
  });

  test("until its correction is known, by the correction's own day", () => {
    const right = licence(
      {},
      {
        rights: [
          {
            id: 'right:true',
            corrects: { right: 'right:licence', reason: 'misread', known: '2025-05-12' },
          },
        ],
      },
    );
    expect([day(right.knownUntil), right.withdrawnReason, right.correctedByIds]).toEqual([
      '2025-05-12',
      'misread',
      ['right:true'],
    ]);
  });

  test('else until the correcting right is known', () => {
    const graph = graphOf({
      rights: [
        {},
        {
          id: 'right:true',
          known: '2025-06-01',
          corrects: { right: 'right:licence', reason: 'misread' },
        },
      ],
    });
    expect(day(find(graph, 'RIGHT', 'right:licence').knownUntil)).toBe('2025-06-01');
    expect(day(find(graph, 'RIGHT', 'right:true').corrects!.known)).toBe('2025-06-01');
  });

  test('until it is withdrawn, if that comes first', () => {
    const right = licence(
      { withdrawn: { known: '2025-04-01', reason: 'retracted' } },
      {
        rights: [
          {
            id: 'right:true',
            corrects: { right: 'right:licence', reason: 'misread', known: '2025-05-12' },
          },
        ],
      },
    );
    expect([day(right.knownUntil), right.withdrawnReason]).toEqual(['2025-04-01', 'retracted']);
  });
});

describe('evidence', () => {
  const pieces = (evidence: readonly RawRecord[], sources: readonly RawRecord[] = []) =>
    graphOf({ rights: [{ evidence }], sources }).records.EVIDENCE;

  test('its id comes from record, source and locator', () => {
    const [piece] = pieces([aPieceOfEvidence()]);
    const [same] = pieces([aPieceOfEvidence({ supports: ['kind'], quote: 'licence' })]);
    const [other] = pieces([aPieceOfEvidence({ locator: 'second paragraph' })]);
    expect(piece!.id).toMatch(/^evidence:[0-9a-f]{16}$/);
    expect(same!.id).toBe(piece!.id);
    expect(other!.id).not.toBe(piece!.id);
  });

  test('two pieces of one place are told apart, whatever their order', () => {
    const two = [
      aPieceOfEvidence({ supports: ['kind'] }),
      aPieceOfEvidence({ supports: ['term'] }),
    ];
    expect(pieces(two).map(({ id }) => id)).toHaveLength(2);
    expect(new Set(pieces(two).map(({ id }) => id)).size).toBe(2);
    expect(pieces(two.toReversed())).toEqual(pieces(two));
  });

  test('a piece given twice is one', () => {
    expect(pieces([aPieceOfEvidence(), aPieceOfEvidence()])).toHaveLength(1);
  });

  test.each([
    ['confirms on the day its source was published', {}, '2025-03-01'],
    ['confirms on another day where it says so', { confirms: '2025-02-10' }, '2025-02-10'],
    ['confirms nothing where it looks back', { confirms: 'none' }, null],
  ])('%s', (_fact, over, expected) => {
    const [piece] = pieces(
      [aPieceOfEvidence({ source: 'source:month', ...over })],
      [{ id: 'source:month', published: '2025-03' }],
    );
    expect(piece!.confirms === null ? null : day(piece!.confirms)).toBe(expected);
    expect(day(piece!.visibleFrom)).toBe('2025-03-31');
  });

  test('without more it supports what the record says, shortest last', () => {
    const graph = graphOf({
      rights: [{}],
      agreements: [{ summary: 'A licence.' }],
      deals: [{}],
      events: [{ description: 'A change.' }, { id: 'event:b' }],
      acts: [{}],
      parties: [{ evidence: [aPieceOfEvidence()] }],
    });
    const supports = Object.fromEntries(
      graph.records.EVIDENCE.map((piece) => [piece.subjectId, piece.supports]),
    );
    expect(supports).toEqual({
      'right:licence': ['statement'],
      'agreement:licence': ['summary'],
      'deal:partnership': ['kind'],
      'event:change': ['description'],
      'event:b': ['label'],
      'act:end': ['kind'],
      'party:licensee': ['kind'],
    });
  });

  test('a sentence and a quote are kept', () => {
    const sentence = { start: 3, end: 9, sha256: 'AB'.repeat(32) };
    expect(pieces([aPieceOfEvidence({ sentence, quote: 'first refusal' })])[0]).toMatchObject({
      sentence: { ...sentence, sha256: 'ab'.repeat(32) },
      quote: 'first refusal',
    });
  });
});

describe('since when it is known that an event happened', () => {
  const sources = [
    { id: 'source:plan', published: '2025-01-01' },
    { id: 'source:report', published: '2026-03-02' },
  ];
  const plan = aPieceOfEvidence({ source: 'source:plan', supports: ['label'] });
  const report = aPieceOfEvidence({ source: 'source:report', supports: ['occurred'] });
  test.each([
    ['not at all, where it has not', { evidence: [plan, report] }, []],
    [
      'since the first source that speaks of the day',
      { occurred: '2026-03-01', evidence: [plan, report] },
      ['2026-03-02'],
    ],
    [
      'since it happened, if none does and the event was known before',
      { occurred: '2026-03-01', evidence: [plan] },
      ['2026-03-01'],
    ],
    [
      'since the event is known, if none does and it had happened by then',
      { occurred: '2024-03-01', evidence: [plan] },
      ['2025-01-01'],
    ],
    [
      'since the day that the record gives',
      { occurred: '2026-03-01', known: '2026-03-01', evidence: [plan, report] },
      ['2026-03-01'],
    ],
  ])('%s', (_fact, over, expected) => {
    const { occurrences } = find(graphOf({ events: [over], sources }), 'EVENT', 'event:change');
    expect(occurrences.map(({ knownFrom }) => day(knownFrom))).toEqual(expected);
  });
});

describe('links', () => {
  const graph = graphOf({
    parties: [
      { id: 'party:group' },
      { id: 'party:a', partOf: 'party:group' },
      { id: 'party:b', partOf: 'party:old-group' },
    ],
    merges: [{ from: 'party:old-group', into: 'party:group', reason: 'renamed' }],
    assets: [{ id: 'asset:whole' }, { id: 'asset:part', partOf: 'asset:whole' }],
    agreements: [
      {
        id: 'agreement:one',
        clauses: [
          { id: 'clause:z', heading: 'Z', ordinal: 1 },
          { id: 'clause:b', heading: 'B' },
          { id: 'clause:a', heading: 'A' },
          { id: 'clause:c', heading: 'C', ordinal: 2 },
        ],
        parties: [
          { party: 'party:b', role: 'second' },
          { party: 'party:a', role: 'first' },
        ],
      },
      { id: 'agreement:two', amends: ['agreement:one'] },
    ],
    deals: [
      {
        id: 'deal:one',
        agreements: ['agreement:two', 'agreement:one'],
        participants: [{ party: 'party:a', role: 'lender' }],
      },
    ],
    rights: [
      {
        id: 'right:a',
        clause: 'clause:z',
        conditions: ['condition:ends'],
        alternativeTo: ['right:b'],
        holder: 'party:old-group',
      },
      { id: 'right:b' },
    ],
    conditions: [{}],
    acts: [
      {
        kind: 'SUPERSEDES',
        effective: '2025-01-01',
        madeBy: 'agreement:two',
        ends: ['right:a'],
        introduces: ['right:b'],
      },
      { id: 'act:void', kind: 'VOIDS_CONDITION', ends: [], voids: ['condition:ends'] },
    ],
  });

  test('lead back from groups, wholes and old ids', () => {
    expect(find(graph, 'PARTY', 'party:group')).toMatchObject({
      memberIds: ['party:a', 'party:b'],
      mergedIds: ['party:old-group'],
      memberships: [],
    });
    expect(find(graph, 'ASSET', 'asset:whole').partIds).toEqual(['asset:part']);
    expect(find(graph, 'RIGHT', 'right:a').holderId).toBe('party:group');
  });

  test('tie agreements to parties, deals, acts, clauses and amendments; clauses by ordinal, roles in file order', () => {
    expect(find(graph, 'AGREEMENT', 'agreement:one')).toMatchObject({
      parties: [
        { partyId: 'party:b', role: 'second' },
        { partyId: 'party:a', role: 'first' },
      ],
      clauseIds: ['clause:z', 'clause:c', 'clause:a', 'clause:b'],
      amendedByIds: ['agreement:two'],
      dealIds: ['deal:one'],
      actIds: [],
    });
    expect(find(graph, 'AGREEMENT', 'agreement:two')).toMatchObject({
      amendsIds: ['agreement:one'],
      actIds: ['act:end'],
    });
    expect(find(graph, 'DEAL', 'deal:one').agreementIds).toEqual([
      'agreement:one',
      'agreement:two',
    ]);
  });

  test('tie rights to clauses, conditions, acts and alternatives, in both directions', () => {
    expect(find(graph, 'RIGHT', 'right:a')).toMatchObject({
      agreementId: 'agreement:one',
      endedByActIds: ['act:end'],
      alternativeIds: ['right:b'],
      conditionIds: ['condition:ends'],
    });
    expect(find(graph, 'RIGHT', 'right:b')).toMatchObject({
      introducedByActIds: ['act:end'],
      alternativeIds: ['right:a'],
    });
    expect(find(graph, 'CLAUSE', 'clause:z')).toMatchObject({ agreementId: 'agreement:one' });
    expect(find(graph, 'CONDITION', 'condition:ends')).toMatchObject({
      voidedByActIds: ['act:void'],
    });
    expect(find(graph, 'EVENT', 'event:change').conditionIds).toEqual(['condition:ends']);
  });
});

describe('a graph', () => {
  test('has every list in order of id, and every link leads to a record', async () => {
    for (const graph of [await fixtureGraph(), await factsGraph()]) {
      const ids = new Set(NODE_TYPES.flatMap((type) => graph.records[type].map(({ id }) => id)));
      for (const type of NODE_TYPES) {
        const list = graph.records[type].map(({ id }) => id);
        expect(list).toEqual([...list].sort());
        for (const record of graph.records[type])
          expect(
            [...idsIn(record)].filter(
              (id) => !ids.has(id) && !graph.merges.some(({ from }) => from === id),
            ),
          ).toEqual([]);
      }
    }
  });

  test('has one version, however its records are spread and ordered, and whenever it is loaded', () => {
    const seed = aSeed({
      rights: [
        {
          id: 'right:b',
          conditions: ['condition:ends', 'condition:a'],
          alternativeTo: ['right:a'],
        },
        { id: 'right:a' },
      ],
      acts: [{ ends: ['right:b', 'right:a'] }],
      parties: [{ id: 'party:x' }],
      merges: [{}, { from: 'party:older' }],
    });
    const mixed = Object.fromEntries(
      Object.entries(seed)
        .reverse()
        .map(([list, records]) => [
          list,
          [...records]
            .reverse()
            .map((record) => Object.fromEntries(Object.entries(record).reverse())),
        ]),
    );
    const parts = Object.entries(mixed).map(([list, records], i) =>
      parseYaml(`${i}.yaml`, JSON.stringify({ [list]: records })),
    );
    const built = buildGraph(checkSeed(...parts).seed!, '2027-01-01T00:00:00.000Z');
    const whole = buildGraph(checkedSeedOf(seed), '2026-01-01T00:00:00.000Z');
    expect(built.version).toBe(whole.version);
    expect(built.records.RIGHT[0]!.recordedAt).toBe('2027-01-01T00:00:00.000Z');
    expect(JSON.stringify(built.records).replaceAll('2027-01-01T', '2026-01-01T')).toBe(
      JSON.stringify(whole.records),
    );
  });

  test('has another version when anything in it differs', () => {
    const versions = [
      {},
      { label: 'Another licence' },
      { note: 'x' },
      { evidence: [aPieceOfEvidence({ quote: 'x' })] },
      { term: { edtf: '2025-01-01/..', phrase: 'open-ended' } },
    ].map((over) => graphOf({ rights: [over] }).version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

function* idsIn(value: unknown): Generator<string> {
  if (
    typeof value === 'string' &&
    /^(?:party|asset|source|agreement|clause|deal|right|condition|event|act|evidence):[a-z0-9._-]+$/.test(
      value,
    )
  )
    yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* idsIn(inner);
}
