import type { Sentence } from '../read/sentences.ts';
import type { FoundParty, PartyMention } from '../words/mentions.ts';

const DESCRIBED = /\b[Tt]he ([\p{L}-]+)(?![\p{L}'-])/gu;

/**
 * The references of a sentence to a party without its name: "the drugmaker", if only one party is
 * one.
 */
export function referencesIn(
  { flat }: Sentence,
  named: readonly PartyMention[],
  parties: readonly FoundParty[],
): readonly PartyMention[] {
  const found: PartyMention[] = [];
  for (const match of flat.matchAll(DESCRIBED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const fits = parties.flatMap(({ descriptors }, at) =>
      descriptors.has(match[1]!.toLowerCase()) ? [at] : [],
    );
    const isTaken = [...named, ...found].some((one) => one.start < end && start < one.end);
    if (fits.length === 1 && !isTaken) found.push({ start, end, party: fits[0]! });
  }
  return found;
}
