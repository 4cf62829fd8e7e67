import type { SeedIndex } from '../seed-index.ts';
import type { Sentence } from '../read/sentences.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { clueOf } from './clues.ts';
import { withDefinedNames } from './defined-names.ts';
import { DEMONYMS, LEGAL_FORM, PLACES } from './lexicon.ts';
import type { FoundParty, PartyName } from './mentions.ts';

/** The most occurrences of a name that are examined. */
const MAX_CLUES = 40;

/**
 * The parties of an article: those of the seed index, and new names with words of an organisation
 * around them.
 */
export function partiesOf(
  sentences: readonly Sentence[],
  seedIndex: SeedIndex,
): readonly FoundParty[] {
  const parties = new Map<string, FoundParty>();
  for (const [name, candidates] of candidatesByName(sentences)) {
    const party = partyOf(name, candidates, seedIndex);
    if (party === null) continue;
    const key = party.knownId ?? party.name;
    const before = parties.get(key);
    parties.set(key, {
      ...party,
      names: [...(before?.names ?? []), ...party.names],
      descriptors: new Set([...(before?.descriptors ?? []), ...party.descriptors]),
    });
  }
  return withDefinedNames([...parties.values()], sentences);
}

/**
 * The candidates by name, those of a short form (Helvion) with those of the only longer name, or
 * the only sure one, that begins with it (Helvion Pharma).
 */
function candidatesByName(sentences: readonly Sentence[]): ReadonlyMap<string, Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidatesOf(sentences)) {
    const others = byName.get(candidate.name);
    if (others) others.push(candidate);
    else byName.set(candidate.name, [candidate]);
  }
  const longer = new Map<string, string[]>();
  for (const name of [...byName.keys()].sort((a, b) => b.length - a.length)) {
    const all = longer.get(name) ?? [];
    const [only, another] =
      all.length === 1 ? all : all.filter((one) => byName.get(one)!.some(isSurelyOrganisation));
    if (only !== undefined && another === undefined && name.length > 2 && !isPlace(name)) {
      byName.get(only)!.push(...byName.get(name)!);
      byName.delete(name);
      continue;
    }
    const words = name.split(' ');
    for (let count = 1; count < words.length; count++) {
      const short = words.slice(0, count).join(' ');
      longer.set(short, [...(longer.get(short) ?? []), name]);
    }
  }
  return byName;
}

function isSurelyOrganisation(candidate: Candidate): boolean {
  return clueOf(candidate).organisation === 2;
}

function isPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase()) || DEMONYMS.has(name.toLowerCase());
}

/** A known party, or a new one if the words around its name are those of an organisation. */
function partyOf(
  name: string,
  candidates: readonly Candidate[],
  seedIndex: SeedIndex,
): FoundParty | null {
  const names = new Map<string, PartyName>([[name, { value: name, kind: 'ALIAS' }]]);
  for (const { text, name: value, legal } of candidates) {
    names.set(value, { value, kind: 'ALIAS' });
    if (legal) names.set(text, { value: text, kind: 'LEGAL' });
  }
  const known = [...names.keys()]
    .map((one) => seedIndex.partyNamed(one))
    .find((one) => one !== null);
  const clues = candidates.slice(0, MAX_CLUES).map(clueOf);
  const isLegal = candidates.some(({ legal }) => legal);
  const persons = clues.filter(({ person }) => person).length;
  const kind = clues.find((one) => one.kind !== null)?.kind ?? null;
  const isPerson = !isLegal && (persons * 2 > clues.length || (persons > 0 && kind === null));
  const sure = Math.max(...clues.map(({ organisation }) => organisation));
  const isWord = candidates.length === 1 && candidates[0]!.initial && !name.includes(' ');
  const places = clues.filter(({ place }) => place).length;
  const likely = clues.filter(({ organisation }) => organisation > 0).length;
  const isDoubtful = isWord || places * 4 > likely;
  const isOrganisation = sure > (isDoubtful ? 1 : 0) && !isPerson;
  if (!known && (isPlace(name) || !isOrganisation)) return null;
  const confidence = isLegal ? 0.9 : 0.7;
  const words = name.replace(LEGAL_FORM, '').split(' ');
  return {
    name: known?.name ?? name,
    kind: known?.kind ?? (isLegal ? 'COMPANY' : (kind ?? 'COMPANY')),
    knownId: known?.id ?? null,
    names: [...names.values()],
    descriptors: new Set([
      ...clues.flatMap(({ descriptors }) => descriptors),
      ...(words.length > 1 ? [words.at(-1)!.toLowerCase()] : []),
    ]),
    confidence: known ? 0.97 : confidence,
  };
}
