import type { Sentence } from '../read/sentences.ts';
import { DESCRIPTORS } from './lexicon.ts';
import { type FoundParty, partyFinder } from './mentions.ts';

const QUOTED = /"(the )?([^"]{2,40})"/g;
const LEAD = '(?:(?:each|together|collectively|here(?:in)?after|referred to as|or|as|and|,) )*';
const NAMED = '(?:the )?"[^"]{2,40}"';
const BRACKET = new RegExp(
  `^\\.?,?[^.;()]{0,70} \\(${LEAD}(${NAMED}(?:,? (?:or|and) ${NAMED})*|\\p{Lu}[\\p{Lu}\\d&]{1,7})\\)`,
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

interface Defined {
  readonly shortNames: string[];
  readonly formerNames: string[];
  readonly roles: string[];
}

/**
 * Gives parties the names that the article defines for them: (BML) and ("Birch") are names, (the
 * "Licensor") is a role. A party that was found under such a name alone is dropped.
 */
export function withDefinedNames(
  parties: readonly FoundParty[],
  sentences: readonly Sentence[],
): readonly FoundParty[] {
  const find = partyFinder(parties);
  const defined = parties.map((): Defined => ({ shortNames: [], formerNames: [], roles: [] }));
  for (const sentence of sentences) {
    if (!/\(|formerly/.test(sentence.flat)) continue;
    for (const { party, end } of find(sentence)) define(defined[party]!, sentence.flat.slice(end));
  }
  const taken = new Set(
    defined.flatMap(({ shortNames, formerNames, roles }) => [
      ...shortNames,
      ...formerNames,
      ...roles,
    ]),
  );
  return parties
    .map((party, at) => withNames(party, defined[at]!))
    .filter(
      (party) =>
        party.knownId !== null ||
        party.legalName !== null ||
        !party.forms.every((one) => taken.has(one)),
    );
}

function define({ shortNames, formerNames, roles }: Defined, after: string): void {
  const text = BRACKET.exec(after)?.[1];
  const former = FORMER.exec(after)?.[1];
  if (former !== undefined) formerNames.push(former);
  if (text === undefined) return;
  const quoted = [...text.matchAll(QUOTED)].map(([, the, name]) => ({ the, name: name! }));
  for (const { the, name } of quoted.length > 0 ? quoted : [{ the: undefined, name: text }]) {
    const role = ROLE.test(name) || (the !== undefined && DESCRIPTORS.has(name.toLowerCase()));
    if (/^(?:NYSE|NASDAQ|LSE|ASX|TSX|AIM|SIX|CEO|CFO|EU|UK|US|USA)$/i.test(name)) continue;
    (role ? roles : shortNames).push(name);
  }
}

function withNames(party: FoundParty, { shortNames, formerNames, roles }: Defined): FoundParty {
  const own = new Set(party.forms);
  const fresh = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => !own.has(name))),
  ];
  return {
    ...party,
    shortNames: fresh(shortNames),
    formerNames: fresh(formerNames),
    roles: fresh(roles),
  };
}
