import type { PartyKind } from '../../domain/model/party.ts';
import type { SeedIndex } from '../seed-index.ts';
import type { Sentence } from '../read/sentences.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { withDefinedNames } from './defined-names.ts';
import { type Clue, clueOf } from './clues.ts';
import type { FoundParty } from './mentions.ts';
import { DEMONYMS, LEGAL_FORM, PLACES } from './lexicon.ts';

const NONE_DEFINED = { shortNames: [], formerNames: [], roles: [] };
/** The most occurrences of a name that are examined. */
const MAX_CLUES = 40;
/** The least score of a name; a word that only begins a sentence once needs more. */
const MIN_SCORE = 0.95;
const MIN_SCORE_OF_INITIAL = 1.3;

/** The occurrences of a name; long and short forms of one (Helvion A/S, Helvion) are together. */
interface Group {
  readonly name: string;
  readonly candidates: Candidate[];
  readonly clues: Clue[];
}

/**
 * The parties of an article: those of the seed index, and new names with enough clues around them.
 */
export function partiesOf(
  sentences: readonly Sentence[],
  seedIndex: SeedIndex,
): readonly FoundParty[] {
  const byId = new Map<string, FoundParty>();
  const fresh: FoundParty[] = [];
  for (const group of groupsIn(sentences)) {
    const known = [group.name, ...group.candidates.flatMap(({ text, name }) => [text, name])]
      .map((name) => seedIndex.partyNamed(name))
      .find((one) => one !== null);
    if (!known) {
      const party = judged(group);
      if (party) fresh.push(party);
      continue;
    }
    const before = byId.get(known.id);
    byId.set(known.id, {
      name: known.name,
      legalName: null,
      kind: known.kind,
      knownId: known.id,
      confidence: 0.97,
      ...NONE_DEFINED,
      forms: [...new Set([...(before?.forms ?? []), ...formsOf(group)])],
      descriptors: new Set([...(before?.descriptors ?? []), ...descriptorsOf(group)]),
    });
  }
  return withDefinedNames([...byId.values(), ...fresh], sentences);
}

function groupsIn(sentences: readonly Sentence[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const candidate of candidatesOf(sentences)) {
    const group = groups.get(candidate.name) ?? { name: candidate.name, candidates: [], clues: [] };
    group.candidates.push(candidate);
    if (group.clues.length < MAX_CLUES) group.clues.push(clueOf(candidate));
    groups.set(candidate.name, group);
  }
  joinShortForms(groups);
  return groups.values();
}

/** Joins `Helvion` to `Helvion Pharma`, if one longer name alone begins with it. */
function joinShortForms(groups: Map<string, Group>): void {
  const byFirst = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const first = group.name.split(' ')[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), group]);
  }
  for (const family of byFirst.values())
    for (const short of [...family].sort((a, b) => b.name.length - a.name.length)) {
      const lower = short.name.toLowerCase();
      if (lower.length < 3 || PLACES.has(lower) || DEMONYMS.has(lower)) continue;
      const longer = family.filter(
        ({ name }) => groups.has(name) && name.startsWith(`${short.name} `),
      );
      const distinct = longer.filter(
        ({ name }) =>
          !longer.some((other) => other.name !== name && other.name.startsWith(`${name} `)),
      );
      const [target, another] =
        distinct.length === 1 ? distinct : distinct.filter((one) => scoreOf(one) >= 1.5);
      if (!target || another) continue;
      target.candidates.push(...short.candidates);
      target.clues.push(...short.clues);
      groups.delete(short.name);
    }
}

/** The score of a group: the best clues count most, the worst one half. */
function scoreOf({ clues }: Group): number {
  const scores = clues.map(({ score }) => score).sort((a, b) => b - a);
  const low = Math.min(0, ...scores);
  return scores.slice(0, 4).reduce((sum, score, i) => sum + score / (i + 1), 0) + low * 0.5;
}

/** A new party, or null if the clues around its name are not enough for an organisation. */
function judged(group: Group): FoundParty | null {
  const { name, candidates, clues } = group;
  const score = scoreOf(group);
  const legal = candidates.find((one) => one.legal);
  const isInitial = candidates.length === 1 && candidates[0]!.initial && !legal && !/ /.test(name);
  if (score < (isInitial ? MIN_SCORE_OF_INITIAL : MIN_SCORE)) return null;
  const kinds = clues.map(({ kind }) => kind).filter((kind): kind is PartyKind => kind !== null);
  const persons = clues.filter(({ person }) => person).length;
  if (persons * 2 > clues.length || (persons > 0 && kinds.length === 0)) return null;
  return {
    name,
    legalName: legal?.text ?? null,
    kind: legal ? 'COMPANY' : (kinds[0] ?? 'COMPANY'),
    knownId: null,
    forms: formsOf(group),
    ...NONE_DEFINED,
    descriptors: descriptorsOf(group),
    confidence: Math.min(0.95, 0.45 + score * 0.08),
  };
}

function formsOf({ name, candidates }: Group): readonly string[] {
  return [
    ...new Set([name, ...candidates.flatMap((one) => [one.text.replace(/\.$/, ''), one.name])]),
  ];
}

function descriptorsOf({ name, clues }: Group): ReadonlySet<string> {
  const last = name.replace(LEGAL_FORM, '').split(' ').at(-1)!.toLowerCase();
  return new Set([
    ...clues.flatMap(({ descriptors }) => descriptors),
    ...(name.includes(' ') ? [last] : []),
  ]);
}
