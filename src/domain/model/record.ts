/**
 * The fields of every record of the graph. Days are whole numbers (src/domain/time/day.ts), OPEN if
 * there is no end. docs/model.md is the glossary.
 */
import type { Day } from '../time/day.ts';

/** A prefix, a colon and a lower-case slug, such as `party:microsoft`. */
export type Id = string;

export const NODE_TYPES = [
  'PARTY',
  'ASSET',
  'AGREEMENT',
  'CLAUSE',
  'DEAL',
  'RIGHT',
  'CONDITION',
  'EVENT',
  'ACT',
  'DISPUTE',
  'EVIDENCE',
  'SOURCE',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const ASSERTION_LEVELS = ['STATED', 'REPORTED', 'INFERRED', 'DISPUTED'] as const;
export type AssertionLevel = (typeof ASSERTION_LEVELS)[number];

/** Best first. */
export const STATEMENT_RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type StatementRank = (typeof STATEMENT_RANKS)[number];

export interface Known {
  /** The first day by whose end the public could know. */
  readonly knownFrom: Day;
  /** The first day by whose end it was known to be wrong; OPEN if that never happened. */
  readonly knownUntil: Day;
}

export interface Withdrawable extends Known {
  readonly withdrawnReason: string | null;
}

export interface Asserted extends Withdrawable {
  readonly assertion: AssertionLevel;
  /** The recorded rank; a corrected or withdrawn record reports DEPRECATED from `knownUntil` on. */
  readonly rank: StatementRank;
  readonly rankReason: string | null;
  /** The instant at which a load first recorded it in this form: UTC, ISO 8601. */
  readonly recordedAt: string;
  readonly evidenceIds: readonly Id[];
  /** The disputes about it; for a right also about its conditions, their events, and its acts. */
  readonly disputeIds: readonly Id[];
  readonly note: string | null;
}

/** The kind of node that an id's prefix names, or null. */
export function nodeTypeOf(id: Id): NodeType | null {
  const prefix = id.slice(0, id.indexOf(':')).toUpperCase();
  return (NODE_TYPES as readonly string[]).includes(prefix) ? (prefix as NodeType) : null;
}

export type ChangeKind = 'ASSERTED' | 'CHANGED' | 'CORRECTED' | 'WITHDRAWN' | 'REMOVED' | 'MERGED';
