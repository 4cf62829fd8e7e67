import { z } from 'zod';
import { LIST_NAMES, SCHEMAS } from './records.ts';

/** The JSON Schema of a YAML seed file, draft 7, as text: with it an editor completes and marks. */
export function seedJsonSchema(): string {
  const lists = Object.fromEntries(
    LIST_NAMES.map((list) => [list, z.array(SCHEMAS[list]).nullish()]),
  );
  const schema = z.toJSONSchema(z.strictObject(lists), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.default === null) delete jsonSchema.default;
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false;
    },
  });
  return JSON.stringify({ title: 'Seed file', ...schema }, null, 2);
}
