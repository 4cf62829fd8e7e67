import { type Options, stringify } from 'csv-stringify/sync';
import { sourceGrade } from '../../domain/model/evidence.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Format } from './format.ts';
import { isoOrNull, lastDayText } from './text.ts';

export type Cell = string | number | boolean | null;

/** The columns in their order, each with its cell for a right; docs/export.md explains them. */
export const CELLS: Readonly<Record<string, (row: ExportRow) => Cell>> = {
  id: ({ right }) => right.id,
  label: ({ right }) => right.label,
  status: ({ evaluation }) => evaluation.status,
  certainty: ({ evaluation }) => evaluation.certainty,
  holderId: ({ holder }) => holder.id,
  holder: ({ holder }) => holder.name,
  counterpartyId: ({ counterparty }) => counterparty?.id ?? null,
  counterparty: ({ counterparty }) => counterparty?.name ?? null,
  kind: ({ right }) => right.kind,
  position: ({ right }) => right.position,
  statement: ({ right }) => right.statement,
  assetIds: ({ assets }) => assets.map(({ id }) => id).join('; '),
  assets: ({ assets }) => assets.map(({ name }) => name).join('; '),
  agreementId: ({ agreement }) => agreement?.id ?? null,
  agreement: ({ agreement }) => agreement?.title ?? null,
  clause: ({ clause }) => clause?.heading ?? null,
  action: ({ right }) => right.action,
  scope: ({ right }) => right.scope,
  amount: ({ right }) => right.amount?.value ?? null,
  amountUnit: ({ right }) => right.amount?.currency ?? right.amount?.unit ?? null,
  amountWhat: ({ right }) => right.amount?.what ?? null,
  binding: ({ right }) => right.binding,
  statedTerm: ({ right }) => right.term.edtf,
  statedPhrase: ({ right }) => right.term.phrase,
  startEarliest: ({ evaluation: { effective } }) => isoOrNull(effective.startEarliest),
  startLatest: ({ evaluation: { effective } }) => isoOrNull(effective.startLatest),
  lastDayEarliest: ({ evaluation: { effective } }) => lastDayText(effective.endEarliest),
  lastDayLatest: ({ evaluation: { effective } }) => lastDayText(effective.endLatest),
  endUnknown: ({ evaluation: { effective } }) => effective.endUnknown,
  days: ({ evaluation: { coverage } }) => coverage?.minDays ?? null,
  possibleDays: ({ evaluation: { coverage } }) => coverage?.maxDays ?? null,
  wholePeriod: ({ evaluation: { coverage } }) => coverage?.wholePeriod ?? null,
  defeasible: ({ evaluation }) => evaluation.defeasible,
  dependsOnAssumption: ({ evaluation }) => evaluation.dependsOnAssumption,
  endReason: ({ evaluation: { endedBy } }) => endedBy?.reason ?? null,
  endedOn: ({ evaluation: { endedBy } }) => (endedBy ? isoDay(endedBy.on) : null),
  replacedBy: ({ evaluation: { endedBy } }) => endedBy?.replacedByIds.join('; ') ?? null,
  assertion: ({ assertion }) => assertion,
  rank: ({ rank }) => rank,
  knownFrom: ({ right }) => isoDay(right.knownFrom),
  sources: ({ evidence }) => new Set(evidence.map(({ source }) => source.id)).size,
  bestGrade: ({ evidence: [best] }) => (best ? sourceGrade(best.source) : null),
  lastConfirmed: ({ evaluation: { lastConfirmed } }) => lastConfirmed && isoDay(lastConfirmed.day),
  lastConfirmedBy: ({ evaluation: { lastConfirmed } }) => lastConfirmed?.source.id ?? null,
  explanation: ({ evaluation }) => evaluation.explanation,
  memberOf: ({ memberOfId }) => memberOfId,
  disputes: ({ disputes }) => disputes.map(({ topic }) => topic).join('; '),
  due: ({ right }) => right.due?.edtf ?? null,
  performed: ({ evaluation: { performed } }) => performed.map(amountInWords).join('; ') || null,
  withdrawnReports: ({ withdrawnReports }) => withdrawnReports.join('; ') || null,
};

export const CSV_COLUMNS: readonly string[] = Object.keys(CELLS);

/** The columns of sources. */
const SOURCE_CELLS: Readonly<
  Record<string, (item: ExportRow['evidence'][number] & Pick<ExportRow, 'right'>) => Cell>
> = {
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
};

/** A line per right. */
export const csv = csvOf(CELLS, (row) => [row]);

/** The sources of the rights: a line per piece of evidence, the best source first. */
export const sources = csvOf(SOURCE_CELLS, ({ right, evidence }) =>
  evidence.map((piece) => ({ right, ...piece })),
);

/**
 * Comma-separated values as in RFC 4180: a header after the byte order mark by which a spreadsheet
 * knows UTF-8, then a line per item of a right, lines ended by CR LF. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
function csvOf<T>(
  cells: Readonly<Record<string, (item: T) => Cell>>,
  itemsOf: (row: ExportRow) => readonly T[],
): Format {
  const lines = (all: readonly (readonly Cell[])[]) => stringify([...all], OPTIONS);
  return () => ({
    start: () => `\ufeff${lines([Object.keys(cells)])}`,
    rows: (rows) =>
      lines(rows.flatMap(itemsOf).map((item) => Object.values(cells).map((cell) => cell(item)))),
    end: () => '',
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
