import { type Amount, amountBounds, addDecimals } from '../model/amount.ts';
import type { Id } from '../model/record.ts';
import { compareText } from '../text/normalise.ts';
import { civil } from '../time/day.ts';
import { intersect, type Span, yearWindow } from '../time/span.ts';
import type { RightsQuestion } from './question.ts';
import { type RightsPageRow, statusAndCertainty } from './select.ts';

/** The field by which rights are counted. */
export type RightCounting = 'KIND' | 'HOLDER' | 'COUNTERPARTY' | 'STATUS' | 'YEAR';

/** A number of rights of one key, and how many of them are certainly in force. */
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
  const counts = new Map<string, { count: number; certain: number }>();
  for (const row of rows) {
    for (const { key, window } of keysOf(question, row, by)) {
      const found = counts.get(key) ?? { count: 0, certain: 0 };
      counts.set(key, {
        count: found.count + 1,
        certain: found.certain + Number(standing(question, row, window)?.certainty === 'CERTAIN'),
      });
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

/** The years of a window, each with the part of the window that it holds. */
export function yearsOf(window: Span): readonly { readonly year: number; readonly window: Span }[] {
  const first = civil(window.from).year;
  const last = civil(window.until - 1).year;
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    window: intersect(yearWindow(first + i), window)!,
  }));
}

function keysOf(
  question: RightsQuestion,
  row: RightsPageRow,
  by: RightCounting,
): readonly { readonly key: string; readonly window: Span }[] {
  const { window } = question;
  if (by === 'YEAR')
    return yearsOf(window)
      .filter((part) => standing(question, row, part.window)?.status === 'IN_FORCE')
      .map((part) => ({ key: String(part.year), window: part.window }));
  const key = {
    KIND: row.kind,
    HOLDER: row.holderId,
    COUNTERPARTY: row.counterpartyId,
    STATUS: standing(question, row, window)?.status ?? null,
  }[by];
  return key === null ? [] : [{ key, window }];
}

function standing(
  { filter, match, window: asked }: RightsQuestion,
  row: RightsPageRow,
  window: Span,
) {
  const matched = window === asked ? match : 'OVERLAPS';
  return statusAndCertainty({ window, match: matched, filter }, row.effective, row);
}
