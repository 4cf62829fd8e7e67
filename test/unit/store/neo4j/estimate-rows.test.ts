import { expect, test } from 'vitest';
import { estimateRows } from '../../../../src/store/neo4j/estimate-rows.ts';
import { NO_BOUNDS } from '../../../../src/store/neo4j/rights/rights-plan.ts';

/** 10,000 versions of rights of 200 parties; one begins and one ends each day from day 0 on. */
const days = Array.from({ length: 101 }, (_, step) => step * 100);
const steps = { days, ranks: days };
const dataset = {
  statistics: { versions: 10_000, starts: steps, ends: steps, knowns: steps },
  info: {
    counts: {
      PARTY: 200,
      ASSET: 100,
      AGREEMENT: 1_000,
      CLAUSE: 50,
      DEAL: 0,
      RIGHT: 10_000,
      CONDITION: 0,
      EVENT: 5,
      ACT: 0,
      EVIDENCE: 10_000,
      SOURCE: 20,
    },
  },
} as never;
const rights = { ...NO_BOUNDS, knownAt: 20_000, args: {} };

test.each([
  ['a tally of all versions', 'rights-tally-by-start', rights, 10_000],
  [
    'of those that begin before a day',
    'rights-count-by-start',
    { ...rights, startUntil: 2_000 },
    1_900,
  ],
  ['of those that end after a day', 'rights-tally-by-end', { ...rights, endAfter: 8_999 }, 1_100],
  ['of those known on a day', 'rights-sorted-by-known', { ...rights, knownAt: 50 }, 1],
  ['all in counts by year', 'year-counts-unfiltered', rights, 10_000],
  [
    'the share of two parties',
    'rights-tally-by-filter',
    asking({ index: 'holders', holders: ['a', 'b'] }),
    100,
  ],
  [
    'the share of an agreement',
    'diff-by-filter',
    asking({ index: 'agreements', agreements: ['a'] }),
    10,
  ],
  ['all for a part of a word', 'rights-sorted-by-filter', asking({ index: 'words' }), 10_000],
  ['a page in the order of an index', 'rights-page', { ...rights, limit: 51 }, 51],
  [
    'a page that passes over nine of ten',
    'rights-page',
    { ...rights, limit: 51, startUntil: 1_100 },
    510,
  ],
  ['never more than there are', 'rights-page', { ...rights, limit: 51, startUntil: 2 }, 10_000],
  ['all nodes for a search', 'search', { limit: 11 }, 21_376],
  ['one page of a list', 'list-parties', { limit: 51, args: { words: [] } }, 51],
  ['a whole list for a word', 'list-parties', { limit: 51, args: { words: ['a'] } }, 200],
  ['a whole list for its length', 'count-agreements', { args: {} }, 1_000],
  ['at least one row', 'count-deals', { args: {} }, 1],
  ['the links of three parties', 'links', { limit: 5_001, args: { ids: ['a', 'b', 'c'] } }, 150],
  ['what is asked for by id', 'load-records', { args: { ids: ['a', 'b'] } }, 2],
  ['one row for anything else', 'snapshot', {}, 1],
])('%s: %s', (_, query, parameters, rows) => {
  expect(estimateRows(query, dataset, parameters)).toBe(rows);
});

function asking(args: object) {
  return { ...rights, args };
}
