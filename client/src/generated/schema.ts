// Written by npm run codegen from schema/*.graphql: do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, such as 2026-04-27. No time, no zone. A question may name 1000-01-01 through 9998-12-31. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with Z, such as 2026-04-27T09:30:00Z. Only for recording times. */
  DateTime: { input: string; output: string; }
  /** EDTF (ISO 8601-2) levels 0 and 1 without seasons: 2019, 2026-04, 2025-10-28/.., 2030~. A slash with nothing after it says that the end is unknown, two dots that there is none. */
  EDTF: { input: string; output: string; }
  /** A decimal number as a string, so that no digit is lost, such as "13750000000" or "27.5". */
  Decimal: { input: string; output: string; }
};

/** An instrument between parties, binding or not, such as a contract, an amendment or a memorandum. */
export type Agreement = Node & Asserted & {
  readonly __typename?: 'Agreement';
  /** Such as agreement:msft-openai-2025-10. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What sort of instrument it is. */
  readonly kind: AgreementKind;
  /** Whether it binds. One that does not grants no right. */
  readonly binding: Bindingness;
  /** When it was signed. Null: not recorded. */
  readonly executed?: Maybe<Interval>;
  /** From when until when it runs, as stated. Where the end was not published, it is certain through the last day that a source known by then confirms. */
  readonly term: Interval;
  /** Whose law governs it. Null: not recorded. */
  readonly governingLaw?: Maybe<Scalars['String']['output']>;
  /** What it is about, in the editors' words. Null: none. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Who is party to it, and as what. */
  readonly parties: ReadonlyArray<Participation>;
  /** Its provisions, as far as they are recorded, by number. */
  readonly clauses: ReadonlyArray<Clause>;
  /** The agreements that it amends, as far as they are known on the asked day. */
  readonly amends: ReadonlyArray<Agreement>;
  /** The agreements that amend it, as far as they are known on the asked day. */
  readonly amendedBy: ReadonlyArray<Agreement>;
  /** The legal acts that it makes, as far as they are known on the asked day. */
  readonly acts: ReadonlyArray<Act>;
  /** The deals that comprise it, as far as they are known on the asked day. */
  readonly deals: ReadonlyArray<Deal>;
  /** Rights under it, in the view of the question; none for an instrument that does not bind. */
  readonly rights: RightConnection;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  readonly rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** An instrument between parties, binding or not, such as a contract, an amendment or a memorandum. */
export type AgreementRightsArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: ReadonlyArray<RightStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An instrument between parties, binding or not, such as a contract, an amendment or a memorandum. */
export type AgreementEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of instrument an agreement is. */
export type AgreementKind =
  /** A framework under which others are made. */
  | 'MASTER'
  /** The full contract of a transaction. */
  | 'DEFINITIVE'
  /** A change of an earlier agreement. */
  | 'AMENDMENT'
  /** An agreement to run something together. */
  | 'JOINT_VENTURE'
  /** An agreement to put money in for a share. */
  | 'INVESTMENT'
  /** An agreement that permits a use. */
  | 'LICENCE'
  /** An agreement to deliver goods, services or capacity. */
  | 'SUPPLY'
  /** Charter, bylaws or another instrument that orders an entity. */
  | 'CONSTITUTION'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** A letter of intent, or another plan to agree. */
  | 'LETTER_OF_INTENT'
  /** A statement of the parties about what they agreed. */
  | 'STATEMENT'
  /** Anything else. */
  | 'OTHER';

/** One page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements of this page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many agreements there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One provision of an agreement. */
export type Clause = Node & {
  readonly __typename?: 'Clause';
  /** Such as clause:msft-openai-2025-10-ip. */
  readonly id: Scalars['ID']['output'];
  /** What it is about, in a few words. */
  readonly heading: Scalars['String']['output'];
  /** What it says, in the editors' words. Null: none. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The category of contract review that it falls under. Null: none fits. */
  readonly cuad?: Maybe<CuadCategory>;
  /** Its place within the agreement, from 1. Null: not recorded. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** The agreement that it is a provision of. */
  readonly agreement: Agreement;
  /** The rights that it grants, as far as they are known on the asked day, whatever their status. */
  readonly grants: ReadonlyArray<Right>;
};

/** One page of clauses. */
export type ClauseConnection = {
  readonly __typename?: 'ClauseConnection';
  /** The clauses of this page. */
  readonly nodes: ReadonlyArray<Clause>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many clauses there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The 41 categories of the Contract Understanding Atticus Dataset. */
export type CuadCategory =
  /** What the contract is called. */
  | 'DOCUMENT_NAME'
  /** Who the contract is between. */
  | 'PARTIES'
  /** When it was made. */
  | 'AGREEMENT_DATE'
  /** From when it has effect. */
  | 'EFFECTIVE_DATE'
  /** When its first term runs out. */
  | 'EXPIRATION_DATE'
  /** For how long it is renewed after its first term. */
  | 'RENEWAL_TERM'
  /** How long before the end a party has to say that it will not be renewed. */
  | 'NOTICE_PERIOD_TO_TERMINATE_RENEWAL'
  /** Whose law decides about it. */
  | 'GOVERNING_LAW'
  /** A party gets terms as good as those that anyone else gets. */
  | 'MOST_FAVORED_NATION'
  /** A party may not compete in a field, a place or a market. */
  | 'NON_COMPETE'
  /** A party deals with nobody else in the matter. */
  | 'EXCLUSIVITY'
  /** A party may not win the other's customers away. */
  | 'NO_SOLICIT_OF_CUSTOMERS'
  /** An exception from a non-compete, an exclusivity or a ban on soliciting customers. */
  | 'COMPETITIVE_RESTRICTION_EXCEPTION'
  /** A party may not hire the other's people away. */
  | 'NO_SOLICIT_OF_EMPLOYEES'
  /** A party may not speak ill of the other. */
  | 'NON_DISPARAGEMENT'
  /** A party may end it without a reason. */
  | 'TERMINATION_FOR_CONVENIENCE'
  /** A right of first refusal, first offer or first negotiation. */
  | 'ROFR_ROFO_ROFN'
  /** What follows when a party comes under other control. */
  | 'CHANGE_OF_CONTROL'
  /** It may not be assigned without consent or notice. */
  | 'ANTI_ASSIGNMENT'
  /** A party shares revenue or profit with the other. */
  | 'REVENUE_PROFIT_SHARING'
  /** Prices may not be raised or lowered at will. */
  | 'PRICE_RESTRICTIONS'
  /** A party has to buy, pay or deliver at least so much. */
  | 'MINIMUM_COMMITMENT'
  /** A fee or a consent is due where use goes beyond a threshold. */
  | 'VOLUME_RESTRICTION'
  /** Intellectual property made by one party comes to belong to the other. */
  | 'IP_OWNERSHIP_ASSIGNMENT'
  /** Intellectual property belongs to the parties together. */
  | 'JOINT_IP_OWNERSHIP'
  /** A party may use what belongs to the other. */
  | 'LICENSE_GRANT'
  /** The licence may not be passed on. */
  | 'NON_TRANSFERABLE_LICENSE'
  /** The licence covers what belongs to affiliates of the licensor. */
  | 'AFFILIATE_LICENSE_LICENSOR'
  /** Affiliates of the licensee may use the licence. */
  | 'AFFILIATE_LICENSE_LICENSEE'
  /** The licence covers unlimited use. */
  | 'UNLIMITED_ALL_YOU_CAN_EAT_LICENSE'
  /** The licence cannot be revoked, or has no end. */
  | 'IRREVOCABLE_OR_PERPETUAL_LICENSE'
  /** Source code is deposited with a third party. */
  | 'SOURCE_CODE_ESCROW'
  /** Duties that go on after the end. */
  | 'POST_TERMINATION_SERVICES'
  /** A party may inspect books, records or premises. */
  | 'AUDIT_RIGHTS'
  /** Liability without a limit. */
  | 'UNCAPPED_LIABILITY'
  /** Liability up to a limit. */
  | 'CAP_ON_LIABILITY'
  /** Damages fixed beforehand, or a fee for ending it. */
  | 'LIQUIDATED_DAMAGES'
  /** For how long defects are made good. */
  | 'WARRANTY_DURATION'
  /** A party has to be insured. */
  | 'INSURANCE'
  /** A party may not contest the other's rights, or not sue. */
  | 'COVENANT_NOT_TO_SUE'
  /** Somebody who is not a party has rights under it. */
  | 'THIRD_PARTY_BENEFICIARY';

/** What differs between two views of the graph. A right is in exactly one of the lists, or unchanged. */
export type RightsDiff = {
  readonly __typename?: 'RightsDiff';
  /** The view before. */
  readonly from: TemporalContext;
  /** The view after. */
  readonly to: TemporalContext;
  /** Rights in force in the second view only. */
  readonly gained: ReadonlyArray<Right>;
  /** Rights in force in the first view only, with what ended them. */
  readonly lost: ReadonlyArray<RightLoss>;
  /** Rights in force in both views, but not alike; and a right that an act replaced by another of the same kind and the same holder or group. */
  readonly changed: ReadonlyArray<RightChange>;
  /** Statements of the first view that are known to be wrong in the second. */
  readonly corrected: ReadonlyArray<RightChange>;
  /** How many rights are in force in both views and alike. */
  readonly unchangedCount: Scalars['Int']['output'];
};

/** A right that is no longer in force. */
export type RightLoss = {
  readonly __typename?: 'RightLoss';
  /** The right, seen in the first view. */
  readonly right: Right;
  /** How it ended. ending is null when, in the second view, it had not begun or was not yet known. */
  readonly ending?: Maybe<Ending>;
};

/** A right before and after. */
export type RightChange = {
  readonly __typename?: 'RightChange';
  /** As seen in the first view. */
  readonly before: Right;
  /** As seen in the second view. Null: it was withdrawn, and nothing was put in its place. */
  readonly after?: Maybe<Right>;
  /** What differs. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** One thing that differs, in words a person reads. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** What differs, such as end or conditions. */
  readonly field: Scalars['String']['output'];
  /** What it was. Null: there was nothing to say. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it is. Null: there is nothing to say. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** What the rights of a year are grouped by. */
export type RightGrouping =
  /** The party that holds. */
  | 'HOLDER'
  /** The party that is bound; rights without one stand in no group. */
  | 'COUNTERPARTY'
  /** The kind of right. */
  | 'KIND'
  /** The holder's position. */
  | 'POSITION'
  /** What the right is about; a right over two assets counts in both groups. */
  | 'ASSET'
  /** The agreement; rights without one stand in no group. */
  | 'AGREEMENT';

/** The rights of one year. */
export type YearSummary = {
  readonly __typename?: 'YearSummary';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Its groups; those that are all zero are left out. */
  readonly groups: ReadonlyArray<GroupCount>;
  /** How many different rights are in force in the year, certainly or possibly. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The rights of one group in one year. */
export type GroupCount = {
  readonly __typename?: 'GroupCount';
  /** What the group is: an id, a kind or a position. */
  readonly key: Scalars['String']['output'];
  /** The node of that id. Null: the group is a kind or a position. */
  readonly node?: Maybe<Node>;
  /** Rights in force for certain on at least one day of the year. */
  readonly inForce: Scalars['Int']['output'];
  /** Rights possibly in force on a day of the year, but not for certain. */
  readonly possible: Scalars['Int']['output'];
  /** Rights that wait for an event. */
  readonly contingent: Scalars['Int']['output'];
  /** Rights in force for certain on every day of the year. */
  readonly wholeYear: Scalars['Int']['output'];
};

/** What a timeline's entry is. */
export type TimelineKind =
  /** A right's first day in force. */
  | 'RIGHT_BEGINS'
  /** A right's first day out of force. */
  | 'RIGHT_ENDS'
  /** A legal act takes effect. */
  | 'ACT'
  /** An event happened, or is assumed to happen. */
  | 'EVENT'
  /** An agreement was signed. */
  | 'AGREEMENT_EXECUTED'
  /** A deal was made public. */
  | 'DEAL_ANNOUNCED'
  /** A source was published. */
  | 'SOURCE_PUBLISHED'
  /** A statement was corrected or withdrawn. */
  | 'CORRECTION';

/** One page of a timeline, oldest first. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many entries there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that happens on a timeline. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** What it is. */
  readonly kind: TimelineKind;
  /** When: a day, or any day from startEarliest through lastDay. */
  readonly when: Interval;
  /** True: only because of what is assumed, or on an assumed day. */
  readonly assumed: Scalars['Boolean']['output'];
  /** What it is, in a few words. */
  readonly title: Scalars['String']['output'];
  /** The node that it is about. */
  readonly subject: Node;
};

/** One page of what loads recorded, oldest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One thing that a load recorded. */
export type Change = {
  readonly __typename?: 'Change';
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What happened to the record. */
  readonly kind: ChangeKind;
  /** The record as it is now. Null: it is no longer there, or not yet known. */
  readonly subject?: Maybe<Node>;
  /** The record's id. */
  readonly subjectId: Scalars['ID']['output'];
  /** Why, where a reason is recorded. Null: none is. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What happened to a record. */
export type ChangeKind =
  /** It came in. */
  | 'ASSERTED'
  /** It says something else than before. */
  | 'CHANGED'
  /** Another statement corrected it. */
  | 'CORRECTED'
  /** It was withdrawn, and nothing was put in its place. */
  | 'WITHDRAWN'
  /** It is no longer in the facts. */
  | 'REMOVED'
  /** Its id now means another record. */
  | 'MERGED';

/** A programme or transaction with participants and values, which comprises agreements, such as a joint investment. */
export type Deal = Node & Asserted & {
  readonly __typename?: 'Deal';
  /** Such as deal:stargate. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What sort of deal it is, in a lower-case noun such as programme, investment or supply. */
  readonly kind: Scalars['String']['output'];
  /** What it is about, in the editors' words. Null: none. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When it was made public. Null: not recorded. */
  readonly announced?: Maybe<Interval>;
  /** Who takes part, and as what. */
  readonly participants: ReadonlyArray<Participation>;
  /** The agreements that it comprises, as far as they are known on the asked day. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** What it is said to be worth. */
  readonly values: ReadonlyArray<DealValue>;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day. */
  readonly rank: StatementRank;
  /** Why it has its rank. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** A programme or transaction with participants and values, which comprises agreements, such as a joint investment. */
export type DealEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** An amount that a deal is said to be worth. */
export type DealValue = {
  readonly __typename?: 'DealValue';
  /** How much, in plain units of the currency. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, such as USD. */
  readonly currency: Scalars['String']['output'];
  /** How the figure is meant, such as intended, committed or reported. */
  readonly basis: Scalars['String']['output'];
  /** What it is the value of. Null: the deal as a whole. */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** One page of deals. */
export type DealConnection = {
  readonly __typename?: 'DealConnection';
  /** The deals of this page. */
  readonly nodes: ReadonlyArray<Deal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many deals there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The answer for one right in one view. */
export type RightEvaluation = {
  readonly __typename?: 'RightEvaluation';
  /** The one status that it has in the view. */
  readonly status: RightStatus;
  /** How sure it is that the right is in force and matches as asked. Null unless the status is IN_FORCE and it matches. */
  readonly certainty?: Maybe<Certainty>;
  /** On which days of the asked time it is in force. Null unless the status is IN_FORCE. */
  readonly coverage?: Maybe<Coverage>;
  /** How it ended, where its end lies at or before the end of the asked time. Null: it has not ended by then, or has no end. */
  readonly endedBy?: Maybe<Ending>;
  /** In force, but an open condition could still end it early. */
  readonly defeasible: Scalars['Boolean']['output'];
  /** What is still open: for a CONTINGENT right the conditions it waits for, for one IN_FORCE those that could end it. Else empty. */
  readonly pendingConditions: ReadonlyArray<Condition>;
  /** Without the assumptions of the view its status, certainty or coverage would be another. */
  readonly dependsOnAssumption: Scalars['Boolean']['output'];
  /** One plain sentence with dates and causes. */
  readonly explanation: Scalars['String']['output'];
};

/** What a right is in a view. Every visible right has exactly one status. */
export type RightStatus =
  /** In force on at least one day of the asked time, certainly or possibly. */
  | 'IN_FORCE'
  /** Its term has begun, but an event that it waits for has not happened by the end of the asked time. */
  | 'CONTINGENT'
  /** Its term begins after the asked time. */
  | 'NOT_YET_EFFECTIVE'
  /** Its term had run out. */
  | 'EXPIRED'
  /** An act without a successor, or a condition, had ended it. */
  | 'TERMINATED'
  /** An act had replaced it by another right. */
  | 'SUPERSEDED';

/** How sure it is that a right is in force, given how exactly its dates are said. */
export type Certainty =
  /** In force and matching, whichever of the possible days is the true one. */
  | 'CERTAIN'
  /** In force and matching for some of the possible days only. */
  | 'POSSIBLE';

/** The days of the asked time on which a right is in force. Day counts are null when the window and the span are open. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The days on which it is in force for certain. Null: on none for certain. */
  readonly certain?: Maybe<DateSpan>;
  /** The days on which it may be in force. */
  readonly possible: DateSpan;
  /** The fewest days in force. Null: without end. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** The most days in force. Null: without end, or with an end that was not published. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
  /** In force for certain on every day of the asked time. */
  readonly wholePeriod: Scalars['Boolean']['output'];
};

/** How a right ended. */
export type Ending = {
  readonly __typename?: 'Ending';
  /** What set the end. */
  readonly reason: EndReason;
  /** The first day on which it is not in force. Where the end is imprecise, the latest such day. */
  readonly on: Scalars['Date']['output'];
  /** The act that ended it. Null where none did, or where it is not yet known. */
  readonly act?: Maybe<Act>;
  /** The condition that ended it. Null where none did. */
  readonly condition?: Maybe<Condition>;
  /** What took its place, as far as it is known on the asked day; empty where nothing did. */
  readonly replacedBy: ReadonlyArray<Right>;
};

/** What set the end of a right. */
export type EndReason =
  /** Its stated term ran out. */
  | 'TERM'
  /** An event on which one of its conditions turns. */
  | 'CONDITION'
  /** An act that put nothing in its place. */
  | 'TERMINATED'
  /** An act that put another right in its place. */
  | 'SUPERSEDED';

/** What the status filter left out, so that nothing is hidden silently. A status that was asked for counts 0 here. */
export type StatusCounts = {
  readonly __typename?: 'StatusCounts';
  /** Rights in force, where that status was not asked for. */
  readonly inForce: Scalars['Int']['output'];
  /** Rights that wait for an event. */
  readonly contingent: Scalars['Int']['output'];
  /** Rights whose term begins later. */
  readonly notYetEffective: Scalars['Int']['output'];
  /** Rights whose term had run out. */
  readonly expired: Scalars['Int']['output'];
  /** Rights ended by an act without a successor, or by a condition. */
  readonly terminated: Scalars['Int']['output'];
  /** Rights that an act had replaced. */
  readonly superseded: Scalars['Int']['output'];
  /** Rights that are deprecated, corrected, withdrawn or outranked by an alternative, whatever their status. 0 where includeDeprecated is on. */
  readonly deprecated: Scalars['Int']['output'];
};

/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type Party = Node & {
  readonly __typename?: 'Party';
  /** Such as party:microsoft. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its other names, with the time in which each was used. */
  readonly names: ReadonlyArray<PartyName>;
  /** What sort of entity it is. */
  readonly kind: PartyKind;
  /** Its seat, ISO 3166-1 alpha-2, such as US. Null: not recorded. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Under which numbers and addresses it is known elsewhere. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The group that it belongs to. Null: none recorded. */
  readonly partOf?: Maybe<Party>;
  /** The parties that belong to it, directly. */
  readonly members: ReadonlyArray<Party>;
  /** Older ids that still mean this party. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** From when until when it existed. Null: not recorded. */
  readonly existed?: Maybe<Interval>;
  /** What supports what is recorded of it, as far as it was published by the asked day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Rights that it holds, its members included unless filter.affiliates is false, in the view of the question. */
  readonly held: RightConnection;
  /** Rights of others that bind it, its members included unless filter.affiliates is false, in the view of the question. */
  readonly owed: RightConnection;
  /** The agreements that it is party to, as far as they are known on the asked day. */
  readonly agreements: ReadonlyArray<Participation>;
  /** The deals that it takes part in, as far as they are known on the asked day. */
  readonly deals: ReadonlyArray<Participation>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyHeldArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: ReadonlyArray<RightStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyOwedArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: ReadonlyArray<RightStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of entity a party is. */
export type PartyKind =
  /** A business entity. */
  | 'COMPANY'
  /** A charity, foundation or other nonprofit. */
  | 'NONPROFIT'
  /** A state, or a part of one. */
  | 'GOVERNMENT'
  /** A human being. */
  | 'PERSON'
  /** Several parties that act together without being one entity. */
  | 'CONSORTIUM'
  /** A committee, court, panel or other body. */
  | 'BODY'
  /** Anything else. */
  | 'OTHER';

/** A name of a party, besides its main one. */
export type PartyName = {
  readonly __typename?: 'PartyName';
  /** The name. */
  readonly value: Scalars['String']['output'];
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** When it was used. Null: not recorded. */
  readonly used?: Maybe<Interval>;
};

/** What sort of name it is. */
export type NameKind =
  /** The registered name. */
  | 'LEGAL'
  /** A name used in business. */
  | 'TRADING'
  /** A name that was used earlier. */
  | 'FORMER'
  /** Another name by which it is called. */
  | 'ALIAS'
  /** A short form, such as initials. */
  | 'ABBREVIATION';

/** A number or address under which a party is known elsewhere. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Who assigns it. */
  readonly scheme: IdentifierScheme;
  /** As written there. */
  readonly value: Scalars['String']['output'];
};

/** An identifier to look a party up by. */
export type IdentifierInput = {
  /** Who assigns it. */
  readonly scheme: IdentifierScheme;
  /** As written there. */
  readonly value: Scalars['String']['input'];
};

/** Who assigns an identifier. */
export type IdentifierScheme =
  /** Legal Entity Identifier, ISO 17442. */
  | 'LEI'
  /** Central Index Key of the US Securities and Exchange Commission. */
  | 'CIK'
  /** Item of Wikidata, such as Q2283. */
  | 'WIKIDATA'
  /** International Securities Identification Number of a security that it issued. */
  | 'ISIN'
  /** Symbol under which its shares are traded. */
  | 'TICKER'
  /** Address of its website. */
  | 'URL'
  /** Any other. */
  | 'OTHER';

/** The part that a party plays in an agreement or a deal: exactly one of agreement and deal is given. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** Who takes part. */
  readonly party: Party;
  /** As what, in a lower-case word or two, such as investor. */
  readonly role: Scalars['String']['output'];
  /** In which agreement. Null: it is a deal, or the agreement was not yet known. */
  readonly agreement?: Maybe<Agreement>;
  /** In which deal. Null: it is an agreement, or the deal was not yet known. */
  readonly deal?: Maybe<Deal>;
};

/** What a name or identifier means: one party, several that it may mean, or none. */
export type PartyResolution = Party | AmbiguousParty | UnknownParty;

/** Several parties may be meant. */
export type AmbiguousParty = {
  readonly __typename?: 'AmbiguousParty';
  /** Who may be meant, likeliest first. */
  readonly candidates: ReadonlyArray<PartyCandidate>;
};

/** A party that may be meant. */
export type PartyCandidate = {
  readonly __typename?: 'PartyCandidate';
  /** The party. */
  readonly party: Party;
  /** How alike the names are: 1 for the same name, less for a near spelling, never below 0. */
  readonly score: Scalars['Float']['output'];
  /** The name or identifier of the party that is alike. */
  readonly matchedName: Scalars['String']['output'];
};

/** No party is meant. */
export type UnknownParty = {
  readonly __typename?: 'UnknownParty';
  /** What was asked for. */
  readonly text: Scalars['String']['output'];
  /** Parties with names that look a little alike, likeliest first; may be empty. */
  readonly suggestions: ReadonlyArray<Party>;
};

/** One page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The parties of this page. */
  readonly nodes: ReadonlyArray<Party>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many parties there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type Query = {
  readonly __typename?: 'Query';
  /** Which entities hold which rights. Give at most one of year, on and during; none means today. */
  readonly rights: RightConnection;
  /** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
  readonly view: GraphView;
  /** What was gained, lost, changed or corrected between two views, on either clock. */
  readonly rightsDiff: RightsDiff;
  /** One row per year, through included: the matrix behind a heat map. */
  readonly rightsByYear: ReadonlyArray<YearSummary>;
  /** Beginnings, endings, acts, events and publications about one subject, oldest first. */
  readonly timeline: TimelineConnection;
  /** Shortest ways in which two nodes are connected, every link holding at the asked time. At most 10; empty where there is none. */
  readonly howConnected: ReadonlyArray<GraphPath>;
  /** The one party that a name or identifier means, or why there is none. Give exactly one of text and identifier. */
  readonly resolveParty: PartyResolution;
  /** Full text over names, titles, labels, statements, summaries and headings; tolerant of word beginnings and of typing errors. */
  readonly search: SearchConnection;
  /** Any node. Null where there is none of that id, or where it is not yet known. */
  readonly node?: Maybe<Node>;
  /** Several nodes, in the order of the ids; null where there is none of that id, or where it is not yet known. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One party. Null where there is none of that id. */
  readonly party?: Maybe<Party>;
  /** One right, also a corrected or withdrawn one. Null where there is none of that id, or where it is not yet known. */
  readonly right?: Maybe<Right>;
  /** One agreement. Null where there is none of that id, or where it is not yet known. */
  readonly agreement?: Maybe<Agreement>;
  /** One deal. Null where there is none of that id, or where it is not yet known. */
  readonly deal?: Maybe<Deal>;
  /** One event. Null where there is none of that id, or where it is not yet known. */
  readonly event?: Maybe<Event>;
  /** One source. Null where there is none of that id. */
  readonly source?: Maybe<Source>;
  /** Parties, by name. */
  readonly parties: PartyConnection;
  /** Agreements whose term overlaps the asked time, by title; all of them when none is given. Give at most one of year, on and during. */
  readonly agreements: AgreementConnection;
  /** Provisions of agreements, by heading. */
  readonly clauses: ClauseConnection;
  /** Deals, by name. */
  readonly deals: DealConnection;
  /** Events that happened or may happen, by label. */
  readonly events: EventConnection;
  /** Everything recorded, corrected or withdrawn since an instant, oldest first: poll this. */
  readonly changes: ChangeConnection;
  /** What is loaded, and how the answers are meant. */
  readonly meta: Meta;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryRightsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateSpanInput>;
  match?: PeriodMatch;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: ReadonlyArray<EventAssumption>;
  statuses?: ReadonlyArray<RightStatus>;
  filter?: InputMaybe<RightFilter>;
  orderBy?: InputMaybe<RightOrder>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryViewArgs = {
  at?: InputMaybe<TimeInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: ReadonlyArray<EventAssumption>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryRightsDiffArgs = {
  from: ViewInput;
  to: ViewInput;
  filter?: InputMaybe<RightFilter>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryRightsByYearArgs = {
  from: Scalars['Int']['input'];
  through: Scalars['Int']['input'];
  groupBy?: RightGrouping;
  filter?: InputMaybe<RightFilter>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: ReadonlyArray<EventAssumption>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryTimelineArgs = {
  subject: Scalars['ID']['input'];
  during?: InputMaybe<DateSpanInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: ReadonlyArray<EventAssumption>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryHowConnectedArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  via?: InputMaybe<ReadonlyArray<LinkKind>>;
  at?: InputMaybe<TimeInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryResolvePartyArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  identifier?: InputMaybe<IdentifierInput>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryRightArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryPartiesArgs = {
  kind?: InputMaybe<ReadonlyArray<PartyKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryAgreementsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateSpanInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryClausesArgs = {
  cuad?: InputMaybe<ReadonlyArray<CuadCategory>>;
  agreement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryDealsArgs = {
  participant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryEventsArgs = {
  happened?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryChangesArgs = {
  since: Scalars['DateTime']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that has an id and can be linked to. */
export type Node = {
  /** A prefix for its kind, a colon and a lower-case name, such as party:microsoft. */
  readonly id: Scalars['ID']['output'];
};

/** The kinds of node. */
export type NodeType =
  /** Who can hold rights or be bound. */
  | 'PARTY'
  /** What a right is about. */
  | 'ASSET'
  /** An instrument, binding or not. */
  | 'AGREEMENT'
  /** One provision of an agreement. */
  | 'CLAUSE'
  /** A programme or transaction. */
  | 'DEAL'
  /** One legal position of one holder. */
  | 'RIGHT'
  /** What a right hangs on. */
  | 'CONDITION'
  /** What happened or may happen. */
  | 'EVENT'
  /** What ends rights, introduces rights or voids conditions. */
  | 'ACT'
  /** One place in one source that supports a statement. */
  | 'EVIDENCE'
  /** An article, filing, statement or court paper. */
  | 'SOURCE';

/** How many nodes of one kind. */
export type NodeCount = {
  readonly __typename?: 'NodeCount';
  /** The kind. */
  readonly type: NodeType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Where a page stands within the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** More comes after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Something came before this page: it was asked for with after. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry. Null: the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last entry: pass it as after for the next page. Null: the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One page of hits, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many hits there are of each kind, on all pages; kinds without a hit are left out. */
  readonly counts: ReadonlyArray<NodeCount>;
};

/** One hit. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** What was found. */
  readonly node: Node;
  /** How well it fits: greater is better. Comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The text in which it was found, shortened. */
  readonly snippet: Scalars['String']['output'];
  /** Where the hit stands in this question's order: pass it as after to go on behind it. */
  readonly cursor: Scalars['String']['output'];
};

/** One way from a node to another. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** The number of links. */
  readonly length: Scalars['Int']['output'];
  /** The links, in order. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The days of the asked time on which every dated link certainly holds. Null: on none together, or no link is dated. */
  readonly holdsDuring?: Maybe<DateSpan>;
};

/** One link of a way. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the link starts, seen along the way. */
  readonly from: Node;
  /** What sort of link it is. */
  readonly link: LinkKind;
  /** Where the link ends, seen along the way. */
  readonly to: Node;
  /** The right that makes the link. Null: it is no right. */
  readonly via?: Maybe<Right>;
};

/** What sort of link it is. All but HOLDS and OWES are walked in either direction. */
export type LinkKind =
  /** From the holder of a right to its counterparty. */
  | 'HOLDS'
  /** From the counterparty of a right to its holder. */
  | 'OWES'
  /** Between a party and an agreement. */
  | 'PARTY_TO'
  /** Between a party and a deal. */
  | 'PARTICIPATES_IN'
  /** Between a party and its group. */
  | 'PART_OF'
  /** Between an agreement and the one that it amends. */
  | 'AMENDS'
  /** Between a deal and an agreement of it. */
  | 'COMPRISES';

/** What is loaded, and how the answers are meant. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** The version of this interface, as semver. */
  readonly apiVersion: Scalars['String']['output'];
  /** Which facts are loaded: equal versions are equal facts. */
  readonly datasetVersion: Scalars['String']['output'];
  /** When they were loaded. */
  readonly seededAt: Scalars['DateTime']['output'];
  /** The day that the server takes for today. */
  readonly today: Scalars['Date']['output'];
  /** The earliest day that the stated term of any right names. Null: there are no rights. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day that the stated term of any right names. Null: there are no rights. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** The day on which the newest source was published; the earliest possible day where that is imprecise. Null: there are no sources. */
  readonly newestSource?: Maybe<Scalars['Date']['output']>;
  /** What answers: NEO4J or MEMORY, with its version where it has one. */
  readonly store: Scalars['String']['output'];
  /** How many nodes there are of each kind. */
  readonly counts: ReadonlyArray<NodeCount>;
  /** How days, periods, knowledge and certainty are to be read, in a few sentences. */
  readonly semantics: Scalars['String']['output'];
};

/** One legal position of one holder, as asserted by evidence. The holder benefits, the counterparty is bound, for every kind. */
export type Right = Node & Asserted & {
  readonly __typename?: 'Right';
  /** Such as right:2025-10-ip-research. */
  readonly id: Scalars['ID']['output'];
  /** What it is called, in a few words. */
  readonly label: Scalars['String']['output'];
  /** What it says, in one sentence of the editors. */
  readonly statement: Scalars['String']['output'];
  /** What sort of right it is. */
  readonly kind: RightKind;
  /** What the holder has, in Hohfeld's terms. */
  readonly position: LegalPosition;
  /** What the counterparty has in turn, in Hohfeld's terms. */
  readonly correlative: CorrelativePosition;
  /** Who benefits. Joint rights are one right per holder. */
  readonly holder: Party;
  /** Who is bound. Null: everyone, or nobody in particular, as with ownership. */
  readonly counterparty?: Maybe<Party>;
  /** What it is about. */
  readonly assets: ReadonlyArray<Asset>;
  /** What the holder may do, or is owed, as a verb. Null: not recorded. */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** How far it reaches, in the editors' words. Null: not recorded. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** How much of what. Null: it has no amount, or none is known. */
  readonly amount?: Maybe<Amount>;
  /** Whether it binds. */
  readonly binding: Bindingness;
  /** The provision that grants it. Null: none is recorded, or its agreement was not yet known. */
  readonly clause?: Maybe<Clause>;
  /** The agreement that it is part of. Null: none is recorded, or it was not yet known. */
  readonly agreement?: Maybe<Agreement>;
  /** As stated, before conditions and acts. Where the end was not published, it is certain through the last day that a source known by then confirms, or up to the day of an act known by then that ends it. */
  readonly term: Interval;
  /** After everything in the current view is applied: what is known by then of acts and conditions, and what is assumed. Never wider than the term. */
  readonly effective: Interval;
  /** What it hangs on, as far as it is known on the asked day, voided conditions included. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Whether all ACTIVATES conditions are needed, or any one. */
  readonly activation: Activation;
  /** The wrong statement that this one corrects. Null: none, or not yet by the asked knowledge day. */
  readonly corrects?: Maybe<Right>;
  /** The statement that corrects this one. Null: none, or not yet by the asked knowledge day. */
  readonly correctedBy?: Maybe<Right>;
  /** The rights in whose place it came, as far as they and the act are known on the asked day. */
  readonly supersedes: ReadonlyArray<Right>;
  /** The rights that came in its place, as far as they and the act are known on the asked day. */
  readonly supersededBy: ReadonlyArray<Right>;
  /** The whole chain through acts, oldest first, this right included. */
  readonly lineage: ReadonlyArray<Right>;
  /** Competing statements of the same matter, as far as they are known on the asked day. */
  readonly alternatives: ReadonlyArray<Right>;
  /** The answer for this right in the view of the question. */
  readonly evaluation: RightEvaluation;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  readonly rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** One legal position of one holder, as asserted by evidence. The holder benefits, the counterparty is bound, for every kind. */
export type RightEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of right it is. Exclusivity is its own right, not a flag on a licence. */
export type RightKind =
  /** May use what belongs to another. */
  | 'LICENSE'
  /** The other deals with nobody else in the matter. */
  | 'EXCLUSIVITY'
  /** May take a deal on the terms that a third party offers, before that party gets it. */
  | 'FIRST_REFUSAL'
  /** Has to be offered the matter before others are asked. */
  | 'FIRST_OFFER'
  /** Gets it before, or as soon as, others do. */
  | 'FIRST_AVAILABILITY'
  /** The other has to buy from the holder. */
  | 'PURCHASE_COMMITMENT'
  /** The other has to deliver to the holder. */
  | 'SUPPLY_COMMITMENT'
  /** Gets a part of the other's revenue or profit. */
  | 'REVENUE_SHARE'
  /** Is paid or funded by the other. */
  | 'PAYMENT'
  /** Owns a share of an entity. */
  | 'EQUITY_INTEREST'
  /** Appoints, votes, observes, runs or chairs. */
  | 'GOVERNANCE'
  /** Is told, or may see. */
  | 'INFORMATION'
  /** May inspect books, records or premises. */
  | 'AUDIT'
  /** Its approval is needed. */
  | 'CONSENT'
  /** May end the relation. */
  | 'TERMINATION_OPTION'
  /** May prolong the relation. */
  | 'EXTENSION_OPTION'
  /** May buy: a warrant, an option, a right to acquire. */
  | 'PURCHASE_OPTION'
  /** Owns intellectual property. */
  | 'IP_OWNERSHIP'
  /** The other may not compete. */
  | 'NON_COMPETE'
  /** May do what could otherwise be forbidden, such as dealing with others. */
  | 'LIBERTY_TO_ACT'
  /** Is held harmless by the other. */
  | 'INDEMNITY'
  /** Gets terms as good as those that anyone else gets. */
  | 'MOST_FAVOURED_TERMS'
  /** Anything else. */
  | 'OTHER';

/** What the holder of a right has, in Hohfeld's terms. */
export type LegalPosition =
  /** The other has to do, or to leave, something. */
  | 'CLAIM'
  /** May do it, and does no wrong. */
  | 'PRIVILEGE'
  /** Can change the legal relation by an own act. */
  | 'POWER'
  /** The other cannot change the legal relation. */
  | 'IMMUNITY';

/** What the counterparty of a right has, in Hohfeld's terms. */
export type CorrelativePosition =
  /** Owes it: the other side of a claim. */
  | 'DUTY'
  /** Cannot demand otherwise: the other side of a privilege. */
  | 'NO_RIGHT'
  /** Has to bear the change: the other side of a power. */
  | 'LIABILITY'
  /** Cannot bring the change about: the other side of an immunity. */
  | 'DISABILITY';

/** Whether an agreement or a right binds. */
export type Bindingness =
  /** It binds in law. */
  | 'BINDING'
  /** It states an intention only. */
  | 'NON_BINDING'
  /** Not known. */
  | 'UNKNOWN';

/** Which of the ACTIVATES conditions of a right are needed. */
export type Activation =
  /** All of them. */
  | 'ALL'
  /** Any one of them. */
  | 'ANY';

/** A value with its unit. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** How much, in plain units. Null: no figure is known. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** ISO 4217 code, such as USD. Null: it is no money. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The unit of anything but money, such as percent or gigawatt. Null: it is money, or has no unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it measures. Null: plain from the record. */
  readonly what?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant, such as reported or at least. Null: not recorded. */
  readonly basis?: Maybe<Scalars['String']['output']>;
};

/** Which rights are asked for. Every given part has to hold; within a list any one suffices. A list that is given may not be empty. */
export type RightFilter = {
  /** Rights held by one of these parties. Omitted or null: by anyone. */
  readonly holder?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights that bind one of these parties. Omitted or null: anyone or no one. */
  readonly counterparty?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights that one of these parties holds or is bound by. Omitted or null: all. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights over one of these assets. Omitted or null: over anything. */
  readonly asset?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights under one of these agreements. Omitted or null: all. */
  readonly agreement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rights under agreements that one of these deals comprises. Omitted or null: all. */
  readonly deal?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Count members of a group as the group: party:openai includes its legal entities. Assets include their parts, and the wholes that contain them. */
  readonly affiliates?: Scalars['Boolean']['input'];
  /** Only these kinds. Omitted or null: all. */
  readonly kind?: InputMaybe<ReadonlyArray<RightKind>>;
  /** Only these positions of the holder. Omitted or null: all. */
  readonly position?: InputMaybe<ReadonlyArray<LegalPosition>>;
  /** Only statements that are this sure. Omitted or null: all. */
  readonly assertion?: InputMaybe<ReadonlyArray<AssertionLevel>>;
  /** Only rights that bind so. Omitted or null: all. */
  readonly binding?: InputMaybe<ReadonlyArray<Bindingness>>;
  /** Of the rights in force only those that are this certain. Rights of other statuses are not narrowed. Omitted or null: both. */
  readonly certainty?: InputMaybe<Certainty>;
  /** Also rights that are deprecated, corrected, withdrawn or outranked by an alternative. */
  readonly includeDeprecated?: Scalars['Boolean']['input'];
  /** Words that all occur, whole or as a part of a word, in the label, statement, action or scope; case and accents do not count. Omitted or null: any text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order rights are given. Ties are in default order: holder name, kind, id. */
export type RightOrder = {
  /** What to order by. */
  readonly field: RightOrderField;
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
};

/** What rights can be ordered by. */
export type RightOrderField =
  /** The holder's name, then kind and id: the default. */
  | 'HOLDER'
  /** The earliest day on which it is in force, in the view. */
  | 'EFFECTIVE_FROM'
  /** The first day on which it is certainly no longer in force, in the view; open ones last when ascending. */
  | 'EFFECTIVE_UNTIL'
  /** The day since which it is public. */
  | 'KNOWN_FROM';

/** Which way an order runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** One page of rights, with the question that it answers. */
export type RightConnection = {
  readonly __typename?: 'RightConnection';
  /** The rights of this page, each with its evaluation and cursor. */
  readonly edges: ReadonlyArray<RightEdge>;
  /** The rights of this page. */
  readonly nodes: ReadonlyArray<Right>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many rights there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** What the status filter left out, so that nothing is hidden silently. */
  readonly excluded: StatusCounts;
  /** The exact question answered: for caching, citing and asking again. */
  readonly asked: TemporalContext;
};

/** One right of a page. */
export type RightEdge = {
  readonly __typename?: 'RightEdge';
  /** The right. */
  readonly node: Right;
  /** Where the right stands in this question's order: pass it as after to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The answer for this right in the view of the question, with certainty for the match that was asked for. */
  readonly evaluation: RightEvaluation;
};

/** What a right is about: intellectual property, an interface, computing capacity, equity, a site. */
export type Asset = Node & {
  readonly __typename?: 'Asset';
  /** Such as asset:openai-models. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What sort of thing it is, such as IP, API, COMPUTE, EQUITY or SITE. */
  readonly kind: Scalars['String']['output'];
  /** The whole that it is a part of. Null: none recorded. */
  readonly partOf?: Maybe<Asset>;
  /** Its parts, directly. */
  readonly parts: ReadonlyArray<Asset>;
  /** What supports what is recorded of it, as far as it was published by the asked day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Something on which rights hang: when its event happens, a right begins, ends or narrows. */
export type Condition = Node & Asserted & {
  readonly __typename?: 'Condition';
  /** Such as condition:agi-ends-rights. */
  readonly id: Scalars['ID']['output'];
  /** What it says, in a few words. */
  readonly label: Scalars['String']['output'];
  /** What follows when the event happens. */
  readonly effect: ConditionEffect;
  /** The event that it turns on. */
  readonly event: Event;
  /** The event counts only on these days; null: on any. */
  readonly within?: Maybe<DateSpanOpen>;
  /** The act that voids it. Null: none by the asked knowledge day. */
  readonly voidedBy?: Maybe<Act>;
  /** The rights that hang on it, as far as they are known on the asked day. */
  readonly rights: ReadonlyArray<Right>;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  readonly rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** Something on which rights hang: when its event happens, a right begins, ends or narrows. */
export type ConditionEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What follows for a right when the event of a condition happens. */
export type ConditionEffect =
  /** The right begins, on the event's day: a condition precedent. */
  | 'ACTIVATES'
  /** The right ends; it is no longer in force on the event's day: a condition subsequent. */
  | 'TERMINATES'
  /** The right narrows in scope; its term stays. */
  | 'QUALIFIES';

/** A legal act that ends rights, introduces rights, or voids conditions. */
export type Act = Node & Asserted & {
  readonly __typename?: 'Act';
  /** Such as act:2025-10-licence. */
  readonly id: Scalars['ID']['output'];
  /** What sort of act it is. */
  readonly kind: ActKind;
  /** The day from which it has effect: a day, or any day of a month or year. */
  readonly effective: Interval;
  /** The agreement that makes it. Null: none is recorded, or it was not yet known. */
  readonly madeBy?: Maybe<Agreement>;
  /** The rights that it ends, as far as they are known on the asked day. */
  readonly ends: ReadonlyArray<Right>;
  /** The rights that it puts in their place, as far as they are known on the asked day. */
  readonly introduces: ReadonlyArray<Right>;
  /** The conditions that it voids, as far as they are known on the asked day. */
  readonly voids: ReadonlyArray<Condition>;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  readonly rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** A legal act that ends rights, introduces rights, or voids conditions. */
export type ActEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of legal act it is. */
export type ActKind =
  /** Puts other rights in the place of those that it ends. */
  | 'SUPERSEDES'
  /** Hands rights to another holder. */
  | 'ASSIGNS'
  /** Ends rights and puts nothing in their place. */
  | 'TERMINATES'
  /** The holder gives rights up. */
  | 'WAIVES'
  /** Takes conditions away: from its day on their events no longer count. */
  | 'VOIDS_CONDITION';

/** Something that happened on a day, or may happen. */
export type Event = Node & Asserted & {
  readonly __typename?: 'Event';
  /** Such as event:agi-verified. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in a few words. */
  readonly label: Scalars['String']['output'];
  /** What it is, in the editors' words. Null: none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The day on which it happened: a day, or any day of a month or year. Null: it has not happened, as far as was known on the asked day. */
  readonly occurred?: Maybe<Interval>;
  /** What it measures, such as 100 billion USD of profits. Null: it measures nothing. */
  readonly threshold?: Maybe<Amount>;
  /** Whom it concerns. */
  readonly parties: ReadonlyArray<Party>;
  /** The conditions that turn on it, as far as they are known on the asked day. */
  readonly conditions: ReadonlyArray<Condition>;
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  readonly rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** Something that happened on a day, or may happen. */
export type EventEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** One page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many events there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Anything claimed, with why it is claimed and since when it was public. */
export type Asserted = {
  /** How sure the statement is: who says so. */
  readonly assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day. */
  readonly rank: StatementRank;
  /** Why it has its rank. Null: no reason is recorded. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  readonly knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** Anything claimed, with why it is claimed and since when it was public. */
export type AssertedEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** Who says so. */
export type AssertionLevel =
  /** A party to it says so. */
  | 'STATED'
  /** A third party, such as a newspaper, says so. */
  | 'REPORTED'
  /** The editors concluded it from what is said. */
  | 'INFERRED'
  /** Those who should know contradict each other. */
  | 'DISPUTED';

/** How a statement ranks among those that compete with it. */
export type StatementRank =
  /** The best one: of alternatives only those of the best visible rank count. */
  | 'PREFERRED'
  /** As good as any. */
  | 'NORMAL'
  /** Kept for the record, but wrong, corrected or withdrawn: only shown where deprecated ones are asked for, or by id. */
  | 'DEPRECATED';

/** One place in one source that supports a statement. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Made from the record, the source and the place. */
  readonly id: Scalars['ID']['output'];
  /** Where it is from. */
  readonly source: Source;
  /** Where in the source, in our words. */
  readonly locator: Scalars['String']['output'];
  /** The fields of the record that it supports, such as holder or term. */
  readonly supports: ReadonlyArray<Scalars['String']['output']>;
  /** Where the sentence starts in the source's text, in Unicode code points from 0. Null: not recorded. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where the sentence ends, excluded, in Unicode code points. Null: not recorded. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The SHA-256 of exactly the text from start to end, in hexadecimal. Null: not recorded. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** A term of art, at most 12 words; else null. */
  readonly quote?: Maybe<Scalars['String']['output']>;
};

/** An article, filing, statement or court paper. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Such as source:openai-2025-10-28. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Where it can be read. Null: nowhere on the web, or not recorded. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** When it was published: a day, or any day of a month or year. */
  readonly published: Interval;
  /** How much of it the editors saw. */
  readonly access: SourceAccess;
  /** When the editors read it. Null: not recorded. */
  readonly retrieved?: Maybe<Scalars['Date']['output']>;
  /** The SHA-256 of its text, in hexadecimal. Null: not recorded. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The statements that it supports, as far as they are known on the asked day, by name. */
  readonly supports: StatementConnection;
  /** A remark of the editors. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** An article, filing, statement or court paper. */
export type SourceSupportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of source it is. */
export type SourceKind =
  /** A party speaks about itself: a post, a press release, a letter. */
  | 'PARTY_STATEMENT'
  /** A filing with an authority. */
  | 'FILING'
  /** A paper of a court case. */
  | 'COURT_PAPER'
  /** The text of a contract. */
  | 'CONTRACT_TEXT'
  /** A report of a news organisation. */
  | 'NEWS'
  /** Somebody's analysis of what others reported. */
  | 'ANALYSIS';

/** How much of a source the editors saw. */
export type SourceAccess =
  /** All of it. */
  | 'FULL_TEXT'
  /** A part of it. */
  | 'EXCERPT'
  /** Only what others quote from it. */
  | 'QUOTED_ELSEWHERE';

/** One page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page: rights, conditions, acts, events, agreements and deals. */
  readonly nodes: ReadonlyArray<Asserted>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many statements there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** When something is asked for: exactly one of a year, a day or a period. */
export type TimeInput =
  /** A calendar year, 1000 to 9998: every one of its days. */
  { readonly year: Scalars['Int']['input']; readonly on?: never; readonly during?: never; }
  |  /** One day. */
  { readonly year?: never; readonly on: Scalars['Date']['input']; readonly during?: never; }
  |  /** A period of days. */
  { readonly year?: never; readonly on?: never; readonly during: DateSpanInput; };

/** A period of days. Its first day is included. Give through (included) or until (excluded), not both; neither means open. */
export type DateSpanInput = {
  /** The first day, included. */
  readonly from: Scalars['Date']['input'];
  /** The last day, included. Omitted or null together with until: the period has no end. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
  /** The first day after the period, excluded. Omitted or null together with through: the period has no end. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** From where a graph is seen: which time, as known when, under which assumptions. */
export type ViewInput = {
  /** The asked time: a year, a day or a period. */
  readonly at: TimeInput;
  /** Answer with only what had been published by the end of this day. Omitted or null: today. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** What-if: as if these events happened, or never happen. Empty: nothing is assumed. */
  readonly assume?: ReadonlyArray<EventAssumption>;
};

/** What-if: one event as if it happened on a day, or as if it never happens. Exactly one of on and never. */
export type EventAssumption = {
  /** The event, such as event:agi-verified. Each event at most once. */
  readonly event: Scalars['ID']['input'];
  /** The day on which it is assumed to happen. Omitted or null: see never. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** True: it is assumed never to happen, whatever the record says. Omitted, null or false: see on. */
  readonly never?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a right has to lie to the asked period in order to match it. */
export type PeriodMatch =
  /** In force on at least one day of the period. */
  | 'OVERLAPS'
  /** In force on every day of the period. */
  | 'THROUGHOUT'
  /** Its first day in force lies in the period. */
  | 'BEGINS'
  /** Its last day in force lies in the period. A right with an open or unknown end never matches. */
  | 'ENDS';

/** When something starts and ends, as far as it is said. Half-open. edtf keeps what was said; the four bounds are what is computed with; ends are excluded, null when open. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** What was said, as EDTF. Null where the bounds are computed and nobody said them so. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** How the source put it, in a few words. Null where nothing is recorded. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** The earliest day on which it may start. 9999-12-31 for a right that was never activated. */
  readonly startEarliest: Scalars['Date']['output'];
  /** The latest day on which it may start. Equal to startEarliest where the start is exact. 9999-12-31 where it may never start. */
  readonly startLatest: Scalars['Date']['output'];
  /** The earliest day on which it may be over: until the day before it certainly holds, once started. Null: certainly open. */
  readonly endEarliest?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it is certainly over. Null: open, or the end is unknown. */
  readonly endLatest?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may hold: the day before endLatest. Null: open, or the end is unknown. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** True: it has no end by its nature or by what was said, as opposed to an end that is unknown. */
  readonly open: Scalars['Boolean']['output'];
  /** True: it may have an end, but none was published. */
  readonly endUnknown: Scalars['Boolean']['output'];
};

/** A stretch of days. from is included. */
export type DateSpan = {
  readonly __typename?: 'DateSpan';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. Null: open. */
  readonly through?: Maybe<Scalars['Date']['output']>;
  /** The first day after it. Null: open. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The number of days. Null: open. */
  readonly days?: Maybe<Scalars['Int']['output']>;
};

/** A stretch of days, either end open. */
export type DateSpanOpen = {
  readonly __typename?: 'DateSpanOpen';
  /** The first day. Null: no limit on this side. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: no limit on this side. */
  readonly through?: Maybe<Scalars['Date']['output']>;
  /** The first day after it. Null: no limit on this side. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The exact question answered: for caching, citing and asking again. */
export type TemporalContext = {
  readonly __typename?: 'TemporalContext';
  /** The first day of the asked time. */
  readonly from: Scalars['Date']['output'];
  /** The first day after the asked time. Null: open. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The last day of the asked time. Null: open. */
  readonly through?: Maybe<Scalars['Date']['output']>;
  /** The year that was asked for. Null where a day or a period was. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The day that was asked for, today where no time was given. Null where a year or a period was asked for. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Only what had been published by the end of this day is in the answer. */
  readonly knownAt: Scalars['Date']['output'];
  /** The day that the server takes for today. */
  readonly today: Scalars['Date']['output'];
  /** What was assumed; empty where nothing was. */
  readonly assumptions: ReadonlyArray<Assumption>;
  /** Which facts were loaded: equal versions are equal facts. */
  readonly datasetVersion: Scalars['String']['output'];
};

/** One assumption of the question. */
export type Assumption = {
  readonly __typename?: 'Assumption';
  /** The event that is assumed to happen, or never to happen. */
  readonly event: Event;
  /** The assumed day. Null where it is assumed never to happen. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** True: it is assumed never to happen. */
  readonly never: Scalars['Boolean']['output'];
  /** True: the record, as known on the asked day, says that it happened, and on another day or at all. An event without a recorded day contradicts nothing. */
  readonly contradictsRecord: Scalars['Boolean']['output'];
};

/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphView = {
  readonly __typename?: 'GraphView';
  /** The time, the knowledge day and the assumptions of this view. */
  readonly asked: TemporalContext;
  /** Which entities hold which rights in this view. */
  readonly rights: RightConnection;
  /** One party, seen in this view. Null where there is none of that id. */
  readonly party?: Maybe<Party>;
  /** One right, seen in this view. Null where there is none of that id, or where it was not yet known. */
  readonly right?: Maybe<Right>;
  /** One agreement, seen in this view. Null where there is none of that id, or where it was not yet known. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements whose term overlaps the time of the view, by title. */
  readonly agreements: AgreementConnection;
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewRightsArgs = {
  match?: PeriodMatch;
  statuses?: ReadonlyArray<RightStatus>;
  filter?: InputMaybe<RightFilter>;
  orderBy?: InputMaybe<RightOrder>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewPartyArgs = {
  id: Scalars['ID']['input'];
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewRightArgs = {
  id: Scalars['ID']['input'];
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewAgreementsArgs = {
  kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

