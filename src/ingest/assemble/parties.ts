import type { Asset, Party } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Source } from '../../domain/model/evidence.ts';
import type { CheckedSeed } from '../validate/records.ts';
import { inverse } from './links.ts';
import { type BuiltMemberships, groupIdsOf } from './memberships.ts';

export function partiesOf(
  seed: CheckedSeed,
  evidenceIds: (id: Id) => readonly Id[],
  membershipsOf: (id: Id) => BuiltMemberships,
): readonly Party[] {
  const members = inverse(seed.parties, ({ partOf }) => groupIdsOf(partOf));
  const merged = inverse(
    seed.merges.map(({ from, into }) => ({ id: from, into })),
    ({ into }) => [into],
  );
  return seed.parties.map(({ id, kind, name, names, identifiers, country, existed, note }) => ({
    id,
    kind,
    name,
    names,
    identifiers,
    country,
    memberships: membershipsOf(id).memberships,
    existed,
    evidenceIds: evidenceIds(id),
    note,
    mergedIds: merged(id),
    memberIds: members(id),
  }));
}

export function assetsOf(
  seed: CheckedSeed,
  evidenceIds: (id: Id) => readonly Id[],
): readonly Asset[] {
  const parts = inverse(seed.assets, ({ partOf }) => [partOf]);
  return seed.assets.map(({ id, name, kind, partOf, note }) => ({
    id,
    name,
    kind,
    partOfId: partOf,
    partIds: parts(id),
    evidenceIds: evidenceIds(id),
    note,
  }));
}

export function sourcesOf(seed: CheckedSeed): readonly Source[] {
  return seed.sources.map((source) => ({
    ...source,
    retrieved: source.retrieved?.latest ?? null,
  }));
}
