import path from 'node:path';
import { expect, test } from 'vitest';
import { checkSeed } from '../../../src/ingest/validate/check-seed.ts';
import { readSeed } from '../../../src/ingest/read/read.ts';
import { seedFaultText } from '../../../src/errors.ts';

test("the project's own facts have no fault, and nothing in them looks odd", async () => {
  const { faults, warnings, seed } = checkSeed(
    await readSeed(path.resolve(import.meta.dirname, '../../../seed/data')),
  );
  expect([...faults, ...warnings].map(seedFaultText)).toEqual([]);
  expect(seed!.rights.length).toBeGreaterThan(100);
});
