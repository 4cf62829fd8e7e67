/** Figures of the law of rights over time, from seed to answer, on both stores. */
import { expect, test } from 'vitest';
import { graphOf, type RawSeed } from '../../support/seed.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';

const said = (source: string, more = {}) => [{ source, locator: 'first paragraph', ...more }];
const early = said('source:early', { confirms: 'none' });

const seed: RawSeed = {
  sources: [
    { id: 'source:early', published: '2019-07-22' },
    { id: 'source:mid', published: '2023-05-10' },
    { id: 'source:late', published: '2026-02-20' },
  ],
  events: [
    { id: 'event:unmet' },
    { id: 'event:departure', occurred: '2026-02-18', evidence: early },
    {
      id: 'event:sale',
      occurred: '2026-02-18',
      evidence: [...early, ...said('source:late', { supports: ['occurred'] })],
    },
    { id: 'event:merger', evidence: said('source:late') },
  ],
  conditions: [
    { id: 'condition:unmet', effect: 'ACTIVATES', event: 'event:unmet', evidence: early },
    { id: 'condition:departure', event: 'event:departure', evidence: early },
    { id: 'condition:sale', effect: 'ACTIVATES', event: 'event:sale', evidence: early },
    { id: 'condition:merger', event: 'event:merger', evidence: said('source:mid') },
  ],
  acts: [
    { id: 'act:end-of-seat', effective: '2026-02-18', ends: ['right:seat'], evidence: early },
    { id: 'act:end-in-2020', effective: '2020', ends: ['right:cut'], evidence: early },
    { id: 'act:end-too-early', effective: '2020', ends: ['right:late-start'], evidence: early },
  ],
  rights: [
    { id: 'right:imprecise-end', term: { edtf: '2025-06-15/2025~' }, evidence: early },
    { id: 'right:month', term: { edtf: '2025-06/2025~' }, evidence: early },
    { id: 'right:imprecise-start', term: { edtf: '2025/2025-03' }, evidence: early },
    { id: 'right:both', term: { edtf: '2025/2025~' }, evidence: early },
    { id: 'right:cut', term: { edtf: '2020/2030' }, evidence: early },
    { id: 'right:late-start', term: { edtf: '2020-12-31/2030' }, evidence: early },
    {
      id: 'right:said',
      term: { edtf: '2023/' },
      evidence: [...early, ...said('source:mid', { confirms: '2023-05-01' })],
    },
    { id: 'right:published', term: { edtf: '2023/' }, evidence: said('source:mid') },
    { id: 'right:seat', term: { edtf: '2019-07-22/' }, evidence: early },
    {
      id: 'right:observer',
      term: { edtf: '2019-07-22/' },
      conditions: ['condition:departure'],
      evidence: early,
    },
    {
      id: 'right:activated',
      term: { edtf: '2019-07-22/' },
      conditions: ['condition:sale'],
      evidence: early,
    },
    {
      id: 'right:waiting',
      term: { edtf: '2019-07-22/' },
      conditions: ['condition:unmet'],
      evidence: early,
    },
    {
      id: 'right:published-end',
      term: { edtf: '2019-07-22/2026~' },
      conditions: ['condition:unmet'],
      evidence: early,
    },
    {
      id: 'right:hangs-on-merger',
      term: { edtf: '2019-07-22/..' },
      conditions: ['condition:merger'],
      evidence: early,
    },
  ],
};

overStores(() => graphOf(seed), { today: '2026-11-22' }, suite);

