import type { PartyKind } from '../../domain/model/party.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Sentence } from '../read/sentences.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { withDefinedNames } from './defined-names.ts';
import { type Clue, clueOf } from './evidence.ts';
import type { FoundParty } from './found-party.ts';
import { DEMONYMS, LEGAL_FORM, PLACES } from './lexicon.ts';

const NONE_DEFINED = { shortNames: [], formerNames: [], roles: [] };

interface Group {
  name: string;
  readonly candidates: Candidate[];
  readonly clues: Clue[];
}

/**
 * What may be a name in an article, by name; long and short forms of one (Helvion A/S, Helvion) are
 * together.
 */
type Names = ReadonlyMap<string, Group>;

/**
 * The parties of an article: what the gazetteer knows, and new names for which the words around
 * them speak.
 */
export function partiesOf(
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly FoundParty[] {
  return withDefinedNames(partiesAmong(namesIn(sentences), gazetteer), sentences);
}

function namesIn(sentences: readonly Sentence[]): Names {
  const groups = new Map<string, Group>();
  for (const candidate of candidatesOf(sentences)) {
    const group = groups.get(candidate.name) ?? { name: candidate.name, candidates: [], clues: [] };
    group.candidates.push(candidate);
    if (group.clues.length < 40) group.clues.push(clueOf(candidate));
    groups.set(candidate.name, group);
  }
  joinShortForms(groups);
  return groups;
}

function partiesAmong(names: Names, gazetteer: Gazetteer): readonly FoundParty[] {
  const byId = new Map<string, FoundParty>();
  const fresh: FoundParty[] = [];
  for (const group of names.values()) {
    const known =
      gazetteer.partyNamed(group.name) ??
      group.candidates
        .map((one) => gazetteer.partyNamed(one.text) ?? gazetteer.partyNamed(one.name))
        .find((one) => one !== null) ??
      null;
    const party = known ? null : judge(group);
    if (party) fresh.push(party);
    if (known) byId.set(known.id, merge(byId.get(known.id), known, group));
  }
  return [...byId.values(), ...fresh];
}

/**
 * Joins `Helvion` to `Helvion Pharma`: the shorter is the first word or words of exactly one longer
 * name.
 */
function joinShortForms(groups: Map<string, Group>): void {
  const byFirst = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const first = group.name.split(' ')[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), group]);
  }
  for (const family of byFirst.values()) {
    if (family.length < 2 || family.length > 12) continue;
    for (const short of [...family].sort((a, b) => b.name.length - a.name.length)) {
      const longer = family.filter(
        (one) => groups.has(one.name) && one !== short && one.name.startsWith(`${short.name} `),
      );
      const distinct = longer.filter(
        (one) => !longer.some((other) => other !== one && other.name.startsWith(`${one.name} `)),
      );
      const strong = distinct.filter((one) => total(one) >= 1.5);
      const [target] = [distinct, strong].find(({ length }) => length === 1) ?? [];
      if (
        !target ||
        short.name.length < 3 ||
        PLACES.has(short.name.toLowerCase()) ||
        DEMONYMS.has(short.name.toLowerCase())
      )
        continue;
      target.candidates.push(...short.candidates);
      target.clues.push(...short.clues);
      groups.delete(short.name);
    }
  }
}

function total(group: Group): number {
  const scores = group.clues.map((clue) => clue.score).sort((a, b) => b - a);
  const low = Math.min(0, ...scores);
  return scores.slice(0, 4).reduce((sum, score, i) => sum + score / (i + 1), 0) + low * 0.5;
}

function judge(group: Group): FoundParty | null {
  const persons = group.clues.filter((clue) => clue.person).length;
  const score = total(group);
  const onlyInitial =
    group.candidates.every((one) => one.initial) &&
    !group.name.includes(' ') &&
    !group.candidates.some((one) => one.legal);
  const needed = onlyInitial && group.candidates.length < 2 ? 1.3 : 0.95;
  if (score < needed) return null;
  const person =
    persons * 2 > group.clues.length || (persons > 0 && !group.clues.some((clue) => clue.kind));
  if (person) return null;
  const kinds = group.clues.map((clue) => clue.kind).filter((kind) => kind !== null);
  const legal = group.candidates.find((one) => one.legal);
  return {
    name: group.name,
    legalName: legal ? legal.text : null,
    kind: legal ? 'COMPANY' : (kinds[0] ?? 'COMPANY'),
    knownId: null,
    forms: formsOf(group),
    ...NONE_DEFINED,
    descriptors: descriptorsOf(group),
    confidence: Math.min(0.95, 0.45 + score * 0.08),
  };
}

function merge(
  before: FoundParty | undefined,
  known: { readonly id: string; readonly kind: PartyKind; readonly name: string },
  group: Group,
): FoundParty {
  return {
    name: known.name,
    legalName: null,
    kind: known.kind,
    knownId: known.id,
    confidence: 0.97,
    ...NONE_DEFINED,
    forms: [...new Set([...(before?.forms ?? []), ...formsOf(group)])],
    descriptors: new Set([...(before?.descriptors ?? []), ...descriptorsOf(group)]),
  };
}

function formsOf(group: Group): readonly string[] {
  return [
    ...new Set([
      group.name,
      ...group.candidates.flatMap((one) => [one.text.replace(/\.$/, ''), one.name]),
    ]),
  ];
}

function descriptorsOf(group: Group): ReadonlySet<string> {
  const last = group.name.replace(LEGAL_FORM, '').split(' ').at(-1)!.toLowerCase();
  return new Set([
    ...group.clues.flatMap((clue) => clue.descriptors),
    ...(group.name.includes(' ') ? [last] : []),
  ]);
}
