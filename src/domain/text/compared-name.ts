import { foldName, numbersIn } from './fold-name.ts';
import { splitLegalForms } from './legal-form.ts';

/** One folded spelling of a name, in the forms that are compared. */
export interface ComparedName {
  readonly words: string;
  /** The folded words joined without spaces. */
  readonly letters: string;
  /** The folded words without legal forms. */
  readonly stem: string;
  readonly stemLetters: string;
  /** The `forms` of `splitLegalForms`. */
  readonly forms: string;
  /** The numbers of the stem, see `numbersIn`. */
  readonly numbers: string;
}

/** The compared spellings of a name: one or two, none if it has no letter or digit. */
export function comparedNames(name: string): readonly ComparedName[] {
  return foldName(name).map((words) => {
    const { stem, forms } = splitLegalForms(words);
    return {
      words,
      letters: words.replaceAll(' ', ''),
      stem,
      stemLetters: stem.replaceAll(' ', ''),
      forms,
      numbers: numbersIn(stem),
    };
  });
}

/** The keys by which names are found: two names of the same party share a key. */
export function nameKeys(names: Iterable<string>): readonly string[] {
  return [
    ...new Set(
      [...names].flatMap((name) =>
        comparedNames(name).flatMap(({ letters, stemLetters }) => [letters, stemLetters]),
      ),
    ),
  ];
}
