import { civil, dayOf, daysInMonth } from '../../domain/time/day.ts';
import { wordNumber } from './numbers.ts';
import { monthOf } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { dayMoment, firstDay, type Moment, monthMoment } from './moment.ts';

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBER =
  '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

type Reader = (
  match: RegExpMatchArray,
  published: Moment,
  before: string,
) => Moment | readonly [Moment, Moment] | null;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(today|yesterday|tomorrow)\b/gi,
    (m, p) =>
      atDay(
        p,
        (day) => day + { today: 0, yesterday: -1, tomorrow: 1 }[m[1]!.toLowerCase() as 'today'],
      ),
  ],
  [
    /\b(?:on |late |early )?((?:next |last |this )?)(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?! (?:Night|Times|Telegraph|Mail))/g,
    (m, p, before) =>
      atDay(p, (day) =>
        weekday(
          day,
          WEEKDAYS.indexOf(m[2]!.toLowerCase()),
          m[1]!.trim() === '' && isAhead(before) ? 'next' : m[1]!.trim(),
        ),
      ),
  ],
  [
    /\b(?:the )?(end|close|beginning|start|middle) of (next|last|this|the) (year|month)\b/gi,
    (m, p) => {
      const base = shifted(p, m[2]!, m[3]!);
      if (!base) return null;
      if (/end|close/i.test(m[1]!))
        return { ...base, month: base.month ?? 12, day: daysInMonth(base.year, base.month ?? 12) };
      return /begin|start/i.test(m[1]!)
        ? { ...base, month: base.month ?? 1 }
        : { ...base, vague: true };
    },
  ],
  [
    /\b(?:(early|late|mid|later|earlier) )?(?:in )?(next|last|this) (year|month)\b(?! ago)/gi,
    (m, p) => {
      const base = shifted(p, m[2]!, m[3]!);
      return base && { ...base, vague: m[1] !== undefined && m[3]!.toLowerCase() === 'month' };
    },
  ],
  [
    /\b(next|last|this|the current) quarter\b/gi,
    (m, p) => (p.month === null ? null : quarterFrom(p, stepOf(m[1]!))),
  ],
  [
    new RegExp(`\\b${NUMBER} (years?|months?|weeks?|days?) (ago|from now|earlier)\\b`, 'gi'),
    (m, p) => ago(p, m[1]!, m[2]!, /now/i.test(m[3]!) ? 1 : -1),
  ],
  [
    new RegExp(
      `\\b${MONTH}(?= (?:to|through|until|and|or) (?:the end of )?${MONTH.replace('(', '(?:')} (\\d{4}))`,
      'g',
    ),
    (m) => ({ year: Number(m[2]), month: monthOf(m[1]!), day: null, vague: false }),
  ],
  [
    new RegExp(
      `\\b(?:(next|last|this|early|late|mid|the end of) ?-?)?${MONTH}\\b(?! ?\\d|,? \\d{4})`,
      'g',
    ),
    (m, p, before) => bareMonth(p, m[1], m[2]!, before),
  ],
];

/** Dates that are counted from the publication: next year, on Monday, in March, three years ago. */
export function relativeDates(text: string, published: Moment | null): readonly DateMention[] {
  if (
    !published ||
    !/day\b|yesterday|tomorrow|year|month|quarter|week|January|February|March|April|May|June|July|August|September|October|November|December/.test(
      text,
    )
  )
    return [];
  const found: DateMention[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const got = read(match, published, text.slice(Math.max(0, start - 48), start));
      if (got === null) continue;
      const [from, to] = Array.isArray(got)
        ? (got as readonly [Moment, Moment])
        : [got as Moment, got as Moment];
      found.push({ start, end, type: 'date', from, to, fiscal: false });
    }
  }
  return found;
}

function atDay(published: Moment, shift: (day: number) => number): Moment | null {
  return published.day === null ? null : dayMoment(shift(firstDay(published)));
}

