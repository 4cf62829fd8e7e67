import { normalise } from '../../domain/text/normalise.ts';
import type { SentenceSpan, RightFact } from '../rules/facts.ts';
import type { ParsedArticle } from '../write/draft-in-progress.ts';
import { mayOblige, mayTellOf } from './kind-words.ts';
import { isNamed } from './named-parties.ts';
import { proximityReader, refersBack } from './party-proximity.ts';
import { statusIn } from './quote-status.ts';
import { type QuotePlace, quoteFinder } from './quotes.ts';
import { amountIn, termOf } from './quoted-values.ts';
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
  status(quote: QuotePlace, tells: (text: string) => boolean, states?: RegExp): string | null;
  /** The place of a party by a name of it, or -1. */
  party(name: string): number;
  /** Whether a party is named or referred to near a quote, within some sentences of it. */
  isNear(party: number, quote: QuotePlace, reach?: number): boolean;
}

export function answerChecker(parts: ParsedArticle): AnswerChecker {
  const { sentences, parties } = parts;
  const quote = quoteFinder(sentences);
  const near = proximityReader(parts);
  const text = sentences.map(({ flat }) => flat.toLowerCase()).join('\n');
  const verbatim = (words: string | null | undefined): string | null =>
    words != null && text.includes(words.toLowerCase()) ? words : null;
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
    status: (place, tells, states) => statusIn(place, tells, sentences, states),
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
      const flats = quoted.map(({ sentence }) => sentences[sentence]!.flat);
      const failed: string[] = [];
      const term = termOf(right, quoted, parts, (line) => failed.push(line));
      const amount = amountIn(right, quoted, parts);
      if (right.amount && amount === null)
        failed.push(`amount: expected an amount of its quote, found ${right.amount.value}`);
      failed.forEach(drop);
      const isBare = (term?.from ?? term?.to ?? amount) == null;
      const isSaid = isNamedIn(right, place, guard) && tellsOfKind(right, parts)(place.text);
      const matter = verbatim(right.about);
      if (isBare && ((failed.length > 0 && !isSaid) || isElsewhere(matter, flats))) {
        drop('quote: expected words that bear out its kind, or a date or amount of it, found none');
        return null;
      }
      const isFar =
        right.counterparty != null && !guard.isNear(guard.party(right.counterparty), place);
      if (isFar)
        drop(`counterparty: expected a party named at its quote, found ${right.counterparty}`);
      return {
        kind: right.kind,
        holder: guard.party(right.holder),
        counterparty: right.counterparty == null || isFar ? null : guard.party(right.counterparty),
        amount,
        term,
        matter: (matter?.split(/\s+/).length ?? 9) <= 7 ? matter : null,
        scope: verbatim(right.scope),
        confidence: CONFIDENCE,
        places: guard.places(place),
        termPlaces: termPlace ? guard.places(termPlace) : [],
        former: right.status === 'FORMER',
      };
    },
  };
  return guard;
}

/** Whether no word of what a right is about stands in its quotes. */
function isElsewhere(matter: string | null, flats: readonly string[]): boolean {
  const words = (text: string): readonly string[] =>
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3);
  const quoted = new Set(flats.flatMap(words));
  return (
    matter !== null && words(matter).length > 0 && !words(matter).some((one) => quoted.has(one))
  );
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
    const mayBeFar =
      role === 'counterparty' && isNamedIn({ ...right, counterparty: null }, place, guard);
    if (!guard.isNear(party, place) && !mayBeFar)
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
