/**
 * Full text over the facts: beginnings and slips are found, counted by type, and no word is taken
 * for a command.
 */
import { describe, expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';

interface Found {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly __typename: string };
    readonly score: number;
    readonly snippet: string;
    readonly cursor: string;
  }[];
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

async function found(
  ask: Ask,
  text: string,
  rest: Readonly<Record<string, unknown>> = {},
): Promise<Found> {
  const { data, errors } = await ask(
    `query ($text: String!, $types: [NodeType!], $first: Int! = 20, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) { edges { node { id __typename } score snippet cursor } counts { type count } pageInfo { hasNextPage } } }`,
    { text, ...rest },
  );
  expect(errors).toBeUndefined();
  return data!['search'] as Found;
}

const ids = ({ edges }: Found) => edges.map(({ node }) => node.id);

overStores(factsGraph, { today: '2026-11-24' }, (ask) => {
  test('the beginning of a word, another case, an accent and a slip of the pen find it', async () => {
    for (const text of ['Stargate', 'starg', 'STARGATE', 'stárgate', 'stargat', 'strgate']) {
      expect(ids(await found(ask, text, { types: ['DEAL'] })), text).toContain('deal:stargate');
    }
  });

  test('what is named so comes before what only speaks of it', async () => {
    expect(ids(await found(ask, 'Microsoft', { types: ['PARTY', 'RIGHT', 'AGREEMENT'] }))[0]).toBe(
      'party:microsoft',
    );
  });

  test('no word has to be there, but what has all of them comes first', async () => {
    const both = ids(await found(ask, 'research licence zzzzzzz', { types: ['RIGHT'] }));
    expect(both[0]).toBe('right:2025-10-ip-research');
    expect(ids(await found(ask, 'zzzzzzz licence', { types: ['RIGHT'], first: 100 }))).toEqual(
      ids(await found(ask, 'licence zzzzzzz', { types: ['RIGHT'], first: 100 })),
    );
    expect(ids(await found(ask, 'zzzzzzz qqqqqqq'))).toEqual([]);
  });

  test('words of a question do not count, unless there are no others', async () => {
    const [asked, plain] = [
      await found(ask, 'Who is bound by the exclusivity?'),
      await found(ask, 'bound exclusivity'),
    ];
    expect(ids(asked)).toEqual(ids(plain));
  });

  test('a synonym of the facts finds what they call it', async () => {
    const hits = await found(ask, 'ROFR', { types: ['RIGHT'] });
    const refusal = await found(ask, 'first refusal', { types: ['RIGHT'] });
    expect(ids(refusal).length).toBeGreaterThan(0);
    expect(ids(hits)[0]).toBe(ids(refusal)[0]);
    expect((await found(ask, 'cap table', { types: ['RIGHT'] })).edges.length).toBeGreaterThan(0);
  });

  test('no snippet is an id', async () => {
    for (const text of ['party microsoft', 'right', 'agreement'])
      for (const { snippet } of (await found(ask, text, { first: 100 })).edges)
        expect(snippet).not.toMatch(/^[a-z]+:[a-z0-9-]+$/);
  });

  test('a snippet is of the text that is searched: no time of a load, no hash, but other names', async () => {
    for (const text of ['zzz 2026', '2026-11', 'evidence 2024'])
      for (const { snippet } of (await found(ask, text, { first: 100 })).edges)
        expect(snippet).not.toMatch(/T\d{2}:\d{2}|^[0-9a-f]{16}$/);
    const [{ snippet }] = (await found(ask, 'SBG', { types: ['PARTY'] })).edges as [
      Found['edges'][number],
    ];
    expect(snippet).toBe('SBG');
  });

  test('a source is found from the day on which it was certainly public', async () => {
    const sources = async (text: string, knownAt: string | null) => {
      const { data } = await ask(
        `query ($text: String!, $knownAt: Date) {
        search(text: $text, types: [SOURCE], first: 100, knownAt: $knownAt) { nodes { ref } } }`,
        { text, knownAt },
      );
      return JSON.stringify(data);
    };
    const ofOctober = ['next chapter partnership', 'source:openai-2025-10-28'] as const;
    expect(await sources(ofOctober[0], '2025-10-27')).not.toContain(ofOctober[1]);
    expect(await sources(ofOctober[0], '2025-10-28')).toContain(ofOctober[1]);
    // It was published in 2026, on a day that is not known.
    expect(await sources('2021 Microsoft investment', null)).not.toContain('source:riffon');
  });

  test('counts are of all hits, by type; types narrow hits and counts', async () => {
    const every = await found(ask, 'licence', { first: 100 });
    const counted = new Map(every.counts.map(({ type, count }) => [type, count]));
    expect(counted.size).toBeGreaterThan(1);
    for (const [type, count] of counted) {
      const narrowed = await found(ask, 'licence', { types: [type], first: 100 });
      expect(narrowed.counts).toEqual([{ type, count }]);
      if (count <= 100) expect(narrowed.edges).toHaveLength(count);
      expect(new Set(narrowed.edges.map(({ node }) => node.__typename.toUpperCase()))).toEqual(
        new Set([type]),
      );
    }
  });

  test('a snippet shows a word that was found', async () => {
    for (const { snippet } of (await found(ask, 'exclusiv')).edges)
      expect(snippet.toLowerCase()).toContain('exclusiv');
  });

  test('pages joined are the whole, best first', async () => {
    const whole = (await found(ask, 'compute', { first: 30 })).edges;
    const joined: Found['edges'][number][] = [];
    for (let after: string | null = null; joined.length < whole.length;) {
      const page: Found = await found(ask, 'compute', { first: 4, after });
      joined.push(...page.edges);
      if (!page.pageInfo.hasNextPage) break;
      after = page.edges.at(-1)!.cursor;
    }
    expect(joined.slice(0, whole.length)).toEqual(whole);
    expect(whole.map(({ score }) => score)).toEqual(
      whole.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  describe('text is words, whatever it looks like', () => {
    const NOTHING_TO_FIND = [
      '',
      ' ',
      '"',
      '*',
      '*:*',
      '(',
      ')',
      '\\',
      '~',
      '^',
      '🦄',
      '👩‍👩‍👧',
      '&&',
      '||',
      '!',
      '{}',
      '[ TO ]',
      '\u0000',
      '\ud800',
    ];

    test.each(NOTHING_TO_FIND)('%j finds nothing, and is no fault', async (text) => {
      const { edges, counts } = await found(ask, text);
      // TO is a word; nothing else here has a letter or a digit
      if (text !== '[ TO ]') expect([edges, counts]).toEqual([[], []]);
    });

    test.each([
      ['AND (', 'and'],
      ['OR', 'or'],
      ['NOT microsoft', 'not microsoft'],
      ['type:RIGHT', 'type right'],
      ['micro*', 'micro'],
      ['"stargate"', 'stargate'],
      ['stargate~0', 'stargate 0'],
      ['stargate^9', 'stargate 9'],
      ['/stargate/', 'stargate'],
      ['+stargate -oracle', 'stargate oracle'],
      ['{* TO *}', 'to'],
      ["'; MATCH (n) DETACH DELETE n //", 'match n detach delete n'],
    ])('%j is looked for as %j', async (text, plain) => {
      const [one, other] = [
        await found(ask, text, { first: 100 }),
        await found(ask, plain, { first: 100 }),
      ];
      expect(ids(one)).toEqual(ids(other));
      expect(one.counts).toEqual(other.counts);
    });

    test('a word is looked for by its first 30 letters, a text by its first 20 words', async () => {
      expect(ids(await found(ask, 'x'.repeat(400)))).toEqual([]);
      expect(ids(await found(ask, 'stargate '.repeat(50), { types: ['DEAL'] }))).toContain(
        'deal:stargate',
      );
    });
  });
});
