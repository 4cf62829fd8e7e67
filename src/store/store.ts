/**
 * The interface of a store, in terms of the model. Neo4j and memory implement it, and must agree on
 * everything except the order of search hits, recording times and changes.
 */
import type { ChangeKind, Id, NodeType } from '../domain/model/record.ts';
import type { Participations } from '../domain/model/party.ts';
import type { IdentifierScheme } from '../domain/text/identifier.ts';
import type { RightGrouping } from '../domain/model/right.ts';
import type { AnyRecord, Link, LinkKind } from '../domain/model/graph.ts';
import type { RightHistory } from '../domain/model/history.ts';
import type { Day } from '../domain/time/day.ts';
import type { YearCounts } from '../domain/rights/count-by-year.ts';
import type { MemberLink } from '../domain/rights/groups/members.ts';
import type { AnswerDiff, DifferingRight } from '../domain/rights/answer-diff.ts';
import type { RightsFilter, RightsQuestion } from '../domain/rights/question.ts';
import type { RightWithBounds, SortPosition, RightsPageRow } from '../domain/rights/select.ts';
import type { RightsTally } from '../domain/rights/tally.ts';
import type { Span } from '../domain/time/span.ts';
import type { DatasetSummary } from './dataset-summary.ts';
import type { ListPosition, ListQuestion, ListRow } from './list-question.ts';

export interface Store {
  readonly kind: 'NEO4J' | 'MEMORY';
  /**
   * Opens the current dataset. The snapshot keeps reading it, even if another one is loaded.
   *
   * @throws {StoreError} STORE_UNAVAILABLE if the store does not answer, or nothing is loaded
   */
  snapshot(options?: SnapshotOptions): Promise<Snapshot>;
  /** Whether the store can answer; takes at most a second, and is cached for two. */
  ready(): Promise<Readiness>;
  close(): Promise<void>;
}

export interface SnapshotOptions {
  /** The request's id, for the database's transaction metadata and the log. */
  readonly requestId?: string;
  /** Ends running queries. */
  readonly signal?: AbortSignal;
  /** The client, if the database's places are shared among clients. */
  readonly client?: string;
  /** Called for each query with about how many rows it will read, before it runs. */
  readonly onRows?: (count: number) => void;
  /** Called with the time that the database took for each query, in ms. */
  readonly onWork?: (ms: number) => void;
  /** Queues each query of the database; without it queries run at once. */
  readonly turn?: Turn;
}

/** Runs a query, by its name and about how many rows it reads, as soon as the queue allows. */
export type Turn = <T>(query: string, rows: number, work: () => Promise<T>) => Promise<T>;

export type Readiness =
  | {
      readonly ready: true;
      readonly datasetVersion: string;
      /** Whether the database is slow to answer, but has answered within the last seconds. */
      readonly busy?: boolean;
      /** Why these are not the newest facts; absent if they are. */
      readonly notice?: string;
    }
  | { readonly ready: false; readonly reason: 'unavailable' | 'empty'; readonly message: string };

export interface DatasetInfo extends DatasetSummary {
  readonly version: string;
  /** The instant at which it was loaded: UTC, ISO 8601. */
  readonly seededAt: string;
  /** The kind of store and its version: `NEO4J 5.26.30` or `MEMORY`. */
  readonly store: string;
  /** Why these are not the newest facts; absent if they are. */
  readonly notice?: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

export interface LinksQuestion {
  readonly ids: readonly Id[];
  /** Null: all. */
  readonly kinds: readonly LinkKind[] | null;
  readonly window: Span;
  readonly knownAt: Day;
}

/** Each word must begin a word of the record's text, or match it with a misspelling. */
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
  /** The number of hits by type, over the requested types; types without any are left out. */
  readonly counts: readonly { readonly type: NodeType; readonly count: number }[];
}

export interface ChangeRow {
  readonly recordedAt: string;
  /** Orders changes of one instant. */
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly subjectId: Id;
  readonly reason: string | null;
}

export interface Snapshot {
  dataset(): Promise<DatasetInfo>;

