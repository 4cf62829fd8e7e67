import { z } from 'zod';
import { forEachList, SCHEMAS } from './records.ts';

/** The JSON Schema (draft 7) of a YAML seed file, for completion and error marks in an editor. */
export function seedJsonSchema(): string {
  const lists = forEachList((list) =>
    (list === 'dossier' ? SCHEMAS[list] : z.array<z.ZodType>(SCHEMAS[list])).nullish(),
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
