/**
 * The form in which texts are compared: compatibility forms folded, accents dropped, lower case,
 * everything but letters and digits a space. `Société S.A.` becomes `societe s a`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The distinct words of a text, normalised, in order; none if it has no letter or digit. */
export function wordsOf(text: string): readonly string[] {
  const normal = normalise(text);
  return normal === '' ? [] : [...new Set(normal.split(' '))];
}

const MAX_SEARCHED_WORDS = 20;
const MAX_WORD_LETTERS = 30;

/** Words of questions, which do not help a search; they count only if the text has no others. */
const QUESTION_WORDS = new Set(
  'a an and are at by did do does for has have how if in is it of on or the to was were what when where which who will with would'.split(
    ' ',
  ),
);

/** The words of a text to search for: the first 20 that are not of questions, 30 letters each. */
export function searchedWords(text: string): readonly string[] {
  const all = wordsOf(text);
  const telling = all.filter((word) => !QUESTION_WORDS.has(word));
  const words = (telling.length > 0 ? telling : all).map((word) =>
    [...word].slice(0, MAX_WORD_LETTERS).join(''),
  );
  return [...new Set(words)].slice(0, MAX_SEARCHED_WORDS);
}

/** Compares by code points, as the database does; negative, zero or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1);
}
