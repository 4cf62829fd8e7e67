import { type Day, OPEN } from '../../time/day.ts';
import type { EffectiveBounds } from '../../time/status.ts';
import type { Span } from '../../time/span.ts';
import { dayInWords } from '../../time/words.ts';
import { enumeration } from '../explanation/explanation-input.ts';

/** A right whose effective bounds an assumption changes. */
export interface Effect {
  readonly label: string;
  readonly plain: Bounds;
  readonly assumed: Bounds;
}

type Bounds = Pick<EffectiveBounds, (typeof BOUNDS)[number]>;

/** The first day on which something is different because of an assumption; null: nothing ever is. */
export function firstEffect(effects: readonly Effect[]): Day | null {
  const days = effects
    .filter((effect) => sortOf(effect) !== 'NONE')
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

const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

const MAX_NAMED = 3;

/**
 * What assumptions do, in one or two sentences: `This ends 1 right: Licence to the research IP (18
 * months early). It has no effect before 30 June 2029.`
 *
 * @param window  the asked time
 */
export function whatIfSummary(effects: readonly Effect[], window: Span): string {
  const first = firstEffect(effects);
  if (first === null) return 'This changes nothing.';
  const parts = SORTS.flatMap(({ verb, is, rest }) => {
    const some = effects.filter((effect) => sortOf(effect) === is);
    return some.length === 0 ? [] : `${verb} ${namesOf(some, rest)}`;
  });
  const later = first >= window.until ? ` It has no effect before ${dayInWords(first)}.` : '';
  return `This ${parts.join('; ')}.${later}`;
}

type Sort = 'ENDS' | 'MAY_END' | 'BEGINS' | 'GOES_ON' | 'STOPS' | 'MOVES' | 'NONE';

const SORTS: readonly {
  readonly is: Sort;
  readonly verb: string;
  readonly rest: (effect: Effect) => string;
}[] = [
  { is: 'ENDS', verb: 'ends', rest: earlyInWords },
  { is: 'MAY_END', verb: 'may end', rest: () => '' },
  { is: 'STOPS', verb: 'keeps from beginning', rest: () => '' },
  { is: 'BEGINS', verb: 'begins', rest: () => '' },
  { is: 'GOES_ON', verb: 'prolongs', rest: () => '' },
  { is: 'MOVES', verb: 'changes the dates of', rest: () => '' },
];

function sortOf({ plain, assumed }: Effect): Sort {
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
function namesOf(effects: readonly Effect[], rest: (effect: Effect) => string): string {
  const named = effects.slice(0, MAX_NAMED).map((effect) => effect.label + rest(effect));
  const more = effects.length - named.length;
  const list = enumeration(more > 0 ? [...named, `${more} more`] : named, 'and');
  return `${effects.length} ${effects.length === 1 ? 'right' : 'rights'}: ${list}`;
}

const DAYS_PER_MONTH = 30.4375;

/** ` (18 months early)`; empty if the end without the assumption is open, or not a day. */
function earlyInWords({ plain, assumed }: Effect): string {
  if (plain.endLatest >= OPEN || plain.endEarliest !== plain.endLatest) return '';
  const days = plain.endLatest - assumed.endLatest;
  const months = Math.round(days / DAYS_PER_MONTH);
  const words = months > 0 ? counted(months, 'month') : counted(days, 'day');
  return ` (${words} early)`;
}

function counted(amount: number, noun: string): string {
  return `${amount} ${amount === 1 ? noun : `${noun}s`}`;
}
