/**
 * What the product asks of a store, in terms of the model. Two stores answer it, Neo4j and memory, and must agree on everything
 * but the order of search hits, recording times and changes.
 */
import type { AgreementKind, Bindingness, CuadCategory } from '../domain/model/agreement.ts';
import type { AssertionLevel, ChangeKind, Id, NodeType } from '../domain/model/record.ts';
import type { Certainty, PeriodMatch, RightStatus } from '../domain/time/judge.ts';
import type { IdentifierScheme, Participations, PartyKind } from '../domain/model/party.ts';
import type { LegalPosition, RightGrouping, RightKind } from '../domain/model/right.ts';
import type { Link, LinkKind, Records } from '../domain/model/graph.ts';
import type { RightCase, RightVersion } from '../domain/model/history.ts';
import type { Day } from '../domain/time/day.ts';
import type { Outcome } from '../domain/time/judge.ts';
import type { Span } from '../domain/time/span.ts';

export interface Store {
  readonly kind: 'NEO4J' | 'MEMORY';
  /**
   * Opens the dataset that is loaded now; everything asked of the snapshot answers from that dataset, even when another one is
   * loaded meanwhile. Throws if the store cannot be asked, or if nothing has been loaded.
   *
   * @param options.requestId  goes to the database's transaction metadata and the log
   * @param options.signal     ends running queries when the client has gone
   * @throws {StoreError} STORE_UNAVAILABLE
   */
  snapshot(options?: {
    readonly requestId?: string;
    readonly signal?: AbortSignal;
  }): Promise<Snapshot>;
  /** Whether questions can be asked now; answers within a second, and is cached for two. */
  ready(): Promise<Readiness>;
  close(): Promise<void>;
}

export type Readiness =
  | { readonly ready: true; readonly datasetVersion: string }
  | { readonly ready: false; readonly reason: 'unavailable' | 'empty'; readonly message: string };

/** What is loaded. */
export interface DatasetInfo {
  readonly version: string;
  /** When it was loaded: an instant in UTC, ISO 8601. */
  readonly seededAt: string;
  /** The earliest and latest day that any right's stated term names; null in an empty dataset. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The latest earliest-day on which any source was published. */
  readonly newestSource: Day | null;
  readonly counts: Readonly<Record<NodeType, number>>;
  /** Of the store: `NEO4J 5.26.30` or `MEMORY`. */
  readonly store: string;
}

/** A filter of rights with every id resolved: merged ids replaced, groups and wholes expanded. Null: not filtered. */
export interface RightsFilter {
  readonly holders: readonly Id[] | null;
  readonly counterparties: readonly Id[] | null;
  /** Holder or counterparty. */
  readonly parties: readonly Id[] | null;
  readonly assets: readonly Id[] | null;
  readonly agreements: readonly Id[] | null;
  /** Rights of the agreements that these deals comprise (deals and agreements visible at knownAt). */
  readonly deals: readonly Id[] | null;
  readonly kinds: readonly RightKind[] | null;
  readonly positions: readonly LegalPosition[] | null;
  readonly assertions: readonly AssertionLevel[] | null;
  readonly bindings: readonly Bindingness[] | null;
  /** Narrows IN_FORCE rows only. */
  readonly certainty: Certainty | null;
  readonly includeDeprecated: boolean;
  /** Each must occur, as a part of a word or whole, in the normalised label, statement, action and scope. */
  readonly words: readonly string[];
}

export type RightsOrder = {
  readonly field: 'HOLDER' | 'EFFECTIVE_FROM' | 'EFFECTIVE_UNTIL' | 'KNOWN_FROM';
  readonly direction: 'ASC' | 'DESC';
};

/** A question about rights, without assumptions: those are judged afresh above the store, and named in `except`. */
export interface RightsQuestion {
  readonly window: Span;
  readonly knownAt: Day;
  readonly match: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter: RightsFilter;
  readonly order: RightsOrder;
  /** Rights left out of the answer. */
  readonly except: readonly Id[];
}

/**
 * Where a row stands: the ordering day (settled earliest start, settled latest end, or known-from; null when ordered by holder), then holder name,
 * kind and id, always ascending save that HOLDER DESC turns the name. Names compare by code point.
 */
export interface RightPlace {
  readonly day: Day | null;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly id: Id;
}

