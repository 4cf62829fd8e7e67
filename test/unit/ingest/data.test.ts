import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/ingest/validate/check-seed.ts';
import { seedFaultText } from '../../../src/errors.ts';

const DATA = path.resolve(import.meta.dirname, '../../../seed/data');

test("the project's own facts have no fault, and nothing in them looks odd", async () => {
  const { faults, warnings, seed } = await checkFolder(DATA);
  expect([...faults, ...warnings].map(seedFaultText)).toEqual([]);
  expect(seed!.rights.length).toBeGreaterThan(100);
});
