import type { Amounts } from '../words/amounts.ts';
import type { PartyMention } from '../words/mentions.ts';

/** The mentions of one sentence; offsets in its flat text. */
export interface Mentions extends Amounts {
  readonly parties: readonly PartyMention[];
}

/** Patterns for one mention in a marked text. */
export const PLACEHOLDER = '[\\ue000-\\ue3ff]';
export const MONEY = '[\\ue400-\\ue7ff]';
export const QUANTITY = '[\\ue800-\\uebff]';
export const WHEN = '[\\uec00-\\uefff]';

/**
 * A sentence in which each mention is one private sign, so that a pattern can match "a party, a
 * verb, a party".
 */
export interface PlaceholderText {
  readonly text: string;
  /** The place in the flat text of a place in the marked one. */
  at(offset: number): number;
}

/** The mention behind a sign, by its place in its list. */
export function indexOf(sign: string): number {
  return (sign.charCodeAt(0) - 0xe000) % 0x400;
}

/** The list of mentions to which the sign of an amount belongs. */
export function amountList(sign: string): 'money' | 'quantities' {
  return sign.charCodeAt(0) < FIRST.quantities ? 'money' : 'quantities';
}

const FIRST = { parties: 0xe000, money: 0xe400, quantities: 0xe800, dates: 0xec00 } as const;

/** The brackets after a name, with a short name or a ticker. */
const BRACKET = /^,? \([^()]{1,60}\)(?=[ ,.;:'])/;

export function withPlaceholders(flat: string, mentions: Mentions): PlaceholderText {
  const spans = (['parties', 'money', 'quantities', 'dates'] as const)
    .flatMap((list, rank) =>
      mentions[list].slice(0, 0x400).map(({ start, end }, i) => ({
        start,
        end,
        rank,
        sign: String.fromCharCode(FIRST[list] + i),
      })),
    )
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  let text = '';
  const places: number[] = [];
  let at = 0;
  const copy = (until: number): void => {
    text += flat.slice(at, until);
    for (; at < until; at++) places.push(at);
  };
  for (const span of spans) {
    if (span.start < at) continue;
    copy(span.start);
    text += span.sign;
    places.push(span.start);
    at = span.end;
    const dotted = span.rank === 0 && flat[at] === '.' && at + 1 < flat.length;
    if (dotted) at += 1; // The dot of Ltd. is no part of the name.
    const defined = span.rank === 0 ? BRACKET.exec(flat.slice(at, at + 80)) : null;
    if (defined) at += defined[0].length;
  }
  copy(flat.length);
  places.push(flat.length);
  return {
    text,
    at: (offset) => places[offset]!,
  };
}
