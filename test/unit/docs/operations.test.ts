import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/settings.ts';
import {
  ANSWER_MS,
  EXPENSIVE_LIMITS,
  QUERY_MS,
  QUESTION_LIMITS,
  STORE_LIMITS,
} from '../../../src/http/guards.ts';
import { MANY_ROWS } from '../../../src/http/overload/bounded-store.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import { TIMEOUTS } from '../../../src/http/timeouts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('docs/operations.md', () => {
  test('every limit has its default and its setting', () => {
    const told = new Map(
      rows
        .filter((row) => row.length === 5)
        .map(([name, , value, setting]) => [name, [value, setting]]),
    );
    for (const [name, value] of Object.entries(LIMITS))
      expect(told.get(name), name).toEqual([String(value), `\`MAX_${name.toUpperCase()}\``]);
  });

  test('the limits of what goes on at once, and the timeouts, are those of the program', () => {
    const told = new Map(rows.map(([what, value]) => [what, value]));
    const s = (ms: number) => `${ms / 1_000} s`;
    expect(told.get('questions answered, waiting, and the longest wait')).toBe(
      `${QUESTION_LIMITS.running}, ${QUESTION_LIMITS.waiting}, ${s(QUESTION_LIMITS.waitMs)}`,
    );
    expect(told.get('queries to the database, of one client, and the longest wait of one')).toBe(
      `${STORE_LIMITS.running} of 50 connections, ${STORE_LIMITS.perClient.running}, ${s(STORE_LIMITS.waitMs)}`,
    );
    const many = `queries of more than ${MANY_ROWS.toLocaleString('en')} rows, besides: of all, of one client, and the longest wait`;
    const { running, perClient, waitMs } = EXPENSIVE_LIMITS;
    expect(told.get(many)).toBe(`${running}, ${perClient.running}, ${s(waitMs)}`);
    expect(told.get('the headers of a request')).toBe(`${s(TIMEOUTS.headersMs)}, then 408`);
    expect(told.get('a whole request')).toBe(`${s(TIMEOUTS.requestMs)}, then 408`);
    expect(told.get('an idle connection between requests')).toBe(s(TIMEOUTS.keepAliveMs));
    expect(told.get('a silent connection during a request or answer')).toBe(s(TIMEOUTS.silentMs));
    expect(told.get('one query of the database')).toMatch(new RegExp(`^${s(QUERY_MS)}, `));
    expect(told.get('one question, once it runs')).toMatch(new RegExp(`^${s(ANSWER_MS)}, `));
  });

  test('every setting that it names is one', () => {
    const named = [...page.matchAll(/`([A-Z][A-Z0-9]+_[A-Z0-9_]+)(?:=[^`]*)?`/g)].map(
      ([, name]) => name!,
    );
    const codes = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');
    const strangers = named.filter(
      (name) => !SETTINGS.includes(name) && !codes.includes(`\`${name}\``),
    );
    expect([...new Set(strangers)]).toEqual([]);
  });
});
