import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../src/domain/model/record.ts';
import type { Link, LinkKind } from '../../../../src/domain/model/graph.ts';
import { shortestPaths, reverseKind } from '../../../../src/domain/rights/shortest-paths.ts';

const link = (fromId: Id, kind: LinkKind, toId: Id, viaId: Id | null = null): Link => ({
  fromId,
  kind,
  toId,
  viaId,
  holds: 'ALWAYS',
});
/** Links as they are and turned round. */
const both = (links: readonly Link[]) => {
  const all = links.flatMap((one) => [
    one,
    { ...one, fromId: one.toId, toId: one.fromId, kind: reverseKind(one.kind) },
  ]);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};
const neighboursIn =
  (links: readonly Link[], kinds: readonly LinkKind[] | null = null) =>
  async (ids: readonly Id[], back: boolean) => {
    const wanted = back ? kinds?.map(reverseKind) : kinds;
    return both(links).filter(
      ({ fromId, kind }) => ids.includes(fromId) && (wanted?.includes(kind) ?? true),
    );
  };

/** All ways without a circle, the shortest of them: by trying everything. */
function everyShortest(
  links: readonly Link[],
  from: Id,
  to: Id,
  maxHops: number,
): readonly (readonly Link[])[] {
  const ways: (readonly Link[])[] = [];
  const walk = (at: Id, way: readonly Link[]) => {
    if (at === to) ways.push(way);
    else if (way.length < maxHops)
      for (const one of links)
        if (one.fromId === at && one.toId !== from && !way.some(({ toId }) => toId === one.toId))
          walk(one.toId, [...way, one]);
  };
  if (from !== to) walk(from, []);
  const least = Math.min(...ways.map(({ length }) => length));
  return ways.filter(({ length }) => length === least);
}

describe('shortest ways', () => {
  const nodes = ['party:a', 'party:b', 'party:c', 'party:d', 'party:e', 'party:f'];
  const arbitraryLinks = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...nodes),
        fc.constantFrom<LinkKind>('HOLDS', 'PARTY_TO', 'PART_OF'),
        fc.constantFrom(...nodes),
        fc.constantFrom('right:1', 'right:2'),
      )
      .filter(([from, , to]) => from !== to)
      .map(([from, kind, to, via]) => link(from, kind, to, kind === 'HOLDS' ? via : null)),
    { selector: (one) => JSON.stringify(one), maxLength: 9 },
  );

  test('looked for from both ends are all that there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryLinks,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(null, ['HOLDS', 'PART_OF'] as const),
        async (links, maxHops, kinds) => {
          const usable = both(links).filter(
            ({ kind }) => kinds === null || kinds.some((one) => one === kind),
          );
          const text = (way: readonly Link[]) => JSON.stringify(way);
          const found = await shortestPaths(
            'party:a',
            'party:f',
            maxHops,
            1_000,
            neighboursIn(links, kinds),
          );
          expect(found!.map((path) => text(path)).sort()).toEqual(
            [...new Set(everyShortest(usable, 'party:a', 'party:f', maxHops).map(text))].sort(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('come in one order, and no more of them than are asked for', async () => {
    const links = ['c', 'b', 'd'].flatMap((middle) => [
      link('party:a', 'PARTY_TO', `party:${middle}`),
      link(`party:${middle}`, 'PARTY_TO', 'party:f'),
    ]);
    const found = await shortestPaths('party:a', 'party:f', 4, 2, neighboursIn(links));
    expect(found!.map(([first]) => first!.toId)).toEqual(['party:b', 'party:c']);
  });

  test('meet in a hub without going through all its links', async () => {
    const spokes = Array.from({ length: 50 }, (_, i) =>
      link('party:hub', 'PARTY_TO', `party:s${i}`),
    );
    const asked: (readonly Id[])[] = [];
    const links = [
      ...spokes,
      link('party:a', 'PARTY_TO', 'party:hub'),
      link('party:hub', 'PARTY_TO', 'party:f'),
    ];
    const found = await shortestPaths('party:a', 'party:f', 4, 10, (ids, back) => {
      asked.push(ids);
      return neighboursIn(links)(ids, back);
    });
    expect(found!.map(({ length }) => length)).toEqual([2]);
    expect(asked).toEqual([['party:a'], ['party:f']]);
  });

  test('are looked for from the other end where one end has too many links, and given up where both have', async () => {
    const links = [
      link('party:hub', 'PARTY_TO', 'party:f'),
      ...Array.from({ length: 9 }, (_, i) => link('party:hub', 'PARTY_TO', `party:s${i}`)),
    ];
    const few = async (ids: readonly Id[], back: boolean) => {
      const found = await neighboursIn(links)(ids, back);
      return found.length > 5 ? null : found;
    };
    expect((await shortestPaths('party:hub', 'party:f', 2, 10, few))!).toEqual([
      [link('party:hub', 'PARTY_TO', 'party:f')],
    ]);
    expect(await shortestPaths('party:hub', 'party:other', 2, 10, async () => null)).toBeNull();
  });
});
