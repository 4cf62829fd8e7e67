import type { PartyKind } from '../../domain/model/party.ts';
import type { Sentence, Span } from '../read/sentences.ts';
import type { Amounts } from './amounts.ts';

/** An organisation (or a known person) that the article names. */
export interface FoundParty {
  /** The article's name for it, without its legal form; for a known party the name in the seed. */
  readonly name: string;
  readonly legalName: string | null;
  readonly kind: PartyKind;
  readonly knownId: string | null;
  /** Its spellings in the article. */
  readonly forms: readonly string[];
  /** Names that the article defines for it, such as (BML), or that it had before. */
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  /** Defined words that stand for it without being names, such as the Licensee. */
  readonly roles: readonly string[];
  /** Words by which the text may refer back to it, lower case: drugmaker, danish. */
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
export interface Mentions extends Amounts {
  readonly parties: readonly PartyMention[];
}

/**
 * Finds the names of parties in sentences, headings included; if several begin at one place, the
 * longest name wins.
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
