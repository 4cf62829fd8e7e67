import { isNode, isPath, isRelationship, type Record as Row } from 'neo4j-driver';

/** The answer to a Cypher query as text: the names of the columns, then a line for each row. */
export function answerText(rows: readonly Row[]): string {
  if (rows.length === 0) return '(no rows)';
  return [
    rows[0]!.keys.join(' | '),
    ...rows.map((row) => [...row.values()].map(valueText).join(' | ').trimEnd()),
  ].join('\n');
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isNode(value)) {
    const labels = value.labels.filter((label) => !label.startsWith('Tenure'));
    return `(${labels.map((label) => `:${label}`).join('')} ${properties(value.properties)})`;
  }
  if (isRelationship(value)) return `[:${value.type} ${properties(value.properties)}]`;
  if (isPath(value))
    return [
      idOf(value.start.properties),
      ...value.segments.map(({ relationship, start, end }) =>
        relationship.startNodeElementId === start.elementId
          ? `-${relationship.type}-> ${idOf(end.properties)}`
          : `<-${relationship.type}- ${idOf(end.properties)}`,
      ),
    ].join(' ');
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return properties(value as Readonly<Record<string, unknown>>);
  return String(value);
}

function properties(all: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(all).filter(([name]) => !name.startsWith('tenure'));
  return `{${shown.map(([name, value]) => `${name}: ${valueText(value)}`).join(', ')}}`;
}

function idOf({ id }: Readonly<Record<string, unknown>>): string {
  return String(id);
}
