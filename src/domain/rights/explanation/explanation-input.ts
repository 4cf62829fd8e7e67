import type {
  Assumptions,
  ConditionHistory,
  RightHistory,
  TemporalContext,
} from '../../model/history.ts';
import { type Day, OPEN } from '../../time/day.ts';
import { dayInWords } from '../../time/words.ts';
import type { EffectiveTerm } from '../term.ts';
import type { Evaluation } from '../evaluation.ts';
import { triggerInWords } from '../heads.ts';

export interface ExplanationInput extends Omit<Evaluation, 'explanation'> {
  /** The effective term without assumptions. */
  readonly plain: EffectiveTerm;
  readonly right: RightHistory;
  readonly context: TemporalContext;
  /** The earlier of today and the knowledge day: later days are not past. */
  readonly now: Day;
  /** The assumptions of the view if they change the effective term, else none. */
  readonly assumptions: Assumptions;
}

export function clauses(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** The label of a right within a sentence, a noun phrase: see docs/seed-format.md. */
export function rightNamed(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A label or name as it stands in a sentence if it begins with an article; else null. */
const withArticle = (label: string): string | null =>
  /^(The|An?) /.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : null;

/** The label of an event or an agreement within a sentence; quoted if it has no article. */
export function named(label: string): string {
  return withArticle(label) ?? `“${label}”`;
}

export function partyNamed(name: string): string {
  return withArticle(name) ?? name;
}

export function isNamed(publisher: string): boolean {
  return publisher !== 'Unknown';
}

/** An event, or the end or beginning of a right, within a sentence. */
export function triggerNamed(turnsOn: ConditionHistory['turnsOn']): string {
  const { type, label } = turnsOn;
  return triggerInWords(turnsOn, type === 'EVENT' ? named(label) : `the ${rightNamed(label)}`);
}

/** The days on which a condition counts, after its event: ` by 30 June 2026`; empty if all do. */
export function withinInWords({ within }: ConditionHistory): string {
  if (!within) return '';
  const last = dayInWords(within.until - 1);
  if (within.from <= -OPEN) return ` by ${last}`;
  const first = dayInWords(within.from);
  return within.until < OPEN ? ` from ${first} through ${last}` : ` from ${first} on`;
}
