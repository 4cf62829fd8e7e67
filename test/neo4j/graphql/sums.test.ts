/** Counts and sums of an answer add up to it, and their ends are honest; both stores alike. */
import { expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const graph = await factsGraph();
const amounts = new Map(graph.records.RIGHT.map(({ id, amount }) => [id, amount]));

interface Count {
  readonly key: string;
  readonly count: number;
  readonly certain: number;
  readonly node: { readonly ref: string } | null;
}
interface Sum {
  readonly currency: string;
  readonly count: number;
  readonly stated: string;
  readonly low: string;
  readonly high: string | null;
  readonly counterparty: { readonly ref: string } | null;
}

overStores(factsGraph, { today: '2026-11-24' }, (ask) => {
  async function rights<Answer>(args: string, selection: string): Promise<Answer> {
    const { data, errors } = await ask(`{ rights(${args}) { ${selection} } }`);
    expect(errors).toBeUndefined();
    return data!['rights'] as Answer;
  }
  const COUNT = '{ key count certain node { ref } }';
  const ALL =
    'statuses: [IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED]';
  const total = (counts: readonly Count[]) => counts.reduce((sum, { count }) => sum + count, 0);

  test.each([
    'year: 2026',
    `on: "2026-04-27", ${ALL}`,
    'year: 2026, filter: { holder: ["party:openai"] }',
    'year: 2030, assume: [{ event: "event:agi-declared", on: "2029-06-30" }]',
    'year: 2026, match: THROUGHOUT',
  ])('counts of rights(%s) add up', async (args) => {
    const found = await rights<
      { totalCount: number } & Record<'kinds' | 'holders' | 'statuses', readonly Count[]>
    >(
      args,
      `totalCount kinds: counts(by: KIND) ${COUNT} holders: counts(by: HOLDER) ${COUNT} statuses: counts(by: STATUS) ${COUNT}`,
    );
    expect(found.totalCount).toBeGreaterThan(0);
    expect([found.kinds, found.holders, found.statuses].map(total)).toEqual(
      Array<number>(3).fill(found.totalCount),
    );
    for (const { key, node } of found.holders) expect(node?.ref).toBe(key);
    const counted = found.kinds.map(({ count }) => count);
    expect(counted).toEqual(counted.toSorted((a, b) => b - a));
    if (args.includes('match')) return;
    const { sure } = {
      sure: await rights<{ totalCount: number }>(
        args.includes('filter')
          ? args.replace('filter: {', 'filter: { certainty: CERTAIN,')
          : `${args}, filter: { certainty: CERTAIN }`,
        'counts(by: STATUS) { certain } totalCount',
      ),
    };
    const certain = found.statuses.find(({ key }) => key === 'IN_FORCE')?.certain ?? 0;
    if (!args.includes(ALL)) expect(certain).toBe(sure.totalCount);
  });

  test('by year each right counts in every year in which it is in force', async () => {
    const { counts } = await rights<{ counts: readonly Count[] }>(
      'during: { from: "2019-07-01", through: "2021-06-30" }',
      `counts(by: YEAR) ${COUNT}`,
    );
    for (const [year, from, through] of [
      ['2019', '2019-07-01', '2019-12-31'],
      ['2020', '2020-01-01', '2020-12-31'],
      ['2021', '2021-01-01', '2021-06-30'],
    ]) {
      const { totalCount } = await rights<{ totalCount: number }>(
        `during: { from: "${from}", through: "${through}" }`,
        'totalCount',
      );
      expect([year, counts.find(({ key }) => key === year)?.count]).toEqual([year, totalCount]);
    }
  });

  test('sums add the figures of the rights, by currency and counterparty', async () => {
    const { edges, sums, each } = await rights<{
      edges: readonly { node: { ref: string }; evaluation: { certainty: string } }[];
      sums: readonly Sum[];
      each: readonly Sum[];
    }>(
      'year: 2026, first: 100',
      'edges { node { ref } evaluation { certainty } } sums { currency count stated low high } each: sums(byCounterparty: true) { currency count stated low high counterparty { ref } }',
    );
    const money = edges.flatMap(({ node, evaluation }) => {
      const amount = amounts.get(node.ref);
      return amount?.currency === 'USD' && amount.value !== null
        ? [{ ...amount, value: amount.value, certainty: evaluation.certainty }]
        : [];
    });
    const usd = sums.find(({ currency }) => currency === 'USD')!;
    const added = (values: readonly string[]) =>
      values.reduce((sum, value) => sum + Number(value), 0);
    expect(money.length).toBeGreaterThan(5);
    expect(usd.count).toBe(money.length);
    expect(Number(usd.stated)).toBe(added(money.map(({ value }) => value)));
    expect(Number(usd.low)).toBeLessThanOrEqual(Number(usd.stated));
    const isOpen = money.some(({ basis }) => /about|more than|at least/.test(basis ?? ''));
    expect(usd.high === null).toBe(isOpen);
    const ofUsd = each.filter(({ currency }) => currency === 'USD');
    expect(ofUsd.length).toBeGreaterThan(1);
    expect(added(ofUsd.map(({ stated }) => stated))).toBe(Number(usd.stated));
    expect(added(ofUsd.map(({ low }) => low))).toBe(Number(usd.low));
  });

  test('years without an end are refused', async () => {
    const { errors } = await ask(
      '{ rights(during: { from: "2019-01-01" }) { counts(by: YEAR) { key } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'by' });
  });

  test('amounts of deals and rights are of one type, with both ends', async () => {
    const { data, errors } = await ask(
      '{ deals(value: { currency: "USD", atLeast: 1 }, first: 100) { nodes { amounts { value low high basis words } values { amount words } } } }',
    );
    expect(errors).toBeUndefined();
    const { nodes } = data!['deals'] as {
      nodes: {
        amounts: {
          value: string;
          low: string | null;
          high: string | null;
          basis: string;
          words: string;
        }[];
        values: { amount: string; words: string }[];
      }[];
    };
    for (const { amounts: own, values } of nodes)
      expect(own.map(({ value, words }) => [value, words])).toEqual(
        values.map(({ amount, words }) => [amount, words]),
      );
    const upTo = nodes.flatMap(({ amounts: own }) => own).filter(({ basis }) => basis === 'up to');
    expect(upTo.length).toBeGreaterThan(0);
    for (const { value, low, high } of upTo) expect([low, high]).toEqual([null, value]);
  });
});
