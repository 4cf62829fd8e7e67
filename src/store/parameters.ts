import { int } from 'neo4j-driver';

/**
 * Parameters with every whole number as the database's integer: the driver would send a JavaScript number as a float,
 * and a day stored as 20000.0 equals no index entry of 20000.
 */
export function databaseParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, databaseValue(value)]));
}

function databaseValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(databaseValue);
  return value !== null && typeof value === 'object' ? databaseParameters(value as Readonly<Record<string, unknown>>) : value;
}
