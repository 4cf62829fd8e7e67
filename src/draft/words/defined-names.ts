import type { Sentence } from '../read/sentences.ts';
import { DESCRIPTORS } from './lexicon.ts';
import { type FoundParty, partyFinder, type PartyName } from './mentions.ts';

const NAMED = /(the )?"([^"]{2,40})"/g;
const LEAD = '(?:(?:each|together|collectively|here(?:in)?after|referred to as|or|as|and|,) )*';
const BRACKET = new RegExp(
  `^\\.?(?:, an? [^.;()]{1,60})?,? \\((?!(?:NYSE|NASDAQ|LSE|ASX|TSX|AIM|SIX|CEO|CFO|EU|UK|US|USA)\\))${LEAD}(${NAMED.source}(?:,? (?:or|and) ${NAMED.source})*|\\p{Lu}[\\p{Lu}\\d&]{1,7})\\)`,
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
export function withDefinedNames(parties: readonly FoundParty[], sentences: readonly Sentence[]) {
  const find = partyFinder(parties);
  const defined = parties.map((): PartyName[] => []);
  for (const { flat } of sentences)
    if (/\(|formerly/.test(flat))
      for (const { party, end } of find(flat))
        defined[party]!.push(...definedAfter(flat.slice(end)));
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
  const text = BRACKET.exec(after)?.[1] ?? '';
  const quoted = [...text.matchAll(NAMED)].map(([, the, name]) => ({ the, name: name! }));
  const given = text === '' || quoted.length > 0 ? quoted : [{ the: undefined, name: text }];
  return [
    ...(former === undefined ? [] : [[former, 'FORMER'] as const]),
    ...given.map(({ the, name }) => [name, kindOf(name, the !== undefined)] as const),
  ];
}

function kindOf(name: string, isCalled: boolean): PartyName[1] {
  if (ROLE.test(name) || (isCalled && DESCRIPTORS.has(name.toLowerCase()))) return 'ROLE';
  return /^\p{Lu}[\p{Lu}\d&]*$/u.test(name) ? 'ABBREVIATION' : 'ALIAS';
}
