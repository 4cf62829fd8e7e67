import path from 'node:path';
import { expect, test } from 'vitest';
import { seedFolder } from '../../../../src/cli/start/managed-neo4j.ts';

const usual = { SEED_DIR: 'seed/data', isSeedDirSet: false };
const set = { SEED_DIR: 'my/facts', isSeedDirSet: true };

test.each([
  ['nothing was loaded before', usual, null, 'seed/data', null],
  ['the usual facts were loaded last', usual, path.resolve('seed/data'), 'seed/data', null],
  ['SEED_DIR was loaded last', set, path.resolve('my/facts'), 'my/facts', null],
])('if %s, start says nothing but that facts were loaded', (_, config, last, folder, ifLoaded) => {
  const ifReplaced = `The facts of ${folder} are loaded.`;
  expect(seedFolder(config, last)).toEqual({ folder, ifLoaded, ifReplaced });
});

test('without SEED_DIR the facts that were loaded last are served, with the way back', () => {
  const last = path.resolve('my/facts');
  const { folder, ifLoaded, ifReplaced } = seedFolder(usual, last);
  expect(folder).toBe(last);
  expect(ifLoaded).toContain('the facts of my/facts are served, which were loaded last');
  expect(ifLoaded).toContain('npm run seed -- --from seed/data');
  expect(ifReplaced).toBe(ifLoaded);
});

test('SEED_DIR wins over what was loaded last, and start says what it replaced', () => {
  expect(seedFolder(set, '/elsewhere/facts')).toEqual({
    folder: 'my/facts',
    ifLoaded: null,
    ifReplaced: 'SEED_DIR is set: the facts of my/facts have replaced those of /elsewhere/facts.',
  });
});
