import type { Day } from '../time/day.ts';
import type { DatedDay, Term } from '../time/edtf.ts';
import type { Bindingness } from './agreement.ts';
import type { Amount } from './amount.ts';
import type { Asserted, Id } from './record.ts';

export const RIGHT_KINDS = [
  'LICENSE',
  'EXCLUSIVITY',
  'FIRST_REFUSAL',
  'FIRST_OFFER',
  'FIRST_AVAILABILITY',
  'PURCHASE_COMMITMENT',
  'SUPPLY_COMMITMENT',
  'REVENUE_SHARE',
  'PAYMENT',
  'EQUITY_INTEREST',
  'GOVERNANCE',
  'INFORMATION',
  'AUDIT',
  'CONSENT',
  'TERMINATION_OPTION',
  'EXTENSION_OPTION',
  'PURCHASE_OPTION',
  'IP_OWNERSHIP',
  'NON_COMPETE',
  'LIBERTY_TO_ACT',
  'INDEMNITY',
  'MOST_FAVOURED_TERMS',
  'OTHER',
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

export const LEGAL_POSITIONS = ['CLAIM', 'PRIVILEGE', 'POWER', 'IMMUNITY'] as const;
export type LegalPosition = (typeof LEGAL_POSITIONS)[number];

export const ACTIVATIONS = ['ALL', 'ANY'] as const;
export type Activation = (typeof ACTIVATIONS)[number];

export interface Right extends Asserted {
  readonly id: Id;
  readonly label: string;
  readonly statement: string;
  readonly kind: RightKind;
  readonly position: LegalPosition;
  readonly holderId: Id;
  readonly counterpartyId: Id | null;
  readonly assetIds: readonly Id[];
  readonly action: string | null;
  readonly scope: string | null;
  readonly amount: Amount | null;
  /** The day by which it is to be performed; never cuts the term. */
  readonly due: DatedDay | null;
  readonly binding: Bindingness;
  readonly agreementId: Id | null;
  readonly clauseId: Id | null;
  /** The stated term; for an unknown end see `statedTerm` of effective-term.ts. */
  readonly term: Term;
  readonly activation: Activation;
  readonly conditionIds: readonly Id[];
  /** The conditions of other rights that turn on this one. */
  readonly headOfConditionIds: readonly Id[];
  readonly corrects: { readonly rightId: Id; readonly reason: string; readonly known: Day } | null;
  readonly correctedByIds: readonly Id[];
  /** The rights that it excludes or that exclude it, each directly. */
  readonly alternativeIds: readonly Id[];
  readonly endedByActIds: readonly Id[];
  readonly introducedByActIds: readonly Id[];
  /** The acts that perform it in part; one that performs it in full ends it. */
  readonly performedByActIds: readonly Id[];
}

/** The field by whose value, or values, rights are grouped. */
export const GROUPED_FIELDS = {
  HOLDER: 'holderId',
  COUNTERPARTY: 'counterpartyId',
  KIND: 'kind',
  POSITION: 'position',
  ASSET: 'assetIds',
  AGREEMENT: 'agreementId',
} as const satisfies Readonly<Record<string, keyof Right>>;
export type RightGrouping = keyof typeof GROUPED_FIELDS;
export const RIGHT_GROUPINGS = Object.keys(GROUPED_FIELDS) as readonly RightGrouping[];