function suite(ask: Ask) {
  const evaluation = async (id: string, view: string) => {
    const { data, errors } = await ask(
      `{ view(${view}) { right(id: "${id}") {
        term { startLatest endEarliest }
        evaluation { status certainty coverage { minDays maxDays certain { from through } } }
      } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { view: { right: { term: object; evaluation: object } } }).view.right;
  };
  const inForce = (certainty: string, minDays: number, maxDays: number) => ({
    status: 'IN_FORCE',
    certainty,
    coverage: { minDays, maxDays },
  });

  test.each([
    ['right:imprecise-end', 'at: { on: "2025-06-15" }', inForce('CERTAIN', 1, 1)],
    ['right:imprecise-end', 'at: { on: "2025-06-16" }', inForce('POSSIBLE', 0, 1)],
    ['right:imprecise-end', 'at: { year: 2025 }', inForce('CERTAIN', 1, 200)],
    ['right:month', 'at: { year: 2025 }', inForce('CERTAIN', 1, 214)],
    ['right:imprecise-start', 'at: { on: "2025-03-31" }', inForce('CERTAIN', 1, 1)],
    ['right:imprecise-start', 'at: { on: "2025-03-30" }', inForce('POSSIBLE', 0, 1)],
    ['right:imprecise-start', 'at: { year: 2025 }', inForce('CERTAIN', 1, 90)],
    ['right:both', 'at: { on: "2025-06-15" }', inForce('POSSIBLE', 0, 1)],
    ['right:cut', 'at: { year: 2020 }', inForce('CERTAIN', 1, 365)],
    ['right:late-start', 'at: { year: 2020 }', { status: 'TERMINATED', certainty: null }],
    ['right:said', 'at: { on: "2023-04-30" }', inForce('POSSIBLE', 0, 1)],
    ['right:said', 'at: { on: "2023-05-01" }', inForce('CERTAIN', 1, 1)],
    ['right:published', 'at: { on: "2023-05-10" }', inForce('POSSIBLE', 0, 1)],
    ['right:seat', 'at: { year: 2025 }', inForce('CERTAIN', 365, 365)],
    ['right:observer', 'at: { year: 2025 }', inForce('POSSIBLE', 0, 365)],
    [
      'right:activated',
      'at: { on: "2026-02-18" }, knownAt: "2026-03-01"',
      inForce('CERTAIN', 1, 1),
    ],
    [
      'right:activated',
      'at: { on: "2026-02-19" }, knownAt: "2026-03-01"',
      inForce('POSSIBLE', 0, 1),
    ],
    [
      'right:waiting',
      'at: { on: "2027-01-05" }, assume: [{ event: "event:unmet", on: "2027-01-05" }]',
      inForce('CERTAIN', 1, 1),
    ],
    [
      'right:published-end',
      'at: { on: "2026-05-01" }, assume: [{ event: "event:unmet", on: "2026-05-01" }]',
      inForce('POSSIBLE', 0, 1),
    ],
  ])('%s, asked for %s', async (id, view, expected) => {
    expect((await evaluation(id, view)).evaluation).toMatchObject(expected);
  });

  test('a period may be certain with no day of it certain', async () => {
    const year = await evaluation('right:both', 'at: { year: 2025 }');
    expect(year.evaluation).toEqual({
      status: 'IN_FORCE',
      certainty: 'CERTAIN',
      coverage: { certain: null, minDays: 1, maxDays: 365 },
    });
  });

  test('a stated start and end leave each other room', async () => {
    const end = await evaluation('right:imprecise-end', 'at: { year: 2025 }');
    expect(end.term).toEqual({ startLatest: '2025-06-15', endEarliest: '2025-06-16' });
    const start = await evaluation('right:imprecise-start', 'at: { year: 2025 }');
    expect(start.term).toEqual({ startLatest: '2025-03-31', endEarliest: '2025-04-01' });
  });

  test('begins and ends for certain within the year in which both lie', async () => {
    for (const match of ['BEGINS', 'ENDS']) {
      const { data } = await ask(
        `{ rights(year: 2025, match: ${match}, first: 50) { edges { node { id: ref } evaluation { certainty } } } }`,
      );
      const { edges } = (
        data as {
          rights: { edges: { node: { id: string }; evaluation: { certainty: string } }[] };
        }
      ).rights;
      const certain = edges
        .filter((edge) => edge.evaluation.certainty === 'CERTAIN')
        .map((edge) => edge.node.id);
      expect(certain).toEqual(
        expect.arrayContaining(['right:imprecise-end', 'right:imprecise-start', 'right:both']),
      );
    }
  });

  test('nothing is known to have happened before it happened', async () => {
    const at = async (knownAt: string) => {
      const { data } = await ask(
        `{ view(at: { year: 2026 }, knownAt: "${knownAt}") { right(id: "right:observer") { evaluation { status endedBy { reason } } } } }`,
      );
      return (data as { view: { right: { evaluation: object } } }).view.right.evaluation;
    };
    expect(await at('2026-02-17')).toEqual({ status: 'IN_FORCE', endedBy: null });
    expect(await at('2026-02-18')).toEqual({
      status: 'IN_FORCE',
      endedBy: { reason: 'CONDITION' },
    });
  });

  test('an event is known since a condition that waits for it is', async () => {
    const at = async (knownAt: string) =>
      (
        await ask(
          `{ events(knownAt: "${knownAt}") { nodes { id: ref } } view(knownAt: "${knownAt}") { right(id: "right:hangs-on-merger") { conditions { event { knownFrom } } } } }`,
        )
      ).data as {
        events: { nodes: readonly { id: string }[] };
        view: { right: { conditions: unknown } };
      };
    const before = await at('2023-05-09');
    expect(before.events.nodes).not.toContainEqual({ id: 'event:merger' });
    expect(before.view.right.conditions).toEqual([]);
    const after = await at('2023-05-10');
    expect(after.events.nodes).toContainEqual({ id: 'event:merger' });
    expect(after.view.right.conditions).toEqual([{ event: { knownFrom: '2023-05-10' } }]);
  });

  test('nobody knows what will be known later than tomorrow', async () => {
    const code = async (knownAt: string) =>
      (await ask(`{ rights(year: 2050, knownAt: "${knownAt}") { totalCount } }`)).errors?.[0]
        ?.extensions?.['code'];
    expect(await code('2026-11-23')).toBeUndefined();
    expect(await code('2026-11-24')).toBe('KNOWN_IN_FUTURE');
  });
}
