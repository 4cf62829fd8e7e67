import type { Id } from '../../domain/model/record.ts';
import type { RightGrouping } from '../../domain/model/right.ts';
import { matchIn, statusIn } from '../../domain/time/judge.ts';
import { yearWindow } from '../../domain/time/span.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { MemoryIndex, RightRow } from './index-of-graph.ts';
import { rowsOf } from './rights.ts';
import type { RightsQuestion, YearCount, YearCounts } from '../store.ts';

/** Rights counted by calendar year and group. */
export function counted(
  index: MemoryIndex,
  question: RightsQuestion,
  from: number,
  through: number,
  groupBy: RightGrouping,
): YearCounts {
  const totals = new Map<number, number>();
  const groups: YearCount[] = [];
  const rows = [...rowsOf(index, question)].filter(
    ({ version }) => !version.deprecated || question.filter.includeDeprecated,
  );
  for (let year = from; year <= through; year++) {
    const window = yearWindow(year);
    const ofYear = new Map<
      Id,
      { inForce: number; possible: number; contingent: number; wholeYear: number }
    >();
    for (const { row, version } of rows) {
      const status = statusIn(version, window);
      const certainty = matchIn(version, window, 'OVERLAPS');
      const inForce =
        status === 'IN_FORCE' &&
        (question.filter.certainty === null || question.filter.certainty === certainty);
      if (inForce) totals.set(year, (totals.get(year) ?? 0) + 1);
      if (!inForce && status !== 'CONTINGENT') continue;
      for (const key of KEYS[groupBy](row)) {
        const group = ofYear.get(key) ?? { inForce: 0, possible: 0, contingent: 0, wholeYear: 0 };
        ofYear.set(key, group);
        if (status === 'CONTINGENT') group.contingent++;
        else group[certainty === 'CERTAIN' ? 'inForce' : 'possible']++;
        if (inForce && matchIn(version, window, 'THROUGHOUT') === 'CERTAIN') group.wholeYear++;
      }
    }
    groups.push(
      ...[...ofYear]
        .sort(([a], [b]) => compareText(a, b))
        .map(([key, group]) => ({ year, key, ...group })),
    );
  }
  return { groups, totals };
}

const KEYS: Record<RightGrouping, (row: RightRow) => readonly string[]> = {
  HOLDER: ({ right }) => [right.holderId],
  COUNTERPARTY: ({ right }) => (right.counterpartyId === null ? [] : [right.counterpartyId]),
  KIND: ({ right }) => [right.kind],
  POSITION: ({ right }) => [right.position],
  ASSET: ({ right }) => right.assetIds,
  AGREEMENT: ({ right }) => (right.agreementId === null ? [] : [right.agreementId]),
};
