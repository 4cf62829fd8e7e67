/**
 * The graph as plain data: one interface per kind of node, with the ids of what it is linked to, in both directions, save where those that lead to it may be
 * as many as the graph has: the rights of clauses and conditions, and what parties take part in (src/store/store.ts).
 * Days are whole numbers (src/time/day.ts), OPEN where there is no end. docs/model.md is the glossary.
 */
import type { Day } from './time/day.ts';
import type { DatedDay, Term } from './time/edtf.ts';
import type { Outcome } from './time/judge.ts';
import type { Span } from './time/span.ts';

/** A prefix, a colon and a lower-case slug, such as `party:microsoft`. */
export type Id = string;

export const NODE_TYPES = [
  'PARTY',
  'ASSET',
  'AGREEMENT',
  'CLAUSE',
  'DEAL',
  'RIGHT',
  'CONDITION',
  'EVENT',
  'ACT',
  'EVIDENCE',
  'SOURCE',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

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
export const ASSERTION_LEVELS = ['STATED', 'REPORTED', 'INFERRED', 'DISPUTED'] as const;
export type AssertionLevel = (typeof ASSERTION_LEVELS)[number];
export const STATEMENT_RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type StatementRank = (typeof STATEMENT_RANKS)[number];
export const BINDINGNESSES = ['BINDING', 'NON_BINDING', 'UNKNOWN'] as const;
export type Bindingness = (typeof BINDINGNESSES)[number];
export const ACTIVATIONS = ['ALL', 'ANY'] as const;
export type Activation = (typeof ACTIVATIONS)[number];
export const CONDITION_EFFECTS = ['ACTIVATES', 'TERMINATES', 'QUALIFIES'] as const;
export type ConditionEffect = (typeof CONDITION_EFFECTS)[number];
export const ACT_KINDS = [
  'SUPERSEDES',
  'ASSIGNS',
  'TERMINATES',
  'WAIVES',
  'VOIDS_CONDITION',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];
export const PARTY_KINDS = [
  'COMPANY',
  'NONPROFIT',
  'GOVERNMENT',
  'PERSON',
  'CONSORTIUM',
  'BODY',
  'OTHER',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];
export const NAME_KINDS = ['LEGAL', 'TRADING', 'FORMER', 'ALIAS', 'ABBREVIATION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const IDENTIFIER_SCHEMES = [
  'LEI',
  'CIK',
  'WIKIDATA',
  'ISIN',
  'TICKER',
  'URL',
  'OTHER',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];
export const AGREEMENT_KINDS = [
  'MASTER',
  'DEFINITIVE',
  'AMENDMENT',
  'JOINT_VENTURE',
  'INVESTMENT',
  'LICENCE',
  'SUPPLY',
  'CONSTITUTION',
  'MEMORANDUM',
  'LETTER_OF_INTENT',
  'STATEMENT',
  'OTHER',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export const SOURCE_KINDS = [
  'PARTY_STATEMENT',
  'FILING',
  'COURT_PAPER',
  'CONTRACT_TEXT',
  'NEWS',
  'ANALYSIS',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const SOURCE_ACCESSES = ['FULL_TEXT', 'EXCERPT', 'QUOTED_ELSEWHERE'] as const;
export type SourceAccess = (typeof SOURCE_ACCESSES)[number];
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

/** What every claim carries: how sure, since when public, and why. */
export interface Asserted {
  readonly assertion: AssertionLevel;
  /** As the record gives it; a corrected or withdrawn record reports DEPRECATED from `knownUntil` on. */
  readonly rank: StatementRank;
  readonly rankReason: string | null;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Day;
  /** The first day by whose end it was known to be wrong; OPEN where that never happened. */
  readonly knownUntil: Day;
  /** Why it was corrected or withdrawn. */
  readonly withdrawnReason: string | null;
  /** When a load first recorded it in this form: an instant in UTC, ISO 8601. */
  readonly recordedAt: string;
  readonly evidenceIds: readonly Id[];
  readonly note: string | null;
}

/** A value with its unit; `value` is a decimal number as text, so that no digit is lost. */
export interface Amount {
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly basis: string | null;
}

export interface PartyName {
  readonly value: string;
  readonly kind: NameKind;
  readonly used: Term | null;
}

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export interface Party {
  readonly id: Id;
  readonly kind: PartyKind;
  readonly name: string;
  readonly names: readonly PartyName[];
  readonly identifiers: readonly Identifier[];
  readonly country: string | null;
  /** The group that it belongs to. */
  readonly partOfId: Id | null;
  readonly existed: Term | null;
  readonly evidenceIds: readonly Id[];
  readonly note: string | null;
  readonly mergedIds: readonly Id[];
  readonly memberIds: readonly Id[];
}

/** In what a party takes part: as many agreements and deals as there are, so that they are no part of its record. In order of id, then role. */
export interface Participations {
  readonly agreements: readonly { readonly agreementId: Id; readonly role: string }[];
  readonly deals: readonly { readonly dealId: Id; readonly role: string }[];
}
export const NO_PART: Participations = { agreements: [], deals: [] };

export interface Asset {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly partOfId: Id | null;
  readonly partIds: readonly Id[];
  readonly evidenceIds: readonly Id[];
  readonly note: string | null;
}

export interface Source {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: DatedDay;
  readonly access: SourceAccess;
  readonly retrieved: Day | null;
  /** Of the article's text, hexadecimal. */
  readonly sha256: string | null;
  readonly note: string | null;
}

export interface Evidence {
  readonly id: Id;
  readonly sourceId: Id;
  /** The record that it supports. */
  readonly subjectId: Id;
  readonly locator: string;
  readonly supports: readonly string[];
  /** The day on which the source shows a right still in force; null where it is a look back. */
  readonly confirms: Day | null;
  /** The first day by whose end the source was certainly published. */
  readonly visibleFrom: Day;
  /** Offsets of the sentence in the source's text, in Unicode code points, half-open, and the SHA-256 of exactly that text. */
  readonly sentence: {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
  } | null;
  readonly quote: string | null;
}

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

export interface DealValue {
  readonly amount: string;
  readonly currency: string;
  readonly basis: string;
  readonly what: string | null;
}

export interface Deal extends Asserted {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly summary: string | null;
  readonly announced: DatedDay | null;
  readonly participants: readonly { readonly partyId: Id; readonly role: string }[];
  readonly agreementIds: readonly Id[];
  readonly values: readonly DealValue[];
}

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
  readonly binding: Bindingness;
  readonly agreementId: Id | null;
  readonly clauseId: Id | null;
  /** As stated; for an unknown end see `statedTerm` of src/rights/settle.ts. */
  readonly term: Term;
  readonly activation: Activation;
  readonly conditionIds: readonly Id[];
  readonly corrects: { readonly rightId: Id; readonly reason: string; readonly known: Day } | null;
  readonly correctedByIds: readonly Id[];
  /** In either direction, not transitive. */
  readonly alternativeIds: readonly Id[];
  readonly endedByActIds: readonly Id[];
  readonly introducedByActIds: readonly Id[];
}

export interface Condition extends Asserted {
  readonly id: Id;
  readonly label: string;
  readonly effect: ConditionEffect;
  readonly eventId: Id;
  /** The event counts only on these days; null: on any. `from` is -OPEN, `until` OPEN where that side has no limit. */
  readonly within: Span | null;
  readonly voidedByActIds: readonly Id[];
}

export interface Event extends Asserted {
  readonly id: Id;
  readonly label: string;
  readonly description: string | null;
  readonly occurred: DatedDay | null;
  /** Since when the occurrence was public; OPEN where it has not happened. Never before `knownFrom`. */
  readonly occurredKnownFrom: Day;
  readonly threshold: Amount | null;
  readonly partyIds: readonly Id[];
  readonly conditionIds: readonly Id[];
}

export interface Act extends Asserted {
  readonly id: Id;
  readonly kind: ActKind;
  readonly effective: DatedDay;
  readonly madeById: Id | null;
  readonly endsIds: readonly Id[];
  readonly introducesIds: readonly Id[];
  readonly voidsIds: readonly Id[];
}

/** An old id that keeps resolving to the record that it was merged into. */
export interface Merge {
  readonly from: Id;
  readonly into: Id;
  readonly reason: string | null;
}

/** The record types by the name of their kind. */
export interface Records {
  readonly PARTY: Party;
  readonly ASSET: Asset;
  readonly AGREEMENT: Agreement;
  readonly CLAUSE: Clause;
  readonly DEAL: Deal;
  readonly RIGHT: Right;
  readonly CONDITION: Condition;
  readonly EVENT: Event;
  readonly ACT: Act;
  readonly EVIDENCE: Evidence;
  readonly SOURCE: Source;
}
export type AnyRecord = Records[NodeType];

/** A whole graph, as a seed gives it: every list in order of id. */
export interface Graph {
  /** SHA-256 over all records, so that equal seeds have equal versions. */
  readonly version: string;
  readonly records: { readonly [T in NodeType]: readonly Records[T][] };
  readonly merges: readonly Merge[];
}

/** The kind of node that an id's prefix names, or null. */
export function nodeTypeOf(id: Id): NodeType | null {
  const prefix = id.slice(0, id.indexOf(':')).toUpperCase();
  return (NODE_TYPES as readonly string[]).includes(prefix) ? (prefix as NodeType) : null;
}

export const LINK_KINDS = [
  'HOLDS',
  'OWES',
  'PARTY_TO',
  'PARTICIPATES_IN',
  'PART_OF',
  'AMENDS',
  'COMPRISES',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * One way from a node to a neighbour. A right is a link from its holder to its counterparty (HOLDS) or back (OWES); the other
 * kinds are walked in either direction.
 */
export interface Link {
  readonly fromId: Id;
  readonly kind: LinkKind;
  readonly toId: Id;
  /** The right of HOLDS and OWES, else null. */
  readonly viaId: Id | null;
  /** The days of the asked window on which the link certainly holds: null where on none, 'ALWAYS' where it has no dates. */
  readonly holds: Span | null | 'ALWAYS';
}

export const RIGHT_GROUPINGS = [
  'HOLDER',
  'COUNTERPARTY',
  'KIND',
  'POSITION',
  'ASSET',
  'AGREEMENT',
] as const;
export type RightGrouping = (typeof RIGHT_GROUPINGS)[number];

/** What a load did to a record. */
export type ChangeKind = 'ASSERTED' | 'CHANGED' | 'CORRECTED' | 'WITHDRAWN' | 'REMOVED' | 'MERGED';

export type { Certainty, PeriodMatch, RightStatus } from './time/judge.ts';
export type EndReason = 'TERM' | 'CONDITION' | 'TERMINATED' | 'SUPERSEDED';

/** What-if: an event as if it happened on a day, or never. */
export type Assumptions = ReadonlyMap<Id, Day | 'never'>;

/** The stand from which everything is seen: which days are asked for, as known when, under which assumptions. */
export interface View {
  readonly window: Span;
  readonly knownAt: Day;
  readonly assumptions: Assumptions;
}

/** All that decides when one right is in force, gathered: what `settle` of src/rights reads. */
export interface RightCase {
  readonly rightId: Id;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly rank: StatementRank;
  readonly term: Term;
  readonly activation: Activation;
  /** Days on which sources show it still in force, each since it was public; look-backs left out. */
  readonly confirmations: readonly { readonly visibleFrom: Day; readonly on: Day }[];
  readonly conditions: readonly CaseCondition[];
  /** The acts that end it. */
  readonly acts: readonly CaseAct[];
}

export interface CaseCondition {
  readonly id: Id;
  readonly label: string;
  readonly effect: ConditionEffect;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly within: Span | null;
  readonly event: {
    readonly id: Id;
    readonly label: string;
    /** Null where no day is recorded. */
    readonly occurred: {
      readonly earliest: Day;
      readonly latest: Day;
      readonly knownFrom: Day;
    } | null;
  };
  readonly voids: readonly {
    readonly actId: Id;
    readonly knownFrom: Day;
    readonly knownUntil: Day;
    readonly earliest: Day;
    readonly latest: Day;
  }[];
}

export interface CaseAct {
  readonly id: Id;
  readonly kind: ActKind;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  readonly earliest: Day;
  readonly latest: Day;
  readonly successors: readonly {
    readonly id: Id;
    readonly label: string;
    readonly knownFrom: Day;
    readonly knownUntil: Day;
  }[];
}

/**
 * What a right comes to for one stretch of knowledge days, without assumptions. Computed once, at seed.
 * A start of OPEN: never activated.
 */
export interface RightVersion extends Outcome {
  readonly rightId: Id;
  /** Valid for knowledge days from here … */
  readonly knownFrom: Day;
  /** … until here (excluded; OPEN). */
  readonly knownUntil: Day;
  /** Returned only with `includeDeprecated`: deprecated, corrected, withdrawn, or outranked by an alternative. */
  readonly deprecated: boolean;
  /** Equal for two versions of one right exactly when nothing that a difference reports has changed (bounds, conditions, defeasibility). */
  readonly state: string;
}
