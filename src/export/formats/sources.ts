import { sourceGrade } from '../../domain/model/evidence.ts';
import type { ExportRow, RowEvidence } from '../rows.ts';
import { type Cell, csvOf } from './csv.ts';

type Item = RowEvidence & Pick<ExportRow, 'right'>;

const CELLS: Readonly<Record<string, (item: Item) => Cell>> = {
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

/** The sources of the rights, in CSV: a line per piece of evidence, the best source first. */
export const sources = csvOf(CELLS, ({ right, evidence }) =>
  evidence.map((piece) => ({ right, ...piece })),
);
