import { listInWords } from '../../text/count-words.ts';

/** The numbers of a difference for one holder. */
export interface HolderDiff {
  readonly holder: string;
  readonly lost: number;
  readonly gained: number;
  readonly changed: number;
  readonly corrected: number;
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
  const sum = (of: (diff: HolderDiff) => number) =>
    holders.reduce((total, diff) => total + of(diff), 0);
  const parts = [
    [sum(({ lost }) => lost), 'lost'],
    [sum(({ gained }) => gained), 'gained'],
    [sum(({ changed }) => changed), 'changed'],
    [sum(({ corrected }) => corrected), 'corrected'],
  ] as const;
  const nonZero = parts.filter(([count]) => count > 0);
  const [first, verb] = nonZero[0]!;
  const start = `${first} ${first === 1 ? 'right is' : 'rights are'} ${verb}`;
  const all = listInWords(
    [start, ...nonZero.slice(1).map(([count, word]) => `${count} ${word}`)],
    'and',
  );
  return `${between}${all}; ${stay}. ${byHolder(holders)}.`;
}

function byHolder(holders: readonly HolderDiff[]): string {
  const sorted = [...holders].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (a.holder < b.holder ? -1 : 1),
  );
  const named = sorted.slice(0, MAX_HOLDERS).map(holderInWords);
  const others = sorted.length - named.length;
  return [
    ...named,
    ...(others > 0
      ? [`${others} other ${others === 1 ? 'holder has' : 'holders have'} the rest`]
      : []),
  ].join('; ');
}

function holderInWords({ holder, lost, gained, changed, corrected }: HolderDiff): string {
  const parts = [
    lost > 0 ? `loses ${lost}` : '',
    gained > 0 ? `gains ${gained}` : '',
    changed > 0 ? `has ${changed} changed` : '',
    corrected > 0 ? `has ${corrected} corrected` : '',
  ];
  return `${holder} ${listInWords(
    parts.filter((part) => part !== ''),
    'and',
  )}`;
}

function sizeOf({ lost, gained, changed, corrected }: HolderDiff): number {
  return lost + gained + changed + corrected;
}
