import type { RightKind } from '../../domain/model/right.ts';
import {
  amountList,
  indexOf,
  type PlaceholderText,
  MONEY,
  PLACEHOLDER,
  QUANTITY,
} from './placeholders.ts';
import { objectAt } from './objects.ts';

/**
 * A right as stated by a clause of a marked sentence; parties are places in its list of mentions.
 */
export interface ClauseMatch {
  readonly kind: RightKind;
  /** The holder; null if it is the other of the two contracting parties. */
  readonly holder: number | null;
  /** The counterparty; null if the clause does not name it. */
  readonly other: number | null;
  /** The place of an amount in its list of mentions. */
  readonly amount: { readonly list: 'money' | 'quantities'; readonly at: number } | null;
  /**
   * The place in the marked text; `until` is the beginning of the next clause with a subject of its
   * own.
   */
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** Words before a party that is no subject: a preposition, a possessive, another party. */
const NO_SUBJECT = any(
  '\\b(?:of|with|from|by|between|against|than|and|or|to)(?: (?:the|its|their|an?))?(?: [a-z-]+){0,2}',
  "'s(?: [a-z-]+){0,2}",
  `${PLACEHOLDER}(?:, ${PLACEHOLDER})*,? (?:and|or|&)(?: the)?(?: [a-z-]+)?`,
);
const APPOSITION = '(?:, (?:an?|the|its|which is|formerly|based|part) [^,;]{1,70},)?';
const SMALL =
  'an?|the|up|to|another|further|about|initial|annual|yearly|upfront|payment|fees?|rent|of|sum|advance|guaranteed|minimum';
const SHARE = '(?:revenues?|sales|profits?|proceeds)';

/** The parts of a clause, by their names in the clauses below. */
const PARTS: Readonly<Record<string, string>> = {
  A: `(?<a>${PLACEHOLDER})(?<!${NO_SUBJECT} ${PLACEHOLDER})(?!'s|'|-)${APPOSITION}`,
  TO_A: ` (?<a>${PLACEHOLDER})(?!'s|'|-)`,
  B: `(?: (?:the|its|their|partner|rival)){0,2}(?: [a-z-]+){0,2}? (?<b>${PLACEHOLDER})(?!'s|'|-)`,
  DOES: `(?:,? ${any(
    'has|have|had|hereby|also|today|now|will|shall|must|exclusively|further|then',
    'in (?:turn|return|addition)|additionally|on \\w+day|(?:has )?(?:agree[sd]?|committed|commits) to',
    'undertook to|is (?:to|obliged to|required to)',
  )})*`,
  WILL: any(
    '(?:has|have) agreed to|agree[sd]? to|will|shall|must|is to|(?:has )?committed to',
    'undertook to|is obliged to|is required to',
  ),
  GRANTS: '(?:grant(?:s|ed)?|gives?|gave|given|awards?|awarded|hands?|handed|sold|sells)(?!\\p{L})',
  GETS: `${any(
    'obtain(?:s|ed)?|receiv(?:es?|ed)|wins?|won|acquires?|acquired|secur(?:es?|ed)|gets?|got',
    'gains?|gained|takes?|took|landed',
  )}(?!\\p{L})`,
  HAS: '(?:holds?|has|have|retains?|keeps?|enjoys?)(?= (?:an?|the|its|their|first|exclusive|sole) )',
  LETS: `${any(
    '(?:sub)?licen[sc](?:es?|ed)|leas(?:es?|ed)|rents?|rented|lets?|sublets?|charter(?:s|ed)?',
  )}(?!\\p{L})`,
  OWNS: any('holds?|owns?|acquires?|acquired|bought|buys|takes?|took|taken|purchased'),
  ABOUT: '(?: (?:an?|the|its|about|roughly|some|just|over|minority|majority|controlling)){0,3}',
  DEAL: '(?:agreement|deal|contract|lease|licen[cs]e|arrangement|partnership|concession)',
  MAY: '(?:may|can|is entitled to|is free to)',
  COUNT: `(?<amount>${QUANTITY})`,
  SUM: `(?: ${any(SMALL)}){0,6} (?<amount>${MONEY})`,
  EITHER: `(?<amount>[${MONEY.slice(1, -1)}${QUANTITY.slice(1, -1)}])`,
  ROYALTY: `(?: [^\\s.;:]+){0,3}? (?:royalt(?:y|ies)(?: of(?: [a-z-]+)? (?<amount>${QUANTITY}))?)`,
  OF_SALES: ` (?:of|on) (?:the |its |their |net |gross |all )*${SHARE}`,
  WHAT: '(?<object>)',
  FEW: '(?: [^\\s.;:]+){0,4}?',
  WORDS: '(?: [^\\s.;:]+){0,14}?',
};

interface Clause {
  readonly pattern: RegExp;
  /** The party that gets the object of the clause; the other party is bound. */
  readonly holder: 'a' | 'b';
  /** The kind of right; null if the noun after the verb decides it. */
  readonly kind: RightKind | null;
}

function clause(holder: 'a' | 'b', kind: RightKind | null, words: string): Clause {
  const source = words.replace(/<([A-Z_]+)>/g, (_, name: string) => PARTS[name]!);
  return { pattern: new RegExp(source, 'dgu'), holder, kind };
}

/**
 * The clauses in the order in which they are tried, each chosen for its precision
 * (docs/drafting.md).
 */
const CLAUSES: readonly Clause[] = [
  clause('b', null, '<A><DOES> <GRANTS>(?: to)?<B><WHAT>'),
  clause('b', null, '<A><DOES> <GRANTS><WHAT><WORDS> to<B>'),
  clause('a', null, '<A> (?:was|were|has been|will be)(?: also)? <GRANTS><WHAT>(?:<WORDS> by<B>)?'),
  clause('a', null, '<A><DOES> <GETS><WHAT>(?:<WORDS> from<B>)?'),
  clause('a', null, '<A>(?: also| now| still)? <HAS><WHAT>'),
  clause('b', 'LICENSE', '<A><DOES> <LETS><WORDS> to<B>'),
  clause('a', 'LICENSE', '<A><DOES> <LETS><WORDS> from<B>'),
  clause('b', 'SUPPLY_COMMITMENT', '<A>(?: <WILL>)? suppl(?:y|ies)<B> with(?:<FEW> <COUNT>)?'),
  clause('b', 'SUPPLY_COMMITMENT', '<A>(?: <WILL>)? (?:sells?|delivers?)<B><FEW> <COUNT>'),
  clause(
    'b',
    'SUPPLY_COMMITMENT',
    '<A>(?: <WILL>)? (?:supply|sell|deliver)s?<FEW> <COUNT><WORDS> to<B>',
  ),
  // B has agreed to buy 300 tonnes from A: A can count on it.
  clause(
    'b',
    'PURCHASE_COMMITMENT',
    '<A> <WILL> (?:buy|purchase|order|take)(?:<FEW> <EITHER>)?<WORDS> from<B>',
  ),
  clause('b', 'REVENUE_SHARE', '<A><DOES> pays?<B><ROYALTY>'),
  clause('b', 'REVENUE_SHARE', '<A><DOES> pays?<B><FEW> <COUNT><OF_SALES>'),
  clause('b', 'PAYMENT', '<A><DOES> pays?<B><SUM>'),
  clause('b', 'PAYMENT', '<A><DOES> pays?<SUM>(?! (?:of|for every|to (?:its|the|their)\\b))'),
  clause('a', 'EQUITY_INTEREST', '<A><DOES> <OWNS><ABOUT> <COUNT>(?: [a-z]+){0,2} (?:in|of)<B>'),
  clause(
    'a',
    'TERMINATION_OPTION',
    '<A> <MAY> (?:terminate|cancel|end) (?:the|its|this)(?: [a-z-]+){0,2} <DEAL>',
  ),
  clause('a', 'EXTENSION_OPTION', '<A> <MAY> (?:extend|renew|prolong) (?:the|its|this)'),
  // The agreement grants B a licence to use the feed of A.
  clause(
    'a',
    null,
    '\\b(?:The|Its|Their)(?: [a-z-]+)? <DEAL>(?: also| hereby)? <GRANTS>(?: to)?<TO_A><WHAT>',
  ),
];

/** The rights that the clauses of a marked sentence grant, in order; each place is read once. */
export function matchClauses({ text }: PlaceholderText): readonly ClauseMatch[] {
  const found: Found[] = [];
  for (const one of CLAUSES)
    for (const match of text.matchAll(one.pattern)) {
      const right = framed(one, match, text);
      if (right === null) continue;
      if (found.some((other) => overlaps(other, right))) continue;
      found.push(...withExclusivity(right));
    }
  return found.map(({ exclusive: _, ...right }) => right).sort((a, b) => a.start - b.start);
}

interface Found extends ClauseMatch {
  readonly exclusive: boolean;
}

function framed({ holder, kind }: Clause, match: RegExpExecArray, text: string): Found | null {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
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
    start: match.index,
    end,
    until: nextClause(text, end),
    exclusive,
  };
}

const NEXT = new RegExp(
  `,? (?:and|but|while|whereas|although) (?:${PLACEHOLDER}|(?:it|they|its|the|both|each|neither|he|she)\\b)`,
  'g',
);

/**
 * The beginning of the next clause with a subject of its own; the end of the text if there is none.
 */
function nextClause(text: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(text)?.index ?? text.length;
}

function isExclusive(words: string): boolean {
  return /(?<!non[- ])\bexclusive(?:ly)?\b/i.test(words);
}

/** The rights of a clause: an exclusive licence is two. */
function withExclusivity(right: Found): readonly Found[] {
  return right.exclusive ? [right, { ...right, kind: 'EXCLUSIVITY', exclusive: false }] : [right];
}

function overlaps(a: ClauseMatch, b: ClauseMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
