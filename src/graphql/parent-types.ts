/** The parents of resolvers, by type of the schema; scripts/generate.ts maps them. */
import type { Records } from '../domain/model/graph.ts';
import type { TemporalContext } from '../domain/model/history.ts';
import type { NodeType } from '../domain/model/record.ts';
import type { Day } from '../domain/time/day.ts';
import type { Bounds, PossibleDays, Term } from '../domain/time/edtf.ts';
import type { EffectiveBounds } from '../domain/time/status.ts';
import type { Lookup } from '../query/loaders.ts';

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

/** The parent of types whose fields the default resolver finds: values, functions, ids of nodes. */
export interface InContext {
  readonly context: InheritedContext;
}

/** Days, stated or computed; a dated day is an interval of one day. */
export type IntervalParent =
  | (PossibleDays & { readonly edtf: string | null })
  | Term
  | (Bounds & {
      readonly edtf: string | null;
      readonly phrase: string | null;
      readonly endUnknown: boolean;
    });

/** The temporal context of all fields below, with the year or day asked for, and the lookups. */
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

export interface UncountedConnection {
  readonly edges: () => Promise<readonly unknown[]>;
  readonly nodes: () => Promise<readonly unknown[]>;
  readonly pageInfo: () => Promise<unknown>;
}

export interface Connection extends UncountedConnection {
  readonly totalCount: () => Promise<number>;
}
