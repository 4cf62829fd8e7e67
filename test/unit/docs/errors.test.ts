import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUESTION_CODES, STORE_CODES } from '../../../src/errors.ts';
import { REQUEST_CODES } from '../../../src/graphql/format-error.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/errors.md');

/** Every code that a client may be told. */
const CODES = new Set<string>([...QUESTION_CODES, ...STORE_CODES, ...REQUEST_CODES, 'INTERNAL']);

describe('docs/errors.md', () => {
  const page = readFileSync(PAGE, 'utf8');

  test.each([...CODES].sort())('says when %s comes', (code) => {
    expect(page).toContain(`\`${code}\``);
  });
});
