import { overlap, spanOf } from '../read/normalised-text.ts';
import type { Sentence } from '../read/sentences.ts';
import type { PartyMention } from '../words/mentions.ts';
import type { ParsedArticle } from '../read-parts.ts';

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
