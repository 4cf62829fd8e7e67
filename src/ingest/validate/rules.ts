import type { Id } from '../../domain/model/record.ts';
import type { SeedRight } from './records.ts';
import type { Rule } from './rule.ts';
import type { Loose } from './shape.ts';
import { actCycle } from './rules/act-cycle.ts';
import { actInTerm, successorStart } from './rules/act-days.ts';
import { actLists } from './rules/act-lists.ts';
import { clauseOfAgreement, nonBindingGrantsNothing } from './rules/granting.ts';
import {
  conditionKnown,
  correctionKnown,
  endedKnown,
  successorKnown,
} from './rules/known-order.ts';
import { amendmentLoop, assetLoop, correctionLoop, partyLoop } from './rules/loops.ts';
import { merges } from './rules/merges.ts';
import {
  neverSeen,
  readBeforePublished,
  rightAgainstHolder,
  sharedName,
} from './rules/oddities.ts';
import { phraseAgrees, untilIsImprecise } from './rules/phrase.ts';
import { alternativeToAnother, deprecatedHasReason, onePreferred } from './rules/ranks.ts';

/** Rules of a kind: a fault keeps a seed from being loaded, a warning may stand but looks odd. */
export interface Rules {
  readonly faults: readonly Rule[];
  readonly warnings: readonly Rule[];
}

/** What must hold of each right, agreement and source by itself, or beside records that are no rights: rights may come some at a time. */
export const RULES_OF_EACH: Rules = {
  faults: [
    phraseAgrees,
    nonBindingGrantsNothing,
    clauseOfAgreement,
    conditionKnown,
    correctionKnown,
    deprecatedHasReason,
    alternativeToAnother,
  ],
  warnings: [rightAgainstHolder, readBeforePublished, untilIsImprecise],
};

/** What must hold between rights, acts and all the rest: of rights, those that `isSpokenOf` picks are enough. */
export const RULES_OF_ALL: Rules = {
  faults: [
    actLists,
    actCycle,
    actInTerm,
    successorStart,
    endedKnown,
    successorKnown,
    onePreferred,
    partyLoop,
    assetLoop,
    amendmentLoop,
    correctionLoop,
    merges,
  ],
  warnings: [sharedName, neverSeen],
};

/**
 * Whether a right has to be at hand when others are looked at: it corrects, was withdrawn, or is an alternative, or else some other
 * record names it.
 *
 * @param named  ids of rights that acts, corrections and alternatives name
 */
export function isSpokenOf(
  { id, corrects, withdrawn, alternativeTo }: Loose<SeedRight>,
  named: ReadonlySet<Id>,
): boolean {
  return (
    Boolean(corrects) ||
    Boolean(withdrawn) ||
    alternativeTo === undefined ||
    alternativeTo.length > 0 ||
    id === undefined ||
    named.has(id)
  );
}
