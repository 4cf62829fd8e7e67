// Written by npm run codegen from src/web/explorer/queries/*.graphql: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgreementKind =
  | 'MASTER'
  | 'DEFINITIVE'
  | 'AMENDMENT'
  | 'JOINT_VENTURE'
  | 'INVESTMENT'
  | 'LICENCE'
  | 'SUPPLY'
  | 'CONSTITUTION'
  | 'MEMORANDUM'
  | 'LETTER_OF_INTENT'
  | 'STATEMENT'
  | 'OTHER';

export type CuadCategory =
  | 'DOCUMENT_NAME'
  | 'PARTIES'
  | 'AGREEMENT_DATE'
  | 'EFFECTIVE_DATE'
  | 'EXPIRATION_DATE'
  | 'RENEWAL_TERM'
  | 'NOTICE_PERIOD_TO_TERMINATE_RENEWAL'
  | 'GOVERNING_LAW'
  | 'MOST_FAVORED_NATION'
  | 'NON_COMPETE'
  | 'EXCLUSIVITY'
  | 'NO_SOLICIT_OF_CUSTOMERS'
  | 'COMPETITIVE_RESTRICTION_EXCEPTION'
  | 'NO_SOLICIT_OF_EMPLOYEES'
  | 'NON_DISPARAGEMENT'
  | 'TERMINATION_FOR_CONVENIENCE'
  | 'ROFR_ROFO_ROFN'
  | 'CHANGE_OF_CONTROL'
  | 'ANTI_ASSIGNMENT'
  | 'REVENUE_PROFIT_SHARING'
  | 'PRICE_RESTRICTIONS'
  | 'MINIMUM_COMMITMENT'
  | 'VOLUME_RESTRICTION'
  | 'IP_OWNERSHIP_ASSIGNMENT'
  | 'JOINT_IP_OWNERSHIP'
  | 'LICENSE_GRANT'
  | 'NON_TRANSFERABLE_LICENSE'
  | 'AFFILIATE_LICENSE_LICENSOR'
  | 'AFFILIATE_LICENSE_LICENSEE'
  | 'UNLIMITED_ALL_YOU_CAN_EAT_LICENSE'
  | 'IRREVOCABLE_OR_PERPETUAL_LICENSE'
  | 'SOURCE_CODE_ESCROW'
  | 'POST_TERMINATION_SERVICES'
  | 'AUDIT_RIGHTS'
  | 'UNCAPPED_LIABILITY'
  | 'CAP_ON_LIABILITY'
  | 'LIQUIDATED_DAMAGES'
  | 'WARRANTY_DURATION'
  | 'INSURANCE'
  | 'COVENANT_NOT_TO_SUE'
  | 'THIRD_PARTY_BENEFICIARY';

export type RightGrouping =
  | 'HOLDER'
  | 'COUNTERPARTY'
  | 'KIND'
  | 'POSITION'
  | 'ASSET'
  | 'AGREEMENT';

export type TimelineKind =
  | 'RIGHT_BEGINS'
  | 'RIGHT_ENDS'
  | 'ACT'
  | 'EVENT'
  | 'AGREEMENT_EXECUTED'
  | 'DEAL_ANNOUNCED'
  | 'SOURCE_PUBLISHED'
  | 'CORRECTION';

export type RightStatus =
  | 'IN_FORCE'
  | 'CONTINGENT'
  | 'NOT_YET_EFFECTIVE'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'SUPERSEDED';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type EndReason =
  | 'TERM'
  | 'CONDITION'
  | 'TERMINATED'
  | 'SUPERSEDED';

export type PartyKind =
  | 'COMPANY'
  | 'NONPROFIT'
  | 'GOVERNMENT'
  | 'PERSON'
  | 'CONSORTIUM'
  | 'BODY'
  | 'OTHER';

export type NameKind =
  | 'LEGAL'
  | 'TRADING'
  | 'FORMER'
  | 'ALIAS'
  | 'ABBREVIATION';

export type IdentifierScheme =
  | 'LEI'
  | 'CIK'
  | 'WIKIDATA'
  | 'ISIN'
  | 'TICKER'
  | 'URL'
  | 'OTHER';

export type NodeType =
  | 'PARTY'
  | 'ASSET'
  | 'AGREEMENT'
  | 'CLAUSE'
  | 'DEAL'
  | 'RIGHT'
  | 'CONDITION'
  | 'EVENT'
  | 'ACT'
  | 'EVIDENCE'
  | 'SOURCE';

