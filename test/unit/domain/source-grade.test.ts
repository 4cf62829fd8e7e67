import { expect, test } from 'vitest';
import {
  compareSources,
  sourceGrade,
  type SourceKind,
} from '../../../src/domain/model/evidence.ts';

test.each<[SourceKind, string]>([
  ['CONTRACT_TEXT', 'CONTRACT_TEXT'],
  ['FILING', 'FILING'],
  ['COURT_PAPER', 'COURT_PAPER'],
  ['PARTY_STATEMENT', 'PARTY_STATEMENT'],
  ['NEWS', 'OWN_REPORTING'],
  ['ANALYSIS', 'OWN_REPORTING'],
])('a source of kind %s is of grade %s, and a repost if it repeats another', (kind, grade) => {
  expect(sourceGrade({ kind, repostOf: null })).toBe(grade);
  expect(sourceGrade({ kind, repostOf: 'source:origin' })).toBe('REPOST');
  expect(sourceGrade({ kind, repostOf: 'UNKNOWN' })).toBe('REPOST');
});

test('sources are ordered by grade, then by id', () => {
  const source = (id: string, kind: SourceKind, repostOf: string | null = null) => ({
    id,
    kind,
    repostOf,
  });
  const sources = [
    source('source:a', 'FILING', 'UNKNOWN'),
    source('source:c', 'ANALYSIS'),
    source('source:b', 'NEWS'),
    source('source:d', 'PARTY_STATEMENT'),
    source('source:e', 'CONTRACT_TEXT'),
  ];
  expect(sources.sort(compareSources).map(({ id }) => id.at(-1))).toEqual([
    'e',
    'd',
    'b',
    'c',
    'a',
  ]);
});
