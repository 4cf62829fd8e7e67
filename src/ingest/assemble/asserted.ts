import type { Asserted } from '../../domain/model/record.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { SeedRight } from '../validate/records.ts';
import type { IdsOf } from './links.ts';
import { knownFrom, type PublicationOf } from './knowledge-days.ts';

/** The fields that every claim has, for one record of a seed. */
export type AssertedOf = (record: Claim) => Asserted;

export type Claim = Pick<SeedRight, 'id' | 'assertion' | 'evidence' | 'note'> &
  Partial<Pick<SeedRight, 'known' | 'withdrawn'>>;

/** The fields of a claim under the names of the seed, but for those that `AssertedOf` computes. */
export function ownFields<C extends Claim>({
  evidence: _evidence,
  known: _known,
  withdrawn: _withdrawn,
  ...own
}: C): Omit<C, 'evidence' | 'known' | 'withdrawn'> {
  return own;
}

/** The fields of every claim, with rank NORMAL; rights.ts overrides some. */
export function assertedBy(
  evidenceIds: IdsOf,
  disputeIds: IdsOf,
  publicationOf: PublicationOf,
  recordedAt: string,
): AssertedOf {
  return (claim) => ({
    assertion: claim.assertion,
    rank: 'NORMAL',
    rankReason: null,
    knownFrom: knownFrom(claim, publicationOf) ?? OPEN,
    knownUntil: claim.withdrawn?.known.latest ?? OPEN,
    withdrawnReason: claim.withdrawn?.reason ?? null,
    recordedAt,
    evidenceIds: evidenceIds(claim.id),
    disputeIds: disputeIds(claim.id),
    note: claim.note,
  });
}
