import type { Graph } from '../../src/domain/model/graph.ts';
import type { Assumptions } from '../../src/domain/model/history.ts';
import { rightHistoriesOf } from '../../src/domain/rights/history.ts';
import type { RightWithBounds } from '../../src/domain/rights/select.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import { isVisible } from '../../src/domain/rights/visible.ts';
import { versionOf, versionsOf } from '../../src/domain/rights/versions.ts';
import type { Day } from '../../src/domain/time/day.ts';

/** All rights of a graph that are known on a day, each effective afresh under assumptions. */
export function evaluatedRights(
  graph: Graph,
  knownAt: Day,
  assumptions: Assumptions = new Map(),
): readonly RightWithBounds[] {
  const { PARTY, RIGHT } = graph.records;
  const histories = new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right]));
  return versionsOf(graph)
    .filter((version) => isVisible(version, knownAt))
    .map(({ rightId, deprecated }) => {
      const { holderId, counterpartyId, kind, knownFrom } = RIGHT.find(({ id }) => id === rightId)!;
      const holderName = PARTY.find(({ id }) => id === holderId)!.name;
      const right = histories.get(rightId)!;
      const version = versionOf(effectiveTerm(right, knownAt, assumptions), right, knownAt);
      const parties = { holderId, holderName, counterpartyId };
      return { rightId, ...parties, kind, knownFrom, deprecated, version };
    });
}

/**
 * A right of one holder in force for certain from day 100 until day 200 (excluded), save as given.
 */
export function anEvaluatedRight({
  version = {},
  ...over
}: Partial<Omit<RightWithBounds, 'version'>> & {
  readonly version?: Partial<RightWithBounds['version']>;
} = {}): RightWithBounds {
  return {
    rightId: 'right:a',
    holderId: 'party:a',
    holderName: 'Alpha',
    counterpartyId: null,
    kind: 'LICENSE',
    knownFrom: 90,
    deprecated: false,
    ...over,
    version: {
      startEarliest: 100,
      startLatest: 100,
      endEarliest: 200,
      endLatest: 200,
      statedStart: 100,
      endStatus: 'EXPIRED',
      ordered: true,
      asStated: true,
      state: '',
      ...version,
    },
  };
}
