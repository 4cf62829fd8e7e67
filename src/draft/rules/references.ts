import type { Sentence } from '../read/sentences.ts';
import type { PartyMention } from '../words/mentions.ts';
import type { FoundParty } from '../words/found-party.ts';

const PRONOUN =
  /^(?:It|The (?:company|group|firm|business))(?= (?:has|will|also|must|may|is|was|shall|agreed|grant|licen|leas|pay|suppl|hold|can)\w*)/;
/** It, after the one party of the sentence said something. */
const SAID =
  /\b(?:said|says|announced|confirmed|added|disclosed)\b(?: [\p{L}\d]+){0,3}?(?: that)? (it)(?= (?:has|had|will|is|would|agreed|grant|licen|leas|pay|suppl|hold)\p{L}*)/u;
const DESCRIBED = /\b[Tt]he ((?:[\p{L}-]+ )?([\p{L}-]+))(?![\p{L}'-])/gu;

/**
 * Where a sentence refers to a party without naming it: the drugmaker, if one party alone is one;
 * It at its beginning, for the party that began the sentence before.
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
  const said = SAID.exec(flat);
  const speakers = named.filter(({ end }) => said && end <= said.index);
  if (said && speakers.length === 1) {
    const end = said.index + said[0].length;
    found.push({ start: end - 2, end, party: speakers[0]!.party });
  }
  for (const match of flat.matchAll(DESCRIBED)) {
    const [first, second] = match[1]!.split(' ').map((word) => word.toLowerCase());
    const both = second === undefined ? null : onlyOne(parties, [first!, second]);
    const party = both ?? onlyOne(parties, [first!]);
    if (party === null) continue;
    const start = match.index;
    const end = both === null ? start + 'the '.length + first!.length : start + match[0].length;
    if ([...named, ...found].some((one) => one.start < end && start < one.end)) continue;
    found.push({ start, end, party });
  }
  return found;
}

/** The one party that all of some words describe: Danish, drugmaker. */
function onlyOne(parties: readonly FoundParty[], words: readonly string[]): number | null {
  const fits = parties.flatMap(({ descriptors }, at) =>
    words.every((word) => descriptors.has(word)) ? [at] : [],
  );
  return fits.length === 1 ? fits[0]! : null;
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
