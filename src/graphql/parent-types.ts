/** The parents of resolvers, by type of the schema; scripts/generate.ts maps them. */
import type { DisputeClaim } from '../domain/model/dispute.ts';
import type { Link, Records } from '../domain/model/graph.ts';
import type { TemporalContext } from '../domain/model/history.ts';
import type { MemberPath } from '../domain/rights/groups/members.ts';
import type { Id, NodeType } from '../domain/model/record.ts';
import type { StatusAndCoverage, Ending, Evaluation } from '../domain/rights/evaluation.ts';
import type { AmountSum, RightCount } from '../domain/rights/sums.ts';
import type { KnownTerm } from '../domain/rights/versions.ts';
import type { YearCount } from '../domain/rights/count-by-year.ts';
import type { RightsQuestion } from '../domain/rights/question.ts';
import type { RightsPageRow } from '../domain/rights/select.ts';
import type { TimelineEntry } from '../domain/rights/timeline.ts';
import type { Day } from '../domain/time/day.ts';
import type { Bounds, PossibleDays, Term } from '../domain/time/edtf.ts';
import type { EffectiveBounds } from '../domain/time/status.ts';
import type { Span } from '../domain/time/span.ts';
import type { Page, SearchAnswer } from '../store/store.ts';
import type { Lookup } from '../query/loaders.ts';
import type { WhatIfAnswers } from '../query/what-if.ts';

/** A record in a temporal context, which the fields below inherit. */
export type NodeInContext<T extends NodeType> = {
  readonly [Type in T]: {
    readonly type: Type;
    readonly record: Records[Type];
    readonly context: InheritedContext;
    /** The effective bounds of a right of an answer, which save reading its history; else null. */
    readonly effective: EffectiveBounds | null;
  };
}[T];

export type AnyNodeInContext = NodeInContext<NodeType>;

/** The parents of `Node`: a record, or a context for a view. */
export type NodeOrView = AnyNodeInContext | InheritedContext;

/** A thing with the context in which the fields below see it. */
type InContext<T> = Readonly<T> & { readonly context: InheritedContext };

/** Days, stated or computed; a dated day is an interval of one day. */
export type IntervalParent =
  | (PossibleDays & { readonly edtf: string | null })
  | Term
  | (Bounds & {
      readonly edtf: string | null;
      readonly phrase: string | null;
      readonly endUnknown: boolean;
    });

/** A claim of a dispute. */
export type DisputeClaimInContext = InContext<
  Omit<DisputeClaim, 'knownUntil'> & { knownUntil: Day | null }
>;

/** The role of a party in an agreement or in a deal. */
export interface ParticipationInContext {
  readonly partyId: Id;
  readonly role: string;
  readonly agreement?: NodeInContext<'AGREEMENT'>;
  readonly deal?: NodeInContext<'DEAL'>;
  readonly context: InheritedContext;
}

/** An evaluation of a right. Status and coverage need its bounds alone, if these are known. */
export interface EvaluationInContext {
  readonly statusAndCoverage: () => Promise<StatusAndCoverage>;
  readonly evaluation: () => Promise<Evaluation>;
  readonly context: InheritedContext;
}

export type ConfirmationInContext = InContext<{ day: Day; sourceId: Id }>;

export type EndingInContext = InContext<Ending>;

/** A membership, direct or through others, with its days as known in the view. */
export type MembershipInContext = InContext<{ path: MemberPath }>;

/**
 * The temporal context of all fields below, with the year or day that the question gave, and what
 * the request looks up in.
 */
export interface InheritedContext extends TemporalContext, Lookup {
  readonly year: number | null;
  readonly on: Day | null;
  /** The context part of the ids of the nodes below, such as `~2027`; may be empty. */
  readonly idContext: string;
  /** Whether a list above named a time, so that fields of a period must name their own. */
  readonly needsTime: boolean;
  /** The context of the nodes below; null if it is this one. */
  readonly nodes: InheritedContext | null;
}

/** One assumption of a view. */
export type AssumptionInContext = InContext<{ eventId: Id; assumed: Day | 'never' }>;

/** An entry of a page, whose node is loaded on demand. */
export interface EdgeOf<Node> {
  readonly node: () => Node | Promise<Node>;
  readonly cursor: string;
}

export interface UncountedConnection<Edge = EdgeOf<unknown>> {
  readonly after: string | null;
  readonly page: () => Promise<Page<Edge>>;
}

export interface Connection<Edge = EdgeOf<unknown>> extends UncountedConnection<Edge> {
  readonly count: () => Promise<number>;
}

export interface RightsPage extends Connection<RightRow> {
  readonly context: InheritedContext;
  readonly question: RightsQuestion;
  readonly rights: () => Promise<WhatIfAnswers>;
  /** The rights of all pages; with `more` there are too many to be counted. */
  readonly whole: () => Promise<Page<RightsPageRow>>;
}

export interface RightRow extends EdgeOf<NodeInContext<'RIGHT'>> {
  readonly row: RightsPageRow;
  readonly context: InheritedContext;
  readonly question: RightsQuestion;
}

/** The knowledge of a right during some time. */
export interface KnownTermInContext {
  readonly known: KnownTerm;
  readonly right: NodeInContext<'RIGHT'>;
}

/** A number of rights that share something, such as a node. */
export type RightCountInContext = InContext<RightCount & { nodeId: Id | null }>;

export type AmountSumInContext = InContext<AmountSum>;

/** The diff of two temporal contexts. */
export interface RightsDiffResult {
  readonly from: InheritedContext;
  readonly to: InheritedContext;
  readonly gains: readonly MovedRight[];
  readonly lost: readonly MovedRight[];
  readonly changed: readonly ChangedRight[];
  readonly corrected: readonly ChangedRight[];
  readonly unchangedCount: number;
}

/** One of the two questions that a diff compares. */
export interface DiffSide {
  readonly context: InheritedContext;
  readonly question: RightsQuestion;
}

/** A right of one side; it is not in force in the other. */
export interface MovedRight {
  readonly right: NodeInContext<'RIGHT'>;
  readonly own: DiffSide;
  readonly other: DiffSide;
}

export interface ChangedRight {
  readonly before: NodeInContext<'RIGHT'>;
  readonly after: NodeInContext<'RIGHT'> | null;
  /** Whether an act ends the one and introduces the other. */
  readonly isHandover: boolean;
  readonly sides: readonly [before: DiffSide, after: DiffSide];
}

export type GroupRow = InContext<YearCount & { nodeId: Id | null }>;

export type TimelineEntryInContext = InContext<TimelineEntry>;

/** A path between two nodes. */
export type PathInContext = InContext<{ links: readonly Link[]; holdsDuring: Span | null }>;

export type PathStepInContext = InContext<Link>;

export interface SearchResult extends Connection<HitInContext> {
  readonly counts: () => Promise<SearchAnswer['counts']>;
}

/** A search hit with its node as known today. */
export interface HitInContext extends EdgeOf<AnyNodeInContext> {
  readonly score: number;
  readonly snippet: string;
}
