import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../../src/web/explorer/question/address.ts';
import {
  DEFAULT_ROUTE,
  GROUPINGS,
  ORDERS,
  THING_KINDS,
  VIEWS,
  type Route,
} from '../../../../../src/web/explorer/question/route.ts';
import {
  givenFilter,
  type Assumed,
  type When,
} from '../../../../../src/web/explorer/question/question.ts';

function read(address: string): Route {
  const at = address.indexOf('?');
  return at === -1
    ? readAddress(address, '')
    : readAddress(address.slice(0, at), address.slice(at));
}

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const day = fc
  .integer({ min: -350_000, max: 2_900_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
  .filter((text) => /^\d{4}-/.test(text));
const when: fc.Arbitrary<When> = fc.oneof(
  fc.integer({ min: 1000, max: 9998 }).map((year): When => ({ kind: 'year', year })),
  day.map((one): When => ({ kind: 'day', day: one })),
  fc
    .record({ from: day, through: fc.option(day) })
    .map(({ from, through }): When => ({ kind: 'period', from, through })),
);
const ids = (prefix: string) =>
  fc.uniqueArray(slug, { maxLength: 3 }).map((slugs) => slugs.map((one) => `${prefix}:${one}`));
const assume: fc.Arbitrary<readonly Assumed[]> = fc.uniqueArray(
  fc.record({ event: slug.map((one) => `event:${one}`), on: fc.option(day) }),
  { maxLength: 3, selector: ({ event }) => event },
);
const place: fc.Arbitrary<Route> = fc.record({
  page: fc.oneof(
    fc.constant(DEFAULT_ROUTE.page),
    fc
      .tuple(fc.constantFrom(...THING_KINDS), slug)
      .map(([kind, one]) => ({ kind, id: `${kind}:${one}` })),
  ),
  question: fc.record({
    when: fc.option(when),
    match: fc.constantFrom(
      'OVERLAPS' as const,
      'THROUGHOUT' as const,
      'BEGINS' as const,
      'ENDS' as const,
    ),
    knownAt: fc.option(day),
    assume,
    filter: fc
      .record({
        holder: ids('party'),
        counterparty: ids('party'),
        party: ids('party'),
        affiliates: fc.constantFrom(undefined, false),
        kind: fc.uniqueArray(fc.constantFrom('LICENSE' as const, 'FIRST_REFUSAL' as const)),
        asset: ids('asset'),
        certainty: fc.constantFrom(null, 'CERTAIN' as const, 'POSSIBLE' as const),
        disputed: fc.constantFrom(null, true, false),
        text: fc.constantFrom(null, 'cloud exclusiv', '1 & 2 = ü'),
      })
      .map(givenFilter),
    also: fc.subarray(['unconfirmed', 'contingent', 'ended', 'upcoming'] as const),
  }),
  view: fc.constantFrom(...VIEWS),
  open: fc.option(slug.map((one) => `right:${one}`)),
  against: fc.record({ when: fc.option(when), knownAt: fc.option(day), assume: fc.option(assume) }),
  groupBy: fc.constantFrom(...GROUPINGS, 'NONE' as const),
  orderBy: fc.constantFrom(...ORDERS.map(([order]) => order)),
  chosen: ids('party').map((parties) => parties.slice(0, 2)),
  zoom: fc.option(
    fc
      .tuple(day, day)
      .map((days) => days.sort())
      .map(([from, through]) => ({ from: from!, through: through! })),
  ),
  pages: fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constant(Infinity)),
  ignored: fc.constant([]),
});

describe('the address holds the whole question', () => {
  test('reading what was written gives the same place', () => {
    fc.assert(
      fc.property(place, (given) => {
        expect(read(writeAddress(given))).toEqual(given);
      }),
    );
  });

  test('writing what was read gives the same address', () => {
    fc.assert(
      fc.property(place, (given) => {
        const address = writeAddress(given);
        expect(writeAddress(read(address))).toBe(address);
      }),
    );
  });

  test('the plain address is the plain question', () => {
    expect(read('/')).toEqual(DEFAULT_ROUTE);
    expect(writeAddress(DEFAULT_ROUTE)).toBe('/');
  });

  test('a link can be read by a person', () => {
    const address =
      '/?year=2029&knownAt=2026-04-26&assume=agi-panel-verified=2029-06-30,openai-ipo=never&holder=microsoft,oracle&kind=license&also=contingent&view=timeline&open=2025-10-ip-research';
    const { question } = read(address);
    expect(question.assume).toEqual([
      { event: 'event:agi-panel-verified', on: '2029-06-30' },
      { event: 'event:openai-ipo', on: null },
    ]);
    expect(question.filter.holder).toEqual(['party:microsoft', 'party:oracle']);
    expect(writeAddress(read(address))).toBe(address);
  });

  test('a link made with the older names is the same place', () => {
    const place = read(
      '/?known=2026-04-26&if=agi-panel-verified@2029-06-30,openai-ipo@never&bound=openai&view=matrix&by=kind&to-known=2026-05-01&to-if=nothing',
    );
    expect(place.ignored).toEqual([]);
    expect(writeAddress(place)).toBe(
      '/?knownAt=2026-04-26&assume=agi-panel-verified=2029-06-30,openai-ipo=never&counterparty=openai&view=matrix&groupBy=kind&to-knownAt=2026-05-01&to-assume=nothing',
    );
  });

  test('a right has a page of its own', () => {
    expect(read('/right/2025-10-ip-research?year=2027').page).toEqual({
      kind: 'right',
      id: 'right:2025-10-ip-research',
    });
  });

  test.each(['/nothing', '/right', '/right/', '/right/a/b', '/constructor/x'])(
    '%s is no page',
    (path) => {
      expect(read(path).page).toEqual({ kind: 'lost', path });
    },
  );
});

describe('what is not understood is left out, and named', () => {
  test.each([
    '?year=soon',
    '?on=2026-02-30',
    '?on=27-04-2026',
    '?knownAt=yesterday',
    '?assume=agi',
    '?assume==2029-01-01',
    '?assume=agi=2029-13-01',
    '?certainty=perhaps',
    '?disputed=perhaps',
    '?also=everything',
    '?view=globe',
    '?match=sometimes',
    '?kind=<script>',
    '?endpoint=https://elsewhere.example/graphql',
    '?groupBy=colour',
    '?orderBy=colour',
    '?zoom=2026',
    '?zoom=2027-01-01..2026-01-01',
    '?pages=0',
    '?pages=few',
    '?through=2026-01-01',
  ])('%s', (search) => {
    expect(read(`/${search}`)).toEqual({ ...DEFAULT_ROUTE, ignored: [search.slice(1)] });
  });

  test('one damaged item of a list, a second value, and a second time', () => {
    expect(read('/?kind=license,4&year=2027&year=2028&on=2026-01-01')).toMatchObject({
      question: { when: { kind: 'year', year: 2027 }, filter: { kind: ['LICENSE'] } },
      ignored: ['year=2028', 'kind=4', 'on=2026-01-01'],
    });
  });

  test('but not what a mailing adds to links, nor what a permalink says of its answer', () => {
    expect(read('/?utm_source=letter&fbclid=x&dataset=0123456789ab&answer=AAAAAA')).toEqual(
      DEFAULT_ROUTE,
    );
  });

  test('a year comes before a day, a day before a period', () => {
    expect(read('/?year=2027&on=2026-01-01&from=2025-01-01').question.when).toEqual({
      kind: 'year',
      year: 2027,
    });
    expect(read('/?on=2026-01-01&from=2025-01-01').question.when).toEqual({
      kind: 'day',
      day: '2026-01-01',
    });
  });

  test('what is shown beside rights in force has one order', () => {
    expect(writeAddress(read('/?also=upcoming,contingent'))).toBe('/?also=contingent,upcoming');
  });

  test('the last word on an event counts', () => {
    expect(read('/?assume=ipo=2027-01-01,ipo=never').question.assume).toEqual([
      { event: 'event:ipo', on: null },
    ]);
  });

  test('a year that no calendar has is asked all the same, for the server to refuse', () => {
    expect(read('/?year=99999').question.when).toEqual({ kind: 'year', year: 99999 });
  });
});
