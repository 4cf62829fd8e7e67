import type { Rule } from './rule.ts';
import { actsWithinTerm, successorStart } from './rules/act-days.ts';
import { labelNamesRight } from './rules/labels.ts';
import { actLists } from './rules/act-lists.ts';
import { knownCountry, knownCurrency } from './rules/codes.ts';
import { clauseOfAgreement, nonBindingGrantsNothing } from './rules/granting.ts';
import {
  conditionKnown,
  correctionKnown,
  endedKnown,
  successorKnown,
} from './rules/known-order.ts';
import {
  noActCycle,
  noAmendmentCycle,
  noAssetCycle,
  noCorrectionCycle,
  noRepostCycle,
} from './rules/no-cycles.ts';
import {
  noLongChain,
  headBinds,
  headKnown,
  noHeadCycle,
  headOrEvent,
  oneSuccessor,
} from './rules/heads.ts';
import { leavesWithinMembership, noPartyCycle } from './rules/memberships.ts';
import { claimsMeet, claimsOfFields, claimsTouch, disputedFields } from './rules/disputes.ts';
import { soundMerge } from './rules/merges.ts';
import { noContradiction } from './rules/contradictions.ts';
import {
  removedAfterKnown,
  readBeforePublished,
  rightAgainstHolder,
  sharedIdentifier,
  sharedName,
  unknownPublisher,
} from './rules/warnings.ts';
import {
  eventKnown,
  occurrenceKnown,
  occurrenceUnsourced,
  oneOccurrence,
} from './rules/occurrences.ts';
import { oneDossier } from './rules/one-dossier.ts';
import { dueInTerm, performsRightsOrAmount } from './rules/performance.ts';
import { phraseAgrees, untilIsImprecise } from './rules/phrase.ts';
import { conditionWithdrawn, introducedWithdrawn, withdrawnKnown } from './rules/withdrawals.ts';
import { alternativeToAnother, deprecatedHasReason, onePreferred } from './rules/ranks.ts';

/** Rules whose faults stop a load. */
export const RULES: readonly Rule[] = [
  phraseAgrees,
  nonBindingGrantsNothing,
  clauseOfAgreement,
  conditionKnown,
  occurrenceKnown,
  oneOccurrence,
  correctionKnown,
  deprecatedHasReason,
  alternativeToAnother,
  actLists,
  performsRightsOrAmount,
  dueInTerm,
  noActCycle,
  actsWithinTerm,
  successorStart,
  endedKnown,
  successorKnown,
  onePreferred,
  noPartyCycle,
  leavesWithinMembership,
  noAssetCycle,
  noAmendmentCycle,
  noCorrectionCycle,
  noRepostCycle,
  headOrEvent,
  headKnown,
  noHeadCycle,
  noLongChain,
  disputedFields,
  claimsMeet,
  claimsOfFields,
  claimsTouch,
  withdrawnKnown,
  introducedWithdrawn,
  conditionWithdrawn,
  soundMerge,
  oneDossier,
];

/** Rules whose faults are only warnings. */
export const WARNINGS: readonly Rule[] = [
  rightAgainstHolder,
  readBeforePublished,
  untilIsImprecise,
  sharedIdentifier,
  sharedName,
  unknownPublisher,
  removedAfterKnown,
  occurrenceUnsourced,
  eventKnown,
  headBinds,
  oneSuccessor,
  knownCountry,
  knownCurrency,
  noContradiction,
  labelNamesRight,
];
