/** Ids carry the context in which a node was seen, and give it back. */
import { describe, expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const RIGHT = 'right:ip-exclusivity';
const AGI = 'event:agi-verified';

overStores(fixtureGraph, { today: '2026-11-24' }, (ask) => {
  const answer = async (query: string) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as Readonly<Record<string, unknown>>;
  };
  const refusal = async (query: string) => (await ask(query)).errors?.[0]?.extensions;

  test.each([
    ['', ''],
    ['(at: { year: 2026 })', '~2026'],
    ['(at: { on: "2026-05-01" })', '~on2026-05-01'],
    ['(at: { during: { from: "2026-01-01" } })', '~from2026-01-01'],
    [
      '(at: { during: { from: "2026-01-01", through: "2026-12-31" } })',
      '~from2026-01-01.until2027-01-01',
    ],
    ['(knownAt: "2026-04-26")', '~known2026-04-26'],
    ['(knownAt: null, assume: [])', ''],
    [
      `(at: { on: "2026-05-01" }, knownAt: "2026-04-26", assume: [{ event: "${AGI}", on: "2029-06-30" }, { event: "event:approval", never: true }])`,
      '~on2026-05-01~known2026-04-26~if.agi-verified.2029-06-30~if.approval.never',
    ],
  ])(
    'below view%s an id ends in "%s", and gives the node back as it was seen',
    async (args, context) => {
      const fields =
        'id ref rank evaluation { status explanation coverage { minDays } } holder { id ref partOf { id } evidence { id source { id } } }';
      const { view } = (await answer(
        `{ view${args} { id ref right(id: "${RIGHT}") { ${fields} } } }`,
      )) as {
        readonly view: { readonly right: { readonly holder: unknown } };
      };
      expect(view).toMatchObject({
        id: `view${context}`,
        ref: `view${context}`,
        right: {
          id: RIGHT + context,
          ref: RIGHT,
          holder: { id: `party:microsoft${context}`, ref: 'party:microsoft' },
        },
      });
      expect(
        await answer(`{ node(id: "view${context}") { id ... on GraphView { right(id: "${RIGHT}") { ${fields} } } }
        nodes(ids: ["${RIGHT}${context}"]) { ... on Right { ${fields} } } }`),
      ).toEqual({ node: { id: `view${context}`, right: view.right }, nodes: [view.right] });
    },
  );

  test('an id of what was known on 1 January 1970 is no plain id', async () => {
    const [right, party] = [RIGHT, 'party:microsoft'].map((ref) => `${ref}~known1970-01-01`);
    expect(await answer(`{ nodes(ids: ["${right}", "${party}"]) { id } }`)).toEqual({
      nodes: [null, { id: party }],
    });
  });

  test('a list hands down what is known and assumed, not its time', async () => {
    const { rights } =
      (await answer(`{ rights(year: 2026, knownAt: "2026-04-26", assume: [{ event: "${AGI}", never: true }], filter: { holder: ["party:microsoft"] }, first: 1) {
      edges { node { id } evaluation { lastConfirmed { source { id } } } } } }`)) as {
        readonly rights: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
      };
    expect(rights.edges[0]!.node.id).toMatch(
      /^right:[^~]+~known2026-04-26~if\.agi-verified\.never$/,
    );
    expect(
      await answer(
        `{ rights(year: 2026, filter: { kind: [EXCLUSIVITY], holder: ["party:microsoft"] }) { nodes { id } } }`,
      ),
    ).toEqual({
      rights: { nodes: [{ id: RIGHT }] },
    });
  });

  test('the two views of a difference hand down their time', async () => {
    expect(
      await answer(
        `{ rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) { gained { id evaluation { status } } lost { right { id evaluation { status } } } } }`,
      ),
    ).toEqual({
      rightsDiff: {
        gained: [{ id: 'right:multicloud~on2026-04-27', evaluation: { status: 'IN_FORCE' } }],
        lost: [{ right: { id: `${RIGHT}~on2026-04-26`, evaluation: { status: 'IN_FORCE' } } }],
      },
    });
  });

  describe('node', () => {
    test.each([
      ['~known2026-04-26~2026', '~2026~known2026-04-26'],
      [
        '~if.approval.never~if.agi-verified.2029-06-30',
        '~if.agi-verified.2029-06-30~if.approval.never',
      ],
    ])('answers the spelling %s with the id in %s', async (asked, id) => {
      expect(await answer(`{ node(id: "${RIGHT}${asked}") { id } }`)).toEqual({
        node: { id: RIGHT + id },
      });
    });

    test.each([
      '~if.no-such.never',
      '~2026~2027',
      '~0999',
      '~known2099-01-01',
      '~on2026-02-30',
      '~if.agi-verified.never~if.agi-verified.2029-01-01',
      '~',
    ])('finds nothing seen in %s', async (context) => {
      expect(await answer(`{ node(id: "${RIGHT}${context}") { id } }`)).toEqual({ node: null });
    });
  });

  test('other arguments take an id with a context, and drop it', async () => {
    const asked = (party: string, event: string) =>
      answer(`{ rights(year: 2026, first: 2, filter: { holder: ["${party}"] }, assume: [{ event: "${event}", never: true }]) { totalCount nodes { id } pageInfo { endCursor } }
        party(id: "${party}") { id } view(at: { year: 2027 }) { party(id: "${party}") { id } }
        timeline(subject: "${party}") { totalCount } }`);
    expect(await asked('party:microsoft~2031', `${AGI}~known2026-01-01`)).toEqual(
      await asked('party:microsoft', AGI),
    );
  });

  test('a cursor goes on below the node that an id gives back', async () => {
    const page = (after: string) =>
      `held(first: 2${after}) { nodes { id } pageInfo { endCursor } }`;
    type Page = { readonly pageInfo: { readonly endCursor: string } };
    const { view } = (await answer(
      `{ view(at: { year: 2027 }) { party(id: "party:microsoft") { id ${page('')} } } }`,
    )) as { readonly view: { readonly party: { readonly id: string; readonly held: Page } } };
    const next = page(`, after: "${view.party.held.pageInfo.endCursor}"`);
    const { node } = (await answer(
      `{ node(id: "${view.party.id}") { ... on Party { ${next} } } }`,
    )) as { readonly node: { readonly held: Page } };
    expect(
      await answer(`{ view(at: { year: 2027 }) { party(id: "party:microsoft") { ${next} } } }`),
    ).toEqual({ view: { party: node } });
    expect(await refusal(`{ party(id: "party:openai") { ${next} } }`)).toMatchObject({
      code: 'INVALID_CURSOR',
    });
  });

  test('a plain id has at most 220 characters, and at most 1,000 with its context', async () => {
    const context = `~${'x'.repeat(999 - RIGHT.length)}`;
    expect(await answer(`{ node(id: "${RIGHT}${context}") { id } }`)).toEqual({ node: null });
    expect(await refusal(`{ node(id: "${RIGHT}${context}x") { id } }`)).toMatchObject({
      code: 'INVALID_ARGUMENT',
      argument: 'id',
    });
  });
});
