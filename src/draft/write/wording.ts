import type { CuadCategory } from '../../domain/model/agreement.ts';
import type { LegalPosition, RightKind } from '../../domain/model/right.ts';
import { type Length, momentEdtf } from '../words/moment.ts';
import type { SaidTerm } from '../words/said-term.ts';

/** The usual legal position, verb and wording of a kind of right. */
interface Wording {
  readonly position: LegalPosition;
  readonly label: string;
  /** What the holder has, after "holder". {x} is the matter, {c} the counterparty. */
  readonly says: string;
  readonly action: string;
  readonly cuad: CuadCategory | null;
  readonly roles: readonly [string, string];
}

/** @see docs/model.md, position */
export const WORDING: Readonly<Record<RightKind, Wording>> = {
  LICENSE: {
    position: 'PRIVILEGE',
    label: 'Licence',
    says: 'may use {x} by grant of {c}',
    action: 'use',
    cuad: 'LICENSE_GRANT',
    roles: ['licensee', 'licensor'],
  },
  EXCLUSIVITY: {
    position: 'CLAIM',
    label: 'Exclusivity',
    says: 'is the only one to whom {c} gives {x}',
    action: 'use',
    cuad: 'EXCLUSIVITY',
    roles: ['holder of exclusivity', 'bound party'],
  },
  FIRST_REFUSAL: {
    position: 'POWER',
    label: 'First refusal',
    says: 'may take {x} before {c} turns to others',
    action: 'match',
    cuad: 'ROFR_ROFO_ROFN',
    roles: ['holder of first refusal', 'grantor'],
  },
  FIRST_OFFER: {
    position: 'POWER',
    label: 'First offer',
    says: 'must be offered {x} first by {c}',
    action: 'negotiate',
    cuad: 'ROFR_ROFO_ROFN',
    roles: ['holder of first offer', 'grantor'],
  },
  FIRST_AVAILABILITY: {
    position: 'CLAIM',
    label: 'First availability',
    says: 'comes first for {x} of {c}',
    action: 'receive',
    cuad: null,
    roles: ['customer', 'provider'],
  },
  PURCHASE_COMMITMENT: {
    position: 'CLAIM',
    label: 'Purchase commitment',
    says: 'can count on {c} buying {x}',
    action: 'sell',
    cuad: 'MINIMUM_COMMITMENT',
    roles: ['seller', 'buyer'],
  },
  SUPPLY_COMMITMENT: {
    position: 'CLAIM',
    label: 'Supply commitment',
    says: 'is to be supplied with {x} by {c}',
    action: 'receive',
    cuad: null,
    roles: ['customer', 'supplier'],
  },
  REVENUE_SHARE: {
    position: 'CLAIM',
    label: 'Revenue share',
    says: 'receives a share of revenue from {c}',
    action: 'receive',
    cuad: 'REVENUE_PROFIT_SHARING',
    roles: ['payee', 'payer'],
  },
  PAYMENT: {
    position: 'CLAIM',
    label: 'Payment',
    says: 'is owed a payment by {c}',
    action: 'receive',
    cuad: null,
    roles: ['payee', 'payer'],
  },
  EQUITY_INTEREST: {
    position: 'CLAIM',
    label: 'Equity interest',
    says: 'holds equity in {x}',
    action: 'own',
    cuad: null,
    roles: ['investor', 'issuer'],
  },
  GOVERNANCE: {
    position: 'POWER',
    label: 'Governance',
    says: 'has a say in the running of {x}',
    action: 'appoint',
    cuad: null,
    roles: ['party', 'party'],
  },
  INFORMATION: {
    position: 'CLAIM',
    label: 'Information',
    says: 'is to be kept informed by {c}',
    action: 'attend',
    cuad: null,
    roles: ['observer', 'company'],
  },
  AUDIT: {
    position: 'CLAIM',
    label: 'Audit',
    says: 'may look into the books of {c}',
    action: 'audit',
    cuad: 'AUDIT_RIGHTS',
    roles: ['auditing party', 'audited party'],
  },
  CONSENT: {
    position: 'POWER',
    label: 'Consent',
    says: 'must agree before {c} acts',
    action: 'approve',
    cuad: null,
    roles: ['consenting party', 'bound party'],
  },
  TERMINATION_OPTION: {
    position: 'POWER',
    label: 'Termination option',
    says: 'may end the agreement with {c}',
    action: 'terminate',
    cuad: 'TERMINATION_FOR_CONVENIENCE',
    roles: ['party', 'party'],
  },
  EXTENSION_OPTION: {
    position: 'POWER',
    label: 'Extension option',
    says: 'may extend the agreement with {c}',
    action: 'extend',
    cuad: 'RENEWAL_TERM',
    roles: ['party', 'party'],
  },
  PURCHASE_OPTION: {
    position: 'POWER',
    label: 'Purchase option',
    says: 'has an option on {x} against {c}',
    action: 'buy',
    cuad: null,
    roles: ['holder of the option', 'grantor'],
  },
  IP_OWNERSHIP: {
    position: 'CLAIM',
    label: 'Ownership of IP',
    says: 'owns {x}',
    action: 'own',
    cuad: 'IP_OWNERSHIP_ASSIGNMENT',
    roles: ['owner', 'party'],
  },
  NON_COMPETE: {
    position: 'CLAIM',
    label: 'Non-compete',
    says: 'is protected from competition by {c}',
    action: 'compete',
    cuad: 'NON_COMPETE',
    roles: ['protected party', 'bound party'],
  },
  LIBERTY_TO_ACT: {
    position: 'PRIVILEGE',
    label: 'Liberty to act',
    says: 'is free to act as to {x}, whatever {c} has',
    action: 'act',
    cuad: null,
    roles: ['party', 'party'],
  },
  INDEMNITY: {
    position: 'CLAIM',
    label: 'Indemnity',
    says: 'is held harmless by {c}',
    action: 'receive',
    cuad: null,
    roles: ['indemnified party', 'indemnifying party'],
  },
  MOST_FAVOURED_TERMS: {
    position: 'CLAIM',
    label: 'Most favoured terms',
    says: 'has the best terms that {c} gives',
    action: 'receive',
    cuad: 'MOST_FAVORED_NATION',
    roles: ['customer', 'supplier'],
  },
  OTHER: {
    position: 'CLAIM',
    label: 'Other right',
    says: 'has a right against {c}',
    action: 'act',
    cuad: null,
    roles: ['party', 'party'],
  },
};

