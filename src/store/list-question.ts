/** The questions about lists of nodes that a store answers, and the order of the answers. */
import type { AgreementKind, CuadCategory } from '../domain/model/agreement.ts';
import type { SourceGrade } from '../domain/model/evidence.ts';
import type { Id, NodeType } from '../domain/model/record.ts';
import type { PartyKind } from '../domain/model/party.ts';
import { compareText } from '../domain/text/normalise.ts';
import { type Day, OPEN } from '../domain/time/day.ts';
import type { OrderedBounds } from '../domain/time/edtf.ts';
import type { Span } from '../domain/time/span.ts';

/** The order of a list. Ties of days are by name, ascending; nodes without a day come last. */
export interface ListOrder {
  /**
   * DAY: of a party the first day of its existence, of an agreement its signature, of a deal its
   * announcement, of an event its visible occurrence, of a source its publication.
   */
  readonly field: 'NAME' | 'DAY';
  readonly direction: 'ASC' | 'DESC';
}

/** The days on which parties of a list belong to a requested group; null if all do always. */
export type MemberDays = Readonly<Record<Id, readonly OrderedBounds[]>> | null;

/** The filter of a list; null or empty: all. */
export type ListQuestion = {
  readonly order?: ListOrder;
  readonly knownAt: Day;
  /** As in RightsFilter, over names and summaries. */
  readonly words: readonly string[];
} & (
  | {
      readonly type: 'PARTY';
      readonly kinds: readonly PartyKind[] | null;
      readonly countries: readonly string[] | null;
      readonly ids: readonly Id[] | null;
    }
  | { readonly type: 'ASSET'; readonly kinds: readonly string[] | null }
  | {
      readonly type: 'AGREEMENT';
      /** Also those that were withdrawn by then. */
      readonly includeDeprecated: boolean;
      readonly window: Span | null;
      readonly kinds: readonly AgreementKind[] | null;
      readonly parties: readonly Id[] | null;
      /** The member days: one must be a day of the term, and of the window if there is one. */
      readonly memberDays: MemberDays;
    }
  | {
      readonly type: 'CLAUSE';
      readonly cuad: readonly CuadCategory[] | null;
      readonly agreements: readonly Id[] | null;
    }
  | {
      readonly type: 'DEAL';
      readonly includeDeprecated: boolean;
      readonly kinds: readonly string[] | null;
      /** It may have been announced on a day of this span. */
      readonly announced: Span | null;
      readonly value: ValueRange | null;
      readonly participants: readonly Id[] | null;
      /** The member days: one must be the day of the announcement; any if that is not recorded. */
      readonly memberDays: MemberDays;
    }
  | {
      readonly type: 'EVENT';
      readonly includeDeprecated: boolean;
      readonly happened: boolean | null;
      /** It may have happened on a day of this span, as known then. */
      readonly occurred: Span | null;
      readonly parties: readonly Id[] | null;
      /** The member days: one must be the day of the event; any if it has not happened. */
      readonly memberDays: MemberDays;
    }
  /** The sources that were public by `knownAt`. */
  | {
      readonly type: 'SOURCE';
      readonly grades: readonly SourceGrade[] | null;
      /** The publishers' names, normalised. */
      readonly publishers: readonly string[] | null;
      /** It may have been published on a day of this span. */
      readonly published: Span | null;
    }
  | { readonly type: 'DISPUTE' }
  /** The visible evidence from a source, in order of id. */
  | { readonly type: 'EVIDENCE'; readonly source: Id }
  /** The asserted records that a source supports, by visible evidence. */
  | { readonly type: 'STATEMENT'; readonly source: Id }
);

/** The events that have not been withdrawn, without a day of knowledge. */
export const ANY_EVENT = {
  type: 'EVENT',
  includeDeprecated: false,
  happened: null,
  occurred: null,
  parties: null,
  memberDays: null,
  words: [],
} as const;

/** A value in a currency within two figures, both included. */
export interface ValueRange {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
}

/** The place of a listed node: its name (title, heading, label) and id. */
export interface ListPosition {
  readonly name: string;
  readonly id: Id;
  /** See `dayKey`; absent unless the list is ordered by day. */
  readonly day?: number;
}

export type ListRow = ListPosition & { readonly type: NodeType };

/** The sort key of a list by day, ascending: later days come first if it descends, no day last. */
export function dayKey({ direction }: ListOrder, day: Day | null): number {
  if (day === null) return OPEN;
  return direction === 'ASC' ? day : -day;
}

export function compareListPositions(
  order: ListOrder | undefined,
  a: ListPosition,
  b: ListPosition,
): number {
  const byName = compareText(a.name, b.name) || compareText(a.id, b.id);
  if (order?.field === 'DAY') return a.day! - b.day! || byName;
  return order?.direction === 'DESC' ? -byName : byName;
}
