/** What a difference and a timeline may say, and about what: only of what is known in each view. */
import { expect, test } from 'vitest';
import { aClaim } from '../../support/records.ts';
import { graphOf, type RawSeed } from '../../support/seed.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';

const said = (source: string) => [{ source, locator: 'first paragraph' }];
const old = { evidence: said('source:2020'), term: { edtf: '2018-01-01/..' } };
const late = { evidence: said('source:2022'), term: { edtf: '2018-01-01/..' } };

const seed: RawSeed = {
  sources: [
    { id: 'source:2020', published: '2020-01-01' },
    { id: 'source:2022', published: '2022-01-01' },
    { id: 'source:2024', published: '2024-01-01' },
  ],
  agreements: [{ id: 'agreement:late', ...late }],
  deals: [
    { id: 'deal:late', agreements: ['agreement:late'], evidence: said('source:2020') },
    { id: 'deal:later', agreements: ['agreement:late'], evidence: said('source:2024') },
  ],
  events: [
    { id: 'event:hoped-for', label: 'Flood', evidence: said('source:2020') },
    { id: 'event:past', occurred: '2017-06-01', evidence: said('source:2020') },
    { id: 'event:hidden', occurred: '2019-06-01', evidence: said('source:2020') },
  ],
  conditions: [
    {
      id: 'condition:hoped-for',
      effect: 'ACTIVATES',
      event: 'event:hoped-for',
      evidence: said('source:2020'),
    },
    { id: 'condition:hoped-for-end', event: 'event:hoped-for', evidence: said('source:2020') },
    { id: 'condition:past', event: 'event:past', evidence: said('source:2020') },
    {
      id: 'condition:hidden',
      event: 'event:hidden',
      within: '2030/..',
      evidence: said('source:2022'),
    },
  ],
  rights: [
    { id: 'right:outranked', holder: 'party:ranks', ...old },
    {
      id: 'right:better',
      holder: 'party:ranks',
      rank: 'PREFERRED',
      alternativeTo: ['right:outranked'],
      ...late,
    },
    { id: 'right:in-late-agreement', agreement: 'agreement:late', ...old },
    { id: 'right:disputed-late', holder: 'party:late-dispute', ...old },
    {
      id: 'right:activated',
      conditions: ['condition:hoped-for'],
      ...old,
      term: { edtf: '2018-01-01/2030' },
    },
    { id: 'right:ended-before', conditions: ['condition:past'], ...old },
    { id: 'right:with-hidden-condition', conditions: ['condition:hidden'], ...old },
    {
      id: 'right:withdrawn',
      holder: 'party:withdrawn',
      withdrawn: { known: '2021-06-01', reason: 'misread' },
      ...old,
    },
    { id: 'right:wrong', holder: 'party:corrected', ...old },
    {
      id: 'right:a-second-correction',
      holder: 'party:corrected',
      corrects: { right: 'right:wrong', reason: 'misread' },
      ...late,
      evidence: said('source:2024'),
    },
    {
      id: 'right:first-correction',
      holder: 'party:corrected',
      corrects: { right: 'right:wrong', reason: 'misread' },
      ...late,
    },
    { id: 'right:sold', kind: 'EQUITY_INTEREST', holder: 'party:seller', ...old },
    {
      id: 'right:bought',
      kind: 'EQUITY_INTEREST',
      holder: 'party:buyer',
      ...old,
      term: { edtf: '2021-01-01/..' },
    },
    { id: 'right:misdated', holder: 'party:dates', ...old },
    {
      id: 'right:well-dated',
      holder: 'party:dates',
      corrects: { right: 'right:misdated', reason: 'misread' },
      ...late,
      term: { edtf: '2019-06-01/..' },
    },
    {
      id: 'right:cut-short',
      holder: 'party:cut-short',
      conditions: ['condition:hoped-for-end'],
      ...old,
    },
  ],
  disputes: [
    {
      id: 'dispute:late',
      topic: 'the wording',
      claims: [
        aClaim({ source: 'source:2020', says: 'one thing' }),
        aClaim({ source: 'source:2022', says: 'another' }),
      ],
      followed: 'The earlier is nearer.',
      affects: [{ record: 'right:disputed-late', fields: ['statement'] }],
    },
  ],
  parties: [
    { id: 'party:seller', name: 'Seller', partOf: 'party:family' },
    { id: 'party:buyer', name: 'Buyer', partOf: 'party:family' },
  ],
  acts: [
    {
      id: 'act:cut',
      kind: 'TERMINATES',
      effective: '2021-01-01',
      ends: ['right:cut-short'],
      evidence: said('source:2022'),
    },
    {
      id: 'act:sale',
      kind: 'ASSIGNS',
      effective: '2021-01-01',
      ends: ['right:sold'],
      introduces: ['right:bought'],
      evidence: said('source:2020'),
    },
  ],
};

