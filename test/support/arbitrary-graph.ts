import fc from 'fast-check';
import { ACT_KINDS, type Act } from '../../src/domain/model/act.ts';
import type { Amount } from '../../src/domain/model/amount.ts';
import type { Agreement, Clause } from '../../src/domain/model/agreement.ts';
import type {
  Asset,
  Identifier,
  Membership,
  Party,
  PartyName,
} from '../../src/domain/model/party.ts';
import type { Asserted } from '../../src/domain/model/record.ts';
import {
  type Condition,
  type Event,
  type Head,
  HEAD_MOMENTS,
  type Occurrence,
} from '../../src/domain/model/event.ts';
import type { Deal } from '../../src/domain/model/deal.ts';
import type { Dispute } from '../../src/domain/model/dispute.ts';
import type { Evidence, Source } from '../../src/domain/model/evidence.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { daysOpen, disputeIdsOfRight } from '../../src/ingest/assemble/disputes.ts';
import { RIGHT_KINDS, type Right } from '../../src/domain/model/right.ts';
import { type Day, dayOf, isoDay, OPEN } from '../../src/domain/time/day.ts';
import {
  type DatedDay,
  dayTerm,
  parseDatedDay,
  parseTerm,
  type Term,
} from '../../src/domain/time/edtf.ts';

/** The first and last day that generated graphs speak of: 2020 through 2027. */
export const FIRST: Day = dayOf(2020, 1, 1);
export const LAST: Day = dayOf(2027, 12, 31);

/** A day that generated graphs may speak of, or one just outside. */
export const arbitraryDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST - 200, max: LAST + 200 });

const innerDay = fc.integer({ min: FIRST, max: LAST });
const precision = fc.constantFrom<'day' | 'month' | 'year'>('day', 'day', 'day', 'month', 'year');
const dated: fc.Arbitrary<DatedDay> = fc
  .tuple(innerDay, precision)
  .map(([day, size]) => parseDatedDay(edtfOf(day, size)));

const arbitraryTerm: fc.Arbitrary<Term> = fc
  .record({
    start: innerDay,
    startSize: precision,
    length: fc.integer({ min: 0, max: 1500 }),
    endSize: precision,
    end: fc.constantFrom('exact', 'exact', 'about', 'open', 'unknown'),
  })
  .map(({ start, startSize, length, endSize, end }) => {
    const from = edtfOf(start, startSize);
    if (end === 'open') return parseTerm(`${from}/..`);
    if (end === 'unknown') return parseTerm(`${from}/`);
    const until = edtfOf(start + length, end === 'about' && endSize === 'day' ? 'month' : endSize);
    return parseTerm(`${from}/${until}${end === 'about' ? '~' : ''}`);
  });

const arbitraryAmount: fc.Arbitrary<Amount> = fc
  .record({ value: fc.integer({ min: 1, max: 40 }), currency: fc.constantFrom('USD', 'EUR') })
  .map(({ value, currency }) => ({
    value: String(value / 4),
    currency,
    unit: null,
    what: null,
    basis: null,
  }));

function edtfOf(day: Day, size: 'day' | 'month' | 'year'): string {
  return isoDay(day).slice(0, { day: 10, month: 7, year: 4 }[size]);
}

/**
 * Heads without those that would make a right depend on itself.
 *
 * @param heads       of each condition
 * @param conditions  of each right
 * @param next        the rights that may stand for one, or carry it on
 * @param later       those of them that correct it or its alternatives, or carry these on
 */
function acyclicHeads(
  heads: readonly (Head | null)[],
  conditions: readonly (readonly number[])[],
  next: (id: string) => readonly string[],
  later: (id: string) => readonly string[],
): readonly (Head | null)[] {
  const kept: (Head | null)[] = [];
  for (const [n, head] of heads.entries()) {
    const reached = new Set(head ? [head.rightId] : []);
    for (const id of reached) {
      const own = conditions[Number(id.slice('right:r'.length))]!;
      for (const other of [...own.flatMap((c) => kept[c]?.rightId ?? []), ...next(id)])
        reached.add(other);
    }
    const loops =
      conditions.some((own, i) => own.includes(n) && reached.has(`right:r${i}`)) ||
      [...reached].some((id) => comesBack(id, later));
    kept.push(loops || reached.size > 6 ? null : head);
  }
  return kept;
}

