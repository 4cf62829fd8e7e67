/** What never was: records that were withdrawn count for nothing from that day on, and stay to be read. */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const reported = [{ source: 'source:report', locator: 'end' }];
const withdrawn = { known: '2025-06-20', reason: 'a misprint' };

const graph = () =>
  graphOf({
    sources: [{ id: 'source:report', published: '2025-05-20' }],
    rights: [{ id: 'right:licence' }, { id: 'right:waiting', conditions: ['condition:starts'] }],
    conditions: [
      { id: 'condition:starts', effect: 'ACTIVATES', event: 'event:approval', withdrawn },
    ],
    events: [
      {
        id: 'event:approval',
        label: 'Approval',
        occurred: '2025-03-01',
        known: '2025-03-01',
        withdrawn,
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
    ['2025-05-19', 'IN_FORCE'],
    ['2025-06-10', 'TERMINATED'],
    ['2025-06-19', 'TERMINATED'],
    ['2025-06-20', 'IN_FORCE'],
    ['2025-07-01', 'IN_FORCE'],
  ])('known on %s the right is %s', async (knownAt, status) => {
    expect(
      await answer(
        `{ view(at: { on: "2025-06-01" }, knownAt: "${knownAt}") { right(id: "right:licence") { evaluation { status } } } }`,
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

  test('a difference tells what rested on it as corrected, backwards too, and in no other list', async () => {
    const diff = (from: string, to: string) =>
      answer(
        `{ rightsDiff(from: { at: { on: "2025-06-01" }, knownAt: "${from}" }, to: { at: { on: "2025-06-01" }, knownAt: "${to}" }) {
          corrected { before { id: ref evaluation { status } } after { id: ref evaluation { status } } }
          gained { ref } lost { right { ref } } changed { before { ref } } } }`,
      );
    const right = (status: string) => ({ id: 'right:licence', evaluation: { status } });
    const none = { gained: [], lost: [], changed: [] };
    const [wrong, true_] = [right('TERMINATED'), right('IN_FORCE')];
    expect(await diff('2025-06-10', '2025-07-01')).toMatchObject({
      rightsDiff: { ...none, corrected: [{ before: wrong, after: true_ }, {}] },
    });
    expect(await diff('2025-07-01', '2025-06-10')).toMatchObject({
      rightsDiff: { ...none, corrected: [{ before: true_, after: wrong }, {}] },
    });
  });
});
