import fc from 'fast-check';
import { ASSERTION_LEVELS, type Id, NODE_TYPES } from '../../src/domain/model/record.ts';
import { BINDINGNESSES } from '../../src/domain/model/agreement.ts';
import type { Party } from '../../src/domain/model/party.ts';
import { IDENTIFIER_SCHEMES } from '../../src/domain/text/identifier.ts';
import { LEGAL_POSITIONS, RIGHT_GROUPINGS, RIGHT_KINDS } from '../../src/domain/model/right.ts';
import type { LinkKind } from '../../src/domain/model/graph.ts';
import { RIGHT_STATUSES, type RightStatus } from '../../src/domain/time/status.ts';
import { resolvePartyIds, resolvePartyName } from '../../src/domain/rights/resolve-party.ts';
import { OPEN } from '../../src/domain/time/day.ts';
import { yearWindow } from '../../src/domain/time/span.ts';
import type { MemberFilter } from '../../src/domain/rights/groups/members.ts';
import { ALWAYS } from '../../src/domain/rights/groups/membership.ts';
import type { OrderedBounds } from '../../src/domain/time/edtf.ts';
import type { RightsFilter, RightsQuestion } from '../../src/domain/rights/question.ts';
import type { SortPosition } from '../../src/domain/rights/select.ts';
import type { Snapshot } from '../../src/store/store.ts';
import type { ListQuestion, ListRow } from '../../src/store/list-question.ts';
import { arbitraryDay, FIRST, LAST } from './arbitrary-graph.ts';

/** Something to ask of a snapshot, and what to call it when two stores disagree. */
export interface Asked {
  readonly name: string;
  readonly ask: (snapshot: Snapshot) => Promise<unknown>;
}

/** Each kind: a new one without an entry does not compile. */
const IS_LINK_KIND: Readonly<Record<LinkKind, true>> = {
  HOLDS: true,
  OWES: true,
  PARTY_TO: true,
  PARTICIPATES_IN: true,
  PART_OF: true,
  AMENDS: true,
  COMPRISES: true,
};
const LINK_KINDS = Object.keys(IS_LINK_KIND) as LinkKind[];

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const any = (list: readonly Id[]) => fc.subarray([...list], { minLength: 1 });
const some = (list: readonly Id[]) => fc.option(any(list), { freq: 3 });
/** A part of a filter: with all of them in most questions, few would have an answer. */
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const unclippedFilter: fc.Arbitrary<Omit<RightsFilter, 'members'>> = fc.record({
  holders: rarely(any(ids('party:p', 4))),
  counterparties: rarely(any(ids('party:p', 4))),
  parties: rarely(any(ids('party:p', 4))),
  assets: rarely(any(ids('asset:t', 4))),
  agreements: rarely(any(ids('agreement:g', 2))),
  deals: rarely(fc.constant(['deal:d0'])),
  kinds: rarely(fc.subarray([...RIGHT_KINDS], { minLength: 1 })),
  positions: rarely(fc.subarray([...LEGAL_POSITIONS], { minLength: 1 })),
  assertions: rarely(fc.subarray([...ASSERTION_LEVELS], { minLength: 1 })),
  bindings: rarely(fc.subarray([...BINDINGNESSES], { minLength: 1 })),
  disputed: fc.constantFrom(null, null, null, null, true, false),
  certainty: fc.constantFrom(null, null, null, 'CERTAIN' as const, 'POSSIBLE' as const),
  includeDeprecated: fc.boolean(),
  words: fc.constantFrom([], [], [], [], [], ['right'], ['says', '3'], ['nothing']),
});

/** Days of memberships, their starts and ends up to three hundred days vague. */
const arbitraryDays: fc.Arbitrary<OrderedBounds> = fc
  .tuple(
    arbitraryDay,
    fc.constantFrom(0, 0, 300),
    fc.nat({ max: 2000 }),
    fc.constantFrom(0, 0, 300, OPEN),
  )
  .map(([start, vague, length, open]) => {
    const end = start + 1 + length;
    return {
      startEarliest: start,
      startLatest: Math.min(start + vague, end + open - 1),
      endEarliest: end,
      endLatest: Math.min(end + open, OPEN),
      ordered: vague <= length,
    };
  });

