import type { Span } from '../read/sentences.ts';
import type { DateMention } from './dates.ts';
import { dayMoment, endAfter, firstDay, type Length, type Moment, momentEdtf } from './moment.ts';

/** A term pieced together from its words. */
export interface ParsedTerm {
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly length: Length | null;
  readonly perpetual: boolean;
}

/** The start, end or length that a sentence states, with its place in the flat text. */
export interface TermMention extends Span, ParsedTerm {
  /** Whether it mentions an end that cannot be computed, so that it becomes a question. */
  readonly unclear: boolean;
}

/**
 * The moment of an end. "Until" or "expires" with a bare year or month is imprecise; "through"
 * includes it whole.
 */
export function endMoment(date: DateMention, through: boolean, exclusive: boolean): Moment {
  if (date.fiscal || (isStretch(date) && !through))
    return { ...date.to, month: null, day: null, vague: true };
  if (exclusive) return dayMoment(firstDay(date.to) - 1);
  return { ...date.to, vague: date.to.vague || (date.to.day === null && !through) };
}

/**
 * The moment of a start. A stretch such as a quarter has no EDTF of its own, so that its year is
 * used instead.
 */
export function startMoment(date: DateMention): Moment {
  return isStretch(date) ? { ...date.from, month: null } : date.from;
}

function isStretch({ from, to }: DateMention): boolean {
  return momentEdtf(from) !== momentEdtf(to);
}

/**
 * Joins the words of one clause: the first start, the last end, the first length. Null if there is
 * none.
 */
export function joinTerm(words: readonly TermMention[]): ParsedTerm | null {
  const from = words.find((one) => one.from)?.from ?? null;
  const to = words.findLast((one) => one.to)?.to ?? null;
  const length = words.find((one) => one.length)?.length ?? null;
  const perpetual = words.some((one) => one.perpetual);
  return from || to || length || perpetual ? { from, to, length, perpetual } : null;
}

/**
 * A term as EDTF. Only stated dates are used: without an end it is unknown. A length counts from a
 * stated start; from the publication in place of a start it gives an approximate year only.
 *
 * @param standIn  the publication, which stands in for a missing start
 */
export function termEdtf(term: ParsedTerm | null, standIn: Moment | null): string {
  const start = term?.from ?? standIn;
  const end = term && endOf(term, standIn);
  const until = end ? momentEdtf(end) : '';
  return `${start ? momentEdtf(start) : ''}/${term?.perpetual ? '..' : until}`;
}

function endOf({ from, to, length }: ParsedTerm, standIn: Moment | null): Moment | null {
  const start = from ?? standIn;
  if (to !== null || length === null || start === null) return to;
  const end = endAfter(start, length);
  const isInYears = length.years > 0 && length.months === 0;
  return from ? end : { ...end, month: isInYears ? null : end.month, day: null, vague: true };
}
