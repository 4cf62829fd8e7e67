/**
 * What the resolvers of a type get as parent, by the types of the schema (scripts/generate.ts says
 * which is whose).
 */
import type { Link, Records } from '../domain/model/graph.ts';
import type { View } from '../domain/model/history.ts';
import type { PartyName } from '../domain/model/party.ts';
import type { Id, NodeType } from '../domain/model/record.ts';
import type {
  Confirmation,
  StatusAndCoverage,
  Ending,
  Evaluation,
} from '../domain/rights/evaluation.ts';
import type { YearCount } from '../domain/rights/count-by-year.ts';
import type { RightsPageRow } from '../domain/rights/select.ts';
import type { RightsTally } from '../domain/rights/tally.ts';
import type { TimelineEntry } from '../domain/rights/timeline.ts';
import type { Day } from '../domain/time/day.ts';
import type { EffectiveBounds, PeriodMatch, RightStatus } from '../domain/time/status.ts';
import type { Span } from '../domain/time/span.ts';
import type { ChangeRow, ListQuestion, NamePlace, SearchAnswer } from '../store/store.ts';
import type { PageInfo } from './pagination.ts';

/** A record with the view from which it is seen; fields below inherit the view. */
export interface NodeInContext<T extends NodeType> {
  readonly type: T;
  readonly record: Records[T];
  readonly view: TemporalContext;
  /** How the right was asked for; OVERLAPS for anything that was not a row of the answer. */
  readonly match: PeriodMatch;
  /**
   * Of a right that is a row of an answer: what it comes to in the view, so that nothing more has
   * to be read for it; else null.
   */
  readonly outcome: EffectiveBounds | null;
}

export type AnyNodeInContext = { readonly [T in NodeType]: NodeInContext<T> }[NodeType];

/** The part that a party plays in an agreement or in a deal. */
export interface ParticipationInContext {
  readonly partyId: Id;
  readonly role: string;
  readonly agreement: NodeInContext<'AGREEMENT'> | null;
  readonly deal: NodeInContext<'DEAL'> | null;
  readonly view: TemporalContext;
}

/**
 * A right evaluated in a view: at first no more than what its bounds decide, if they are at hand.
 */
export interface EvaluationInContext {
  readonly answer: () => StatusAndCoverage | Promise<StatusAndCoverage>;
  readonly evaluation: () => Promise<Evaluation>;
  readonly view: TemporalContext;
}

export interface ConfirmationInContext {
  readonly confirmation: Confirmation;
  readonly view: TemporalContext;
}

export interface EndingInContext {
  readonly ending: Ending;
  readonly view: TemporalContext;
}

/** A name of a party as it is recorded: what the fields of the type PartyName read. */
export type RecordedName = PartyName;

/** The stand from which everything below a field is seen, with what was asked for, to be echoed. */
export interface TemporalContext extends View {
  readonly year: number | null;
  readonly on: Day | null;
  readonly today: Day;
}

/** One assumption of a view. */
export interface AssumptionInContext {
  readonly eventId: Id;
  readonly assumed: Day | 'never';
  readonly view: TemporalContext;
}

/**
 * The answer to a question about rights; each part is found when it is first asked for, and once.
 */
export interface RightsPage {
  readonly view: TemporalContext;
  readonly after: string | null;
  readonly page: () => Promise<{ readonly rows: readonly RightRow[]; readonly more: boolean }>;
  readonly count: () => Promise<number>;
  /** Every status of the filter, whether it was asked for or not. */
  readonly tally: () => Promise<RightsTally>;
  readonly statuses: readonly RightStatus[];
}

/** A row of the answer. */
export interface RightRow {
  readonly place: RightsPageRow;
  readonly cursor: string;
  readonly view: TemporalContext;
  readonly match: PeriodMatch;
}

/** A row of a list. */
export interface ListRow {
  readonly type: NodeType;
  readonly place: NamePlace;
  readonly cursor: string;
}

/** The answer to a question for a list; each part is found when it is first asked for, and once. */
export interface RecordList<T extends ListQuestion['type']> {
  readonly type: T;
  readonly view: TemporalContext;
  readonly after: string | null;
  readonly page: () => Promise<{ readonly rows: readonly ListRow[]; readonly more: boolean }>;
  readonly count: () => Promise<number>;
}

/** What differs between two views. */
export interface RightsDiffResult {
  readonly from: TemporalContext;
  readonly to: TemporalContext;
  readonly gained: readonly NodeInContext<'RIGHT'>[];
  readonly lost: readonly LostRight[];
  readonly changed: readonly ChangedRight[];
  readonly corrected: readonly ChangedRight[];
  readonly unchangedCount: number;
}

/** A right of the first view, to be evaluated in the second for its ending. */
export interface LostRight {
  readonly right: NodeInContext<'RIGHT'>;
  readonly to: TemporalContext;
}

export interface ChangedRight {
  readonly before: NodeInContext<'RIGHT'>;
  readonly after: NodeInContext<'RIGHT'> | null;
}

/** One year, with its groups in order of key. */
export interface YearRow {
  readonly year: number;
  readonly groups: readonly GroupRow[];
  readonly totalCount: number;
}

export interface GroupRow extends YearCount {
  readonly view: TemporalContext;
}

export interface TimelineResult {
  readonly nodes: readonly TimelineEntryInContext[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface TimelineEntryInContext {
  readonly entry: TimelineEntry;
  readonly view: TemporalContext;
}

/** One way between two nodes, with its nodes as seen from the view. */
export interface PathInContext {
  readonly links: readonly Link[];
  readonly holdsDuring: Span | null;
  readonly view: TemporalContext;
}

export interface PathStepInContext {
  readonly link: Link;
  readonly view: TemporalContext;
}

/** What a name or identifier means, with the parties as seen today. */
export type PartyResult = NodeInContext<'PARTY'> | AmbiguousResult | UnknownResult;

export interface AmbiguousResult {
  readonly type: 'AMBIGUOUS';
  readonly candidates: readonly CandidateInContext[];
}

export interface UnknownResult {
  readonly type: 'UNKNOWN';
  readonly text: string;
  readonly suggestions: readonly NodeInContext<'PARTY'>[];
}

export interface CandidateInContext {
  readonly party: NodeInContext<'PARTY'>;
  readonly score: number;
  readonly matchedName: string;
}

export interface SearchResult {
  readonly edges: readonly HitInContext[];
  readonly pageInfo: PageInfo;
  readonly counts: SearchAnswer['counts'];
}

/** One hit with its node as seen today. */
export interface HitInContext {
  readonly node: AnyNodeInContext;
  readonly score: number;
  readonly snippet: string;
  readonly cursor: string;
}

export interface ChangesResult {
  readonly nodes: readonly ChangeRow[];
  readonly pageInfo: PageInfo;
}
