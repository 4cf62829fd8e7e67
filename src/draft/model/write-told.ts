import type { SeedRecord } from '../records.ts';
import type { DraftInProgress } from '../write/draft-in-progress.ts';
import { repeatKnownRight } from '../write/known-rights.ts';
import type { ToldFacts } from './told-facts.ts';
import { assetRecords } from './write-assets.ts';
import { writeAct } from './write-acts.ts';
import { agreementRecords } from './write-agreements.ts';
import { conditionRecords } from './write-conditions.ts';

/**
 * Writes what a model tells beside rights: their assets, evidence of known rights, conditions, agreements, acts.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function writeTold(
  inProgress: DraftInProgress,
  { confirmed, conditions, agreements, acts }: ToldFacts,
  rights: readonly SeedRecord[],
): void {
  for (const { right, place } of confirmed) {
    const known = inProgress.seedIndex.rights.find(({ id }) => id === right);
    const evidence = inProgress.evidence(place.sentence, 'statement');
    if (known) repeatKnownRight(inProgress, known, [evidence], 0.7);
  }
  assetRecords(inProgress, rights);
  conditionRecords(inProgress, conditions, rights);
  agreementRecords(inProgress, agreements, rights);
  for (const act of acts) writeAct(inProgress, act, rights);
}
