import type { Mentions } from '../words/mentions.ts';

/** Patterns for one mention in a marked text. */
export const PLACEHOLDER = '[\\ue000-\\ue3ff]';
export const MONEY = '[\\ue400-\\ue7ff]';
export const QUANTITY = '[\\ue800-\\uebff]';
const FIRST = { parties: 0xe000, money: 0xe400, quantities: 0xe800, dates: 0xec00 } as const;
/** The dot of Ltd. and the brackets after a name, with a short name or a ticker. */
const AFTER_NAME = /^\.?(?:,? \([^()]{1,60}\)(?=[ ,.;:']))?(?=.)/;

/** The mention behind a sign, by its place in its list. */
export function indexOf(sign: string): number {
  return (sign.charCodeAt(0) - 0xe000) % 0x400;
}

/**
 * A sentence in which each mention is one private sign, so that a pattern can match "a party, a
 * verb, a party".
 */
export function withPlaceholders(flat: string, mentions: Mentions): string {
  const spans = (['parties', 'money', 'quantities', 'dates'] as const)
    .flatMap((list) =>
      mentions[list]
        .slice(0, 0x400)
        .map(({ start, end }, i) => ({ start, end, sign: FIRST[list] + i })),
    )
    .sort((a, b) => a.start - b.start || a.sign - b.sign);
  let text = '';
  let at = 0;
  for (const { start, end, sign } of spans) {
    if (start < at) continue;
    text += flat.slice(at, start) + String.fromCharCode(sign);
    const more = sign < FIRST.money ? AFTER_NAME.exec(flat.slice(end, end + 80)) : null;
    at = end + (more?.[0].length ?? 0);
  }
  return text + flat.slice(at);
}
