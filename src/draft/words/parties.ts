import { groupBy } from '../../domain/group-by.ts';
import type { SeedIndex } from '../seed-index.ts';
import type { Sentence } from '../read/sentences.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { DEMONYMS, DESCRIPTORS, PLACES } from './lexicon.ts';
import { type FoundParty, partyFinder, type PartyName } from './mentions.ts';

/** The parties of an article: those of the seed, and new names in the words of an organisation. */
export function partiesOf(sentences: readonly Sentence[], seedIndex: SeedIndex) {
  const all = sentences.flatMap((one) => (one.heading ? [] : candidatesIn(one.flat)));
  const found = [...withShortForms(groupBy(all, ({ name }) => name))].flatMap(
    ([name, ones]) => partyOf(name, ones, seedIndex) ?? [],
  );
  const byParty = groupBy(found, ({ knownId, name }) => knownId ?? name);
  const parties = [...byParty.values()].map((same) => ({
    ...same[0]!,
    names: new Map(same.flatMap(({ names }) => [...names])),
    descriptors: new Set(same.flatMap(({ descriptors }) => [...descriptors])),
  }));
  return withDefinedNames(parties, sentences);
}

/** Candidates by name, those of a short form (Helvion) with the only longer or only sure name. */
function withShortForms(named: ReadonlyMap<string, readonly Candidate[]>) {
  const byName = new Map(named);
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
function partyOf(name: string, candidates: readonly Candidate[], seedIndex: SeedIndex) {
  const names = new Map(
    candidates.flatMap(({ text, name: alias }): readonly PartyName[] => [
      [alias, 'ALIAS'],
      [text, text === alias ? 'ALIAS' : 'LEGAL'],
    ]),
  );
  const known = [...names.keys()].map((one) => seedIndex.partyNamed(one)).find(Boolean);
  const isLegal = candidates.some((one) => one.text !== one.name);
  const kind = isLegal ? null : candidates.find((one) => one.kind !== null)?.kind;
  const isWord = candidates.length === 1 && candidates[0]!.initial && !name.includes(' ');
  const likely = candidates.filter(({ organisation }) => organisation > 0);
  const isDoubtful = isWord || candidates.filter(({ place }) => place).length * 4 > likely.length;
  const isNamedSo = likely.some(({ organisation }) => organisation === 2 || !isDoubtful);
  const isOrganisation = isNamedSo && (isLegal || !candidates.some(({ person }) => person));
  if (!known && (isPlace(name) || !isOrganisation)) return null;
  const confidence = isLegal ? 0.9 : 0.7;
  const last = name.toLowerCase().split(' ').slice(1).slice(-1);
  return {
    name: known?.name ?? name,
    kind: known?.kind ?? kind ?? 'COMPANY',
    knownId: known?.id ?? null,
    names,
    descriptors: new Set([...candidates.flatMap(({ descriptors }) => descriptors), ...last]),
    confidence: known ? 0.97 : confidence,
  };
}

const NAMED = '(the )?"([^"]{2,40})"';
/** The names in a bracket: those in quotation marks, or all of it. */
const NAMES = new RegExp(`${NAMED}|^[^"]+$`, 'g');
const LEAD = '(?:(?:each|together|collectively|here(?:in)?after|referred to as|or|as|and|,) )*';
const BRACKET = new RegExp(
  `^\\.?(?:, an? [^.;()]{1,60})?,? \\((?!(?:NYSE|NASDAQ|LSE|ASX|TSX|AIM|SIX|CEO|CFO|EU|UK|US|USA)\\))${LEAD}(${NAMED}(?:,? (?:or|and) ${NAMED})*|\\p{Lu}[\\p{Lu}\\d&]{1,7})\\)`,
  'u',
);
const FORMER =
  /^\.?,?(?: \(|,)? ?formerly (?:known as |called |named )?(?:the )?((?:\p{Lu}[\p{L}\d&'-]*)(?: (?:\p{Lu}[\p{L}\d&'-]*))*)/u;
const ROLE = new RegExp(
  `^(?:${[
    '(?:sub-?)?licen[sc](?:or|ee)|less(?:or|ee)|grant(?:or|ee)|franchis(?:or|ee)|assign(?:or|ee)',
    'buyer|seller|purchaser|company|supplier|customer|lender|borrower|parent|party|parties|investor',
    'landlord|tenant|owner|operator|distributor|agent|client|provider|vendor|issuer|holder',
    'agreement|effective date|transaction',
  ].join('|')})$`,
  'i',
);

/**
 * Gives parties the names that the article defines for them: (BML) and ("Birch") are names, (the
 * "Licensor") is a role. A party that was found under such a name alone is dropped.
 */
function withDefinedNames(parties: readonly FoundParty[], sentences: readonly Sentence[]) {
  const find = partyFinder(parties);
  const defined = parties.map((): PartyName[] => []);
  for (const { flat } of sentences)
    for (const { party, end } of find(flat)) defined[party]!.push(...definedAfter(flat.slice(end)));
  const taken = new Set(defined.flat().map(([name]) => name));
  return parties
    .map((party, at) => ({ ...party, names: new Map([...defined[at]!, ...party.names]) }))
    .filter(
      ({ knownId, names }, at) =>
        knownId !== null ||
        [...names.values()].includes('LEGAL') ||
        ![...parties[at]!.names.keys()].every((name) => taken.has(name)),
    );
}

/** The names that the words right after a party define for it. */
function definedAfter(after: string): readonly PartyName[] {
  const former = FORMER.exec(after)?.[1];
  const given = [...(BRACKET.exec(after)?.[1] ?? '').matchAll(NAMES)];
  return [
    ...(former === undefined ? [] : [[former, 'FORMER'] as const]),
    ...given.map(([all, the, name = all]) => [name, kindOf(name, the !== undefined)] as const),
  ];
}

function kindOf(name: string, isCalled: boolean): PartyName[1] {
  if (ROLE.test(name) || (isCalled && DESCRIPTORS.has(name.toLowerCase()))) return 'ROLE';
  return /^\p{Lu}[\p{Lu}\d&]*$/u.test(name) ? 'ABBREVIATION' : 'ALIAS';
}
