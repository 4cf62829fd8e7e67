import type { Dossier } from '../../domain/model/dossier.ts';
import type { Evidence } from '../../domain/model/evidence.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { CheckedSeed, SeedRight } from '../validate/records.ts';
import { agreementsOf, clausesOf, dealsOf } from './agreements.ts';
import { assertedBy } from './asserted.ts';
import { disputesOf } from './disputes.ts';
import { bestFirst, type Evidenced, evidenceOf } from './evidence.ts';
import { sortedById, inverse } from './links.ts';
import { type BuiltMemberships, membershipsOf } from './memberships.ts';
import { actsOf, conditionsOf, eventsOf } from './occurrences.ts';
import { assetsOf, partiesOf, sourcesOf } from './parties.ts';
import { rightMaker } from './rights.ts';
import { seedVersion } from './version.ts';

/**
 * The graph of a checked seed, loaded at an instant (ISO 8601 in UTC): evidence with ids, days of
 * knowledge, every link in both directions, all in order of id. Equal seeds give equal graphs.
 */
export function buildGraph(seed: CheckedSeed, recordedAt: string): Graph {
  const { right, others, ...graph } = buildParts(seed, recordedAt);
  const rights = seed.rights.map(right);
  const records: Graph['records'] = {
    ...others,
    RIGHT: sortedById(rights.map((built) => built.right)),
    EVIDENCE: sortedById([...others.EVIDENCE, ...rights.flatMap(({ evidence }) => evidence)]),
  };
  return { ...graph, records };
}

export interface BuiltRight {
  readonly right: Right;
  readonly evidence: readonly Evidence[];
}

/**
 * Everything except rights and their evidence, and the function that builds a right: so rights
 * need not be in memory together.
 */
export function buildParts(seed: CheckedSeed, recordedAt: string) {
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const sourceOf = (id: Id) => sources.get(id)!;
  const evidence: Evidence[] = [];
  const idsOf = new Map<Id, readonly Id[]>();
  const memberships = new Map<Id, BuiltMemberships>(
    seed.parties.map((party) => [party.id, membershipsOf(party, sourceOf)]),
  );
  for (const record of evidencedRecords(seed)) {
    const ofMemberships = memberships.get(record.id)?.evidence ?? [];
    const pieces = bestFirst([...evidenceOf(record, sourceOf), ...ofMemberships], sourceOf);
    for (const piece of pieces) evidence.push(piece);
    const ids = pieces.map(({ id }) => id);
    idsOf.set(record.id, ids);
  }
  const evidenceIds = (id: Id) => idsOf.get(id) ?? [];
  const disputeIds = inverse(seed.disputes, ({ affects }) => affects.map(({ record }) => record));
  const asserted = assertedBy(evidenceIds, disputeIds, sourceOf, recordedAt);
  const make = rightMaker(seed, asserted, disputeIds);
  return {
    version: seedVersion(seed),
    others: {
      PARTY: sortedById(partiesOf(seed, evidenceIds, (id) => memberships.get(id)!)),
      ASSET: sortedById(assetsOf(seed, evidenceIds)),
      AGREEMENT: sortedById(agreementsOf(seed, asserted)),
      CLAUSE: sortedById(clausesOf(seed)),
      DEAL: sortedById(dealsOf(seed, asserted)),
      CONDITION: sortedById(conditionsOf(seed, asserted)),
      EVENT: sortedById(eventsOf(seed, asserted, sourceOf)),
      ACT: sortedById(actsOf(seed, asserted)),
      DISPUTE: sortedById(disputesOf(seed, sourceOf)),
      EVIDENCE: sortedById(evidence),
      SOURCE: sortedById(sourcesOf(seed)),
    },
    merges: seed.merges
      .map(({ from, into, reason }) => ({ from, into, reason }))
      .sort((a, b) => compareText(a.from, b.from)),
    dossier: dossierOf(seed),
    right: (seedRight: SeedRight): BuiltRight => {
      const pieces = evidenceOf(seedRight, sourceOf);
      return {
        right: { ...make(seedRight), evidenceIds: pieces.map(({ id }) => id) },
        evidence: pieces,
      };
    },
  };
}

function dossierOf({ dossier: [dossier] }: CheckedSeed): Dossier | null {
  if (dossier === undefined) return null;
  const { focus, note: _, ...rest } = dossier;
  return { ...rest, focusIds: focus };
}

function* evidencedRecords(seed: CheckedSeed): Generator<Evidenced> {
  yield* seed.parties;
  yield* seed.assets;
  yield* seed.agreements;
  yield* seed.deals;
  yield* seed.conditions;
  yield* seed.events;
  yield* seed.acts;
}
