import type { SentenceSpan, RightFact, ParsedAmount } from '../rules/facts.ts';
import type { Mentions } from '../rules/placeholders.ts';
import { actOf, isDenied, saysNone, statusOf } from '../rules/status.ts';
import { lastDayOfMoment, type Moment, momentEdtf, momentOf } from '../words/moment.ts';
import { joinTerm, type ParsedTerm, termEdtf } from '../words/parsed-term.ts';
import { findTermMentions } from '../words/term-words.ts';
import type { ParsedArticle } from '../write/draft-in-progress.ts';
import { mayOblige, mayTellOf } from './kind-words.ts';
import { isNamed } from './named-parties.ts';
import { proximityReader, refersBack } from './party-proximity.ts';
import { type QuotePlace, quoteFinder } from './quotes.ts';
import type { ModelRight } from './schema.ts';
import { type HolderReading, readHolder } from './holder-side.ts';

/** The confidence of a right that only a model found. */
const CONFIDENCE = 0.7;
/** Sentences before and after a quote in which its parties may be named. */
const NAMING_WINDOW_SENTENCES = 2;
/**
 * Sentences before a quote with a back-reference (it, the group, the Germans) in which its parties
 * may be named.
 */
const REACH_OF_REFERENCE = 5;

/**
 * Checks a model's answer against the article. All checks are local: the model is not asked again.
 */
export interface AnswerChecker {
  /** The place of a quote, or the reason why there is none. */
  quote(text: string): QuotePlace | string;
  places(quote: QuotePlace): readonly SentenceSpan[];
  /** The right, without fields that the article does not support; null if it is dropped. */
  right(right: ModelRight, drop: (line: string) => void): RightFact | null;
  /** The reading of holder and counterparty by the words of a right's quote. */
  sides(right: ModelRight): HolderReading;
  /**
   * The status that rules read in those sentences of a quote that state a fact; null if the right
   * holds.
   */
  status(quote: QuotePlace, tells: (text: string) => boolean): string | null;
  /** The dates of some sentences. */
  dates(places: readonly SentenceSpan[]): readonly Moment[];
  /** The place of a party by a name of it, or -1. */
  party(name: string): number;
  /** Whether a party is named or referred to near a quote, within some sentences of it. */
  isNear(party: number, quote: QuotePlace, reach?: number): boolean;
}

export function answerChecker(parts: ParsedArticle): AnswerChecker {
  const { sentences, mentions, parties } = parts;
  const quote = quoteFinder(sentences);
  const published = parts.article.published === null ? null : momentOf(parts.article.published);
  const near = proximityReader(parts);
  const guard: AnswerChecker = {
    quote,
    places: ({ first, last }) =>
      sentences
        .slice(first, last + 1)
        .map(({ index, flat }) => ({ sentence: index, start: 0, end: flat.length })),
    party: (name) => parties.findIndex((one) => isNamed(one, name)),
    isNear: (party, { first, last }, reach) => {
      const refers = sentences.slice(first, last + 1).some(({ flat }) => refersBack(flat));
      const back = refers ? REACH_OF_REFERENCE : NAMING_WINDOW_SENTENCES;
      return near(party, first - (reach ?? back), last + (reach ?? NAMING_WINDOW_SENTENCES));
    },
    sides: ({ kind, holder, counterparty, quote: words }) => {
      const place = quote(words);
      return counterparty == null || typeof place === 'string'
        ? 'AS_TOLD'
        : readHolder(parts, place, kind, guard.party(holder), guard.party(counterparty));
    },
    status: (place, tells) => statusIn(place, tells, sentences),
    dates: (places) => places.flatMap(({ sentence }) => datesOf(mentions[sentence]!.dates)),
    right: (right, drop) => {
      const place = quote(right.quote);
      if (typeof place === 'string') {
        drop(`quote: ${place}`);
        return null;
      }
      const refused = refusal(right, place, guard, parts);
      if (refused !== null) {
        drop(refused);
        return null;
      }
      const other = right.termQuote == null ? null : quote(right.termQuote);
      const termPlace = other === null || typeof other === 'string' ? null : other;
      const quoted = [place, ...(termPlace ? [termPlace] : [])].flatMap(guard.places);
      const failed: string[] = [];
      const term = termOf(right, quoted, parts, published, (line) => failed.push(line));
      const amount = amountIn(
        quoted.map(({ sentence }) => mentions[sentence]!),
        right.amount,
      );
      if (right.amount && amount === null)
        failed.push(`amount: expected an amount of its quote, found ${right.amount.value}`);
      failed.forEach(drop);
      const isBare = failed.length > 0 && (term?.from ?? term?.to ?? amount) == null;
      const isSaid = isNamedIn(right, place, guard) && tellsOfKind(right, parts)(place.text);
      if (isBare && !isSaid) {
        drop('quote: expected words that bear out its kind, or a date or amount of it, found none');
        return null;
      }
      const text = sentences.map(({ flat }) => flat).join('\n');
      const verbatim = (words: string | null | undefined): string | null =>
        words != null && text.toLowerCase().includes(words.toLowerCase()) ? words : null;
      return {
        kind: right.kind,
        holder: guard.party(right.holder),
        counterparty: right.counterparty == null ? null : guard.party(right.counterparty),
        amount,
        term,
        matter: (right.about?.split(/\s+/).length ?? 9) <= 7 ? verbatim(right.about) : null,
        scope: verbatim(right.scope),
        confidence: CONFIDENCE,
        places: guard.places(place),
        termPlaces: termPlace ? guard.places(termPlace) : [],
        assumedCounterparty: false,
        former: right.status === 'FORMER',
      };
    },
  };
  return guard;
}

