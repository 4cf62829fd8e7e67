/** What never was: it counts for nothing from the day on which that was known, and stays to be read. */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const reported = [{ source: 'source:report', locator: 'end' }];
const withdrawn = { known: '2025-06-20', reason: 'a misprint' };

const graph = () =>
  graphOf({
    sources: [{ id: 'source:report', published: '2025-05-20' }],
    parties: [
      { id: 'party:maker', partOf: [{ party: 'party:group', during: '2020/..', withdrawn }] },
    ],
    rights: [
      { id: 'right:licence' },
      { id: 'right:sublicence', kind: 'SUPPLY_COMMITMENT', conditions: ['condition:head'] },
      { id: 'right:waiting', kind: 'AUDIT', conditions: ['condition:starts'] },
      { id: 'right:misdated', kind: 'INDEMNITY', conditions: ['condition:strike'] },
      { id: 'right:of-maker', kind: 'PAYMENT', holder: 'party:maker' },
    ],
    conditions: [
      { id: 'condition:starts', effect: 'ACTIVATES', event: 'event:approval', withdrawn },
      { id: 'condition:head', event: undefined, right: 'right:licence', when: 'ENDS' },
      { id: 'condition:strike', event: 'event:strike' },
    ],
    events: [
      { id: 'event:approval', label: 'Approval', occurred: '2025-03-01', withdrawn },
      {
        id: 'event:strike',
        label: 'Strike',
        known: '2025-03-02',
        occurred: [
          { on: '2025-03-01', withdrawn },
          { on: '2025-03-11', known: '2025-06-20' },
        ],
      },
    ],
    acts: [{ id: 'act:end', effective: '2025-05-15', evidence: reported, withdrawn }],
    agreements: [{ id: 'agreement:never', title: 'Never', withdrawn }],
    deals: [{ id: 'deal:never', name: 'Never', withdrawn }],
  });

