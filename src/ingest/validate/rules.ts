import type { Rule } from './rule.ts';
import * as acts from './rules/acts.ts';
import * as contradictions from './rules/contradictions.ts';
import * as disputes from './rules/disputes.ts';
import * as folder from './rules/folder.ts';
import * as heads from './rules/heads.ts';
import * as knownOrder from './rules/known-order.ts';
import * as memberships from './rules/memberships.ts';
import * as noCycles from './rules/no-cycles.ts';
import * as occurrences from './rules/occurrences.ts';
import * as phrase from './rules/phrase.ts';
import * as rights from './rules/rights.ts';
import * as warnings from './rules/warnings.ts';
import * as withdrawals from './rules/withdrawals.ts';

/** Rules whose faults are only warnings. */
export const WARNINGS: readonly Rule[] = [
  ...Object.values(warnings),
  phrase.untilIsImprecise,
  occurrences.occurrenceUnsourced,
  knownOrder.eventKnown,
  heads.headBinds,
  heads.oneSuccessor,
  contradictions.noContradiction,
];

/** Rules whose faults stop a load: all others that the files of `rules/` export. */
export const RULES: readonly Rule[] = [
  phrase,
  rights,
  knownOrder,
  occurrences,
  acts,
  memberships,
  noCycles,
  heads,
  disputes,
  withdrawals,
  folder,
]
  .flatMap((topic): readonly Rule[] => Object.values(topic))
  .filter((rule) => !WARNINGS.includes(rule));