export type RightKind =
  | 'LICENSE'
  | 'EXCLUSIVITY'
  | 'FIRST_REFUSAL'
  | 'FIRST_OFFER'
  | 'FIRST_AVAILABILITY'
  | 'PURCHASE_COMMITMENT'
  | 'SUPPLY_COMMITMENT'
  | 'REVENUE_SHARE'
  | 'PAYMENT'
  | 'EQUITY_INTEREST'
  | 'GOVERNANCE'
  | 'INFORMATION'
  | 'AUDIT'
  | 'CONSENT'
  | 'TERMINATION_OPTION'
  | 'EXTENSION_OPTION'
  | 'PURCHASE_OPTION'
  | 'IP_OWNERSHIP'
  | 'NON_COMPETE'
  | 'LIBERTY_TO_ACT'
  | 'INDEMNITY'
  | 'MOST_FAVOURED_TERMS'
  | 'OTHER';

export type LegalPosition =
  | 'CLAIM'
  | 'PRIVILEGE'
  | 'POWER'
  | 'IMMUNITY';

export type CorrelativePosition =
  | 'DUTY'
  | 'NO_RIGHT'
  | 'LIABILITY'
  | 'DISABILITY';

export type Bindingness =
  | 'BINDING'
  | 'NON_BINDING'
  | 'UNKNOWN';

export type Activation =
  | 'ALL'
  | 'ANY';

export type RightFilter = {
  readonly holder?: ReadonlyArray<string> | null | undefined;
  readonly counterparty?: ReadonlyArray<string> | null | undefined;
  readonly party?: ReadonlyArray<string> | null | undefined;
  readonly asset?: ReadonlyArray<string> | null | undefined;
  readonly agreement?: ReadonlyArray<string> | null | undefined;
  readonly deal?: ReadonlyArray<string> | null | undefined;
  readonly affiliates?: boolean;
  readonly kind?: ReadonlyArray<RightKind> | null | undefined;
  readonly position?: ReadonlyArray<LegalPosition> | null | undefined;
  readonly assertion?: ReadonlyArray<AssertionLevel> | null | undefined;
  readonly binding?: ReadonlyArray<Bindingness> | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly includeDeprecated?: boolean;
  readonly text?: string | null | undefined;
};

export type ConditionEffect =
  | 'ACTIVATES'
  | 'TERMINATES'
  | 'QUALIFIES';

export type ActKind =
  | 'SUPERSEDES'
  | 'ASSIGNS'
  | 'TERMINATES'
  | 'WAIVES'
  | 'VOIDS_CONDITION';

export type AssertionLevel =
  | 'STATED'
  | 'REPORTED'
  | 'INFERRED'
  | 'DISPUTED';

export type StatementRank =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED';

export type SourceKind =
  | 'PARTY_STATEMENT'
  | 'FILING'
  | 'COURT_PAPER'
  | 'CONTRACT_TEXT'
  | 'NEWS'
  | 'ANALYSIS';

export type SourceAccess =
  | 'FULL_TEXT'
  | 'EXCERPT'
  | 'QUOTED_ELSEWHERE';

export type TimeInput =
  {   readonly year: number; readonly on?: never; readonly during?: never; }
  |  { readonly year?: never;   readonly on: string; readonly during?: never; }
  |  { readonly year?: never; readonly on?: never;   readonly during: DateSpanInput; };

export type DateSpanInput = {
  readonly from: string;
  readonly through?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export type ViewInput = {
  readonly at: TimeInput;
  readonly knownAt?: string | null | undefined;
  readonly assume?: ReadonlyArray<EventAssumption>;
};

export type EventAssumption = {
  readonly event: string;
  readonly on?: string | null | undefined;
  readonly never?: boolean | null | undefined;
};

export type PeriodMatch =
  | 'OVERLAPS'
  | 'THROUGHOUT'
  | 'BEGINS'
  | 'ENDS';

export type AgreementPageQueryVariables = Exact<{
  id: string;
  at?: TimeInput | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type AgreementPageQuery = { readonly view: { readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly agreement: { readonly id: string, readonly title: string, readonly kind: AgreementKind, readonly binding: Bindingness, readonly governingLaw: string | null, readonly summary: string | null, readonly note: string | null, readonly assertion: AssertionLevel, readonly knownFrom: string, readonly executed: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly parties: ReadonlyArray<{ readonly role: string, readonly party: { readonly id: string, readonly name: string } }>, readonly clauses: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly summary: string | null, readonly cuad: CuadCategory | null, readonly grants: ReadonlyArray<{ readonly id: string, readonly label: string, readonly holder: { readonly id: string, readonly name: string }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null } }> }>, readonly amends: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly amendedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly kind: ActKind, readonly note: string | null, readonly assertion: AssertionLevel, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly introduces: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly voids: ReadonlyArray<{ readonly id: string, readonly label: string }> }>, readonly deals: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly rights: { readonly totalCount: number, readonly excluded: { readonly contingent: number, readonly notYetEffective: number, readonly expired: number, readonly terminated: number, readonly superseded: number }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> } | null } };

