import type { ExportRow } from '../rows.ts';
import { type Cell, CELLS } from './csv.ts';
import type { Format } from './format.ts';
import { xmlText } from './xml.ts';

type KeyType = 'string' | 'int' | 'boolean';

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
  bestGrade: 'string',
  lastConfirmed: 'string',
  explanation: 'string',
  memberOf: 'string',
  disputes: 'string',
  due: 'string',
  performed: 'string',
  withdrawnReports: 'string',
} as const satisfies Readonly<Record<string, KeyType>>;
const EDGE_KEYS = { relation: 'string' } as const satisfies Readonly<Record<string, KeyType>>;

type Attributes = Readonly<Partial<Record<keyof typeof NODE_KEYS, Cell>>>;

/**
 * GraphML: a directed graph with typed attributes. A right is a node with edges to its holder,
 * counterparty, assets and agreement.
 */
export const graphml: Format = () => {
  const written = new Set<string>();
  return {
    start: () => HEAD,
    rows: (rows) => rows.map((row) => text(row, written)).join(''),
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

const RIGHT_CELLS: Readonly<Record<string, (row: ExportRow) => Cell>> = {
  ...CELLS,
  type: () => 'right',
  lastDay: CELLS.lastDayLatest!,
};

function text(row: ExportRow, written: Set<string>): string {
  const { right, holder, counterparty, assets, agreement } = row;
  const attributes = Object.keys(NODE_KEYS).map((key) => [key, RIGHT_CELLS[key]!(row)]);
  const lines = [node(right.id, Object.fromEntries(attributes) as Attributes)];
  const link = (relation: string, { id }: { readonly id: string }, thing: Attributes) => {
    if (!written.has(id)) lines.push(node(id, thing));
    written.add(id);
    lines.push(edge(right.id, id, relation));
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
