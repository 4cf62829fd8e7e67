/**
 * What was found in place of a searched word that stands nowhere in the hits, such as `Oracle` for
 * `Orcale`; null if the name of the best hit has nothing near. Words that differ in the first
 * letter or in the ending are other words, and so are numbers.
 *
 * @param names  of the hits, best first
 */
export function typoOf(
  text: string,
  names: readonly string[],
): { readonly typed: string; readonly shown: string } | null {
  const found = names.flatMap(wordsOf).map((word) => word.toLowerCase());
  for (const typed of wordsOf(text)) {
    const lower = typed.toLowerCase();
    if (/\p{N}/u.test(typed) || found.some((word) => word.startsWith(lower))) continue;
    const max = maxEdits(typed);
    const near = wordsOf(names[0] ?? '')
      .map((shown) => ({ shown, word: shown.toLowerCase() }))
      .filter(({ word }) => word[0] === lower[0] && !lower.startsWith(word))
      .map(({ shown, word }) => ({ shown, edits: editsBetween(lower, word, max) }))
      .filter(({ edits }) => edits <= max)
      .sort((a, b) => a.edits - b.edits)[0];
    if (near !== undefined) return { typed, shown: near.shown };
  }
  return null;
}

/** The typing errors that the search forgives. */
function maxEdits({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The least letters to put in, take out, replace, or swap with the next; at most `maxEdits` + 1. */
function editsBetween(a: string, b: string, maxEdits: number): number {
  if (a === b || maxEdits < 0) return 0;
  if (a[0] === b[0]) return editsBetween(a.slice(1), b.slice(1), maxEdits);
  const isSwapped = a[0] === b[1] && a[1] === b[0];
  const rests = [
    [a.slice(1), b],
    [a, b.slice(1)],
    [a.slice(1), b.slice(1)],
    ...(isSwapped ? [[a.slice(2), b.slice(2)]] : []),
  ] as const;
  return 1 + Math.min(...rests.map(([x, y]) => editsBetween(x!, y!, maxEdits - 1)));
}
