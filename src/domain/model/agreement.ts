import type { DatedDay, Term } from '../time/edtf.ts';
import type { Asserted, Id } from './record.ts';

export const BINDINGNESSES = ['BINDING', 'NON_BINDING', 'UNKNOWN'] as const;
export type Bindingness = (typeof BINDINGNESSES)[number];

/** How a sentence names an agreement of each kind; null: by its title. */
export const AGREEMENT_NOUNS = {
  MASTER: 'the framework agreement',
  DEFINITIVE: 'the agreement',
  AMENDMENT: 'the amendment',
  JOINT_VENTURE: 'the joint venture agreement',
  INVESTMENT: 'the investment agreement',
  LICENSE: 'the licence agreement',
  SUPPLY: 'the supply agreement',
  CONSTITUTION: null,
  MEMORANDUM: 'the memorandum',
  LETTER_OF_INTENT: 'the letter of intent',
  STATEMENT: 'the statement',
  OTHER: null,
} as const;
export type AgreementKind = keyof typeof AGREEMENT_NOUNS;
export const AGREEMENT_KINDS = Object.keys(AGREEMENT_NOUNS) as readonly AgreementKind[];

/** The 41 categories of the Contract Understanding Atticus Dataset. */
export const CUAD_CATEGORIES = [
  'DOCUMENT_NAME',
  'PARTIES',
  'AGREEMENT_DATE',
  'EFFECTIVE_DATE',
  'EXPIRATION_DATE',
  'RENEWAL_TERM',
  'NOTICE_PERIOD_TO_TERMINATE_RENEWAL',
  'GOVERNING_LAW',
  'MOST_FAVORED_NATION',
  'NON_COMPETE',
  'EXCLUSIVITY',
  'NO_SOLICIT_OF_CUSTOMERS',
  'COMPETITIVE_RESTRICTION_EXCEPTION',
  'NO_SOLICIT_OF_EMPLOYEES',
  'NON_DISPARAGEMENT',
  'TERMINATION_FOR_CONVENIENCE',
  'ROFR_ROFO_ROFN',
  'CHANGE_OF_CONTROL',
  'ANTI_ASSIGNMENT',
  'REVENUE_PROFIT_SHARING',
  'PRICE_RESTRICTIONS',
  'MINIMUM_COMMITMENT',
  'VOLUME_RESTRICTION',
  'IP_OWNERSHIP_ASSIGNMENT',
  'JOINT_IP_OWNERSHIP',
  'LICENSE_GRANT',
  'NON_TRANSFERABLE_LICENSE',
  'AFFILIATE_LICENSE_LICENSOR',
  'AFFILIATE_LICENSE_LICENSEE',
  'UNLIMITED_ALL_YOU_CAN_EAT_LICENSE',
  'IRREVOCABLE_OR_PERPETUAL_LICENSE',
  'SOURCE_CODE_ESCROW',
  'POST_TERMINATION_SERVICES',
  'AUDIT_RIGHTS',
  'UNCAPPED_LIABILITY',
  'CAP_ON_LIABILITY',
  'LIQUIDATED_DAMAGES',
  'WARRANTY_DURATION',
  'INSURANCE',
  'COVENANT_NOT_TO_SUE',
  'THIRD_PARTY_BENEFICIARY',
] as const;
export type CuadCategory = (typeof CUAD_CATEGORIES)[number];

export interface Agreement extends Asserted {
  readonly id: Id;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly binding: Bindingness;
  readonly executed: DatedDay | null;
  readonly term: Term;
  readonly governingLaw: string | null;
  readonly summary: string | null;
  readonly parties: readonly { readonly partyId: Id; readonly role: string }[];
  readonly amendsIds: readonly Id[];
  readonly amendedByIds: readonly Id[];
  readonly clauseIds: readonly Id[];
  readonly actIds: readonly Id[];
  readonly dealIds: readonly Id[];
}

export interface Clause {
  readonly id: Id;
  readonly heading: string;
  readonly summary: string | null;
  readonly cuad: CuadCategory | null;
  readonly ordinal: number | null;
  readonly agreementId: Id;
}
