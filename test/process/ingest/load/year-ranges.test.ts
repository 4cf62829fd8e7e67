import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearRanges } from '../../../../src/ingest/load/year-ranges.ts';
import { versionsOf } from '../../../../src/domain/rights/versions.ts';
import { matchIn, statusIn } from '../../../../src/domain/time/status.ts';
import { yearWindow } from '../../../../src/domain/time/span.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { runs } from '../../../support/runs.ts';

test('the years kept with a version are those that evaluating it year by year gives', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      for (const version of versionsOf(graph)) {
        const years = yearRanges(version).split(' ').map(Number);
        const within = (pair: number, year: number) =>
          year >= years[pair * 2]! && year <= years[pair * 2 + 1]!;
        for (let year = 2015; year <= 2040; year++) {
          const window = yearWindow(year);
          const status = statusIn(version, window);
          expect([within(0, year), within(1, year), within(2, year), within(3, year)]).toEqual([
            status === 'IN_FORCE',
            matchIn(version, window, 'OVERLAPS') === 'CERTAIN',
            matchIn(version, window, 'THROUGHOUT') === 'CERTAIN',
            status === 'CONTINGENT',
          ]);
        }
      }
    }),
    runs(30),
  );
});
