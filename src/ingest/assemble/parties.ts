import type { Asset, Membership, Party } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Source } from '../../domain/model/evidence.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { CheckedSeed, SeedRecords } from '../validate/records.ts';
import { evidenceOf, type SourceOf } from './evidence.ts';
import { knownFrom } from './knowledge-days.ts';
import { type IdsOf, inverse } from './links.ts';

type SeedParty = SeedRecords['parties'];
type SeedMembership = Exclude<SeedParty['partOf'], string | null>[number];

export function partiesOf(
  seed: CheckedSeed,
  evidenceIds: IdsOf,
  sourceOf: SourceOf,
): readonly Party[] {
  const members = inverse(seed.parties, ({ partOf }) =>
    typeof partOf === 'string' ? [partOf] : (partOf ?? []).map(({ party }) => party),
  );
  const merged = inverse(
    seed.merges.map(({ from, into }) => ({ id: from, into })),
    ({ into }) => [into],
  );
  return seed.parties.map((party) => {
    const { partOf: _, evidence: _evidence, ...own } = party;
    return {
      ...own,
      memberships: membershipsOf(party, sourceOf).memberships,
      evidenceIds: evidenceIds(own.id),
      mergedIds: merged(own.id),
      memberIds: members(own.id),
    };
  });
}

export function assetsOf(seed: CheckedSeed, evidenceIds: IdsOf): readonly Asset[] {
  const parts = inverse(seed.assets, ({ partOf }) => [partOf]);
  return seed.assets.map(({ partOf, evidence: _, ...own }) => ({
    ...own,
    partOfId: partOf,
    partIds: parts(own.id),
    evidenceIds: evidenceIds(own.id),
  }));
}

export function sourcesOf(seed: CheckedSeed): readonly Source[] {
  return seed.sources.map((source) => ({ ...source, retrieved: source.retrieved?.latest ?? null }));
}

/** The memberships of a party in order of the seed, with the evidence of them and of leaving. */
export function membershipsOf({ id, partOf }: SeedParty, sourceOf: SourceOf) {
  if (typeof partOf === 'string') return { memberships: [always(partOf)], evidence: [] };
  const built = (partOf ?? []).map((membership) => datedMembership(id, membership, sourceOf));
  return {
    memberships: built.map(({ membership }) => membership),
    evidence: built.flatMap(({ evidence }) => evidence),
  };
}

function always(groupId: Id): Membership {
  return {
    groupId,
    during: null,
    knownFrom: -OPEN,
    knownUntil: OPEN,
    withdrawnReason: null,
    confirmations: [],
    evidenceIds: [],
    left: null,
  };
}

function datedMembership(
  id: Id,
  { party, during, left, ...statement }: SeedMembership,
  sourceOf: SourceOf,
) {
  const key = `${party} ${during.edtf}`;
  const own = evidenceOf({ id, evidence: statement.evidence }, sourceOf, key);
  const ofLeaving = evidenceOf({ id, evidence: left?.evidence ?? [] }, sourceOf, `${key} left`);
  const membership: Membership = {
    groupId: party,
    during,
    knownFrom: knownFrom(statement, sourceOf) ?? -OPEN,
    knownUntil: statement.withdrawn?.known.latest ?? OPEN,
    withdrawnReason: statement.withdrawn?.reason ?? null,
    confirmations: own.flatMap(({ confirms, confirmsSaid, visibleFrom }) =>
      confirms === null ? [] : [{ visibleFrom, on: confirms, said: confirmsSaid }],
    ),
    evidenceIds: own.map((piece) => piece.id),
    left: left && {
      on: left.on,
      knownFrom: knownFrom(left, sourceOf) ?? -OPEN,
      evidenceIds: ofLeaving.map((piece) => piece.id),
    },
  };
  return { membership, evidence: [...own, ...ofLeaving] };
}
