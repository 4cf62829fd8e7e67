import { sourceGrade } from '../../domain/model/evidence.ts';
import { pick } from '../../domain/pick.ts';
import type { ExportRow } from '../rows.ts';
import type { Format } from './format.ts';
import { rightFields } from './right-fields.ts';

type Literal = string | number | boolean | null | readonly string[];
type Properties = Readonly<Record<string, Literal>>;
type Node = Properties & { readonly id: string };

/**
 * Cypher statements that build the answer in any Neo4j, each ended by a semicolon and a newline.
 * Running them again changes nothing. Labels begin with Exported, so that they never match nodes of
 * a graph that this project has loaded.
 */
export const cypher: Format = () => ({
  start: Object.keys(NODES)
    .map((label) => {
      const name = `exported_${label.slice('Exported'.length).toLowerCase()}_id`;
      return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    })
    .join(''),
  rows: (rows) =>
    [
      ...Object.entries(NODES).map(([label, nodesOf]) => {
        const nodes = new Map(rows.flatMap(nodesOf).map((node) => [node.id, node]));
        return statements([...nodes.values()], `MERGE (n:${label} {id: row.id})\nSET n = row`);
      }),
      ...LINKS.map(([type, label, things]) => {
        const ends = rows.flatMap((row) =>
          things(row).map(({ id }) => ({ right: row.right.id, other: id })),
        );
        return relate(label, ends, `MERGE (r)-[:${type}]->(other)`);
      }),
      relate(
        'ExportedSource',
        rows.flatMap(({ right, evidence }) =>
          evidence.map(({ evidence: piece, source }) => ({
            right: right.id,
            other: source.id,
            ...pick(piece, 'id', 'locator', 'supports'),
          })),
        ),
        'MERGE (r)-[link:SUPPORTED_BY {id: row.id}]->(other)\nSET link.locator = row.locator, link.supports = row.supports',
      ),
    ].join(''),
});

/** The nodes of a right, by their label; several rights may give one node. */
const NODES: Readonly<Record<string, (row: ExportRow) => readonly Node[]>> = {
  ExportedRight: (row) => [{ id: row.right.id, ...rightFields(row) }],
  ExportedParty: ({ holder, counterparty }) =>
    [holder, ...(counterparty ? [counterparty] : [])].map((one) => pick(one, 'id', 'name', 'kind')),
  ExportedAsset: ({ assets }) => assets.map((asset) => pick(asset, 'id', 'name', 'kind')),
  ExportedAgreement: ({ agreement }) =>
    agreement
      ? [{ ...pick(agreement, 'id', 'title', 'kind', 'binding'), statedTerm: agreement.term.edtf }]
      : [],
  ExportedSource: ({ evidence }) =>
    evidence.map(({ source }) => ({
      ...pick(source, 'id', 'title', 'publisher', 'kind'),
      grade: sourceGrade(source),
      ...pick(source, 'repostOf', 'url'),
      published: source.published.edtf,
    })),
};

const LINKS: readonly (readonly [
  type: string,
  label: string,
  things: (row: ExportRow) => readonly { readonly id: string }[],
])[] = [
  ['HELD_BY', 'ExportedParty', ({ holder }) => [holder]],
  ['OWED_BY', 'ExportedParty', ({ counterparty }) => (counterparty ? [counterparty] : [])],
  ['OVER', 'ExportedAsset', ({ assets }) => assets],
  ['UNDER', 'ExportedAgreement', ({ agreement }) => (agreement ? [agreement] : [])],
];

/** Statements that link rights to nodes with a label, by their ids `right` and `other`. */
function relate(label: string, ends: readonly Properties[], clauses: string): string {
  return statements(
    ends,
    `MATCH (r:ExportedRight {id: row.right})\nMATCH (other:${label} {id: row.other})\n${clauses}`,
  );
}

/** The most rows in a statement: parsing a longer one takes more time than it saves. */
const MAX_ROWS = 20;

function statements(rows: readonly Properties[], clauses: string): string {
  const batches = Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, i) =>
    rows.slice(i * MAX_ROWS, (i + 1) * MAX_ROWS).map((row) => `  {${entries(row)}}`),
  );
  return batches.map((batch) => `UNWIND [\n${batch.join(',\n')}\n] AS row\n${clauses};\n`).join('');
}

/** The entries of a map without null values, which would have no effect. */
function entries(row: Properties): string {
  return Object.entries(row)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${literal(name, value)}`]))
    .join(', ');
}

const DATES = /Earliest$|Latest$|^knownFrom$|^lastConfirmed$/;

function literal(name: string, value: NonNullable<Literal>): string {
  if (typeof value === 'object') return `[${value.map(cypherString).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return DATES.test(name) ? `date('${value}')` : cypherString(value);
}

/**
 * A text as a Cypher literal. Cypher replaces `\u` and four digits anywhere in a statement before
 * it parses quotes, so a backslash of the text must not precede a `u`.
 */
export function cypherString(text: string): string {
  return `'${text.toWellFormed().replace(/\\u?|['\n\r]/g, (found) => ESCAPES[found]!)}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\\u': "\\\\' + 'u",
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
};
