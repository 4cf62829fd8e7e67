/** Lists of the real facts: what filters keep, orders, and pages in any order; both stores alike. */
import { expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const graph = await factsGraph();
const { DEAL, EVENT, PARTY, SOURCE, ASSET } = graph.records;

interface Listed {
  readonly ref: string;
}

overStores(factsGraph, { today: '2026-11-24' }, (ask) => {
  async function listed(field: string): Promise<readonly string[]> {
    const refs: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const paging: string = `first: 7${after === null ? '' : `, after: "${after}"`}`;
      const { data, errors } = await ask(
        `{ list: ${field.replace(/\)$/, `, ${paging})`)} { totalCount nodes { ref } pageInfo { endCursor hasNextPage } } }`,
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = data!['list'] as {
        totalCount: number;
        nodes: readonly Listed[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      refs.push(...nodes.map(({ ref }) => ref));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
      if (!more) expect(refs).toHaveLength(totalCount);
    }
    return refs;
  }
  const refsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  test('deals are filtered by year, kind and value', async () => {
    const year = (deal: (typeof DEAL)[number], of: number) =>
      deal.announced !== null && deal.announced.edtf.startsWith(String(of));
    const in2025 = DEAL.filter((deal) => year(deal, 2025));
    expect(in2025.length).toBeGreaterThan(3);
    expect((await listed('deals(year: 2025)')).toSorted()).toEqual(refsOf(in2025).toSorted());
    const supply = refsOf(DEAL.filter(({ kind }) => kind === 'supply')).toSorted();
    expect((await listed('deals(kind: ["supply"])')).toSorted()).toEqual(supply);
    const large = DEAL.filter(({ values }) =>
      values.some(({ currency, amount }) => currency === 'USD' && Number(amount) >= 38e9),
    );
    expect(
      (await listed('deals(value: { currency: "usd", atLeast: 38000000000 })')).toSorted(),
    ).toEqual(refsOf(large).toSorted());
    expect(await listed('deals(value: { currency: "USD", atMost: "0.5" })')).toEqual([]);
  });

  test('two spellings of a time are one question of a list, another time is another', async () => {
    const page = (time: string) => `deals(${time}, first: 1`;
    const { data } = await ask(`{ ${page('year: 2025')}) { pageInfo { endCursor } } }`);
    const { endCursor } = (data!['deals'] as { pageInfo: { endCursor: string } }).pageInfo;
    const next = (time: string) =>
      ask(`{ ${page(time)}, after: "${endCursor}") { nodes { ref } } }`);
    const during = 'during: { from: "2025-01-01", through: "2025-12-31" }';
    const same = await next(during);
    expect(same.errors).toBeUndefined();
    expect(same.data).toEqual((await next('year: 2025')).data);
    expect((await next('year: 2024')).errors?.[0]?.extensions?.['code']).toBe('INVALID_CURSOR');
  });

  test('events are filtered by days and party, as known', async () => {
    const happened = EVENT.filter(({ occurrences }) => occurrences[0]?.on.edtf.startsWith('2025'));
    expect((await listed('events(year: 2025)')).toSorted()).toEqual(refsOf(happened).toSorted());
    const before = await listed('events(year: 2025, knownAt: "2024-12-31")');
    expect(before).toEqual([]);
    expect((await listed('events(party: ["party:openai"])')).length).toBeGreaterThan(0);
  });

  test('parties are filtered by country and group', async () => {
    const seats = PARTY.filter(({ country }) => country === 'US');
    expect((await listed('parties(country: ["us"])')).toSorted()).toEqual(refsOf(seats).toSorted());
    const members = await listed('parties(group: ["party:openai"])');
    expect(members).toContain('party:openai-group-pbc');
    expect(members).not.toContain('party:openai');
  });

  test('sources are filtered by grade, publisher and publication', async () => {
    const reposts = SOURCE.filter(({ repostOf }) => repostOf !== null);
    expect((await listed('sources(grade: [REPOST])')).toSorted()).toEqual(
      refsOf(reposts).toSorted(),
    );
    const byOpenAi = SOURCE.filter(({ publisher }) => publisher === 'OpenAI');
    expect(byOpenAi.length).toBeGreaterThan(1);
    expect((await listed('sources(publisher: ["OPENAI"])')).toSorted()).toEqual(
      refsOf(byOpenAi).toSorted(),
    );
    const early = await listed('sources(knownAt: "2019-12-31")');
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(SOURCE.length);
  });

  test('assets are filtered by kind and words', async () => {
    const sites = ASSET.filter(({ kind }) => kind === 'SITE');
    expect((await listed('assets(kind: ["SITE"])')).toSorted()).toEqual(refsOf(sites).toSorted());
  });

  test.each([
    ['deals', DEAL.map(({ id, announced }) => [id, announced?.earliest] as const)],
    ['events', EVENT.map(({ id, occurrences }) => [id, occurrences[0]?.on.earliest] as const)],
    ['sources', SOURCE.map(({ id, published }) => [id, published.earliest] as const)],
  ])('%s are ordered by day, those without one last', async (field, days) => {
    const dayOf = new Map<string, number | undefined>(days);
    for (const direction of ['ASC', 'DESC']) {
      const refs = await listed(`${field}(orderBy: { field: DAY, direction: ${direction} })`);
      const sign = direction === 'ASC' ? 1 : -1;
      const found = refs.map((ref) => sign * (dayOf.get(ref) ?? sign * Infinity));
      expect(found).toEqual(found.toSorted((a, b) => a - b || 0));
    }
  });

  test('a list by name turns round', async () => {
    const names = await listed('parties(kind: [COMPANY])');
    expect(
      await listed('parties(kind: [COMPANY], orderBy: { field: NAME, direction: DESC })'),
    ).toEqual(names.toReversed());
  });

  test('a day that was not known yet does not order events', async () => {
    const known = 'knownAt: "2026-04-26"';
    const refs = await listed(`events(${known}, happened: false)`);
    const byDay = await listed(`events(${known}, happened: false, orderBy: { field: DAY })`);
    expect(byDay).toEqual(refs);
  });

  test('in a view a list shows what was known on its day, and a deal nothing more', async () => {
    const { data, errors } = await ask(
      `{ view(at: { year: 2026 }, knownAt: "2025-01-31") {
          deals { nodes { id knownFrom agreements { knownFrom } evidence { source { published { startEarliest } } } } }
          sources(first: 100) { nodes { published { startEarliest } } }
          deal(id: "deal:stargate") { id }
          events { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    const view = data!['view'] as { deal: Listed };
    expect(view.deal).toEqual({ id: 'deal:stargate~2026~known2025-01-31' });
    const text = JSON.stringify(view);
    expect(text.match(/\d{4}-\d\d-\d\d"/g)!.filter((day) => day > '2025-01-31"')).toEqual([]);
  });

  test.each([
    ['deals(value: { currency: "USD", atLeast: "-1" })', 'value.atLeast'],
    ['deals(kind: [])', 'kind'],
    ['sources(publisher: [])', 'publisher'],
  ])('%s is refused', async (field, argument) => {
    const { errors } = await ask(`{ ${field} { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument });
  });

  test.each(['agreements', 'deals'])(
    '%s of a party are those of the list, members included',
    async (field) => {
      const argument = { agreements: 'party', deals: 'participant' }[field]!;
      const one = field.slice(0, -1);
      const { data } = await ask(
        `{ parties(first: 100) { nodes { ref ${field} { ${one} { ref } } own: ${field}(affiliates: false) { party { ref } } } } }`,
      );
      const { nodes } = data!['parties'] as { nodes: readonly Record<string, unknown>[] };
      const grown = nodes.filter(
        (node) => (node[field] as unknown[]).length > (node['own'] as unknown[]).length,
      );
      expect(grown.length).toBeGreaterThan(0);
      for (const { ref, ...party } of nodes) {
        const parts = party[field] as readonly Record<string, Listed>[];
        const refs = new Set(parts.map((part) => part[one]!.ref));
        const list = await listed(`${field}(${argument}: ["${String(ref)}"])`);
        expect([ref, [...refs].toSorted()]).toEqual([ref, list.toSorted()]);
      }
    },
  );

  test('by an id as known on a day', async () => {
    const { data } = await ask(
      '{ deal(id: "deal:stargate", knownAt: "2024-12-31") { id } party(id: "party:openai", knownAt: "2024-12-31") { id } }',
    );
    expect(data).toEqual({ deal: null, party: { id: 'party:openai~known2024-12-31' } });
  });
});
