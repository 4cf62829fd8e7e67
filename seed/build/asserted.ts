import type { Asserted, Id } from '../../src/model.ts';
import { OPEN } from '../../src/time/day.ts';
import type { DatedDay } from '../../src/time/edtf.ts';
import type { SeedEvidence } from '../check/records.ts';
import { knownFrom, type Publication } from './known.ts';

/** What every claim carries, for one record of a seed. */
export type AssertedOf = (record: Claim) => Asserted;

export interface Claim {
  readonly id: Id;
  readonly assertion: Asserted['assertion'];
  readonly known?: DatedDay | null;
  readonly evidence: readonly SeedEvidence[];
  readonly note: string | null;
}

/**
 * What every claim carries: NORMAL rank, and never known to be wrong; rights say more (seed/build/rights.ts). When it was recorded
 * is not said yet, see seed/build/version.ts.
 */
export function assertedBy(
  evidenceIds: (id: Id) => readonly Id[],
  publicationOf: (source: Id) => Publication | undefined,
): AssertedOf {
  return (claim) => ({
    assertion: claim.assertion,
    rank: 'NORMAL',
    rankReason: null,
    knownFrom: knownFrom(claim, publicationOf) ?? OPEN,
    knownUntil: OPEN,
    withdrawnReason: null,
    recordedAt: '',
    evidenceIds: evidenceIds(claim.id),
    note: claim.note,
  });
}
