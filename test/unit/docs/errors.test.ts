import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUESTION_CODES } from '../../../src/errors.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const codesIn = (text: string) =>
  [...text.matchAll(/'([A-Z][A-Z_]{4,})'/g)].map(([, code]) => code!);

/** Every code that a client may be told, where the program lists them. */
const CODES = new Set([
  ...QUESTION_CODES,
  ...codesIn(/export type StoreCode = .*/.exec(read('src/errors.ts'))![0]),
  ...codesIn(/export type RefusalCode =[\s\S]*?;/.exec(read('src/access/refusal.ts'))![0]),
  ...codesIn(/const REQUEST_CODES[\s\S]*?\];/.exec(read('src/graphql/format-error.ts'))![0]),
  ...codesIn(/const CODES: .*/.exec(read('src/http/http.ts'))![0]),
  'INTERNAL',
]);

describe('docs/errors.md', () => {
  const page = read('docs/errors.md');

  test.each([...CODES].sort())('says when %s comes', (code) => {
    expect(page).toContain(`\`${code}\``);
  });
});
