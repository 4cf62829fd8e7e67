import type { Rule } from './rule.ts';
import { actCycle } from './rules/act-cycle.ts';
import { actInTerm, successorStart } from './rules/act-days.ts';
import { actLists } from './rules/act-lists.ts';
import { clauseOfAgreement, nonBindingGrantsNothing } from './rules/granting.ts';
import { conditionKnown, correctionKnown, endedKnown, successorKnown } from './rules/known-order.ts';
import { amendmentLoop, assetLoop, correctionLoop, partyLoop } from './rules/loops.ts';
import { merges } from './rules/merges.ts';
import { neverSeen, readBeforePublished, rightAgainstHolder, sharedName } from './rules/oddities.ts';
import { phraseAgrees, untilIsImprecise } from './rules/phrase.ts';
import { alternativeToAnother, deprecatedHasReason, onePreferred } from './rules/ranks.ts';

/** Every rule between records; a fault of any keeps a seed from being loaded. */
export const RULES: readonly Rule[] = [
  phraseAgrees, nonBindingGrantsNothing, clauseOfAgreement,
  actLists, actCycle, actInTerm, successorStart,
  endedKnown, successorKnown, conditionKnown, correctionKnown,
  deprecatedHasReason, alternativeToAnother, onePreferred,
  partyLoop, assetLoop, amendmentLoop, correctionLoop, merges,
];

/** What may stand but looks odd. */
export const WARNINGS: readonly Rule[] = [sharedName, rightAgainstHolder, readBeforePublished, neverSeen, untilIsImprecise];
