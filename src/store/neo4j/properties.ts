import type { Date as CalendarDay } from 'neo4j-driver';
import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';

/** The value of a property. */
export type PropertyValue =
  string | number | boolean | null | CalendarDay<number> | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** The property that holds how many records of a type there are: `rightCount`. */
export function countProperty(type: NodeType): string {
  return `${type.toLowerCase()}Count`;
}

/** The number of records of each type, from the properties of a dataset. */
export function countsFromProperties(
  properties: Readonly<Record<string, number>>,
): Readonly<Record<NodeType, number>> {
  const counts = NODE_TYPES.map((type) => [type, properties[countProperty(type)] ?? 0]);
  return Object.fromEntries(counts) as Record<NodeType, number>;
}
