import { type Amount, amountBounds, addDecimals } from '../model/amount.ts';
import type { Id } from '../model/record.ts';
import { compareText } from '../text/normalise.ts';
import { civil } from '../time/day.ts';
import { intersect, type Span, yearWindow } from '../time/span.ts';
import type { RightsQuestion } from './question.ts';
import { type RightsPageRow, statusAndCertainty } from './select.ts';

export type RightCounting = 'KIND' | 'HOLDER' | 'COUNTERPARTY' | 'STATUS' | 'YEAR';

export interface RightCount {
  readonly key: string;
  readonly count: number;
  readonly certain: number;
}

/** Amounts of one currency, and of one counterparty if these are counted apart. */
export interface AmountSum {
  readonly currency: string;
  readonly counterpartyId: Id | null;
  readonly count: number;
  readonly stated: string;
  readonly low: string;
  /** Null if an amount has no upper end. */
  readonly high: string | null;
}

/** The rights of an answer by key, most first, then by key. With YEAR the window has an end. */
export function countRights(
  question: RightsQuestion,
  rows: readonly RightsPageRow[],
  by: RightCounting,
): readonly RightCount[] {
  const counts = new Map<string, Omit<RightCount, 'key'>>();
  const windows = by === 'YEAR' ? yearsOf(question.window) : [question.window];
  for (const row of rows) {
    for (const window of windows) {
      const found = standing(question, row, window);
      const key = {
        KIND: row.kind,
        HOLDER: row.holderId,
        COUNTERPARTY: row.counterpartyId,
        STATUS: found?.status ?? null,
        YEAR: found?.status === 'IN_FORCE' ? String(civil(window.from).year) : null,
      }[by];
      if (key === null) continue;
      const { count, certain } = counts.get(key) ?? { count: 0, certain: 0 };
      const isCertain = found?.certainty === 'CERTAIN';
      counts.set(key, { count: count + 1, certain: certain + Number(isCertain) });
    }
  }
  return [...counts]
    .map(([key, numbers]) => ({ key, ...numbers }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** The money of an answer by currency, then counterparty; `low` leaves out the possible. */
export function sumRights(
  question: RightsQuestion,
  rows: readonly RightsPageRow[],
  amountOf: (rightId: Id) => Amount | null,
  byCounterparty: boolean,
): readonly AmountSum[] {
  const sums = new Map<string, AmountSum>();
  for (const row of rows) {
    const amount = amountOf(row.id);
    if (!amount || amount.value === null || amount.currency === null) continue;
    const { currency, value } = amount;
    const counterpartyId = byCounterparty ? row.counterpartyId : null;
    const key = `${currency} ${counterpartyId ?? ''}`;
    const ends = amountBounds(amount);
    const isSure = standing(question, row, question.window)?.certainty !== 'POSSIBLE';
    const sum = sums.get(key) ?? { currency, counterpartyId, ...ZERO };
    sums.set(key, {
      ...sum,
      count: sum.count + 1,
      stated: addDecimals(sum.stated, value),
      low: isSure ? addDecimals(sum.low, ends.low ?? '0') : sum.low,
      high: sum.high === null || ends.high === null ? null : addDecimals(sum.high, ends.high),
    });
  }
  return [...sums.values()].sort(
    (a, b) =>
      compareText(a.currency, b.currency) ||
      compareText(a.counterpartyId ?? '', b.counterpartyId ?? ''),
  );
}

const ZERO = { count: 0, stated: '0', low: '0', high: '0' };

/** The parts of a window that lie in each of its years. */
function yearsOf(window: Span): readonly Span[] {
  const first = civil(window.from).year;
  const count = civil(window.until - 1).year - first + 1;
  return Array.from({ length: count }, (_, i) => intersect(yearWindow(first + i), window)!);
}

function standing(
  { filter, match, window: asked }: RightsQuestion,
  row: RightsPageRow,
  window: Span,
) {
  const matched = window === asked ? match : 'OVERLAPS';
  return statusAndCertainty({ window, match: matched, filter }, row.effective, row);
}
