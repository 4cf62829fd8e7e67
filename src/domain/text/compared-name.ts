import { foldName, numbersIn } from './fold-name.ts';
import { splitLegalForms } from './legal-form.ts';

/** One folded spelling of a name, in the forms that are compared. */
export interface ComparedName {
  readonly words: string;
  /** The words without spaces. */
  readonly letters: string;
  /** The words without legal forms. */
  readonly stem: string;
  readonly stemLetters: string;
  /** As of `splitLegalForms`. */
  readonly forms: string;
  /** The numbers of the stem, see `numbersIn`. */
  readonly numbers: string;
}

/** A name as it is compared: one spelling or two, none if it has no letter or digit. */
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

/** The keys of names. Two names of the same party share a key. */
export function nameKeys(names: Iterable<string>): readonly string[] {
  return [
    ...new Set(
      [...names].flatMap((name) =>
        comparedNames(name).flatMap(({ letters, stemLetters }) => [letters, stemLetters]),
      ),
    ),
  ];
}