/** A row of a page of rights: where it stands, who holds it, and what the right comes to as known then, with nothing assumed. */
export interface RightsPageRow extends RightPlace {
  readonly holderId: Id;
  readonly outcome: Outcome;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** Rights of a filter by status, with `deprecated` those that only `includeDeprecated` shows. */
export interface RightsTally {
  readonly statuses: Readonly<Record<RightStatus, number>>;
  readonly deprecated: number;
}

/** A right that an assumption may touch, with its place's unchanging parts. */
export interface TouchedRight {
  readonly rightId: Id;
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly knownFrom: Day;
  /** Of the version at knownAt. */
  readonly deprecated: boolean;
  /** The version at knownAt, so that nothing has to be settled twice. */
  readonly version: RightVersion;
}

/** Where a listed node stands: its name (title, heading, label) and id. */
export interface NamePlace {
  readonly name: string;
  readonly id: Id;
}

/** Which nodes a list shows; null or empty: not filtered. `words` as in RightsFilter, over the names, titles and summaries of that kind. */
export type ListQuestion =
  | {
      readonly type: 'PARTY';
      readonly kinds: readonly PartyKind[] | null;
      readonly words: readonly string[];
    }
  | {
      readonly type: 'AGREEMENT';
      readonly knownAt: Day;
      readonly window: Span | null;
      readonly kinds: readonly AgreementKind[] | null;
      readonly parties: readonly Id[] | null;
      readonly words: readonly string[];
    }
  | {
      readonly type: 'CLAUSE';
      readonly knownAt: Day;
      readonly cuad: readonly CuadCategory[] | null;
      readonly agreements: readonly Id[] | null;
      readonly words: readonly string[];
    }
  | {
      readonly type: 'DEAL';
      readonly knownAt: Day;
      readonly participants: readonly Id[] | null;
      readonly words: readonly string[];
    }
  | {
      readonly type: 'EVENT';
      readonly knownAt: Day;
      readonly happened: boolean | null;
      readonly parties: readonly Id[] | null;
      readonly words: readonly string[];
    }
  /** The asserted records that a source supports, by visible evidence. */
  | { readonly type: 'STATEMENT'; readonly knownAt: Day; readonly source: Id };

/** Rights of one group in one year: certainly and possibly in force, contingent, and in force for certain throughout it. */
export interface YearCount {
  readonly year: number;
  /** The id of the group's node, or the kind or position; rights without a counterparty or agreement stand in no group. */
  readonly key: string;
  readonly inForce: number;
  readonly possible: number;
  readonly contingent: number;
  readonly wholeYear: number;
}

export interface YearCounts {
  /** Groups that are all zero are left out. In order of year and key. */
  readonly groups: readonly YearCount[];
  /** Distinct rights certainly or possibly in force, by year; years without any may be absent. */
  readonly totals: ReadonlyMap<number, number>;
}

/** A right in one of two views, with what pairs it with its successor: see src/domain/rights/diff.ts. */
export interface DifferingRight {
  readonly rightId: Id;
  readonly kind: RightKind;
  readonly holderId: Id;
  /** The topmost group of the holder, or the holder itself. */
  readonly groupId: Id;
}

export interface Differing {
  /** In force in the first question and not alike in the second, in order of id. */
  readonly before: readonly DifferingRight[];
  /** In force in the second question and not alike in the first, in order of id. */
  readonly after: readonly DifferingRight[];
  /** In force in both, with the same state, certainty and `deprecated`. */
  readonly alike: number;
}

/** What a full-text search looks for: each word must begin a word of the record's text, or be it but for a slip of the pen. */
export interface SearchQuestion {
  /** Normalised, at least one. */
  readonly words: readonly string[];
  /** Null: all. */
  readonly types: readonly NodeType[] | null;
  readonly knownAt: Day;
}

export interface SearchHit {
  readonly id: Id;
  readonly type: NodeType;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
  /** All hits by type, those of `types` only; types without any are left out. */
  readonly counts: readonly { readonly type: NodeType; readonly count: number }[];
}

/** One thing that a load recorded; `sequence` orders changes of one instant. */
export interface ChangeRow {
  readonly recordedAt: string;
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly subjectId: Id;
  readonly reason: string | null;
}

export interface Snapshot {
  /** What it answers from. */
  dataset(): Promise<DatasetInfo>;

