import { calendarDates } from './calendar.ts';
import { lengthsIn } from './lengths.ts';
import type { Moment } from './moment.ts';
import { relativeDates } from './relative.ts';

/** A date as an article names it; offsets in the text that was read (UTF-16 units, half-open). */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'date';
  /** First moment; the same as `to` unless the words name a stretch such as a quarter or the 2026 to 2033 seasons. */
  readonly from: Moment;
  readonly to: Moment;
  /** The stretch is a fiscal year or quarter, whose calendar is not in the words. */
  readonly fiscal: boolean;
}

/** A length such as ten years, as ISO 8601 text. */
export interface LengthMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'length';
  readonly duration: string;
}

/**
 * All dates and lengths in a text, in order and without overlaps; the longer of two overlapping ones stays.
 *
 * @param published  the publication day, from which "next year" is counted; without it relative dates are left out
 */
export function datesIn(
  text: string,
  published: Moment | null,
): readonly (DateMention | LengthMention)[] {
  const all = [
    ...calendarDates(text, published),
    ...relativeDates(text, published),
    ...lengthsIn(text),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (DateMention | LengthMention)[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
