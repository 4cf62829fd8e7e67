/** What has one id has one content, whatever the question that gave it. */
import {
  buildASTSchema,
  concatAST,
  getNamedType,
  isLeafType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import { factsGraph } from '../../support/fixture.ts';
import { type Ask, askOf } from '../../support/over-stores.ts';
import { scenarioStore } from '../../support/served.ts';
import { memoryOf } from '../../support/memory.ts';

const schema = buildASTSchema(concatAST([...typeDefs()]));
let ask: Ask;
let askFacts: Ask;
beforeAll(async () => {
  const [store, graph] = await Promise.all([scenarioStore(), factsGraph()]);
  ask = askOf(() => store, '2026-11-24');
  const facts = memoryOf(graph);
  askFacts = askOf(() => facts, '2026-11-24');
});

interface Window {
  readonly year: number;
  readonly rest?: string;
}

const ALL = 'statuses: [IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED]';
/** Lists and other answers that are no view, each with a node in it. */
const LISTS: Readonly<Record<string, (window: Window, node: string) => string>> = {
  rights: ({ year, rest = '' }, node) =>
    `rights(year: ${year}, ${ALL}, first: 100${rest}) { nodes { ${node} } }`,
  evaluations: ({ year, rest = '' }, node) =>
    `rights(year: ${year}, ${ALL}, first: 20${rest}) { edges { evaluation { endedBy { replacedBy { ${node} } } pendingConditions { ${node} } lastConfirmed { source { ${node} } } } } }`,
  timeline: ({ year, rest = '' }, node) =>
    `timeline(subject: "party:openai", during: { from: "2020-01-01", through: "${year}-12-31" }, first: 100${rest}) { nodes { subject { ${node} } } }`,
  rightsByYear: ({ year, rest = '' }, node) =>
    `rightsByYear(from: ${year}, through: ${year}${rest}) { groups { node { ${node} } } }`,
};
const UP_TO = (year: number) => `during: { from: "2015-01-01", through: "${year}-12-31" }`;
/** The same, asked of the real facts. */
const LISTS_OF_FACTS: typeof LISTS = {
  howConnected: ({ year, rest = '' }, node) =>
    `howConnected(from: "party:openai", to: "party:microsoft", at: { year: ${year} }${rest}) { steps { from { ${node} } to { ${node} } via { ${node} } } }`,
  agreements: ({ year, rest = '' }, node) =>
    `agreements(year: ${year}, first: 20${rest}) { nodes { ${node} } }`,
  deals: ({ year, rest = '' }, node) =>
    `deals(${UP_TO(year)}, first: 20${rest}) { edges { node { ${node} } } }`,
  events: ({ year, rest = '' }, node) =>
    `events(${UP_TO(year)}, first: 20${rest}) { nodes { ${node} } }`,
  sources: ({ year, rest = '' }, node) =>
    `sources(${UP_TO(year)}, first: 20${rest}) { nodes { ${node} } }`,
  parties: ({ rest = '' }, node) => `parties(first: 20${rest}) { nodes { ${node} } }`,
  clauses: ({ rest = '' }, node) => `clauses(first: 20${rest}) { nodes { ${node} } }`,
  disputes: ({ rest = '' }, node) => `disputes(first: 10${rest}) { nodes { ${node} } }`,
  assets: ({ rest = '' }, node) => `assets(first: 20${rest}) { nodes { ${node} } }`,
  search: ({ rest = '' }, node) =>
    `search(text: "openai", first: 20${rest}) { edges { node { ${node} } } }`,
  resolveParty: ({ year, rest = '' }, node) =>
    `resolveParty(text: "Microsft", on: "${year}-01-01"${rest}) { ... on AmbiguousParty { candidates { party { ${node} } } } }`,
};
/** Other fields of Query, each with the reason. */
const NO_LISTS: Readonly<Record<string, string>> = {
  view: 'it hands its period down, and its ids say so',
  rightsDiff: 'each of its views hands its period down',
  changes: 'it is on the clock of the loads',
  meta: 'it has no context',
};

/** All that a node says without a time of its own; of the nodes that it links their ids. */
function contentOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields()).filter(isTimeless).map(selectionOf).join(' ');
}

function isTimeless({ args }: GraphQLField<unknown, unknown>): boolean {
  return !args.some((arg) => arg.name === 'year' || isRequiredArgument(arg));
}

function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (isAbstractType(named) || (isObjectType(named) && 'id' in named.getFields()))
    return `${name} { ... on Node { id } }`;
  if (named.name.endsWith('Connection'))
    return `${name}(first: 5) { ${selectionOf((named as GraphQLObjectType).getFields()['nodes']!)} }`;
  // a membership may consist of memberships
  const fields = Object.values((named as GraphQLObjectType).getFields()).filter(
    (field) => getNamedType(field.type) !== named && isTimeless(field),
  );
  return `${name} { ${fields.map(selectionOf).join(' ')} }`;
}

const NODES = schema.getPossibleTypes(schema.getType('Node') as never);
const CONTENT = NODES.filter(({ name }) => name !== 'GraphView')
  .map((type) => `... on ${type.name} { ${contentOf(type)} }`)
  .map((content, i) => ({ type: NODES[i]!.name, content }));

