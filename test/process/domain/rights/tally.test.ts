import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyRights } from '../../../../src/domain/rights/tally.ts';
import { arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryRightsQuestion } from '../../../support/arbitrary-question.ts';
import { evaluatedRights } from '../../../support/evaluated.ts';
import { runs } from '../../../support/runs.ts';

const anyRights = fc
  .tuple(arbitraryGraph, arbitraryRightsQuestion)
  .map(([graph, { filter, ...question }]) => ({
    question: { ...question, filter: { ...filter, members: null } },
    rights: evaluatedRights(graph, question.knownAt),
  }));

test('all statuses and the hidden rights together are all visible rights', () => {
  fc.assert(
    fc.property(anyRights, ({ question, rights }) => {
      const { statuses, deprecated } = tallyRights(
        { ...question, filter: { ...question.filter, certainty: null } },
        rights,
      );
      expect(Object.values(statuses).reduce((a, b) => a + b, deprecated)).toBe(rights.length);
    }),
    runs(40),
  );
});

test('the certain and the possible ones are all that is in force', () => {
  fc.assert(
    fc.property(anyRights, ({ question, rights }) => {
      const inForce = (certainty: 'CERTAIN' | 'POSSIBLE' | null) =>
        tallyRights({ ...question, filter: { ...question.filter, certainty } }, rights).statuses
          .IN_FORCE;
      expect(inForce('CERTAIN') + inForce('POSSIBLE')).toBe(inForce(null));
    }),
    runs(40),
  );
});

test('rights counted elsewhere are added in', () => {
  fc.assert(
    fc.property(anyRights, fc.nat({ max: 9 }), ({ question, rights }, cut) => {
      const [some, others] = [rights.slice(0, cut), rights.slice(cut)];
      expect(tallyRights(question, some, tallyRights(question, others))).toEqual(
        tallyRights(question, rights),
      );
    }),
    runs(40),
  );
});
