/**
 * Real questions on the real facts, with their answers. `UPDATE_GOLDEN=1` writes the answers anew:
 * read the difference before you keep it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { overStores } from '../support/over-stores.ts';
import { factsGraph } from '../support/fixture.ts';

const QUESTIONS = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.graphql') && file !== 'released.graphql')
  .sort();

overStores(factsGraph, { today: '2026-11-24' }, (ask, store) => {
  test.each(QUESTIONS)('%s', async (file) => {
    const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    const { data, errors } = await ask(text);
    expect(errors).toBeUndefined();
    const golden = path.join(import.meta.dirname, file.replace('.graphql', '.json'));
    const answer = `${JSON.stringify(data, null, 2)}\n`;
    if (store === 'MEMORY' && process.env['UPDATE_GOLDEN']) writeFileSync(golden, answer);
    expect(answer).toBe(readFileSync(golden, 'utf8'));
  });
});