/** The reason why a right cannot be drafted, or null. */
function refusal(
  right: ModelRight,
  place: QuotePlace,
  guard: AnswerChecker,
  parts: ParsedArticle,
): string | null {
  const roles = [
    ['holder', right.holder],
    ['counterparty', right.counterparty],
  ] as const;
  for (const [role, name] of roles) {
    if (name == null) continue;
    const party = guard.party(name);
    if (party < 0) return `${role}: expected a party that the article names, found ${name}`;
    if (!guard.isNear(party, place))
      return `${role}: expected a party named at its quote, found ${name}`;
  }
  if (right.counterparty != null && guard.party(right.holder) === guard.party(right.counterparty))
    return 'counterparty: expected another party than the holder, found the same';
  if (guard.sides(right) === 'SWAPPED')
    return `holder: expected ${right.counterparty} by the words of its quote, found ${right.holder}`;
  if (right.status !== 'IN_FORCE' && right.status !== 'FORMER') return null;
  const words = wordsOf(right, place, guard);
  const tells = tellsOfKind(right, parts);
  const isBare = right.start == null && right.end == null && right.amount == null;
  const isPlain = !isBare && mayOblige(place.text) && isNamedIn(right, place, guard);
  if (!tells(words) && !isPlain)
    return `kind: expected words that can tell of ${right.kind} in its quote, found none`;
  if (right.status === 'FORMER') return null;
  const status = guard.status(place, tells);
  return status === null ? null : `status: expected IN_FORCE in its words, found ${status}`;
}

/** The words of a right's quotes, with those just before. */
function wordsOf(right: ModelRight, place: QuotePlace, guard: AnswerChecker): string {
  return [place, guard.quote(right.termQuote ?? '')]
    .map((one) => (typeof one === 'string' ? '' : `${one.before}${one.text}`))
    .join(' ');
}

/** Whether words, without the names of parties, can state a right of this kind. */
function tellsOfKind({ kind }: ModelRight, { parties }: ParsedArticle): (text: string) => boolean {
  const names = parties.flatMap(({ forms, shortNames }) => [...forms, ...shortNames]);
  return (text) => mayTellOf(kind, without(names, text));
}

/** A text without names: Vista Productions does not mean that anything is produced. */
function without(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), text.toLowerCase());
}

/**
 * Whether the sentences of a quote themselves name the holder of a right and the party that it
 * binds.
 */
function isNamedIn(
  { holder, counterparty }: ModelRight,
  place: QuotePlace,
  guard: AnswerChecker,
): boolean {
  return [holder, counterparty].every(
    (name) => name == null || guard.isNear(guard.party(name), place, 0),
  );
}

/**
 * The status that rules read in those sentences of a quote that state a fact, or else in all; null
 * if one of them may state it.
 */
