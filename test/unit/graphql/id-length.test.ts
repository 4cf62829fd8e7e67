import { expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { askOf } from '../../support/over-stores.ts';
import { memoryOf } from '../../support/memory.ts';

test('a question whose context does not fit into an id is refused; any other gives ids that node takes back', async () => {
  const graph = await fixtureGraph();
  const [event] = graph.records.EVENT;
  const events = ['a', 'b', 'c', 'd'].map((slug) => `event:${slug.repeat(200)}`);
  const longer = {
    ...graph,
    records: {
      ...graph.records,
      EVENT: [...graph.records.EVENT, ...events.map((id) => ({ ...event!, id }))],
    },
  };
  const store = memoryOf(longer);
  const ask = askOf(() => store, '2026-11-24');
  const question = (count: number) =>
    `{ view(assume: [${events.slice(0, count).map((id) => `{ event: "${id}", never: true }`)}]) { right(id: "right:licence-2032") { id } } }`;
  expect((await ask(question(4))).errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_ASSUMPTION',
    argument: 'assume',
  });
  const { data } = await ask(question(3));
  const { id } = (data as { readonly view: { readonly right: { readonly id: string } } }).view
    .right;
  expect(id.length).toBeGreaterThan(600);
  expect((await ask(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: { id } });
});