/** A statement in own words: who has what against whom. */
export function statementOf(
  kind: RightKind,
  holder: string,
  counterparty: string | null,
  matter: string | null,
): string {
  const filled = WORDING[kind].says
    .replace(
      / by grant of \{c\}| to whom \{c\} gives| before \{c\} turns to others| first by \{c\}| by \{c\}| from \{c\}| of \{c\}| against \{c\}|, whatever \{c\} has| with \{c\}/,
      (words) => (counterparty === null ? '' : words.replace('{c}', counterparty)),
    )
    .replace('{c}', counterparty ?? 'the other side')
    .replace('{x}', matter ?? 'its subject');
  return `${holder} ${filled}.`;
}

/**
 * A phrase for a term in the words that the seed check reads: from, through, until, or that no end
 * was published.
 */
export function termPhrase(term: SaidTerm | null, standIn: boolean): string {
  const parts: string[] = [];
  if (term?.from) parts.push(`from ${momentEdtf(term.from).replace('~', '')}`);
  if (term?.perpetual) parts.push('open-ended');
  else if (term?.to)
    parts.push(`${term.to.vague ? 'until' : 'through'} ${momentEdtf(term.to).replace('~', '')}`);
  else if (term?.length) parts.push(`for ${lengthWords(term.length)}`);
  else parts.push('no end published');
  if (standIn) parts.push('start not stated, the publication stands in');
  return parts.join(', ');
}

function lengthWords(length: Length): string {
  const part = (count: number, unit: string): string[] =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  return [
    ...part(length.years, 'year'),
    ...part(length.months, 'month'),
    ...part(length.days, 'day'),
  ].join(' and ');
}
