/**
 * The graph as plain data: one interface per type of node, with the ids of linked records in both
 * directions. Links that may be as many as the graph has records are left out: the rights of
 * clauses and conditions, and the participations of parties (src/store/store.ts).
 */
import type { Span } from '../time/span.ts';
import type { Act } from './act.ts';
import type { Agreement, Clause } from './agreement.ts';
import type { Deal } from './deal.ts';
import type { Dossier } from './dossier.ts';
import type { Dispute } from './dispute.ts';
import type { Condition, Event } from './event.ts';
import type { Evidence, Source } from './evidence.ts';
import type { Asset, Merge, Party } from './party.ts';
import type { Id, NodeType } from './record.ts';
import type { Right } from './right.ts';

export interface Records {
  readonly PARTY: Party;
  readonly ASSET: Asset;
  readonly AGREEMENT: Agreement;
  readonly CLAUSE: Clause;
  readonly DEAL: Deal;
  readonly RIGHT: Right;
  readonly CONDITION: Condition;
  readonly EVENT: Event;
  readonly ACT: Act;
  readonly DISPUTE: Dispute;
  readonly EVIDENCE: Evidence;
  readonly SOURCE: Source;
}

export type AnyRecord = Records[NodeType];

/** A whole graph, as built from a seed: every list in order of id. */
export interface Graph {
  /** SHA-256 over all records, so that equal seeds have equal versions. */
  readonly version: string;
  readonly records: { readonly [T in NodeType]: readonly Records[T][] };
  readonly merges: readonly Merge[];
  /** The description of the facts; null if the folder has none. */
  readonly dossier: Dossier | null;
}

export type LinkKind =
  'HOLDS' | 'OWES' | 'PARTY_TO' | 'PARTICIPATES_IN' | 'PART_OF' | 'AMENDS' | 'COMPRISES';

/**
 * One way from a node to a neighbour. A right is a link from its holder to its counterparty (HOLDS)
 * or back (OWES); the other kinds are walked in either direction.
 */
export interface Link {
  readonly fromId: Id;
  readonly kind: LinkKind;
  readonly toId: Id;
  /** The right behind HOLDS and OWES; null for other kinds. */
  readonly viaId: Id | null;
  /** The days of the window on which it certainly holds, or null; 'ALWAYS' if it has no dates. */
  readonly holds: Span | null | 'ALWAYS';
}
