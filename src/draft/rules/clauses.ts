import type { RightKind } from '../../domain/model/right.ts';
import { overlap, type Span, spanOf } from '../read/normalised-text.ts';
import { DESCRIPTORS } from '../words/lexicon.ts';
import type { Mentions } from '../words/mentions.ts';

/** Patterns for one mention in a marked text. */
export const PLACEHOLDER = '[\\ue000-\\ue3ff]';
const MONEY = '[\\ue400-\\ue7ff]';
export const QUANTITY = '[\\ue800-\\uebff]';
export const DATE = '[\\uec00-\\uefff]';
/** The dot of Ltd. and the brackets after a name, with a short name or a ticker. */
const AFTER_NAME = /^\.?(?:,? \([^()]{1,60}\)(?=[ ,.;:']))?(?=.)/;

/** The party of a sign by its place in the list of parties, or the mention in that of its kind. */
export function indexOf(sign: string): number {
  return (sign.charCodeAt(0) - 0xe000) % 0x400;
}

/** A sentence with one private sign for each mention: a pattern sees "a party, a verb, a party". */
export function withPlaceholders(flat: string, seen: Mentions): string {
  const spans = [seen.parties, seen.money, seen.quantities, seen.dates]
    .flatMap((list, kind) => {
      const first = 0xe000 + kind * 0x400;
      return list
        .map((one, i) => ({ ...one, sign: first + ('party' in one ? one.party : i) }))
        .filter(({ sign }) => sign < first + 0x400);
    })
    .sort((a, b) => a.start - b.start || a.sign - b.sign);
  let text = '';
  let at = 0;
  for (const { start, end, sign } of spans) {
    if (start < at) continue;
    text += flat.slice(at, start) + String.fromCharCode(sign);
    const more = sign < 0xe400 ? AFTER_NAME.exec(flat.slice(end, end + 80)) : null;
    at = end + (more?.[0].length ?? 0);
  }
  return text + flat.slice(at);
}

/** Words before a party that is no subject: a preposition, a possessive, another party. */
const NO_SUBJECT = [
  '\\b(?:of|with|from|by|between|against|than|and|or|to)(?: (?:the|its|their|an?))?(?: [a-z-]+){0,2}',
  "'s(?: [a-z-]+){0,2}",
  `${PLACEHOLDER}(?:, ${PLACEHOLDER})*,? (?:and|or|&)(?: the)?(?: [a-z-]+)?`,
].join('|');
const SMALL =
  'an?|the|up|to|another|further|about|initial|annual|yearly|upfront|payment|fees?|rent|of|sum|advance|guaranteed|minimum';
/** The parts of a clause: two parties, and what is between and behind them. */
const A = `(?<a>${PLACEHOLDER})(?<!(?:${NO_SUBJECT}) ${PLACEHOLDER})(?!'s|'|-)(?:, (?:an?|the|its) [^,;]{1,70},)?`;
const B = `(?: (?:the|its|their|partner|rival)){0,2}(?: [a-z-]+){0,2}? (?<b>${PLACEHOLDER})(?!'s|'|-)`;
const DOES =
  '(?:,? (?:has|have|had|hereby|also|today|now|will|shall|must|exclusively|further|then|is to|in (?:turn|return|addition)|(?:has )?(?:agree[sd]?|committed|commits|undertook) to))*';
const GRANTS = '(?:grant(?:s|ed)?|gives?|gave|given|awards?|awarded)(?!\\p{L})';
const LETS =
  '(?:(?:sub)?licen[sc](?:es?|ed)|leas(?:es?|ed)|rents?|rented|lets?|charter(?:s|ed)?)(?!\\p{L})';
const SUPPLIES = '(?:suppl(?:y|ies)|sells?|delivers?)(?!\\p{L})';
const COUNT = `(?<amount>${QUANTITY})`;
const SUM = `(?: (?:${SMALL})){0,6} (?<amount>${MONEY})`;
const SHARE = `(?: [^\\s.;:]+){0,4}? (?:royalt(?:y|ies)(?: of(?: [a-z-]+){0,2} (?<amount>${QUANTITY}))?|(?<share>${QUANTITY}) (?:of|on) (?:the |its |their |net |gross |all )*(?:revenues?|sales|profits?))`;
const FEW = '(?: [^\\s.;:]+){0,4}?';
const WORDS = '(?: (?!(?:and|but|from|that|which|who)\\b)[^\\s.,;:]+){0,14}?';
/** What is granted by a sale; a licence that is sold is assigned. */
const SOLD_RIGHTS = '(?:broadcast|streaming|distribution|naming|media|publishing|film) rights';
/** Nouns of what is granted, after at most six words. */
const NOUNS = [
  ['rights? of first refusal|first refusal|right to match', 'FIRST_REFUSAL'],
  ['rights? of first (?:offer|negotiation)|first[- ]look', 'FIRST_OFFER'],
  ['(?:options?|rights?) to (?:extend|renew|prolong)', 'EXTENSION_OPTION'],
  ['options? to (?:buy|acquire|purchase|take)|options? (?:over|on)|warrants?', 'PURCHASE_OPTION'],
  [`(?:sub-?)?licen[cs]es?|(?:sub)?leases?|concessions?|franchises?|${SOLD_RIGHTS}`, 'LICENSE'],
  ['exclusivity', 'EXCLUSIVITY'],
];
const LEAD = `(?: (?!(?:to|for|and|that|which|who|by|from|with|until|through|under|if|when|its|their|back)\\b)[^\\s.;:()${PLACEHOLDER.slice(1, -1)}]+,?){0,6}?`;

/** The clauses in order, chosen for precision (docs/drafting.md). Who gets the object holds: B. */
const CLAUSES = [
  ...NOUNS.flatMap(([nouns, kind]) => {
    const noun = `(?<noun>${LEAD} (?:${nouns})(?!\\p{L}))`;
    return [
      [kind, `${A}${DOES} ${GRANTS}(?: to)?${B}${noun}`],
      [kind, `${A}${DOES} ${GRANTS}${noun}${WORDS} to${B}`],
      [
        kind,
        `\\bThe (?:agreement|deal) ${GRANTS}(?: to)?${B}${noun}${WORDS} of (?<a>${PLACEHOLDER})`,
      ],
    ];
  }),
  ['LICENSE', `${A}${DOES} (?:sold|sells)${LEAD} ${SOLD_RIGHTS}${WORDS} to${B}`],
  ['LICENSE', `${A}${DOES} ${LETS}${WORDS} to${B}`],
  ['SUPPLY_COMMITMENT', `${A}${DOES} ${SUPPLIES}${B}(?: with)?${FEW} ${COUNT}`],
  ['SUPPLY_COMMITMENT', `${A}${DOES} suppl(?:y|ies)${B} with`],
  ['REVENUE_SHARE', `${A}${DOES} pays?${B}${SHARE}`],
  ['PAYMENT', `${A}${DOES} pays?${B}${SUM}`],
].map(([kind, words]) => ({ kind: kind as RightKind, pattern: new RegExp(words!, 'gu') }));
/** All that may stand before a clause: a dateline, the deal, what its subject is. */
export const OPENING = new RegExp(
  `^[\\p{S}\\s•*-]*(?:A: )?(?:[\\p{Lu}][\\p{Lu} .]{2,30}, ${DATE}(?: \\([^()]{1,40}\\))? (?:-|—) ?)?${[
    `(?:(?:Under|As part of) (?:an?|the|this)(?: new| ${DATE})? (?:deal|agreement|contract|pact)(?: dated ${DATE})?,? `,
    '|(?:Separately|In (?:addition|return|exchange)), )?(?:[Tt]he |[Aa]n? )?',
    `(?:(?:[\\p{L}-]+ ){0,2}(?:${[...DESCRIPTORS.keys()].join('|')}) )?$`,
  ].join('')}`,
  'iu',
);

/** The rights that the clauses of a marked sentence grant; each place is read once. */
export function matchClauses(text: string) {
  const taken: Span[] = [];
  return CLAUSES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { a, b, amount, share, noun } = match.groups!;
      const place = spanOf(match);
      if (taken.some((one) => overlap(one, place))) return [];
      taken.push(place);
      const [holder, counterparty] = [indexOf(b!), indexOf(a!)];
      const right = { ...place, kind, holder, counterparty, amount: amount ?? share ?? null };
      const words =
        noun === undefined ? match[0] : `${noun}${/^[^,.;]{0,40}/.exec(text.slice(place.end))![0]}`;
      const isExclusive =
        kind === 'LICENSE' && /(?<!non[- ])(?<!\bnot )\b(?:exclusive(?:ly)?|sole)\b/i.test(words);
      return isExclusive ? [right, { ...right, kind: 'EXCLUSIVITY' as const }] : [right];
    }),
  );
}
