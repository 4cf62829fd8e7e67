import { expect, test } from 'vitest';
import { idMaker, slug } from '../../../src/draft/ids.ts';

test('ids that are taken get the first number that is free, in every prefix and text', () => {
  const newId = idMaker(new Set(['right:a', 'right:a-3', 'party:b']));
  expect(['a', 'a', 'a', 'A!', 'a-2'].map((text) => newId('right', text))).toEqual([
    'right:a-2',
    'right:a-4',
    'right:a-5',
    'right:a-6',
    'right:a-2-2',
  ]);
  expect(['b', 'b', 'a'].map((text) => newId('party', text))).toEqual([
    'party:b-2',
    'party:b-3',
    'party:a',
  ]);
});

test('a slug has neither accents nor other signs', () => {
  expect([slug("Helvion A/S's Café Ångström – ½"), slug('!'), slug('ﬁnance')]).toEqual([
    'helvion-a-ss-cafe-angstrom-1-2',
    '',
    'finance',
  ]);
});
