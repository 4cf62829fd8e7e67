import { type DatedDay, EdtfError, parseDatedDay } from '../../domain/time/edtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '[1-9]\\d{3}(?![/–-]?\\w)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A date in a phrase, as a pattern without groups: `2030`, `28 October 2025`, `2025-10-28`. */
export const DATE = `(?:\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH}\\s+${DAY},?\\s+${YEAR}|${MONTH},?\\s+(?:of\\s+)?${YEAR}|${YEAR})`;

/** The days that a date in a phrase may mean; null if the calendar has no such date. */
export function dateInPhrase(text: string): DatedDay | null {
  try {
    return parseDatedDay(/^\d{4}-/.test(text) ? text : edtfOf(text.toLowerCase()));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function edtfOf(text: string): string {
  const year = /\d{4}$/.exec(text)![0];
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(text)) + 1;
  const day = /\b\d{1,2}(?=st|nd|rd|th|\b)/.exec(text.slice(0, -4));
  return [year, ...(month > 0 ? [two(month)] : []), ...(day ? [two(Number(day[0]))] : [])].join(
    '-',
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