/**
 * Whether the words before a day or month speak of what is to come: until, will open in; not: said
 * in.
 */
function isAhead(before: string): boolean {
  if (
    /$(?<=\b(?:until|till|through|by|before|from|starting|effective|next)(?: (?:the|end|of|on|in|early|late|mid))* ?-?)/i.test(
      before,
    )
  )
    return true;
  const said = Math.max(
    ...[
      ...before.matchAll(
        /\b(?:said|says|told|announced|signed|agreed|voted|reported|wrote|\p{L}+ed)\b/giu,
      ),
    ].map((one) => one.index),
    -1,
  );
  const will = Math.max(
    ...[
      ...before.matchAll(
        /\b(?:will|shall|due|expected|scheduled|set|planned|slated|to be|starts?|begins?|opens?|takes? (?:effect|over)|comes? into)\b/gi,
      ),
    ].map((one) => one.index),
    -1,
  );
  return (
    will > said ||
    (will >= 0 && /\b(?:expected|scheduled|planned|slated)\b/i.test(before.slice(said)))
  );
}

/** News names the last such weekday, the day itself included; "next" the one after. */
function weekday(day: number, wanted: number, word: string): number {
  const today = (((day + 4) % 7) + 7) % 7;
  const back = (today - wanted + 7) % 7;
  if (word === 'next') return day + ((wanted - today + 7) % 7 || 7);
  return day - (word === 'last' && back === 0 ? 7 : back);
}

/** Next is one ahead, last one back. */
function stepOf(word: string): number {
  if (/next/i.test(word)) return 1;
  return /last/i.test(word) ? -1 : 0;
}

function shifted(published: Moment, word: string, unit: string): Moment | null {
  const step = stepOf(word);
  if (/year/i.test(unit))
    return { year: published.year + step, month: null, day: null, vague: false };
  if (published.month === null) return null;
  const months = published.year * 12 + published.month - 1 + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null, vague: false };
}

function quarterFrom(published: Moment, step: number): readonly [Moment, Moment] {
  const quarters = published.year * 4 + Math.floor((published.month! - 1) / 3) + step;
  const [year, first] = [Math.floor(quarters / 4), (quarters % 4) * 3 + 1];
  return [
    { year, month: first, day: null, vague: false },
    { year, month: first + 2, day: null, vague: false },
  ];
}

function ago(published: Moment, number: string, unit: string, sign: 1 | -1): Moment | null {
  const count = sign * Number(/\d/.test(number) ? number : (wordNumber(number) ?? Number.NaN));
  if (Number.isNaN(count)) return null;
  if (/year/i.test(unit))
    return { year: published.year + count, month: null, day: null, vague: true };
  if (published.month === null) return null;
  const { year, month, day } = civil(firstDay(published));
  if (/month/i.test(unit)) return { ...monthMoment(dayOf(year, month + count, 1)), vague: true };
  return {
    ...monthMoment(dayOf(year, month, day) + count * (/week/i.test(unit) ? 7 : 1)),
    vague: true,
  };
}

function bareMonth(
  published: Moment,
  word: string | undefined,
  name: string,
  before: string,
): Moment | null {
  const month = monthOf(name);
  const context = `${before}${word ?? ''}`.toLowerCase();
  if (
    !word &&
    !/$(?<=\b(?:in|by|since|until|till|through|from|of|during|before|after|and|to|on) )/.test(
      before.toLowerCase(),
    )
  )
    return null;
  const here = published.month ?? 6;
  const ahead = word === 'next' || isAhead(context);
  const past = /\b(?:last|since|in|during|of)\b[^.;:]{0,8}$/.test(context);
  let year = published.year;
  if (ahead && month < here) year += 1;
  else if (!ahead && past && month > here) year -= 1;
  if (/next/.test(context) && month === here) year += 1;
  const end = word === 'the end of';
  return {
    year,
    month,
    day: end ? daysInMonth(year, month) : null,
    vague: !end && /early|late|mid/.test(word ?? ''),
  };
}
