/** What the resolvers of a type get as parent, by the types of the schema (scripts/generate.ts says which is whose). */
import type { Link, Records } from '../domain/model/graph.ts';
import type { View } from '../domain/model/history.ts';
import type { PartyName } from '../domain/model/party.ts';
import type { Id, NodeType } from '../domain/model/record.ts';
import type { Answer, Ending, Evaluation } from '../domain/rights/evaluation.ts';
import type { YearCount } from '../domain/rights/count-by-year.ts';
import type { RightsPageRow } from '../domain/rights/select.ts';
import type { RightsTally } from '../domain/rights/tally.ts';
import type { TimelineEntry } from '../domain/rights/timeline.ts';
import type { Day } from '../domain/time/day.ts';
import type { Outcome, PeriodMatch, RightStatus } from '../domain/time/judge.ts';
import type { Span } from '../domain/time/span.ts';
import type { ChangeRow, ListQuestion, NamePlace, SearchAnswer } from '../store/store.ts';
import type { PageInfo } from './page.ts';

/** A record with the view from which it is seen; fields below inherit the view. */
export interface Seen<T extends NodeType> {
  readonly type: T;
  readonly record: Records[T];
  readonly view: AskedView;
  /** How the right was asked for; OVERLAPS for anything that was not a row of the answer. */
  readonly match: PeriodMatch;
  /** Of a right that is a row of an answer: what it comes to in the view, so that nothing more has to be read for it; else null. */
  readonly outcome: Outcome | null;
}

export type AnySeen = { readonly [T in NodeType]: Seen<T> }[NodeType];

/** The part that a party plays in an agreement or in a deal. */
export interface SeenParticipation {
  readonly partyId: Id;
  readonly role: string;
  readonly agreement: Seen<'AGREEMENT'> | null;
  readonly deal: Seen<'DEAL'> | null;
  readonly view: AskedView;
}

/** A right judged in a view: at first no more than what its bounds decide, where they are at hand. */
export interface SeenEvaluation {
  readonly answer: () => Answer | Promise<Answer>;
  readonly evaluation: () => Promise<Evaluation>;
  readonly view: AskedView;
}

export interface SeenEnding {
  readonly ending: Ending;
  readonly view: AskedView;
}

/** A name of a party as it is recorded: what the fields of the type PartyName read. */
export type RecordedName = PartyName;

/** The stand from which everything below a field is seen, with what was asked for, to be echoed. */
export interface AskedView extends View {
  readonly year: number | null;
  readonly on: Day | null;
  readonly today: Day;
}

/** One assumption of a view. */
export interface AskedAssumption {
  readonly eventId: Id;
  readonly assumed: Day | 'never';
  readonly view: AskedView;
}

/** The answer to a question about rights; each part is found when it is first asked for, and once. */
export interface RightsAnswer {
  readonly view: AskedView;
  readonly after: string | null;
  readonly page: () => Promise<{ readonly rows: readonly AnsweredRight[]; readonly more: boolean }>;
  readonly count: () => Promise<number>;
  /** Every status of the filter, whether it was asked for or not. */
  readonly tally: () => Promise<RightsTally>;
  readonly statuses: readonly RightStatus[];
}

/** A row of the answer. */
export interface AnsweredRight {
  readonly place: RightsPageRow;
  readonly cursor: string;
  readonly view: AskedView;
  readonly match: PeriodMatch;
}

/** A row of a list. */
export interface ListRow {
  readonly type: NodeType;
  readonly place: NamePlace;
  readonly cursor: string;
}

/** The answer to a question for a list; each part is found when it is first asked for, and once. */
export interface ListAnswer<T extends ListQuestion['type']> {
  readonly type: T;
  readonly view: AskedView;
  readonly after: string | null;
  readonly page: () => Promise<{ readonly rows: readonly ListRow[]; readonly more: boolean }>;
  readonly count: () => Promise<number>;
}

/** What differs between two views. */
export interface DiffAnswer {
  readonly from: AskedView;
  readonly to: AskedView;
  readonly gained: readonly Seen<'RIGHT'>[];
  readonly lost: readonly LostRight[];
  readonly changed: readonly ChangedRight[];
  readonly corrected: readonly ChangedRight[];
  readonly unchangedCount: number;
}

/** A right of the first view, to be judged in the second for its ending. */
export interface LostRight {
  readonly right: Seen<'RIGHT'>;
  readonly to: AskedView;
}

export interface ChangedRight {
  readonly before: Seen<'RIGHT'>;
  readonly after: Seen<'RIGHT'> | null;
}

/** One year, with its groups in order of key. */
export interface AnsweredYear {
  readonly year: number;
  readonly groups: readonly AnsweredGroup[];
  readonly totalCount: number;
}

export interface AnsweredGroup extends YearCount {
  readonly view: AskedView;
}

export interface TimelineAnswer {
  readonly nodes: readonly SeenEntry[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface SeenEntry {
  readonly entry: TimelineEntry;
  readonly view: AskedView;
}

/** One way between two nodes, with its nodes as seen from the view. */
export interface SeenPath {
  readonly links: readonly Link[];
  readonly holdsDuring: Span | null;
  readonly view: AskedView;
}

export interface SeenStep {
  readonly link: Link;
  readonly view: AskedView;
}

/** What a name or identifier means, with the parties as seen today. */
export type PartyAnswer = Seen<'PARTY'> | AmbiguousAnswer | UnknownAnswer;

export interface AmbiguousAnswer {
  readonly type: 'AMBIGUOUS';
  readonly candidates: readonly SeenCandidate[];
}

export interface UnknownAnswer {
  readonly type: 'UNKNOWN';
  readonly text: string;
  readonly suggestions: readonly Seen<'PARTY'>[];
}

export interface SeenCandidate {
  readonly party: Seen<'PARTY'>;
  readonly score: number;
  readonly matchedName: string;
}

export interface SearchResult {
  readonly edges: readonly SeenHit[];
  readonly pageInfo: PageInfo;
  readonly counts: SearchAnswer['counts'];
}

/** One hit with its node as seen today. */
export interface SeenHit {
  readonly node: AnySeen;
  readonly score: number;
  readonly snippet: string;
  readonly cursor: string;
}

export interface ChangesAnswer {
  readonly nodes: readonly ChangeRow[];
  readonly pageInfo: PageInfo;
}
