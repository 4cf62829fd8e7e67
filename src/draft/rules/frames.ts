import type { RightKind } from '../../domain/model/right.ts';
import { amountList, indexOf, type Marked, MONEY, P, QUANTITY } from './marked.ts';
import { objectAt } from './objects.ts';

/** A right as a clause of a marked sentence says it; parties are places in its list of mentions. */
export interface Framed {
  readonly kind: RightKind;
  /** Null if it is the other of the two who contract. */
  readonly holder: number | null;
  /** Null if the clause does not say it. */
  readonly other: number | null;
  /** The place of an amount in its list of mentions. */
  readonly amount: { readonly list: 'money' | 'quantities'; readonly at: number } | null;
  readonly matter: string | null;
  /** In the marked text; `until` is where the next clause begins that has a subject of its own. */
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** A party that is the subject: not part of a longer phrase, and no second of two. */
const LONE = `(?<!(?:\\b(?:of|with|from|by|between|against|than|and|or|to)(?: (?:the|its|their|an?))?(?: [a-z-]+){0,2}|'s(?: [a-z-]+){0,2}|${P}(?:, ${P})*,? (?:and|or|&)(?: the)?(?: [a-z-]+)?) ${P})`;
const SUBJECT = `(?<a>${P})${LONE}(?!'s|'|-)`;
const APPOSITION = `(?:, (?:an?|the|its|which is|formerly|based|part) [^,;]{1,70},)?`;
const AUX =
  '(?:,? (?:has|have|had|hereby|also|today|now|will|shall|must|exclusively|further|then|in turn|in return|in addition|additionally|agree[sd]? to|has agreed to|undertook to|commit(?:s|ted) to|has committed to|is to|is obliged to|is required to|on \\w+day))*';
const THE = '(?: (?:the|its|their|partner|rival)){0,2}(?: [a-z-]+){0,2}?';
const OTHER = `${THE} (?<b>${P})(?!'s|'|-)`;
const GRANT = '(?:grant(?:s|ed)?|gives?|gave|given|awards?|awarded|hands?|handed)(?!\\p{L})';
const GET =
  '(?:obtain(?:s|ed)?|receiv(?:es?|ed)|wins?|won|acquires?|acquired|secur(?:es?|ed)|gets?|got|gains?|gained|takes?|took|landed)(?!\\p{L})';
const HOLD =
  '(?:holds?|has|have|retains?|keeps?|enjoys?|kept|retained)(?= (?:an?|the|its|their|first|exclusive|sole|certain|full|veto|observer|information|audit) )';
const LICENSE =
  '(?:(?:sub)?licen[sc](?:es?|ed)|leas(?:es?|ed)|rents?|rented|lets?|sublets?|charter(?:s|ed)?)(?!\\p{L})';
const PROMISE =
  '(?:has agreed to|have agreed to|agree[sd]? to|will|shall|must|is to|committed to|has committed to|undertook to|is obliged to|is required to)';
const WORDS = (most: number): string => `(?: [^\\s.;:]+){0,${most}}?`;

type Groups = Readonly<Record<string, string | undefined>>;

interface Frame {
  readonly pattern: RegExp;
  /** Whose the object of the clause is; the other party is bound. */
  readonly holder: 'a' | 'b';
  /** What is held: told by the noun after the match, or always the same. */
  readonly kind: RightKind | null;
}

const frame = (holder: 'a' | 'b', kind: RightKind | null, source: string): Frame => ({
  pattern: new RegExp(source, 'dgu'),
  holder,
  kind,
});

const Q = `(?<amount>${QUANTITY})`;
const M = `(?<amount>${MONEY})`;
const EITHER = `(?<amount>[${MONEY.slice(1, -1)}${QUANTITY.slice(1, -1)}])`;

/** In the order in which they are tried; each was kept for its precision (docs/drafting.md). */
const FRAMES: readonly Frame[] = [
  // A grants B a licence; A grants to B a licence; A grants a licence to B.
  frame('b', null, `${SUBJECT}${APPOSITION}${AUX} ${GRANT}(?: to)?${OTHER}(?<object>)`),
  frame(
    'b',
    null,
    `${SUBJECT}${APPOSITION}${AUX} (?:${GRANT}|sold|sells)(?<object>)${WORDS(14)} to${OTHER}`,
  ),
  // B was granted a licence by A.
  frame(
    'a',
    null,
    `${SUBJECT}${APPOSITION} (?:was|were|is|has been|will be)(?: also)? (?:granted|given|awarded|handed)(?<object>)(?:${WORDS(14)} by${OTHER})?`,
  ),
  // B obtains a licence from A.
  frame('a', null, `${SUBJECT}${APPOSITION}${AUX} ${GET}(?<object>)(?:${WORDS(14)} from${OTHER})?`),
  // B holds a right of first refusal.
  frame('a', null, `${SUBJECT}${APPOSITION}(?: also| now| still)? ${HOLD}(?<object>)`),
  // A licenses its feed to B; B leases a hall from A.
  frame(
    'b',
    'LICENSE',
    `${SUBJECT}${APPOSITION}${AUX} ${LICENSE}(?<matter>${WORDS(10)}) to${OTHER}`,
  ),
  frame(
    'a',
    'LICENSE',
    `${SUBJECT}${APPOSITION}${AUX} ${LICENSE}(?<matter>${WORDS(10)}) from${OTHER}`,
  ),
  // A will supply B with milk; A sells B 300 tonnes; A will supply milk to B.
  frame(
    'b',
    'SUPPLY_COMMITMENT',
    `${SUBJECT}${APPOSITION}(?: ${PROMISE})?(?: also)? suppl(?:y|ies)${OTHER} with(?:${WORDS(3)} ${Q})?`,
  ),
  frame(
    'b',
    'SUPPLY_COMMITMENT',
    `${SUBJECT}${APPOSITION}(?: ${PROMISE})?(?: also)? (?:suppl(?:y|ies)|sells?|delivers?)${OTHER}${WORDS(3)} ${Q}`,
  ),
  frame(
    'b',
    'SUPPLY_COMMITMENT',
    `${SUBJECT}${APPOSITION}(?: ${PROMISE})?(?: also)? (?:suppl(?:y|ies)|delivers?|sells?)(?:${WORDS(3)} ${Q})${WORDS(8)} to${OTHER}`,
  ),
  // B has agreed to buy 300 tonnes from A: A can count on it.
  frame(
    'b',
    'PURCHASE_COMMITMENT',
    `${SUBJECT}${APPOSITION} ${PROMISE} (?:buy|purchase|order|take)(?:${WORDS(4)} ${EITHER})?${WORDS(10)} from${OTHER}`,
  ),
  // B will pay A $5 million; B will pay $5 million to A; a royalty of 5 percent.
  frame(
    'b',
    'REVENUE_SHARE',
    `${SUBJECT}${APPOSITION}${AUX} pays?${OTHER}(?: [^\\s.;:]+){0,3}? royalt(?:y|ies)(?: of(?: [a-z-]+)? ${Q})?`,
  ),
  frame(
    'b',
    'REVENUE_SHARE',
    `${SUBJECT}${APPOSITION}${AUX} pays?${OTHER}(?: [^\\s.;:]+){0,3}? ${Q} of (?:the |its |their |net |gross |all )*(?:revenues?|sales|profits?|proceeds)`,
  ),
  frame(
    'b',
    'PAYMENT',
    `${SUBJECT}${APPOSITION}${AUX} pays?${OTHER}(?: (?:an?|the|up|to|another|further|about|initial|annual|yearly|upfront|payment|fee|fees|rent|of|sum|advance|licence|license|guaranteed|minimum|one-time|additional|at|least|around|some|and)){0,6} ${M}`,
  ),
  frame(
    'b',
    'PAYMENT',
    `${SUBJECT}${APPOSITION}${AUX} pays?(?: (?:an?|the|up|to|another|further|about|initial|annual|upfront|payment|fee|of|sum|advance)){0,5} ${M}(?: (?:a|per|each|every) (?:year|month|quarter)| annually| in cash| upfront){0,2} to${OTHER}`,
  ),
  // B will pay $5 million, where only two contract.
  frame(
    'b',
    'REVENUE_SHARE',
    `${SUBJECT}${APPOSITION}${AUX} pays?(?: (?:an?|the))? (?:royalt(?:y|ies) of )?${Q}(?: (?:of|on) (?:the |its |their |net |gross |all |subscription )*(?:revenues?|sales|profits?|proceeds)|(?<=royalt(?:y|ies) of ${QUANTITY}))`,
  ),
  frame(
    'b',
    'PAYMENT',
    `${SUBJECT}${APPOSITION}${AUX} pays?(?: (?:an?|the|another|further|initial|annual|upfront|payment|fee|rent|of|sum|advance)){0,5} ${M}(?! (?:of|for every|to (?:its|the|their)\\b))`,
  ),
  // B holds 30 percent of A.
  frame(
    'a',
    'EQUITY_INTEREST',
    `${SUBJECT}${APPOSITION}(?: (?:has|now|also|will))* (?:holds?|owns?|acquires?|acquired|bought|buys|takes?|took|taken|purchased|keeps?|retains?)(?: (?:an?|the|its|about|roughly|around|some|just|over|under|minority|majority|controlling)){0,3} ${Q}(?: (?:minority|majority|controlling|equity|ownership))?(?: (?:stake|interest|holding|share|shareholding))?(?: (?:in|of))(?: the)?${OTHER}`,
  ),
  // A may not sell it without B's consent; A will not compete with B; A may end, may extend.
  frame(
    'b',
    'CONSENT',
    `${SUBJECT}${APPOSITION} (?:may|can|must|shall|will)(?: not|not)${WORDS(12)} without(?: the)?(?: prior)?(?: written)? (?:consent|approval|agreement|permission) of${OTHER}`,
  ),
  frame(
    'b',
    'CONSENT',
    `${SUBJECT}${APPOSITION} (?:may|can|must|shall|will)(?: not|not)${WORDS(12)} without(?: the)? (?<b>${P})'s? (?:prior )?(?:written )?(?:consent|approval|agreement|permission)`,
  ),
  frame(
    'b',
    'NON_COMPETE',
    `${SUBJECT}${APPOSITION} (?:(?:may|must|will|shall) not|(?:has )?agree[sd]? not to|(?:has )?promised not to|undertook not to) compete with${OTHER}`,
  ),
  frame(
    'a',
    'TERMINATION_OPTION',
    `${SUBJECT}${APPOSITION} (?:may|can|is entitled to|is free to) (?:terminate|cancel|end|rescind|exit)(?: (?:the|its|this|that|their))(?: [a-z-]+){0,2} (?:agreement|deal|contract|lease|licen[cs]e|arrangement|partnership|concession)`,
  ),
  frame(
    'a',
    'EXTENSION_OPTION',
    `${SUBJECT}${APPOSITION} (?:may|can|is entitled to) (?:extend|renew|prolong)(?: (?:the|its|this|that|their|it))(?: [a-z-]+){0,2}`,
  ),
  frame('b', 'INDEMNITY', `${SUBJECT}${APPOSITION}(?:${AUX}) indemnif(?:y|ies)${OTHER}`),
  // B may buy the freehold; B may appoint two directors, an observer.
  frame(
    'a',
    'PURCHASE_OPTION',
    `${SUBJECT}${APPOSITION} (?:may|can)(?: also| later)? (?:buy|acquire|purchase)(?= (?:the|its|their|another|up|an?) )`,
  ),
  frame(
    'a',
    'INFORMATION',
    `${SUBJECT}${APPOSITION} (?:may|can|is entitled to|will)(?: also)? (?:appoint|nominate|send|name) (?:an?|one)(?: board)? observer`,
  ),
  frame(
    'a',
    'GOVERNANCE',
    `${SUBJECT}${APPOSITION} (?:may|can|is entitled to|will)(?: also)? (?:appoint|nominate|name) (?:an?|one|two|three|four|half)(?: [a-z-]+){0,3} (?:directors?|members?|seats?)`,
  ),
];

/** The agreement grants B a licence to use the feed of A. */
const BY_DEED = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir) (?:[a-z-]+ )?(?:agreement|deal|contract|accord|pact|licen[cs]e|lease|arrangement|settlement)(?: also| hereby)? ${GRANT}(?: to)?${OTHER.replace('<b>', '<a>')}(?<object>)`,
  'dgu',
);

/** The rights that the clauses of a marked sentence grant, in order; each place is read once. */
export function framesIn({ text }: Marked): readonly Framed[] {
  const found: Found[] = [];
  for (const one of [...FRAMES, { pattern: BY_DEED, holder: 'a', kind: null } as Frame])
    for (const match of text.matchAll(one.pattern)) {
      const right = framed(one, match, text);
      if (right === null) continue;
      if (found.some((other) => overlaps(other, right))) continue;
      found.push(...withExclusivity(right));
    }
  return found.map(({ exclusive: _, ...right }) => right).sort((a, b) => a.start - b.start);
}

interface Found extends Framed {
  readonly exclusive: boolean;
}

function framed({ holder, kind }: Frame, match: RegExpExecArray, text: string): Found | null {
  const groups: Groups = match.groups ?? {};
  const party = (name: string): number | null =>
    groups[name] === undefined ? null : indexOf(groups[name]);
  const [held, bound] = holder === 'a' ? [party('a'), party('b')] : [party('b'), party('a')];
  if (held === null && kind !== 'PAYMENT' && kind !== 'REVENUE_SHARE') return null;
  const from = match.indices!.groups!['object']?.[0] ?? null;
  const object = from === null ? null : objectAt(text, from);
  if (kind === null && object === null) return null;
  const end = Math.max(match.index + match[0].length, object?.end ?? 0);
  const sign = groups['amount'];
  const exclusive = object?.exclusive ?? (kind === 'LICENSE' && isExclusive(match[0]));
  return {
    kind: kind ?? object!.kind,
    holder: held,
    other: bound,
    amount: sign === undefined ? null : { list: amountList(sign), at: indexOf(sign) },
    matter: object?.matter ?? matterOf(groups['matter']),
    start: match.index,
    end,
    until: nextClause(text, end),
    exclusive,
  };
}

const NEXT = new RegExp(
  `,? (?:and|but|while|whereas|although) (?:${P}|(?:it|they|its|the|both|each|neither|he|she)\\b)`,
  'g',
);

/** Where the next clause with a subject of its own begins; the end of the text if there is none. */
function nextClause(text: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(text)?.index ?? text.length;
}

function isExclusive(words: string): boolean {
  return /(?<!non[- ])\bexclusive(?:ly)?\b/i.test(words);
}

function matterOf(words: string | undefined): string | null {
  const plain = words?.trim().replace(/^(?:exclusively )?(?:the |its |their |an? )?/, '') ?? '';
  return /^[\p{L}\d' -]{3,60}$/u.test(plain) && plain.split(' ').length <= 6 ? plain : null;
}

/** An exclusive licence is two rights. */
function withExclusivity(right: Found): readonly Found[] {
  return right.exclusive ? [right, { ...right, kind: 'EXCLUSIVITY', exclusive: false }] : [right];
}

function overlaps(a: Framed, b: Framed): boolean {
  return a.start < b.end && b.start < a.end;
}