overStores(graph, { today: '2026-01-01' }, (ask) => {
  const answer = async (query: string) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test.each([
    ['licence', '2025-06-01', '2025-05-19', 'IN_FORCE'],
    ['licence', '2025-06-01', '2025-06-10', 'TERMINATED'],
    ['licence', '2025-06-01', '2025-06-19', 'TERMINATED'],
    ['licence', '2025-06-01', '2025-06-20', 'IN_FORCE'],
    ['licence', '2025-06-01', '2025-07-01', 'IN_FORCE'],
    ['sublicence', '2025-06-01', '2025-06-10', 'TERMINATED'],
    ['sublicence', '2025-06-01', '2025-07-01', 'IN_FORCE'],
    ['waiting', '2025-02-01', '2025-06-10', 'CONTINGENT'],
    ['waiting', '2025-02-01', '2025-07-01', 'IN_FORCE'],
    ['misdated', '2025-03-05', '2025-06-10', 'TERMINATED'],
    ['misdated', '2025-03-05', '2025-07-01', 'IN_FORCE'],
    ['misdated', '2025-03-11', '2025-07-01', 'TERMINATED'],
  ])('right:%s on %s, as known on %s, is %s', async (right, on, knownAt, status) => {
    expect(
      await answer(
        `{ view(at: { on: "${on}" }, knownAt: "${knownAt}") { right(id: "right:${right}") { evaluation { status } } } }`,
      ),
    ).toEqual({ view: { right: { evaluation: { status } } } });
  });

  test('the record is still found by its id, with the reason', async () => {
    const fields = '... on Asserted { rank rankReason knownUntil }';
    const told = { rank: 'DEPRECATED', rankReason: 'a misprint', knownUntil: '2025-06-20' };
    expect(
      await answer(
        `{ act: node(id: "act:end") { ${fields} } condition: node(id: "condition:starts") { ${fields} } event: node(id: "event:approval") { ${fields} } agreement: node(id: "agreement:never") { ${fields} } deal: node(id: "deal:never") { ${fields} } }`,
      ),
    ).toEqual({ act: told, condition: told, event: told, agreement: told, deal: told });
  });

  test('an event keeps the day that was reported wrongly, with the reason', async () => {
    const event = (knownAt: string) =>
      answer(
        `{ event: node(id: "event:strike~known${knownAt}") { ... on Event { occurred { edtf } occurrences { on { edtf } knownFrom knownUntil withdrawnReason } } } }`,
      );
    const first = { on: { edtf: '2025-03-01' }, knownFrom: '2025-03-02' };
    const second = { on: { edtf: '2025-03-11' }, knownFrom: '2025-06-20' };
    const stands = { knownUntil: null, withdrawnReason: null };
    expect(await event('2025-06-19')).toEqual({
      event: { occurred: { edtf: '2025-03-01' }, occurrences: [{ ...first, ...stands }] },
    });
    expect(await event('2025-06-20')).toEqual({
      event: {
        occurred: { edtf: '2025-03-11' },
        occurrences: [
          { ...first, knownUntil: '2025-06-20', withdrawnReason: 'a misprint' },
          { ...second, ...stands },
        ],
      },
    });
  });

  test.each([
    ['agreements', 'agreement:never'],
    ['deals', 'deal:never'],
    ['events', 'event:approval'],
  ])('%s has it if asked for, and before it was withdrawn', async (list, id) => {
    const listed = async (args: string) => {
      const data = await answer(`{ ${list}(${args}) { totalCount nodes { id: ref } } }`);
      return (data as Record<string, { nodes: { id: string }[]; totalCount: number }>)[list]!;
    };
    const ids = async (args: string) => (await listed(args)).nodes.map((node) => node.id);
    expect(await ids('knownAt: "2025-06-19"')).toContain(id);
    expect(await ids('knownAt: "2025-06-20"')).not.toContain(id);
    expect(await ids('knownAt: "2025-06-20", includeDeprecated: true')).toContain(id);
    expect((await listed('knownAt: "2025-06-20", includeDeprecated: true')).totalCount).toBe(
      (await ids('knownAt: "2025-06-20"')).length + 1,
    );
  });

  test('a membership is shown with its reason if asked for', async () => {
    const memberships = (args: string) =>
      answer(
        `{ party: node(id: "party:maker~known2025-06-20") { ... on Party { memberships${args} { group { ref } knownUntil withdrawnReason } } } }`,
      );
    expect(await memberships('')).toEqual({ party: { memberships: [] } });
    expect(await memberships('(includeDeprecated: true)')).toEqual({
      party: {
        memberships: [
          {
            group: { ref: 'party:group' },
            knownUntil: '2025-06-20',
            withdrawnReason: 'a misprint',
          },
        ],
      },
    });
  });

  const diff = (from: string, to: string, filter: string, on = '2025-06-01') =>
    answer(
      `{ rightsDiff(from: { at: { on: "${on}" }, knownAt: "${from}" }, to: { at: { on: "${on}" }, knownAt: "${to}" }, filter: { ${filter} }) {
          corrected { before { id: ref evaluation { status } } after { id: ref evaluation { status } } }
          gained { ref } lost { right { ref } } changed { before { ref } } } }`,
    );

  const [ended, holds] = ['TERMINATED', 'IN_FORCE'];
  test.each([
    ['an act', 'kind: [LICENSE]', '2025-06-01', ['licence', ended, holds]],
    [
      'an act that ended a head',
      'kind: [SUPPLY_COMMITMENT]',
      '2025-06-01',
      ['sublicence', ended, holds],
    ],
    ['an occurrence', 'kind: [INDEMNITY]', '2025-03-05', ['misdated', ended, holds]],
    ['a condition', 'kind: [AUDIT]', '2025-02-01', ['waiting', 'CONTINGENT', holds]],
    ['a membership', 'holder: ["party:group"]', '2025-06-01', ['of-maker', holds, holds]],
  ])(
    'a difference has as corrected what rested on %s, backwards too, and in no other list',
    async (_thing, filter, on, [id, wrong, right]) => {
      const none = { gained: [], lost: [], changed: [] };
      const before = { id: `right:${id}`, evaluation: { status: wrong } };
      const after = { id: `right:${id}`, evaluation: { status: right } };
      expect(await diff('2025-06-10', '2025-07-01', filter, on)).toEqual({
        rightsDiff: { ...none, corrected: [{ before, after }] },
      });
      expect(await diff('2025-07-01', '2025-06-10', filter, on)).toEqual({
        rightsDiff: { ...none, corrected: [{ before: after, after: before }] },
      });
    },
  );

  test.each([
    ['licence', 'of its end on 15 May 2025'],
    ['waiting', 'that it depends on “Approval”'],
    ['misdated', 'of “Strike” on 1 March 2025'],
  ])('the words on right:%s name the report %s', async (right, report) => {
    const words = async (knownAt: string) => {
      const data = await answer(
        `{ view(at: { on: "2025-03-05" }, knownAt: "${knownAt}") { right(id: "right:${right}") { evaluation { explanation } } } }`,
      );
      return (data as { view: { right: { evaluation: { explanation: string } } } }).view.right
        .evaluation.explanation;
    };
    const sentence = `The report ${report} counts as wrong from 20 June 2025 on.`;
    expect(await words('2025-06-20')).toContain(sentence);
    expect(await words('2025-06-19')).not.toContain('counts as wrong');
  });

  test.each([
    ['right:licence', 'act:end', '“Ended: Licence” is withdrawn'],
    ['right:misdated', 'event:strike', 'Strike on 1 March 2025 is withdrawn'],
    ['event:approval', 'event:approval', 'Approval is withdrawn'],
    ['agreement:never', 'agreement:never', 'Never is withdrawn'],
    ['deal:never', 'deal:never', 'Never is withdrawn'],
  ])('the timeline of %s tells that %s never was', async (subject, of, title) => {
    const entries = (knownAt: string) =>
      answer(
        `{ timeline(subject: "${subject}", knownAt: "${knownAt}", kinds: [CORRECTION]) { nodes { title when { startEarliest } subject { ref } } } }`,
      );
    expect(await entries('2025-06-19')).toEqual({ timeline: { nodes: [] } });
    expect(await entries('2025-06-20')).toEqual({
      timeline: {
        nodes: [{ title, when: { startEarliest: '2025-06-20' }, subject: { ref: of } }],
      },
    });
  });
});
