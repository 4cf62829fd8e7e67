import { int } from 'neo4j-driver';

/**
 * Parameters of a query, every whole number as the database's integer: the driver would send it as
 * a float, and a day stored as 20000.0 equals no index entry of 20000.
 *
 * Neo4j plans a query anew for parameters of other types, and for texts and lists of another order
 * of size, which takes up to a second. It does not look into maps. So what may be null, a text or a
 * list stands in one map, `asked`: see the queries.
 */
export function withIntegers(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key in parameters) converted[key] = withIntegersIn(parameters[key]);
  return converted;
}

function withIntegersIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map(withIntegersIn)
    : withIntegers(value as Readonly<Record<string, unknown>>);
}
