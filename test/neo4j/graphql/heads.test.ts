/** Rights that hang on the end or beginning of other rights, on both stores. */
import { expect, test } from 'vitest';
import { graphOf, type RawSeed } from '../../support/seed.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';

const at = (source: string) => [{ source, locator: 'first paragraph', confirms: 'none' }];
const early = at('source:early');
const head = (name: string, edtf: string, more = {}) => ({
  id: `right:${name}`,
  label: `Licence called ${name}`,
  kind: 'LICENSE',
  holder: 'party:licensee',
  term: { edtf },
  evidence: early,
  ...more,
});
const sub = (name: string, conditions: readonly string[] = [name], more = {}) => ({
  id: `right:sub-${name}`,
  label: `Sublicence called ${name}`,
  holder: 'party:sublicensee',
  term: { edtf: '2019/2030' },
  conditions: conditions.map((condition) => `condition:${condition}`),
  evidence: early,
  ...more,
});
const falls = (name: string, more = {}) => ({
  id: `condition:${name}`,
  effect: 'TERMINATES',
  right: `right:${name}`,
  when: 'ENDS',
  evidence: early,
  ...more,
});
const act = (kind: string, name: string, introduces: readonly string[] = [], more = {}) => ({
  id: `act:${name}`,
  kind,
  effective: '2024-05-04',
  ends: [`right:${name}`],
  introduces: introduces.map((id) => `right:${id}`),
  evidence: early,
  ...more,
});

const seed: RawSeed = {
  sources: [
    { id: 'source:early', published: '2019-01-01' },
    { id: 'source:late', published: '2025-03-01' },
  ],
  parties: [
    { id: 'party:licensee', partOf: 'party:group' },
    { id: 'party:sister', partOf: 'party:group' },
  ],
  events: [{ id: 'event:breach', label: 'Breach' }],
  conditions: [
    falls('expired'),
    falls('terminated'),
    falls('about'),
    falls('unpublished'),
    falls('superseded'),
    falls('even-so', { right: 'right:superseded', evenIfReplaced: true }),
    falls('other-kind'),
    falls('sister'),
    falls('stranger'),
    falls('assigned'),
    falls('named', { through: ['right:named-b'] }),
    falls('last'),
    falls('corrected'),
    falls('withdrawn'),
    falls('learnt'),
    falls('hidden-successor'),
    falls('breached'),
    falls('never-began'),
    falls('maybe-began'),
    { id: 'condition:on-breach', event: 'event:breach', effect: 'TERMINATES', evidence: early },
    { id: 'condition:waits', event: 'event:breach', effect: 'ACTIVATES', evidence: early },
    falls('chain-a'),
    falls('chain-b', { right: 'right:sub-chain-a' }),
    falls('after', { effect: 'ACTIVATES', right: 'right:expired' }),
    falls('with', { effect: 'ACTIVATES', right: 'right:begins', when: 'BEGINS' }),
    falls('with-waiting', { effect: 'ACTIVATES', right: 'right:never-began', when: 'BEGINS' }),
    falls('after-unpublished', { effect: 'ACTIVATES', right: 'right:unpublished' }),
    falls('ranked'),
  ],
  acts: [
    act('TERMINATES', 'terminated'),
    act('TERMINATES', 'about', [], { effective: '2024' }),
    act('SUPERSEDES', 'superseded', ['superseded-next']),
    act('SUPERSEDES', 'other-kind', ['other-kind-next']),
    act('SUPERSEDES', 'sister', ['sister-next']),
    act('SUPERSEDES', 'stranger', ['stranger-next']),
    act('ASSIGNS', 'assigned', ['assigned-next']),
    act('SUPERSEDES', 'named', ['named-a', 'named-b']),
    act('SUPERSEDES', 'last', ['last-a', 'last-b']),
    act('TERMINATES', 'learnt', [], { evidence: at('source:late') }),
    act('SUPERSEDES', 'hidden-successor', ['hidden-next'], { evidence: early }),
    act('TERMINATES', 'chain-a'),
  ],
  rights: [
    head('expired', '2019/2022'),
    sub('expired'),
    head('terminated', '2019/2030'),
    sub('terminated'),
    head('about', '2019/2030'),
    sub('about'),
    head('unpublished', '2019-01-01/', {
      evidence: [{ source: 'source:early', locator: 'p. 1', confirms: '2019-06-30' }],
    }),
    sub('unpublished', ['unpublished'], { term: { edtf: '2019-01-01/2030' } }),
    head('superseded', '2019/2030'),
    head('superseded-next', '2024-05-04/2026'),
    sub('superseded'),
    sub('even-so'),
    head('other-kind', '2019/2030'),
    head('other-kind-next', '2024-05-04/2026', { kind: 'EXCLUSIVITY' }),
    sub('other-kind'),
    head('sister', '2019/2030'),
    head('sister-next', '2024-05-04/2026', { holder: 'party:sister' }),
    sub('sister'),
    head('stranger', '2019/2030'),
    head('stranger-next', '2024-05-04/2026', { holder: 'party:stranger' }),
    sub('stranger'),
    head('assigned', '2019/2030'),
    head('assigned-next', '2024-05-04/2026', { holder: 'party:stranger' }),
    sub('assigned'),
    head('named', '2019/2030'),
    head('named-a', '2024-05-04/2028'),
    head('named-b', '2024-05-04/2025'),
    sub('named'),
    head('last', '2019/2030'),
    head('last-a', '2024-05-04/2028'),
    head('last-b', '2024-05-04/2025'),
    sub('last'),
    head('corrected', '2019/2020'),
    head('correcting', '2019/2028', {
      evidence: at('source:late'),
      corrects: { right: 'right:corrected', reason: 'misread' },
    }),
    sub('corrected'),
    head('withdrawn', '2019/2020', { withdrawn: { known: '2025-03-01', reason: 'never was' } }),
    sub('withdrawn'),
    head('learnt', '2019/2030'),
    sub('learnt'),
    head('hidden-successor', '2019/2030'),
    head('hidden-next', '2024-05-04/2026'),
    sub('hidden-successor'),
    head('breached', '2019/2030', { conditions: ['condition:on-breach'] }),
    sub('breached'),
    head('never-began', '2019/2022', { conditions: ['condition:waits'] }),
    sub('never-began'),
    head('maybe-began', '2019/2020~', { conditions: ['condition:expired'] }),
    sub('maybe-began'),
    head('chain-a', '2019/2030'),
    sub('chain-a'),
    sub('chain-b'),
    sub('two', ['expired', 'terminated']),
    sub('after'),
    head('begins', '2021-04/2030'),
    sub('with'),
    sub('with-waiting'),
    sub('after-unpublished'),
    head('ranked', '2019/2030', { rank: 'NORMAL' }),
    head('better', '2019/2021', {
      rank: 'PREFERRED',
      rankReason: 'the contract itself',
      alternativeTo: ['right:ranked'],
    }),
    sub('ranked'),
  ],
};

