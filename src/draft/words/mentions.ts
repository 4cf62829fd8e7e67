import { groupBy } from '../../domain/group-by.ts';
import type { NameKind, PartyKind } from '../../domain/model/party.ts';
import type { Span } from '../read/normalised-text.ts';
import { amountsIn } from './amounts.ts';
import { datesIn } from './dates.ts';
import type { Moment } from './moment.ts';
import { termWordsIn } from './terms.ts';

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
export type PartyMention = Span & { readonly party: number };

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
      const hit = byFirst.get(word)?.find(({ form }) => {
        const last = start + form.length - 1;
        return flat.startsWith(form, start) && !/^[\p{L}\d]{2}/u.test(flat.slice(last, last + 3));
      });
      if (hit) found.push({ start, end: start + hit.form.length, party: hit.party });
    }
    return found;
  };
}

/** The mentions of one sentence; offsets in its flat text. */
export type Mentions = ReturnType<typeof valuesIn> & { readonly parties: readonly PartyMention[] };

/** The amounts and dates in a sentence, and what the words around dates say of a term. */
export function valuesIn(flat: string, published: Moment | null) {
  const times = datesIn(flat, published);
  return { ...amountsIn(flat), ...times, terms: termWordsIn(flat, times.dates) };
}
