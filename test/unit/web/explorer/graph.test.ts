import { describe, expect, test } from 'vitest';
import { layoutOf, withStrangers } from '../../../../src/web/explorer/views/graph/graph-layout.ts';
import { graphOf } from '../../../../src/web/explorer/views/graph/graph-model.ts';
import { bowsOf } from '../../../../src/web/explorer/views/graph/graph-edges.ts';
import { aRow } from '../../../support/a-right.ts';

const party = (name: string, partOf: string | null = null) => ({
  id: `party:${name}`,
  name,
  partOf: partOf === null ? null : { id: `party:${partOf}`, name: partOf },
});
const RIGHTS = [
  aRow({ id: 'right:1', holder: party('microsoft'), counterparty: party('openai-pbc', 'openai') }),
  aRow({ id: 'right:2', holder: party('microsoft'), counterparty: party('openai-pbc', 'openai') }),
  aRow({ id: 'right:3', holder: party('openai-pbc', 'openai'), counterparty: party('microsoft') }),
  aRow({ id: 'right:4', holder: party('openai-opco', 'openai'), counterparty: party('oracle') }),
  aRow({ id: 'right:5', holder: party('openai'), counterparty: null }),
];

describe('the graph of parties', () => {
  const graph = graphOf(RIGHTS);

  test('bundles the rights of a pair, each direction by itself', () => {
    expect(graph.links.map(({ bound, holder, rights }) => [bound, holder, rights.length])).toEqual([
      ['party:microsoft', 'party:openai-pbc', 1],
      ['party:openai-pbc', 'party:microsoft', 2],
      ['party:oracle', 'party:openai-opco', 1],
    ]);
  });

  test('keeps a right against everyone with its holder', () => {
    expect(graph.alone.get('party:openai')?.map(({ id }) => id)).toEqual(['right:5']);
  });

  test('draws a group around its members, itself among them', () => {
    const { groups, points } = layoutOf(graph.nodes, graph.links);
    expect(groups.map(({ id }) => id)).toEqual(['party:openai']);
    const [group] = groups;
    for (const member of ['party:openai', 'party:openai-pbc', 'party:openai-opco']) {
      const at = points.get(member)!;
      expect(Math.hypot(at.x - group!.x, at.y - group!.y)).toBeLessThan(group!.radius);
    }
    const outside = points.get('party:microsoft')!;
    expect(Math.hypot(outside.x - group!.x, outside.y - group!.y)).toBeGreaterThan(group!.radius);
  });

  test('places the same parties in the same places, in whatever order they come', () => {
    const again = graphOf([...RIGHTS].reverse());
    expect(layoutOf(again.nodes, again.links)).toEqual(layoutOf(graph.nodes, graph.links));
  });

  test('a party that comes later moves nobody', () => {
    const layout = layoutOf(graph.nodes, graph.links);
    const later = withStrangers(layout, [
      ...graph.nodes,
      { id: 'party:new', name: 'New', group: null },
    ]);
    for (const { id } of graph.nodes) expect(later.points.get(id)).toEqual(layout.points.get(id));
    expect(later.points.has('party:new')).toBe(true);
  });

  test('numbers stand on no party and no name where there is room', () => {
    const layout = layoutOf(graph.nodes, graph.links);
    for (const { middle } of bowsOf(graph, layout, () => 8)) {
      for (const { x, y } of layout.points.values())
        expect(Math.hypot(middle.x - x, middle.y - y)).toBeGreaterThan(18);
      for (const { x, y, radius } of layout.groups)
        expect(Math.hypot(middle.x - x, middle.y - (y - radius - 12))).toBeGreaterThan(18);
    }
  });

  test('numbers stand apart from each other', () => {
    const bows = bowsOf(graph, layoutOf(graph.nodes, graph.links), () => 8);
    for (const [index, one] of bows.entries()) {
      for (const other of bows.slice(index + 1))
        expect(
          Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y),
        ).toBeGreaterThan(20);
    }
  });
});
