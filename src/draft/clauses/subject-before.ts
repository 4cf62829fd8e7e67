import type { PartyMention } from '../words/mentions.ts';
import type { Anaphor } from './items.ts';

export function subjectBefore(
  flat: string,
  at: number,
  named: readonly PartyMention[],
  found: readonly Anaphor[],
): readonly number[] {
  const all = [
    ...named.map((one) => ({
      start: one.start,
      end: one.end,
      parties: [one.party] as readonly number[],
    })),
    ...found,
  ]
    .filter((one) => one.end <= at)
    .sort((a, b) => a.start - b.start);
  for (const [i, one] of all.entries()) {
    const before = flat.slice(0, one.start);
    if (
      /$(?<=\b(?:of|with|from|by|for|to|in|on|at|over|into|against|between|under|via|than|as|like)(?: the| an?)?(?: [\p{L}'-]+){0,3} )/u.test(
        before.slice(-45),
      ) ||
      /^'/.test(flat.slice(one.end))
    )
      continue;
    const next = all[i + 1];
    return next && /^,? (?:and|&) $/.test(flat.slice(one.end, next.start))
      ? [...one.parties, ...next.parties]
      : one.parties;
  }
  return [];
}