overStores(() => graphOf(seed), { today: '2026-11-22' }, suite);

function suite(ask: Ask) {
  interface Seen {
    readonly explanation: string;
    readonly status: string;
    readonly pendingConditions: readonly { readonly id: string }[];
  }
  const evaluation = async (name: string, view: string): Promise<Seen> => {
    const { data, errors } = await ask(
      `{ view(${view}) { right(id: "right:sub-${name}") { evaluation {
        status certainty defeasible dependsOnAssumption explanation
        endedBy { on reason } pendingConditions { id: ref }
      } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { view: { right: { evaluation: Seen } } }).view.right.evaluation;
  };
  const on = (day: string, known = '2026-11-22') => `at: { on: "${day}" }, knownAt: "${known}"`;
  const inForce = { status: 'IN_FORCE', certainty: 'CERTAIN' };
  const maybe = { status: 'IN_FORCE', certainty: 'POSSIBLE' };
  const ended = (day: string) => ({
    status: 'TERMINATED',
    endedBy: { on: day, reason: 'CONDITION' },
  });
  const waiting = { status: 'CONTINGENT' };

  test.each([
    ['expired', on('2022-12-31'), inForce],
    ['expired', on('2023-01-01'), ended('2023-01-01')],
    ['terminated', on('2024-05-03'), inForce],
    ['terminated', on('2024-05-04'), ended('2024-05-04')],
    ['about', on('2023-12-31'), inForce],
    ['about', on('2024-01-01'), maybe],
    ['about', on('2024-12-31'), ended('2024-12-31')],
    ['unpublished', on('2019-06-30'), inForce],
    ['unpublished', on('2019-07-01'), maybe],
    ['unpublished', on('2029-07-01'), maybe],
    ['superseded', on('2026-12-31'), inForce],
    ['superseded', on('2027-01-01'), ended('2027-01-01')],
    ['even-so', on('2024-05-04'), ended('2024-05-04')],
    ['other-kind', on('2024-05-04'), ended('2024-05-04')],
    ['sister', on('2024-05-04'), inForce],
    ['sister', on('2027-01-01'), ended('2027-01-01')],
    ['stranger', on('2024-05-04'), ended('2024-05-04')],
    ['assigned', on('2024-05-04'), inForce],
    ['assigned', on('2027-01-01'), ended('2027-01-01')],
    ['named', on('2025-12-31'), inForce],
    ['named', on('2026-01-01'), ended('2026-01-01')],
    ['last', on('2028-12-31'), inForce],
    ['last', on('2029-01-01'), ended('2029-01-01')],
    ['corrected', on('2022-01-01', '2023-01-01'), ended('2021-01-01')],
    ['corrected', on('2022-01-01'), inForce],
    ['corrected', on('2029-01-01'), ended('2029-01-01')],
    ['withdrawn', on('2022-01-01', '2023-01-01'), ended('2021-01-01')],
    ['withdrawn', on('2022-01-01'), inForce],
    ['learnt', on('2024-06-01', '2025-02-28'), inForce],
    ['learnt', on('2024-06-01', '2025-03-01'), ended('2024-05-04')],
    ['hidden-successor', on('2026-12-31'), inForce],
    ['breached', on('2026-01-01'), inForce],
    ['never-began', on('2026-01-01'), inForce],
    ['chain-a', on('2024-05-04'), ended('2024-05-04')],
    ['chain-b', on('2024-05-03'), inForce],
    ['chain-b', on('2024-05-04'), ended('2024-05-04')],
    ['two', on('2022-12-31'), inForce],
    ['two', on('2023-01-01'), ended('2023-01-01')],
    ['after', on('2022-12-31'), waiting],
    ['after', on('2023-01-01'), inForce],
    ['with', on('2021-03-31'), waiting],
    ['with', on('2021-04-01'), maybe],
    ['with', on('2021-04-30'), inForce],
    ['with-waiting', on('2025-01-01'), waiting],
    ['after-unpublished', on('2019-06-30'), waiting],
    ['after-unpublished', on('2026-01-01'), maybe],
    ['ranked', on('2021-12-31'), inForce],
    ['ranked', on('2022-01-01'), ended('2022-01-01')],
  ])('%s, asked for %s', async (name, view, expected) => {
    expect(await evaluation(name, view)).toMatchObject(expected);
  });

  test('an event that would end a head would end what hangs on it, and is named', async () => {
    const breach = 'assume: [{ event: "event:breach", on: "2027-06-01" }]';
    expect(await evaluation('breached', `${on('2027-06-01')}, ${breach}`)).toMatchObject({
      status: 'TERMINATED',
      dependsOnAssumption: true,
      explanation:
        'Would have ended on 31 May 2027 instead of 31 December 2030, having begun on a day in 2019: it would end with the licence called breached on 1 June 2027, which “Breach” on 1 June 2027 (assumed) would end.',
    });
    expect(await evaluation('breached', on('2026-11-22'))).toMatchObject({
      defeasible: true,
      pendingConditions: [{ id: 'condition:breached' }, { id: 'condition:on-breach' }],
    });
    const { data } = await ask(
      `{ rights(on: "2027-06-01", filter: { holder: "party:sublicensee", text: "breached" }, ${breach}) { totalCount } }`,
    );
    expect(data).toMatchObject({ rights: { totalCount: 0 } });
  });

  test('a right that waits for the beginning of another names what that waits for', async () => {
    expect(await evaluation('with-waiting', on('2021-01-01'))).toMatchObject({
      pendingConditions: [{ id: 'condition:with-waiting' }, { id: 'condition:waits' }],
      explanation: expect.stringContaining(
        'the beginning of the licence called never-began',
      ) as string,
    });
  });

  test('what ended the head is told with the end', async () => {
    const told = async (name: string, day: string) =>
      (await evaluation(name, on(day))).explanation.replace(
        /^.*?having begun on a day in 2019: /,
        '',
      );
    expect(await told('chain-b', '2026-01-01')).toBe(
      'it ended with the sublicence called chain-a on 4 May 2024, which ended with the licence called chain-a, which was ended on 4 May 2024.',
    );
    expect(await told('expired', '2026-01-01')).toBe(
      'it ended with the licence called expired on 1 January 2023, as its term says.',
    );
    expect(await told('superseded', '2028-01-01')).toBe(
      'it will end with the licence called superseded-next on 1 January 2027, as its term says.',
    );
    expect(await told('unpublished', '2026-01-01')).toContain(
      '; it may end with the licence called unpublished on 1 July 2019 at the earliest, whose end was not published.',
    );
    expect(await told('about', '2024-07-01')).toContain(
      ' it ended with the licence called about on ',
    );
    expect(await told('after', '2024-07-01')).toContain(
      'the day of the end of the licence called expired',
    );
    expect(await told('after', '2022-07-01')).toContain(
      'the day of the end of the licence called expired',
    );
  });

  test('what falls with a right is one question', async () => {
    const { data, errors } = await ask(`{
      direct: right(id: "right:chain-a") { dependents { id: ref } }
      all: right(id: "right:chain-a") { dependents(all: true) { id: ref } dependsOn { id: ref } }
      sub: right(id: "right:sub-two") { dependsOn { id: ref } }
      condition: node(id: "condition:named") {
        ... on Condition { event { id: ref } right { id: ref } when evenIfReplaced through { id: ref } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      direct: { dependents: [{ id: 'right:sub-chain-a' }] },
      all: {
        dependents: [{ id: 'right:sub-chain-a' }, { id: 'right:sub-chain-b' }],
        dependsOn: [],
      },
      sub: { dependsOn: [{ id: 'right:expired' }, { id: 'right:terminated' }] },
      condition: {
        event: null,
        right: { id: 'right:named' },
        when: 'ENDS',
        evenIfReplaced: false,
        through: [{ id: 'right:named-b' }],
      },
    });
  });
}
