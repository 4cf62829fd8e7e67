import type { Day } from '../../../domain/time/day.ts';
import { type DatedDay, EdtfError, parseDatedDay, type Term } from '../../../domain/time/edtf.ts';
import { dayInWords, dayRangeInWords } from '../../../domain/time/words.ts';
import { onEach } from '../rule.ts';
import { listInWords } from '../../../domain/text/count-words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '[1-9]\\d{3}(?![/–-]?\\w)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A date in a phrase, as a pattern without groups: `2030`, `28 October 2025`, `2025-10-28`. */
const DATE = `(?:\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH}\\s+${DAY},?\\s+${YEAR}|${MONTH},?\\s+(?:of\\s+)?${YEAR}|${YEAR})`;

/** Words by which an end is only likely or a lower bound, so that it proves nothing. */
const HEDGED =
  /\b(?:at least|at the earliest|not until|no earlier|or later|or longer|extend|renew|option|about|around|roughly|approximately|circa|or so|likely|expected)/i;
/** A length of time: the date before it is the start of counting, not that of the right. */
const LENGTH = /\b(?:years?|months?|weeks?|days?|decades?)\b/i;

const THROUGH = pattern(
  `(?:through|thru|up to and including)\\s+(?:the end of\\s+)?(${DATE})|(?:until|till|to|at)\\s+the end of\\s+(${DATE})`,
);
const UNTIL = pattern(
  `(?:until|till|up to|(?:expir(?:es|ing|y)|end(?:s|ing)|terminat(?:es|ing)|laps(?:es|ing))(?:\\s+(?:in|on))?)\\s+(${DATE})`,
);
const SINCE = pattern(
  `(?:from|since|as of|(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|effective)(?:\\s+(?:in|on|from|as of))?)\\s+(${DATE})`,
);
const OPEN_ENDED =
  /^open$|(?<!\b(?:not|non|no)[ -])\b(?:open[- ]ended|perpetual(?:ly)?|in perpetuity|indefinitely)\b/i;
const UNPUBLISHED = /\bno end (?:was |is |has been )?(?:published|given|stated|announced)\b/i;

/** A term's EDTF agrees with its phrase: `through 2030` ends with the last day of 2030. */
export const phraseAgrees = onEach(['agreements', 'rights'], ({ term }, note) => {
  if (!term?.phrase) return;
  const { through, until, since, noEnd } = phraseOf(term.phrase);
  const says = (...expected: readonly string[]) =>
    note(
      ['term', 'edtf'],
      `${listInWords(expected, 'or')}, as its phrase says (${term.phrase})`,
      term.edtf,
    );
  // `until` is ambiguous: the last day is among the days of the date, or the day before
  const ends = ({ earliest, latest }: DatedDay) =>
    (term.end === 'EXACT' || term.end === 'IMPRECISE') &&
    term.endEarliest >= earliest &&
    term.endLatest - 1 <= latest;
  if (
    through.length + until.length > 0 &&
    !through.some((date) => lastDayOfTerm(term) === date.latest) &&
    !until.some(ends)
  )
    says(
      ...through.map((date) => `an end through ${dayInWords(date.latest)}`),
      ...until.map((date) => `an end on ${dayRangeInWords(date.earliest, date.latest)}`),
    );
  const starts = (date: DatedDay) =>
    term.startEarliest <= date.latest && term.startLatest >= date.earliest;
  if (since.length > 0 && !since.some(starts))
    says(...since.map((date) => `a start on ${dayRangeInWords(date.earliest, date.latest)}`));
  if (noEnd === 'UNKNOWN' && term.end !== 'UNKNOWN') says('an unknown end, A/');
  if (noEnd === 'OPEN' && term.end !== 'OPEN') says('an open end, A/..');
});

/** `until 2030` leaves the day open: an exact end claims more than the source. */
export const untilIsImprecise = onEach(['agreements', 'rights'], ({ term }, note) => {
  if (!term?.phrase) return;
  const { through, until } = phraseOf(term.phrase);
  const date = until.find(
    ({ earliest, latest }) => earliest < latest && lastDayOfTerm(term) === latest,
  );
  if (date && through.length === 0)
    note(
      ['term', 'edtf'],
      `${date.edtf}~ as the end (or the phrase "through"), since the phrase leaves the day open (${term.phrase})`,
      term.edtf,
    );
});

/** The dates in the phrase of a term; any one of each list may be meant. */
function phraseOf(text: string) {
  const [through, until] = [datesOf(text, THROUGH), datesOf(text, UNTIL)];
  const saysMore = through.length + until.length > 0 || /\d{4}/.test(text.replace(SINCE, ''));
  const isHedged = HEDGED.test(text);
  return {
    /** The last day is the last of these days. */
    through: isHedged ? [] : through,
    /** The last day is one of these. */
    until: isHedged ? [] : until,
    /** The first day is one of these. */
    since: LENGTH.test(text) ? [] : datesOf(text, SINCE),
    noEnd: saysMore ? null : noEndIn(text),
  };
}

function noEndIn(text: string): 'OPEN' | 'UNKNOWN' | null {
  if (UNPUBLISHED.test(text)) return 'UNKNOWN';
  return OPEN_ENDED.test(text) ? 'OPEN' : null;
}

function pattern(source: string): RegExp {
  return new RegExp(`\\b(?:${source})`, 'gi');
}

function datesOf(text: string, form: RegExp): readonly DatedDay[] {
  return [...text.matchAll(form)].flatMap((match) => dateInPhrase(match[1] ?? match[2]!) ?? []);
}

function lastDayOfTerm(term: Term): Day | null {
  return term.end === 'EXACT' ? term.endEarliest - 1 : null;
}

/** The days that a date in a phrase may mean; null if the calendar has no such date. */
function dateInPhrase(text: string): DatedDay | null {
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
  const others = [...(month > 0 ? [month] : []), ...(day ? [Number(day[0])] : [])];
  return [year, ...others.map((part) => String(part).padStart(2, '0'))].join('-');
}
