import { isoDay } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Format } from './format.ts';
import { isoOrNull } from './text.ts';
import { Written } from './written.ts';
import { xmlText } from './xml.ts';

type KeyType = 'string' | 'int' | 'boolean';

/** What nodes and edges are told with, each with its type; `type` says which kind of node it is. */
const NODE_KEYS = {
  type: 'string',
  label: 'string',
  kind: 'string',
  position: 'string',
  statement: 'string',
  status: 'string',
  certainty: 'string',
  startEarliest: 'string',
  startLatest: 'string',
  lastDay: 'string',
  statedTerm: 'string',
  endUnknown: 'boolean',
  days: 'int',
  possibleDays: 'int',
  defeasible: 'boolean',
  amount: 'string',
  amountUnit: 'string',
  binding: 'string',
  assertion: 'string',
  knownFrom: 'string',
  sources: 'int',
  explanation: 'string',
} as const satisfies Readonly<Record<string, KeyType>>;
const EDGE_KEYS = { relation: 'string' } as const satisfies Readonly<Record<string, KeyType>>;

type Attributes = Readonly<
  Partial<Record<keyof typeof NODE_KEYS, string | number | boolean | null>>
>;

/**
 * GraphML: a directed graph with typed attributes. A right is a node of its own, linked to its
 * holder, to who is bound, to what it is about and to its agreement.
 */
export const graphml: Format = () => {
  const things = new Written();
  return {
    start: () => HEAD,
    rows: (rows) => rows.map((row) => text(row, things)).join(''),
    end: () => '</graph>\n</graphml>\n',
  };
};

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...keys('node', NODE_KEYS),
  ...keys('edge', EDGE_KEYS),
  '<graph id="rights" edgedefault="directed">\n',
].join('\n');

function keys(what: 'node' | 'edge', types: Readonly<Record<string, KeyType>>): readonly string[] {
  return Object.entries(types).map(
    ([name, type]) => `<key id="${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function text(
  { right, evaluation, holder, counterparty, assets, agreement, evidence }: ExportRow,
  things: Written,
): string {
  const { settled, coverage } = evaluation;
  const lines = [
    node(right.id, {
      type: 'right',
      label: right.label,
      kind: right.kind,
      position: right.position,
      statement: right.statement,
      status: evaluation.status,
      certainty: evaluation.certainty,
      startEarliest: isoOrNull(settled.startEarliest),
      startLatest: isoOrNull(settled.startLatest),
      lastDay: isoOrNull(settled.endLatest) && isoDay(settled.endLatest - 1),
      statedTerm: right.term.edtf,
      endUnknown: settled.endUnknown,
      days: coverage?.minDays ?? null,
      possibleDays: coverage?.maxDays ?? null,
      defeasible: evaluation.defeasible,
      amount: right.amount?.value ?? null,
      amountUnit: right.amount?.currency ?? right.amount?.unit ?? null,
      binding: right.binding,
      assertion: right.assertion,
      knownFrom: isoDay(right.knownFrom),
      sources: new Set(evidence.map(({ source }) => source.id)).size,
      explanation: evaluation.explanation,
    }),
  ];
  const link = (relation: string, thing: { readonly id: string }, attributes: Attributes) => {
    if (things.isNew(thing.id)) lines.push(node(thing.id, attributes));
    lines.push(edge(right.id, thing.id, relation));
  };
  link('HELD_BY', holder, { type: 'party', label: holder.name, kind: holder.kind });
  if (counterparty)
    link('OWED_BY', counterparty, {
      type: 'party',
      label: counterparty.name,
      kind: counterparty.kind,
    });
  for (const asset of assets)
    link('OVER', asset, { type: 'asset', label: asset.name, kind: asset.kind });
  if (agreement)
    link('UNDER', agreement, {
      type: 'agreement',
      label: agreement.title,
      kind: agreement.kind,
      binding: agreement.binding,
      statedTerm: agreement.term.edtf,
    });
  return lines.join('');
}

function node(id: string, attributes: Attributes): string {
  const data = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `<data key="${key}">${xmlText(String(value))}</data>`);
  return `<node id="${xmlText(id)}">${data.join('')}</node>\n`;
}

function edge(source: string, target: string, relation: string): string {
  return `<edge source="${xmlText(source)}" target="${xmlText(target)}"><data key="relation">${relation}</data></edge>\n`;
}