const arbitraryMemberDays: fc.Arbitrary<Record<Id, readonly OrderedBounds[]>> = fc
  .array(fc.option(fc.array(arbitraryDays, { minLength: 1, maxLength: 2 }), { freq: 3 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((all) => Object.fromEntries(all.map((days, i) => [`party:p${i}`, days ?? [ALWAYS]])));

/** Days for the parties of a list; null: always. */
const memberDays = fc.option(arbitraryMemberDays).map((days) => days ?? null);

const arbitraryPaths = arbitraryMemberDays.map((byParty): MemberFilter['paths'] =>
  Object.fromEntries(
    Object.entries(byParty).map(([id, all]) => [id, all.map((days) => ({ links: [], days }))]),
  ),
);

/** Filters, some of them clipped to memberships of the parties that they name. */
export const arbitraryFilter: fc.Arbitrary<RightsFilter> = fc
  .tuple(unclippedFilter, fc.array(fc.option(arbitraryPaths), { minLength: 4, maxLength: 4 }))
  .map(([filter, [held, again, owed, either]]) => {
    const clause = (
      side: MemberFilter['side'],
      ids: readonly Id[] | null,
      paths: MemberFilter['paths'] | null | undefined,
    ): readonly MemberFilter[] =>
      ids && paths ? [{ side, paths: Object.fromEntries(ids.map((id) => [id, paths[id]!])) }] : [];
    const members = [
      ...clause('HOLDER', filter.holders, held),
      ...clause('HOLDER', filter.holders, again),
      ...clause('COUNTERPARTY', filter.counterparties, owed),
      ...clause('EITHER', filter.parties, either),
    ];
    return { ...filter, members: members.length > 0 ? members : null };
  });

/** Some days, or a year, which begins and ends with many terms. */
const window = fc.oneof(
  fc
    .tuple(arbitraryDay, fc.constantFrom(1, 30, 365, 2000, OPEN))
    .map(([from, days]) => ({ from, until: Math.min(from + days, OPEN) })),
  fc.integer({ min: 2019, max: 2028 }).map(yearWindow),
);

export const arbitraryRightsQuestion: fc.Arbitrary<RightsQuestion> = fc
  .record({
    window,
    knownAt: arbitraryDay,
    match: fc.constantFrom('OVERLAPS', 'OVERLAPS', 'OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'),
    statuses: fc.oneof(
      fc.constant<readonly RightStatus[]>(['IN_FORCE']),
      fc.constant(RIGHT_STATUSES),
      fc.subarray([...RIGHT_STATUSES], { minLength: 1 }),
    ),
    filter: arbitraryFilter,
    order: fc.record({
      field: fc.constantFrom('HOLDER', 'HOLDER', 'EFFECTIVE_FROM', 'EFFECTIVE_UNTIL', 'KNOWN_FROM'),
      direction: fc.constantFrom('ASC', 'ASC', 'DESC'),
    }),
    except: fc.constantFrom<readonly Id[]>([], [], [], ['right:r0'], ['right:r1', 'right:r2']),
  })
  .map((question) => ({
    ...question,
    statuses: question.match === 'OVERLAPS' ? question.statuses : ['IN_FORCE'],
  }));

const PARTS: readonly Partial<RightsFilter>[] = [
  {},
  { agreements: ['agreement:g0'] },
  { agreements: ['agreement:g1'], deals: ['deal:d0'] },
  { deals: ['deal:d0'] },
  { disputed: false },
  { assertions: ['STATED'] },
  { holders: ['party:p0', 'party:p1'] },
  { counterparties: ['party:p0', 'party:p1'] },
];

/** A filter with each of some parts alone, with and without deprecated rights. */
function withEachPart(filter: RightsFilter, parts = PARTS): readonly RightsFilter[] {
  const nothing = Object.fromEntries(Object.keys(filter).map((key) => [key, null]));
  return parts.flatMap((part) =>
    [true, false].map(
      (includeDeprecated) =>
        ({ ...nothing, words: [], ...part, includeDeprecated }) as unknown as RightsFilter,
    ),
  );
}

const ALL_DAYS = { from: FIRST, until: OPEN };

const words = fc.constantFrom(
  [],
  [],
  ['zeta'],
  ['agreement'],
  ['deal', 'supply'],
  ['event', '1'],
  ['no'],
);
const days = fc.option(window).map((span) => span ?? null);
const order = {
  order: fc.record({
    field: fc.constantFrom('NAME', 'DAY'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
};
const arbitraryList: fc.Arbitrary<ListQuestion> = fc.oneof(
  fc.record({
    type: fc.constant('PARTY' as const),
    knownAt: arbitraryDay,
    kinds: fc.constantFrom(null, ['COMPANY' as const], ['PERSON' as const]),
    countries: fc.constantFrom(null, null, ['US'], ['GB', 'US']),
    ids: some(ids('party:p', 4)),
    words,
    ...order,
  }),
  fc.record({
    type: fc.constant('ASSET' as const),
    knownAt: arbitraryDay,
    kinds: fc.constantFrom(null, ['IP']),
    words,
  }),
  fc.record({
    type: fc.constant('SOURCE' as const),
    knownAt: arbitraryDay,
    grades: fc.constantFrom(null, ['OWN_REPORTING' as const], ['FILING' as const]),
    publishers: fc.constantFrom(null, ['paper'], ['reuters']),
    published: days,
    words,
    ...order,
  }),
  fc.record({
    type: fc.constant('AGREEMENT' as const),
    knownAt: arbitraryDay,
    includeDeprecated: fc.boolean(),
    window: days,
    kinds: fc.constantFrom(null, ['DEFINITIVE' as const]),
    parties: some(ids('party:p', 4)),
    memberDays,
    words,
    ...order,
  }),
  fc.record({
    type: fc.constant('CLAUSE' as const),
    knownAt: arbitraryDay,
    cuad: fc.constant(null),
    agreements: some(ids('agreement:g', 2)),
    words,
  }),
  fc.record({
    type: fc.constant('DEAL' as const),
    knownAt: arbitraryDay,
    includeDeprecated: fc.boolean(),
    kinds: fc.constantFrom(null, ['supply'], ['site']),
    announced: days,
    value: fc.constantFrom(
      null,
      { currency: 'USD', from: 0, to: 1e12 },
      { currency: 'USD', from: 27.6, to: 1e12 },
      { currency: 'EUR', from: 0, to: 27.5 },
    ),
    participants: some(ids('party:p', 4)),
    memberDays,
    words,
    ...order,
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('EVENT' as const),
      knownAt: arbitraryDay,
      includeDeprecated: fc.boolean(),
      happened: fc.constantFrom(null, true, false),
      occurred: days,
      parties: some(ids('party:p', 4)),
      memberDays,
      words,
      ...order,
    }),
  },
  fc.record({
    type: fc.constant('DISPUTE' as const),
    knownAt: arbitraryDay,
    words: fc.constantFrom([], ['topic']),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('STATEMENT' as const, 'EVIDENCE' as const),
      knownAt: arbitraryDay,
      source: fc.constant('source:s0'),
      words: fc.constant([]),
    }),
  },
);

/** A list of all that is known on a day, with and without what is withdrawn, and with each filter. */
function withEachFilter(question: ListQuestion): readonly ListQuestion[] {
  const kept = ['type', 'knownAt', 'source', 'order', 'includeDeprecated', 'memberDays'];
  const parts = Object.entries(question).filter(([key, value]) => !kept.includes(key) && value);
  const nothing = { ...Object.fromEntries(parts.map(([key]) => [key, null])), words: [] };
  return [
    question,
    { includeDeprecated: false },
    { includeDeprecated: true },
    ...parts.map(([key, value]) => ({ [key]: value as unknown })),
  ].map((part) => ({ ...question, ...nothing, ...part }) as ListQuestion);
}

/**
 * Names of the parties, exact, in other letters, misspelt, former, shared, with other suffixes, and
 * of nobody.
 */
const arbitraryName = fc.constantFrom(
  'Émile & Co',
  'emile and co',
  'EMILE',
  'Emil',
  'Emile Trading',
  'Shared Name',
  'shared  name',
  'Shared',
  'Zeta',
  'ZETA Ltd',
  'Zeta Holdings',
  'zeta wroks',
  'Z W',
  'ZW',
  'Alpha',
  'Alpha Ltd',
  'Alhpa',
  'Alpha 🏭 Ltd',
  'Omega',
  'AND (',
  '"',
  '*:*',
  'zeta*',
  '5',
  'the',
);

/** Every kind of question that a snapshot answers, about a generated graph. */
export const arbitraryAsked: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(arbitraryRightsQuestion, fc.integer({ min: 1, max: 9 }))
      .map(([question, first]) =>
        asked('rightsPage', { question, first }, (s) =>
          allPages<SortPosition>((after) => s.rightsPage(question, first, after)),
        ),
      ),
  },
  {
    weight: 4,
    arbitrary: arbitraryRightsQuestion.map((question) =>
      asked('rightsTally and rightsCount', question, async (s) => [
        await s.rightsTally(question),
        await s.rightsCount(question),
      ]),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(arbitraryFilter, arbitraryDay)
      .map(([filter, knownAt]) =>
        asked('rightsSubjectToEvents', { filter, knownAt }, (s) =>
          Promise.all(
            [filter, ...withEachPart(filter)].map(async (one) =>
              byId(
                await s.rightsSubjectToEvents(['event:v0', 'event:v1'], one, knownAt),
                'rightId',
              ),
            ),
          ),
        ),
      ),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(arbitraryList, arbitraryDay, fc.integer({ min: 1, max: 5 }))
      .map(([question, knownAt, first]) =>
        asked('list', { question, knownAt, first }, (s) =>
          Promise.all(
            [question, { ...question, knownAt }]
              .flatMap(withEachFilter)
              .map(async (one) => [
                await allPages<ListRow>((after) => s.list(one, first, after)),
                await s.listCount(one),
              ]),
          ),
        ),
      ),
  },
  fc.constant(
    asked('participations', {}, (s) => s.participations([...ids('party:p', 4), 'party:none'])),
  ),
  fc
    .constantFrom<'CLAUSE' | 'CONDITION'>('CLAUSE', 'CONDITION')
    .map((type) =>
      asked('rightsUnder', { type }, (s) =>
        s.rightsUnder(type, ['clause:g0-1', ...ids('condition:c', 3), 'condition:none']),
      ),
    ),
  fc.constant(
    asked('histories', {}, async (s) =>
      (await s.histories([...ids('right:r', 9), 'right:none'])).map(
        (found) => found && canonicalHistory(found),
      ),
    ),
  ),
  arbitraryDay.map((knownAt) =>
    asked('newestSource', { knownAt }, async (s) => ({ id: await s.newestSource(knownAt) })),
  ),
  {
    weight: 2,
    arbitrary: fc
      .array(arbitraryDay, { minLength: 8, maxLength: 8 })
      .map((days) =>
        asked('lineages', { days }, (s) =>
          Promise.all(
            days.map(async (knownAt) =>
              (await s.lineages(ids('right:r', 9), knownAt)).map((line) => line.toSorted()),
            ),
          ),
        ),
      ),
  },
  fc.constant(
    asked('load', {}, async (s) =>
      (await s.load(LOADED)).map((record) => record && withoutRecordedAt(record)),
    ),
  ),
  fc
    .tuple(fc.subarray([...ids('party:p', 4), 'party:old'], { minLength: 1 }), arbitraryDay)
    .map(([parties, knownAt]) =>
      asked('memberLinks', { parties, knownAt }, async (s) =>
        (await s.memberLinks(parties, knownAt))
          .map(({ memberId, groupId, ordinal, days }) =>
            JSON.stringify([
              memberId,
              groupId,
              ordinal,
              days.startEarliest,
              days.startLatest,
              days.endEarliest,
              days.endLatest,
            ]),
          )
          .sort(),
      ),
    ),
  fc
    .subarray(ids('asset:t', 4), { minLength: 1 })
    .map((assets) =>
      asked('withPartsAndWholes', assets, async (s) =>
        [...(await s.withPartsAndWholes(assets))].sort(),
      ),
    ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.subarray([...ids('party:p', 4), ...ids('agreement:g', 2), 'deal:d0'], { minLength: 1 }),
        fc.option(fc.subarray(LINK_KINDS, { minLength: 1 })),
        window,
        arbitraryDay,
      )
      .map(([from, kinds, asWindow, knownAt]) =>
        asked('links', { from, kinds, asWindow, knownAt }, async (s) =>
          (await s.links({ ids: from, kinds: kinds ?? null, window: asWindow, knownAt }, 10_000))
            ?.map((link) =>
              JSON.stringify([link.fromId, link.kind, link.toId, link.viaId, link.holds]),
            )
            .sort(),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(arbitraryRightsQuestion, fc.constantFrom(...RIGHT_GROUPINGS))
      .map(([question, by]) =>
        asked('yearCounts', { question, by }, (s) =>
          Promise.all(
            [question.filter, ...withEachPart(question.filter, [{}])].map(async (filter) => {
              const { groups, totals } = await s.yearCounts(
                { ...question, filter },
                2019,
                2028,
                by,
              );
              return [
                groups,
                [...totals].filter(([, count]) => count > 0).sort(([a], [b]) => a - b),
              ];
            }),
          ),
        ),
      ),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(arbitraryRightsQuestion, window, arbitraryDay, fc.boolean())
      .map(([from, asWindow, knownAt, same]) =>
        asked('rightsDiff', { from, asWindow, knownAt, same }, (s) =>
          Promise.all([
            s.rightsDiff(from, { ...from, window: asWindow, knownAt }, 1000),
            ...withEachPart(from.filter).map((filter) => {
              const window = same ? ALL_DAYS : from.window;
              const to = { ...from, filter, window: ALL_DAYS, knownAt, except: [] };
              return s.rightsDiff({ ...from, filter, window }, to, 1000);
            }),
          ]),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(arbitraryName, fc.option(arbitraryDay)).map(([text, on]) =>
      asked('partyCandidates', { text, on }, async (s) => {
        const candidates = await s.partyCandidates(text);
        return [
          candidates,
          resolvePartyName(text, on, (await s.load(candidates)) as readonly Party[]),
        ];
      }),
    ),
  },
  fc
    .tuple(
      fc.constantFrom(...IDENTIFIER_SCHEMES),
      fc.constantFrom('ZETA', '5493001KJTIIGC8Y1R12', 'zeta', ''),
    )
    .map(([scheme, value]) =>
      asked('partiesByIdentifier', { scheme, value }, async (s) => {
        const parties = await s.partiesByIdentifier(scheme, value);
        return [parties, resolvePartyIds(parties, value)];
      }),
    ),
  fc
    .constantFrom(
      'party:pp1',
      'party:odl',
      'right:r',
      'agrement:g0',
      'party',
      '',
      'evidence:e0_0',
      'right:zz',
    )
    .map((id) => asked('nearIds', { id }, (s) => s.nearIds(id))),
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          ['right', 'grant'],
          ['rihgt', '3'],
          ['zet'],
          ['emile'],
          ['says', 'grant'],
          ['event', '1'],
          ['agrement'],
          ['alpha', 'ltd'],
          ['xyz'],
        ),
        fc.option(fc.subarray([...NODE_TYPES], { minLength: 1 })),
        arbitraryDay,
      )
      .map(([searched, types, knownAt]) =>
        asked('search', { searched, types, knownAt }, async (s) => {
          const { hits, more, counts } = await s.search(
            { words: searched, types: types ?? null, knownAt },
            100,
            0,
          );
          return [
            hits.map(({ id, type }) => `${type} ${id}`).sort(),
            more,
            [...counts].sort((a, b) => (a.type < b.type ? -1 : 1)),
          ];
        }),
      ),
  },
);

const LOADED = [
  ...ids('party:p', 4),
  'party:old',
  ...ids('asset:t', 4),
  ...ids('agreement:g', 2),
  'deal:d0',
  'clause:g0-1',
  ...ids('right:r', 9),
  ...ids('condition:c', 4),
  ...ids('event:v', 3),
  ...ids('act:a', 5),
  'evidence:e0-0',
  'source:s0',
  'party:none',
];

/** The last day of a generated graph, for questions that must come after everything. */
export const AFTER_ALL = LAST + 1000;

function asked(name: string, details: unknown, ask: Asked['ask']): Asked {
  return { name: `${name} ${JSON.stringify(details)}`, ask };
}

async function allPages<Row>(
  page: (after: Row | null) => Promise<{ readonly rows: readonly Row[]; readonly more: boolean }>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: Row | null = null; ;) {
    const { rows: next, more } = await page(after);
    rows.push(...next);
    if (!more) return rows;
    after = next.at(-1)!;
  }
}

function canonicalHistory(found: {
  readonly conditions: readonly { readonly id: Id; readonly voids: readonly unknown[] }[];
  readonly acts: readonly {
    readonly id: Id;
    readonly successors: readonly { readonly id: Id }[];
  }[];
  readonly confirmations: readonly { readonly on: number; readonly visibleFrom: number }[];
}) {
  const sorted = {
    ...found,
    conditions: byId(found.conditions, 'id').map((condition) => ({
      ...condition,
      voids: [...condition.voids].map((act) => JSON.stringify(act)).length,
    })),
    acts: byId(found.acts, 'id').map((act) => ({ ...act, successors: byId(act.successors, 'id') })),
    confirmations: [...found.confirmations].sort(
      (a, b) => a.visibleFrom - b.visibleFrom || a.on - b.on,
    ),
  };
  const text = JSON.stringify(sorted, (key, value: unknown) => {
    if (key === 'recordedAt') return undefined;
    return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
  });
  return JSON.parse(text) as object;
}

function byId<T>(list: readonly T[], key: keyof T): readonly T[] {
  return [...list].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
}

function withoutRecordedAt<T extends object>(record: T): Omit<T, 'recordedAt'> {
  const { recordedAt: _, ...rest } = record as T & { recordedAt?: string };
  return rest as Omit<T, 'recordedAt'>;
}