  /** The records of the ids, in their order, merges followed; else null. One round trip. */
  load(ids: readonly Id[]): Promise<readonly (AnyRecord | null)[]>;
  participations(partyIds: readonly Id[]): Promise<readonly Participations[]>;
  /** For each clause the ids of the rights that it grants, or for each condition of its rights. */
  rightsUnder(
    type: 'CLAUSE' | 'CONDITION',
    ids: readonly Id[],
  ): Promise<readonly (readonly Id[])[]>;
  /** The histories in the order of the ids; null for an unknown right. A few round trips. */
  histories(rightIds: readonly Id[]): Promise<readonly (RightHistory | null)[]>;

  /** Ids that look like this one, nearest first, at most five. */
  nearIds(id: Id): Promise<readonly Id[]>;
  /**
   * The memberships that lead to parties, merged ids followed, directly or through others, with
   * their days as known at a day; in no order.
   */
  memberLinks(partyIds: readonly Id[], knownAt: Day): Promise<readonly MemberLink[]>;
  /** The assets themselves, their parts and the wholes that contain them, transitively. */
  withPartsAndWholes(assetIds: readonly Id[]): Promise<readonly Id[]>;
  /**
   * For each right the ids of its chain of predecessors and successors, through acts and rights
   * visible at knownAt. Includes the right itself; unordered.
   */
  lineages(rightIds: readonly Id[], knownAt: Day): Promise<readonly (readonly Id[])[]>;

  rightsPage(
    question: RightsQuestion,
    first: number,
    after: SortPosition | null,
  ): Promise<Page<RightsPageRow>>;
  /** Counts every status for window, knowledge day, filter and `except` of the question. */
  rightsTally(question: RightsQuestion): Promise<RightsTally>;
  rightsCount(question: RightsQuestion): Promise<number>;
  /**
   * Visible rights of the filter that are subject to a condition on one of the events, deprecated
   * ones included. Does not filter by certainty.
   */
  rightsSubjectToEvents(
    eventIds: readonly Id[],
    filter: RightsFilter,
    knownAt: Day,
  ): Promise<readonly RightWithBounds[]>;

  /** One page of a list, in its order; without one by name and id. */
  list(question: ListQuestion, first: number, after: ListPosition | null): Promise<Page<ListRow>>;
  listCount(question: ListQuestion): Promise<number>;

  /** At most 50 parties that a name may mean, likeliest first (src/store/fuzzy-match.ts). */
  partyCandidates(text: string): Promise<readonly Id[]>;
  /** Parties with an identifier, compared by `canonicalIdentifier`; in order of id. */
  partiesByIdentifier(scheme: IdentifierScheme, value: string): Promise<readonly Id[]>;

  /**
   * The links of these parties, agreements and deals in a window as known at a day: through rights
   * in force, agreements whose term overlaps it, and visible deals. One round trip, each link once.
   *
   * @param maxCount  if there are more, the result is null
   */
  links(question: LinksQuestion, maxCount: number): Promise<readonly Link[] | null>;
  /** Counts rights by year and group, for knowledge day, filter and `except` of the question. */
  yearCounts(
    question: RightsQuestion,
    from: number,
    through: number,
    groupBy: RightGrouping,
  ): Promise<YearCounts>;
  /**
   * Rights that are in force in one of two questions and differ in the other, in order of id. Both
   * have the same filter, but for memberships as known in each; statuses, match and order are
   * ignored.
   *
   * @param maxCount  if `before` or `after` has more, the result is null
   */
  rightsDiff(
    from: RightsQuestion,
    to: RightsQuestion,
    maxCount: number,
  ): Promise<AnswerDiff<DifferingRight> | null>;
  /**
   * The source that was published last (by the first day of an imprecise date) among those that
   * were public by the end of a day; of several the first by id. Null if there is none.
   */
  newestSource(knownAt: Day): Promise<Id | null>;
  /** Hits from `offset` on, best first, then by id. */
  search(question: SearchQuestion, first: number, offset: number): Promise<SearchAnswer>;
  /** The changes that loads recorded after an instant (excluded), oldest first. */
  changes(
    since: string,
    first: number,
    after: Pick<ChangeRow, 'recordedAt' | 'sequence'> | null,
  ): Promise<Page<ChangeRow>>;
}
