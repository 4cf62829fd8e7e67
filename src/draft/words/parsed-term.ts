import { type Moment, type Length, momentEdtf, endAfter } from './moment.ts';
import type { DateMention } from './dates.ts';

/** What a sentence says of a start, an end or a length, with its place in the flat text. */
export interface TermWord {
  readonly start: number;
  readonly end: number;
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly length: Length | null;
  readonly perpetual: boolean;
  /** It speaks of an end that cannot be told from it; the reader is asked. */
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
 * Until or expires with a bare year or month says no day of it: it is imprecise. Through includes
 * it whole.
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
 * A stretch such as a quarter has no EDTF of its own as a start: the year that holds it is said
 * instead.
 */
export function startMoment(date: DateMention): Moment {
  const range = momentEdtf(date.from) !== momentEdtf(date.to);
  return range && date.from.month !== null
    ? { year: date.from.year, month: null, day: null, vague: false }
    : date.from;
}

/**
 * Joins the words of one clause: the first start, the last end, the first length. Null if none
 * says anything.
 */
export function joinTerm(words: readonly TermWord[]): ParsedTerm | null {
  const from = words.find((one) => one.from)?.from ?? null;
  const to = words.findLast((one) => one.to)?.to ?? null;
  const length = words.find((one) => one.length)?.length ?? null;
  const perpetual = words.some((one) => one.perpetual);
  if (!from && !to && !length && !perpetual) return null;
  return { from, to, length, perpetual };
}

/**
 * A term as EDTF. Only what was said goes in: without an end it is unknown, and a length counts
 * from a stated start; from a start that merely stands in (the publication) it gives no more than
 * about the year.
 *
 * @param standIn  the publication, which stands in for a start that is not said
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