/** Each node of an answer, by id. */
function nodesIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('id' in value && 'ref' in value) found.set(value.id as string, JSON.stringify(value));
  for (const part of Object.values(value)) nodesIn(part, found);
  return found;
}

function nodesOf(list: string, window: Window): Promise<Map<string, string>> {
  const ofFacts = LISTS_OF_FACTS[list];
  return nodesBelow(ofFacts ? askFacts : ask, (node) => (ofFacts ?? LISTS[list]!)(window, node));
}

async function nodesBelow(
  ask: Ask,
  question: (node: string) => string,
  contents = CONTENT,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const answer = async (content: string) => {
    const { data, errors } = await ask(`{ ${question(`... on Node { ${content} }`)} }`);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('"9999-'); // no day stands for "never"
    return data;
  };
  const types = JSON.stringify(await answer('__typename'));
  for (const { content } of contents.filter(({ type }) => types.includes(`"${type}"`)))
    for (const [id, node] of nodesIn(await answer(content))) found.set(id, node);
  return found;
}

const YEAR = { year: 2026 };
const OTHERS: Readonly<Record<string, Window>> = {
  'in another year': { year: 2031 },
  'on another known day': { ...YEAR, rest: ', knownAt: "2025-12-31"' },
  'on a third known day': { ...YEAR, rest: ', knownAt: "2026-04-26"' },
  'if an event happens': {
    ...YEAR,
    rest: ', assume: [{ event: "event:agi-verified", on: "2026-06-30" }]',
  },
  'if it never does': { ...YEAR, rest: ', assume: [{ event: "event:agi-verified", never: true }]' },
};

const root = schema.getQueryType()!.getFields();
const takes = (list: string, argument: string) =>
  list === 'evaluations' || root[list]!.args.some(({ name }) => name === argument);
const CASES = [...Object.keys(LISTS), ...Object.keys(LISTS_OF_FACTS)].flatMap((list) =>
  Object.entries(OTHERS)
    .filter(([, { rest = '' }]) => !rest.includes('assume') || takes(list, 'assume'))
    .map(([how, other]) => [list, how, other] as const),
);

/** The nodes of this year, by list. */
const usual: Record<string, Promise<Map<string, string>>> = {};

test.each(CASES)('below %s a node %s differs only under another id', async (list, _, other) => {
  const [plain, seen] = [await (usual[list] ??= nodesOf(list, YEAR)), await nodesOf(list, other)];
  expect(seen.size).toBeGreaterThan(0);
  for (const [id, node] of seen) if (plain.has(id)) expect(node).toBe(plain.get(id));
  if (other.rest) expect([...seen.keys()].filter((id) => !id.includes('~'))).toEqual([]);
});

test('every list of Query is asked so, but for those with a reason', () => {
  const lists = Object.values(root)
    .filter(
      ({ type }) => !('id' in ((getNamedType(type) as GraphQLObjectType).getFields?.() ?? {})),
    )
    .map(({ name }) => name);
  const asked = [LISTS, LISTS_OF_FACTS, NO_LISTS].flatMap((some) => Object.keys(some));
  expect(lists.filter((name) => !asked.includes(name))).toEqual([]);
});

test('a dispute is the same in the list and below a right, if its id is', async () => {
  const dispute = CONTENT.filter(({ type }) => type === 'Dispute');
  const known = 'knownAt: "2025-05-01", first: 20';
  const [listed, linked] = [
    await nodesBelow(askFacts, (node) => `disputes(${known}) { nodes { ${node} } }`, dispute),
    await nodesBelow(
      askFacts,
      (node) =>
        `rights(year: 2025, ${ALL}, filter: { disputed: true }, ${known}) { nodes { disputes { ${node} } } }`,
      dispute,
    ),
  ];
  expect(linked.size).toBeGreaterThan(0);
  for (const [id, node] of linked) expect([id, node]).toEqual([id, listed.get(id)]);
  expect([...listed.keys()].filter((id) => !id.endsWith('~known2025-05-01'))).toEqual([]);
});

/** Below a view a time of its own is a filter. */
const TIMED = NODES.filter(({ name }) => name !== 'GraphView').flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ args }) => args.some(({ name }) => name === 'year'))
    .map(({ name, type: of }) => [type.name, name, isLeafType(getNamedType(of))] as const),
);

/** Where nodes of each type stand below rights. */
const INNER: Readonly<Record<string, (asked: string) => string>> = {
  Party: (asked) => `holder { ${asked} }`,
  Agreement: (asked) => `agreement { ${asked} }`,
  Deal: (asked) => `agreement { deals { ${asked} } }`,
  Asset: (asked) => `assets { ${asked} }`,
};

test.each(TIMED)(
  '%s.%s needs a time below a list that named one, and has today where none did',
  async (type, field, isLeaf) => {
    const inner = INNER[type];
    const question = (list: string, time: string) => {
      const asked = `${field}${time}${isLeaf ? '' : ' { __typename }'}`;
      return `{ rights${list} { nodes { ${inner ? inner(asked) : asked} } } }`;
    };
    const { errors } = await askFacts(question('(year: 2026)', ''));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIME_NEEDED', argument: 'year' });
    expect((await askFacts(question('(year: 2026)', '(year: 2026)'))).errors).toBeUndefined();
    expect((await askFacts(question('', ''))).errors).toBeUndefined();
  },
);