export type AnswerQueryVariables = Exact<{
  year?: number | null | undefined;
  on?: string | null | undefined;
  during?: DateSpanInput | null | undefined;
  match?: PeriodMatch;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
  statuses?: ReadonlyArray<RightStatus> | RightStatus;
  filter?: RightFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AnswerQuery = { readonly rights: { readonly totalCount: number, readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> } };

export type AssetPageQueryVariables = Exact<{
  id: string;
  year?: number | null | undefined;
  on?: string | null | undefined;
  during?: DateSpanInput | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type AssetPageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string, readonly note: string | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> }
    | Record<PropertyKey, never>
   | null, readonly rights: { readonly totalCount: number, readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> } };

export type CompareQueryVariables = Exact<{
  from: ViewInput;
  to: ViewInput;
  filter?: RightFilter | null | undefined;
}>;


export type CompareQuery = { readonly rightsDiff: { readonly unchangedCount: number, readonly from: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly to: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly gained: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly clause: { readonly id: string } | null, readonly agreement: { readonly id: string, readonly title: string } | null, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }>, readonly lost: ReadonlyArray<{ readonly right: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }, readonly ending: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null }>, readonly changed: ReadonlyArray<{ readonly before: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }, readonly after: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly agreement: { readonly id: string, readonly title: string } | null, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly corrected: ReadonlyArray<{ readonly before: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }, readonly after: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly agreement: { readonly id: string, readonly title: string } | null, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } };

export type DiffRightFragment = { readonly id: string, readonly label: string, readonly kind: RightKind, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null };

export type DiffChangeFragment = { readonly before: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }, readonly after: { readonly id: string, readonly label: string, readonly kind: RightKind, readonly agreement: { readonly id: string, readonly title: string } | null, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type DealPageQueryVariables = Exact<{
  id: string;
  year?: number | null | undefined;
  on?: string | null | undefined;
  during?: DateSpanInput | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type DealPageQuery = { readonly deal: { readonly id: string, readonly name: string, readonly kind: string, readonly summary: string | null, readonly note: string | null, readonly assertion: AssertionLevel, readonly knownFrom: string, readonly announced: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null, readonly participants: ReadonlyArray<{ readonly role: string, readonly party: { readonly id: string, readonly name: string } }>, readonly agreements: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AgreementKind, readonly executed: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null }>, readonly values: ReadonlyArray<{ readonly amount: string, readonly currency: string, readonly basis: string, readonly what: string | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> } | null, readonly rights: { readonly totalCount: number, readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> } };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly label: string, readonly description: string | null, readonly note: string | null, readonly assertion: AssertionLevel, readonly knownFrom: string, readonly occurred: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null, readonly threshold: { readonly value: string | null, readonly currency: string | null, readonly unit: string | null, readonly what: string | null, readonly basis: string | null } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly assertion: AssertionLevel, readonly rights: ReadonlyArray<{ readonly id: string, readonly label: string, readonly holder: { readonly id: string, readonly name: string }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> } | null };

export type EventsQueryVariables = Exact<{
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly occurred: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null, readonly conditions: ReadonlyArray<{ readonly id: string, readonly effect: ConditionEffect, readonly rights: ReadonlyArray<{ readonly id: string }> }> }> } };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly meta: { readonly apiVersion: string, readonly datasetVersion: string, readonly seededAt: string, readonly today: string, readonly earliest: string | null, readonly latest: string | null, readonly newestSource: string | null, readonly store: string, readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
    | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
    | { readonly __typename: 'Party', readonly name: string, readonly id: string }
    | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
    | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
    | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
    | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
    | { readonly __typename: 'Event', readonly label: string, readonly id: string }
    | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
   | null> };

export type PairsQueryVariables = Exact<{
  from: string;
  through?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PairsQuery = { readonly rights: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null }> } };

export type AskedFragment = { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> };

export type TermFragment = { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean };

export type PartyRefFragment = { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null };

export type ProofFragment = { readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } };

export type VerdictFragment = { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> };

export type RightRowFragment = { readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> };

export type PartyPageQueryVariables = Exact<{
  id: string;
  at?: TimeInput | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type PartyPageQuery = { readonly view: { readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly party: { readonly id: string, readonly name: string, readonly kind: PartyKind, readonly country: string | null, readonly note: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly used: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly existed: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PartyKind }>, readonly agreements: ReadonlyArray<{ readonly role: string, readonly agreement: { readonly id: string, readonly title: string, readonly executed: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null } | null }>, readonly deals: ReadonlyArray<{ readonly role: string, readonly deal: { readonly id: string, readonly name: string, readonly announced: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null } | null }>, readonly held: { readonly totalCount: number, readonly excluded: { readonly contingent: number }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> }, readonly owed: { readonly totalCount: number, readonly excluded: { readonly contingent: number }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> } | null } };

export type TimelineQueryVariables = Exact<{
  subject: string;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly title: string, readonly assumed: boolean, readonly when: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly subject:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> } };