function statusIn(
  { first, last, before, text }: QuotePlace,
  tells: (text: string) => boolean,
  sentences: ParsedArticle['sentences'],
): string | null {
  const negated = before.slice(-40);
  if (/\b(?:not|never|denied|denies|refused)\b/i.test(negated) && isDenied(negated))
    return 'DENIED';
  const quoted =
    first === last
      ? [`${before.slice(-60)}${text}`]
      : sentences.slice(first, last + 1).map(({ flat }) => flat);
  const telling = quoted.filter(tells);
  const statuses = (telling.length > 0 ? telling : quoted).map(readStatus);
  return statuses.includes(null) ? null : statuses[0]!;
}

/** The status that rules read in the words of a quote and just before it. */
function readStatus(words: string): string | null {
  if (saysNone(words)) return 'DENIED';
  const act = actOf(words);
  if (act === 'TERMINATES' || act === 'WAIVES') return 'ENDED';
  const status = statusOf(words);
  if (status === 'PLANNED' && /\bwould\b/i.test(words) && !/\b(?:talks|plans?|if)\b/i.test(words))
    return null;
  return status === 'ENDED' || status === 'PAST' ? null : status;
}

function termOf(
  right: ModelRight,
  places: readonly SentenceSpan[],
  { sentences, mentions }: ParsedArticle,
  published: Moment | null,
  drop: (line: string) => void,
): ParsedTerm | null {
  const words = places.flatMap(({ sentence }) =>
    findTermMentions(sentences[sentence]!.flat, mentions[sentence]!.dates),
  );
  const dates = places.flatMap(({ sentence }) => datesOf(mentions[sentence]!.dates));
  const read = words.map((word) => joinTerm([word])).filter((one) => one !== null);
  const starts = [...dates, ...read.flatMap(({ from }) => (from ? [from] : []))];
  const from = dateOf(right.start, starts, 'start', drop);
  const since = from ?? (right.status === 'FORMER' ? null : published);
  const ends = [
    ...read.flatMap(({ to }) => (to ? [to] : [])),
    ...dates,
    ...read.flatMap((one) => [since, ...dates].flatMap((start) => endOfLength(one, start))),
  ];
  const to = dateOf(right.end, ends, 'end', drop);
  const perpetual = to === null && right.end == null && read.some((one) => one.perpetual);
  return from || to || perpetual ? { from, to, length: null, perpetual } : null;
}

/** The end of a length that is counted from a day, month or year. */
function endOfLength(term: ParsedTerm, from: Moment | null): readonly Moment[] {
  const end = term.length && from ? termEdtf({ ...term, from }, null).split('/')[1] : '';
  const moment = end ? momentOf(end) : null;
  return moment ? [moment] : [];
}

/**
 * A date that is quoted at the same precision; one that is quoted to be imprecise stays so. A month
 * or a year also stands for its last day.
 */
function dateOf(
  edtf: string | null | undefined,
  quoted: readonly Moment[],
  which: string,
  drop: (line: string) => void,
): Moment | null {
  const moment = edtf == null ? null : momentOf(edtf);
  if (moment === null) return null;
  const same = quoted.find(
    (one) => one.year === moment.year && one.month === moment.month && one.day === moment.day,
  );
  if (same) return same;
  const last = quoted.find(
    (one) =>
      (moment.day === null) !== (one.day === null) &&
      !one.vague &&
      lastDayOfMoment(one) === lastDayOfMoment(moment),
  );
  if (last) return last;
  const there = [...new Set(quoted.map(momentEdtf))].slice(0, 6).join(', ') || 'no date';
  drop(`${which}: expected a date of its quote (${there}), found ${edtf}`);
  return null;
}

function amountIn(
  mentions: readonly Mentions[],
  amount: ModelRight['amount'],
): ParsedAmount | null {
  if (amount == null) return null;
  const value = Number(amount.value);
  for (const { money, quantities } of mentions) {
    const sum = money.find(
      (one) => one.to === null && Number(one.value) === value && one.currency === amount.currency,
    );
    if (sum) return { value: sum.value, currency: sum.currency, unit: null };
    const measure =
      amount.currency == null && quantities.find((one) => Number(one.value) === value);
    if (measure) return { value: measure.value, currency: null, unit: measure.unit };
  }
  return null;
}

function datesOf(dates: Mentions['dates']): readonly Moment[] {
  return dates.flatMap((one) => (one.type === 'date' ? [one.from, one.to] : []));
}
