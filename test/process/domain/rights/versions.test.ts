import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightHistoriesOf } from '../../../../src/domain/rights/history.ts';
import { knownTerms, versionsOfRight } from '../../../../src/domain/rights/versions.ts';
import { OPEN } from '../../../../src/domain/time/day.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';

test('a right has one known term for each version, and each was brought by a record', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      for (const right of rightHistoriesOf(graph)) {
        const terms = knownTerms(right, OPEN);
        expect(terms.map(({ version }) => version)).toEqual(versionsOfRight(right));
        for (const { broughtByIds, version } of terms)
          expect([version.rightId, version.knownFrom, broughtByIds]).not.toEqual([
            version.rightId,
            version.knownFrom,
            [],
          ]);
      }
    }),
    { numRuns: 30 },
  );
});

test('what is known later does not change what was known', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      for (const right of rightHistoriesOf(graph)) {
        const all = knownTerms(right, OPEN);
        for (const [i, { version }] of all.entries())
          expect(knownTerms(right, version.knownFrom)).toEqual(all.slice(0, i + 1));
      }
    }),
    { numRuns: 20 },
  );
});
