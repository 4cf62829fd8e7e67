/**
 * Ways between two nodes: the shortest, each link holding in the view, on the days on which all of
 * them hold.
 */
import { expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';

interface Step {
  readonly from: { readonly id: string };
  readonly link: string;
  readonly to: { readonly id: string };
  readonly via: {
    readonly id: string;
    readonly holder: { readonly id: string };
    readonly counterparty: { readonly id: string } | null;
    readonly evaluation: {
      readonly status: string;
      readonly coverage: {
        readonly certain: { readonly from: string; readonly through: string | null } | null;
      } | null;
    };
  } | null;
}

interface Path {
  readonly length: number;
  readonly holdsDuring: { readonly from: string; readonly through: string | null } | null;
  readonly steps: readonly Step[];
}

async function paths(ask: Ask, args: string): Promise<readonly Path[]> {
  const { data, errors } = await ask(`{ howConnected(${args}) { length holdsDuring { from through }
    steps { from { id: ref } link to { id: ref } via { id: ref holder { id: ref } counterparty { id: ref } evaluation${timeIn(args)} { status coverage { certain { from through } } } } } } }`);
  expect(errors).toBeUndefined();
  return data!['howConnected'] as readonly Path[];
}

overStores(factsGraph, { today: '2026-11-24' }, (ask) => {
  test.each([
    ['party:microsoft', 'party:softbank', 'at: { year: 2026 }'],
    ['party:oracle', 'party:openai', 'at: { on: "2025-12-01" }'],
    ['party:oracle', 'party:microsoft', 'at: { year: 2025 }, knownAt: "2025-06-30"'],
    ['party:amd', 'party:coreweave', 'at: { year: 2027 }'],
    ['deal:stargate', 'agreement:msft-openai-2025-10', 'at: { year: 2026 }'],
  ])('from %s to %s, %s: joined, shortest, and in force', async (from, to, view) => {
    const found = await paths(ask, `from: "${from}", to: "${to}", ${view}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(10);
    expect(new Set(found.map((path) => JSON.stringify(path.steps))).size).toBe(found.length);
    for (const { length, steps, holdsDuring } of found) {
      expect(length).toBe(found[0]!.length);
      expect(steps).toHaveLength(length);
      expect([steps[0]!.from.id, steps.at(-1)!.to.id]).toEqual([from, to]);
      steps.slice(1).forEach((step, i) => expect(step.from.id).toBe(steps[i]!.to.id));
      for (const { link, from: start, to: end, via } of steps) {
        expect(via !== null).toBe(link === 'HOLDS' || link === 'OWES');
        if (via === null) continue;
        expect(via.evaluation.status).toBe('IN_FORCE');
        expect([start.id, end.id]).toEqual(
          link === 'HOLDS'
            ? [via.holder.id, via.counterparty!.id]
            : [via.counterparty!.id, via.holder.id],
        );
        const { certain } = via.evaluation.coverage!;
        if (holdsDuring === null) continue;
        expect(
          certain!.from <= holdsDuring.from &&
            (certain!.through ?? '9999') >= (holdsDuring.through ?? '9999'),
        ).toBe(true);
      }
    }
    if (found[0]!.length > 1)
      expect(
        await paths(ask, `from: "${from}", to: "${to}", ${view}, maxHops: ${found[0]!.length - 1}`),
      ).toEqual([]);
    expect((await paths(ask, `from: "${to}", to: "${from}", ${view}`))[0]!.length).toBe(
      found[0]!.length,
    );
  });

  test('only the links that are asked for are gone along', async () => {
    const found = await paths(
      ask,
      'from: "party:microsoft", to: "party:softbank", at: { year: 2026 }, via: [PARTICIPATES_IN]',
    );
    expect(new Set(found.flatMap(({ steps }) => steps.map(({ link }) => link)))).toEqual(
      new Set(['PARTICIPATES_IN']),
    );
    expect(
      await paths(
        ask,
        'from: "party:microsoft", to: "party:softbank", at: { year: 2026 }, via: [AMENDS]',
      ),
    ).toEqual([]);
  });

  test('what was not yet known connects nobody', async () => {
    expect(
      await paths(
        ask,
        'from: "party:amd", to: "party:microsoft", at: { year: 2027 }, knownAt: "2019-01-01"',
      ),
    ).toEqual([]);
  });

  test('nobody is connected with itself', async () => {
    expect(await paths(ask, 'from: "party:openai", to: "party:openai"')).toEqual([]);
  });
});

/** The asked time as arguments of a field. */
function timeIn(args: string): string {
  const [, time] = /at: \{ (.*?) \}(?:,|$)/.exec(args) ?? [];
  return time === undefined ? '' : `(${time})`;
}
