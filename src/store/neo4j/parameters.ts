import { int, isDate } from 'neo4j-driver';

/**
 * Parameters with every whole number as an integer: the driver would send a float, and a day of
 * 20000.0 matches no index entry of 20000.
 *
 * Neo4j plans a query again, which takes up to a second, if a parameter changes its type or a text
 * or list its order of size. It does not look into maps, so parameters that may be null, texts and
 * lists are put into one map, `args`.
 */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null || isDate(value)) return value;
  if (Array.isArray(value)) return value.map(withIntegers);
  const converted: Record<string, unknown> = {};
  for (const key in value)
    converted[key] = withIntegers((value as Readonly<Record<string, unknown>>)[key]);
  return converted;
}
