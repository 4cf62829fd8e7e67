import type { Asset, Party } from '../../domain/model/party.ts';
import type { ExportRow } from '../rows.ts';
import { type Cell, type Field, FIELDS } from './csv.ts';
import type { Format } from './format.ts';

const ATTRIBUTES = Object.entries<Field>({
  ...FIELDS,
  type: [() => 'right', 'string'],
  lastDay: [FIELDS.lastDayLatest![0], 'string'],
}).flatMap(([name, [cell, type]]) => (type ? [{ name, cell, type }] : []));

type Attributes = Readonly<Record<string, Cell>>;

/** GraphML: a right is a node with edges to its holder, counterparty, assets and agreement. */
export const graphml: Format = () => {
  const written = new Set<string>();
  return {
    start: HEAD,
    rows: (rows) => rows.map((row) => text(row, written)).join(''),
    end: () => '</graph>\n</graphml>\n',
  };
};

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...ATTRIBUTES.map(({ name, type }) => key('node', name, type)),
  key('edge', 'relation', 'string'),
  '<graph id="rights" edgedefault="directed">\n',
].join('\n');

function key(what: 'node' | 'edge', name: string, type: string): string {
  return `<key id="${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`;
}

function text(row: ExportRow, written: Set<string>): string {
  const { right, holder, counterparty, assets, agreement } = row;
  const attributes = ATTRIBUTES.map(({ name, cell }) => [name, cell(row)] as const);
  const lines = [node(right.id, Object.fromEntries(attributes))];
  const link = (
    relation: string,
    type: string,
    { id, name: label, kind }: Pick<Party | Asset, 'id' | 'name' | 'kind'>,
    more: Attributes = {},
  ) => {
    if (!written.has(id)) lines.push(node(id, { type, label, kind, ...more }));
    written.add(id);
    lines.push(edge(right.id, id, relation));
  };
  link('HELD_BY', 'party', holder);
  if (counterparty) link('OWED_BY', 'party', counterparty);
  for (const asset of assets) link('OVER', 'asset', asset);
  if (agreement) {
    const { title: name, binding, term } = agreement;
    link('UNDER', 'agreement', { ...agreement, name }, { binding, statedTerm: term.edtf });
  }
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

/**
 * A text in an XML element or a quoted attribute: markup, and white space that a reader would fold,
 * as numeric references; characters that XML 1.0 forbids as U+FFFD.
 */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// eslint-disable-next-line no-control-regex -- XML forbids these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
