import { createHash } from 'node:crypto';
import { aSource, type RawRecord } from './records.ts';

/** An article's text, the record of it as a source, and where its sentences stand. */
export interface Article {
  readonly text: string;
  readonly source: RawRecord;
  /** The place and hash of a sentence of the text, as evidence gives them. */
  readonly placeOf: (sentence: string) => {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
  };
}

/**
 * An article of a heading and some sentences, `source:article` by default.
 *
 * @param sentences  in order, on one line
 */
export function anArticle(
  sentences: readonly string[] = ['The licensee may use the models through 2030.'],
  over: RawRecord = {},
): Article {
  const text = `A licence is granted\n${sentences.join(' ')}\n`;
  return {
    text,
    source: aSource({
      id: 'source:article',
      kind: 'NEWS',
      title: 'A licence is granted',
      sha256: hashOf(text),
      ...over,
    }),
    placeOf: (sentence) => {
      const at = text.indexOf(sentence);
      if (at < 0) throw new Error(`no such sentence in the article: ${sentence}`);
      const start = [...text.slice(0, at)].length;
      return { start, end: start + [...sentence].length, sha256: hashOf(sentence) };
    },
  };
}

/** SHA-256 of a text, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
