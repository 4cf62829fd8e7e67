/**
 * What was found in place of a searched word that stands nowhere in the hits, such as `Oracle` for
 * `Orcale`; null if nothing near does.
 *
 * @param names  of the hits, best first
 */
export function typoOf(
  text: string,
  names: readonly string[],
): { readonly typed: string; readonly shown: string } | null {
  const found = names.flatMap(wordsOf);
  for (const typed of wordsOf(text)) {
    const lower = typed.toLowerCase();
    if (typed.length < 4 || found.some((word) => word.toLowerCase().startsWith(lower))) continue;
    const near = found
      .map((word) => ({ word, edits: editsBetween(lower, word.toLowerCase()) }))
      .filter(({ edits }) => edits <= MAX_EDITS)
      .sort((a, b) => a.edits - b.edits)[0];
    if (near !== undefined) return { typed, shown: near.word };
  }
  return null;
}

const MAX_EDITS = 2;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters to put in, take out or replace. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
