import type { TemporalContext } from '../../domain/model/history.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import type { DatasetInfo } from '../../store/store.ts';
import type { ExportRow } from '../rows.ts';

export interface FormatContext {
  readonly context: TemporalContext;
  readonly dataset: DatasetInfo;
  /** The prefix of ids in formats that need addresses. */
  readonly base: string;
}

/** Writes one export. It may remember the ids of shared things, but no rows. */
export interface FormatWriter {
  readonly start: string;
  /** The text of some rows; called for each page. */
  readonly rows: (rows: readonly ExportRow[]) => string;
  readonly end?: () => string;
}

export type Format = (context: FormatContext) => FormatWriter;

/** A day as ISO text; null if it stands for no end. */
export function isoOrNull(day: Day): string | null {
  return day >= OPEN ? null : isoDay(day);
}

/** The last day before an end that is excluded, as ISO text; null if there is no end. */
export function lastDayText(end: Day): string | null {
  return end >= OPEN ? null : isoDay(end - 1);
}

/** Well-formed JSON on one line, also for readers that break lines at Unicode separators. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  ).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
