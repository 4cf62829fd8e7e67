import { groupBy } from '../../domain/group-by.ts';
import type { NameKind, PartyKind } from '../../domain/model/party.ts';
import type { Span } from '../read/normalised-text.ts';
import type { TimeMention } from './dates.ts';
import type { Money } from './money.ts';
import type { Quantity } from './quantities.ts';
import type { TermWords } from './terms.ts';

/** A spelling of a party; a role, such as the Licensee, stands for it without being a name. */
export type PartyName = readonly [value: string, kind: NameKind | 'ROLE'];

/** An organisation (or a known person) that the article names. */
export interface FoundParty {
  /** The article's name for it, without its legal form; for a known party the name in the seed. */
  readonly name: string;
  readonly kind: PartyKind;
  readonly knownId: string | null;
  /** Its spellings in the article. */
  readonly names: ReadonlyMap<PartyName[0], PartyName[1]>;
  /** Words by which the text may refer back to it, lower case: drugmaker. */
  readonly descriptors: ReadonlySet<string>;
  readonly confidence: number;
}

/** A place in the flat text where a party is named, by its place in the list of parties. */
export interface PartyMention extends Span {
  readonly party: number;
}

/** The mentions of one sentence; offsets in its flat text. */
export interface Mentions {
  readonly parties: readonly PartyMention[];
  readonly money: readonly Money[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly TimeMention[];
  /** What the words around dates and lengths say of a term. */
  readonly terms: readonly TermWords[];
  /** Places that look like money or like a day and could not be read. */
  readonly unread: { readonly money: readonly Span[]; readonly days: readonly Span[] };
}

/** Finds the parties named in a flat text; of several names at one place the longest wins. */
export function partyFinder(parties: readonly FoundParty[]) {
  const forms = parties.flatMap(({ names }, party) =>
    [...names.keys()].flatMap((name) =>
      [name, ...(name.length > 3 ? [name.toUpperCase()] : [])].map((form) => ({ form, party })),
    ),
  );
  forms.sort((a, b) => b.form.length - a.form.length);
  const byFirst = groupBy(forms, ({ form }) => /^[\p{L}\d]+/u.exec(form)?.[0]);
  return (flat: string): readonly PartyMention[] => {
    const found: PartyMention[] = [];
    for (const { 0: word, index: start } of flat.matchAll(/(?<![\p{L}\d])[\p{L}\d]+/gu)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const hit = byFirst.get(word)?.find(({ form }) => isAt(flat, start, form));
      if (hit) found.push({ start, end: start + hit.form.length, party: hit.party });
    }
    return found;
  };
}

function isAt(flat: string, start: number, form: string): boolean {
  const after = flat.slice(start + form.length, start + form.length + 2);
  const isCut = /[\p{L}\d]$/u.test(form) && /^[\p{L}\d]/u.test(after);
  return flat.startsWith(form, start) && !isCut;
}
