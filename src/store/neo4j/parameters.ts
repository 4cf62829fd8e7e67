import { int } from 'neo4j-driver';

/**
 * Parameters as a query takes them: those that it reads as `$asked.name` in one map, the others as they are, every whole number as the
 * database's integer. The driver would send a JavaScript number as a float, and a day stored as 20000.0 equals no index entry of 20000.
 *
 * Neo4j plans a query anew for parameters of another type, and for texts and lists of another order of size, which takes up to a second.
 * What may be null, a text or a list therefore goes into the map, into which it does not look. What the query does not read is left out.
 */
export function databaseParameters(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const read = namesIn(text);
  const converted: Record<string, unknown> = {};
  const asked: Record<string, unknown> = {};
  for (const key in parameters) {
    if (read.asked.has(key)) asked[key] = databaseValue(parameters[key]);
    else if (read.alone.has(key)) converted[key] = databaseValue(parameters[key]);
  }
  return read.asked.size > 0 ? { ...converted, asked } : converted;
}

interface Names {
  readonly asked: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

const known = new Map<string, Names>();

function namesIn(text: string): Names {
  const before = known.get(text);
  if (before) return before;
  const all = (pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, name]) => name!));
  const names = { asked: all(/\$asked\.(\w+)/g), alone: all(/\$(?!asked\.)(\w+)/g) };
  known.set(text, names);
  return names;
}

function databaseValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return databaseValues(value as Readonly<Record<string, unknown>>);
  return value.length === 0 ||
    (typeof value[0] === 'string' && value.every((item) => typeof item === 'string'))
    ? value
    : value.map(databaseValue);
}

function databaseValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key in values) converted[key] = databaseValue(values[key]);
  return converted;
}
