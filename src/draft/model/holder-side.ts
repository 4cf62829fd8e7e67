import type { RightKind } from '../../domain/model/right.ts';
import { matchClauses } from '../rules/clause-patterns.ts';
import { indexOf, withPlaceholders, P } from '../rules/placeholders.ts';
import { referencesIn } from '../rules/references.ts';
import type { ParsedArticle } from '../write/draft-in-progress.ts';
import type { QuotePlace } from './quotes.ts';

/**
 * How the words of a quote divide a right between two parties: as told, the other way, or not at
 * all.
 */
export type HolderReading = 'AS_TOLD' | 'SWAPPED' | 'UNSURE' | 'PERHAPS_SWAPPED';

const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;
const SOON =
  '(?:,? (?:also|now|still|then|therefore|today|currently|has|have|had|hereby|in turn))*';
/** What a party does that has a right, or that is bound by one, right after its name. */
const HAS = new RegExp(
  `^${SOON} (?:(?:will|would|is to|was to|shall) )?${any(
    '(?:be|been) (?:granted|given|awarded|paid|owed|entitled|allowed|permitted|supplied|free|promised)',
    'block|veto|appoint|nominat|charg',
    '(?:is|was|are|were) (?:the only|to be (?:paid|supplied|asked|offered)|granted|given|awarded|paid|owed|entitled|allowed|free)',
    'obtain|receiv|secur|acquir|w[io]ns?\\b|gets?\\b|got\\b|gain|collect|earn|hold|held|keep|kept|retain|own',
    '(?:ha[sd]|have) (?:the|an?|first|its|exclusive)\\b|may\\b(?! not)|can\\b(?! ?not)|exercis|bought (?:an?|the) (?:option|licen)',
  )}`,
  'u',
);
const IS_BOUND = new RegExp(
  `^${SOON} ${any(
    'grant|giv|gave|award|sold|sells?\\b|suppl|deliver|promis|undert|agree|commit|oblig',
    'must|shall|will|(?:ha[sd]|have|is|was) to\\b|(?:is|was) (?:obliged|bound|required|committed|barred)|let[s ]|leas|rent|(?:sub)?licen[cs]',
    'may not|cannot|can not|bu(?:y|ys|ying)\\b|purchas|order',
  )}`,
  'u',
);
/** Who pays is bound to pay, but has what it pays for. */
const PAYS = new RegExp(
  `^${SOON} (?:(?:will|must|shall|is to|was to|has to|agreed to) )?(?:pay|paid|ow(?:es?|ed)\\b)`,
  'u',
);
const MONEY: ReadonlySet<RightKind> = new Set(['PAYMENT', 'REVENUE_SHARE', 'INDEMNITY']);
/** What stands before the name of one who gets something, or from whom it comes. */
const TO = new RegExp(
  `\\b${any(
    'promis(?:es|ed)|grant(?:s|ed|ing)?|gives?|giving|gave|given|award(?:s|ed|ing)?|hand(?:s|ed)?|allow(?:s|ed|ing)?|lets?|permit(?:s|ted)?',
    'suppl(?:y|ies|ied|ying)|entitles?|(?<!\\b(?:committed|oblig\\w+|used|ha[sd]|have|[Rr]ights?|access) )to|indemnif\\w+',
  )}(?: (?:the|its|both))?(?: [a-z-]+)? $`,
  'u',
);
const PAID = /\b(?:pay(?:s|ing)?|paid|owe[sd]?|owing)(?: (?:the|its))?(?: [a-z-]+)? $/u;
const FROM =
  /\b(?:from|by|against|obliges|obliged|requires|required|binds|binding)(?: (?:the|its))?(?: [a-z-]+)? $/u;

/**
 * Reads in the sentences of a quote who of two has a right: by the clauses that rules read, and
 * else by what stands before and behind the names.
 */
export function readHolder(
  { sentences, mentions, parties }: ParsedArticle,
  { first, last }: QuotePlace,
  kind: RightKind,
  holder: number,
  counterparty: number,
): HolderReading {
  let has = 0;
  let bound = 0;
  for (const sentence of sentences.slice(first, last + 1)) {
    const seen = mentions[sentence.index]!;
    const refers = referencesIn(sentence, seen.parties, parties, null);
    const all = [...seen.parties, ...refers].sort((a, b) => a.start - b.start);
    const one = withPlaceholders(sentence.flat, { ...seen, parties: all });
    const of = (place: number | null): number | null => (place === null ? null : all[place]!.party);
    for (const framed of matchClauses(one)) {
      const [held, other] = [of(framed.holder), of(framed.other)];
      if (framed.kind !== kind || held === null || other === null) continue;
      if (held === holder && other === counterparty) return 'AS_TOLD';
      if (held === counterparty && other === holder) return 'SWAPPED';
    }
    for (const match of one.text.matchAll(new RegExp(P, 'gu'))) {
      const side = sideOf(one.text.slice(0, match.index), one.text.slice(match.index + 1), kind);
      const party = all[indexOf(match[0])]!.party;
      if (party === holder) has += side;
      if (party === counterparty) bound -= side;
    }
  }
  if (has < 0 && bound < 0) return 'SWAPPED';
  if (has + bound === 0) return 'UNSURE';
  return has + bound > 0 ? 'AS_TOLD' : 'PERHAPS_SWAPPED';
}

/**
 * 1 if words round a name say that it has a right, -1 if that it is bound, 0 if they say neither.
 */
function sideOf(before: string, after: string, kind: RightKind): number {
  if (/^(?:'s|'|-)/.test(after)) return 0;
  if (PAYS.test(after)) return MONEY.has(kind) ? -1 : 1;
  if (HAS.test(after)) return 1;
  if (IS_BOUND.test(after)) return -1;
  const isBought = kind === 'PURCHASE_COMMITMENT';
  if (PAID.test(before)) return MONEY.has(kind) ? 1 : -1;
  if (TO.test(before)) return isBought ? 0 : 1;
  if (!FROM.test(before)) return 0;
  return isBought ? 1 : -1;
}
