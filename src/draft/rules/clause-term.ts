import { overlap, type Span } from '../read/normalised-text.ts';
import type { Mentions } from '../words/mentions.ts';
import { firstDay, lastDayOfMoment, type Moment } from '../words/moment.ts';
import { type ParsedTerm, PERPETUAL } from '../words/terms.ts';
import { DATE, indexOf } from './clauses.ts';

/** The day of a report, which is none of a right. */
const SAID_ON = new RegExp(`\\b(?:said|announced|reported)(?: on| in)? ${DATE}`, 'gu');
const APPOSITION = /^, an? [^,;]{1,70},(?= )/;
/** The end of the words that surely belong to a clause. */
const NEXT_CLAUSE =
  /[,;:—]|\((?!but )|\b(?:and|or|but(?! (?:not inc|exc)lud)|which|that|who|whose|while|as|if|when|after|before|held|(?!starting|beginning|commencing|including|excluding)\p{L}+(?:ing|[^e]ed))\b/u;
/** Words of a time of which no date or length was read. */
export const TIME_WORDS = new RegExp(
  `\\b(?:until|till|thru|through|expir\\w*|ending|ends|life|(?<!\\b(?:a|per|each|every|fiscal|financial) )(?:years?|months?|weeks|days|seasons?))\\b(?!(?: [\\p{L}-]+){0,6} ?${DATE})|\\d[./-](?:\\d|[A-Z][a-z]{2}\\b)`,
  'u',
);

/**
 * The term that the words of a clause say, and no others of its marked sentence.
 *
 * @returns UNSURE if it may have been over when it was published, or may not have begun
 */
export function termOfClause(
  text: string,
  clause: Span,
  seen: Mentions,
  published: Moment | null,
): ParsedTerm | 'UNSURE' | null {
  const said = text.slice(clause.start, clause.end);
  const rest = text.slice(clause.end).replace(SAID_ON, '').replace(APPOSITION, '');
  const own = rest.slice(0, NEXT_CLAUSE.exec(rest)?.index);
  const datesIn = (words: string) =>
    (words.match(new RegExp(DATE, 'gu')) ?? []).map((sign) => {
      const date = seen.dates[indexOf(sign)]!;
      return { ...date, words: seen.terms.find((one) => overlap(one, date)) };
    });
  const nouns = datesIn(said);
  const after = datesIn(own);
  const beyond = datesIn(rest.slice(own.length));
  const all = [...nouns, ...after, ...beyond];
  if (all.some(({ type, words }) => type === 'date' && !words)) return 'UNSURE';
  const terms = [...nouns, ...after].flatMap(({ words }) => words ?? []);
  const [from, ...starts] = all.flatMap(({ words }) => words?.from ?? []);
  const [to, ...ends] = terms.flatMap((one) => one.to ?? []);
  const [length, ...lengths] = terms.flatMap((one) => one.length ?? []);
  const perpetual = `${said}${own}`.search(PERPETUAL) >= 0;
  const isRead =
    beyond.length + starts.length + ends.length + lengths.length === 0 &&
    all.every(({ words }) => words && !words.unclear) &&
    nouns.every(({ type }) => type === 'length') &&
    (to === undefined || length === undefined) &&
    !TIME_WORDS.test(`${said}${rest}`);
  const isOver = to && published && lastDayOfMoment(to) < firstDay(published);
  if (isOver || (!isRead && from)) return 'UNSURE';
  if (!isRead) return { unread: true };
  return from || to || length || perpetual ? { from, to, length, perpetual } : null;
}
