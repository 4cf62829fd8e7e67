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
import { EXPENSIVE_QUERY_ROWS } from '../../../src/http/overload/bounded-store.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import { TIMEOUTS } from '../../../src/http/app.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
describe('docs/operations.md', () => {
  test('every limit has its default and its setting', () => {
    for (const [name, value] of Object.entries(LIMITS))
      expect(page).toContain(`\`MAX_${name.toUpperCase()}\` (${value})`);
  });

  test('the limits of what goes on at once, and the timeouts, are those of the program', () => {
    const s = (ms: number) => `${ms / 1_000} s`;
    const { running, waiting, waitMs, perClient } = QUESTION_LIMITS;
    expect(page).toContain(
      `- questions: ${running} answered, ${waiting} waiting for at most ${s(waitMs)}; of one client (by token, else by address) ${perClient.running} and ${perClient.waiting}\n`,
    );
    expect(page).toContain(
      `- queries to the database: ${STORE_LIMITS.running} of 50 connections, of one client ${STORE_LIMITS.perClient.running}, waiting for at most ${s(STORE_LIMITS.waitMs)}\n`,
    );
    expect(page).toContain(
      `- of these, queries of more than ${EXPENSIVE_QUERY_ROWS.toLocaleString('en')} rows: ${EXPENSIVE_LIMITS.running}, of one client ${EXPENSIVE_LIMITS.perClient.running}, waiting for at most ${s(EXPENSIVE_LIMITS.waitMs)}\n`,
    );
    expect(page).toContain(
      `- the headers of a request: ${s(TIMEOUTS.headersMs)}, the whole request: ${s(TIMEOUTS.requestMs)}, then 408\n`,
    );
    expect(page).toContain(
      `- a connection: idle ${s(TIMEOUTS.keepAliveMs)}; silent during a request or an answer ${s(TIMEOUTS.silentMs)}\n`,
    );
    expect(page).toContain(`- one query of the database: ${s(QUERY_MS)}, `);
    expect(page).toContain(`- one question, once it runs: ${s(ANSWER_MS)}, `);
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
