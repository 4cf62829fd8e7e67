import { normalise } from '../../domain/text/normalise.ts';
import type { RightFact } from '../rules/facts.ts';
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
/** The support from which a quote bears out a right or an act: each of its parts counts half or one. */
export const MIN_SUPPORT = 2;
/** The support that is needed if no word tells of the kind of a right. */
const WITHOUT_WORDS = 3;
/** The letters by which words count as the same: license and licensed. */
const STEM_LETTERS = 5;

/**
 * Checks a model's answer against the article. All checks are local: the model is not asked again.
 */
export interface AnswerChecker {
  /** The place of a quote, or the reason why there is none. */
  quote(text: string): QuotePlace | string;
  /** The sentences of a quote. */
  places(quote: QuotePlace): readonly number[];
  /** The right, without fields that the article does not support; null if it is dropped. */
  right(right: ModelRight, drop: (line: string) => void): RightFact | null;
  /** The reading of holder and counterparty by the words of a right's quote. */
  sides(right: ModelRight): HolderReading;
  /** The support of words: 1 in a quote itself, half of it in its sentences and the one before. */
  support(tells: (text: string) => boolean, quote: QuotePlace): number;
  /** The place of a party by a name of it, or -1. */
  party(name: string): number;
  /** Whether a quote may mean a party by a word such as it, the group, though it is named far before. */
  mayBeMeant(party: number, quote: QuotePlace): boolean;
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
  const names = parties.flatMap((party) => party.names.map(({ value }) => value));
  const wordsOf = (first: number, last: number): string =>
    sentences
      .slice(Math.max(0, first), last + 1)
      .map(({ flat }) => flat)
      .join(' ');
  const refers = ({ first, last }: QuotePlace): boolean => refersBack(wordsOf(first, last));
  const guard: AnswerChecker = {
    quote,
    places: ({ first, last }) => sentences.slice(first, last + 1).map(({ index }) => index),
    party: (name) => parties.findIndex((one) => isNamed(one, name)),
    isNear: (party, place, reach) => {
      const back = refers(place) ? REACH_OF_REFERENCE : NAMING_WINDOW_SENTENCES;
      const on = reach ?? NAMING_WINDOW_SENTENCES;
      return near(party, place.first - (reach ?? back), place.last + on);
    },
    mayBeMeant: (party, place) =>
      guard.isNear(party, place) || (refers(place) && near(party, 0, place.last)),
    sides: ({ kind, holder, counterparty, quote: words }) => {
      const place = quote(words);
      return counterparty == null || typeof place === 'string'
        ? 'AS_TOLD'
        : readHolder(parts, place, kind, guard.party(holder), guard.party(counterparty));
    },
    support: (tells, { first, last, text: words }) => {
      if (tells(words)) return 1;
      return tells(wordsOf(first - 1, last)) ? 0.5 : 0;
    },
    right: (right, drop) => {
      const place = quote(right.quote);
      if (typeof place === 'string') {
        drop(`quote: ${place}`);
        return null;
      }
      const other = right.termQuote == null ? null : quote(right.termQuote);
      const termPlace = other === null || typeof other === 'string' ? null : other;
      const quoted = [place, ...(termPlace ? [termPlace] : [])].flatMap(guard.places);
      const term = termOf(right, quoted, parts, drop);
      const amount = amountIn(right, quoted, parts);
      if (right.amount && amount === null)
        drop(`amount: expected an amount of its quote, found ${right.amount.value}`);
      const isValued = (term?.from ?? term?.to ?? amount) != null;
      const refused = partyRefusal(right, place, guard) ?? refusal(right, place, isValued);
      if (refused !== null) {
        drop(refused);
        return null;
      }
      const counterparty = right.counterparty == null ? null : guard.party(right.counterparty);
      const isFar = counterparty !== null && !guard.mayBeMeant(counterparty, place);
      if (isFar)
        drop(`counterparty: expected a party named at its quote, found ${right.counterparty}`);
      const matter = verbatim(right.about);
      return {
        kind: right.kind,
        holder: guard.party(right.holder),
        counterparty: isFar ? null : counterparty,
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

  /** The reason why the words of a quote do not bear out a right that holds or held, or null. */
  function refusal(right: ModelRight, place: QuotePlace, isValued: boolean): string | null {
    if (right.status !== 'IN_FORCE' && right.status !== 'FORMER') return null;
    const tells = (words: string): boolean => mayTellOf(right.kind, without(names, words));
    const isNamed = [right.holder, right.counterparty].every(
      (name) => name == null || guard.isNear(guard.party(name), place, 0),
    );
    const words = guard.support(tells, place);
    const support =
      words +
      matterSupport(right.about, without(names, wordsOf(place.first, place.last))) +
      valueSupport(right.start ?? right.end ?? right.amount, isValued) +
      (mayOblige(place.text) ? 0.5 : 0) +
      (isNamed ? 0.5 : 0);
    if (support < (words > 0 ? MIN_SUPPORT : WITHOUT_WORDS))
      return `kind: expected words, a date or an amount that bear out ${right.kind} in its quote, found too few`;
    const status = right.status === 'FORMER' ? null : statusIn(place, tells, sentences, right.kind);
    return status === null ? null : `status: expected IN_FORCE in its words, found ${status}`;
  }

  return guard;
}

/** How far words are about the matter of a right: 1 if all of it stands there, 0 if not half. */
function matterSupport(about: string | null | undefined, flat: string): number {
  const stems = (text: string): readonly string[] =>
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3 || /\d/.test(word))
      .map((word) => word.slice(0, STEM_LETTERS));
  const matter = stems(about ?? '');
  if (matter.length === 0) return 0.5;
  const said = new Set(stems(flat));
  const share = matter.filter((one) => said.has(one)).length / matter.length;
  if (share === 1) return 1;
  return share > 0.5 ? 0.5 : 0;
}

/** The support of a date or an amount that an answer claims: it stands in the quote or not. */
export function valueSupport(claimed: unknown, isThere: boolean): number {
  if (isThere) return 1;
  return claimed == null ? 0 : -0.5;
}

/** The reason why the parties of a right are not those of its quote, or null. */
function partyRefusal(right: ModelRight, place: QuotePlace, guard: AnswerChecker): string | null {
  const { holder, counterparty } = right;
  const at = guard.party(holder);
  const other = counterparty == null ? null : guard.party(counterparty);
  if (at < 0) return `holder: expected a party that the article names, found ${holder}`;
  if (other !== null && other < 0)
    return `counterparty: expected a party that the article names, found ${counterparty}`;
  const isSaid = guard.isNear(at, place) || (other !== null && guard.isNear(other, place));
  if (!isSaid || !guard.mayBeMeant(at, place))
    return `holder: expected a party named at its quote, found ${holder}`;
  if (at === other) return 'counterparty: expected another party than the holder, found the same';
  return guard.sides(right) === 'SWAPPED'
    ? `holder: expected ${counterparty} by the words of its quote, found ${holder}`
    : null;
}

/** A text without names: Vista Productions does not mean that anything is produced. */
function without(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), text.toLowerCase());
}
