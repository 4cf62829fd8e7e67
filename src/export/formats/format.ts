import type { DatasetInfo } from '../../store/store.ts';
import type { ExportQuestion } from '../question.ts';
import type { ExportRow } from '../rows.ts';

export interface FormatContext {
  readonly question: ExportQuestion;
  readonly dataset: DatasetInfo;
  /** The prefix of ids in formats that need addresses. */
  readonly base: string;
}

/** Writes one export. It may remember the ids of shared things, but no rows. */
export interface FormatWriter {
  readonly start: () => string;
  /** The text of some rows; called for each page. */
  readonly rows: (rows: readonly ExportRow[]) => string;
  readonly end: () => string;
}

export type Format = (context: FormatContext) => FormatWriter;