  /**
   * The records of the ids, in their order; null for an id without one of that type. Merged ids are followed. One round trip.
   *
   * @param type  null: any
   */
  load<T extends NodeType>(
    type: T | null,
    ids: readonly Id[],
  ): Promise<readonly (Records[T] | null)[]>;
  /** In what each party takes part. */
  participations(partyIds: readonly Id[]): Promise<readonly Participations[]>;
  /** The rights that each of some clauses grants, or that are subject to each of some conditions: their ids, in order. */
  rightsUnder(
    type: 'CLAUSE' | 'CONDITION',
    ids: readonly Id[],
  ): Promise<readonly (readonly Id[])[]>;
  /** What decides about each right, in the order of the ids; null where there is no such right. One round trip. */
  cases(rightIds: readonly Id[]): Promise<readonly (RightCase | null)[]>;
  /** The version of each right that is valid at knownAt; null where the right is not known yet. */
  versions(rightIds: readonly Id[], knownAt: Day): Promise<readonly (RightVersion | null)[]>;

  /** For each id the id of its record, merges followed; absent where there is none. */
  resolve(ids: readonly Id[]): Promise<ReadonlyMap<Id, Id>>;
  /** Ids that look like this one, nearest first, at most five. */
  near(id: Id): Promise<readonly Id[]>;
  /** The parties themselves, merged ids followed, and all their members, transitively. */
  withMembers(partyIds: readonly Id[]): Promise<readonly Id[]>;
  /** The assets themselves, their parts and the wholes that contain them, transitively. */
  withPartsAndWholes(assetIds: readonly Id[]): Promise<readonly Id[]>;
  /** For each right the ids of its whole chain through acts and rights visible at knownAt (what led to it and what followed), itself included; unordered. */
  lineages(rightIds: readonly Id[], knownAt: Day): Promise<ReadonlyMap<Id, readonly Id[]>>;

  /** One page of a rights question, found, filtered, ordered and cut in the store. */
  rightsPage(
    question: RightsQuestion,
    first: number,
    after: RightPlace | null,
  ): Promise<Page<RightsPageRow>>;
  /** Every status counted for the question's window, knowledge day and filter (`statuses`, `match` and `order` left aside; `except` heeded). */
  rightsTally(question: RightsQuestion): Promise<RightsTally>;
  /** The number of rights that the question's `statuses` and `match` give. */
  rightsCount(question: RightsQuestion): Promise<number>;
  /** Visible rights of the filter (certainty left aside, deprecated ones included) subject to a condition that turns on one of the events. */
  touchedRights(
    eventIds: readonly Id[],
    filter: RightsFilter,
    knownAt: Day,
  ): Promise<readonly TouchedRight[]>;

  /** One page of a list, in order of name and id. */
  list(
    question: ListQuestion,
    first: number,
    after: NamePlace | null,
  ): Promise<Page<NamePlace & { readonly type: NodeType }>>;
  listCount(question: ListQuestion): Promise<number>;

  /** Parties that a name or identifier may mean: exact, normalised or near; the caller judges. At most 50. */
  partyCandidates(text: string): Promise<readonly Id[]>;
  partiesByIdentifier(scheme: IdentifierScheme, value: string): Promise<readonly Id[]>;

  /**
   * The links that start at these parties, agreements and deals and hold in the window as known at a day: rights in force there,
   * PARTY_TO where the agreement's term overlaps it, visible agreements and deals only. One round trip, each link once.
   *
   * @param kinds  null: all
   * @param most   refuses with null when there are more
   */
  links(
    ids: readonly Id[],
    kinds: readonly LinkKind[] | null,
    window: Span,
    knownAt: Day,
    most: number,
  ): Promise<readonly Link[] | null>;
  /** Rights counted by calendar year and group, for the question's knowledge day, filter and `except`; its window, statuses, match and order are left aside. */
  yearCounts(
    question: RightsQuestion,
    from: number,
    through: number,
    groupBy: RightGrouping,
  ): Promise<YearCounts>;
  /**
   * What is in force in one of two questions and not alike in the other; their filters are one. Statuses, match and order are left aside.
   *
   * @param most  refuses with null when there are more in `before` or in `after`
   */
  differing(from: RightsQuestion, to: RightsQuestion, most: number): Promise<Differing | null>;
  /** Hits from `offset` on, best first; the order among equals is by id. */
  search(question: SearchQuestion, first: number, offset: number): Promise<SearchAnswer>;
  /** What loads recorded after an instant (excluded), oldest first. */
  changes(
    since: string,
    first: number,
    after: Pick<ChangeRow, 'recordedAt' | 'sequence'> | null,
  ): Promise<Page<ChangeRow>>;
}
