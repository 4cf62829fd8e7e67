import LEGAL_FORMS from './legal-forms.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

/** A name in two parts; the words of both are folded. */
export interface NameParts {
  /** The name without its legal forms; the whole name if it has nothing but these. */
  readonly stem: string;
  /** The numbers of its forms in the list, so that Ltd and Limited are the same; empty: none. */
  readonly forms: string;
}

const FORMS = new Map<string, number>(
  LEGAL_FORMS.forms.flatMap((spellings, number) =>
    spellings.flatMap((spelling) =>
      foldName(spelling).map((words) => [withoutSpaces(words), number]),
    ),
  ),
);
const LEADING = new Set(LEGAL_FORMS.leading.flatMap((form) => foldName(form).map(withoutSpaces)));
const ATTACHED = LEGAL_FORMS.attached.flatMap((form) => foldName(form));
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

function withoutForm(
  words: readonly string[],
): { readonly words: readonly string[]; readonly form: number } | null {
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
