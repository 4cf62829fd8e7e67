import { type Day, dayOf, daysInMonth } from '../../src/domain/time/day.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAY = `\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`;
const WHEN = `(?:a day in (?:\\w+ )?\\d{4}|a day from ${DAY} through ${DAY}|${DAY}(?: at the earliest and ${DAY} at the latest)?)`;

/** The last possible day of every day or range in words that follows a pattern in a text. */
export function lastDaysAfter(pattern: string, text: string): readonly Day[] {
  const found = text.matchAll(new RegExp(`${pattern} (?<when>${WHEN})`, 'gm'));
  return [...found].map(({ groups }) => lastDay(groups!['when']!));
}

function lastDay(when: string): Day {
  const last = when.match(new RegExp(DAY, 'g'))?.at(-1);
  if (last !== undefined) {
    const [day, month, year] = last.split(' ');
    return dayOf(Number(year), MONTHS.indexOf(month!) + 1, Number(day));
  }
  const [year, month] = when.replace('a day in ', '').split(' ').reverse();
  const number = month === undefined ? 12 : MONTHS.indexOf(month) + 1;
  return dayOf(Number(year), number, daysInMonth(Number(year), number));
}
