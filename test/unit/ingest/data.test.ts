import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/ingest/validate/check-seed.ts';
import { seedJsonSchema } from '../../../src/ingest/validate/records.ts';
import { seedFaultText } from '../../../src/errors.ts';

const DATA = path.resolve(import.meta.dirname, '../../../seed/data');

test("the project's own facts have no fault, and nothing in them looks odd", async () => {
  const { faults, warnings, seed } = await checkFolder(DATA);
  expect([...faults, ...warnings].map(seedFaultText)).toEqual([]);
  expect(seed!.rights.length).toBeGreaterThan(100);
});

const SCHEMA = path.join(DATA, 'seed.schema.json');

test('the JSON Schema beside the facts is the one that npm run seed -- --schema prints', () => {
  expect(readFileSync(SCHEMA, 'utf8')).toBe(`${seedJsonSchema()}\n`);
});

test.each(
  readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file)),
)('%s names the JSON Schema in its first line', (file) => {
  const [first] = readFileSync(path.join(DATA, file), 'utf8').split('\n');
  const named = /^# yaml-language-server: \$schema=(.+)$/.exec(first!)?.[1];
  expect(path.resolve(DATA, path.dirname(file), named ?? '')).toBe(SCHEMA);
});

test('the JSON Schema lists the records of a file, with required keys, closed words and no strange keys', () => {
  const { properties, additionalProperties } = JSON.parse(seedJsonSchema()) as {
    properties: Record<string, { anyOf: readonly { items?: object }[] }>;
    additionalProperties: boolean;
  };
  expect(additionalProperties).toBe(false);
  const condition = properties['conditions']!.anyOf[0]!.items!;
  expect(condition).toMatchObject({
    required: ['id', 'label', 'effect', 'assertion', 'evidence'],
    additionalProperties: false,
    properties: {
      effect: { enum: ['ACTIVATES', 'TERMINATES', 'QUALIFIES'] },
      event: { anyOf: [{ type: 'string', pattern: '^event:' }, { type: 'null' }] },
    },
  });
});
