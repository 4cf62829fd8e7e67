import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { graphOf } from '../../support/seed.ts';
import { ALL_STATUSES, asking, exported, snapshotOf } from '../../support/exporting.ts';
import { nastyGraph, nastyTexts, whole } from '../../support/hostile-inputs.ts';
import { readXml, type XmlElement } from '../../support/xml-reader.ts';
import { runs } from '../../support/runs.ts';

function readGraph(document: string) {
  const root = readXml(document);
  const graph = root.children.find(({ name }) => name === 'graph')!;
  const data = (element: XmlElement) =>
    Object.fromEntries(element.children.map(({ attributes, text }) => [attributes['key']!, text]));
  return {
    root,
    graph,
    keys: new Map(
      root.children
        .filter(({ name }) => name === 'key')
        .map(({ attributes }) => [attributes['id']!, attributes]),
    ),
    nodes: graph.children
      .filter(({ name }) => name === 'node')
      .map((node) => ({ id: node.attributes['id']!, ...data(node) }) as Record<string, string>),
    edges: graph.children
      .filter(({ name }) => name === 'edge')
      .map((edge) => ({ ...edge.attributes, ...data(edge) }) as Record<string, string>),
  };
}

describe('GraphML', () => {
  test('has a node for the right, and one for each party, asset and agreement that it is linked to', async () => {
    const { nodes, edges } = readGraph(
      await exported(
        await snapshotOf(graphOf({ rights: [{ agreement: 'agreement:licence' }] })),
        asking(),
        'graphml',
      ),
    );
    expect(nodes.map(({ id, type }) => `${id} ${type}`).sort()).toEqual([
      'agreement:licence agreement',
      'asset:models asset',
      'party:licensee party',
      'party:licensor party',
      'right:licence right',
    ]);
    expect(edges).toEqual([
      { source: 'right:licence', target: 'party:licensee', relation: 'HELD_BY' },
      { source: 'right:licence', target: 'party:licensor', relation: 'OWED_BY' },
      { source: 'right:licence', target: 'asset:models', relation: 'OVER' },
      { source: 'right:licence', target: 'agreement:licence', relation: 'UNDER' },
    ]);
    expect(nodes.find(({ type }) => type === 'right')).toMatchObject({
      label: 'Licence',
      bestGrade: 'PARTY_STATEMENT',
      status: 'IN_FORCE',
      certainty: 'CERTAIN',
      days: '365',
      startEarliest: '2025-01-01',
      endUnknown: 'false',
    });
  });

  test('of the facts of the project: ids are unique, edges lead somewhere, keys are declared and values are of their type, whatever the size of a page', async () => {
    const snapshot = await snapshotOf(await factsGraph());
    const document = await exported(snapshot, asking({ statuses: ALL_STATUSES }), 'graphml');
    expect(
      await exported(snapshot, asking({ statuses: ALL_STATUSES }), 'graphml', { pageSize: 7 }),
    ).toBe(document);
    const { root, graph, keys, nodes, edges } = readGraph(document);
    expect(root.attributes['xmlns']).toBe('http://graphml.graphdrawing.org/xmlns');
    expect(graph.attributes['edgedefault']).toBe('directed');
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    for (const { source, target } of edges)
      expect([ids.has(source!), ids.has(target!)]).toEqual([true, true]);
    for (const { id: _, ...data } of nodes) {
      for (const [key, value] of Object.entries(data)) {
        const type = keys.get(key)?.['attr.type'];
        expect(type, key).toBeDefined();
        if (type === 'int') expect(value).toMatch(/^\d+$/);
        if (type === 'boolean') expect(['true', 'false']).toContain(value);
      }
    }
  });

  test('any text comes back whole, save what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const { nodes } = readGraph(
          await exported(await snapshotOf(nastyGraph(texts)), asking(), 'graphml'),
        );
        const held = (text: string) =>
          // eslint-disable-next-line no-control-regex -- these are the ones that XML cannot hold
          whole(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
        expect(nodes.find(({ type }) => type === 'right')).toMatchObject({
          label: held(texts.label),
          statement: held(texts.statement),
        });
        expect(nodes.find(({ id }) => id === 'party:licensee')).toMatchObject({
          label: held(texts.holder),
        });
        expect(nodes.find(({ id }) => id === 'agreement:licence')).toMatchObject({
          label: held(texts.title),
        });
      }),
      runs(30),
    );
  });
});
