/** What every sentence keeps, whatever the facts: tense, cause, one status, marked assumptions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assumptions, RightHistory } from '../../../../../src/domain/model/history.ts';
import { evaluate } from '../../../../../src/domain/rights/evaluate.ts';
import type { Evaluation } from '../../../../../src/domain/rights/evaluation.ts';
import { rightHistoriesOf } from '../../../../../src/domain/rights/history.ts';
import { OPEN } from '../../../../../src/domain/time/day.ts';
import { arbitraryDay, arbitraryGraph } from '../../../../support/arbitrary-graph.ts';
import { isAffected } from '../../../../../src/domain/rights/heads.ts';
import { aCondition, aHistory, anAct, explained, madeBy } from '../../../../support/a-history.ts';
import { lastDaysAfter } from '../../../../support/days-in-words.ts';
import { runs } from '../../../../support/runs.ts';

/** What speaks of the past, before the day that it speaks of: not what will or would have been. */
const PAST = [
  '^(?:Ended|Exercised|Performed) on',
  '^(?:Ended|Exercised|Performed) [^:]*having begun(?:, if at all,)? on',
  '(?<!(?:will be|may be|[Ww]ill have|[Ww]ill have been|[Ww]ould have|[Ww]ould have been|might have) )(?:ended|replaced|waived|assigned|exercised|performed)(?: it)? on',
  'was due on',
  '(?:began|have begun|ran out) on',
  'had not happened by',
  'since',
];

const STATUS =
  /^(In force|Possibly in force:|Ended|Exercised|Performed|Will have (ended|been)|Would have (ended|been)|Not yet in force:|Never took effect:|Would never take effect:|Would never have taken effect:|Will not take effect(:| unless )) ?/;

const CAUSE: Readonly<Record<Evaluation['status'], RegExp>> = {
  IN_FORCE: /./,
  CONTINGENT:
    /(wait(s|ed) for|would not begin without) (the (end|beginning) of the |“)|, the day |^Never took effect: |^Would never |^Will not take /,
  NOT_YET_EFFECTIVE:
    /took effect only on|its term (begins|began|was to begin) on|, (not before )?the day |^Never took effect: |^Would never |^Will not take /,
  EXPIRED: /its term r[au]ns? out/,
  TERMINATED:
    / end(ed)? it\b| (ended|waived|replaced|assigned) on | end(ed)? with the |([Ee]xercised|[Pp]erformed) on /,
  SUPERSEDED: /(replaced|assigned|[Ee]xercised) (on|it on)/,
};

function checked(
  check: (evaluation: Evaluation, now: number, right: RightHistory, assumed: Assumptions) => void,
): void {
  fc.assert(
    fc.property(
      arbitraryGraph,
      arbitraryDay,
      fc.constantFrom(1, 31, 365),
      arbitraryDay,
      fc.integer({ min: -1, max: 400 }),
      fc.option(fc.oneof(arbitraryDay, fc.constant('never' as const))),
      (graph, from, days, knownAt, later, assumed) => {
        const today = knownAt + later;
        const assumptions: Assumptions =
          assumed === null ? new Map() : new Map([[graph.records.EVENT[0]!.id, assumed]]);
        const view = { window: { from, until: from + days }, knownAt, today, assumptions };
        for (const right of rightHistoriesOf(graph))
          if (right.knownFrom <= knownAt)
            check(evaluate(right, view), Math.min(today, knownAt), right, assumptions);
      },
    ),
    runs(60),
  );
}

test('the first words tell one status, and nothing is left open', () => {
  checked(({ explanation }) => {
    expect(explanation).toMatch(STATUS);
    expect(explanation).not.toMatch(/undefined|null|NaN|9999|[:;,] ?[.;]| {2}/);
    expect(explanation.endsWith('.')).toBe(true);
  });
});

test('nothing later than today, or than the knowledge day, is spoken of in the past', () => {
  checked(({ explanation }, now) => {
    for (const pattern of PAST)
      for (const day of lastDaysAfter(pattern, explanation))
        expect(day, explanation).toBeLessThanOrEqual(now);
  });
});

test('an open condition is named only if it can still end the right', () => {
  checked(({ explanation, effective }, now) => {
    const open = explanation
      .split(/[;:.] /)
      .filter((part) => /” would end it( sooner)?\.?$/.test(part));
    if (open.length > 0) expect(effective.endLatest).toBeGreaterThan(now);
  });
});

test('a status is told with its cause', () => {
  checked(({ explanation, status, effective }) => {
    if (effective.startEarliest >= effective.endLatest && effective.endLatest < OPEN)
      expect(explanation).toMatch(/^(Never|Would never|Will not|Not yet)/);
    expect(explanation).toMatch(CAUSE[status]);
    if (status === 'IN_FORCE' && effective.end?.type === 'ACT')
      expect(explanation).toMatch(/replace|end|waive|assign|exercise|perform/);
  });
});

test('an answer that depends on an assumption says so', () => {
  checked(({ explanation, dependsOnAssumption }, _, right, assumed) => {
    if (dependsOnAssumption) expect(explanation).toMatch(/\(assumed|This assumes that/);
    if (!isAffected(right, assumed)) expect(explanation).not.toMatch(/assume/);
  });
});

test('what was not yet so on the knowledge day is not told as past', () => {
  const right = aHistory('2019-07-22/2025', {
    acts: [madeBy(anAct('SUPERSEDES', '2025-05-01', ['Licence']), 'Second agreement')],
    conditions: [aCondition('ACTIVATES', 'Approval', '2020-02-03')],
  });
  expect(explained(right, '2026', { knownAt: '2025-01-31' })).toBe(
    'Will have ended on 30 April 2025, having begun on 3 February 2020, the day of “Approval”: the agreement effective on 1 May 2025 will replace it with Alpha’s licence.',
  );
});
