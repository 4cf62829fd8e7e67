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
    const near = wordsOf(names[0] ?? '')
      .map((word) => ({ word, edits: editsBetween(lower, word.toLowerCase()) }))
      .filter(({ word, edits }) => edits <= maxEdits(typed) && mayBeMeant(lower, word))
      .sort((a, b) => a.edits - b.edits)[0];
    if (near !== undefined) return { typed, shown: near.word };
  }
  return null;
}

function mayBeMeant(typed: string, word: string): boolean {
  const lower = word.toLowerCase();
  return lower[0] === typed[0] && !typed.startsWith(lower);
}

/** The typing errors that the search forgives. */
function maxEdits({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters to put in, take out, replace, or swap with the next. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
