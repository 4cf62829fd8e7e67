import { compareText } from './normalise.ts';

const MAX_EDITS = 12;
/** The most letters of a word that is searched for with typing errors. */
const MAX_FUZZY_LETTERS = 15;

/**
 * How alike two texts are, by the edits (insert, delete, replace, swap of neighbours) that turn one
 * into the other: 1 for equal texts, 0 if nothing is shared or the result is below `minScore`.
 */
export function similarity(a: string, b: string, minScore = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const maxCount = Math.floor((1 - minScore) * longest + 1e-9);
  const found = edits(a, b, maxCount);
  return found > maxCount ? 0 : 1 - found / longest;
}

/**
 * The candidates most like a text, best first; those with a score below `minScore` (0 to 1), or
 * more than twelve edits away, are left out.
 */
export function nearestTexts(
  text: string,
  candidates: Iterable<string>,
  maxCount = 5,
  minScore = 0.5,
): readonly string[] {
  return [...candidates]
    .map((candidate) => {
      const longest = Math.max(text.length, candidate.length, 1);
      const least = Math.max(minScore, 1 - MAX_EDITS / longest);
      return { candidate, score: similarity(text, candidate, least) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.candidate, b.candidate))
    .slice(0, maxCount)
    .map(({ candidate }) => candidate);
}

/**
 * The ids most like an id, at most five; those that are like it by little but their prefix, and do
 * not begin with it, are left out. See `nearestTexts`.
 */
export function nearestIds(id: string, candidates: readonly string[]): readonly string[] {
  const slug = slugOf(id);
  return nearestTexts(id, candidates, candidates.length)
    .filter((near) => slugOf(near).startsWith(slug) || similarity(slug, slugOf(near)) >= 0.4)
    .slice(0, 5);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/**
 * The number of typing errors allowed in a searched word: one from 4 letters on, two from 8, none
 * above 15, which would slow the text index down, and none with a digit, as 2020 is not 2026.
 */
export function typosAllowed(word: string): 0 | 1 | 2 {
  const letters = [...word].length;
  if (/\p{N}/u.test(word)) return 0;
  if (letters < 4 || letters > MAX_FUZZY_LETTERS) return 0;
  return letters < 8 ? 1 : 2;
}

/** Whether a word begins with a searched word, or matches it with the typing errors allowed. */
export function matchesSearchedWord(word: string, searched: string): boolean {
  if (word.startsWith(searched)) return true;
  const typos = typosAllowed(searched);
  return typos > 0 && edits([...searched], [...word], typos) <= typos;
}

/** The optimal string alignment distance, or `maxCount + 1` if one text is so much longer. */
function edits(a: ArrayLike<string>, b: ArrayLike<string>, maxCount: number): number {
  if (Math.abs(a.length - b.length) > maxCount) return maxCount + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}
