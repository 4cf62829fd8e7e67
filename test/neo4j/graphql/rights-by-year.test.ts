/** The matrix of years and groups is what asking each year by itself gives. */
import { expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

interface Group {
  readonly key: string;
  readonly node: { readonly id: string } | null;
  readonly inForce: number;
  readonly possible: number;
  readonly contingent: number;
  readonly wholeYear: number;
}

interface Year {
  readonly year: number;
  readonly totalCount: number;
  readonly groups: readonly Group[];
}

interface Row {
  readonly node: {
    readonly kind: string;
    readonly position: string;
    readonly holder: { readonly id: string };
    readonly counterparty: { readonly id: string } | null;
    readonly agreement: { readonly id: string } | null;
    readonly assets: readonly { readonly id: string }[];
  };
  readonly evaluation: {
    readonly status: string;
    readonly certainty: string | null;
    readonly coverage: { readonly wholePeriod: boolean } | null;
  };
}

const KEYS: Readonly<Record<string, (node: Row['node']) => readonly string[]>> = {
  HOLDER: ({ holder }) => [holder.id],
  COUNTERPARTY: ({ counterparty }) => (counterparty ? [counterparty.id] : []),
  KIND: ({ kind }) => [kind],
  POSITION: ({ position }) => [position],
  ASSET: ({ assets }) => assets.map(({ id }) => id),
  AGREEMENT: ({ agreement }) => (agreement ? [agreement.id] : []),
};

function grouped(
  rows: readonly Row[],
  keysOf: (node: Row['node']) => readonly string[],
): readonly Omit<Group, 'node'>[] {
  const keys = [...new Set(rows.flatMap(({ node }) => keysOf(node)))].sort();
  return keys.map((key) => {
    const own = rows
      .filter(({ node }) => keysOf(node).includes(key))
      .map(({ evaluation }) => evaluation);
    const count = (test: (evaluation: Row['evaluation']) => boolean) => own.filter(test).length;
    return {
      key,
      inForce: count(({ certainty }) => certainty === 'CERTAIN'),
      possible: count(({ certainty }) => certainty === 'POSSIBLE'),
      contingent: count(({ status }) => status === 'CONTINGENT'),
      wholeYear: count(
        ({ certainty, coverage }) => certainty === 'CERTAIN' && coverage!.wholePeriod,
      ),
    };
  });
}

overStores(fixtureGraph, { today: '2026-11-24' }, (ask) => {
  const VIEWS = [
    '',
    ', knownAt: "2026-04-26"',
    ', assume: [{ event: "event:approval", on: "2027-07-01" }, { event: "event:agi-verified", on: "2029-06-30" }]',
  ];

  test.each(Object.keys(KEYS).flatMap((by) => VIEWS.map((view) => [by, view])))(
    'by %s%s',
    async (by, view) => {
      const { data, errors } = await ask(
        `{ rightsByYear(from: 2018, through: 2034, groupBy: ${by}${view}) { year totalCount groups { key node { id: ref } inForce possible contingent wholeYear } } }`,
      );
      expect(errors).toBeUndefined();
      const years = data!['rightsByYear'] as readonly Year[];
      expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 17 }, (_, i) => 2018 + i));
      for (const { year, totalCount, groups } of years) {
        const answer =
          await ask(`{ rights(year: ${year}, first: 100, statuses: [IN_FORCE, CONTINGENT]${view}) { edges {
        node { kind position holder { id: ref } counterparty { id: ref } agreement { id: ref } assets { id: ref } }
        evaluation { status certainty coverage { wholePeriod } } } } }`);
        const rows = (answer.data!['rights'] as { readonly edges: readonly Row[] }).edges;
        expect(
          groups.map(({ node: _, ...group }) => group),
          String(year),
        ).toEqual(grouped(rows, KEYS[by]!));
        expect(totalCount).toBe(
          rows.filter(({ evaluation }) => evaluation.status === 'IN_FORCE').length,
        );
        for (const { key, node } of groups)
          expect(node?.id ?? null).toBe(by === 'KIND' || by === 'POSITION' ? null : key);
      }
    },
  );

  test('a filter narrows what is counted', async () => {
    const { data } = await ask(
      '{ rightsByYear(from: 2026, through: 2026, groupBy: KIND, filter: { holder: ["party:openai"] }) { groups { key } } }',
    );
    expect((data!['rightsByYear'] as readonly Year[])[0]!.groups.map(({ key }) => key)).toEqual([
      'LIBERTY_TO_ACT',
      'OTHER',
      'PURCHASE_OPTION',
    ]);
  });
});
