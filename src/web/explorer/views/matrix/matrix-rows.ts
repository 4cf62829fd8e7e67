import type { Schema } from '../../../../../client/src/index.ts';
import type { Grouping } from '../../question/route.ts';
import type { YearsQuery } from '../../generated/documents.ts';
import { groupWords, type YearGroup } from '../../labels.ts';

/** The rows of the matrix; it cannot be flat. */
export function matrixGrouping(groupBy: Grouping): Schema.RightGrouping {
  return groupBy === 'NONE' ? 'HOLDER' : groupBy;
}

export type YearRow = YearsQuery['rightsByYear'][number];

/** One row of the matrix: a party, a kind, an asset or an agreement in all years. */
export interface MatrixRow {
  readonly key: string;
  readonly words: string;
  readonly cells: Map<number, YearGroup>;
  /** Its rights in all years, and in the year with most. */
  readonly sum: number;
  readonly maxCount: number;
}

/** The rows of all years, those with most rights first. */
export function matrixRows(years: readonly YearRow[]): readonly MatrixRow[] {
  const rows = new Map<string, MatrixRow>();
  for (const { year, groups } of years) {
    for (const group of groups) {
      const row = rows.get(group.key) ?? {
        key: group.key,
        words: groupWords(group),
        cells: new Map<number, YearGroup>(),
        sum: 0,
        maxCount: 0,
      };
      const amount = group.inForce + group.possible;
      row.cells.set(year, group);
      rows.set(group.key, {
        ...row,
        sum: row.sum + amount,
        maxCount: Math.max(row.maxCount, amount),
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.sum - a.sum || (a.words < b.words ? -1 : 1));
}
