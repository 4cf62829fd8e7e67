import { type Amounts, amountReader } from './words/amounts.ts';
import { LONGEST, mayTell } from './clauses/trigger.ts';
import type { Moment } from './words/moment.ts';
import type { Sentence } from './read/sentences.ts';
import { packed, type PackedTokens, type Tagger, type Token, unpacked } from './wink.ts';

/** What a sentence says by itself, whatever stands around it. */
export interface Reading {
  readonly amounts: Amounts;
  /** Of a sentence that may tell of a right; else null. */
  readonly tokens: readonly Token[] | PackedTokens | null;
}

/** The same as small plain data, to be sent. */
export function packedReading({ amounts, tokens }: Reading): Reading {
  return { amounts, tokens: tokens === null || 'offsets' in tokens ? tokens : packed(tokens) };
}

/** Some of the sentences of an article, half-open. */
export type Part = readonly [from: number, until: number];

/** Parts of so many sentences, in order: what is done of an article at a time. */
export function partsOf(sentences: readonly Sentence[], size = 200): readonly Part[] {
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, i): Part => [
    i * size,
    Math.min(sentences.length, (i + 1) * size),
  ]);
}

/**
 * Reads the sentences of a part.
 *
 * @param published  see `datesIn`
 */
export function partReader(
  sentences: readonly Sentence[],
  published: Moment | null,
  tag: Tagger,
): (part: Part) => readonly Reading[] {
  const amounts = amountReader(
    sentences.map(({ flat }) => flat),
    published,
  );
  return ([from, until]) =>
    sentences.slice(from, until).map(({ flat, heading }) => ({
      amounts: amounts(flat),
      tokens: !heading && flat.length <= LONGEST && mayTell(flat) ? tag(flat) : null,
    }));
}

/** A tagger that has the tokens of some sentences already. */
export function taggerOf(
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  tag: Tagger,
): Tagger {
  const known = new Map<string, readonly Token[] | PackedTokens>();
  sentences.forEach(({ flat }, i) => {
    const tokens = readings[i]?.tokens;
    if (tokens) known.set(flat, tokens);
  });
  return (text) => {
    const tokens = known.get(text);
    if (!tokens) return tag(text);
    if (!('offsets' in tokens)) return tokens;
    const words = unpacked(text, tokens);
    known.set(text, words);
    return words;
  };
}
