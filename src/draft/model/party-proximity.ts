import { overlap, spanOf } from '../read/normalised-text.ts';
import type { Sentence } from '../read/sentences.ts';
import { DEMONYMS } from '../words/lexicon.ts';
import type { PartyMention } from '../words/mentions.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { isNamed } from './named-parties.ts';

const PRONOUN = /\b(?:it|its|they|their|them|both|neither|either|each)\b/i;
const FIRST_PERSON = /\b(?:we|us|our|ours)\b/i;
/** So many *we* and *our* outside quotation marks, and a party wrote the text itself. */
const MIN_FIRST_PERSONS = 3;

/** Whether a sentence refers to something without a name: it, the utility, the Germans. */
export function refersBack(flat: string): boolean {
  return (
    PRONOUN.test(flat) ||
    [...flat.matchAll(/\b[Tt]he ([\p{L}-]+)/gu)].some(
      ([, word]) => /^\p{Ll}/u.test(word!) || DEMONYMS.has(word!.toLowerCase().replace(/s$/, '')),
    )
  );
}

const DESCRIBED = /\b[Tt]he ([\p{L}-]+)(?![\p{L}'-])/gu;

/** Where a sentence names a party, or refers to one: "the drugmaker" if only one party is one. */
export function meantIn({ flat, index }: Sentence, { mentions, parties }: ParsedArticle) {
  const found: PartyMention[] = [...mentions[index]!.parties];
  for (const match of flat.matchAll(DESCRIBED)) {
    const place = spanOf(match);
    const word = match[1]!.toLowerCase();
    const fits = parties.flatMap(({ descriptors }, at) => (descriptors.has(word) ? at : []));
    const isTaken = found.some((one) => overlap(one, place));
    if (fits.length === 1 && !isTaken) found.push({ ...place, party: fits[0]! });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a party is named or referred to from one sentence to another. */
export function proximityReader(parts: ParsedArticle) {
  const speaker = speakerOf(parts);
  return (party: number, from: number, until: number): boolean =>
    parts.sentences
      .slice(Math.max(0, from), until + 1)
      .some(
        (sentence) =>
          (party === speaker && FIRST_PERSON.test(unquoted(sentence.flat))) ||
          meantIn(sentence, parts).some((one) => one.party === party),
      );
}

/** The party that wrote a text itself: its publisher, or the first party named in it; or -1. */
function speakerOf({ article, sentences, mentions, parties }: ParsedArticle): number {
  const own = sentences.filter(({ flat }) => FIRST_PERSON.test(unquoted(flat)));
  if (own.length < MIN_FIRST_PERSONS) return -1;
  const publisher = article.publisher ?? '';
  const known = parties.findIndex((one) => isNamed(one, publisher));
  const [first] = mentions.flatMap((one) => one.parties);
  return known >= 0 ? known : (first?.party ?? -1);
}

/** A sentence without its quotations; empty if a quotation continues beyond it. */
function unquoted(flat: string): string {
  const rest = flat.replace(/"[^"]*"/g, ' ');
  return rest.includes('"') ? '' : rest;
}
