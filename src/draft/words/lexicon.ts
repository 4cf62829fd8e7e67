import type { PartyKind } from '../../domain/model/party.ts';
import LEGAL_FORMS from '../../domain/text/legal-forms.json' with { type: 'json' };
import LEXICON from './lexicon.json' with { type: 'json' };

const wordsOf = (rows: readonly string[]): readonly string[] =>
  rows.flatMap((row) => row.split(' ')).map((word) => word.replaceAll('_', ' '));

/** Words that begin sentences or are capital for another reason; never a name by themselves. */
export const NOT_NAMES: ReadonlySet<string> = new Set(wordsOf(LEXICON.notNames));

/** Given names common enough to tell a person from a company. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(wordsOf(LEXICON.givenNames));

/** Countries, regions, states and large cities: places before they are anything else. */
export const PLACES: ReadonlySet<string> = new Set(wordsOf(LEXICON.places));

/** Adjectives of nations and regions. */
export const DEMONYMS: ReadonlySet<string> = new Set(wordsOf(LEXICON.demonyms));

/**
 * Common nouns by which the press calls an organisation, and the kind they imply; singular, lower
 * case.
 */
export const DESCRIPTORS: ReadonlyMap<string, PartyKind> = new Map(
  Object.entries(LEXICON.descriptors).flatMap(([kind, rows]) =>
    wordsOf(rows).map((word) => [word, kind as PartyKind] as const),
  ),
);

const FORMS = [...LEGAL_FORMS.forms.flat(), 'plc']
  .filter((form) => /^[\p{Lu}p]/u.test(form))
  .sort((a, b) => b.length - a.length)
  .map((form) => (/^[A-Z]{2,4}$/.test(form) ? [...form].join('\\.?') : form));

/** Legal forms that end a company's name. */
export const LEGAL_FORM = new RegExp(`(?:,? (?:${FORMS.join('|')})\\.?(?![\\p{L}\\d]))+$`, 'u');

const wordsPattern = (rows: readonly string[]): string => `(?:${wordsOf(rows).join('|')})`;

/** The words that make a name an organisation's, at its end or its beginning, and its kind then. */
export const ORGANISATION_HEADS: readonly (readonly [RegExp, PartyKind])[] = [
  ...Object.entries(LEXICON.heads).map(
    ([kind, rows]) =>
      [
        new RegExp(`(?:^|\\s)${wordsPattern(rows)}${kind === 'COMPANY' ? '$' : '(?:\\s|$)'}`),
        kind as PartyKind,
      ] as const,
  ),
  ...Object.entries(LEXICON.firsts).map(
    ([kind, rows]) =>
      [new RegExp(`^${wordsPattern(rows)} \\p{Lu}`, 'u'), kind as PartyKind] as const,
  ),
];
