import type { NameKind, PartyKind } from '../../domain/model/party.ts';
import type { Sentence, Span } from '../read/sentences.ts';
import type { DateMention } from './dates.ts';
import type { LengthMention } from './lengths.ts';
import type { Money } from './money.ts';
import type { Quantity } from './quantities.ts';

/** A spelling of a party; a role, such as the Licensee, stands for it without being a name. */
export interface PartyName {
  readonly value: string;
  readonly kind: NameKind | 'ROLE';
}

/** An organisation (or a known person) that the article names. */
export interface FoundParty {
  /** The article's name for it, without its legal form; for a known party the name in the seed. */
  readonly name: string;
  readonly kind: PartyKind;
  readonly knownId: string | null;
  /** Its spellings in the article. */
  readonly names: readonly PartyName[];
  /** Words by which the text may refer back to it, lower case: drugmaker. */
  readonly descriptors: ReadonlySet<string>;
  readonly confidence: number;
}

/**
 * A place where a party is named; `party` is its place in the list of parties; offsets in the
 * sentence's flat text.
 */
export interface PartyMention extends Span {
  readonly party: number;
}

/** The mentions of one sentence; offsets in its flat text. */
export interface Mentions {
  readonly parties: readonly PartyMention[];
  readonly money: readonly Money[];
  /** Places that look like money and could not be read. */
  readonly unread: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly (DateMention | LengthMention)[];
}

/**
 * Finds the names of parties in sentences, headings included; if several begin at one place, the
 * longest name wins.
 */
export function partyFinder(
  parties: readonly FoundParty[],
): (sentence: Sentence) => readonly PartyMention[] {
  const byFirst = new Map<string, { readonly form: string; readonly party: number }[]>();
  parties.forEach(({ names }, index) => {
    for (const { value: form } of names) {
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
