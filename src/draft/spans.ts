import { hash } from 'node:crypto';
import type { DraftEvidence } from './records.ts';
import type { Span } from './read/normalised-text.ts';
import { type Sentence, textSpan } from './read/sentences.ts';

/** Converts places in an article to spans in code points and evidence with hashes. */
export function spansOf(text: string, sentences: readonly Sentence[], source: string) {
  const at = codePointOffsets(text);
  let [first, count] = [0, 0];
  const locators = sentences.map(({ paragraph }, index) => {
    if (paragraph !== sentences[index - 1]?.paragraph) [first, count] = [index, count + 1];
    return `paragraph ${count}, sentence ${index - first + 1}`;
  });
  return {
    /** A span inside a sentence, by offsets in its flat text; all of it by default. */
    inside: (sentence: Sentence, place?: Span): Span => {
      const { start, end } = place ? textSpan(sentence, place.start, place.end) : sentence;
      return { start: at(start), end: at(end) };
    },
    /** The evidence of a sentence, by its place, for some fields. */
    evidence: (index: number, ...supports: readonly string[]): DraftEvidence => {
      const { start, end } = sentences[index]!;
      return {
        source,
        locator: locators[index]!,
        supports: [...supports],
        sentence: {
          start: at(start),
          end: at(end),
          sha256: hash('sha256', text.slice(start, end)),
        },
      };
    },
  };
}

/** Converts offsets in UTF-16 units, as in JavaScript, to offsets in code points, as in a seed. */
export function codePointOffsets(text: string): (utf16: number) => number {
  const points = new Uint32Array(text.length + 1);
  let [at, count] = [0, 0];
  for (const sign of text) {
    points.fill(count++, at, at + sign.length);
    at += sign.length;
  }
  points[at] = count;
  return (utf16) => points[utf16]!;
}
