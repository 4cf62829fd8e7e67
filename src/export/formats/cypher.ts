import { sourceGrade } from '../../domain/model/evidence.ts';
import type { Asset, Party } from '../../domain/model/party.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Format } from './format.ts';
import { isoOrNull, wellFormed } from './text.ts';

type Literal = string | number | boolean | null | readonly string[] | { readonly day: string };
type Properties = Readonly<Record<string, Literal>>;
type Node = Properties & { readonly id: string };

/**
 * Cypher statements that build the answer in any Neo4j, each ended by a semicolon and a newline.
 * Running them again changes nothing. Labels begin with Exported, so that they never match nodes of
 * a graph that this project has loaded.
 */
export const cypher: Format = () => ({
  start: () =>
    NODES.map(
      ([label]) =>
        `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
    ).join(''),
  rows: (rows) =>
    [
      ...NODES.map(([label, nodesOf]) => merge(label, distinct(rows.flatMap(nodesOf)))),
      ...links(rows),
    ].join(''),
  end: () => '',
});

function constraintName(label: string): string {
  return `exported_${label.slice('Exported'.length).toLowerCase()}_id`;
}

/** The nodes of a right, by their label; several rights may give one node. */
const NODES: readonly (readonly [label: string, nodesOf: (row: ExportRow) => readonly Node[]])[] = [
  ['ExportedRight', (row) => [rightProperties(row)]],
  [
    'ExportedParty',
    ({ holder, counterparty }) => [holder, ...listOf(counterparty)].map(thingProperties),
  ],
  ['ExportedAsset', ({ assets }) => assets.map(thingProperties)],
  [
    'ExportedAgreement',
    ({ agreement }) =>
      listOf(agreement).map(({ id, title, kind, binding, term }) => ({
        id,
        title,
        kind,
        binding,
        statedTerm: term.edtf,
      })),
  ],
  [
    'ExportedSource',
    ({ evidence }) =>
      evidence.map(({ source: { id, title, publisher, kind, url, published, repostOf } }) => ({
        id,
        title,
        publisher,
        kind,
        grade: sourceGrade({ kind, repostOf }),
        repostOf,
        url,
        published: published.edtf,
      })),
  ],
];

function distinct(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function thingProperties({ id, name, kind }: Party | Asset): Node {
  return { id, name, kind };
}

function listOf<T>(thing: T | null): readonly T[] {
  return thing === null ? [] : [thing];
}

function rightProperties({
  right,
  evaluation,
  assertion,
  disputes,
  withdrawnReports,
  rank,
  memberOfId,
}: ExportRow): Node {
  const { effective, coverage, endedBy } = evaluation;
  return {
    id: right.id,
    label: right.label,
    statement: right.statement,
    kind: right.kind,
    position: right.position,
    binding: right.binding,
    action: right.action,
    scope: right.scope,
    amount: right.amount?.value ?? null,
    amountCurrency: right.amount?.currency ?? null,
    amountUnit: right.amount?.unit ?? null,
    amountWhat: right.amount?.what ?? null,
    statedTerm: right.term.edtf,
    status: evaluation.status,
    certainty: evaluation.certainty,
    startEarliest: day(effective.startEarliest),
    startLatest: day(effective.startLatest),
    endEarliest: day(effective.endEarliest),
    endLatest: day(effective.endLatest),
    endUnknown: effective.endUnknown,
    days: coverage?.minDays ?? null,
    possibleDays: coverage?.maxDays ?? null,
    wholePeriod: coverage?.wholePeriod ?? null,
    defeasible: evaluation.defeasible,
    endReason: endedBy?.reason ?? null,
    replacedBy: endedBy?.replacedByIds ?? [],
    assertion,
    disputes: disputes.map(({ topic }) => topic),
    rank,
    knownFrom: { day: isoDay(right.knownFrom) },
    lastConfirmed: day(evaluation.lastConfirmed?.day ?? OPEN),
    explanation: evaluation.explanation,
    memberOf: memberOfId,
    due: right.due?.edtf ?? null,
    performed: evaluation.performed.map(amountInWords),
    withdrawnReports,
  };
}

function day(value: number): Literal {
  const iso = isoOrNull(value);
  return iso === null ? null : { day: iso };
}

/** The relationships of a right without properties, with the label and things at their end. */
const LINKS: readonly (readonly [
  type: string,
  label: string,
  things: (row: ExportRow) => readonly { readonly id: string }[],
])[] = [
  ['HELD_BY', 'ExportedParty', ({ holder }) => [holder]],
  ['OWED_BY', 'ExportedParty', ({ counterparty }) => listOf(counterparty)],
  ['OVER', 'ExportedAsset', ({ assets }) => assets],
  ['UNDER', 'ExportedAgreement', ({ agreement }) => listOf(agreement)],
];

function links(rows: readonly ExportRow[]): readonly string[] {
  const supports = rows.flatMap(({ right, evidence }) =>
    evidence.map(({ evidence: { id, locator, supports }, source }) => ({
      right: right.id,
      other: source.id,
      id,
      locator,
      supports,
    })),
  );
  return [
    ...LINKS.map(([type, label, things]) => {
      const ends = rows.flatMap((row) =>
        things(row).map(({ id }) => ({ right: row.right.id, other: id })),
      );
      return relate(type, label, ends);
    }),
    relate('SUPPORTED_BY', 'ExportedSource', supports, true),
  ];
}

/** The most rows in a statement: parsing a longer one takes more time than it saves. */
const MAX_ROWS = 20;

function merge(label: string, all: readonly Properties[]): string {
  return batches(all)
    .map((rows) => `UNWIND ${list(rows)} AS row\nMERGE (n:${label} {id: row.id})\nSET n = row;\n`)
    .join('');
}

/** Statements that link nodes; `many`: two nodes may have several links, each with its id. */
function relate(type: string, label: string, all: readonly Properties[], many = false): string {
  const link = many
    ? `MERGE (r)-[link:${type} {id: row.id}]->(other)\nSET link.locator = row.locator, link.supports = row.supports`
    : `MERGE (r)-[:${type}]->(other)`;
  return batches(all)
    .map(
      (rows) =>
        `UNWIND ${list(rows)} AS row\nMATCH (r:ExportedRight {id: row.right})\nMATCH (other:${label} {id: row.other})\n${link};\n`,
    )
    .join('');
}

function batches(all: readonly Properties[]): readonly (readonly Properties[])[] {
  return Array.from({ length: Math.ceil(all.length / MAX_ROWS) }, (_, i) =>
    all.slice(i * MAX_ROWS, (i + 1) * MAX_ROWS),
  );
}

function list(rows: readonly Properties[]): string {
  return `[\n${rows.map((row) => `  {${entries(row)}}`).join(',\n')}\n]`;
}

/** The entries of a map without null values, which would have no effect. */
function entries(row: Properties): string {
  return Object.entries(row)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${literal(value)}`]))
    .join(', ');
}

function literal(value: Literal): string {
  if (typeof value === 'string') return cypherString(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return 'day' in value ? `date('${value.day}')` : `[${value.map(cypherString).join(', ')}]`;
}

/**
 * A text as a Cypher literal. Cypher replaces `\u` and four digits anywhere in a statement before
 * it parses quotes, so a backslash of the text must not precede a `u`.
 */
export function cypherString(text: string): string {
  return `'${wellFormed(text).replace(/\\u?|['\n\r]/g, (found) => ESCAPES[found]!)}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\\u': "\\\\' + 'u",
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
};
