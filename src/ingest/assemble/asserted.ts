import type { Asserted, Id } from '../../domain/model/record.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { SeedEvidence } from '../validate/records.ts';
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
 * What every claim carries: NORMAL rank, and never known to be wrong; rights say more
 * (src/ingest/assemble/rights.ts). When it was recorded is not said yet, see
 * src/ingest/assemble/version.ts.
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