export type RightPageQueryVariables = Exact<{
  id: string;
  at?: TimeInput | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type RightPageQuery = { readonly view: { readonly asked: { readonly from: string, readonly through: string | null, readonly year: number | null, readonly on: string | null, readonly knownAt: string, readonly today: string, readonly datasetVersion: string, readonly assumptions: ReadonlyArray<{ readonly on: string | null, readonly never: boolean, readonly contradictsRecord: boolean, readonly event: { readonly id: string, readonly label: string } }> }, readonly right: { readonly statement: string, readonly position: LegalPosition, readonly correlative: CorrelativePosition, readonly action: string | null, readonly scope: string | null, readonly binding: Bindingness, readonly activation: Activation, readonly rank: StatementRank, readonly rankReason: string | null, readonly knownFrom: string, readonly knownUntil: string | null, readonly note: string | null, readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly amount: { readonly value: string | null, readonly currency: string | null, readonly unit: string | null, readonly what: string | null, readonly basis: string | null } | null, readonly agreement: { readonly id: string, readonly title: string, readonly kind: AgreementKind } | null, readonly clause: { readonly id: string, readonly heading: string, readonly summary: string | null, readonly cuad: CuadCategory | null } | null, readonly conditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly assertion: AssertionLevel, readonly note: string | null, readonly within: { readonly from: string | null, readonly through: string | null } | null, readonly voidedBy: { readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly event: { readonly id: string, readonly label: string, readonly description: string | null, readonly occurred: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> }>, readonly lineage: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: RightKind, readonly assertion: AssertionLevel, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string } }> }>, readonly supersedes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly corrects: { readonly id: string, readonly label: string } | null, readonly correctedBy: { readonly id: string, readonly label: string, readonly knownFrom: string } | null, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly label: string, readonly assertion: AssertionLevel }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }>, readonly holder: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }, readonly counterparty: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly term: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly evaluation: { readonly status: RightStatus, readonly certainty: Certainty | null, readonly defeasible: boolean, readonly dependsOnAssumption: boolean, readonly explanation: string, readonly coverage: { readonly minDays: number | null, readonly maxDays: number | null, readonly wholePeriod: boolean, readonly certain: { readonly from: string, readonly through: string | null, readonly days: number | null } | null, readonly possible: { readonly from: string, readonly through: string | null, readonly days: number | null } } | null, readonly endedBy: { readonly reason: EndReason, readonly on: string, readonly act: { readonly id: string, readonly kind: ActKind, readonly introduces: ReadonlyArray<{ readonly id: string }>, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly condition: { readonly id: string, readonly label: string } | null, readonly replacedBy: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly pendingConditions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly event: { readonly id: string, readonly label: string } }> } } | null } };

export type ConditionPartsFragment = { readonly id: string, readonly label: string, readonly effect: ConditionEffect, readonly assertion: AssertionLevel, readonly note: string | null, readonly within: { readonly from: string | null, readonly through: string | null } | null, readonly voidedBy: { readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null } | null, readonly event: { readonly id: string, readonly label: string, readonly description: string | null, readonly occurred: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly supports: ReadonlyArray<string>, readonly quote: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean } } }> };

export type SearchAllQueryVariables = Exact<{
  text: string;
}>;


export type SearchAllQuery = { readonly parties: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly rights: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly deals: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly agreements: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly events: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly assets: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly clauses: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> }, readonly sources: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<NodeType> | NodeType | null | undefined;
  first?: number;
}>;


export type SearchQuery = { readonly search: { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
        | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
        | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
        | { readonly __typename: 'Party', readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
        | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly label: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
       }> } };

export type HitsFragment = { readonly counts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly snippet: string, readonly node:
      | { readonly __typename: 'Agreement', readonly title: string, readonly id: string }
      | { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } }
      | { readonly __typename: 'Deal', readonly name: string, readonly id: string }
      | { readonly __typename: 'Party', readonly name: string, readonly id: string }
      | { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } }
      | { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
      | { readonly __typename: 'Event', readonly label: string, readonly id: string }
      | { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } }
      | { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string }
     }> };

type Named_Agreement_Fragment = { readonly __typename: 'Agreement', readonly title: string, readonly id: string };

