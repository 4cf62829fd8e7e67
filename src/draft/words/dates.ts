import { calendarDates, unplacedDays } from './calendar.ts';
import type { DateMention, LengthMention } from './date-mention.ts';
import { lengthsIn } from './lengths.ts';
import type { Moment } from './moment.ts';
import { relativeDates } from './relative.ts';

/**
 * All dates and lengths in a text, in order and without overlaps; the longer of two overlapping
 * ones stays.
 *
 * @param published  the publication day, from which "next year" is counted; without it relative
 *   dates are left out
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
  const broken = unplacedDays(text, all);
  const whole = all.filter(
    (one) => !broken.some(({ start, end }) => one.start < end && start < one.end),
  );
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (DateMention | LengthMention)[] = [];
  for (const mention of whole) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
