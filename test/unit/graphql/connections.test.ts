/** Every connection has the same shape, and its edges, nodes and counts agree. */
import {
  buildASTSchema,
  concatAST,
  type GraphQLObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { factsGraph } from '../../support/fixture.ts';
import { type Ask, askOf } from '../../support/over-stores.ts';
import { memoryOf } from '../../support/memory.ts';

const schema = buildASTSchema(concatAST([...typeDefs()]));
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
/** Connections without a total, each with its reason. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  ChangeConnection: 'it is polled, and grows with every load: nobody pages to its end',
};

describe.each(connections.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const fieldTypes = Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
  );

  test('has edges with node and cursor, nodes, pageInfo and totalCount', () => {
    const edge = schema.getType(name.replace('Connection', 'Edge')) as GraphQLObjectType;
    const { node, cursor } = edge.getFields();
    expect(String(cursor!.type)).toBe('String!');
    expect(fieldTypes).toMatchObject({
      edges: `[${edge.name}!]!`,
      nodes: `[${String(node!.type)}]!`,
      pageInfo: 'PageInfo!',
    });
    expect(fieldTypes['totalCount']).toBe(name in UNCOUNTED ? undefined : 'Int!');
  });

  test('is asked with first and after', () => {
    const fields = objects
      .flatMap((parent) => Object.values(parent.getFields()))
      .filter((field) => String(field.type) === `${name}!`);
    expect(fields.length).toBeGreaterThan(0);
    for (const { args } of fields) {
      const typesOf = Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)]));
      expect(typesOf).toMatchObject({ first: 'Int', after: 'String' });
    }
  });
});

describe('a page of', () => {
  let ask: Ask;
  beforeAll(async () => {
    const graph = await factsGraph();
    const store = memoryOf(graph);
    ask = askOf(() => store, '2026-11-24');
  });
  /** Arguments of the lists that need some. */
  const NEEDED: Readonly<Record<string, string>> = {
    timeline: 'subject: "party:openai"',
    search: 'text: "openai"',
    changes: 'since: "2000-01-01T00:00:00Z"',
  };
  const lists = Object.values(schema.getQueryType()!.getFields())
    .filter(({ type }) => String(type).endsWith('Connection!'))
    .map((field) => [field.name, field] as const);

  test.each(lists)('%s goes on behind the cursor of an edge', async (name, { type, args }) => {
    expect(args.some(isRequiredArgument)).toBe(name in NEEDED);
    const node = { TimelineConnection: 'title', ChangeConnection: 'subjectId' };
    const content = node[String(type).slice(0, -1) as keyof typeof node] ?? '... on Node { id }';
    const page = async (paging: string) => {
      const { data, errors } = await ask(
        `{ ${name}(${NEEDED[name] ?? ''} ${paging}) { edges { cursor node { ${content} } } nodes { ${content} } pageInfo { startCursor endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      return data![name] as {
        edges: { cursor: string; node: unknown }[];
        nodes: unknown[];
        pageInfo: { startCursor: string; endCursor: string };
      };
    };
    const { edges, nodes, pageInfo } = await page('first: 3');
    expect(edges.map((edge) => edge.node)).toEqual(nodes);
    expect(edges).toHaveLength(3);
    expect(pageInfo).toEqual({ startCursor: edges[0]!.cursor, endCursor: edges.at(-1)!.cursor });
    const rest = await page(`first: 2, after: "${edges[0]!.cursor}"`);
    expect(rest.nodes).toEqual(nodes.slice(1));
  });
});