type Named_Clause_Fragment = { readonly __typename: 'Clause', readonly heading: string, readonly id: string, readonly agreement: { readonly id: string, readonly title: string } };

type Named_Deal_Fragment = { readonly __typename: 'Deal', readonly name: string, readonly id: string };

type Named_Party_Fragment = { readonly __typename: 'Party', readonly name: string, readonly id: string };

type Named_Right_Fragment = { readonly __typename: 'Right', readonly label: string, readonly id: string, readonly holder: { readonly name: string } };

type Named_Asset_Fragment = { readonly __typename: 'Asset', readonly name: string, readonly id: string };

type Named_Condition_Fragment = { readonly __typename: 'Condition', readonly label: string, readonly id: string, readonly event: { readonly id: string } };

type Named_Act_Fragment = { readonly __typename: 'Act', readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly label: string, readonly id: string };

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly locator: string, readonly id: string, readonly source: { readonly id: string, readonly title: string } };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly publisher: string, readonly id: string };

export type NamedFragment =
  | Named_Agreement_Fragment
  | Named_Clause_Fragment
  | Named_Deal_Fragment
  | Named_Party_Fragment
  | Named_Right_Fragment
  | Named_Asset_Fragment
  | Named_Condition_Fragment
  | Named_Act_Fragment
  | Named_Event_Fragment
  | Named_Evidence_Fragment
  | Named_Source_Fragment
;

export type SourcePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly kind: SourceKind, readonly access: SourceAccess, readonly retrieved: string | null, readonly note: string | null, readonly published: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly supports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly assertion: AssertionLevel, readonly title: string, readonly id: string }
        | { readonly __typename: 'Deal', readonly assertion: AssertionLevel, readonly name: string, readonly id: string }
        | { readonly __typename: 'Right', readonly assertion: AssertionLevel, readonly label: string, readonly id: string, readonly holder: { readonly name: string } }
        | { readonly __typename: 'Condition', readonly assertion: AssertionLevel, readonly label: string, readonly id: string, readonly event: { readonly id: string } }
        | { readonly __typename: 'Act', readonly assertion: AssertionLevel, readonly kind: ActKind, readonly id: string, readonly effective: { readonly edtf: string | null, readonly phrase: string | null, readonly startEarliest: string, readonly startLatest: string, readonly endEarliest: string | null, readonly endLatest: string | null, readonly lastDay: string | null, readonly open: boolean, readonly endUnknown: boolean }, readonly madeBy: { readonly id: string, readonly title: string } | null, readonly ends: ReadonlyArray<{ readonly id: string, readonly label: string }> }
        | { readonly __typename: 'Event', readonly assertion: AssertionLevel, readonly label: string, readonly id: string }
      > } } | null };

export type TallyQueryVariables = Exact<{
  year?: number | null | undefined;
  on?: string | null | undefined;
  during?: DateSpanInput | null | undefined;
  match?: PeriodMatch;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
  filter?: RightFilter | null | undefined;
}>;


export type TallyQuery = { readonly rights: { readonly totalCount: number, readonly excluded: { readonly contingent: number, readonly notYetEffective: number, readonly expired: number, readonly terminated: number, readonly superseded: number, readonly deprecated: number } } };

