import type { DisputeHistory, RightHistory } from '../../model/history.ts';
import { type Id, nodeTypeOf, type NodeType, type Known } from '../../model/record.ts';
import type { Day } from '../../time/day.ts';
import { isVisible } from '../visible.ts';

/** Whether two claims of a dispute are visible. See docs/model.md#disputes. */
export function isOpen({ claims }: { readonly claims: readonly Known[] }, knownAt: Day): boolean {
  return claims.filter((claim) => isVisible(claim, knownAt)).length > 1;
}

/** The open disputes about a right, or about what decides about it. */
export function openDisputes(
  { disputes }: Pick<RightHistory, 'disputes'>,
  knownAt: Day,
): readonly DisputeHistory[] {
  return disputes.filter((dispute) => isOpen(dispute, knownAt));
}

/** The conditions, events and acts of a right of which it is in dispute whether they count. */
export function disputedIds(right: RightHistory, knownAt: Day): ReadonlySet<Id> {
  return new Set(
    openDisputes(right, knownAt).flatMap(({ affects }) =>
      affects
        .filter(({ recordId, fields }) => fields.some((field) => decides(recordId, field)))
        .map(({ recordId }) => recordId),
    ),
  );
}

/** Whether a dispute is about the days of a right: its term, or what decides about it. */
export function movesBounds({ affects }: DisputeHistory, rightId: Id): boolean {
  return affects.some(({ recordId, fields }) =>
    fields.some((field) => (recordId === rightId && field === 'term') || decides(recordId, field)),
  );
}

/** The fields that decide whether, or when, a record counts for a right. */
const DECIDING_FIELDS: Partial<Record<NodeType, readonly string[]>> = {
  CONDITION: ['effect', 'event', 'right', 'when', 'within'],
  EVENT: ['occurred'],
  ACT: ['kind', 'effective', 'ends', 'voids'],
};

function decides(recordId: Id, field: string): boolean {
  return DECIDING_FIELDS[nodeTypeOf(recordId)!]?.includes(field) ?? false;
}
