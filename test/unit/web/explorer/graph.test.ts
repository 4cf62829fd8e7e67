import { describe, expect, test } from 'vitest';
import { layoutOf, withStrangers } from '../../../../src/web/explorer/views/graph/graph-layout.ts';
import { graphOf } from '../../../../src/web/explorer/views/graph/graph-model.ts';
import { placesOf } from '../../../../src/web/explorer/views/graph/graph-places.ts';
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
  const layout = layoutOf(graph.nodes, graph.links);

  test('a group that is part of another group stands within that', () => {
    const nested = aRow({
      holder: party('pbc', 'foundation'),
      counterparty: party('foundation', 'openai'),
    });
    expect(graphOf([nested]).nodes.map(({ id, group }) => [id, group?.id])).toEqual([
      ['party:foundation', 'party:openai'],
      ['party:pbc', 'party:foundation'],
    ]);
  });

  test('bundles the rights of a pair, each direction by itself', () => {
    expect(graph.links.map(({ bound, holder, rights }) => [bound, holder, rights.length])).toEqual([
      ['party:microsoft', 'party:openai-pbc', 1],
      ['party:openai-pbc', 'party:microsoft', 2],
      ['party:oracle', 'party:openai-opco', 1],
    ]);
  });

  test('counts what a party holds or owes, a right against everyone for its holder', () => {
    expect(graph.nodes.map(({ id, amount }) => [id, amount])).toEqual([
      ['party:microsoft', 3],
      ['party:openai', 1],
      ['party:openai-opco', 1],
      ['party:openai-pbc', 3],
      ['party:oracle', 1],
    ]);
  });

  test('draws a group around its members, itself among them', () => {
    const { groups, points } = layout;
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
    expect(layoutOf(again.nodes, again.links)).toEqual(layout);
  });

  test('a party that comes later moves nobody', () => {
    const later = withStrangers(layout, [
      ...graph.nodes,
      { id: 'party:new', name: 'New', group: null, amount: 1, radius: 8 },
    ]);
    for (const { id } of graph.nodes) expect(later.points.get(id)).toEqual(layout.points.get(id));
    expect(later.points.has('party:new')).toBe(true);
  });

  test('numbers stand on no party and no name where there is room', () => {
    for (const { middle } of placesOf(graph, layout).bows) {
      for (const { id, radius } of graph.nodes) {
        const { x, y } = layout.points.get(id)!;
        expect(Math.hypot(middle.x - x, middle.y - y)).toBeGreaterThan(radius + 10);
      }
      for (const { x, y, radius } of layout.groups)
        expect(Math.hypot(middle.x - x, middle.y - (y - radius - 12))).toBeGreaterThan(18);
    }
  });

  test('numbers stand apart from each other', () => {
    const { bows } = placesOf(graph, layout);
    for (const [index, one] of bows.entries()) {
      for (const other of bows.slice(index + 1))
        expect(
          Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y),
        ).toBeGreaterThan(20);
    }
  });
});
