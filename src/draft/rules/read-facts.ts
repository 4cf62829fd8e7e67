import { overlap, type Span } from '../read/normalised-text.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Mentions } from '../words/mentions.ts';
import { firstDay, lastDayOfMoment, type Moment } from '../words/moment.ts';
import { type ParsedTerm, PERPETUAL } from '../words/terms.ts';
import { DATE, indexOf, matchClauses, OPENING, QUANTITY, withPlaceholders } from './clauses.ts';
import type { Facts, ParsedAmount, Question, RightFact } from './facts.ts';
import { isDenied, statusOf, takesBack } from './status.ts';

/** Longer runs of text are errors of extraction: no clause is read in them. */
const MAX_SENTENCE_CHARS = 2000;

/** Words around an amount that is not exact, or that is for each of something. */
const INEXACT_BEFORE = new RegExp(
  `(?:\\b(?:${[
    'up to|as (?:much|many) as|about|around|some|nearly|almost|over|under|(?:more|less|fewer) than',
    'at (?:least|most)|roughly|approximately|estimated|maximum|minimum|to|and|or',
  ].join('|')})(?: of)?(?: the| an?)? |\\d ?-)$`,
  'i',
);
const INEXACT_AFTER =
  /^ (?:(?:less|more) than|each\b|(?:an?|per|for (?:each|every)|every) (?!year|month|quarter|week|day|annum|season))/i;

/** Words that make a sentence without a fact worth a question. */
const FACT_WORDS =
  /\b(?:licen[cs]\w*|exclusiv\w*|first refusal|options?|leases?|leased|royalt\w+|concession|franchise|offtake|stake|veto|most[- ]favou?red|rights? (?:to|of|over|for|in)|[a-z]+ rights|waive[sdr]?\w*)\b/i;
/** Words that do so if the sentence names a party as well. */
const PARTY_FACT_WORDS =
  /\b(?:suppl(?:y|ies)|buys?|sells?|pays?|terminat\w+|expire[sd]?|assign(?:s|ed|ment)|renew\w*|agreements?|deals?|contracts?|grant(?:s|ed)?|consent|compete|indemnif\w+|appoint\w*)\b/i;

const CONDITION =
  /\b(?:if|unless|provided that|subject to|conditional on|contingent on|once|pending|until (?!\d|the end\b|at least\b))\b/i;

