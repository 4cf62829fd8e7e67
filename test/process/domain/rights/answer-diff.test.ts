import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffAnswers } from '../../../../src/domain/rights/answer-diff.ts';
import { selectRights } from '../../../../src/domain/rights/select.ts';
import { arbitraryDay, arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../support/arbitrary-question.ts';
import { anEvaluatedRight, evaluatedRights } from '../../../support/evaluated.ts';
import { aQuestion } from '../../../support/every-question.ts';
import { runs } from '../../../support/runs.ts';

const question = aQuestion({ window: { from: 150, until: 160 } }, { includeDeprecated: true });

test.each([
  ['the same', {}, []],
  ['of another state', { version: { state: 'defeasible' } }, ['right:a']],
  ['less certain', { version: { startLatest: 170 } }, ['right:a']],
  ['outranked', { deprecated: true }, []],
] as const)('a right in force on both sides that is %s there', (_, over, differ) => {
  const [from, to] = [anEvaluatedRight(), anEvaluatedRight(over)];
  const found = diffAnswers({ question, rights: [from] }, { question, rights: [to] });
  expect(found.before.map(({ rightId }) => rightId)).toEqual(differ);
  expect(found.after.map(({ rightId }) => rightId)).toEqual(differ);
  expect(found.unchangedCount).toBe(1 - differ.length);
});

const anySides = fc
  .tuple(arbitraryGraph, arbitraryRightsQuestion, arbitraryRightsQuestion, arbitraryDay)
  .map(([graph, from, { window }, knownAt]) =>
    [from, { ...from, window, knownAt }].map((asked) => ({
      question: { ...asked, match: 'OVERLAPS' as const, statuses: ['IN_FORCE' as const] },
      rights: evaluatedRights(graph, asked.knownAt),
    })),
  );

test('nothing differs between a question and itself', () => {
  fc.assert(
    fc.property(anySides, ([side]) => {
      const unchangedCount = selectRights(side!.question, side!.rights).length;
      expect(diffAnswers(side!, side!)).toEqual({ before: [], after: [], unchangedCount });
    }),
    runs(40),
  );
});

test('what differs and what is alike is all that is in force on that side, and mirrored when asked backwards', () => {
  fc.assert(
    fc.property(anySides, ([from, to]) => {
      const { before, after, unchangedCount } = diffAnswers(from!, to!);
      expect(before.length + unchangedCount).toBe(
        selectRights(from!.question, from!.rights).length,
      );
      expect(after.length + unchangedCount).toBe(selectRights(to!.question, to!.rights).length);
      expect(diffAnswers(to!, from!)).toEqual({ before: after, after: before, unchangedCount });
    }),
    runs(40),
  );
});
