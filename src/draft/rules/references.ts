import type { Sentence } from '../read/sentences.ts';
import type { FoundParty, PartyMention } from '../words/mentions.ts';

const PRONOUN =
  /^(?:It|The (?:company|group|firm|business))(?= (?:has|will|also|must|may|is|was|shall|agreed|grant|licen|leas|pay|suppl|hold|can)\w*)/;
const DESCRIBED = /\b[Tt]he ([\p{L}-]+)(?![\p{L}'-])/gu;

/**
 * The references of a sentence to a party without its name: "the drugmaker", if only one party is
 * one; "It" at its beginning, for the party that began the sentence before.
 *
 * @param before  the party that is the subject of the sentence before, or null
 */
export function referencesIn(
  { flat }: Sentence,
  named: readonly PartyMention[],
  parties: readonly FoundParty[],
  before: number | null,
): readonly PartyMention[] {
  const found: PartyMention[] = [];
  const pronoun = PRONOUN.exec(flat)?.[0];
  if (pronoun !== undefined && before !== null)
    found.push({ start: 0, end: pronoun.length, party: before });
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

/** The party with which a sentence begins, or null. */
export function subjectOf(flat: string, named: readonly PartyMention[]): number | null {
  const first = named[0];
  return first &&
    first.start <= 25 &&
    !/[,;]|\b(?:of|with|from|by|to)\b/.test(flat.slice(0, first.start))
    ? first.party
    : null;
}