export type YearTotalsQueryVariables = Exact<{
  from: number;
  through: number;
  filter?: RightFilter | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type YearTotalsQuery = { readonly rightsByYear: ReadonlyArray<{ readonly year: number, readonly totalCount: number }> };

export type YearsQueryVariables = Exact<{
  from: number;
  through: number;
  groupBy?: RightGrouping;
  filter?: RightFilter | null | undefined;
  knownAt?: string | null | undefined;
  assume?: ReadonlyArray<EventAssumption> | EventAssumption;
}>;


export type YearsQuery = { readonly rightsByYear: ReadonlyArray<{ readonly year: number, readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly inForce: number, readonly possible: number, readonly contingent: number, readonly wholeYear: number, readonly node:
        | { readonly title: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyRefFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
    `, {"fragmentName":"PartyRef"}) as unknown as TypedDocumentString<PartyRefFragment, unknown>;
export const DiffRightFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DiffRight on Right {
  id
  label
  kind
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
}
    fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}`, {"fragmentName":"DiffRight"}) as unknown as TypedDocumentString<DiffRightFragment, unknown>;
export const DiffChangeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DiffChange on RightChange {
  before {
    ...DiffRight
  }
  after {
    ...DiffRight
    agreement {
      id
      title
    }
  }
  fields {
    field
    before
    after
  }
}
    fragment DiffRight on Right {
  id
  label
  kind
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}`, {"fragmentName":"DiffChange"}) as unknown as TypedDocumentString<DiffChangeFragment, unknown>;
export const AskedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
    `, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const TermFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
    `, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
export const VerdictFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
    `, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const RightRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}`, {"fragmentName":"RightRow"}) as unknown as TypedDocumentString<RightRowFragment, unknown>;
export const ProofFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}`, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const ConditionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConditionParts on Condition {
  id
  label
  effect
  assertion
  note
  within {
    from
    through
  }
  voidedBy {
    id
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
  }
  event {
    id
    label
    description
    occurred {
      ...Term
    }
  }
  evidence {
    ...Proof
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}`, {"fragmentName":"ConditionParts"}) as unknown as TypedDocumentString<ConditionPartsFragment, unknown>;
export const NamedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const HitsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Hits on SearchConnection {
  counts {
    type
    count
  }
  edges {
    snippet
    node {
      ...Named
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`, {"fragmentName":"Hits"}) as unknown as TypedDocumentString<HitsFragment, unknown>;
export const AgreementPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementPage($id: ID!, $at: TimeInput, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  view(at: $at, knownAt: $knownAt, assume: $assume) {
    asked {
      ...Asked
    }
    agreement(id: $id) {
      id
      title
      kind
      binding
      governingLaw
      summary
      note
      assertion
      knownFrom
      executed {
        ...Term
      }
      term {
        ...Term
      }
      parties {
        role
        party {
          id
          name
        }
      }
      clauses {
        id
        heading
        summary
        cuad
        grants {
          id
          label
          holder {
            id
            name
          }
          evaluation {
            status
            certainty
          }
        }
      }
      amends {
        id
        title
      }
      amendedBy {
        id
        title
      }
      acts {
        id
        kind
        note
        assertion
        effective {
          ...Term
        }
        ends {
          id
          label
        }
        introduces {
          id
          label
        }
        voids {
          id
          label
        }
      }
      deals {
        id
        name
      }
      rights(first: 50) {
        totalCount
        excluded {
          contingent
          notYetEffective
          expired
          terminated
          superseded
        }
        nodes {
          ...RightRow
        }
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const AnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Answer($year: Int, $on: Date, $during: DateSpanInput, $match: PeriodMatch! = OVERLAPS, $knownAt: Date, $assume: [EventAssumption!]! = [], $statuses: [RightStatus!]! = [IN_FORCE], $filter: RightFilter, $first: Int! = 100, $after: String) {
  rights(
    year: $year
    on: $on
    during: $during
    match: $match
    knownAt: $knownAt
    assume: $assume
    statuses: $statuses
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    asked {
      ...Asked
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RightRow
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const AssetPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AssetPage($id: ID!, $year: Int, $on: Date, $during: DateSpanInput, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  node(id: $id) {
    ... on Asset {
      id
      name
      kind
      note
      partOf {
        id
        name
      }
      parts {
        id
        name
      }
      evidence {
        ...Proof
      }
    }
  }
  rights(
    year: $year
    on: $on
    during: $during
    knownAt: $knownAt
    assume: $assume
    filter: {asset: [$id]}
    first: 50
  ) {
    totalCount
    asked {
      ...Asked
    }
    nodes {
      ...RightRow
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AssetPageQuery, AssetPageQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($from: ViewInput!, $to: ViewInput!, $filter: RightFilter) {
  rightsDiff(from: $from, to: $to, filter: $filter) {
    from {
      ...Asked
    }
    to {
      ...Asked
    }
    gained {
      ...DiffRight
      clause {
        id
      }
      agreement {
        id
        title
      }
    }
    lost {
      right {
        ...DiffRight
      }
      ending {
        reason
        on
        act {
          id
          kind
          madeBy {
            id
            title
          }
        }
        condition {
          id
          label
        }
        replacedBy {
          id
          label
        }
      }
    }
    changed {
      ...DiffChange
    }
    corrected {
      ...DiffChange
    }
    unchangedCount
  }
}
    fragment DiffRight on Right {
  id
  label
  kind
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
}
fragment DiffChange on RightChange {
  before {
    ...DiffRight
  }
  after {
    ...DiffRight
    agreement {
      id
      title
    }
  }
  fields {
    field
    before
    after
  }
}
fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const DealPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealPage($id: ID!, $year: Int, $on: Date, $during: DateSpanInput, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  deal(id: $id) {
    id
    name
    kind
    summary
    note
    assertion
    knownFrom
    announced {
      ...Term
    }
    participants {
      role
      party {
        id
        name
      }
    }
    agreements {
      id
      title
      kind
      executed {
        ...Term
      }
    }
    values {
      amount
      currency
      basis
      what
    }
    evidence {
      ...Proof
    }
  }
  rights(
    year: $year
    on: $on
    during: $during
    knownAt: $knownAt
    assume: $assume
    filter: {deal: [$id]}
    first: 50
  ) {
    totalCount
    asked {
      ...Asked
    }
    nodes {
      ...RightRow
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<DealPageQuery, DealPageQueryVariables>;
export const EventPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventPage($id: ID!) {
  event(id: $id) {
    id
    label
    description
    note
    assertion
    knownFrom
    occurred {
      ...Term
    }
    threshold {
      value
      currency
      unit
      what
      basis
    }
    parties {
      id
      name
    }
    conditions {
      id
      label
      effect
      assertion
      rights {
        id
        label
        holder {
          id
          name
        }
        evaluation {
          status
          certainty
        }
      }
    }
    evidence {
      ...Proof
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Events($knownAt: Date, $text: String, $after: String) {
  events(knownAt: $knownAt, text: $text, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      occurred {
        ...Term
      }
      conditions {
        id
        effect
        rights {
          id
        }
      }
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FrameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Frame {
  meta {
    apiVersion
    datasetVersion
    seededAt
    today
    earliest
    latest
    newestSource
    store
    counts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const NamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PairsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pairs($from: Date!, $through: Date, $after: String) {
  rights(
    during: {from: $from, through: $through}
    statuses: [IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE]
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      holder {
        ...PartyRef
      }
      counterparty {
        ...PartyRef
      }
    }
  }
}
    fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}`) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const PartyPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartyPage($id: ID!, $at: TimeInput, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  view(at: $at, knownAt: $knownAt, assume: $assume) {
    asked {
      ...Asked
    }
    party(id: $id) {
      id
      name
      kind
      country
      note
      names {
        value
        kind
        used {
          ...Term
        }
      }
      identifiers {
        scheme
        value
      }
      existed {
        ...Term
      }
      partOf {
        id
        name
      }
      members {
        id
        name
        kind
      }
      agreements {
        role
        agreement {
          id
          title
          executed {
            ...Term
          }
        }
      }
      deals {
        role
        deal {
          id
          name
          announced {
            ...Term
          }
        }
      }
      held(first: 50) {
        totalCount
        excluded {
          contingent
        }
        nodes {
          ...RightRow
        }
      }
      owed(first: 50) {
        totalCount
        excluded {
          contingent
        }
        nodes {
          ...RightRow
        }
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<PartyPageQuery, PartyPageQueryVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($subject: ID!, $knownAt: Date, $assume: [EventAssumption!]! = [], $after: String) {
  timeline(
    subject: $subject
    knownAt: $knownAt
    assume: $assume
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      title
      assumed
      when {
        ...Term
      }
      subject {
        ...Named
      }
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const RightPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RightPage($id: ID!, $at: TimeInput, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  view(at: $at, knownAt: $knownAt, assume: $assume) {
    asked {
      ...Asked
    }
    right(id: $id) {
      ...RightRow
      statement
      position
      correlative
      action
      scope
      amount {
        value
        currency
        unit
        what
        basis
      }
      binding
      activation
      rank
      rankReason
      knownFrom
      knownUntil
      note
      agreement {
        id
        title
        kind
      }
      clause {
        id
        heading
        summary
        cuad
      }
      conditions {
        ...ConditionParts
      }
      lineage {
        ...RightRow
      }
      supersedes {
        id
        label
      }
      supersededBy {
        id
        label
      }
      corrects {
        id
        label
      }
      correctedBy {
        id
        label
        knownFrom
      }
      alternatives {
        id
        label
        assertion
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Asked on TemporalContext {
  from
  through
  year
  on
  knownAt
  today
  datasetVersion
  assumptions {
    event {
      id
      label
    }
    on
    never
    contradictsRecord
  }
}
fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}
fragment Proof on Evidence {
  id
  locator
  supports
  quote
  source {
    id
    title
    publisher
    url
    kind
    published {
      ...Term
    }
  }
}
fragment Verdict on RightEvaluation {
  status
  certainty
  defeasible
  dependsOnAssumption
  explanation
  coverage {
    certain {
      from
      through
      days
    }
    possible {
      from
      through
      days
    }
    minDays
    maxDays
    wholePeriod
  }
  endedBy {
    reason
    on
    act {
      id
      kind
      introduces {
        id
      }
      madeBy {
        id
        title
      }
    }
    condition {
      id
      label
    }
    replacedBy {
      id
      label
    }
  }
  pendingConditions {
    id
    label
    effect
    event {
      id
      label
    }
  }
}
fragment RightRow on Right {
  id
  label
  kind
  assertion
  holder {
    ...PartyRef
  }
  counterparty {
    ...PartyRef
  }
  assets {
    id
    name
  }
  term {
    ...Term
  }
  effective {
    ...Term
  }
  evaluation {
    ...Verdict
  }
  evidence {
    source {
      id
    }
  }
}
fragment ConditionParts on Condition {
  id
  label
  effect
  assertion
  note
  within {
    from
    through
  }
  voidedBy {
    id
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
  }
  event {
    id
    label
    description
    occurred {
      ...Term
    }
  }
  evidence {
    ...Proof
  }
}`) as unknown as TypedDocumentString<RightPageQuery, RightPageQueryVariables>;
export const SearchAllDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchAll($text: String!) {
  parties: search(text: $text, types: [PARTY], first: 4) {
    ...Hits
  }
  rights: search(text: $text, types: [RIGHT], first: 6) {
    ...Hits
  }
  deals: search(text: $text, types: [DEAL], first: 4) {
    ...Hits
  }
  agreements: search(text: $text, types: [AGREEMENT], first: 4) {
    ...Hits
  }
  events: search(text: $text, types: [EVENT], first: 4) {
    ...Hits
  }
  assets: search(text: $text, types: [ASSET], first: 4) {
    ...Hits
  }
  clauses: search(text: $text, types: [CLAUSE, CONDITION], first: 3) {
    ...Hits
  }
  sources: search(text: $text, types: [SOURCE], first: 4) {
    ...Hits
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Hits on SearchConnection {
  counts {
    type
    count
  }
  edges {
    snippet
    node {
      ...Named
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`) as unknown as TypedDocumentString<SearchAllQuery, SearchAllQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [NodeType!], $first: Int! = 50) {
  search(text: $text, types: $types, first: $first) {
    ...Hits
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Hits on SearchConnection {
  counts {
    type
    count
  }
  edges {
    snippet
    node {
      ...Named
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourcePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourcePage($id: ID!, $after: String) {
  source(id: $id) {
    id
    title
    publisher
    url
    kind
    access
    retrieved
    note
    published {
      ...Term
    }
    supports(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        assertion
        ... on Node {
          ...Named
        }
      }
    }
  }
}
    fragment Term on Interval {
  edtf
  phrase
  startEarliest
  startLatest
  endEarliest
  endLatest
  lastDay
  open
  endUnknown
}
fragment Named on Node {
  __typename
  id
  ... on Party {
    name
  }
  ... on Asset {
    name
  }
  ... on Agreement {
    title
  }
  ... on Clause {
    heading
    agreement {
      id
      title
    }
  }
  ... on Deal {
    name
  }
  ... on Right {
    label
    holder {
      name
    }
  }
  ... on Condition {
    label
    event {
      id
    }
  }
  ... on Event {
    label
  }
  ... on Act {
    kind
    effective {
      ...Term
    }
    madeBy {
      id
      title
    }
    ends {
      id
      label
    }
  }
  ... on Evidence {
    locator
    source {
      id
      title
    }
  }
  ... on Source {
    title
    publisher
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const TallyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tally($year: Int, $on: Date, $during: DateSpanInput, $match: PeriodMatch! = OVERLAPS, $knownAt: Date, $assume: [EventAssumption!]! = [], $filter: RightFilter) {
  rights(
    year: $year
    on: $on
    during: $during
    match: $match
    knownAt: $knownAt
    assume: $assume
    filter: $filter
    first: 1
  ) {
    totalCount
    excluded {
      contingent
      notYetEffective
      expired
      terminated
      superseded
      deprecated
    }
  }
}
    `) as unknown as TypedDocumentString<TallyQuery, TallyQueryVariables>;
export const YearTotalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearTotals($from: Int!, $through: Int!, $filter: RightFilter, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  rightsByYear(
    from: $from
    through: $through
    filter: $filter
    knownAt: $knownAt
    assume: $assume
  ) {
    year
    totalCount
  }
}
    `) as unknown as TypedDocumentString<YearTotalsQuery, YearTotalsQueryVariables>;
export const YearsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Years($from: Int!, $through: Int!, $groupBy: RightGrouping! = HOLDER, $filter: RightFilter, $knownAt: Date, $assume: [EventAssumption!]! = []) {
  rightsByYear(
    from: $from
    through: $through
    groupBy: $groupBy
    filter: $filter
    knownAt: $knownAt
    assume: $assume
  ) {
    year
    totalCount
    groups {
      key
      inForce
      possible
      contingent
      wholeYear
      node {
        id
        ... on Party {
          ...PartyRef
        }
        ... on Asset {
          name
        }
        ... on Agreement {
          title
        }
      }
    }
  }
}
    fragment PartyRef on Party {
  id
  name
  partOf {
    id
    name
  }
}`) as unknown as TypedDocumentString<YearsQuery, YearsQueryVariables>;
