import type { Rule } from './rule.ts';
import { actInTerm, successorStart } from './rules/act-days.ts';
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
  chainLength,
  headBinds,
  headKnown,
  noHeadCycle,
  headOrEvent,
  oneSuccessor,
} from './rules/heads.ts';
import { leaving, noPartyCycle } from './rules/memberships.ts';
import { claimsMeet, claimsOfFields, claimsTouch, disputedFields } from './rules/disputes.ts';
import { merges } from './rules/merges.ts';
import { contradiction } from './rules/contradictions.ts';
import {
  neverSeen,
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
import { dueInTerm, performance } from './rules/performance.ts';
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
  performance,
  dueInTerm,
  noActCycle,
  actInTerm,
  successorStart,
  endedKnown,
  successorKnown,
  onePreferred,
  noPartyCycle,
  leaving,
  noAssetCycle,
  noAmendmentCycle,
  noCorrectionCycle,
  noRepostCycle,
  headOrEvent,
  headKnown,
  noHeadCycle,
  chainLength,
  disputedFields,
  claimsMeet,
  claimsOfFields,
  claimsTouch,
  withdrawnKnown,
  introducedWithdrawn,
  conditionWithdrawn,
  merges,
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
  neverSeen,
  occurrenceUnsourced,
  eventKnown,
  headBinds,
  oneSuccessor,
  knownCountry,
  knownCurrency,
  contradiction,
  labelNamesRight,
];
