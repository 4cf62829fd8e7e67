import type { LegalPosition, RightKind } from '../../domain/model/right.ts';
import type { ParsedTerm } from '../words/parsed-term.ts';
import { momentEdtf } from '../words/moment.ts';

/**
 * The usual legal position, label, verb and statement of a kind of right, after the holder's name;
 * {x} is the matter, {c} the counterparty; brackets with {c} are left out if there is none.
 */
type Wording = readonly [position: LegalPosition, label: string, action: string, says: string];

export const WORDING: Readonly<Record<RightKind, Wording>> = {
  LICENSE: ['PRIVILEGE', 'Licence', 'use', 'may use {x}[ by grant of {c}]'],
  EXCLUSIVITY: ['CLAIM', 'Exclusivity', 'use', 'is the only one[ to whom {c} gives] {x}'],
  FIRST_REFUSAL: ['POWER', 'First refusal', 'match', 'may take {x}[ before {c} turns to others]'],
  FIRST_OFFER: ['POWER', 'First offer', 'negotiate', 'must be offered {x}[ first by {c}]'],
  FIRST_AVAILABILITY: ['CLAIM', 'First availability', 'receive', 'comes first for {x}[ of {c}]'],
  PURCHASE_COMMITMENT: ['CLAIM', 'Purchase commitment', 'sell', 'can count on {c} buying {x}'],
  SUPPLY_COMMITMENT: [
    'CLAIM',
    'Supply commitment',
    'receive',
    'is to be supplied with {x}[ by {c}]',
  ],
  REVENUE_SHARE: ['CLAIM', 'Revenue share', 'receive', 'receives a share of revenue[ from {c}]'],
  PAYMENT: ['CLAIM', 'Payment', 'receive', 'is owed a payment[ by {c}]'],
  EQUITY_INTEREST: ['CLAIM', 'Equity interest', 'own', 'holds equity in {x}'],
  GOVERNANCE: ['POWER', 'Governance', 'appoint', 'has a say in the running of {x}'],
  INFORMATION: ['CLAIM', 'Information', 'attend', 'is to be kept informed[ by {c}]'],
  AUDIT: ['CLAIM', 'Audit', 'audit', 'may look into the books[ of {c}]'],
  CONSENT: ['POWER', 'Consent', 'approve', 'must agree before {c} acts'],
  TERMINATION_OPTION: [
    'POWER',
    'Termination option',
    'terminate',
    'may end the agreement[ with {c}]',
  ],
  EXTENSION_OPTION: ['POWER', 'Extension option', 'extend', 'may extend the agreement[ with {c}]'],
  PURCHASE_OPTION: ['POWER', 'Purchase option', 'buy', 'has an option on {x}[ against {c}]'],
  IP_OWNERSHIP: ['CLAIM', 'Ownership of IP', 'own', 'owns {x}'],
  NON_COMPETE: ['CLAIM', 'Non-compete', 'compete', 'is protected from competition[ by {c}]'],
  LIBERTY_TO_ACT: [
    'PRIVILEGE',
    'Liberty to act',
    'act',
    'is free to act as to {x}[, whatever {c} has]',
  ],
  INDEMNITY: ['CLAIM', 'Indemnity', 'receive', 'is held harmless[ by {c}]'],
  MOST_FAVOURED_TERMS: [
    'CLAIM',
    'Most favoured terms',
    'receive',
    'has the best terms that {c} gives',
  ],
  OTHER: ['CLAIM', 'Other right', 'act', 'has a right[ against {c}]'],
};

/** A statement in our own words: holder, right and counterparty. */
export function statementOf(
  kind: RightKind,
  holder: string,
  counterparty: string | null,
  matter: string | null,
): string {
  const says = WORDING[kind][3]
    .replace(/\[(.*?)\]/g, counterparty === null ? '' : '$1')
    .replace('{c}', () => counterparty ?? 'the other side')
    .replace('{x}', () => matter ?? 'its subject');
  return `${holder} ${says}.`;
}

/** A phrase for a term in the words that the seed check reads: from, through, until, no end. */
export function termPhrase(term: ParsedTerm | null, standIn: boolean): string {
  const day = (moment: NonNullable<ParsedTerm['to']>): string =>
    momentEdtf(moment).replace('~', '');
  const { from = null, to = null, length = null, perpetual = false } = term ?? {};
  const parts = from ? [`from ${day(from)}`] : [];
  if (perpetual) parts.push('open-ended');
  else if (to) parts.push(`${to.vague ? 'until' : 'through'} ${day(to)}`);
  else if (length) {
    const counts = (['years', 'months', 'days'] as const).filter((unit) => length[unit] > 0);
    const words = counts.map((unit) => {
      const count = length[unit];
      return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
    });
    parts.push(`for ${words.join(' and ')}`);
  } else parts.push('no end published');
  if (standIn) parts.push('start not stated, the publication stands in');
  return parts.join(', ');
}
