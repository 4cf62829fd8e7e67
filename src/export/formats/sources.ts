import { sourceGrade } from '../../domain/model/evidence.ts';
import type { ExportRow, RowEvidence } from '../rows.ts';
import { type Cell, csvHeader, csvLines } from './csv.ts';
import type { Format } from './format.ts';

const CELLS: Readonly<Record<string, (row: ExportRow, of: RowEvidence) => Cell>> = {
  rightId: ({ right }) => right.id,
  right: ({ right }) => right.label,
  sourceId: (_, { source }) => source.id,
  title: (_, { source }) => source.title,
  publisher: (_, { source }) => source.publisher,
  published: (_, { source }) => source.published.edtf,
  url: (_, { source }) => source.url,
  kind: (_, { source }) => source.kind,
  grade: (_, { source }) => sourceGrade(source),
  repostOf: (_, { source }) => source.repostOf,
  locator: (_, { evidence }) => evidence.locator,
  supports: (_, { evidence }) => evidence.supports.join('; '),
};

/** The sources of the rights, in CSV: a line per piece of evidence, the best source first. */
export const sources: Format = () => ({
  start: () => csvHeader(Object.keys(CELLS)),
  rows: (rows) =>
    csvLines(
      rows.flatMap((row) =>
        row.evidence.map((evidence) => Object.values(CELLS).map((cell) => cell(row, evidence))),
      ),
    ),
  end: () => '',
});