overStores(() => graphOf(seed), { today: '2026-11-22' }, suite);

interface Diff {
  readonly gained: readonly unknown[];
  readonly lost: readonly unknown[];
  readonly changed: readonly { readonly fields: readonly { readonly field: string }[] }[];
  readonly corrected: readonly { readonly fields: readonly unknown[] }[];
  readonly unchangedCount: number;
}

function suite(ask: Ask) {
  const diff = async (
    filter: string,
    [from, to]: readonly [string, string] = ['2021-05-31', '2022-01-01'],
    [day, otherDay] = ['2020-06-01', '2020-06-01'],
  ): Promise<Diff> => {
    const { data, errors } = await ask(
      `{ rightsDiff(from: { at: { on: "${day}" }, knownAt: "${from}" }, to: { at: { on: "${otherDay}" }, knownAt: "${to}" }, filter: { ${filter} }) {
        gained { id: ref } lost { right { id: ref } } changed { before { id: ref } after { id: ref } fields { field before after } }
        corrected { before { id: ref } after { id: ref } fields { field before after } } unchangedCount } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { rightsDiff: Diff }).rightsDiff;
  };
  const none = { gained: [], lost: [], changed: [], corrected: [], unchangedCount: 0 };
  const back = ['2022-01-01', '2021-05-31'] as const;

  test('a right is not changed by being outranked', async () => {
    expect(await diff('holder: ["party:ranks"], includeDeprecated: true')).toEqual({
      ...none,
      gained: [{ id: 'right:better' }],
      unchangedCount: 1,
    });
    expect(await diff('holder: ["party:ranks"]')).toEqual({
      ...none,
      gained: [{ id: 'right:better' }],
      lost: [{ right: { id: 'right:outranked' } }],
    });
  });

  test.each(['agreement: ["agreement:late"]', 'deal: ["deal:late"]'])(
    'a filter by %s is evaluated in each view by what is known there',
    async (filter) => {
      const gained = [{ id: 'right:in-late-agreement' }];
      expect(await diff(filter)).toEqual({ ...none, gained });
      expect(await diff(filter, back)).toEqual({
        ...none,
        lost: [{ right: { id: 'right:in-late-agreement' } }],
      });
    },
  );

  test.each(['disputed: true', 'assertion: [DISPUTED]'])(
    'a filter by %s is evaluated in each view by what is known there',
    async (filter) => {
      const gained = [{ id: 'right:disputed-late' }];
      expect(await diff(filter)).toEqual({ ...none, gained });
      expect(await diff(filter, back)).toEqual({
        ...none,
        lost: [{ right: { id: 'right:disputed-late' } }],
      });
      const without = await diff('holder: ["party:late-dispute"], disputed: false');
      expect(without).toEqual({ ...none, lost: [{ right: { id: 'right:disputed-late' } }] });
    },
  );

  test.each(['', ', includeDeprecated: true'])(
    'a withdrawal is corrected forwards and gained backwards%s',
    async (more) => {
      const filter = `holder: ["party:withdrawn"]${more}`;
      expect(await diff(filter)).toEqual({
        ...none,
        corrected: [
          { before: { id: 'right:withdrawn' }, after: null, fields: expect.anything() as unknown },
        ],
      });
      expect(await diff(filter, back)).toEqual({ ...none, gained: [{ id: 'right:withdrawn' }] });
    },
  );

  test.each(['', ', includeDeprecated: true'])(
    'of two corrections the known one is meant, and it is not also gained%s',
    async (more) => {
      const filter = `holder: ["party:corrected"]${more}`;
      const [before, after] = [{ id: 'right:wrong' }, { id: 'right:first-correction' }];
      expect(await diff(filter)).toEqual({ ...none, corrected: [{ before, after, fields: [] }] });
      expect(await diff(filter, back)).toEqual({
        ...none,
        corrected: [{ before: after, after: before, fields: [] }],
      });
    },
  );

  test('what changes hands within a group names both holders', async () => {
    const { changed } = await diff(
      'holder: ["party:family"]',
      ['2022-01-01', '2022-01-01'],
      ['2020-06-01', '2021-06-01'],
    );
    expect(changed).toMatchObject([
      { before: { id: 'right:sold' }, after: { id: 'right:bought' } },
    ]);
    expect(changed[0]!.fields).toContainEqual({
      field: 'holder',
      before: 'Seller',
      after: 'Buyer',
    });
  });

  test('a correction names the start that was wrong', async () => {
    const { corrected } = await diff('holder: ["party:dates"]');
    expect(corrected).toMatchObject([
      { fields: [{ field: 'start', before: '1 January 2018', after: '1 June 2019' }] },
    ]);
  });

  test('an event no longer ends a right that is known to have ended', async () => {
    const { changed } = await diff('holder: ["party:cut-short"]');
    expect(changed).toMatchObject([
      {
        fields: [
          { field: 'end', before: 'no end, unless “Flood”', after: 'through 31 December 2020' },
          { field: 'could end early', before: 'yes', after: 'no' },
        ],
      },
    ]);
  });

  const timeline = async (more: string) => {
    const { data, errors } = await ask(
      `{ timeline(${more}) { nodes { kind assumed subject { id: ref } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { timeline: { nodes: readonly { kind: string; assumed: boolean }[] } }).timeline
      .nodes;
  };

  test.each([
    [
      'right:activated',
      '{ event: "event:hoped-for", on: "2020-06-01" }',
      [
        ['RIGHT_BEGINS', true],
        ['RIGHT_ENDS', true],
      ],
    ],
    ['right:ended-before', '{ event: "event:past", never: true }', [['RIGHT_BEGINS', true]]],
  ])('an entry that only the assumption brings says so: %s', async (id, assume, expected) => {
    const entries = await timeline(
      `subject: "${id}", assume: [${assume}], kinds: [RIGHT_BEGINS, RIGHT_ENDS]`,
    );
    expect(entries.map(({ kind, assumed }) => [kind, assumed])).toEqual(expected);
  });

  test('a condition that is not yet known leads nowhere', async () => {
    const before = 'knownAt: "2021-01-01"';
    expect(
      await timeline(`subject: "right:with-hidden-condition", ${before}, kinds: [EVENT]`),
    ).toEqual([]);
    expect(
      await timeline(`subject: "event:hidden", ${before}, kinds: [RIGHT_BEGINS, RIGHT_ENDS]`),
    ).toEqual([]);
    const known = await timeline(
      'subject: "event:hidden", knownAt: "2022-01-01", kinds: [RIGHT_BEGINS]',
    );
    expect(known).toHaveLength(1);
  });

  test('nothing is told of a subject that is not yet known', async () => {
    expect(await timeline('subject: "agreement:late", knownAt: "2021-01-01"')).toEqual([]);
    expect(await timeline('subject: "deal:later", knownAt: "2022-06-01"')).toEqual([]);
  });
}
