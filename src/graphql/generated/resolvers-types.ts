// Written by npm run codegen from schema/*.graphql: do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Seen, AnySeen, SeenParticipation, RecordedName, SeenEvaluation, SeenEnding } from '../seen.js';
import type { RightsAnswer, AnsweredRight } from '../resolvers/answer-rights.js';
import type { AskedView, AskedAssumption } from '../view.js';
import type { ListAnswer } from '../resolvers/answer-list.js';
import type { DatasetInfo, ChangeRow } from '../../store/store.js';
import type { DiffAnswer, LostRight, ChangedRight } from '../resolvers/answer-diff.js';
import type { AnsweredYear, AnsweredGroup } from '../resolvers/answer-years.js';
import type { TimelineAnswer, SeenEntry } from '../resolvers/answer-timeline.js';
import type { SeenPath, SeenStep } from '../resolvers/answer-paths.js';
import type { AmbiguousAnswer, SeenCandidate, UnknownAnswer } from '../resolvers/answer-party.js';
import type { SearchResult, SeenHit } from '../resolvers/answer-search.js';
import type { ChangesAnswer } from '../resolvers/answer-changes.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, such as 2026-04-27. No time, no zone. A question may name 1000-01-01 through 9998-12-31. */
  Date: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with Z, such as 2026-04-27T09:30:00Z. Only for recording times. */
  DateTime: { input: string; output: string; }
  /** EDTF (ISO 8601-2) levels 0 and 1 without seasons: 2019, 2026-04, 2025-10-28/.., 2030~. A slash with nothing after it says that the end is unknown, two dots that there is none. */
  EDTF: { input: string; output: string; }
  /** A decimal number as a string, so that no digit is lost, such as "13750000000" or "27.5". */
  Decimal: { input: string; output: string; }
};

/** An instrument between parties, binding or not, such as a contract, an amendment or a memorandum. */
export type Agreement = Node & Asserted & {
  /** Such as agreement:msft-openai-2025-10. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What sort of instrument it is. */
  kind: AgreementKind;
  /** Whether it binds. One that does not grants no right. */
  binding: Bindingness;
  /** When it was signed. Null: not recorded. */
  executed?: Maybe<Interval>;
  /** From when until when it runs, as stated. Where the end was not published, it is certain through the last day that a source known by then confirms. */
  term: Interval;
  /** Whose law governs it. Null: not recorded. */
  governingLaw?: Maybe<Scalars['String']['output']>;
  /** What it is about, in the editors' words. Null: none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Who is party to it, and as what. */
  parties: Array<Participation>;
  /** Its provisions, as far as they are recorded, by number. */
  clauses: Array<Clause>;
  /** The agreements that it amends, as far as they are known on the asked day. */
  amends: Array<Agreement>;
  /** The agreements that amend it, as far as they are known on the asked day. */
  amendedBy: Array<Agreement>;
  /** The legal acts that it makes, as far as they are known on the asked day. */
  acts: Array<Act>;
  /** The deals that comprise it, as far as they are known on the asked day. */
  deals: Array<Deal>;
  /** Rights under it, in the view of the question; none for an instrument that does not bind. */
  rights: RightConnection;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
};


/** An instrument between parties, binding or not, such as a contract, an amendment or a memorandum. */
export type AgreementRightsArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: Array<RightStatus>;
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
  /** The agreements of this page. */
  nodes: Array<Agreement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many agreements there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One provision of an agreement. */
export type Clause = Node & {
  /** Such as clause:msft-openai-2025-10-ip. */
  id: Scalars['ID']['output'];
  /** What it is about, in a few words. */
  heading: Scalars['String']['output'];
  /** What it says, in the editors' words. Null: none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The category of contract review that it falls under. Null: none fits. */
  cuad?: Maybe<CuadCategory>;
  /** Its place within the agreement, from 1. Null: not recorded. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** The agreement that it is a provision of. */
  agreement: Agreement;
  /** The rights that it grants, as far as they are known on the asked day, whatever their status. */
  grants: Array<Right>;
};

/** One page of clauses. */
export type ClauseConnection = {
  /** The clauses of this page. */
  nodes: Array<Clause>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many clauses there are on all pages. */
  totalCount: Scalars['Int']['output'];
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
  /** The view before. */
  from: TemporalContext;
  /** The view after. */
  to: TemporalContext;
  /** Rights in force in the second view only. */
  gained: Array<Right>;
  /** Rights in force in the first view only, with what ended them. */
  lost: Array<RightLoss>;
  /** Rights in force in both views, but not alike; and a right that an act replaced by another of the same kind and the same holder or group. */
  changed: Array<RightChange>;
  /** Statements of the first view that are known to be wrong in the second. */
  corrected: Array<RightChange>;
  /** How many rights are in force in both views and alike. */
  unchangedCount: Scalars['Int']['output'];
};

/** A right that is no longer in force. */
export type RightLoss = {
  /** The right, seen in the first view. */
  right: Right;
  /** How it ended. ending is null when, in the second view, it had not begun or was not yet known. */
  ending?: Maybe<Ending>;
};

/** A right before and after. */
export type RightChange = {
  /** As seen in the first view. */
  before: Right;
  /** As seen in the second view. Null: it was withdrawn, and nothing was put in its place. */
  after?: Maybe<Right>;
  /** What differs. */
  fields: Array<FieldChange>;
};

/** One thing that differs, in words a person reads. */
export type FieldChange = {
  /** What differs, such as end or conditions. */
  field: Scalars['String']['output'];
  /** What it was. Null: there was nothing to say. */
  before?: Maybe<Scalars['String']['output']>;
  /** What it is. Null: there is nothing to say. */
  after?: Maybe<Scalars['String']['output']>;
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
  /** The year. */
  year: Scalars['Int']['output'];
  /** Its groups; those that are all zero are left out. */
  groups: Array<GroupCount>;
  /** How many different rights are in force in the year, certainly or possibly. */
  totalCount: Scalars['Int']['output'];
};

