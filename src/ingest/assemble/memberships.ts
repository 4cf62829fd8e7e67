import type { Evidence } from '../../domain/model/evidence.ts';
import type { Membership } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { SeedEvidence, SeedRecords } from '../validate/records.ts';
import { evidenceOf, type SourceOf } from './evidence.ts';
import { knownFrom } from './knowledge-days.ts';

type SeedParty = SeedRecords['parties'];
type SeedMembership = Exclude<SeedParty['partOf'], string | null>[number];

export interface BuiltMemberships {
  readonly memberships: readonly Membership[];
  /** The evidence of the memberships and of leaving them. */
  readonly evidence: readonly Evidence[];
}

/** The memberships of a party with their evidence, in the order of the seed. */
export function membershipsOf(
  { id, partOf }: Pick<SeedParty, 'id' | 'partOf'>,
  sourceOf: SourceOf,
): BuiltMemberships {
  if (partOf === null) return { memberships: [], evidence: [] };
  if (typeof partOf === 'string') return { memberships: [always(partOf)], evidence: [] };
  const built = partOf.map((membership) => datedMembership(id, membership, sourceOf));
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
  const piecesOf = (evidence: readonly SeedEvidence[], part: string) =>
    evidenceOf({ id, evidence }, sourceOf, { field: 'partOf', key: part });
  const own = piecesOf(statement.evidence, key);
  const ofLeaving = piecesOf(left?.evidence ?? [], `${key} left`);
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

/** The ids of the groups that a party belongs to on any day. */
export function groupIdsOf(partOf: SeedParty['partOf']): readonly Id[] {
  if (typeof partOf === 'string') return [partOf];
  return (partOf ?? []).map(({ party }) => party);
}
