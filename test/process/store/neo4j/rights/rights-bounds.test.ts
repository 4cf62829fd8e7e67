import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionsOf } from '../../../../../src/domain/rights/versions.ts';
import { indexBoundsOf, NO_BOUNDS } from '../../../../../src/store/neo4j/rights/rights-plan.ts';
import { statusIn } from '../../../../../src/domain/time/status.ts';
import { yearWindow } from '../../../../../src/domain/time/span.ts';
import { arbitraryGraph } from '../../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../../support/arbitrary-question.ts';
import { aQuestion } from '../../../../support/every-question.ts';

describe('the bounds of a question', () => {
  test('leave out no version that has one of its statuses', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryRightsQuestion, (graph, question) => {
        const { startFrom, startUntil, endAfter, endThrough } = indexBoundsOf(question);
        for (const version of versionsOf(graph).filter((one) =>
          question.statuses.includes(statusIn(one, question.window)),
        )) {
          expect(version.startEarliest).toBeGreaterThanOrEqual(startFrom);
          expect(version.startEarliest).toBeLessThan(startUntil);
          expect(version.endLatest).toBeGreaterThan(endAfter);
          expect(version.endLatest).toBeLessThanOrEqual(endThrough);
        }
      }),
    );
  });

  test('of rights in force are the window: started before its end, ended after its start', () => {
    const { from, until } = yearWindow(2025);
    expect(indexBoundsOf(aQuestion())).toEqual({ ...NO_BOUNDS, startUntil: until, endAfter: from });
  });
});
