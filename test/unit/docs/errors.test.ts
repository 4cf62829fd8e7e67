import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../../src/access/refusal.ts';
import { QUESTION_CODES, STORE_CODES } from '../../../src/errors.ts';
import { REQUEST_CODES } from '../../../src/graphql/format-error.ts';
import { STATUS_CODES } from '../../../src/http/http.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/errors.md');

/** Every code that a client may be told. */
const CODES = new Set<string>([
  ...QUESTION_CODES,
  ...STORE_CODES,
  ...REFUSAL_CODES,
  ...REQUEST_CODES,
  ...Object.values(STATUS_CODES),
  'INTERNAL',
]);

describe('docs/errors.md', () => {
  const page = readFileSync(PAGE, 'utf8');

  test.each([...CODES].sort())('says when %s comes', (code) => {
    expect(page).toContain(`\`${code}\``);
  });
});
