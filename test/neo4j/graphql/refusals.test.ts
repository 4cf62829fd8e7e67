/** What no question may ask: each fault has its code, and takes all data away. */
import { expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const TWICE =
  '[{ event: "event:approval", on: "2026-01-01" }, { event: "event:approval", never: true }]';

const REFUSED: readonly (readonly [query: string, code: string, near?: string])[] = [
  ['view(at: { year: 99999 }) { asked { from } }', 'INVALID_YEAR'],
  ['view(at: { year: 2026, on: "2026-01-01" }) { asked { from } }', 'CONFLICTING_TIME_ARGUMENTS'],
  ['view(at: {}) { asked { from } }', 'CONFLICTING_TIME_ARGUMENTS'],
  [
    'view(at: { during: { from: "2026-05-01", until: "2026-05-01" } }) { asked { from } }',
    'EMPTY_PERIOD',
  ],
  [
    'view(at: { during: { from: "2026-05-01", through: "2026-06-01", until: "2026-07-01" } }) { asked { from } }',
    'CONFLICTING_TIME_ARGUMENTS',
  ],
  ['view(knownAt: "2026-02-30") { asked { from } }', 'INVALID_DATE'],
  [
    'view(assume: [{ event: "event:aproval", on: "2026-01-01" }]) { asked { from } }',
    'UNKNOWN_EVENT',
    'event:approval',
  ],
  ['view(assume: [{ event: "event:approval" }]) { asked { from } }', 'INVALID_ASSUMPTION'],
  [
    'view(assume: [{ event: "event:approval", on: "2026-01-01", never: true }]) { asked { from } }',
    'INVALID_ASSUMPTION',
  ],
  [`view(assume: ${TWICE}) { asked { from } }`, 'INVALID_ASSUMPTION'],
  ['view { rights(match: ENDS, statuses: [EXPIRED]) { totalCount } }', 'MATCH_NEEDS_IN_FORCE'],
  ['view { rights(statuses: []) { totalCount } }', 'INVALID_ARGUMENT'],
  ['view { rights(first: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['view { rights(after: "x") { totalCount } }', 'INVALID_CURSOR'],
  [
    'view { rights(filter: { holder: ["party:microsft"] }) { totalCount } }',
    'UNKNOWN_ID',
    'party:microsoft',
  ],
  ['view { agreements(party: ["party:nobody"]) { totalCount } }', 'UNKNOWN_ID'],
  ['view { agreements(first: -1) { totalCount } }', 'INVALID_ARGUMENT'],

  [
    'rightsDiff(from: { at: { year: 999 } }, to: { at: { year: 2026 } }) { unchangedCount }',
    'INVALID_YEAR',
  ],
  [
    'rightsDiff(from: { at: { year: 2026 } }, to: { at: { on: "2026-02-30" } }) { unchangedCount }',
    'INVALID_DATE',
  ],
  [
    'rightsDiff(from: { at: { year: 2026 }, assume: [{ event: "event:agi-verifed", never: true }] }, to: { at: { year: 2026 } }) { unchangedCount }',
    'UNKNOWN_EVENT',
    'event:agi-verified',
  ],
  [
    'rightsDiff(from: { at: { year: 2026 } }, to: { at: { year: 2026 } }, filter: { asset: ["asset:model"] }) { unchangedCount }',
    'UNKNOWN_ID',
    'asset:models',
  ],
  [
    'rightsDiff(from: { at: { year: 2026 } }, to: { at: { year: 2026 } }, filter: { kind: [] }) { unchangedCount }',
    'INVALID_ARGUMENT',
  ],

  ['rightsByYear(from: 2030, through: 2020) { year }', 'EMPTY_PERIOD'],
  ['rightsByYear(from: 2000, through: 2200) { year }', 'INVALID_ARGUMENT'],
  ['rightsByYear(from: 999, through: 1001) { year }', 'INVALID_YEAR'],
  ['rightsByYear(from: 9998, through: 9999) { year }', 'INVALID_YEAR'],
  [`rightsByYear(from: 2026, through: 2026, assume: ${TWICE}) { year }`, 'INVALID_ASSUMPTION'],

  ['timeline(subject: "party:openia") { totalCount }', 'UNKNOWN_ID', 'party:openai'],
  ['timeline(subject: "source:s-2019-07-22") { totalCount }', 'INVALID_ARGUMENT'],
  ['timeline(subject: "party:openai", kinds: []) { totalCount }', 'INVALID_ARGUMENT'],
  ['timeline(subject: "party:openai", first: 0) { totalCount }', 'INVALID_ARGUMENT'],
  ['timeline(subject: "party:openai", first: 101) { totalCount }', 'PAGE_TOO_LARGE'],
  ['timeline(subject: "party:openai", after: "zzz") { totalCount }', 'INVALID_CURSOR'],
  [
    'timeline(subject: "party:openai", during: { from: "2026-01-01", until: "2025-01-01" }) { totalCount }',
    'EMPTY_PERIOD',
  ],
  [
    'timeline(subject: "party:openai", assume: [{ event: "event:approval" }]) { totalCount }',
    'INVALID_ASSUMPTION',
  ],

  [
    'howConnected(from: "party:openai", to: "party:microsft") { length }',
    'UNKNOWN_ID',
    'party:microsoft',
  ],
  [
    'howConnected(from: "right:licence-2030", to: "party:microsoft") { length }',
    'INVALID_ARGUMENT',
  ],
  [
    'howConnected(from: "party:openai", to: "party:microsoft", maxHops: 0) { length }',
    'INVALID_ARGUMENT',
  ],
  [
    'howConnected(from: "party:openai", to: "party:microsoft", maxHops: 7) { length }',
    'INVALID_ARGUMENT',
  ],
  [
    'howConnected(from: "party:openai", to: "party:microsoft", via: []) { length }',
    'INVALID_ARGUMENT',
  ],
  [
    'howConnected(from: "party:openai", to: "party:microsoft", at: { year: 12 }) { length }',
    'INVALID_YEAR',
  ],

  ['resolveParty { __typename }', 'INVALID_ARGUMENT'],
  [
    'resolveParty(text: "OpenAI", identifier: { scheme: LEI, value: "1" }) { __typename }',
    'INVALID_ARGUMENT',
  ],
  ['resolveParty(text: " ?! ") { __typename }', 'INVALID_ARGUMENT'],
  ['resolveParty(identifier: { scheme: LEI, value: " - " }) { __typename }', 'INVALID_ARGUMENT'],
  ['resolveParty(text: "OpenAI", on: "2026-13-01") { __typename }', 'INVALID_DATE'],

  ['search(text: "openai", types: []) { counts { type } }', 'INVALID_ARGUMENT'],
  ['search(text: "openai", first: 101) { counts { type } }', 'PAGE_TOO_LARGE'],
  ['search(text: "openai", after: "x") { counts { type } }', 'INVALID_CURSOR'],

  ['changes(since: "yesterday") { nodes { kind } }', 'INVALID_DATE'],
  ['changes(since: "2026-01-01") { nodes { kind } }', 'INVALID_DATE'],
  ['changes(since: "2026-01-01T00:00:00Z", first: 0) { nodes { kind } }', 'INVALID_ARGUMENT'],
  ['changes(since: "2026-01-01T00:00:00Z", after: "x") { nodes { kind } }', 'INVALID_CURSOR'],

  ['agreements(year: 2026, on: "2026-01-01") { totalCount }', 'CONFLICTING_TIME_ARGUMENTS'],
  ['clauses(agreement: ["agreement:fixtures"]) { totalCount }', 'UNKNOWN_ID', 'agreement:fixture'],
  ['deals(participant: ["party:nobody"]) { totalCount }', 'UNKNOWN_ID'],
  ['events(after: "x") { totalCount }', 'INVALID_CURSOR'],
  ['parties(kind: []) { totalCount }', 'INVALID_ARGUMENT'],
  ['parties(country: ["Germany"]) { totalCount }', 'INVALID_ARGUMENT'],
  ['deals(value: { currency: "EURO" }) { totalCount }', 'INVALID_ARGUMENT'],
  [
    'deals(value: { currency: "usd", atLeast: "100", atMost: "10" }) { totalCount }',
    'INVALID_ARGUMENT',
  ],
  ['right(id: "Right:Licence-2030") { ref }', 'UNKNOWN_ID', 'right:licence-2030'],
];

overStores(fixtureGraph, { today: '2026-11-24' }, (ask) => {
  test.each(REFUSED)('%s is refused: %s', async (query, code, near) => {
    const { data, errors } = await ask(`{ meta { apiVersion } ${query} }`);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    if (near !== undefined) expect(errors![0]!.extensions!['near']).toContain(near);
  });

  test('a message says what was expected, then what came, of which it shows 80 characters', async () => {
    const { errors } = await ask(
      `{ rights(filter: { holder: ["party:${'x'.repeat(200)}"] }) { totalCount } }`,
    );
    expect(errors).toMatchObject([
      {
        message: `filter.holder must be the id of a party in the facts: party:${'x'.repeat(74)}…`,
        extensions: { code: 'UNKNOWN_ID', argument: 'filter.holder' },
      },
    ]);
  });

  test.each([
    ['{ rights(on: "2026-13-01") { totalCount } }', 'on', '2026-13-01'],
    ['{ rights(during: { from: "2026-02-30" }) { totalCount } }', 'from', '2026-02-30'],
    ['{ view(at: { year: 2026, on: "2026-01-01" }) { id } }', 'at', 'year and on'],
    ['{ view(at: {}) { id } }', 'at', 'none'],
    ['{ view(at: { year: null }) { id } }', 'at', 'a null year'],
  ])('%s: the error names the argument, and what came', async (query, argument, came) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(`: ${came}$`) as unknown, extensions: { argument } },
    ]);
  });

  test.each([
    [{ during: { from: '2026-02-30' } }, 'at.during.from', '2026-02-30'],
    [{ year: 2026, on: '2026-01-01' }, 'at', 'year and on'],
    [{}, 'at', 'none'],
  ])('and of a variable: %j', async (at, argument, came) => {
    const { errors } = await ask('query ($at: TimeInput) { view(at: $at) { id } }', { at });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(`: ${came}$`) as unknown, extensions: { argument } },
    ]);
  });

  test('an id that resembles none has no near ones', async () => {
    const { errors } = await ask('{ rights(filter: { holder: ["party:qqqqq"] }) { totalCount } }');
    expect(errors![0]!.extensions).toEqual({ code: 'UNKNOWN_ID', argument: 'filter.holder' });
    expect((await ask('{ party(id: "party:qqqqq") { id } }')).data).toEqual({ party: null });
  });

  test('a cursor of one question is refused by another', async () => {
    const cursorOf = async (query: string) =>
      JSON.stringify((await ask(query)).data).match(/"endCursor":"([^"]+)"/)![1]!;
    const pages: readonly (readonly [string, (after: string) => string])[] = [
      [
        '{ timeline(subject: "party:openai", first: 2) { pageInfo { endCursor } } }',
        (after) => `{ timeline(subject: "party:microsoft", after: "${after}") { totalCount } }`,
      ],
      [
        '{ search(text: "licence", first: 1) { pageInfo { endCursor } } }',
        (after) => `{ search(text: "compute", after: "${after}") { counts { count } } }`,
      ],
      [
        '{ view(at: { year: 2026 }) { rights(first: 1) { pageInfo { endCursor } } } }',
        (after) => `{ view(at: { year: 2027 }) { rights(after: "${after}") { totalCount } } }`,
      ],
      [
        '{ parties(first: 1) { pageInfo { endCursor } } }',
        (after) => `{ parties(kind: [PERSON], after: "${after}") { totalCount } }`,
      ],
    ];
    for (const [page, other] of pages) {
      const { data, errors } = await ask(other(await cursorOf(page)));
      expect([data ?? null, errors?.[0]?.extensions?.['code']], page).toEqual([
        null,
        'INVALID_CURSOR',
      ]);
    }
  });
});
