import { normalise } from '../../domain/text/normalise.ts';
import type { RightFact } from '../rules/facts.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { sameParty } from '../write/known-rights.ts';
import { mayTellOf, OBLIGES } from './kind-words.ts';
import { isNamed } from './named-parties.ts';
import { proximityReader, refersBack } from './party-proximity.ts';
import { statusIn } from './quote-status.ts';
import { type QuotePlace, quoteFinder } from './quotes.ts';
import { amountIn, termOf } from './quoted-values.ts';
import type { ModelRight } from './schema.ts';
import { readHolder } from './holder-side.ts';

/** The confidence of a right that only a model found. */
const CONFIDENCE = 0.7;
/** Sentences before and after a quote in which its parties may be named. */
const NAMING_WINDOW_SENTENCES = 2;
/** Sentences before a quote with a back-reference (it, the group) in which they may be named. */
const REACH_OF_REFERENCE = 5;
/** The support from which a quote bears out a right or an act: each of its parts counts half or one. */
export const MIN_SUPPORT = 2;
/** The support that is needed if no word tells of the kind of a right. */
const WITHOUT_WORDS = 3;
/** The letters by which words count as the same: license and licensed. */
const STEM_LETTERS = 5;

/** Tells that a fact or a field of it has no support; gives no fact. */
type Drop = (line: string) => readonly never[];

export type AnswerChecker = ReturnType<typeof answerChecker>;

