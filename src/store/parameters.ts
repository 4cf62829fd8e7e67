import { int } from 'neo4j-driver';

/**
 * Parameters with every whole number as the database's integer: the driver would send a JavaScript number as a float,
 * and a day stored as 20000.0 equals no index entry of 20000.
 */
export function databaseParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key in parameters) converted[key] = databaseValue(parameters[key]);
  return converted;
}

function databaseValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return databaseParameters(value as Readonly<Record<string, unknown>>);
  return value.length === 0 || (typeof value[0] === 'string' && value.every((item) => typeof item === 'string')) ? value : value.map(databaseValue);
}
