import { type Day, OPEN } from '../../time/day.ts';
import { BOUNDS, type Bounds } from '../../time/edtf.ts';
import type { Span } from '../../time/span.ts';
import { dayInWords } from '../../time/words.ts';
import { countInWords, firstInWords } from '../../text/count-words.ts';

/** A right whose effective bounds an assumption changes. */
export interface Effect {
  readonly label: string;
  readonly plain: Bounds;
  readonly assumed: Bounds;
}

/** The first day on which an assumption makes a difference; null: none. */
export function firstEffect(effects: readonly Effect[]): Day | null {
  const days = effects
    .filter((effect) => effectKind(effect) !== 'NONE')
    .flatMap(({ plain, assumed }) => effectDay(plain, assumed) ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** The earlier of two bounds that differ, of the first pair of bounds that does. */
function effectDay(plain: Bounds, assumed: Bounds): Day | null {
  const days = BOUNDS.flatMap((bound) =>
    plain[bound] === assumed[bound] ? [] : Math.min(plain[bound], assumed[bound]),
  );
  return days.length === 0 ? null : Math.min(...days);
}

const MAX_NAMED = 3;

/**
 * The effects of assumptions: `This ends 1 right: Licence to the research IP (18 months early). It
 * has no effect before 30 June 2029.`, if the window of the question ends before.
 */
export function whatIfSummary(effects: readonly Effect[], window: Span): string {
  const first = firstEffect(effects);
  if (first === null) return 'This changes nothing.';
  const parts = partsOf(effects, 'verb');
  const later = first >= window.until ? ` It has no effect before ${dayInWords(first)}.` : '';
  return `This ${parts.join('; ')}.${later}`;
}

/**
 * The effects of an event that has happened, on a day in words, compared with its never having
 * happened: `It happened on 27 April 2026, and ended 1 right: A.`
 */
export function happenedSummary(when: string, effects: readonly Effect[]): string {
  const parts = partsOf(effects, 'did');
  return `It happened ${when}${parts.length === 0 ? '' : `, and ${parts.join('; it ')}`}.`;
}

/**
 * The effects of an event that has not happened: `It has not happened. If it happened today, it
 * would end 1 right: A (4 years and 1 month early). It would have ended 2 more rights in time: B
 * and C.` `missed`: the labels of rights that it would have ended earlier.
 */
export function pendingSummary(effects: readonly Effect[], missed: readonly string[]): string {
  const parts = partsOf(effects, 'would');
  const now = parts.length === 0 ? 'change nothing' : parts.join('; it would ');
  const labels = missed.map((label) => ({ label }));
  const earlier =
    missed.length === 0
      ? ''
      : ` Before they ended otherwise, it would have ended ${namesOf(labels, () => '')}.`;
  return `It has not happened. If it happened today, it would ${now}.${earlier}`;
}

function partsOf(effects: readonly Effect[], form: 'verb' | 'would' | 'did'): readonly string[] {
  return EFFECT_KINDS.flatMap(({ is, rest, [form]: verb }) => {
    const some = effects.filter((effect) => effectKind(effect) === is);
    return some.length === 0 ? [] : `${verb} ${namesOf(some, rest)}`;
  });
}

/** Whether an assumption changes when a right is in force. */
export function hasEffect(effect: Effect): boolean {
  return effectKind(effect) !== 'NONE';
}

type EffectKind = 'ENDS' | 'MAY_END' | 'BEGINS' | 'GOES_ON' | 'STOPS' | 'MOVES' | 'NONE';

const EFFECT_KINDS: readonly {
  readonly is: EffectKind;
  readonly verb: string;
  /** The verb after *would*. */
  readonly would: string;
  readonly did: string;
  readonly rest: (effect: Effect) => string;
}[] = [
  { is: 'ENDS', verb: 'ends', would: 'end', did: 'ended', rest: earlyInWords },
  { is: 'MAY_END', verb: 'may end', would: 'perhaps end', did: 'perhaps ended', rest: () => '' },
  {
    is: 'STOPS',
    verb: 'keeps from beginning',
    would: 'keep from beginning',
    did: 'kept from beginning',
    rest: () => '',
  },
  { is: 'BEGINS', verb: 'begins', would: 'begin', did: 'began', rest: () => '' },
  { is: 'GOES_ON', verb: 'prolongs', would: 'prolong', did: 'prolonged', rest: () => '' },
  {
    is: 'MOVES',
    verb: 'changes the dates of',
    would: 'change the dates of',
    did: 'changed the dates of',
    rest: () => '',
  },
];

function effectKind({ plain, assumed }: Effect): EffectKind {
  if (effectDay(plain, assumed) === null) return 'NONE';
  const [before, after] = [isEver(plain), isEver(assumed)];
  if (!before) return after ? 'BEGINS' : 'NONE';
  if (!after) return 'STOPS';
  if (assumed.endLatest < plain.endLatest) return 'ENDS';
  if (assumed.endLatest > plain.endLatest) return 'GOES_ON';
  return assumed.endEarliest < plain.endEarliest ? 'MAY_END' : 'MOVES';
}

function isEver({ startEarliest, endLatest }: Bounds): boolean {
  return startEarliest < endLatest && startEarliest < OPEN;
}

/** `1 right: A (18 months early)`, `5 rights: A, B, C and 2 more`. */
function namesOf<E extends Pick<Effect, 'label'>>(
  effects: readonly E[],
  rest: (effect: E) => string,
): string {
  const names = effects.map((effect) => effect.label + rest(effect));
  return `${countInWords(effects.length, 'right')}: ${firstInWords(names, MAX_NAMED)}`;
}

const DAYS_PER_MONTH = 30.4375;

/** ` (18 months early)`; empty if the end without the assumption is open, or not a day. */
function earlyInWords({ plain, assumed }: Effect): string {
  if (plain.endLatest >= OPEN || plain.endEarliest !== plain.endLatest) return '';
  const days = plain.endLatest - assumed.endLatest;
  const months = Math.round(days / DAYS_PER_MONTH);
  return ` (${months > 0 ? monthsInWords(months) : countInWords(days, 'day')} early)`;
}

/** `18 months`, `6 years and 3 months`. */
function monthsInWords(months: number): string {
  if (months < 24) return countInWords(months, 'month');
  const years = countInWords(Math.floor(months / 12), 'year');
  return months % 12 === 0 ? years : `${years} and ${countInWords(months % 12, 'month')}`;
}