function comesBack(id: string, later: (id: string) => readonly string[]): boolean {
  const reached = new Set(later(id));
  for (const one of reached) for (const other of later(one)) reached.add(other);
  return reached.has(id);
}

/** A value once in so many times, otherwise null. */
const onceIn = <T>(times: number, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const known = innerDay;
/** The days from when something is known until it is withdrawn; null: it never is. */
const withdrawn = onceIn(2, fc.nat({ max: 900 }));
const index = fc.nat({ max: 1000 });

/** What a dispute may be about, and of each the field that decides about rights. */
const DISPUTED = {
  right: 'term',
  condition: 'effect',
  event: 'occurred',
  act: 'effective',
} as const;

const arbitraryDispute = fc.record({
  claims: fc.array(
    fc.record({
      source: fc.constantFrom('source:s0', 'source:s1'),
      term: fc.option(arbitraryTerm),
      confirms: fc.option(innerDay),
      known,
      withdrawn,
    }),
    { minLength: 2, maxLength: 3 },
  ),
  affects: fc.array(
    fc.tuple(
      fc.constantFrom<keyof typeof DISPUTED>('right', 'right', 'condition', 'event', 'act'),
      index,
    ),
    { minLength: 1, maxLength: 2 },
  ),
  isMark: fc.boolean(),
});

/**
 * Any small graph: groups and parts, imprecise, open and unknown terms, conditions with limits,
 * events with and without a day, acts that end, introduce and void, corrections, withdrawals and
 * alternatives, each known since some day.
 */
export const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .record({
    rights: fc.array(
      fc.record({
        holder: index,
        counterparty: fc.option(index),
        clause: fc.boolean(),
        assets: fc.array(index, { minLength: 1, maxLength: 2 }),
        kind: fc.constantFrom(...RIGHT_KINDS),
        agreement: fc.option(index),
        term: arbitraryTerm,
        conditions: fc.array(index, { maxLength: 3 }),
        activation: fc.constantFrom<'ALL' | 'ANY'>('ALL', 'ANY'),
        known,
        rank: fc.constantFrom<Right['rank']>(
          'NORMAL',
          'NORMAL',
          'NORMAL',
          'PREFERRED',
          'DEPRECATED',
        ),
        corrects: onceIn(3, fc.record({ right: index, after: fc.nat({ max: 300 }) })),
        withdrawn: onceIn(4, known),
        due: fc.option(dated),
        alternative: onceIn(2, index),
        evidence: fc.array(
          fc.record({ at: known, confirms: fc.option(innerDay), said: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    conditions: fc.array(
      fc.record({
        effect: fc.constantFrom<Condition['effect']>(
          'ACTIVATES',
          'TERMINATES',
          'TERMINATES',
          'QUALIFIES',
        ),
        event: index,
        head: fc.option(
          fc.record({
            right: index,
            when: fc.constantFrom(...HEAD_MOMENTS, 'ENDS' as const),
            evenIfReplaced: fc.boolean(),
            through: fc.option(index),
          }),
          { freq: 2 },
        ),
        known,
        within: fc.option(
          fc.tuple(innerDay, fc.nat({ max: 900 }), fc.constantFrom('both', 'from', 'until')),
          { freq: 2 },
        ),
        withdrawn,
      }),
      { maxLength: 4 },
    ),
    events: fc.array(
      fc.record({
        // Each is withdrawn some days after it was known; the next is known some days later.
        occurrences: fc.array(
          fc.record({
            on: dated,
            later: fc.nat({ max: 400 }),
            withdrawn: fc.option(fc.nat({ max: 400 }), { freq: 2 }),
          }),
          { maxLength: 3 },
        ),
        known,
        withdrawn,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    acts: fc.array(
      fc.record({
        kind: fc.constantFrom(...ACT_KINDS),
        effective: dated,
        ends: fc.array(index, { minLength: 1, maxLength: 2 }),
        introduces: fc.array(index, { maxLength: 2 }),
        voids: fc.array(index, { maxLength: 1 }),
        inPart: fc.boolean(),
        amount: fc.option(arbitraryAmount),
        known,
        withdrawn,
      }),
      { maxLength: 5 },
    ),
    agreements: fc.array(fc.record({ known, term: arbitraryTerm, withdrawn }), {
      minLength: 1,
      maxLength: 2,
    }),
    disputes: fc.array(arbitraryDispute, { minLength: 1, maxLength: 3 }),
    deal: fc.record({ known, announced: fc.option(dated), withdrawn }),
    memberships: fc.array(
      fc.record({
        member: fc.nat({ max: 2 }),
        during: arbitraryTerm,
        known: fc.option(known),
        confirmed: fc.array(fc.record({ at: known, on: innerDay, said: fc.boolean() }), {
          maxLength: 2,
        }),
        left: fc.option(fc.record({ on: dated, known: fc.option(known) })),
        withdrawn,
      }),
      { maxLength: 5 },
    ),
  })
  .map((shape) => {
    const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
    const asserted = (knownFrom: Day, rest: Partial<Asserted> = {}): Asserted => ({
      assertion: 'STATED',
      rank: 'NORMAL',
      rankReason: null,
      knownFrom,
      knownUntil: OPEN,
      withdrawnReason: null,
      recordedAt: '2020-01-01T00:00:00.000Z',
      evidenceIds: [],
      disputeIds: [],
      note: null,
      ...rest,
    });
    const claimed = (shaped: { readonly known: Day; readonly withdrawn: number | null }) =>
      asserted(
        shaped.known,
        shaped.withdrawn === null
          ? {}
          : { knownUntil: shaped.known + shaped.withdrawn, withdrawnReason: 'misread' },
      );
    const rightIds = shape.rights.map((_, i) => `right:r${i}`);
    const conditionIds = shape.conditions.map((_, i) => `condition:c${i}`);
    const agreementIds = shape.agreements.map((_, i) => `agreement:g${i}`);
    const acts = shape.acts.map((act, i) => {
      const performs = act.kind === 'PERFORMS' && act.inPart ? at(rightIds, act.ends[0]!) : null;
      const ends =
        act.kind === 'VOIDS_CONDITION' || performs !== null
          ? []
          : [...new Set(act.ends.map((n) => at(rightIds, n)))];
      const later = rightIds.filter((id) => ends.every((ended) => id > ended));
      const introduces =
        ['EXERCISES', 'SUPERSEDES', 'ASSIGNS'].includes(act.kind) && later.length > 0
          ? [...new Set(act.introduces.map((n) => at(later, n)))]
          : [];
      const voids =
        act.kind === 'VOIDS_CONDITION'
          ? conditionIds.length > 0
            ? [...new Set(act.voids.map((n) => at(conditionIds, n)))]
            : []
          : [];
      return {
        ...claimed(act),
        id: `act:a${i}`,
        kind: act.kind,
        effective: act.effective,
        madeById: null,
        endsIds: ends,
        introducesIds: introduces,
        voidsIds: voids,
        performsId: performs,
        amount: act.kind === 'PERFORMS' && ends.length < 2 ? act.amount : null,
      } satisfies Act;
    });
    const corrections = shape.rights.flatMap((right, i) => {
      if (!right.corrects || i === 0) return [];
      const target = right.corrects.right % i;
      return [
        {
          by: i,
          rightId: rightIds[target]!,
          known: right.known + right.corrects.after,
          reason: 'misread',
        },
      ];
    });
    const links = shape.rights.flatMap(({ alternative }, i) =>
      alternative === null || at(rightIds, alternative) === rightIds[i]
        ? []
        : [[rightIds[i]!, at(rightIds, alternative)] as const],
    );
    const following = (id: string) => [
      ...acts.filter(({ endsIds }) => endsIds.includes(id)).flatMap((act) => act.introducesIds),
      ...corrections.filter(({ rightId }) => rightId === id).map(({ by }) => rightIds[by]!),
    ];
    const alternativesOf = (id: string) =>
      links.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
    const heads = acyclicHeads(
      shape.conditions.map(({ head }): Head | null => {
        if (!head) return null;
        const goesOn = head.when === 'ENDS' && !head.evenIfReplaced;
        return {
          rightId: at(rightIds, head.right),
          when: head.when,
          evenIfReplaced: head.when === 'ENDS' && head.evenIfReplaced,
          throughIds: goesOn && head.through !== null ? [at(rightIds, head.through)] : [],
        };
      }),
      shape.rights.map((right) =>
        conditionIds.length > 0 ? right.conditions.map((n) => n % conditionIds.length) : [],
      ),
      (id) => [...following(id), ...alternativesOf(id)],
      (id) => {
        const standing = new Set([id]);
        for (const one of standing) for (const other of alternativesOf(one)) standing.add(other);
        return [...standing].flatMap(following);
      },
    );
    const evidence: Evidence[] = shape.rights.flatMap((right, i) =>
      right.evidence.map((item, j): Evidence => ({
        id: `evidence:e${i}-${j}`,
        sourceId: j % 2 === 0 ? 'source:s0' : 'source:s1',
        subjectId: rightIds[i]!,
        locator: `place ${j}`,
        supports: ['statement'],
        confirms: item.confirms,
        confirmsSaid: item.confirms !== null && item.said,
        visibleFrom: item.at,
        sentence: null,
        quote: null,
      })),
    );
    const rights = shape.rights.map((right, i): Right => {
      const id = rightIds[i]!;
      const ends = [
        ...corrections
          .filter(({ rightId }) => rightId === id)
          .map((correction) => correction.known),
        ...(right.withdrawn === null ? [] : [right.withdrawn]),
      ];
      const knownUntil = ends.length > 0 ? Math.max(right.known, Math.min(...ends)) : OPEN;
      const correction = corrections.find(({ by }) => by === i);
      return {
        ...asserted(right.known, {
          rank: right.rank,
          rankReason: right.rank === 'DEPRECATED' ? 'superseded report' : null,
          knownUntil,
          withdrawnReason: ends.length > 0 ? 'misread' : null,
          evidenceIds: evidence.filter(({ subjectId }) => subjectId === id).map((item) => item.id),
        }),
        id,
        label: `Right ${i}`,
        statement: `What right ${i} says.`,
        kind: right.kind,
        position: 'CLAIM',
        holderId: `party:p${right.holder % 4}`,
        counterpartyId: right.counterparty === null ? null : `party:p${right.counterparty % 4}`,
        assetIds: [...new Set(right.assets.map((n) => `asset:t${n % 4}`))].sort(),
        action: null,
        scope: null,
        amount: null,
        due: right.due,
        binding: 'BINDING',
        agreementId: right.agreement === null ? null : at(agreementIds, right.agreement),
        clauseId: right.clause ? 'clause:g0-1' : null,
        term: right.term,
        activation: right.activation,
        conditionIds:
          conditionIds.length > 0
            ? [...new Set(right.conditions.map((n) => at(conditionIds, n)))].sort()
            : [],
        headOfConditionIds: conditionIds.filter((_, n) => heads[n]?.rightId === id),
        corrects: correction
          ? { rightId: correction.rightId, reason: correction.reason, known: correction.known }
          : null,
        correctedByIds: corrections
          .filter(({ rightId }) => rightId === id)
          .map(({ by }) => rightIds[by]!)
          .sort(),
        alternativeIds: [
          ...new Set(links.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))),
        ].sort(),
        endedByActIds: acts.filter(({ endsIds }) => endsIds.includes(id)).map((act) => act.id),
        introducedByActIds: acts
          .filter(({ introducesIds }) => introducesIds.includes(id))
          .map((act) => act.id),
        performedByActIds: acts.filter((act) => act.performsId === id).map((act) => act.id),
      };
    });
    const eventOf = (i: number) => {
      const n = shape.conditions[i]!.event % shape.events.length;
      return { id: `event:v${n}`, knownUntil: claimed(shape.events[n]!).knownUntil };
    };
    const conditions = shape.conditions.map((condition, i): Condition => ({
      ...withdrawnBy(claimed(condition), heads[i] ? OPEN : eventOf(i).knownUntil),
      id: conditionIds[i]!,
      label: `Condition ${i}`,
      effect: condition.effect,
      eventId: heads[i] ? null : eventOf(i).id,
      head: heads[i]!,
      within: condition.within && {
        from: condition.within[2] === 'until' ? -OPEN : condition.within[0],
        until:
          condition.within[2] === 'from' ? OPEN : condition.within[0] + condition.within[1] + 1,
      },
      voidedByActIds: acts
        .filter(({ voidsIds }) => voidsIds.includes(conditionIds[i]!))
        .map(({ id }) => id),
    }));
    const knownWith = (id: string, known: Day) =>
      Math.min(
        known,
        ...conditions.filter(({ eventId }) => eventId === id).map(({ knownFrom }) => knownFrom),
      );
    const events = shape.events.map((event, i): Event => ({
      ...claimed(event),
      knownFrom: knownWith(`event:v${i}`, event.known),
      id: `event:v${i}`,
      label: `Event ${i}`,
      description: null,
      occurrences: occurrencesOf(event),
      threshold: null,
      partyIds: [`party:p${i}`],
      conditionIds: conditions
        .filter(({ eventId }) => eventId === `event:v${i}`)
        .map(({ id }) => id),
    }));
    const agreements = shape.agreements.map((agreement, i): Agreement => ({
      ...claimed(agreement),
      id: agreementIds[i]!,
      title: `Agreement ${i}`,
      kind: 'DEFINITIVE',
      binding: 'BINDING',
      executed: null,
      term: agreement.term,
      governingLaw: null,
      summary: null,
      parties: [
        { partyId: 'party:p0', role: 'seller' },
        { partyId: `party:p${i + 1}`, role: 'buyer' },
        { partyId: 'party:p0', role: 'agent' },
      ],
      amendsIds: i === 1 ? [agreementIds[0]!] : [],
      amendedByIds: i === 0 && agreementIds.length > 1 ? [agreementIds[1]!] : [],
      clauseIds: i === 0 ? ['clause:g0-1'] : [],
      actIds: [],
      dealIds: i === 0 ? ['deal:d0'] : [],
    }));
    const deals: Deal[] = [
      {
        ...claimed(shape.deal),
        id: 'deal:d0',
        name: 'Deal',
        kind: 'supply',
        summary: null,
        announced: shape.deal.announced,
        participants: [
          { partyId: 'party:p2', role: 'lender' },
          { partyId: 'party:p2', role: 'arranger' },
        ],
        agreementIds: [agreementIds[0]!],
        values: [
          { amount: '27.5', currency: 'USD', basis: 'stated', what: null },
          { amount: '100000000000', currency: 'EUR', basis: 'up to', what: null },
        ],
      },
    ];
    const source = (id: string, year: number): Source => ({
      id,
      kind: 'NEWS',
      publisher: 'Paper',
      repostOf: null,
      title: 'Report',
      url: null,
      published: parseDatedDay(String(year)),
      access: 'EXCERPT',
      retrieved: null,
      sha256: null,
      note: null,
    });
    const counts = { right: rights, condition: conditions, event: events, act: acts };
    const disputes = shape.disputes.flatMap((dispute, i) =>
      disputeOf(dispute, `dispute:x${i}`, (kind, n) => counts[kind][n % counts[kind].length]?.id),
    );
    const about = (record: string) =>
      disputes
        .filter(({ affects }) => affects.some(({ recordId }) => recordId === record))
        .map(({ id }) => id);
    const linked = <T extends Asserted & { readonly id: string }>(list: readonly T[]) =>
      list.map((record) => ({
        ...record,
        disputeIds: about(record.id),
      }));
    const condition = (id: string) => conditions.find((one) => one.id === id)!;
    return {
      version: `test-${JSON.stringify(shape).length}-${hash(JSON.stringify(shape))}`,
      records: {
        PARTY: parties(shape.memberships),
        ASSET: ASSETS,
        AGREEMENT: linked(agreements),
        CLAUSE: CLAUSES,
        DEAL: linked(deals),
        RIGHT: rights.map((right) => ({
          ...right,
          disputeIds: disputeIdsOfRight(right, about, condition),
        })),
        CONDITION: linked(conditions),
        EVENT: linked(events),
        ACT: linked(acts),
        DISPUTE: disputes,
        EVIDENCE: evidence,
        SOURCE: [source('source:s0', 2020), source('source:s1', 2024)],
      },
      merges: [{ from: 'party:old', into: 'party:p1', reason: 'renamed' }],
      dossier: null,
    };
  });

/**
 * Names that the parties have beside their own: former, of some years, shared by two, and one that
 * is a party's own.
 */
const MORE_NAMES: readonly (readonly PartyName[])[] = [
  [
    { value: 'Emile Trading LLC', kind: 'FORMER', used: parseTerm('2019/2022') },
    { value: 'Shared Name', kind: 'ALIAS', used: null },
  ],
  [{ value: 'Zeta Holdings Inc.', kind: 'LEGAL', used: null }],
  [
    { value: 'Shared name', kind: 'ALIAS', used: parseTerm('2024/..') },
    { value: 'Z.W.', kind: 'ABBREVIATION', used: null },
  ],
  [{ value: 'Zeta', kind: 'FORMER', used: parseTerm('2015/2021') }],
];

const IDENTIFIERS: readonly (readonly Identifier[])[] = [
  [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }],
  [{ scheme: 'TICKER', value: 'ZETA' }],
  [{ scheme: 'TICKER', value: 'ZETA' }],
  [],
];

interface MembershipShape {
  readonly member: number;
  readonly during: Term;
  readonly known: Day | null;
  readonly confirmed: readonly { readonly at: Day; readonly on: Day; readonly said: boolean }[];
  readonly left: { readonly on: DatedDay; readonly known: Day | null } | null;
  readonly withdrawn: number | null;
}

/** Whose member each party may be: never, also through others, of itself. */
const GROUPS: Readonly<Record<number, string>> = { 0: 'party:p3', 2: 'party:p1', 3: 'party:p2' };

function membershipsOf(party: number, shapes: readonly MembershipShape[]): readonly Membership[] {
  const always = party >= 2 && shapes.length % 2 === 0 ? [ALWAYS_IN_P1] : [];
  const groupId = GROUPS[party];
  if (groupId === undefined) return [];
  const own = shapes.filter(({ member }) => [0, 2, 3][member] === party);
  return [
    ...always,
    ...own.map(({ during, known: since, confirmed, left, withdrawn: days }): Membership => ({
      groupId,
      during,
      knownFrom: since ?? -OPEN,
      knownUntil: days === null ? OPEN : (since ?? FIRST) + days,
      withdrawnReason: days === null ? null : 'misread',
      confirmations: confirmed.map(({ at, on, said }) => ({ visibleFrom: at, on, said })),
      evidenceIds: [],
      left: left && { on: left.on, knownFrom: left.known ?? -OPEN, evidenceIds: [] },
    })),
  ];
}

const ALWAYS_IN_P1: Membership = {
  groupId: 'party:p1',
  during: null,
  knownFrom: -OPEN,
  knownUntil: OPEN,
  withdrawnReason: null,
  confirmations: [],
  evidenceIds: [],
  left: null,
};

/**
 * Four parties: p2 and p3 may belong to the group p1 always, and p0 to p3, p3 to p2 and p2 to p1 on
 * some days. Two of them share a first word, two a name, two an identifier.
 */
function parties(shapes: readonly MembershipShape[]): readonly Party[] {
  const names = ['Émile & Co', 'Zeta', 'zeta Works', 'Alpha 🏭 Ltd'];
  return names.map((name, i): Party => ({
    id: `party:p${i}`,
    kind: 'COMPANY',
    name,
    names: MORE_NAMES[i]!,
    identifiers: IDENTIFIERS[i]!,
    country: ['US', 'GB', null, 'US'][i]!,
    memberships: membershipsOf(i, shapes),
    existed: i < 2 ? dayTerm(parseDatedDay(String(2020 - i))) : null,
    evidenceIds: [],
    note: null,
    mergedIds: i === 1 ? ['party:old'] : [],
    memberIds: [0, 2, 3]
      .filter((member) =>
        membershipsOf(member, shapes).some(({ groupId }) => groupId === `party:p${i}`),
      )
      .map((member) => `party:p${member}`),
  }));
}

const CLAUSES: readonly Clause[] = [
  {
    id: 'clause:g0-1',
    heading: 'Grant',
    summary: null,
    cuad: 'LICENSE_GRANT',
    ordinal: 1,
    agreementId: 'agreement:g0',
  },
];

/** Four assets: t1 and t2 are parts of t0, t3 of t2. */
const ASSETS: readonly Asset[] = [null, 'asset:t0', 'asset:t0', 'asset:t2'].map(
  (partOfId, i, all) => ({
    id: `asset:t${i}`,
    name: `Asset ${i}`,
    kind: 'IP',
    partOfId,
    partIds: all.flatMap((whole, j) => (whole === `asset:t${i}` ? [`asset:t${j}`] : [])),
    evidenceIds: [],
    note: null,
  }),
);

type DisputeShape = typeof arbitraryDispute extends fc.Arbitrary<infer T> ? T : never;

/** A dispute about one or two records; none if there are none of its kinds, or it is never open. */
function disputeOf(
  shape: DisputeShape,
  id: string,
  find: (kind: keyof typeof DISPUTED, n: number) => string | undefined,
): readonly Dispute[] {
  const kinds = new Map(
    shape.affects.flatMap(([kind, n]) => {
      const recordId = find(kind, n);
      return recordId === undefined ? [] : [[recordId, kind] as const];
    }),
  );
  const claims = shape.claims.map(({ source, term, confirms, known: knownFrom, withdrawn }, i) => ({
    sourceId: source,
    locator: `place ${i}`,
    says: `it is as claim ${i} has it`,
    term,
    amount: null,
    confirms,
    knownFrom,
    knownUntil: withdrawn === null ? OPEN : knownFrom + withdrawn,
    withdrawnReason: withdrawn === null ? null : 'misread',
  }));
  const days = daysOpen(claims);
  if (kinds.size === 0 || days.knownFrom === OPEN) return [];
  const affects = [...kinds].map(([recordId, kind]) => ({
    recordId,
    fields: [shape.isMark ? 'note' : DISPUTED[kind]],
  }));
  return [
    { id, topic: `topic of ${id}`, claims, followed: 'the first', affects, ...days, note: null },
  ];
}

/** One occurrence after the other; none after one that is never withdrawn, or with the event. */
function occurrencesOf({
  occurrences,
  known: eventKnown,
  withdrawn: eventWithdrawn,
}: {
  readonly occurrences: readonly {
    readonly on: DatedDay;
    readonly later: number;
    readonly withdrawn: number | null;
  }[];
  readonly known: Day;
  readonly withdrawn: number | null;
}): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const last = eventWithdrawn === null ? OPEN : eventKnown + eventWithdrawn;
  for (const one of occurrences) {
    const since = found.at(-1)?.knownUntil ?? eventKnown;
    if (since >= last) break;
    const knownFrom = Math.max(since, one.on.earliest) + one.later;
    const end = one.withdrawn === null ? OPEN : knownFrom + one.withdrawn;
    const knownUntil = Math.min(end, last);
    found.push({ on: one.on, knownFrom, knownUntil, withdrawnReason: null });
  }
  return found;
}

/** A claim that is withdrawn at the latest on a day. */
function withdrawnBy(claim: Asserted, day: Day): Asserted {
  return day >= claim.knownUntil
    ? claim
    : { ...claim, knownUntil: Math.max(claim.knownFrom, day), withdrawnReason: 'misread' };
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) % 4294967291;
  return value;
}

/** A graph whose conditions turn on events alone, so that links may be added without a loop. */
export function withoutHeads(graph: Graph): Graph {
  const { CONDITION, RIGHT, EVENT } = graph.records;
  const conditions = CONDITION.map((one) => ({
    ...one,
    eventId: one.eventId ?? EVENT[0]!.id,
    head: null,
  }));
  const events = EVENT.map((event) => ({
    ...event,
    knownFrom: Math.min(
      event.knownFrom,
      ...conditions.filter(({ eventId }) => eventId === event.id).map((one) => one.knownFrom),
    ),
    conditionIds: conditions.filter(({ eventId }) => eventId === event.id).map(({ id }) => id),
  }));
  const rights = RIGHT.map((right) => ({ ...right, headOfConditionIds: [] }));
  return {
    ...graph,
    records: { ...graph.records, CONDITION: conditions, EVENT: events, RIGHT: rights },
  };
}
