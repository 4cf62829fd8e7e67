import type { AnyRecord, Records } from '../domain/model/graph.ts';
import type { Asserted, Id, NodeType } from '../domain/model/record.ts';
import type { PeriodMatch } from '../domain/time/status.ts';
import type { Day } from '../domain/time/day.ts';
import type { EffectiveBounds } from '../domain/time/status.ts';
import type { Context } from './context.ts';
import type { TemporalContext, NodeInContext } from './parent-types.ts';

/** A record as seen from a view. */
export function inContext<T extends NodeType>(
  type: T,
  record: Records[T],
  view: TemporalContext,
  match: PeriodMatch = 'OVERLAPS',
  outcome: EffectiveBounds | null = null,
): NodeInContext<T> {
  return { type, record, view, match, outcome };
}

/**
 * The node of an id as asked for by a client: hidden only if it was not yet known, so that what
 * was corrected later is still found.
 *
 * @returns null if there is none of that kind, or if it was not yet known
 */
export async function byId<T extends NodeType>(
  type: T,
  id: Id,
  view: TemporalContext,
  context: Context,
): Promise<NodeInContext<T> | null> {
  const record = await context.loaders.record(type, id);
  return record && (await isKnown(type, record, view.knownAt, context))
    ? inContext(type, record, view)
    : null;
}

/**
 * A linked node; null if there is no link, or if the node is hidden: not yet known, or no
 * longer believed.
 */
export async function linked<T extends NodeType>(
  type: T,
  id: Id | null,
  view: TemporalContext,
  context: Context,
): Promise<NodeInContext<T> | null> {
  const seen = id === null ? null : await byId(type, id, view, context);
  return seen && view.knownAt < knownUntil(seen.record) ? seen : null;
}

/** The linked nodes that are not hidden, in the order of the ids. */
export async function allLinked<T extends NodeType>(
  type: T,
  ids: readonly Id[],
  view: TemporalContext,
  context: Context,
): Promise<NodeInContext<T>[]> {
  const all = await Promise.all(ids.map((id) => linked(type, id, view, context)));
  return all.filter((seen) => seen !== null);
}

/**
 * A linked node that has to be there, whatever the view: a party, or what a visible record cannot
 * be told without.
 */
export async function always<T extends NodeType>(
  type: T,
  id: Id,
  view: TemporalContext,
  context: Context,
): Promise<NodeInContext<T>> {
  const record = await context.loaders.record(type, id);
  if (!record) throw new Error(`the store has a link to a record that it does not have: ${id}`);
  return inContext(type, record, view);
}

async function isKnown(
  type: NodeType,
  record: AnyRecord,
  knownAt: Day,
  context: Context,
): Promise<boolean> {
  if (isAsserted(record)) return record.knownFrom <= knownAt;
  if (type === 'EVIDENCE') return (record as Records['EVIDENCE']).visibleFrom <= knownAt;
  if (type !== 'CLAUSE') return true;
  const agreement = await context.loaders.record(
    'AGREEMENT',
    (record as Records['CLAUSE']).agreementId,
  );
  return agreement !== null && agreement.knownFrom <= knownAt && knownAt < agreement.knownUntil;
}

function knownUntil(record: AnyRecord): Day {
  return isAsserted(record) ? record.knownUntil : Infinity;
}

/** Whether a record is a claim: an agreement, deal, right, condition, event or act. */
export function isAsserted(record: AnyRecord): record is AnyRecord & Asserted {
  return 'assertion' in record;
}
