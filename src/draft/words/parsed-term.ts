import type { Span } from '../read/sentences.ts';
import { type Moment, type Length, momentEdtf, endAfter } from './moment.ts';
import type { DateMention } from './dates.ts';

/** The start, end or length that a sentence states, with its place in the flat text. */
export interface TermMention extends Span {
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly length: Length | null;
  readonly perpetual: boolean;
  /** Whether it mentions an end that cannot be computed, so that it becomes a question. */
  readonly unclear: boolean;
}

/** A term pieced together from its words. */
export interface ParsedTerm {
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly length: Length | null;
  readonly perpetual: boolean;
}

/**
 * The moment of an end. "Until" or "expires" with a bare year or month is imprecise; "through"
 * includes it whole.
 */
export function endMoment(date: DateMention, through: boolean, exclusive: boolean): Moment {
  const range = momentEdtf(date.from) !== momentEdtf(date.to);
  if (date.fiscal || (range && !through))
    return { ...date.to, month: null, day: null, vague: true };
  const moment = date.to;
  if (exclusive) return previousMoment(moment);
  return moment.day === null && !through ? { ...moment, vague: true } : moment;
}

function previousMoment(moment: Moment): Moment {
  if (moment.day === null)
    return moment.month === null
      ? { ...moment, year: moment.year - 1 }
      : { ...moment, vague: true };
  const day = new Date(Date.UTC(moment.year, moment.month! - 1, moment.day - 1));
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    vague: false,
  };
}

/**
 * The moment of a start. A stretch such as a quarter has no EDTF of its own, so that its year is
 * used instead.
 */
export function startMoment(date: DateMention): Moment {
  const range = momentEdtf(date.from) !== momentEdtf(date.to);
  return range && date.from.month !== null
    ? { year: date.from.year, month: null, day: null, vague: false }
    : date.from;
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
  if (!from && !to && !length && !perpetual) return null;
  return { from, to, length, perpetual };
}

/**
 * A term as EDTF. Only stated dates are used: without an end it is unknown. A length counts from a
 * stated start; from the publication in place of a start it gives an approximate year only.
 *
 * @param standIn  the publication, which stands in for a missing start
 */
export function termEdtf(term: ParsedTerm | null, standIn: Moment | null): string {
  const start = term?.from ?? standIn;
  const text = start ? momentEdtf(start) : '';
  if (term?.perpetual) return `${text}/..`;
  const end =
    term?.to ?? (term?.length && start ? lengthEnd(start, term.length, term.from !== null) : null);
  return `${text}/${end ? momentEdtf(end) : ''}`;
}

function lengthEnd(start: Moment, length: Length, stated: boolean): Moment {
  const end = endAfter(start, length);
  if (stated) return end;
  if (length.years === 0 || length.months > 0) return { ...end, day: null, vague: true };
  const year = end.year + (start.month === 1 && start.day === 1 ? 1 : 0);
  return { year, month: null, day: null, vague: true };
}
