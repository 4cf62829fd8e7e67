import { type Options, stringify } from 'csv-stringify/sync';
import { sourceGrade } from '../../domain/model/evidence.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { type Format, isoOrNull, lastDayText } from './format.ts';

export type Cell = string | number | boolean | null;

/** A field of a right: its value, and its type as an attribute in GraphML if it is one. */
export type Field = readonly [cell: (row: ExportRow) => Cell, type?: 'string' | 'int' | 'boolean'];

/** The columns in their order; docs/export.md explains them. */
export const FIELDS: Readonly<Record<string, Field>> = {
  id: [({ right }) => right.id],
  label: [({ right }) => right.label, 'string'],
  status: [({ evaluation }) => evaluation.status, 'string'],
  certainty: [({ evaluation }) => evaluation.certainty, 'string'],
  holderId: [({ holder }) => holder.id],
  holder: [({ holder }) => holder.name],
  counterpartyId: [({ counterparty }) => counterparty?.id ?? null],
  counterparty: [({ counterparty }) => counterparty?.name ?? null],
  kind: [({ right }) => right.kind, 'string'],
  position: [({ right }) => right.position, 'string'],
  statement: [({ right }) => right.statement, 'string'],
  assetIds: [({ assets }) => assets.map(({ id }) => id).join('; ')],
  assets: [({ assets }) => assets.map(({ name }) => name).join('; ')],
  agreementId: [({ agreement }) => agreement?.id ?? null],
  agreement: [({ agreement }) => agreement?.title ?? null],
  clause: [({ clause }) => clause?.heading ?? null],
  action: [({ right }) => right.action],
  scope: [({ right }) => right.scope],
  amount: [({ right }) => right.amount?.value ?? null, 'string'],
  amountUnit: [({ right }) => right.amount?.currency ?? right.amount?.unit ?? null, 'string'],
  amountWhat: [({ right }) => right.amount?.what ?? null],
  binding: [({ right }) => right.binding, 'string'],
  statedTerm: [({ right }) => right.term.edtf, 'string'],
  statedPhrase: [({ right }) => right.term.phrase],
  startEarliest: [({ evaluation: { effective } }) => isoOrNull(effective.startEarliest), 'string'],
  startLatest: [({ evaluation: { effective } }) => isoOrNull(effective.startLatest), 'string'],
  lastDayEarliest: [({ evaluation: { effective } }) => lastDayText(effective.endEarliest)],
  lastDayLatest: [({ evaluation: { effective } }) => lastDayText(effective.endLatest)],
  endUnknown: [({ evaluation: { effective } }) => effective.endUnknown, 'boolean'],
  days: [({ evaluation: { coverage } }) => coverage?.minDays ?? null, 'int'],
  possibleDays: [({ evaluation: { coverage } }) => coverage?.maxDays ?? null, 'int'],
  wholePeriod: [({ evaluation: { coverage } }) => coverage?.wholePeriod ?? null],
  defeasible: [({ evaluation }) => evaluation.defeasible, 'boolean'],
  dependsOnAssumption: [({ evaluation }) => evaluation.dependsOnAssumption],
  endReason: [({ evaluation: { endedBy } }) => endedBy?.reason ?? null],
  endedOn: [({ evaluation: { endedBy } }) => (endedBy ? isoDay(endedBy.on) : null)],
  replacedBy: [({ evaluation: { endedBy } }) => endedBy?.replacedByIds.join('; ') ?? null],
  assertion: [({ assertion }) => assertion, 'string'],
  rank: [({ rank }) => rank],
  knownFrom: [({ right }) => isoDay(right.knownFrom), 'string'],
  sources: [({ evidence }) => new Set(evidence.map(({ source }) => source.id)).size, 'int'],
  bestGrade: [({ evidence: [best] }) => (best ? sourceGrade(best.source) : null), 'string'],
  lastConfirmed: [({ evaluation }) => isoOrNull(evaluation.lastConfirmed?.day ?? OPEN), 'string'],
  lastConfirmedBy: [({ evaluation: { lastConfirmed } }) => lastConfirmed?.source.id ?? null],
  explanation: [({ evaluation }) => evaluation.explanation, 'string'],
  memberOf: [({ memberOfId }) => memberOfId, 'string'],
  disputes: [({ disputes }) => disputes.map(({ topic }) => topic).join('; '), 'string'],
  due: [({ right }) => right.due?.edtf ?? null, 'string'],
  performed: [
    ({ evaluation: { performed } }) => performed.map(amountInWords).join('; ') || null,
    'string',
  ],
  withdrawnReports: [({ withdrawnReports }) => withdrawnReports.join('; ') || null, 'string'],
};

export const CSV_COLUMNS: readonly string[] = Object.keys(FIELDS);

/** A line per right. */
export const csv = csvOf(
  (row) => [row],
  Object.fromEntries(Object.entries(FIELDS).map(([name, [cell]]) => [name, cell])),
);

/** The sources of the rights: a line per piece of evidence, the best source first. */
export const sources = csvOf(
  ({ right, evidence }) => evidence.map((piece) => ({ right, ...piece })),
  {
    rightId: ({ right }) => right.id,
    right: ({ right }) => right.label,
    sourceId: ({ source }) => source.id,
    title: ({ source }) => source.title,
    publisher: ({ source }) => source.publisher,
    published: ({ source }) => source.published.edtf,
    url: ({ source }) => source.url,
    kind: ({ source }) => source.kind,
    grade: ({ source }) => sourceGrade(source),
    repostOf: ({ source }) => source.repostOf,
    locator: ({ evidence }) => evidence.locator,
    supports: ({ evidence }) => evidence.supports.join('; '),
  },
);

/**
 * Comma-separated values as in RFC 4180: a header after the byte order mark by which a spreadsheet
 * knows UTF-8, then a line per item of a right, lines ended by CR LF. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
function csvOf<T>(
  itemsOf: (row: ExportRow) => readonly T[],
  cells: Readonly<Record<string, (item: T) => Cell>>,
): Format {
  const lines = (all: readonly (readonly Cell[])[]) => stringify([...all], OPTIONS);
  return () => ({
    start: `\ufeff${lines([Object.keys(cells)])}`,
    rows: (rows) =>
      lines(rows.flatMap(itemsOf).map((item) => Object.values(cells).map((cell) => cell(item)))),
  });
}

const OPTIONS: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  cast: { boolean: String, string: (text) => harmless(text.toWellFormed()) },
};

/**
 * The beginning of a formula, after white space that a spreadsheet skips. A leading apostrophe gets
 * another one, so that removing one always restores the text.
 */
const FORMULA = /^\s*['=+\-@\t\r\n|%＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
