import { type Span, visible } from '../read/normalised-text.ts';
import type { Sentence } from '../read/sentences.ts';

/** The sentences over which quoted words run: the first and the last, in order. */
export interface QuotePlace {
  readonly first: number;
  readonly last: number;
  readonly sentences: readonly Sentence[];
  readonly places: readonly number[];
  /** The words of the first sentence before the quote. */
  readonly before: string;
  readonly text: string;
}

const MIN_WORDS = 4;

/**
 * Finds quotes in an article, over one or more sentences; spaces, typographic signs and case do not
 * count, and … stands for words left out of a sentence or two.
 *
 * @returns the place, or the reason why there is none, in words
 */
export function quoteFinder(sentences: readonly Sentence[]) {
  let text = '';
  const starts = sentences.map(({ flat }) => {
    const start = text.length;
    text += `${squeezed(flat)} `;
    return start;
  });
  const sentenceAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return (quote: string): QuotePlace | string => {
    const pieces = squeezed(visible(quote))
      .split(/\s*(?:…|\.\.\.|\[\.\.\.\])\s*/)
      .filter(Boolean);
    const count = pieces.join(' ').split(' ').filter(Boolean).length;
    if (count < MIN_WORDS)
      return `a quote of at least ${MIN_WORDS} words was expected, found ${count}`;
    const found = placeOf(text, pieces);
    if (found === null) return 'a quote that is in the article was expected, found other words';
    const [first, last] = [sentenceAt(found.start), sentenceAt(found.end - 1)];
    const quoted = sentences.slice(first, last + 1);
    return {
      first,
      last,
      sentences: quoted,
      places: quoted.map(({ index }) => index),
      before: text.slice(starts[first]!, found.start),
      text: text.slice(found.start, found.end),
    };
  };
}

/** The most characters between the pieces of a quote; one further on is left out of its place. */
const MAX_GAP = 400;

function placeOf(text: string, pieces: readonly string[]): Span | null {
  let start = text.indexOf(pieces[0]!);
  while (start >= 0) {
    let end = start + pieces[0]!.length;
    const whole = pieces.slice(1).every((piece) => {
      const at = text.indexOf(piece, end);
      if (at >= 0 && at - end <= MAX_GAP) end = at + piece.length;
      return at >= 0;
    });
    if (whole) return { start, end };
    start = text.indexOf(pieces[0]!, start + 1);
  }
  return null;
}

function squeezed(text: string): string {
  return text
    .replace(/"|(?<!\S)'|'(?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