/** The rights of one group in one year. */
export type GroupCount = {
  /** What the group is: an id, a kind or a position. */
  key: Scalars['String']['output'];
  /** The node of that id. Null: the group is a kind or a position. */
  node?: Maybe<Node>;
  /** Rights in force for certain on at least one day of the year. */
  inForce: Scalars['Int']['output'];
  /** Rights possibly in force on a day of the year, but not for certain. */
  possible: Scalars['Int']['output'];
  /** Rights that wait for an event. */
  contingent: Scalars['Int']['output'];
  /** Rights in force for certain on every day of the year. */
  wholeYear: Scalars['Int']['output'];
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
  /** The entries of this page. */
  nodes: Array<TimelineEntry>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many entries there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One thing that happens on a timeline. */
export type TimelineEntry = {
  /** What it is. */
  kind: TimelineKind;
  /** When: a day, or any day from startEarliest through lastDay. */
  when: Interval;
  /** True: only because of what is assumed, or on an assumed day. */
  assumed: Scalars['Boolean']['output'];
  /** What it is, in a few words. */
  title: Scalars['String']['output'];
  /** The node that it is about. */
  subject: Node;
};

/** One page of what loads recorded, oldest first. */
export type ChangeConnection = {
  /** The changes of this page. */
  nodes: Array<Change>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One thing that a load recorded. */
export type Change = {
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** What happened to the record. */
  kind: ChangeKind;
  /** The record as it is now. Null: it is no longer there, or not yet known. */
  subject?: Maybe<Node>;
  /** The record's id. */
  subjectId: Scalars['ID']['output'];
  /** Why, where a reason is recorded. Null: none is. */
  reason?: Maybe<Scalars['String']['output']>;
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
  /** Such as deal:stargate. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What sort of deal it is, in a lower-case noun such as programme, investment or supply. */
  kind: Scalars['String']['output'];
  /** What it is about, in the editors' words. Null: none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** When it was made public. Null: not recorded. */
  announced?: Maybe<Interval>;
  /** Who takes part, and as what. */
  participants: Array<Participation>;
  /** The agreements that it comprises, as far as they are known on the asked day. */
  agreements: Array<Agreement>;
  /** What it is said to be worth. */
  values: Array<DealValue>;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day. */
  rank: StatementRank;
  /** Why it has its rank. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
};


/** A programme or transaction with participants and values, which comprises agreements, such as a joint investment. */
export type DealEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** An amount that a deal is said to be worth. */
export type DealValue = {
  /** How much, in plain units of the currency. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code, such as USD. */
  currency: Scalars['String']['output'];
  /** How the figure is meant, such as intended, committed or reported. */
  basis: Scalars['String']['output'];
  /** What it is the value of. Null: the deal as a whole. */
  what?: Maybe<Scalars['String']['output']>;
};

/** One page of deals. */
export type DealConnection = {
  /** The deals of this page. */
  nodes: Array<Deal>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many deals there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** The answer for one right in one view. */
export type RightEvaluation = {
  /** The one status that it has in the view. */
  status: RightStatus;
  /** How sure it is that the right is in force and matches as asked. Null unless the status is IN_FORCE and it matches. */
  certainty?: Maybe<Certainty>;
  /** On which days of the asked time it is in force. Null unless the status is IN_FORCE. */
  coverage?: Maybe<Coverage>;
  /** How it ended, where its end lies at or before the end of the asked time. Null: it has not ended by then, or has no end. */
  endedBy?: Maybe<Ending>;
  /** In force, but an open condition could still end it early. */
  defeasible: Scalars['Boolean']['output'];
  /** What is still open: for a CONTINGENT right the conditions it waits for, for one IN_FORCE those that could end it. Else empty. */
  pendingConditions: Array<Condition>;
  /** Without the assumptions of the view its status, certainty or coverage would be another. */
  dependsOnAssumption: Scalars['Boolean']['output'];
  /** One plain sentence with dates and causes. */
  explanation: Scalars['String']['output'];
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
  /** The days on which it is in force for certain. Null: on none for certain. */
  certain?: Maybe<DateSpan>;
  /** The days on which it may be in force. */
  possible: DateSpan;
  /** The fewest days in force. Null: without end. */
  minDays?: Maybe<Scalars['Int']['output']>;
  /** The most days in force. Null: without end, or with an end that was not published. */
  maxDays?: Maybe<Scalars['Int']['output']>;
  /** In force for certain on every day of the asked time. */
  wholePeriod: Scalars['Boolean']['output'];
};

/** How a right ended. */
export type Ending = {
  /** What set the end. */
  reason: EndReason;
  /** The first day on which it is not in force. Where the end is imprecise, the latest such day. */
  on: Scalars['Date']['output'];
  /** The act that ended it. Null where none did, or where it is not yet known. */
  act?: Maybe<Act>;
  /** The condition that ended it. Null where none did. */
  condition?: Maybe<Condition>;
  /** What took its place, as far as it is known on the asked day; empty where nothing did. */
  replacedBy: Array<Right>;
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
  /** Rights in force, where that status was not asked for. */
  inForce: Scalars['Int']['output'];
  /** Rights that wait for an event. */
  contingent: Scalars['Int']['output'];
  /** Rights whose term begins later. */
  notYetEffective: Scalars['Int']['output'];
  /** Rights whose term had run out. */
  expired: Scalars['Int']['output'];
  /** Rights ended by an act without a successor, or by a condition. */
  terminated: Scalars['Int']['output'];
  /** Rights that an act had replaced. */
  superseded: Scalars['Int']['output'];
  /** Rights that are deprecated, corrected, withdrawn or outranked by an alternative, whatever their status. 0 where includeDeprecated is on. */
  deprecated: Scalars['Int']['output'];
};

/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type Party = Node & {
  /** Such as party:microsoft. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its other names, with the time in which each was used. */
  names: Array<PartyName>;
  /** What sort of entity it is. */
  kind: PartyKind;
  /** Its seat, ISO 3166-1 alpha-2, such as US. Null: not recorded. */
  country?: Maybe<Scalars['String']['output']>;
  /** Under which numbers and addresses it is known elsewhere. */
  identifiers: Array<Identifier>;
  /** The group that it belongs to. Null: none recorded. */
  partOf?: Maybe<Party>;
  /** The parties that belong to it, directly. */
  members: Array<Party>;
  /** Older ids that still mean this party. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** From when until when it existed. Null: not recorded. */
  existed?: Maybe<Interval>;
  /** What supports what is recorded of it, as far as it was published by the asked day. */
  evidence: Array<Evidence>;
  /** Rights that it holds, its members included unless filter.affiliates is false, in the view of the question. */
  held: RightConnection;
  /** Rights of others that bind it, its members included unless filter.affiliates is false, in the view of the question. */
  owed: RightConnection;
  /** The agreements that it is party to, as far as they are known on the asked day. */
  agreements: Array<Participation>;
  /** The deals that it takes part in, as far as they are known on the asked day. */
  deals: Array<Participation>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyHeldArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: Array<RightStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who can hold rights or be bound: a company, a nonprofit, a government, a person, a consortium or another body. */
export type PartyOwedArgs = {
  filter?: InputMaybe<RightFilter>;
  statuses?: Array<RightStatus>;
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
  /** The name. */
  value: Scalars['String']['output'];
  /** What sort of name it is. */
  kind: NameKind;
  /** When it was used. Null: not recorded. */
  used?: Maybe<Interval>;
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
  /** Who assigns it. */
  scheme: IdentifierScheme;
  /** As written there. */
  value: Scalars['String']['output'];
};

/** An identifier to look a party up by. */
export type IdentifierInput = {
  /** Who assigns it. */
  scheme: IdentifierScheme;
  /** As written there. */
  value: Scalars['String']['input'];
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
  /** Who takes part. */
  party: Party;
  /** As what, in a lower-case word or two, such as investor. */
  role: Scalars['String']['output'];
  /** In which agreement. Null: it is a deal, or the agreement was not yet known. */
  agreement?: Maybe<Agreement>;
  /** In which deal. Null: it is an agreement, or the deal was not yet known. */
  deal?: Maybe<Deal>;
};

/** What a name or identifier means: one party, several that it may mean, or none. */
export type PartyResolution = Party | AmbiguousParty | UnknownParty;

/** Several parties may be meant. */
export type AmbiguousParty = {
  /** Who may be meant, likeliest first. */
  candidates: Array<PartyCandidate>;
};

/** A party that may be meant. */
export type PartyCandidate = {
  /** The party. */
  party: Party;
  /** How alike the names are: 1 for the same name, less for a near spelling, never below 0. */
  score: Scalars['Float']['output'];
  /** The name or identifier of the party that is alike. */
  matchedName: Scalars['String']['output'];
};

/** No party is meant. */
export type UnknownParty = {
  /** What was asked for. */
  text: Scalars['String']['output'];
  /** Parties with names that look a little alike, likeliest first; may be empty. */
  suggestions: Array<Party>;
};

/** One page of parties. */
export type PartyConnection = {
  /** The parties of this page. */
  nodes: Array<Party>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many parties there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type Query = {
  /** Which entities hold which rights. Give at most one of year, on and during; none means today. */
  rights: RightConnection;
  /** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
  view: GraphView;
  /** What was gained, lost, changed or corrected between two views, on either clock. */
  rightsDiff: RightsDiff;
  /** One row per year, through included: the matrix behind a heat map. */
  rightsByYear: Array<YearSummary>;
  /** Beginnings, endings, acts, events and publications about one subject, oldest first. */
  timeline: TimelineConnection;
  /** Shortest ways in which two nodes are connected, every link holding at the asked time. At most 10; empty where there is none. */
  howConnected: Array<GraphPath>;
  /** The one party that a name or identifier means, or why there is none. Give exactly one of text and identifier. */
  resolveParty: PartyResolution;
  /** Full text over names, titles, labels, statements, summaries and headings; tolerant of word beginnings and of typing errors. */
  search: SearchConnection;
  /** Any node. Null where there is none of that id, or where it is not yet known. */
  node?: Maybe<Node>;
  /** Several nodes, in the order of the ids; null where there is none of that id, or where it is not yet known. */
  nodes: Array<Maybe<Node>>;
  /** One party. Null where there is none of that id. */
  party?: Maybe<Party>;
  /** One right, also a corrected or withdrawn one. Null where there is none of that id, or where it is not yet known. */
  right?: Maybe<Right>;
  /** One agreement. Null where there is none of that id, or where it is not yet known. */
  agreement?: Maybe<Agreement>;
  /** One deal. Null where there is none of that id, or where it is not yet known. */
  deal?: Maybe<Deal>;
  /** One event. Null where there is none of that id, or where it is not yet known. */
  event?: Maybe<Event>;
  /** One source. Null where there is none of that id. */
  source?: Maybe<Source>;
  /** Parties, by name. */
  parties: PartyConnection;
  /** Agreements whose term overlaps the asked time, by title; all of them when none is given. Give at most one of year, on and during. */
  agreements: AgreementConnection;
  /** Provisions of agreements, by heading. */
  clauses: ClauseConnection;
  /** Deals, by name. */
  deals: DealConnection;
  /** Events that happened or may happen, by label. */
  events: EventConnection;
  /** Everything recorded, corrected or withdrawn since an instant, oldest first: poll this. */
  changes: ChangeConnection;
  /** What is loaded, and how the answers are meant. */
  meta: Meta;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryRightsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<DateSpanInput>;
  match?: PeriodMatch;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: Array<EventAssumption>;
  statuses?: Array<RightStatus>;
  filter?: InputMaybe<RightFilter>;
  orderBy?: InputMaybe<RightOrder>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryViewArgs = {
  at?: InputMaybe<TimeInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: Array<EventAssumption>;
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
  assume?: Array<EventAssumption>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryTimelineArgs = {
  subject: Scalars['ID']['input'];
  during?: InputMaybe<DateSpanInput>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  assume?: Array<EventAssumption>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryHowConnectedArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  via?: InputMaybe<Array<LinkKind>>;
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
  types?: InputMaybe<Array<NodeType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
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
  kind?: InputMaybe<Array<PartyKind>>;
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
  kind?: InputMaybe<Array<AgreementKind>>;
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryClausesArgs = {
  cuad?: InputMaybe<Array<CuadCategory>>;
  agreement?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Single nodes by id are seen today, as known today; lists and views name their own time. */
export type QueryDealsArgs = {
  participant?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  id: Scalars['ID']['output'];
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
  /** The kind. */
  type: NodeType;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Where a page stands within the whole. */
export type PageInfo = {
  /** More comes after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Something came before this page: it was asked for with after. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry. Null: the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last entry: pass it as after for the next page. Null: the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** One page of hits, best first. */
export type SearchConnection = {
  /** The hits of this page. */
  edges: Array<SearchEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many hits there are of each kind, on all pages; kinds without a hit are left out. */
  counts: Array<NodeCount>;
};

/** One hit. */
export type SearchEdge = {
  /** What was found. */
  node: Node;
  /** How well it fits: greater is better. Comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** The text in which it was found, shortened. */
  snippet: Scalars['String']['output'];
  /** Where the hit stands in this question's order: pass it as after to go on behind it. */
  cursor: Scalars['String']['output'];
};

/** One way from a node to another. */
export type GraphPath = {
  /** The number of links. */
  length: Scalars['Int']['output'];
  /** The links, in order. */
  steps: Array<PathStep>;
  /** The days of the asked time on which every dated link certainly holds. Null: on none together, or no link is dated. */
  holdsDuring?: Maybe<DateSpan>;
};

/** One link of a way. */
export type PathStep = {
  /** Where the link starts, seen along the way. */
  from: Node;
  /** What sort of link it is. */
  link: LinkKind;
  /** Where the link ends, seen along the way. */
  to: Node;
  /** The right that makes the link. Null: it is no right. */
  via?: Maybe<Right>;
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
  /** The version of this interface, as semver. */
  apiVersion: Scalars['String']['output'];
  /** Which facts are loaded: equal versions are equal facts. */
  datasetVersion: Scalars['String']['output'];
  /** When they were loaded. */
  seededAt: Scalars['DateTime']['output'];
  /** The day that the server takes for today. */
  today: Scalars['Date']['output'];
  /** The earliest day that the stated term of any right names. Null: there are no rights. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day that the stated term of any right names. Null: there are no rights. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The day on which the newest source was published; the earliest possible day where that is imprecise. Null: there are no sources. */
  newestSource?: Maybe<Scalars['Date']['output']>;
  /** What answers: NEO4J or MEMORY, with its version where it has one. */
  store: Scalars['String']['output'];
  /** How many nodes there are of each kind. */
  counts: Array<NodeCount>;
  /** How days, periods, knowledge and certainty are to be read, in a few sentences. */
  semantics: Scalars['String']['output'];
};

/** One legal position of one holder, as asserted by evidence. The holder benefits, the counterparty is bound, for every kind. */
export type Right = Node & Asserted & {
  /** Such as right:2025-10-ip-research. */
  id: Scalars['ID']['output'];
  /** What it is called, in a few words. */
  label: Scalars['String']['output'];
  /** What it says, in one sentence of the editors. */
  statement: Scalars['String']['output'];
  /** What sort of right it is. */
  kind: RightKind;
  /** What the holder has, in Hohfeld's terms. */
  position: LegalPosition;
  /** What the counterparty has in turn, in Hohfeld's terms. */
  correlative: CorrelativePosition;
  /** Who benefits. Joint rights are one right per holder. */
  holder: Party;
  /** Who is bound. Null: everyone, or nobody in particular, as with ownership. */
  counterparty?: Maybe<Party>;
  /** What it is about. */
  assets: Array<Asset>;
  /** What the holder may do, or is owed, as a verb. Null: not recorded. */
  action?: Maybe<Scalars['String']['output']>;
  /** How far it reaches, in the editors' words. Null: not recorded. */
  scope?: Maybe<Scalars['String']['output']>;
  /** How much of what. Null: it has no amount, or none is known. */
  amount?: Maybe<Amount>;
  /** Whether it binds. */
  binding: Bindingness;
  /** The provision that grants it. Null: none is recorded, or its agreement was not yet known. */
  clause?: Maybe<Clause>;
  /** The agreement that it is part of. Null: none is recorded, or it was not yet known. */
  agreement?: Maybe<Agreement>;
  /** As stated, before conditions and acts. Where the end was not published, it is certain through the last day that a source known by then confirms, or up to the day of an act known by then that ends it. */
  term: Interval;
  /** After everything in the current view is applied: what is known by then of acts and conditions, and what is assumed. Never wider than the term. */
  effective: Interval;
  /** What it hangs on, as far as it is known on the asked day, voided conditions included. */
  conditions: Array<Condition>;
  /** Whether all ACTIVATES conditions are needed, or any one. */
  activation: Activation;
  /** The wrong statement that this one corrects. Null: none, or not yet by the asked knowledge day. */
  corrects?: Maybe<Right>;
  /** The statement that corrects this one. Null: none, or not yet by the asked knowledge day. */
  correctedBy?: Maybe<Right>;
  /** The rights in whose place it came, as far as they and the act are known on the asked day. */
  supersedes: Array<Right>;
  /** The rights that came in its place, as far as they and the act are known on the asked day. */
  supersededBy: Array<Right>;
  /** The whole chain through acts, oldest first, this right included. */
  lineage: Array<Right>;
  /** Competing statements of the same matter, as far as they are known on the asked day. */
  alternatives: Array<Right>;
  /** The answer for this right in the view of the question. */
  evaluation: RightEvaluation;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
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
  /** How much, in plain units. Null: no figure is known. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** ISO 4217 code, such as USD. Null: it is no money. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The unit of anything but money, such as percent or gigawatt. Null: it is money, or has no unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What it measures. Null: plain from the record. */
  what?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant, such as reported or at least. Null: not recorded. */
  basis?: Maybe<Scalars['String']['output']>;
};

/** Which rights are asked for. Every given part has to hold; within a list any one suffices. A list that is given may not be empty. */
export type RightFilter = {
  /** Rights held by one of these parties. Omitted or null: by anyone. */
  holder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rights that bind one of these parties. Omitted or null: anyone or no one. */
  counterparty?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rights that one of these parties holds or is bound by. Omitted or null: all. */
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rights over one of these assets. Omitted or null: over anything. */
  asset?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rights under one of these agreements. Omitted or null: all. */
  agreement?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rights under agreements that one of these deals comprises. Omitted or null: all. */
  deal?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Count members of a group as the group: party:openai includes its legal entities. Assets include their parts, and the wholes that contain them. */
  affiliates?: Scalars['Boolean']['input'];
  /** Only these kinds. Omitted or null: all. */
  kind?: InputMaybe<Array<RightKind>>;
  /** Only these positions of the holder. Omitted or null: all. */
  position?: InputMaybe<Array<LegalPosition>>;
  /** Only statements that are this sure. Omitted or null: all. */
  assertion?: InputMaybe<Array<AssertionLevel>>;
  /** Only rights that bind so. Omitted or null: all. */
  binding?: InputMaybe<Array<Bindingness>>;
  /** Of the rights in force only those that are this certain. Rights of other statuses are not narrowed. Omitted or null: both. */
  certainty?: InputMaybe<Certainty>;
  /** Also rights that are deprecated, corrected, withdrawn or outranked by an alternative. */
  includeDeprecated?: Scalars['Boolean']['input'];
  /** Words that all occur, whole or as a part of a word, in the label, statement, action or scope; case and accents do not count. Omitted or null: any text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order rights are given. Ties are in default order: holder name, kind, id. */
export type RightOrder = {
  /** What to order by. */
  field: RightOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
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
  /** The rights of this page, each with its evaluation and cursor. */
  edges: Array<RightEdge>;
  /** The rights of this page. */
  nodes: Array<Right>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rights there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** What the status filter left out, so that nothing is hidden silently. */
  excluded: StatusCounts;
  /** The exact question answered: for caching, citing and asking again. */
  asked: TemporalContext;
};

/** One right of a page. */
export type RightEdge = {
  /** The right. */
  node: Right;
  /** Where the right stands in this question's order: pass it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The answer for this right in the view of the question, with certainty for the match that was asked for. */
  evaluation: RightEvaluation;
};

/** What a right is about: intellectual property, an interface, computing capacity, equity, a site. */
export type Asset = Node & {
  /** Such as asset:openai-models. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What sort of thing it is, such as IP, API, COMPUTE, EQUITY or SITE. */
  kind: Scalars['String']['output'];
  /** The whole that it is a part of. Null: none recorded. */
  partOf?: Maybe<Asset>;
  /** Its parts, directly. */
  parts: Array<Asset>;
  /** What supports what is recorded of it, as far as it was published by the asked day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Something on which rights hang: when its event happens, a right begins, ends or narrows. */
export type Condition = Node & Asserted & {
  /** Such as condition:agi-ends-rights. */
  id: Scalars['ID']['output'];
  /** What it says, in a few words. */
  label: Scalars['String']['output'];
  /** What follows when the event happens. */
  effect: ConditionEffect;
  /** The event that it turns on. */
  event: Event;
  /** The event counts only on these days; null: on any. */
  within?: Maybe<DateSpanOpen>;
  /** The act that voids it. Null: none by the asked knowledge day. */
  voidedBy?: Maybe<Act>;
  /** The rights that hang on it, as far as they are known on the asked day. */
  rights: Array<Right>;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
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
  /** Such as act:2025-10-licence. */
  id: Scalars['ID']['output'];
  /** What sort of act it is. */
  kind: ActKind;
  /** The day from which it has effect: a day, or any day of a month or year. */
  effective: Interval;
  /** The agreement that makes it. Null: none is recorded, or it was not yet known. */
  madeBy?: Maybe<Agreement>;
  /** The rights that it ends, as far as they are known on the asked day. */
  ends: Array<Right>;
  /** The rights that it puts in their place, as far as they are known on the asked day. */
  introduces: Array<Right>;
  /** The conditions that it voids, as far as they are known on the asked day. */
  voids: Array<Condition>;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
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
  /** Such as event:agi-verified. */
  id: Scalars['ID']['output'];
  /** What it is, in a few words. */
  label: Scalars['String']['output'];
  /** What it is, in the editors' words. Null: none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The day on which it happened: a day, or any day of a month or year. Null: it has not happened, as far as was known on the asked day. */
  occurred?: Maybe<Interval>;
  /** What it measures, such as 100 billion USD of profits. Null: it measures nothing. */
  threshold?: Maybe<Amount>;
  /** Whom it concerns. */
  parties: Array<Party>;
  /** The conditions that turn on it, as far as they are known on the asked day. */
  conditions: Array<Condition>;
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day: a corrected or withdrawn one is DEPRECATED. */
  rank: StatementRank;
  /** Why it has its rank, or why it was corrected or withdrawn. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
};


/** Something that happened on a day, or may happen. */
export type EventEvidenceArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** One page of events. */
export type EventConnection = {
  /** The events of this page. */
  nodes: Array<Event>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many events there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Anything claimed, with why it is claimed and since when it was public. */
export type Asserted = {
  /** How sure the statement is: who says so. */
  assertion: AssertionLevel;
  /** How it ranks among competing statements, as of the asked knowledge day. */
  rank: StatementRank;
  /** Why it has its rank. Null: no reason is recorded. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** The first day by whose end the public could know. */
  knownFrom: Scalars['Date']['output'];
  /** The day on which it was known to be wrong. Null: not by the asked knowledge day. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** When a load first recorded it in this form. */
  recordedAt: Scalars['DateTime']['output'];
  /** What supports it, as far as it was published by the asked knowledge day. */
  evidence: Array<Evidence>;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
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
  /** Made from the record, the source and the place. */
  id: Scalars['ID']['output'];
  /** Where it is from. */
  source: Source;
  /** Where in the source, in our words. */
  locator: Scalars['String']['output'];
  /** The fields of the record that it supports, such as holder or term. */
  supports: Array<Scalars['String']['output']>;
  /** Where the sentence starts in the source's text, in Unicode code points from 0. Null: not recorded. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Where the sentence ends, excluded, in Unicode code points. Null: not recorded. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The SHA-256 of exactly the text from start to end, in hexadecimal. Null: not recorded. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** A term of art, at most 12 words; else null. */
  quote?: Maybe<Scalars['String']['output']>;
};

/** An article, filing, statement or court paper. */
export type Source = Node & {
  /** Such as source:openai-2025-10-28. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** Where it can be read. Null: nowhere on the web, or not recorded. */
  url?: Maybe<Scalars['String']['output']>;
  /** What sort of source it is. */
  kind: SourceKind;
  /** When it was published: a day, or any day of a month or year. */
  published: Interval;
  /** How much of it the editors saw. */
  access: SourceAccess;
  /** When the editors read it. Null: not recorded. */
  retrieved?: Maybe<Scalars['Date']['output']>;
  /** The SHA-256 of its text, in hexadecimal. Null: not recorded. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The statements that it supports, as far as they are known on the asked day, by name. */
  supports: StatementConnection;
  /** A remark of the editors. Null: none. */
  note?: Maybe<Scalars['String']['output']>;
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
  /** The statements of this page: rights, conditions, acts, events, agreements and deals. */
  nodes: Array<Asserted>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many statements there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** When something is asked for: exactly one of a year, a day or a period. */
export type TimeInput =
  /** A calendar year, 1000 to 9998: every one of its days. */
  { year: Scalars['Int']['input']; on?: never; during?: never; }
  |  /** One day. */
  { year?: never; on: Scalars['Date']['input']; during?: never; }
  |  /** A period of days. */
  { year?: never; on?: never; during: DateSpanInput; };

/** A period of days. Its first day is included. Give through (included) or until (excluded), not both; neither means open. */
export type DateSpanInput = {
  /** The first day, included. */
  from: Scalars['Date']['input'];
  /** The last day, included. Omitted or null together with until: the period has no end. */
  through?: InputMaybe<Scalars['Date']['input']>;
  /** The first day after the period, excluded. Omitted or null together with through: the period has no end. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** From where a graph is seen: which time, as known when, under which assumptions. */
export type ViewInput = {
  /** The asked time: a year, a day or a period. */
  at: TimeInput;
  /** Answer with only what had been published by the end of this day. Omitted or null: today. */
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** What-if: as if these events happened, or never happen. Empty: nothing is assumed. */
  assume?: Array<EventAssumption>;
};

/** What-if: one event as if it happened on a day, or as if it never happens. Exactly one of on and never. */
export type EventAssumption = {
  /** The event, such as event:agi-verified. Each event at most once. */
  event: Scalars['ID']['input'];
  /** The day on which it is assumed to happen. Omitted or null: see never. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** True: it is assumed never to happen, whatever the record says. Omitted, null or false: see on. */
  never?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** What was said, as EDTF. Null where the bounds are computed and nobody said them so. */
  edtf?: Maybe<Scalars['EDTF']['output']>;
  /** How the source put it, in a few words. Null where nothing is recorded. */
  phrase?: Maybe<Scalars['String']['output']>;
  /** The earliest day on which it may start. 9999-12-31 for a right that was never activated. */
  startEarliest: Scalars['Date']['output'];
  /** The latest day on which it may start. Equal to startEarliest where the start is exact. 9999-12-31 where it may never start. */
  startLatest: Scalars['Date']['output'];
  /** The earliest day on which it may be over: until the day before it certainly holds, once started. Null: certainly open. */
  endEarliest?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it is certainly over. Null: open, or the end is unknown. */
  endLatest?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may hold: the day before endLatest. Null: open, or the end is unknown. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** True: it has no end by its nature or by what was said, as opposed to an end that is unknown. */
  open: Scalars['Boolean']['output'];
  /** True: it may have an end, but none was published. */
  endUnknown: Scalars['Boolean']['output'];
};

/** A stretch of days. from is included. */
export type DateSpan = {
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. Null: open. */
  through?: Maybe<Scalars['Date']['output']>;
  /** The first day after it. Null: open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The number of days. Null: open. */
  days?: Maybe<Scalars['Int']['output']>;
};

/** A stretch of days, either end open. */
export type DateSpanOpen = {
  /** The first day. Null: no limit on this side. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last day. Null: no limit on this side. */
  through?: Maybe<Scalars['Date']['output']>;
  /** The first day after it. Null: no limit on this side. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** The exact question answered: for caching, citing and asking again. */
export type TemporalContext = {
  /** The first day of the asked time. */
  from: Scalars['Date']['output'];
  /** The first day after the asked time. Null: open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The last day of the asked time. Null: open. */
  through?: Maybe<Scalars['Date']['output']>;
  /** The year that was asked for. Null where a day or a period was. */
  year?: Maybe<Scalars['Int']['output']>;
  /** The day that was asked for, today where no time was given. Null where a year or a period was asked for. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Only what had been published by the end of this day is in the answer. */
  knownAt: Scalars['Date']['output'];
  /** The day that the server takes for today. */
  today: Scalars['Date']['output'];
  /** What was assumed; empty where nothing was. */
  assumptions: Array<Assumption>;
  /** Which facts were loaded: equal versions are equal facts. */
  datasetVersion: Scalars['String']['output'];
};

/** One assumption of the question. */
export type Assumption = {
  /** The event that is assumed to happen, or never to happen. */
  event: Event;
  /** The assumed day. Null where it is assumed never to happen. */
  on?: Maybe<Scalars['Date']['output']>;
  /** True: it is assumed never to happen. */
  never: Scalars['Boolean']['output'];
  /** True: the record, as known on the asked day, says that it happened, and on another day or at all. An event without a recorded day contradicts nothing. */
  contradictsRecord: Scalars['Boolean']['output'];
};

/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphView = {
  /** The time, the knowledge day and the assumptions of this view. */
  asked: TemporalContext;
  /** Which entities hold which rights in this view. */
  rights: RightConnection;
  /** One party, seen in this view. Null where there is none of that id. */
  party?: Maybe<Party>;
  /** One right, seen in this view. Null where there is none of that id, or where it was not yet known. */
  right?: Maybe<Right>;
  /** One agreement, seen in this view. Null where there is none of that id, or where it was not yet known. */
  agreement?: Maybe<Agreement>;
  /** Agreements whose term overlaps the time of the view, by title. */
  agreements: AgreementConnection;
};


/** The whole graph at one time, one knowledge day and one set of assumptions; everything below inherits them. */
export type GraphViewRightsArgs = {
  match?: PeriodMatch;
  statuses?: Array<RightStatus>;
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
  kind?: InputMaybe<Array<AgreementKind>>;
  party?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PartyResolution:
    | ( Seen<'PARTY'> )
    | ( AmbiguousAnswer )
    | ( UnknownAnswer )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Seen<'AGREEMENT'>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementKind: AgreementKind;
  AgreementConnection: ResolverTypeWrapper<ListAnswer<'AGREEMENT'>>;
  Clause: ResolverTypeWrapper<Seen<'CLAUSE'>>;
  ClauseConnection: ResolverTypeWrapper<ListAnswer<'CLAUSE'>>;
  CuadCategory: CuadCategory;
  RightsDiff: ResolverTypeWrapper<DiffAnswer>;
  RightLoss: ResolverTypeWrapper<LostRight>;
  RightChange: ResolverTypeWrapper<ChangedRight>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  RightGrouping: RightGrouping;
  YearSummary: ResolverTypeWrapper<AnsweredYear>;
  GroupCount: ResolverTypeWrapper<AnsweredGroup>;
  TimelineKind: TimelineKind;
  TimelineConnection: ResolverTypeWrapper<TimelineAnswer>;
  TimelineEntry: ResolverTypeWrapper<SeenEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeConnection: ResolverTypeWrapper<ChangesAnswer>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeKind: ChangeKind;
  Deal: ResolverTypeWrapper<Seen<'DEAL'>>;
  DealValue: ResolverTypeWrapper<DealValue>;
  DealConnection: ResolverTypeWrapper<ListAnswer<'DEAL'>>;
  RightEvaluation: ResolverTypeWrapper<SeenEvaluation>;
  RightStatus: RightStatus;
  Certainty: Certainty;
  Coverage: ResolverTypeWrapper<Coverage>;
  Ending: ResolverTypeWrapper<SeenEnding>;
  EndReason: EndReason;
  StatusCounts: ResolverTypeWrapper<StatusCounts>;
  Party: ResolverTypeWrapper<Seen<'PARTY'>>;
  PartyKind: PartyKind;
  PartyName: ResolverTypeWrapper<RecordedName>;
  NameKind: NameKind;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  Participation: ResolverTypeWrapper<SeenParticipation>;
  PartyResolution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartyResolution']>;
  AmbiguousParty: ResolverTypeWrapper<AmbiguousAnswer>;
  PartyCandidate: ResolverTypeWrapper<SeenCandidate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UnknownParty: ResolverTypeWrapper<UnknownAnswer>;
  PartyConnection: ResolverTypeWrapper<ListAnswer<'PARTY'>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<AnySeen>;
  NodeType: NodeType;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchConnection: ResolverTypeWrapper<SearchResult>;
  SearchEdge: ResolverTypeWrapper<SeenHit>;
  GraphPath: ResolverTypeWrapper<SeenPath>;
  PathStep: ResolverTypeWrapper<SeenStep>;
  LinkKind: LinkKind;
  Meta: ResolverTypeWrapper<DatasetInfo>;
  Right: ResolverTypeWrapper<Seen<'RIGHT'>>;
  RightKind: RightKind;
  LegalPosition: LegalPosition;
  CorrelativePosition: CorrelativePosition;
  Bindingness: Bindingness;
  Activation: Activation;
  Amount: ResolverTypeWrapper<Amount>;
  RightFilter: RightFilter;
  RightOrder: RightOrder;
  RightOrderField: RightOrderField;
  OrderDirection: OrderDirection;
  RightConnection: ResolverTypeWrapper<RightsAnswer>;
  RightEdge: ResolverTypeWrapper<AnsweredRight>;
  Asset: ResolverTypeWrapper<Seen<'ASSET'>>;
  Condition: ResolverTypeWrapper<Seen<'CONDITION'>>;
  ConditionEffect: ConditionEffect;
  Act: ResolverTypeWrapper<Seen<'ACT'>>;
  ActKind: ActKind;
  Event: ResolverTypeWrapper<Seen<'EVENT'>>;
  EventConnection: ResolverTypeWrapper<ListAnswer<'EVENT'>>;
  Asserted: ResolverTypeWrapper<AnySeen>;
  AssertionLevel: AssertionLevel;
  StatementRank: StatementRank;
  Evidence: ResolverTypeWrapper<Seen<'EVIDENCE'>>;
  Source: ResolverTypeWrapper<Seen<'SOURCE'>>;
  SourceKind: SourceKind;
  SourceAccess: SourceAccess;
  StatementConnection: ResolverTypeWrapper<ListAnswer<'STATEMENT'>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  TimeInput: TimeInput;
  DateSpanInput: DateSpanInput;
  ViewInput: ViewInput;
  EventAssumption: EventAssumption;
  PeriodMatch: PeriodMatch;
  Interval: ResolverTypeWrapper<Interval>;
  DateSpan: ResolverTypeWrapper<DateSpan>;
  DateSpanOpen: ResolverTypeWrapper<DateSpanOpen>;
  TemporalContext: ResolverTypeWrapper<AskedView>;
  Assumption: ResolverTypeWrapper<AskedAssumption>;
  GraphView: ResolverTypeWrapper<AskedView>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Seen<'AGREEMENT'>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AgreementConnection: ListAnswer<'AGREEMENT'>;
  Clause: Seen<'CLAUSE'>;
  ClauseConnection: ListAnswer<'CLAUSE'>;
  RightsDiff: DiffAnswer;
  RightLoss: LostRight;
  RightChange: ChangedRight;
  FieldChange: FieldChange;
  YearSummary: AnsweredYear;
  GroupCount: AnsweredGroup;
  TimelineConnection: TimelineAnswer;
  TimelineEntry: SeenEntry;
  Boolean: Scalars['Boolean']['output'];
  ChangeConnection: ChangesAnswer;
  Change: ChangeRow;
  Deal: Seen<'DEAL'>;
  DealValue: DealValue;
  DealConnection: ListAnswer<'DEAL'>;
  RightEvaluation: SeenEvaluation;
  Coverage: Coverage;
  Ending: SeenEnding;
  StatusCounts: StatusCounts;
  Party: Seen<'PARTY'>;
  PartyName: RecordedName;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  Participation: SeenParticipation;
  PartyResolution: ResolversUnionTypes<ResolversParentTypes>['PartyResolution'];
  AmbiguousParty: AmbiguousAnswer;
  PartyCandidate: SeenCandidate;
  Float: Scalars['Float']['output'];
  UnknownParty: UnknownAnswer;
  PartyConnection: ListAnswer<'PARTY'>;
  Query: Record<PropertyKey, never>;
  Node: AnySeen;
  NodeCount: NodeCount;
  PageInfo: PageInfo;
  SearchConnection: SearchResult;
  SearchEdge: SeenHit;
  GraphPath: SeenPath;
  PathStep: SeenStep;
  Meta: DatasetInfo;
  Right: Seen<'RIGHT'>;
  Amount: Amount;
  RightFilter: RightFilter;
  RightOrder: RightOrder;
  RightConnection: RightsAnswer;
  RightEdge: AnsweredRight;
  Asset: Seen<'ASSET'>;
  Condition: Seen<'CONDITION'>;
  Act: Seen<'ACT'>;
  Event: Seen<'EVENT'>;
  EventConnection: ListAnswer<'EVENT'>;
  Asserted: AnySeen;
  Evidence: Seen<'EVIDENCE'>;
  Source: Seen<'SOURCE'>;
  StatementConnection: ListAnswer<'STATEMENT'>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Decimal: Scalars['Decimal']['output'];
  TimeInput: TimeInput;
  DateSpanInput: DateSpanInput;
  ViewInput: ViewInput;
  EventAssumption: EventAssumption;
  Interval: Interval;
  DateSpan: DateSpan;
  DateSpanOpen: DateSpanOpen;
  TemporalContext: AskedView;
  Assumption: AskedAssumption;
  GraphView: AskedView;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Bindingness'], ParentType, ContextType>;
  executed?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  governingLaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  amends?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  amendedBy?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['Act']>, ParentType, ContextType>;
  deals?: Resolver<Array<ResolversTypes['Deal']>, ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['RightConnection'], ParentType, ContextType, RequireFields<AgreementRightsArgs, 'statuses' | 'first'>>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cuad?: Resolver<Maybe<ResolversTypes['CuadCategory']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RightsDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsDiff'] = ResolversParentTypes['RightsDiff']> = {
  from?: Resolver<ResolversTypes['TemporalContext'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TemporalContext'], ParentType, ContextType>;
  gained?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['RightLoss']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['RightChange']>, ParentType, ContextType>;
  corrected?: Resolver<Array<ResolversTypes['RightChange']>, ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RightLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightLoss'] = ResolversParentTypes['RightLoss']> = {
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['Ending']>, ParentType, ContextType>;
};

export type RightChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightChange'] = ResolversParentTypes['RightChange']> = {
  before?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YearSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSummary'] = ResolversParentTypes['YearSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contingent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wholeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['DealValue']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<DealEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealValue'] = ResolversParentTypes['DealValue']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Deal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RightEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightEvaluation'] = ResolversParentTypes['RightEvaluation']> = {
  status?: Resolver<ResolversTypes['RightStatus'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Ending']>, ParentType, ContextType>;
  defeasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pendingConditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  dependsOnAssumption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  certain?: Resolver<Maybe<ResolversTypes['DateSpan']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wholePeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ending'] = ResolversParentTypes['Ending']> = {
  reason?: Resolver<ResolversTypes['EndReason'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  replacedBy?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
};

export type StatusCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCounts'] = ResolversParentTypes['StatusCounts']> = {
  inForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contingent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notYetEffective?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deprecated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyNameArgs>>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  existed?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['RightConnection'], ParentType, ContextType, RequireFields<PartyHeldArgs, 'statuses' | 'first'>>;
  owed?: Resolver<ResolversTypes['RightConnection'], ParentType, ContextType, RequireFields<PartyOwedArgs, 'statuses' | 'first'>>;
  agreements?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  deals?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyName'] = ResolversParentTypes['PartyName']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
};

export type PartyResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyResolution'] = ResolversParentTypes['PartyResolution']> = {
  __resolveType: TypeResolveFn<'Party' | 'AmbiguousParty' | 'UnknownParty', ParentType, ContextType>;
};

export type AmbiguousPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousParty'] = ResolversParentTypes['AmbiguousParty']> = {
  candidates?: Resolver<Array<ResolversTypes['PartyCandidate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCandidate'] = ResolversParentTypes['PartyCandidate']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnknownPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownParty'] = ResolversParentTypes['UnknownParty']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  rights?: Resolver<ResolversTypes['RightConnection'], ParentType, ContextType, RequireFields<QueryRightsArgs, 'match' | 'assume' | 'statuses' | 'first'>>;
  view?: Resolver<ResolversTypes['GraphView'], ParentType, ContextType, RequireFields<QueryViewArgs, 'assume'>>;
  rightsDiff?: Resolver<ResolversTypes['RightsDiff'], ParentType, ContextType, RequireFields<QueryRightsDiffArgs, 'from' | 'to'>>;
  rightsByYear?: Resolver<Array<ResolversTypes['YearSummary']>, ParentType, ContextType, RequireFields<QueryRightsByYearArgs, 'from' | 'through' | 'groupBy' | 'assume'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'subject' | 'assume' | 'first'>>;
  howConnected?: Resolver<Array<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryHowConnectedArgs, 'from' | 'to' | 'maxHops'>>;
  resolveParty?: Resolver<ResolversTypes['PartyResolution'], ParentType, ContextType, Partial<QueryResolvePartyArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  right?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType, RequireFields<QueryRightArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<QueryClausesArgs, 'first'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'first'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Clause' | 'Deal' | 'Party' | 'Right' | 'Asset' | 'Condition' | 'Act' | 'Event' | 'Evidence' | 'Source', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['NodeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  holdsDuring?: Resolver<Maybe<ResolversTypes['DateSpan']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seededAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newestSource?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  semantics?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RightKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['LegalPosition'], ParentType, ContextType>;
  correlative?: Resolver<ResolversTypes['CorrelativePosition'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  assets?: Resolver<Array<ResolversTypes['Asset']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Bindingness'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  activation?: Resolver<ResolversTypes['Activation'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  supersededBy?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['RightEvaluation'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<RightEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RightConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightConnection'] = ResolversParentTypes['RightConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RightEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['StatusCounts'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['TemporalContext'], ParentType, ContextType>;
};

export type RightEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightEdge'] = ResolversParentTypes['RightEdge']> = {
  node?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['RightEvaluation'], ParentType, ContextType>;
};

export type AssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Asset']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ConditionEffect'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['DateSpanOpen']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  rights?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ConditionEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  introduces?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  voids?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ActEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurred?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['AssertionLevel'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<EventEvidenceArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asserted'] = ResolversParentTypes['Asserted']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Deal' | 'Right' | 'Condition' | 'Act' | 'Event', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['SourceAccess'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceSupportsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Asserted']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  phrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startEarliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startLatest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DateSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateSpan'] = ResolversParentTypes['DateSpan']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DateSpanOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateSpanOpen'] = ResolversParentTypes['DateSpanOpen']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TemporalContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporalContext'] = ResolversParentTypes['TemporalContext']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assumption'] = ResolversParentTypes['Assumption']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  never?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contradictsRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphView'] = ResolversParentTypes['GraphView']> = {
  asked?: Resolver<ResolversTypes['TemporalContext'], ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['RightConnection'], ParentType, ContextType, RequireFields<GraphViewRightsArgs, 'match' | 'statuses' | 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<GraphViewPartyArgs, 'id'>>;
  right?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType, RequireFields<GraphViewRightArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<GraphViewAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<GraphViewAgreementsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  RightsDiff?: RightsDiffResolvers<ContextType>;
  RightLoss?: RightLossResolvers<ContextType>;
  RightChange?: RightChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  YearSummary?: YearSummaryResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealValue?: DealValueResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  RightEvaluation?: RightEvaluationResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Ending?: EndingResolvers<ContextType>;
  StatusCounts?: StatusCountsResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyName?: PartyNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  PartyResolution?: PartyResolutionResolvers<ContextType>;
  AmbiguousParty?: AmbiguousPartyResolvers<ContextType>;
  PartyCandidate?: PartyCandidateResolvers<ContextType>;
  UnknownParty?: UnknownPartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  RightConnection?: RightConnectionResolvers<ContextType>;
  RightEdge?: RightEdgeResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Act?: ActResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  Asserted?: AssertedResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Interval?: IntervalResolvers<ContextType>;
  DateSpan?: DateSpanResolvers<ContextType>;
  DateSpanOpen?: DateSpanOpenResolvers<ContextType>;
  TemporalContext?: TemporalContextResolvers<ContextType>;
  Assumption?: AssumptionResolvers<ContextType>;
  GraphView?: GraphViewResolvers<ContextType>;
};


