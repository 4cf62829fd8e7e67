import { ENUMS } from '../generated/enums.ts';
import type { DatedDay, Term } from '../time/edtf.ts';
import type { Asserted, Id } from './record.ts';

export const BINDINGNESSES = ENUMS.Bindingness;
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
export const CUAD_CATEGORIES = ENUMS.CuadCategory;
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
