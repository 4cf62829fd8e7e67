/** What summaries count, and what they do not. */
import { describe, expect, test } from 'vitest';
import { asking } from '../../../../support/graph-asked.ts';
import { graphOf } from '../../../../support/seed.ts';

const evidence = [{ source: 'source:early', locator: 'page 1', confirms: 'none' }];
const right = (name: string, edtf: string, more = {}) => ({
  id: `right:${name}`,
  label: `Right to ${name}`,
  holder: 'party:alder',
  counterparty: 'party:birch',
  term: { edtf },
  evidence,
  ...more,
});
const condition = (name: string, effect: string, more: object) => ({
  id: `condition:${name}`,
  effect,
  evidence,
  ...more,
});

// Today is 1 January 2030.
const ask = asking(
  graphOf({
    sources: [{ id: 'source:early', published: '2019-06-30' }],
    parties: [
      { id: 'party:birch', name: 'Birch' },
      { id: 'party:old', name: 'Old Group' },
      { id: 'party:new', name: 'New Group' },
      {
        id: 'party:maple',
        name: 'Maple',
        partOf: [
          { party: 'party:old', during: '2018-01-01/..', left: { on: '2023-07-01' } },
          { party: 'party:new', during: '2023-07-01/..' },
        ],
      },
    ],
    events: [
      { id: 'event:opening', label: 'Opening', occurred: '2022-02-01', evidence },
      { id: 'event:flood', label: 'Flood', evidence },
      { id: 'event:ruin', label: 'Ruin', evidence },
    ],
    conditions: [
      condition('open', 'ACTIVATES', { event: 'event:opening' }),
      condition('narrow', 'QUALIFIES', { event: 'event:flood' }),
      condition('early', 'QUALIFIES', { event: 'event:flood', within: '../2025' }),
      condition('ruin', 'TERMINATES', { event: 'event:ruin' }),
      condition('fall', 'TERMINATES', { right: 'right:grind', when: 'ENDS' }),
      condition('follow', 'TERMINATES', { right: 'right:graze', when: 'ENDS' }),
    ],
    rights: [
      right('rent', '2022-01-01/2028-06-30', { holder: 'party:maple' }),
      right('lease', '2022-01-01/2023-03-31', { holder: 'party:maple' }),
      right('farm', '2020-01-01/2028~'),
      right('grind', '2020-01-01/2040', { conditions: ['condition:open'] }),
      right('sublicense', '2022-03-01/2045', { conditions: ['condition:fall'] }),
      right('fish', '2020-01-01/2040', { conditions: ['condition:narrow'] }),
      right('swim', '2020-01-01/2040', { conditions: ['condition:early'] }),
      right('row', '2020-01-01/2021', { conditions: ['condition:narrow'] }),
      right('graze', '2020-01-01/2025', { conditions: ['condition:ruin'] }),
      right('mow', '2020-01-01/2028', { conditions: ['condition:follow'] }),
    ],
  }),
);

async function summaryOf(field: string): Promise<string> {
  return (await ask<{ of: { summary: string } }>(`{ of: ${field} }`)).of.summary;
}

describe('an answer', () => {
  test('only what surely ended has ended', async () => {
    const inTime = (time: string, filter = '') =>
      summaryOf(`rights(${time}, filter: { holder: ["party:alder"] ${filter} }) { summary }`);
    expect(await inTime('year: 2028')).toBe(
      '5 rights were in force in 2028, all of them certainly; 1 ended then.',
    );
    const spring = 'during: { from: "2028-03-01", through: "2028-05-31" }';
    const inSpring = 'in force at some time from 1 March 2028 through 31 May 2028';
    expect(await inTime(spring)).toBe(
      `5 rights were ${inSpring}, 4 of them certainly; 1 may have ended then.`,
    );
    expect(await inTime(spring, 'certainty: CERTAIN')).toBe(
      `4 rights were ${inSpring}, all of them certainly.`,
    );
    expect(await inTime('on: "2028-12-31"')).toBe(
      '5 rights were in force on 31 December 2028, 4 of them certainly; 1 may have ended earlier that year.',
    );
  });

  test('a right whose holder leaves the group has not ended', async () => {
    const ofGroup = (year: number) =>
      summaryOf(`rights(year: ${year}, filter: { holder: ["party:old"] }) { summary }`);
    expect(await ofGroup(2023)).toBe(
      '2 rights were in force in 2023, both of them certainly; 1 ended then.',
    );
  });
});

describe('an answer with more ends than are looked at', () => {
  const many = asking(
    graphOf({
      parties: [
        {
          id: 'party:maple',
          name: 'Maple',
          partOf: [{ party: 'party:old', during: '2018-01-01/2028-03-31', evidence }],
        },
      ],
      sources: [{ id: 'source:early', published: '2019-06-30' }],
      rights: Array.from({ length: 1_001 }, (_, i) =>
        right(`${i}`, i < 3 ? '2020-01-01/2028~' : '2020-01-01/2028-04-30', {
          holder: 'party:maple',
        }),
      ),
    }),
  );
  const spring = 'during: { from: "2028-03-01", through: "2028-05-31" }';

  test('counts them', async () => {
    const { rights } = await many<{ rights: { summary: string } }>(
      `{ rights(${spring}) { summary } }`,
    );
    expect(rights.summary).toMatch(/; 998 ended then; 3 more may have ended\.$/);
  });

  test('of a group says nothing of them, since some may only have left it', async () => {
    const { rights } = await many<{ rights: { summary: string } }>(
      `{ rights(${spring}, filter: { holder: ["party:old"] }) { summary } }`,
    );
    expect(rights.summary).toMatch(/, 998 of them certainly\.$/);
  });
});

describe('a party', () => {
  test('a group is not tied to the group of a member that left it', async () => {
    expect(await summaryOf('party(id: "party:old") { summary(year: 2023) }')).toBe(
      'Old Group held 2 rights in 2023, both of them certainly, and was bound by none. It was tied to one company: Birch (2 rights).',
    );
  });
});

describe('an event', () => {
  test('that began a right did not end what hangs on the end of that right', async () => {
    expect(await summaryOf('event(id: "event:opening") { summary }')).toBe(
      'It happened on 1 February 2022, and began 1 right: Right to grind; it changed the dates of 1 right: Right to sublicense.',
    );
  });

  test('limits the scope of rights that are not over, within the days of the condition', async () => {
    expect(await summaryOf('event(id: "event:flood") { summary }')).toBe(
      'It has not happened. If it happened today, it would limit the scope of 1 right: Right to fish.',
    );
  });

  test('would have ended also what hung on a right that it would have ended', async () => {
    expect(await summaryOf('event(id: "event:ruin") { summary }')).toBe(
      'It has not happened. If it happened today, it would change nothing. Earlier it would have ended 2 rights that have ended otherwise since: Right to graze and Right to mow.',
    );
  });

  test('is told as of the day of knowledge', async () => {
    const { view } = await ask<{ view: { event: { summary: string } } }>(
      '{ view(knownAt: "2024-01-01") { event(id: "event:ruin") { summary } } }',
    );
    expect(view.event.summary).toBe(
      'As known on 1 January 2024, it has not happened. If it happened on that day, it would end 2 rights: Right to graze (2 years early) and Right to mow (2 years early).',
    );
  });
});
