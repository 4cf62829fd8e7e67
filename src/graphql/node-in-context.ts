import type { AnyRecord, Records } from '../domain/model/graph.ts';
import type { Asserted, Id, NodeType } from '../domain/model/record.ts';
import type { Day } from '../domain/time/day.ts';
import type { EffectiveBounds } from '../domain/time/status.ts';
import type { RequestContext } from './context.ts';
import type { InheritedContext, NodeInContext } from './parent-types.ts';

export function nodeInContext<T extends NodeType>(
  type: T,
  record: Records[T],
  context: InheritedContext,
  effective: EffectiveBounds | null = null,
): NodeInContext<T> {
  return { type, record, context: context.nodes ?? context, effective };
}

/**
 * The node of an id that a client names. It is hidden only if it was not yet known, so that
 * corrected records are still found.
 *
 * @returns null if there is no node of that type, or if it was not yet known
 */
export async function knownNode<T extends NodeType>(
  type: T,
  id: Id,
  context: InheritedContext,
  request: RequestContext,
): Promise<NodeInContext<T> | null> {
  const record = await request.loaders.record(type, id);
  return record && (await isKnown(type, record, context.knownAt, request))
    ? nodeInContext(type, record, context)
    : null;
}

/**
 * A linked node; null if there is no link, or if the node is hidden: not yet known, corrected or
 * withdrawn.
 */
export async function linkedNode<T extends NodeType>(
  type: T,
  id: Id | null,
  context: InheritedContext,
  request: RequestContext,
): Promise<NodeInContext<T> | null> {
  const node = id === null ? null : await knownNode(type, id, context, request);
  return node && context.knownAt < knownUntilOf(node.record) ? node : null;
}

/** The linked nodes that are not hidden, in the order of the ids. */
export async function linkedNodes<T extends NodeType>(
  type: T,
  ids: readonly Id[],
  context: InheritedContext,
  request: RequestContext,
): Promise<NodeInContext<T>[]> {
  const all = await Promise.all(ids.map((id) => linkedNode(type, id, context, request)));
  return all.filter((node) => node !== null);
}

/** A linked node that is never hidden, such as the holder of a visible right. */
export async function requiredNode<T extends NodeType>(
  type: T,
  id: Id,
  context: InheritedContext,
  request: RequestContext,
): Promise<NodeInContext<T>> {
  const record = await request.loaders.record(type, id);
  if (!record) throw new Error(`the store has a link to a record that it does not have: ${id}`);
  return nodeInContext(type, record, context);
}

async function isKnown(
  type: NodeType,
  record: AnyRecord,
  knownAt: Day,
  request: RequestContext,
): Promise<boolean> {
  if (isAsserted(record)) return record.knownFrom <= knownAt;
  if (type === 'EVIDENCE') return (record as Records['EVIDENCE']).visibleFrom <= knownAt;
  if (type !== 'CLAUSE') return true;
  const agreement = await request.loaders.record(
    'AGREEMENT',
    (record as Records['CLAUSE']).agreementId,
  );
  return agreement !== null && agreement.knownFrom <= knownAt && knownAt < agreement.knownUntil;
}

function knownUntilOf(record: AnyRecord): Day {
  return isAsserted(record) ? record.knownUntil : Infinity;
}

/** Whether a record is asserted: an agreement, deal, right, condition, event or act. */
function isAsserted(record: AnyRecord): record is AnyRecord & Asserted {
  return 'assertion' in record;
}
