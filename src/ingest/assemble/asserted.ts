import type { Asserted } from '../../domain/model/record.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { SeedRight } from '../validate/records.ts';
import type { IdsOf } from './links.ts';
import { knownFrom, type PublicationOf } from './knowledge-days.ts';

/** A claim with the fields that every claim has, and its other fields as the seed names them. */
export type AssertedOf = <C extends Claim>(claim: C) => Asserted & Omit<C, keyof Evidenced>;

type Evidenced = Pick<SeedRight, 'evidence' | 'known' | 'withdrawn'>;
type Claim = Pick<SeedRight, 'id' | 'assertion' | 'evidence' | 'note'> & Partial<Evidenced>;

/** The rank is NORMAL unless the claim has one; rights.ts sets a right's end of knowledge. */
export function assertedBy(
  evidenceIds: IdsOf,
  disputeIds: IdsOf,
  publicationOf: PublicationOf,
  recordedAt: string,
): AssertedOf {
  return ({ evidence, known, withdrawn, ...own }) => ({
    rank: 'NORMAL',
    rankReason: null,
    knownFrom: knownFrom({ evidence, known }, publicationOf) ?? OPEN,
    knownUntil: withdrawn?.known.latest ?? OPEN,
    withdrawnReason: withdrawn?.reason ?? null,
    recordedAt,
    evidenceIds: evidenceIds(own.id),
    disputeIds: disputeIds(own.id),
    ...own,
  });
}
