import type { Asset, Party } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Source } from '../../domain/model/evidence.ts';
import type { CheckedSeed } from '../validate/records.ts';
import { type IdsOf, inverse } from './links.ts';
import { type BuiltMemberships, groupIdsOf } from './memberships.ts';

export function partiesOf(
  seed: CheckedSeed,
  evidenceIds: IdsOf,
  membershipsOf: (id: Id) => BuiltMemberships,
): readonly Party[] {
  const members = inverse(seed.parties, ({ partOf }) => groupIdsOf(partOf));
  const merged = inverse(
    seed.merges.map(({ from, into }) => ({ id: from, into })),
    ({ into }) => [into],
  );
  return seed.parties.map(({ partOf: _, evidence: _evidence, ...own }) => ({
    ...own,
    memberships: membershipsOf(own.id).memberships,
    evidenceIds: evidenceIds(own.id),
    mergedIds: merged(own.id),
    memberIds: members(own.id),
  }));
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
  return seed.sources.map((source) => ({
    ...source,
    retrieved: source.retrieved?.latest ?? null,
  }));
}
