import { createHash } from 'node:crypto';
import type { DraftEvidence } from './records.ts';
import { type Sentence, textSpan } from './read/sentences.ts';

/** SHA-256 of the UTF-8 bytes of a text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Turns places in an article into spans in code points and evidence with hashes. */
export interface Spans {
  /** A span of the text by UTF-16 offsets. */
  span(start: number, end: number): { start: number; end: number };
  /** A span inside a sentence, by offsets in its flat text. */
  inside(sentence: Sentence, start: number, end: number): { start: number; end: number };
  evidence(sourceId: string, sentence: Sentence, supports: readonly string[]): DraftEvidence;
}

export function spansOf(text: string, sentences: readonly Sentence[]): Spans {
  const at = codePointOffsets(text);
  const first = new Map<number, number>();
  for (const sentence of sentences)
    if (!first.has(sentence.paragraph)) first.set(sentence.paragraph, sentence.index);
  const paragraphs = new Map([...first.keys()].map((paragraph, index) => [paragraph, index + 1]));
  const span = (start: number, end: number): { start: number; end: number } => ({
    start: at(start),
    end: at(end),
  });
  return {
    span,
    inside: (sentence, from, until) => {
      const { start, end } = textSpan(sentence, from, until);
      return span(start, end);
    },
    evidence: (source, sentence, supports) => ({
      source,
      locator: `paragraph ${paragraphs.get(sentence.paragraph)}, sentence ${sentence.index - first.get(sentence.paragraph)! + 1}`,
      supports: [...supports],
      sentence: {
        ...span(sentence.start, sentence.end),
        sha256: sha256(text.slice(sentence.start, sentence.end)),
      },
    }),
  };
}

/**
 * Turns offsets in UTF-16 units, as JavaScript counts, into offsets in code points, as a seed
 * counts.
 */
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
