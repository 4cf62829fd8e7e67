import type { DatasetInfo } from '../../store/store.ts';
import type { Day } from '../../domain/time/day.ts';
import type { ExportQuestion } from '../question.ts';
import type { ExportRow } from '../rows.ts';

/** What a format is told before the first row. */
export interface FormatContext {
  readonly question: ExportQuestion;
  readonly dataset: DatasetInfo;
  readonly today: Day;
  /** What ids begin with where they have to be addresses. */
  readonly base?: string;
}

/** Writes one export. It may remember which shared things it has written, but never rows. */
export interface FormatWriter {
  readonly start: () => string;
  /** The text of some rows; called again and again. */
  readonly rows: (rows: readonly ExportRow[]) => string;
  readonly end: () => string;
}

export type Format = (context: FormatContext) => FormatWriter;
