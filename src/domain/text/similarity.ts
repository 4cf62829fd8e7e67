import { compareText } from './normalise.ts';

const MAX_EDITS = 12;
const MAX_COMPARED = 50;
/** The most letters of a word that is searched for with typing errors. */
const MAX_FUZZY_LETTERS = 15;

/**
 * How alike two texts are, by the edits (insert, delete, replace, swap of neighbours) that turn one
 * into the other: 1 for equal texts, 0 if nothing is shared.
 *
 * @param minScore  0 to 1, by default 0; gives 0 for texts that are less alike, and takes less time
 */
export function similarity(a: string, b: string, minScore = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const maxCount = editsAllowed(longest, minScore);
  const found = edits(a, b, maxCount);
  return found > maxCount ? 0 : 1 - found / longest;
}

/**
 * The candidates most like a text, best first; those with a score below `minScore`, or more than
 * twelve edits away, are left out. Of many candidates, the fifty with the most letters in common
 * are compared, so that the time has a bound.
 *
 * @param minScore  0 to 1, by default 0.5
 */
export function nearestTexts(
  text: string,
  candidates: Iterable<string>,
  maxCount = 5,
  minScore = 0.5,
): readonly string[] {
  return mostLettersShared(text, candidates, minScore)
    .map((candidate) => {
      const longest = Math.max(text.length, candidate.length, 1);
      const allowed = Math.min(MAX_EDITS, editsAllowed(longest, minScore));
      const found = edits(text, candidate, allowed);
      return { candidate, score: found > allowed ? -1 : 1 - found / longest };
    })
    .filter(({ score }) => score >= 0)
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

function mostLettersShared(
  text: string,
  candidates: Iterable<string>,
  minScore: number,
): readonly string[] {
  const near = [...candidates].filter(
    (candidate) =>
      Math.abs(text.length - candidate.length) <=
      Math.min(MAX_EDITS, editsAllowed(Math.max(text.length, candidate.length), minScore)),
  );
  if (near.length <= MAX_COMPARED) return near;
  const lettersOf = letterCounts(text);
  return near
    .map((candidate) => ({ candidate, apart: lettersApart(lettersOf, candidate) }))
    .sort((a, b) => a.apart - b.apart || compareText(a.candidate, b.candidate))
    .slice(0, MAX_COMPARED)
    .map(({ candidate }) => candidate);
}

/** How often each letter occurs; letters that agree in their last six bits share a count. */
function letterCounts(text: string): Int32Array {
  const counts = new Int32Array(64);
  for (let i = 0; i < text.length; i++) counts[text.charCodeAt(i) & 63]! += 1;
  return counts;
}

/** A lower bound for the edits between two texts. */
function lettersApart(counts: Int32Array, text: string): number {
  let more = 0;
  let fewer = 0;
  letterCounts(text).forEach((count, letter) => {
    const difference = counts[letter]! - count;
    if (difference > 0) more += difference;
    else fewer -= difference;
  });
  return Math.max(more, fewer);
}

function editsAllowed(longest: number, minScore: number): number {
  return Math.floor((1 - minScore) * longest + 1e-9);
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

/**
 * The edits between two texts, or `maxCount + 1` if there are more: the optimal string alignment
 * distance (swaps of neighbours count once), in a band of `maxCount`.
 */
function edits(a: ArrayLike<string>, b: ArrayLike<string>, maxCount: number): number {
  if (Math.abs(a.length - b.length) > maxCount) return maxCount + 1;
  const beyond = maxCount + 1;
  let before = new Int32Array(b.length + 1).fill(beyond);
  let previous = Int32Array.from(before, (_, j) => Math.min(j, beyond));
  let current = new Int32Array(b.length + 1).fill(beyond);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - maxCount);
    const through = Math.min(b.length, i + maxCount);
    current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    let rowMinimum = current[from - 1]!;
    for (let j = from; j <= through; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      current[j] = Math.min(best, beyond);
      rowMinimum = Math.min(rowMinimum, current[j]!);
    }
    if (rowMinimum > maxCount && previous.every((value) => value > maxCount)) return beyond;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length]!;
}
