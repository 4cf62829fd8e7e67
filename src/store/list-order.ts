import { compareText } from '../domain/text/normalise.ts';
import { type Day, OPEN } from '../domain/time/day.ts';
import type { ListPosition } from './store.ts';
import type { ListOrder } from './list-question.ts';

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
