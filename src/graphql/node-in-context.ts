import type { AnyRecord, Records } from '../domain/model/graph.ts';
import { sourceVisibleFrom } from '../domain/model/evidence.ts';
import { type Id, nodeTypeOf, type NodeType } from '../domain/model/record.ts';
import type { Day } from '../domain/time/day.ts';
import { capitalised } from '../domain/text/count-words.ts';
import { compareText } from '../domain/text/normalise.ts';
import type { InheritedContext, NodeInContext } from './parent-types.ts';

/** The GraphQL type of a node. */
export function typeName({ type }: { readonly type: NodeType }) {
  return capitalised(type);
}

export function nodeInContext<T extends NodeType>(
  type: T,
  record: Records[T],
  context: InheritedContext,
): NodeInContext<T> {
  return { type, record, context: context.nodes ?? context, effective: null };
}

/** The node of a client's id, corrected or not; null if there is none or it was not yet known. */
export async function knownNode<T extends NodeType>(
  type: T,
  id: Id,
  context: InheritedContext,
): Promise<NodeInContext<T> | null> {
  const record = await context.loaders.record(type, id);
  return record && (await isKnown(record, context)) ? nodeInContext(type, record, context) : null;
}

/** A linked node; null without a link, or if hidden: not yet known, corrected or withdrawn. */
export async function linkedNode<T extends NodeType>(
  type: T,
  id: Id | null,
  context: InheritedContext,
): Promise<NodeInContext<T> | null> {
  const node = id === null ? null : await knownNode(type, id, context);
  return node && context.knownAt < knownUntilOf(node.record) ? node : null;
}

export function anyKnownNode(id: Id, context: InheritedContext) {
  return knownNode(nodeTypeOf(id)!, id, context);
}

/** The linked nodes that are not hidden, in the order of the ids. */
export async function linkedNodes<T extends NodeType>(
  type: T,
  ids: readonly Id[],
  context: InheritedContext,
): Promise<NodeInContext<T>[]> {
  const all = await Promise.all(ids.map((id) => linkedNode(type, id, context)));
  return all.filter((node) => node !== null);
}

/** Nodes in the order of a number, then of their ids. */
export function inOrder<Node extends { readonly record: { readonly id: Id } }>(
  nodes: readonly Node[],
  place: (record: Node['record']) => number,
): Node[] {
  return nodes.toSorted(
    (a, b) => place(a.record) - place(b.record) || compareText(a.record.id, b.record.id),
  );
}

/** The ids of the rights that are granted by clauses or subject to conditions, hidden ones too. */
export async function rightIdsUnder(
  nodes: readonly NodeInContext<'CLAUSE' | 'CONDITION'>[],
): Promise<readonly Id[]> {
  const under = await Promise.all(
    nodes.map(({ type, record, context }) => context.loaders.rightsUnder(type, record.id)),
  );
  return [...new Set(under.flat())];
}

/** The same rights, without those that are hidden. */
export async function rightsUnder(
  nodes: readonly NodeInContext<'CLAUSE' | 'CONDITION'>[],
  context: InheritedContext,
): Promise<NodeInContext<'RIGHT'>[]> {
  return linkedNodes('RIGHT', await rightIdsUnder(nodes), context);
}

/** A linked node that is never hidden, such as the holder of a visible right. */
export async function requiredNode<T extends NodeType>(
  type: T,
  id: Id,
  context: InheritedContext,
): Promise<NodeInContext<T>> {
  const record = await context.loaders.record(type, id);
  if (!record) throw new Error(`the store has a link to a record that it does not have: ${id}`);
  return nodeInContext(type, record, context);
}

async function isKnown(
  record: AnyRecord,
  { knownAt, loaders }: InheritedContext,
): Promise<boolean> {
  if ('knownFrom' in record) return record.knownFrom <= knownAt;
  if ('visibleFrom' in record) return record.visibleFrom <= knownAt;
  if ('published' in record) return sourceVisibleFrom(record) <= knownAt;
  if (!('agreementId' in record)) return true;
  const agreement = await loaders.record('AGREEMENT', record.agreementId);
  return agreement !== null && agreement.knownFrom <= knownAt && knownAt < agreement.knownUntil;
}

function knownUntilOf(record: AnyRecord): Day {
  return 'knownUntil' in record ? record.knownUntil : Infinity;
}
