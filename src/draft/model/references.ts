import { overlap, spanOf } from '../read/normalised-text.ts';
import type { Sentence } from '../read/sentences.ts';
import type { FoundParty, PartyMention } from '../words/mentions.ts';

const DESCRIBED = /\b[Tt]he ([\p{L}-]+)(?![\p{L}'-])/gu;

/** References to a party without its name, such as "the drugmaker" if only one party is one. */
export function referencesIn(
  { flat }: Sentence,
  named: readonly PartyMention[],
  parties: readonly FoundParty[],
): readonly PartyMention[] {
  const found: PartyMention[] = [];
  for (const match of flat.matchAll(DESCRIBED)) {
    const place = spanOf(match);
    const word = match[1]!.toLowerCase();
    const fits = parties.flatMap(({ descriptors }, at) => (descriptors.has(word) ? at : []));
    const isTaken = [...named, ...found].some((one) => overlap(one, place));
    if (fits.length === 1 && !isTaken) found.push({ ...place, party: fits[0]! });
  }
  return found;
}
