import type { Day } from '../../../domain/time/day.ts';
import type { DatedDay, Term } from '../../../domain/time/edtf.ts';
import { dayInWords, dayRangeInWords } from '../../../domain/time/words.ts';
import { inside } from '../value-path.ts';
import { DATE, dateInPhrase } from '../phrase-dates.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { listInWords } from '../../../domain/text/count-words.ts';

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
export const phraseAgrees: Rule = (seed, faults) => {
  for (const { at, term, phrase } of phrased(seed)) {
    const says = (expected: string) => {
      faults.add(
        inside(at, 'term', 'edtf'),
        `${expected}, as its phrase says (${phrase.text})`,
        term.edtf,
      );
    };
    const { through, until, since } = phrase;
    if (
      through.length + until.length > 0 &&
      !through.some((date) => lastDayOfTerm(term) === date.latest) &&
      !until.some((date) => endsWithin(term, date))
    ) {
      says(
        listInWords(
          [
            ...through.map((date) => `an end through ${dayInWords(date.latest)}`),
            ...until.map((date) => `an end on ${dayRangeInWords(date.earliest, date.latest)}`),
          ],
          'or',
        ),
      );
    }
    if (since.length > 0 && !since.some((date) => startsWithin(term, date))) {
      says(
        listInWords(
          since.map((date) => `a start on ${dayRangeInWords(date.earliest, date.latest)}`),
          'or',
        ),
      );
    }
    if (phrase.noEnd === 'UNKNOWN' && term.end !== 'UNKNOWN') says('an unknown end, A/');
    if (phrase.noEnd === 'OPEN' && term.end !== 'OPEN') says('an open end, A/..');
  }
};

/** `until 2030` leaves the day open: an exact end claims more than the source. */
export const untilIsImprecise: Rule = (seed, warnings) => {
  for (const { at, term, phrase } of phrased(seed)) {
    const date = phrase.until.find(
      ({ earliest, latest }) => earliest < latest && lastDayOfTerm(term) === latest,
    );
    if (date && phrase.through.length === 0) {
      warnings.add(
        inside(at, 'term', 'edtf'),
        `${date.edtf}~ as the end (or the phrase "through"), since the phrase leaves the day open (${phrase.text})`,
        term.edtf,
      );
    }
  }
};

function* phrased(seed: RuleInput) {
  const phrases = new Map<string, ReturnType<typeof phraseOf>>();
  for (const { at, record } of [...seed.agreements, ...seed.rights]) {
    const { term } = record;
    if (!term?.phrase) continue;
    const phrase = phrases.get(term.phrase) ?? phraseOf(term.phrase);
    phrases.set(term.phrase, phrase);
    yield { at, term, phrase };
  }
}

/** The dates in the phrase of a term; any one of each list may be meant. */
function phraseOf(text: string) {
  const [through, until] = [datesOf(text, THROUGH), datesOf(text, UNTIL)];
  const saysMore = through.length + until.length > 0 || /\d{4}/.test(text.replace(SINCE, ''));
  const isHedged = HEDGED.test(text);
  return {
    text,
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
  return [...text.matchAll(form)]
    .map((match) => dateInPhrase(match[1] ?? match[2]!))
    .filter((date) => date !== null);
}

function lastDayOfTerm(term: Term): Day | null {
  return term.end === 'EXACT' ? term.endEarliest - 1 : null;
}

/** Whether the last day is among the days of a date, or the day before: `until` is ambiguous. */
function endsWithin(term: Term, date: DatedDay): boolean {
  return (
    (term.end === 'EXACT' || term.end === 'IMPRECISE') &&
    term.endEarliest >= date.earliest &&
    term.endLatest - 1 <= date.latest
  );
}

function startsWithin(term: Term, date: DatedDay): boolean {
  return term.startEarliest <= date.latest && term.startLatest >= date.earliest;
}
