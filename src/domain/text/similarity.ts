/**
 * How alike two texts are, by the edits (insert, delete, replace, swap of neighbours) that turn one
 * into the other: 1 for equal texts, 0 where nothing is shared.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - edits(a, b) / longest;
}

/**
 * The candidates most like a text, best first; those less alike than `least` are left out.
 *
 * @param least  0 to 1, by default 0.5
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  most = 5,
  least = 0.5,
): readonly string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, score: similarity(text, candidate) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * How many slips of the pen a word may have and still be found: none below 4 letters, one below 8,
 * else two.
 */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  const letters = [...word].length;
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

/** Whether a word is found by a searched one: as its beginning, or with the slips allowed. */
export function isFoundBy(word: string, searched: string): boolean {
  if (word.startsWith(searched)) return true;
  const slips = slipsAllowed(searched);
  return (
    slips > 0 &&
    Math.abs(word.length - searched.length) <= slips &&
    edits([...searched], [...word]) <= slips
  );
}

function edits(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
