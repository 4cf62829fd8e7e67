import type { Sentence } from '../read/sentences.ts';
import type { FoundParty } from './found-party.ts';

/**
 * A place where a party is named; `party` is its place in the list of parties; offsets in the
 * sentence's flat text.
 */
export interface PartyMention {
  readonly start: number;
  readonly end: number;
  readonly party: number;
}

/**
 * Finds the names of parties in sentences, headings included; the longest name wins where several
 * begin.
 */
export function partyFinder(
  parties: readonly FoundParty[],
): (sentence: Sentence) => readonly PartyMention[] {
  const byFirst = new Map<string, { readonly form: string; readonly party: number }[]>();
  parties.forEach((party, index) => {
    const { forms, shortNames, formerNames, roles } = party;
    for (const form of [...forms, ...shortNames, ...formerNames, ...roles]) {
      const first = /^[\p{L}\d]+/u.exec(form)?.[0];
      if (!first) continue;
      const list = byFirst.get(first.toLowerCase()) ?? [];
      list.push({ form, party: index });
      byFirst.set(first.toLowerCase(), list);
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return ({ flat }) => {
    const found: PartyMention[] = [];
    let free = 0;
    for (const match of flat.matchAll(/(?<![\p{L}\d])[\p{L}\d]+/gu)) {
      if (match.index < free) continue;
      const hit = byFirst
        .get(match[0].toLowerCase())
        ?.find(({ form }) => isForm(flat, match.index, form));
      if (!hit) continue;
      free = match.index + hit.form.length;
      found.push({ start: match.index, end: free, party: hit.party });
    }
    return found;
  };
}

function isForm(flat: string, start: number, form: string): boolean {
  const text = flat.slice(start, start + form.length);
  if (text !== form && !(text === form.toUpperCase() && form.length > 3)) return false;
  return !/[\p{L}\d]/u.test(flat[start + form.length] ?? ' ') || !/[\p{L}\d]/u.test(form.at(-1)!);
}
