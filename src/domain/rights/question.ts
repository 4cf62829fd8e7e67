import type { Bindingness } from '../model/agreement.ts';
import type { AssertionLevel, Id } from '../model/record.ts';
import type { LegalPosition, RightKind } from '../model/right.ts';
import type { Day } from '../time/day.ts';
import type { Certainty, PeriodMatch, RightStatus } from '../time/status.ts';
import type { Span } from '../time/span.ts';
import type { MemberFilter } from './groups/members.ts';

/** A filter of rights with every id resolved, groups and wholes expanded. Null: not filtered. */
export interface RightsFilter {
  readonly holders: readonly Id[] | null;
  readonly counterparties: readonly Id[] | null;
  /** The parties of which one must be holder or counterparty. */
  readonly parties: readonly Id[] | null;
  /** The paths by which those parties belong to the requested groups; null: always. */
  readonly members: readonly MemberFilter[] | null;
  readonly assets: readonly Id[] | null;
  readonly agreements: readonly Id[] | null;
  /** Rights of the agreements that these deals comprise, if visible at knownAt. */
  readonly deals: readonly Id[] | null;
  readonly kinds: readonly RightKind[] | null;
  readonly positions: readonly LegalPosition[] | null;
  readonly assertions: readonly AssertionLevel[] | null;
  readonly bindings: readonly Bindingness[] | null;
  /** Whether an open dispute is about the right, or about what decides about it. */
  readonly disputed: boolean | null;
  /** Narrows IN_FORCE rows only. */
  readonly certainty: Certainty | null;
  readonly includeDeprecated: boolean;
  /** Each must occur, even inside a word, in the normalised label, statement, action and scope. */
  readonly words: readonly string[];
}

/** Passes every right that is not deprecated. */
export const NO_FILTER: RightsFilter = {
  holders: null,
  counterparties: null,
  parties: null,
  members: null,
  assets: null,
  agreements: null,
  deals: null,
  kinds: null,
  positions: null,
  assertions: null,
  bindings: null,
  disputed: null,
  certainty: null,
  includeDeprecated: false,
  words: [],
};

export interface RightsOrder {
  readonly field: 'HOLDER' | 'EFFECTIVE_FROM' | 'EFFECTIVE_UNTIL' | 'KNOWN_FROM';
  readonly direction: 'ASC' | 'DESC';
}

/** A question about rights, without assumptions: rights that those touch are in `except`. */
export interface RightsQuestion {
  readonly window: Span;
  readonly knownAt: Day;
  readonly match: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter: RightsFilter;
  readonly order: RightsOrder;
  readonly except: readonly Id[];
}
