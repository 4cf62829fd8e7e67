import type { RightKind } from '../../domain/model/right.ts';
import { indexOf, matchClauses, PLACEHOLDER, withPlaceholders } from '../rules/clauses.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { anyOf } from '../words/lexicon.ts';
import { mayTellOf } from './kind-words.ts';
import { meantIn } from './party-proximity.ts';
import { tellingClauses } from './quote-status.ts';
import type { QuotePlace } from './quotes.ts';

const OPTIONAL_ADVERBS =
  '(?:,? (?:also|now|still|then|therefore|today|currently|has|have|had|hereby|in turn))*';
/** Verbs right after the name of a party that has a right, or that is bound by one. */
const HOLDER_VERBS_AFTER = new RegExp(
  `^${OPTIONAL_ADVERBS} (?:(?:will|would|is to|was to|shall) )?${anyOf([
    '(?:be|been) (?:the (?:only|sole)|granted|given|awarded|paid|owed|entitled|allowed|permitted|supplied|free|promised)',
    '(?:must|ha[sd] to) (?:first )?be (?:approached|offered|asked|shown|consulted|told|informed|notified|paid|served)',
    'block|veto|appoint|nominat|charg|send|(?:is|was) (?:remunerated|compensated|reimbursed)',
    '(?:is|was|are|were) (?:the only|to be (?:paid|supplied|asked|offered)|granted|given|awarded|paid|owed|entitled|allowed|free)',
    'obtain|receiv|secur|acquir|w[io]ns?\\b|gets?\\b|got\\b|gain|collect|earn|hold|held|keep|kept|retain|own',
    '(?:ha[sd]|have) (?:the|an?|first|its|exclusive)\\b|may\\b(?! not)|can\\b(?! ?not)|exercis|bought (?:an?|the) (?:option|licen)',
  ])}`,
  'u',
);
const BOUND_VERBS_AFTER = new RegExp(
  `^${OPTIONAL_ADVERBS} ${anyOf([
    'grant|giv|gave|award|sold|sells?\\b|suppl|deliver|promis|undert|agree|commit|oblig',
    'must|shall|will|(?:ha[sd]|have|is|was) to\\b|(?:is|was) (?:obliged|bound|required|committed|barred)|let[s ]|leas|rent|(?:sub)?licen[cs]',
    'needs\\b|needed|may not|cannot|can not|bu(?:y|ys|ying)\\b|purchas|order',
  ])}`,
  'u',
);
/** Verbs of payment: the payer is bound to pay, but holds the right that it pays for. */
const PAYMENT_VERBS_AFTER = new RegExp(
  `^${OPTIONAL_ADVERBS} (?:(?:will|must|shall|is to|was to|has to|agreed to) )?(?:pay|paid|ow(?:es?|ed)\\b)`,
  'u',
);
const PAYMENT_KINDS: ReadonlySet<RightKind> = new Set(['PAYMENT', 'REVENUE_SHARE', 'INDEMNITY']);
/** Words before the name of a recipient, or of a giver. */
const GIVEN_TO_BEFORE = new RegExp(
  `\\b${anyOf([
    'promis(?:es|ed)|grant(?:s|ed|ing)?|gives?|giving|gave|given|award(?:s|ed|ing)?|hand(?:s|ed)?|allow(?:s|ed|ing)?|lets?|permit(?:s|ted)?',
    'suppl(?:y|ies|ied|ying)|entitles?|(?<!\\b(?:committed|oblig\\w+|used|ha[sd]|have|[Rr]ights?|access) )to|indemnif\\w+',
  ])}(?: (?:the|its|both))?(?: [a-z-]+)? $`,
  'u',
);
const PAID_TO_BEFORE = /\b(?:pay(?:s|ing)?|paid|owe[sd]?|owing)(?: (?:the|its))?(?: [a-z-]+)? $/u;
const TAKEN_FROM_BEFORE =
  /\b(?:from|by|against|obliges|obliged|requires|required|binds|binding)(?: (?:the|its))?(?: [a-z-]+)? $/u;

/**
 * Reads who of two parties has a right by clauses of rules, else by the words at the names: as in
 * the answer, swapped, or unclear.
 */
export function readHolder(
  parts: ParsedArticle,
  { sentences }: QuotePlace,
  kind: RightKind,
  holder: number,
  counterparty: number,
) {
  let has = 0;
  let bound = 0;
  for (const sentence of sentences) {
    const parties = meantIn(sentence, parts);
    const seen = { ...parts.mentions[sentence.index]!, parties };
    const marked = withPlaceholders(sentence.flat, seen);
    for (const clause of matchClauses(marked)) {
      if (clause.kind !== kind) continue;
      if (clause.holder === holder && clause.counterparty === counterparty) return 'AS_TOLD';
      if (clause.holder === counterparty && clause.counterparty === holder) return 'SWAPPED';
    }
    for (const clause of tellingClauses(marked, (words) => mayTellOf(kind, words)))
      for (const match of clause.matchAll(new RegExp(PLACEHOLDER, 'gu'))) {
        const side = sideOf(clause.slice(0, match.index), clause.slice(match.index + 1), kind);
        const party = indexOf(match[0]);
        if (party === holder) has += side;
        if (party === counterparty) bound -= side;
      }
  }
  if (has < 0 && bound < 0) return 'SWAPPED';
  return has + bound > 0 ? 'AS_TOLD' : 'UNSURE';
}

/** 1 if the words around a name give the party a right, -1 if they bind it, 0 if neither. */
function sideOf(before: string, after: string, kind: RightKind): number {
  if (/^(?:'s|'|-)/.test(after)) return 0;
  if (PAYMENT_VERBS_AFTER.test(after)) return PAYMENT_KINDS.has(kind) ? -1 : 1;
  if (HOLDER_VERBS_AFTER.test(after)) return 1;
  if (BOUND_VERBS_AFTER.test(after)) return -1;
  const isBought = kind === 'PURCHASE_COMMITMENT';
  if (PAID_TO_BEFORE.test(before)) return PAYMENT_KINDS.has(kind) ? 1 : -1;
  if (GIVEN_TO_BEFORE.test(before)) return isBought ? 0 : 1;
  if (!TAKEN_FROM_BEFORE.test(before)) return 0;
  return isBought ? 1 : -1;
}
