/**
 * Every example of the documentation, asked on the real facts and compared with its printed answer.
 * `UPDATE_DOCS=1` writes the answers anew: read the difference before you keep it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FieldNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { factsGraph } from '../../support/fixture.ts';
import { askOf } from '../../support/over-stores.ts';
import { memoryOf } from '../../support/memory.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const EXAMPLE = /```graphql\n([\s\S]*?)```\n(?:\n```json\n([\s\S]*?)```\n)?/g;

const graph = await factsGraph();
const store = memoryOf(graph);
const ask = askOf(() => store, '2026-11-24');

describe.each(['docs/queries.md', 'README.md'])('%s', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  const examples = [...text.matchAll(EXAMPLE)];

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((example, i) => [i + 1, example[1]!, example[2]] as const))(
    'example %i is answered as printed',
    async (_, query, printed) => {
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      if (process.env['UPDATE_DOCS']) replace(path.join(ROOT, page), query, data);
      else expect(JSON.parse(printed ?? 'null')).toEqual(data);
    },
  );
});

test('every field of Query has an example', () => {
  const queries = [
    ...readFileSync(path.join(ROOT, 'docs/queries.md'), 'utf8').matchAll(EXAMPLE),
  ].map((example) => parse(example[1]!));
  const asked = new Set(
    queries.flatMap(({ definitions }) =>
      definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? definition.selectionSet.selections.map(
              (selection) => (selection as FieldNode).name.value,
            )
          : [],
      ),
    ),
  );
  const fields = typeDefs().flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query'
        ? (definition.fields ?? []).map((field) => field.name.value)
        : [],
    ),
  );
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});

function replace(file: string, query: string, data: unknown): void {
  const answer = `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\`\n`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(EXAMPLE, (whole, asked: string) =>
      asked === query ? answer : whole,
    ),
  );
}
