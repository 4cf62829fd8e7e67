import type { PartyKind } from '../../domain/model/party.ts';
import LEGAL_FORMS from '../../domain/text/legal-forms.json' with { type: 'json' };
import LEXICON from './lexicon.json' with { type: 'json' };

/** The words of some rows, with _ for a space inside a word. */
const wordsOf = (rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.split(' ')).map((word) => word.replaceAll('_', ' '));

/** A pattern for any of some words: of a row, or patterns themselves. */
export const anyOf = (words: string | Iterable<string>): string => {
  const all = new Set(typeof words === 'string' ? wordsOf([words]) : words);
  return `(?:${[...all].sort((a, b) => b.length - a.length).join('|')})`;
};

/** A table such as `USD $ us$; AUD a$`: each word with the first of its row. */
export const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('; ').flatMap((row) => {
      const [first, ...words] = wordsOf([row]);
      return words.map((word) => [word, first!] as const);
    }),
  );

/** Words that begin sentences or are capital for another reason; never a name by themselves. */
export const NOT_NAMES: ReadonlySet<string> = new Set(wordsOf(LEXICON.notNames));

/** Countries and regions, as ICU has them, and continents: places before they are anything else. */
export const PLACES: ReadonlySet<string> = new Set([
  ...names('region'),
  ...'england scotland wales britain us uk u.s u.k usa eu europe asia africa america'.split(' '),
]);

/** Adjectives of nations: those of languages, as ICU has them, and some more. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...names('language'),
  ...wordsOf([
    'american asian african european australian austrian belgian brazilian british canadian',
    'egyptian indian israeli mexican nordic scottish swiss taiwanese western eastern',
  ]),
]);

/** The names of all regions or languages that have a code of two letters, lower case. */
function names(type: 'region' | 'language'): readonly string[] {
  const all = new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => all.of(first + second)?.toLowerCase() ?? []),
  );
}

/** Nouns by which the press calls an organisation, singular, lower case, and the kind implied. */
export const DESCRIPTORS: ReadonlyMap<string, PartyKind> = new Map(
  Object.entries(LEXICON.descriptors).flatMap(([kind, rows]) =>
    wordsOf(rows).map((word) => [word, kind as PartyKind] as const),
  ),
);

const FORMS = [...LEGAL_FORMS.forms.flat(), 'plc']
  .filter((form) => /^[\p{Lu}p]/u.test(form))
  .map((form) => (/^[A-Z]{2,4}$/.test(form) ? [...form].join('\\.?') : form));

/** Legal forms that end a company's name. */
export const LEGAL_FORM = new RegExp(`(?:,? ${anyOf(FORMS)}\\.?(?![\\p{L}\\d]))+$`, 'u');

/** The words that make a name an organisation's, at its end or its beginning, and its kind then. */
export const ORGANISATION_HEADS: readonly (readonly [RegExp, PartyKind])[] = [
  ...Object.entries(LEXICON.heads).map(
    ([kind, rows]) =>
      [
        new RegExp(`(?:^|\\s)${anyOf(rows.join(' '))}${kind === 'COMPANY' ? '$' : '(?:\\s|$)'}`),
        kind as PartyKind,
      ] as const,
  ),
  [new RegExp(`^${anyOf(LEXICON.companyFirsts.join(' '))} \\p{Lu}`, 'u'), 'COMPANY'],
];
