import { countInWords, listInWords } from '../../text/count-words.ts';

/** The sorts of differences, in the order of a summary, with the words of a holder's number. */
const SORTS = {
  lost: (count: number) => `loses ${count}`,
  gained: (count: number) => `gains ${count}`,
  changed: (count: number) => `has ${count} changed`,
  corrected: (count: number) => `has ${count} corrected`,
};
export type DiffSort = keyof typeof SORTS;
export const DIFF_SORTS = Object.keys(SORTS) as readonly DiffSort[];

export interface HolderDiff extends Readonly<Record<DiffSort, number>> {
  readonly holder: string;
}

const MAX_HOLDERS = 3;

/**
 * A difference, the holders with most of it first: `From 26 April 2026 to 27 April 2026: 4 rights
 * are lost and 3 gained; 49 stay as they are. Birch loses 4; Cedar gains 3.`
 */
export function diffSummary(
  sides: readonly [from: string, to: string],
  holders: readonly HolderDiff[],
  unchanged: number,
): string {
  const between = `From ${sides[0]} to ${sides[1]}: `;
  const stay = `${unchanged || 'none'} ${unchanged < 2 ? 'stays as it is' : 'stay as they are'}`;
  if (holders.length === 0) return `${between}no right differs; ${stay}.`;
  const [first, ...others] = DIFF_SORTS.map((sort) => ({
    sort,
    count: holders.reduce((total, diff) => total + diff[sort], 0),
  })).filter(({ count }) => count > 0);
  const { count, sort } = first!;
  const all = listInWords([
    `${countInWords(count, 'right')} ${count === 1 ? 'is' : 'are'} ${sort}`,
    ...others.map((other) => `${other.count} ${other.sort}`),
  ]);
  return `${between}${all}; ${stay}. ${byHolder(holders)}.`;
}

function byHolder(holders: readonly HolderDiff[]): string {
  const sorted = [...holders].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (a.holder < b.holder ? -1 : 1),
  );
  const named = sorted.slice(0, MAX_HOLDERS).map(holderInWords);
  const others = sorted.length - named.length;
  if (others > 0)
    named.push(`${others} other ${others === 1 ? 'holder has' : 'holders have'} the rest`);
  return named.join('; ');
}

function holderInWords(diff: HolderDiff): string {
  const parts = DIFF_SORTS.filter((sort) => diff[sort] > 0).map((sort) => SORTS[sort](diff[sort]));
  return `${diff.holder} ${listInWords(parts)}`;
}

function sizeOf(diff: HolderDiff): number {
  return DIFF_SORTS.reduce((total, sort) => total + diff[sort], 0);
}
