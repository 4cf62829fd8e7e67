import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/**
 * A word or sign with its part of speech (universal tags such as VERB, NOUN, PROPN); offsets in the
 * text that was read.
 */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}

export type Tagger = (text: string) => readonly Token[];

/** Loads the language model once; the tagger it returns is linear in the length of the text. */
export function loadTagger(): Tagger {
  const nlp = winkNLP(model as never, ['sbd', 'pos']);
  const seen = new Map<string, readonly Token[]>();
  return (text) => {
    const before = seen.get(text);
    if (before) return before;
    const document = nlp.readDoc(text);
    const tokens: Token[] = [];
    let at = 0;
    document.tokens().each((item: { out: (its?: unknown) => unknown }) => {
      const value = String(item.out());
      const start = text.indexOf(value, at);
      if (start < 0) return;
      at = start + value.length;
      tokens.push({
        text: value,
        lower: value.toLowerCase(),
        pos: String(item.out(nlp.its.pos)),
        start,
        end: at,
      });
    });
    if (seen.size < 4000) seen.set(text, tokens); // Boilerplate repeats in long texts.
    return tokens;
  };
}

/**
 * The tokens of a text without its words: the two offsets of each, and the parts of speech. Plain
 * data that is small to send.
 */
export interface PackedTokens {
  readonly offsets: Uint16Array;
  readonly pos: string;
}

/** @param tokens  of a text of less than 65,536 signs */
export function packed(tokens: readonly Token[]): PackedTokens {
  const offsets = new Uint16Array(tokens.length * 2);
  tokens.forEach(({ start, end }, i) => {
    offsets[i * 2] = start;
    offsets[i * 2 + 1] = end;
  });
  return { offsets, pos: tokens.map(({ pos }) => pos).join(' ') };
}

export function unpacked(text: string, { offsets, pos }: PackedTokens): readonly Token[] {
  if (offsets.length === 0) return [];
  return pos.split(' ').map((one, i) => {
    const [start, end] = [offsets[i * 2]!, offsets[i * 2 + 1]!];
    const word = text.slice(start, end);
    return { text: word, lower: word.toLowerCase(), pos: one, start, end };
  });
}
