/**
 * The headline question with every argument, asked of both stores over the graph of the acceptance
 * scenarios.
 */
import { describe, expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { type Answer, overStores } from '../../support/over-stores.ts';

const ALL = '[IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED]';

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly holder: { readonly name: string };
    readonly kind: string;
  }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly excluded: Readonly<Record<string, number>>;
  readonly asked: Readonly<Record<string, unknown>>;
}

const PAGE = `{ nodes { id kind holder { name } } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  excluded { inForce contingent notYetEffective expired terminated superseded deprecated }
  asked { from until through year on knownAt today datasetVersion assumptions { event { id } on never contradictsRecord } } }`;

overStores(
  () => fixtureGraph(),
  { today: '2026-11-24' },
  (ask) => {
    const page = async (args: string): Promise<Page> => {
      const { data, errors } = await ask(`{ rights${args && `(${args})`} ${PAGE} }`);
      expect(errors).toBeUndefined();
      return (data as { rights: Page }).rights;
    };
    const idsOf = async (args: string) => (await page(args)).nodes.map(({ id }) => id);
    const refused = ({ data, errors }: Answer) => {
      expect(data ?? null).toBeNull();
      return errors?.[0]?.extensions;
    };

    describe('the asked time', () => {
      test('no time at all means today', async () => {
        const { asked } = await page('');
        expect(asked).toMatchObject({
          from: '2026-11-24',
          until: '2026-11-25',
          through: '2026-11-24',
          on: '2026-11-24',
          year: null,
          knownAt: '2026-11-24',
          today: '2026-11-24',
          assumptions: [],
        });
      });

      test('a year, a day and a period are echoed as they were asked', async () => {
        expect((await page('year: 2027')).asked).toMatchObject({
          from: '2027-01-01',
          until: '2028-01-01',
          through: '2027-12-31',
          year: 2027,
          on: null,
        });
        expect((await page('on: "2027-05-01"')).asked).toMatchObject({
          from: '2027-05-01',
          until: '2027-05-02',
          year: null,
          on: '2027-05-01',
        });
        expect(
          (await page('during: { from: "2027-05-01", through: "2027-05-31" }')).asked,
        ).toMatchObject({
          from: '2027-05-01',
          until: '2027-06-01',
          through: '2027-05-31',
          year: null,
          on: null,
        });
        expect(
          (await page('during: { from: "2027-05-01", until: "2027-05-31" }')).asked,
        ).toMatchObject({ until: '2027-05-31', through: '2027-05-30' });
        expect((await page('during: { from: "2027-05-01" }')).asked).toMatchObject({
          until: null,
          through: null,
        });
      });

      test('arguments that are null are not given', async () => {
        expect(
          await page(
            'year: 2027, on: null, during: null, knownAt: null, filter: null, orderBy: null, after: null',
          ),
        ).toEqual(await page('year: 2027'));
      });

      test('day counts of a period without end are null', async () => {
        const { data } = await ask(
          '{ rights(during: { from: "2026-05-01" }, filter: { kind: [LIBERTY_TO_ACT] }) { nodes { evaluation { coverage { minDays maxDays wholePeriod certain { from until through days } } } } } }',
        );
        expect(data).toEqual({
          rights: {
            nodes: [
              {
                evaluation: {
                  coverage: {
                    minDays: null,
                    maxDays: null,
                    wholePeriod: true,
                    certain: { from: '2026-05-01', until: null, through: null, days: null },
                  },
                },
              },
            ],
          },
        });
      });

      test.each([
        ['year: 2026, on: "2026-01-01"', 'CONFLICTING_TIME_ARGUMENTS'],
        ['year: 2026, during: { from: "2026-01-01" }', 'CONFLICTING_TIME_ARGUMENTS'],
        [
          'during: { from: "2026-01-01", through: "2026-01-31", until: "2026-02-01" }',
          'CONFLICTING_TIME_ARGUMENTS',
        ],
        ['year: 999', 'INVALID_YEAR'],
        ['year: 9999', 'INVALID_YEAR'],
        ['year: -1', 'INVALID_YEAR'],
        ['on: "2026-02-30"', 'INVALID_DATE'],
        ['on: "2026-2-3"', 'INVALID_DATE'],
        ['on: "9999-01-01"', 'INVALID_DATE'],
        ['on: 20260203', 'INVALID_DATE'],
        ['knownAt: "yesterday"', 'INVALID_DATE'],
        ['during: { from: "2026-05-02", through: "2026-05-01" }', 'EMPTY_PERIOD'],
        ['during: { from: "2026-05-01", until: "2026-05-01" }', 'EMPTY_PERIOD'],
      ])('rights(%s) is refused as %s', async (args, code) => {
        expect(refused(await ask(`{ rights(${args}) { totalCount } }`))?.['code']).toBe(code);
      });

      test.each([
        ['{ year: 2026, on: "2026-01-01" }', 'CONFLICTING_TIME_ARGUMENTS'],
        ['{}', 'CONFLICTING_TIME_ARGUMENTS'],
        ['{ year: null }', 'CONFLICTING_TIME_ARGUMENTS'],
        ['{ on: "2026-13-01" }', 'INVALID_DATE'],
      ])('a view at %s is refused as %s, written out and as a variable', async (at, code) => {
        expect(refused(await ask(`{ view(at: ${at}) { asked { from } } }`))?.['code']).toBe(code);
        const value: unknown = JSON.parse(at.replaceAll(/(\w+):/g, '"$1":'));
        expect(
          refused(
            await ask('query ($at: TimeInput) { view(at: $at) { asked { from } } }', { at: value }),
          )?.['code'],
        ).toBe(code);
      });
    });

    describe('the filter', () => {
      test('every part narrows', async () => {
        expect(
          await idsOf('year: 2026, filter: { holder: ["party:openai"], kind: [LIBERTY_TO_ACT] }'),
        ).toEqual(['right:multicloud']);
        expect(
          await idsOf(
            'year: 2026, filter: { counterparty: ["party:microsoft"], position: [PRIVILEGE] }',
          ),
        ).toEqual(['right:multicloud']);
        expect(await idsOf('year: 2030, filter: { asset: ["asset:research"] }')).toEqual([
          'right:research-ip',
        ]);
        expect(await idsOf('year: 2030, filter: { text: "RESEARCH licence" }')).toEqual([
          'right:research-ip',
        ]);
        expect(
          await idsOf(
            'year: 2030, filter: { party: ["party:openai"], agreement: ["agreement:fixture"], assertion: [REPORTED] }',
          ),
        ).toEqual([]);
        expect((await page('year: 2030, filter: { binding: [BINDING] }')).totalCount).toBe(
          (await page('year: 2030')).totalCount,
        );
      });

      test('certainty narrows what is in force and nothing else', async () => {
        expect(await idsOf('on: "2099-01-01", filter: { certainty: POSSIBLE }')).toEqual([
          'right:azure-250b',
        ]);
        const ended = 'on: "2099-01-01", statuses: [EXPIRED, TERMINATED]';
        expect(await idsOf(`${ended}, filter: { certainty: POSSIBLE }`)).toEqual(
          await idsOf(ended),
        );
      });

      test.each([
        ['filter: { holder: ["party:microsft"] }', 'UNKNOWN_ID', 'filter.holder'],
        ['filter: { holder: ["microsoft"] }', 'UNKNOWN_ID', 'filter.holder'],
        ['filter: { asset: ["asset:no-such"] }', 'UNKNOWN_ID', 'filter.asset'],
        ['filter: { holder: ["asset:compute"] }', 'INVALID_ARGUMENT', 'filter.holder'],
        ['filter: { agreement: ["right:licence-2030"] }', 'INVALID_ARGUMENT', 'filter.agreement'],
        ['filter: { deal: [] }', 'INVALID_ARGUMENT', 'filter.deal'],
        ['filter: { kind: [] }', 'INVALID_ARGUMENT', 'filter.kind'],
        ['filter: { text: "  !!" }', 'INVALID_ARGUMENT', 'filter.text'],
        ['statuses: []', 'INVALID_ARGUMENT', 'statuses'],
        ['first: 0', 'INVALID_ARGUMENT', 'first'],
        ['first: -5', 'INVALID_ARGUMENT', 'first'],
        ['first: 101', 'PAGE_TOO_LARGE', 'first'],
        ['match: ENDS, statuses: [IN_FORCE, EXPIRED]', 'MATCH_NEEDS_IN_FORCE', 'match'],
        ['match: THROUGHOUT, statuses: [CONTINGENT]', 'MATCH_NEEDS_IN_FORCE', 'match'],
      ])('rights(%s) is refused as %s, naming %s', async (args, code, argument) => {
        expect(
          refused(await ask(`{ rights(year: 2026, ${args}) { asked { from } } }`)),
        ).toMatchObject({ code, argument });
      });

      test('an unknown id comes with those that look like it', async () => {
        expect(
          refused(await ask('{ rights(filter: { holder: ["party:microsft"] }) { totalCount } }'))?.[
            'near'
          ],
        ).toContain('party:microsoft');
      });

      test('a page size that a variable sets to null is as if left out', async () => {
        const query = 'query ($first: Int) { rights(first: $first) { nodes { id } } }';
        expect(await ask(query, { first: null })).toEqual(await ask(query));
      });
    });

    describe('assumptions', () => {
      test('they are echoed, and say whether the record has it otherwise', async () => {
        const { asked } = await page(
          'year: 2029, assume: [{ event: "event:agi-verified", on: "2029-06-30" }, { event: "event:approval", never: true }]',
        );
        expect(asked['assumptions']).toEqual([
          {
            event: { id: 'event:agi-verified' },
            on: '2029-06-30',
            never: false,
            contradictsRecord: false,
          },
          { event: { id: 'event:approval' }, on: null, never: true, contradictsRecord: false },
        ]);
      });

      test.each([
        ['{ event: "event:no-such", never: true }', 'UNKNOWN_EVENT'],
        ['{ event: "right:licence-2030", never: true }', 'UNKNOWN_EVENT'],
        ['{ event: "event:agi-verified" }', 'INVALID_ASSUMPTION'],
        ['{ event: "event:agi-verified", never: false }', 'INVALID_ASSUMPTION'],
        ['{ event: "event:agi-verified", on: "2029-01-01", never: true }', 'INVALID_ASSUMPTION'],
        [
          '{ event: "event:approval", never: true }, { event: "event:approval", on: "2029-01-01" }',
          'INVALID_ASSUMPTION',
        ],
      ])('assume: [%s] is refused as %s', async (assume, code) => {
        expect(
          refused(await ask(`{ rights(assume: [${assume}]) { asked { from } } }`))?.['code'],
        ).toBe(code);
      });

      test('an unknown event comes with those that look like it', async () => {
        expect(
          refused(
            await ask(
              '{ rights(assume: [{ event: "event:aproval", never: true }]) { totalCount } }',
            ),
          )?.['near'],
        ).toContain('event:approval');
      });
    });

    describe('counts', () => {
      test('what was asked for and what was left out are all there is', async () => {
        const everything = await page(`year: 2026, statuses: ${ALL}`);
        const { totalCount, excluded } = await page('year: 2026');
        const { deprecated, ...others } = excluded;
        expect(totalCount + Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(
          everything.totalCount,
        );
        expect(everything.excluded).toEqual({
          inForce: 0,
          contingent: 0,
          notYetEffective: 0,
          expired: 0,
          terminated: 0,
          superseded: 0,
          deprecated,
        });
        expect(deprecated).toBe(1);
        expect(
          (await page('year: 2026, filter: { includeDeprecated: true }')).excluded['deprecated'],
        ).toBe(0);
      });

      test('under a match other than OVERLAPS nothing in force is called left out', async () => {
        expect((await page('year: 2026, match: ENDS')).excluded['inForce']).toBe(0);
      });
    });

    describe('pages', () => {
      const paged = async (args: string, first: number): Promise<readonly string[]> => {
        const found: string[] = [];
        for (let after: string | null = null; ;) {
          const { edges, pageInfo } = await page(
            `${args}, first: ${first}, after: ${JSON.stringify(after)}`,
          );
          expect(pageInfo).toMatchObject({
            hasPreviousPage: after !== null,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          });
          found.push(...edges.map(({ node }) => node.id));
          if (!pageInfo.hasNextPage) return found;
          after = pageInfo.endCursor;
        }
      };

      test.each(
        ['HOLDER', 'EFFECTIVE_FROM', 'EFFECTIVE_UNTIL', 'KNOWN_FROM'].flatMap((field) => [
          [field, 'ASC'],
          [field, 'DESC'],
        ]),
      )(
        'ordered by %s, %s, pages joined are the whole, with and without an assumption',
        async (field, direction) => {
          for (const assume of [
            '',
            ', assume: [{ event: "event:agi-verified", on: "2029-06-30" }]',
          ]) {
            const args = `year: 2029, statuses: ${ALL}, orderBy: { field: ${field}, direction: ${direction} }${assume}`;
            const whole = await idsOf(`${args}, first: 100`);
            expect(new Set(whole).size).toBe((await page(args)).totalCount);
            expect(await paged(args, 1)).toEqual(whole);
            expect(await paged(args, 4)).toEqual(whole);
          }
        },
      );

      test('the default order is holder name, kind and id', async () => {
        const { nodes } = await page(`year: 2026, statuses: ${ALL}, first: 100`);
        const keys = nodes.map(({ holder, kind, id }) => `${holder.name} ${kind} ${id}`);
        expect(keys).toEqual([...keys].sort());
      });

      test('an open end comes last', async () => {
        const ids = await idsOf('year: 2029, orderBy: { field: EFFECTIVE_UNTIL }, first: 100');
        expect(ids.indexOf('right:multicloud')).toBeGreaterThan(ids.indexOf('right:licence-2032'));
      });

      test('a cursor goes on with another page size', async () => {
        const first = await page('year: 2029, first: 2');
        const rest = await page(`year: 2029, first: 100, after: "${first.pageInfo.endCursor}"`);
        expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(
          await idsOf('year: 2029, first: 100'),
        );
      });

      test.each([
        'year: 2030',
        'year: 2029, knownAt: "2026-05-01"',
        'year: 2029, statuses: [EXPIRED]',
        'year: 2029, match: ENDS',
        'year: 2029, filter: { kind: [LICENSE] }',
        'year: 2029, orderBy: { field: KNOWN_FROM }',
        'year: 2029, assume: [{ event: "event:approval", never: true }]',
      ])('a cursor of the year 2029 is refused with %s', async (args) => {
        const { pageInfo } = await page('year: 2029, first: 2');
        expect(
          refused(
            await ask(`{ rights(${args}, after: "${pageInfo.endCursor}") { totalCount } }`),
          )?.['code'],
        ).toBe('INVALID_CURSOR');
      });

      test.each([
        '',
        'x',
        'e30',
        '[]',
        'W10',
        Buffer.from('["a",null,"b"]').toString('base64url'),
        '🂡'.repeat(50),
      ])('%j is no cursor', async (after) => {
        expect(
          refused(
            await ask('query ($after: String) { rights(after: $after) { totalCount } }', { after }),
          )?.['code'],
        ).toBe('INVALID_CURSOR');
      });
    });
  },
);
