import { type Day, OPEN } from '../../time/day.ts';
import { BOUNDS, type Bounds, mayHaveDay, type PossibleDays, sameBounds } from '../../time/edtf.ts';
import type { Span } from '../../time/span.ts';
import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import { countInWords, firstInWords } from '../../text/count-words.ts';

/** A right with its effective bounds, without and with the assumptions. */
export interface Effect {
  readonly label: string;
  readonly plain: Bounds;
  readonly assumed: Bounds;
}

/** The first day on which an assumption makes a difference; null: none. */
export function firstEffect(effects: readonly Effect[]): Day | null {
  const days = effects
    .filter((effect) => effectKind(effect) !== 'NONE')
    .flatMap(({ plain, assumed }) =>
      BOUNDS.filter((bound) => plain[bound] !== assumed[bound]).map((bound) =>
        Math.min(plain[bound], assumed[bound]),
      ),
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
  if (first === null) return 'This changes the dates of no right.';
  const parts = partsOf(effects, 'verb');
  const later = first >= window.until ? ` It has no effect before ${dayInWords(first)}.` : '';
  return `This ${parts.join('; ')}.${later}`;
}

/** What an event changes on the days on which it happened, or may. */
export interface EventEffects {
  readonly days: PossibleDays;
  readonly effects: readonly Effect[];
  /** The labels of rights whose scope it limits. */
  readonly limited: readonly string[];
}

/**
 * The effects of an event that has happened, compared with its never having happened: `It happened
 * on 27 April 2026, and ended 1 right: A.`
 */
export function happenedSummary(event: EventEffects): string {
  const { earliest, latest } = event.days;
  const when = `on ${dayRangeInWords(earliest, latest)}`.replace(/^on a day in/, 'in');
  const parts = eventParts(event, 'did');
  return `It happened ${when}${parts.length === 0 ? '' : `, and ${parts.join('; it ')}`}.`;
}

/**
 * The effects of an event that has not happened: `It has not happened. If it happened today, it
 * would end 1 right: A (4 years and 1 month early). Earlier it would have ended 2 rights that have
 * ended otherwise since: B and C.`
 *
 * @param missed  the labels of rights that it would have ended earlier
 * @param isPast  whether the day is a day of knowledge before today
 */
export function pendingSummary(
  event: EventEffects,
  missed: readonly string[],
  isPast: boolean,
): string {
  const parts = eventParts(event, 'would');
  const now = parts.length === 0 ? 'change nothing' : parts.join('; it would ');
  const otherwise = ` that ${missed.length === 1 ? 'has' : 'have'} ended otherwise since`;
  const earlier =
    missed.length === 0 ? '' : ` Earlier it would have ended ${rightsInWords(missed, otherwise)}.`;
  const [known, day] = isPast
    ? [`As known on ${dayInWords(event.days.latest)}, it`, 'on that day']
    : ['It', 'today'];
  return `${known} has not happened. If it happened ${day}, it would ${now}.${earlier}`;
}

type Form = 'verb' | 'would' | 'did';
const LIMITS = { verb: 'limits', would: 'limit', did: 'limited' };

function eventParts({ effects, limited, days }: EventEffects, form: Form): readonly string[] {
  const scope =
    limited.length === 0 ? [] : [`${LIMITS[form]} the scope of ${rightsInWords(limited)}`];
  return [...partsOf(effects, form, days.latest), ...scope];
}

function partsOf(effects: readonly Effect[], form: Form, by: Day = OPEN): readonly string[] {
  return EFFECT_KINDS.flatMap(({ is, [form]: verb }) => {
    const names = effects
      .filter((effect) => effectKind(effect, by) === is)
      .map((effect) => effect.label + (is === 'ENDS' ? earlyInWords(effect) : ''));
    const rest = is === 'STOPS' ? ' from beginning' : '';
    return names.length === 0 ? [] : `${verb} ${rightsInWords(names, rest)}`;
  });
}

/** The sorts of effects with their verbs: alone, after *would*, and of the past. */
const EFFECT_KINDS = [
  { is: 'ENDS', verb: 'ends', would: 'end', did: 'ended' },
  { is: 'MAY_END', verb: 'may end', would: 'perhaps end', did: 'perhaps ended' },
  { is: 'STOPS', verb: 'keeps', would: 'keep', did: 'kept' },
  { is: 'BEGINS', verb: 'begins', would: 'begin', did: 'began' },
  { is: 'GOES_ON', verb: 'prolongs', would: 'prolong', did: 'prolonged' },
  {
    is: 'MOVES',
    verb: 'changes the dates of',
    would: 'change the dates of',
    did: 'changed the dates of',
  },
] as const;
type EffectKind = (typeof EFFECT_KINDS)[number]['is'] | 'NONE';

/** @param by  a beginning or an end after this day is not the doing of what is told */
function effectKind({ plain, assumed }: Effect, by: Day = OPEN): EffectKind {
  if (sameBounds(plain, assumed)) return 'NONE';
  const [before, after] = [mayHaveDay(plain), mayHaveDay(assumed)];
  if (!before && !after) return 'NONE';
  if (!before) return assumed.startEarliest <= by ? 'BEGINS' : 'MOVES';
  if (!after) return 'STOPS';
  if (assumed.endLatest > plain.endLatest) return 'GOES_ON';
  if (assumed.endLatest < plain.endLatest && assumed.endLatest <= by) return 'ENDS';
  return assumed.endEarliest < plain.endEarliest && assumed.endEarliest <= by ? 'MAY_END' : 'MOVES';
}

/** `1 right: A (18 months early)`, `5 rights from beginning: A, B, C and 2 more`. */
function rightsInWords(names: readonly string[], rest = ''): string {
  return `${countInWords(names.length, 'right')}${rest}: ${firstInWords(names, MAX_NAMED)}`;
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
