import { normalise } from './normalise.ts';
import { matchesSearchedWord } from './similarity.ts';

const MAX_SNIPPET_CHARACTERS = 160;

/**
 * A passage of at most 160 characters that shows why a record was found: around the first searched
 * word in the text that has most of them, else in the first text.
 */
export function snippet(texts: readonly string[], words: readonly string[]): string {
  const best = texts
    .map((text) => ({ text, ...hitsIn(text, words) }))
    .reduce((a, b) => (b.count > a.count ? b : a));
  if (best.text.length <= MAX_SNIPPET_CHARACTERS) return best.text;
  const start = Math.max(
    0,
    Math.min(best.first - MAX_SNIPPET_CHARACTERS / 3, best.text.length - MAX_SNIPPET_CHARACTERS),
  );
  const from = start === 0 ? 0 : best.text.indexOf(' ', start) + 1;
  const cut = best.text.slice(from, from + MAX_SNIPPET_CHARACTERS - 2);
  const until =
    from + cut.length >= best.text.length
      ? cut
      : cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_SNIPPET_CHARACTERS / 2));
  return `${from > 0 ? '…' : ''}${until}${from + until.length < best.text.length ? '…' : ''}`;
}

function hitsIn(text: string, words: readonly string[]) {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: normalise(word),
    index,
  }));
  const hits = words
    .map((searched) => found.find(({ word }) => matchesSearchedWord(word, searched)))
    .filter((hit) => hit !== undefined);
  return { count: hits.length, first: Math.min(...hits.map(({ index }) => index), text.length) };
}
