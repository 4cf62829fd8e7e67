import { foldName, numbersIn } from './fold-name.ts';
import LEGAL_FORMS from './legal-forms.json' with { type: 'json' };

/** A name in two parts; the words of both are folded. */
interface NameParts {
  /** The name without its legal forms; the whole name if it has nothing but these. */
  readonly stem: string;
  /** The numbers of its forms in the list, so that Ltd and Limited are the same; empty: none. */
  readonly forms: string;
}

/** One folded spelling of a name, in the forms that are compared. */
export interface ComparedName extends NameParts {
  readonly words: string;
  /** The folded words joined without spaces. */
  readonly letters: string;
  readonly stemLetters: string;
  /** The numbers of the stem, see `numbersIn`. */
  readonly numbers: string;
}

/** The compared spellings of a name: one or two, none if it has no letter or digit. */
export function comparedNames(name: string): readonly ComparedName[] {
  return foldName(name).map((words) => {
    const parts = splitLegalForms(words);
    return {
      ...parts,
      words,
      letters: withoutSpaces(words),
      stemLetters: withoutSpaces(parts.stem),
      numbers: numbersIn(parts.stem),
    };
  });
}

/** The keys by which names are found: two names of the same party share a key. */
export function nameKeys(names: Iterable<string>): readonly string[] {
  const compared = [...names].flatMap(comparedNames);
  return [...new Set(compared.flatMap(({ letters, stemLetters }) => [letters, stemLetters]))];
}

const FORMS = new Map<string, number>(
  LEGAL_FORMS.forms.flatMap((spellings, number) =>
    spellings.flatMap(foldName).map((words) => [withoutSpaces(words), number] as const),
  ),
);
const LEADING = new Set(LEGAL_FORMS.leading.flatMap(foldName).map(withoutSpaces));
const ATTACHED = LEGAL_FORMS.attached.flatMap(foldName);
/** No form in the list has more words, its initials counted one by one. */
const MAX_FORM_WORDS = 8;

/**
 * Takes the article and the legal forms off a folded name: `the gulf steel pjsc` has the stem `gulf
 * steel`. Forms end a name, or begin it as `ООО` and `株式会社` do.
 */
export function splitLegalForms(folded: string): NameParts {
  let words: readonly string[] = folded.replace(/^the /, '').split(' ').flatMap(splitAttachedForm);
  const forms = new Set<number>();
  for (let shorter = withoutForm(words); shorter; shorter = withoutForm(words)) {
    forms.add(shorter.form);
    words = shorter.words;
  }
  return { stem: words.join(' '), forms: [...forms].sort((a, b) => a - b).join(' ') };
}

function withoutForm(words: readonly string[]) {
  for (let count = Math.min(MAX_FORM_WORDS, words.length - 1); count > 0; count--) {
    const last = FORMS.get(words.slice(-count).join(''));
    if (last !== undefined) return { words: words.slice(0, -count), form: last };
    const first = words.slice(0, count).join('');
    if (LEADING.has(first)) return { words: words.slice(count), form: FORMS.get(first)! };
  }
  return null;
}

/** Splits a word of a script without spaces: `青山電機株式会社` into `青山電機` and `株式会社`. */
function splitAttachedForm(word: string): readonly string[] {
  for (const form of ATTACHED) {
    if (word === form) return [word];
    if (word.endsWith(form)) return [...splitAttachedForm(word.slice(0, -form.length)), form];
    if (word.startsWith(form)) return [form, ...splitAttachedForm(word.slice(form.length))];
  }
  return [word];
}

function withoutSpaces(words: string): string {
  return words.replaceAll(' ', '');
}
