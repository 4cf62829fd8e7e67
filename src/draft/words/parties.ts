import { groupBy } from '../../domain/group-by.ts';
import type { SeedIndex } from '../seed-index.ts';
import type { Sentence } from '../read/sentences.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { withDefinedNames } from './defined-names.ts';
import { DEMONYMS, LEGAL_FORM, PLACES } from './lexicon.ts';
import type { FoundParty } from './mentions.ts';

/** The parties of an article: those of the seed, and new names in the words of an organisation. */
export function partiesOf(sentences: readonly Sentence[], seedIndex: SeedIndex) {
  const parties = new Map<string, FoundParty>();
  for (const [name, candidates] of candidatesByName(sentences)) {
    const party = partyOf(name, candidates, seedIndex);
    if (party === null) continue;
    const key = party.knownId ?? party.name;
    const before = parties.get(key);
    parties.set(key, {
      ...party,
      names: new Map([...(before?.names ?? []), ...party.names]),
      descriptors: new Set([...(before?.descriptors ?? []), ...party.descriptors]),
    });
  }
  return withDefinedNames([...parties.values()], sentences);
}

/** The candidates by name, short forms (Helvion) with the only longer or only sure name. */
function candidatesByName(sentences: readonly Sentence[]) {
  const byName = new Map(groupBy(candidatesOf(sentences), ({ name }) => name));
  for (const name of [...byName.keys()].sort((a, b) => b.length - a.length)) {
    const all = [...byName.keys()].filter((other) => other.startsWith(`${name} `));
    const isSure = (other: string): boolean =>
      byName.get(other)!.some(({ organisation }) => organisation === 2);
    const [longer, another] = all.length === 1 ? all : all.filter(isSure);
    if (longer === undefined || another !== undefined || name.length < 3 || isPlace(name)) continue;
    byName.set(longer, [...byName.get(longer)!, ...byName.get(name)!]);
    byName.delete(name);
  }
  return byName;
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
  const names = new Map(
    candidates.flatMap(({ text, name: alias, legal }) => [
      [alias, 'ALIAS'] as const,
      ...(legal ? [[text, 'LEGAL'] as const] : []),
    ]),
  );
  const known = [...names.keys()].map((one) => seedIndex.partyNamed(one)).find(Boolean);
  const count = (isOne: (one: Candidate) => boolean): number => candidates.filter(isOne).length;
  const isLegal = candidates.some(({ legal }) => legal);
  const kind = candidates.find((one) => one.kind !== null)?.kind ?? null;
  const isWord = candidates.length === 1 && candidates[0]!.initial && !name.includes(' ');
  const likely = count(({ organisation }) => organisation > 0);
  const isDoubtful = isWord || count(({ place }) => place) * 4 > likely;
  const sure = isDoubtful ? count(({ organisation }) => organisation === 2) : likely;
  const isOrganisation = sure > 0 && (isLegal || count(({ person }) => person) === 0);
  if (!known && (isPlace(name) || !isOrganisation)) return null;
  const confidence = isLegal ? 0.9 : 0.7;
  const words = name.replace(LEGAL_FORM, '').split(' ');
  return {
    name: known?.name ?? name,
    kind: known?.kind ?? (isLegal ? 'COMPANY' : (kind ?? 'COMPANY')),
    knownId: known?.id ?? null,
    names,
    descriptors: new Set([
      ...candidates.flatMap(({ descriptors }) => descriptors),
      ...(words.length > 1 ? [words.at(-1)!.toLowerCase()] : []),
    ]),
    confidence: known ? 0.97 : confidence,
  };
}