/** Checks a model's answer against the article; tells of facts and fields without support there. */
export function answerChecker(parts: ParsedArticle, tell: (line: string) => void) {
  const { sentences, parties } = parts;
  const quote = quoteFinder(sentences);
  const near = proximityReader(parts);
  const text = sentences.map(({ flat }) => flat.toLowerCase()).join('\n');
  const verbatim = (words: string | null | undefined): string | null =>
    words != null && text.includes(words.toLowerCase()) ? words : null;
  const names = parties.flatMap((one) => [...one.names.keys()]);
  const wordsOf = (first: number, last: number): string =>
    sentences
      .slice(Math.max(0, first), last + 1)
      .map(({ flat }) => flat)
      .join(' ');
  const refers = ({ first, last }: QuotePlace): boolean => refersBack(wordsOf(first, last));

  /** Reads the facts of a list whose quote is in the article; tells of the others. */
  const quoted = <Told extends { readonly quote: string }, Fact>(
    noun: string,
    facts: readonly Told[],
    read: (told: Told, place: QuotePlace, drop: Drop) => readonly Fact[],
  ): readonly Fact[] =>
    facts.flatMap((told, i) => {
      const drop: Drop = (line) => {
        tell(`${noun} ${i + 1}: ${line}`);
        return [];
      };
      const place = quote(told.quote);
      return typeof place === 'string' ? drop(`quote: ${place}`) : read(told, place, drop);
    });

  /** The place of a party by a name of it, or -1. */
  const party = (name: string): number => parties.findIndex((one) => isNamed(one, name));

  /** Whether a party is named or referred to near a quote, within some sentences of it. */
  const isNear = (at: number, place: QuotePlace, reach?: number): boolean => {
    const back = refers(place) ? REACH_OF_REFERENCE : NAMING_WINDOW_SENTENCES;
    return near(at, place.first - (reach ?? back), place.last + (reach ?? NAMING_WINDOW_SENTENCES));
  };

  /** Whether a known party, or one of its group, is near a quote. */
  const isKnownNear = (id: unknown, place: QuotePlace): boolean =>
    parties.some(
      ({ knownId }, at) =>
        knownId !== null && sameParty(parts.seedIndex, id, knownId) && isNear(at, place),
    );

  /** Whether a quote may mean a party by a word such as it, the group, though it is named far before. */
  const mayBeMeant = (at: number, place: QuotePlace): boolean =>
    isNear(at, place) || (refers(place) && near(at, 0, place.last));

  /** The reading of holder and counterparty by the words of a right's quote. */
  const sides = ({ kind, holder, counterparty }: ModelRight, place: QuotePlace) =>
    counterparty == null
      ? 'AS_TOLD'
      : readHolder(parts, place, kind, party(holder), party(counterparty));

  /** The support of words: 1 in a quote itself, half of it in its sentences and the one before. */
  const support = (tells: (text: string) => boolean, place: QuotePlace): number => {
    if (tells(place.text)) return 1;
    return tells(wordsOf(place.first - 1, place.last)) ? 0.5 : 0;
  };

  /** The reason why the words of a quote do not bear out a right that holds or held, or null. */
  const refusal = (right: ModelRight, place: QuotePlace, isValued: boolean): string | null => {
    if (right.status !== 'IN_FORCE' && right.status !== 'FORMER') return null;
    const tells = (words: string): boolean => mayTellOf(right.kind, without(names, words));
    const isNamedThere = [right.holder, right.counterparty].every(
      (name) => name == null || isNear(party(name), place, 0),
    );
    const words = support(tells, place);
    const borneOut =
      words +
      matterSupport(right.about, without(names, wordsOf(place.first, place.last))) +
      valueSupport(right.start ?? right.end ?? right.amount, isValued) +
      (OBLIGES.test(place.text) ? 0.5 : 0) +
      (isNamedThere ? 0.5 : 0);
    if (borneOut < (words > 0 ? MIN_SUPPORT : WITHOUT_WORDS))
      return `kind: expected words, a date or an amount that bear out ${right.kind} in its quote, found too few`;
    const status = right.status === 'FORMER' ? null : statusIn(place, tells, right.kind);
    return status === null ? null : `status: expected IN_FORCE in its words, found ${status}`;
  };

  /** The reason why the parties of a right are not those of its quote, or null. */
  const partyRefusal = (right: ModelRight, place: QuotePlace): string | null => {
    const { holder, counterparty } = right;
    const at = party(holder);
    const other = counterparty == null ? null : party(counterparty);
    if (at < 0) return `holder: expected a party that the article names, found ${holder}`;
    if (other !== null && other < 0)
      return `counterparty: expected a party that the article names, found ${counterparty}`;
    const isSaid = isNear(at, place) || (other !== null && isNear(other, place));
    if (!isSaid || !mayBeMeant(at, place))
      return `holder: expected a party named at its quote, found ${holder}`;
    if (at === other) return 'counterparty: expected another party than the holder, found the same';
    return sides(right, place) === 'SWAPPED'
      ? `holder: expected ${counterparty} by the words of its quote, found ${holder}`
      : null;
  };

  /** The right, without fields that the article does not support; none if it is dropped. */
  const right = (told: ModelRight, place: QuotePlace, drop: Drop): readonly RightFact[] => {
    const other = told.termQuote == null ? '' : quote(told.termQuote);
    const { places } = place;
    const termPlaces = typeof other === 'string' ? [] : other.places;
    const term = termOf(told, [...places, ...termPlaces], parts, drop);
    const amount = amountIn(told, [...places, ...termPlaces], parts);
    if (told.amount && amount === null)
      drop(`amount: expected an amount of its quote, found ${told.amount.value}`);
    const isValued = (term?.from ?? term?.to ?? amount) != null;
    const refused = partyRefusal(told, place) ?? refusal(told, place, isValued);
    if (refused !== null) return drop(refused);
    const counterparty = told.counterparty == null ? null : party(told.counterparty);
    const isFar = counterparty !== null && !mayBeMeant(counterparty, place);
    if (isFar)
      drop(`counterparty: expected a party named at its quote, found ${told.counterparty}`);
    const matter = verbatim(told.about);
    const fact = {
      kind: told.kind,
      holder: party(told.holder),
      counterparty: isFar ? null : counterparty,
      amount,
      term,
      matter: (matter?.split(/\s+/).length ?? 9) <= 7 ? matter : null,
      scope: verbatim(told.scope),
      confidence: CONFIDENCE,
      places,
      termPlaces,
      former: told.status === 'FORMER',
    };
    return [fact];
  };

  return { quote, quoted, party, isNear, isKnownNear, sides, support, right };
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

/** A text without names: Vista Productions does not mean that anything is produced. */
function without(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), text.toLowerCase());
}
