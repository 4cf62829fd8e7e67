import { triggerWords } from './labels.ts';
import type { RightRowFragment } from './generated/documents.ts';
import type { Asked } from './answers/types.ts';
import { addDays } from './time/days.ts';

/** An answer with all of its pages. */
export interface WholeAnswer {
  readonly asked: Asked;
  readonly rows: readonly RightRowFragment[];
}

type Cell = string | number | boolean | null;

const COLUMNS: readonly (readonly [name: string, cell: (right: RightRowFragment) => Cell])[] = [
  ['id', (right) => right.id],
  ['label', (right) => right.label],
  ['kind', (right) => right.kind],
  ['holder', (right) => right.holder.name],
  ['holder_id', (right) => right.holder.id],
  ['bound', (right) => right.counterparty?.name ?? null],
  ['bound_id', (right) => right.counterparty?.id ?? null],
  ['assets', (right) => right.assets.map((asset) => asset.name).join('; ')],
  ['status', (right) => right.evaluation.status],
  ['certainty', (right) => right.evaluation.certainty],
  ['could_end_early', (right) => right.evaluation.defeasible],
  ['depends_on_assumption', (right) => right.evaluation.dependsOnAssumption],
  ['stated_term', (right) => right.term.edtf],
  ['first_day_earliest', (right) => begun(right.effective.startEarliest)],
  ['first_day_latest', (right) => begun(right.effective.startLatest)],
  ['last_day_earliest', (right) => lastDay(right.effective.endEarliest)],
  ['last_day_latest', (right) => lastDay(right.effective.endLatest)],
  ['end', (right) => endOf(right.effective)],
  ['days_min', (right) => right.evaluation.coverage?.minDays ?? null],
  ['days_max', (right) => right.evaluation.coverage?.maxDays ?? null],
  ['ended_on', (right) => right.evaluation.endedBy?.on ?? null],
  ['ended_by', (right) => right.evaluation.endedBy?.reason ?? null],
  ['waits_for', (right) => right.evaluation.pendingConditions.map(triggerWords).join('; ')],
  ['assertion', (right) => right.assertion],
  ['sources', (right) => new Set(right.evidence.map((proof) => proof.source.id)).size],
  ['explanation', (right) => right.evaluation.explanation],
];

/** As CSV (RFC 4180) with a heading line; days are ISO text and last days are included. */
export function csvOf(answer: WholeAnswer): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...answer.rows.map((row) => COLUMNS.map(([, cell]) => csvCell(cell(row)))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** As JSON: the exact question, and the rights as the API gave them. */
export function jsonOf(answer: WholeAnswer): string {
  return `${JSON.stringify({ asked: answer.asked, totalCount: answer.rows.length, rights: answer.rows }, null, 2)}\n`;
}

/** The name of the file without extension: `rights-2027-known-2026-04-26`. */
export function fileName(asked: Asked): string {
  const time = asked.year ?? asked.on ?? `${asked.from}-${asked.through ?? 'on'}`;
  return `rights-${time}-known-${asked.knownAt}${asked.assumptions.length > 0 ? '-what-if' : ''}`;
}

/** Puts an apostrophe before text that a spreadsheet would run as a formula. */
function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function endOf({ endUnknown, open }: RightRowFragment['effective']): string {
  if (endUnknown) return 'not published';
  return open ? 'none' : 'given';
}

function lastDay(end: string | null): string | null {
  return end === null ? null : addDays(end, -1);
}

function begun(day: string): string | null {
  return day === '9999-12-31' ? null : day;
}
