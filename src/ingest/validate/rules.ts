import type { Rule } from './rule.ts';
import * as acts from './rules/acts.ts';
import * as codes from './rules/codes.ts';
import * as contradictions from './rules/contradictions.ts';
import * as disputes from './rules/disputes.ts';
import * as granting from './rules/granting.ts';
import * as heads from './rules/heads.ts';
import * as knownOrder from './rules/known-order.ts';
import * as labels from './rules/labels.ts';
import * as memberships from './rules/memberships.ts';
import * as merges from './rules/merges.ts';
import * as noCycles from './rules/no-cycles.ts';
import * as occurrences from './rules/occurrences.ts';
import * as oneDossier from './rules/one-dossier.ts';
import * as performance from './rules/performance.ts';
import * as phrase from './rules/phrase.ts';
import * as ranks from './rules/ranks.ts';
import * as warnings from './rules/warnings.ts';
import * as withdrawals from './rules/withdrawals.ts';

/** Rules whose faults stop a load. */
export const RULES: readonly Rule[] = [
  phrase.phraseAgrees,
  granting.nonBindingGrantsNothing,
  granting.clauseOfAgreement,
  knownOrder.conditionKnown,
  occurrences.occurrenceKnown,
  occurrences.oneOccurrence,
  knownOrder.correctionKnown,
  ranks.deprecatedHasReason,
  ranks.alternativeToAnother,
  acts.actLists,
  performance.performsRightsOrAmount,
  performance.dueInTerm,
  noCycles.noActCycle,
  acts.actsWithinTerm,
  acts.successorStart,
  knownOrder.endedKnown,
  knownOrder.performedKnown,
  knownOrder.successorKnown,
  ranks.onePreferred,
  memberships.noPartyCycle,
  memberships.leavesWithinMembership,
  noCycles.noAssetCycle,
  noCycles.noAmendmentCycle,
  noCycles.noCorrectionCycle,
  noCycles.noRepostCycle,
  heads.headOrEvent,
  knownOrder.headKnown,
  heads.noHeadCycle,
  heads.noLongChain,
  disputes.disputedFields,
  disputes.claimsMeet,
  disputes.claimsOfFields,
  disputes.claimsTouch,
  withdrawals.withdrawnKnown,
  withdrawals.introducedWithdrawn,
  withdrawals.conditionWithdrawn,
  merges.soundMerge,
  oneDossier.oneDossier,
];

/** Rules whose faults are only warnings. */
export const WARNINGS: readonly Rule[] = [
  warnings.rightAgainstHolder,
  warnings.readBeforePublished,
  phrase.untilIsImprecise,
  warnings.sharedIdentifier,
  warnings.sharedName,
  warnings.unknownPublisher,
  warnings.removedAfterKnown,
  occurrences.occurrenceUnsourced,
  knownOrder.eventKnown,
  heads.headBinds,
  heads.oneSuccessor,
  codes.knownCountry,
  codes.knownCurrency,
  contradictions.noContradiction,
  labels.labelNamesRight,
];