/** The day of a report, which is none of a right. */
const SAID_ON = new RegExp(`\\b(?:said|announced|reported)(?: on| in)? ${DATE}`, 'gu');
const APPOSITION = /^, an? [^,;]{1,70},(?= )/;
/** The end of the words that surely belong to a clause. */
const NEXT_CLAUSE =
  /[,;:—]|\((?!but )|\b(?:and|or|but(?! (?:not inc|exc)lud)|which|that|who|whose|while|as|if|when|after|before|held|(?!starting|beginning|commencing|including|excluding)\p{L}+(?:ing|[^e]ed))\b/u;
/** Words of a time of which no date or length was read. */
const TIME_WORDS = new RegExp(
  `\\b(?:until|till|thru|through|expir\\w*|ending|ends|life|(?<!\\b(?:a|per|each|every|fiscal|financial) )(?:years?|months?|weeks|days|seasons?))\\b(?!(?: [\\p{L}-]+){0,6} ?${DATE})|\\d[./-](?:\\d|[A-Z][a-z]{2}\\b)`,
  'u',
);

const QUESTIONS = {
  UNREAD: 'This sentence may grant a right. Does it: to whom, by whom, until when?',
  ENDED: 'Did a right end or change here? Which one, and from which day?',
  DENIED: 'The sentence says no to something. Does it end, refuse or deny a right?',
  PLANNED: 'A plan, talks or a condition: no right was drafted. Is one granted?',
  CLAIMED: 'A claim or a rumour: no right was drafted. Is one granted?',
  PAST: 'What was before: no right was drafted. Did one hold then?',
  ASKED: 'It asks: no right was drafted. Is one granted?',
  LIMITED: 'Something here may limit or end the right: a condition?',
  AMOUNT: 'An amount that is not exact, or for each of something: how much is it?',
  MONEY: 'An amount of money that could not be read: how much, in which currency?',
  DAY: 'A day that is none, or that may be two: which day is meant?',
  TERM: 'Words on its start or end that were not read: from when, until when?',
  END: 'An end that its words alone do not settle: when is it?',
} as const;

/** The rights that sentences state, and a question about each that may state one unread. */
export function readFacts(
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  published: Moment | null,
): Facts {
  const rights: RightFact[] = [];
  const questions: Question[] = [];
  for (const { flat, heading, index, paragraph } of sentences) {
    if (heading) continue;
    const seen = mentions[index]!;
    const status = statusOf(flat);
    const text = withPlaceholders(flat, seen);
    const matches = flat.length > MAX_SENTENCE_CHARS ? [] : matchClauses(text);
    const next = sentences
      .slice(index + 1)
      .filter((one) => one.index === index + 1 || one.paragraph === paragraph);
    const isRefused = isDenied(flat) || next.some((one) => takesBack(one.flat));
    const goesOn = next.some(
      (one) => mentions[one.index]!.terms.length > 0 || TIME_WORDS.test(one.flat),
    );
    const found = matches.flatMap(({ start, end, amount, ...right }): readonly RightFact[] => {
      const term = termOfClause(text, { start, end }, seen, published);
      const isStated = status === null && !isRefused && OPENING.test(text.slice(0, start));
      if (!isStated || term === 'UNSURE' || right.holder === right.counterparty) return [];
      return [
        {
          ...right,
          amount: amount === null ? null : amountOf(seen, flat, amount),
          term: goesOn ? (term ?? { unread: true }) : term,
          matter: null,
          scope: null,
          confidence: 0.85,
          places: [index],
          termPlaces: [],
          former: false,
        },
      ];
    });
    rights.push(...found);
    const ask = (question: string, place?: Span): unknown =>
      questions.push({ sentence: index, place, question });
    for (const place of seen.unreadMoney) ask(QUESTIONS.MONEY, place);
    for (const one of seen.money)
      if (one.to !== null)
        ask(`A range, from ${one.value} to ${one.to} ${one.currency}: which amount holds?`, one);
    for (const place of seen.unreadDays) ask(QUESTIONS.DAY, place);
    for (const one of seen.terms) if (one.unread) ask(QUESTIONS.END, one);
    if (found.some(({ term }) => term?.unread)) ask(QUESTIONS.TERM);
    const lacksAmount = found.some(
      ({ kind, amount }) => amount === null && /^(?:SUPPLY|PAYMENT|REVENUE)/.test(kind),
    );
    if (lacksAmount && /[\d\ue400-\uebff]/.test(text)) ask(QUESTIONS.AMOUNT);
    const isMeasured = seen.money.length + seen.unreadMoney.length + seen.terms.length > 0;
    const ofParty =
      seen.parties.length > 0 &&
      (seen.quantities.length > 0 || takesBack(flat) || PARTY_FACT_WORDS.test(flat));
    const mayStateFact = isMeasured || ofParty || FACT_WORDS.test(flat);
    if (found.length > 0 && CONDITION.test(flat)) ask(QUESTIONS.LIMITED);
    if (found.length < matches.length || (found.length === 0 && mayStateFact))
      ask(QUESTIONS[status ?? (isDenied(flat) ? 'DENIED' : 'UNREAD')]);
  }
  return { rights, questions, acts: [], agreements: [], confirmed: [], conditions: [] };
}

/** The amount behind a sign, or null if it is a range or not exact. */
function amountOf(seen: Mentions, flat: string, sign: string): ParsedAmount | null {
  const list = new RegExp(QUANTITY).test(sign) ? seen.quantities : seen.money;
  const { start, end, value, ...one } = list[indexOf(sign)]!;
  if (INEXACT_BEFORE.test(flat.slice(0, start)) || INEXACT_AFTER.test(flat.slice(end))) return null;
  if ('unit' in one) return { value, unit: one.unit };
  return one.to === null ? { value, currency: one.currency } : null;
}

/**
 * The term that the words of a clause say, and no others of its marked sentence.
 *
 * @returns UNSURE if it may have been over when it was published, or may not have begun
 */
function termOfClause(
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
    all.every(({ words }) => words && !words.unread) &&
    nouns.every(({ type }) => type === 'length') &&
    (to === undefined || length === undefined) &&
    !TIME_WORDS.test(`${said}${rest}`);
  const isOver = to && published && lastDayOfMoment(to) < firstDay(published);
  if (isOver || (!isRead && from)) return 'UNSURE';
  if (!isRead) return { unread: true };
  return from || to || length || perpetual ? { from, to, length, perpetual } : null;
}
