import { z } from 'zod';
import { fieldOf, listOf, map, optional } from './maps.ts';
import { datedDayOrNone, reference, sha256, text, wholeNumber } from './values.ts';

const MAX_QUOTE_WORDS = 12;

/** A record with optional evidence: its noun with an article, and its other keys. */
export function evidenced<S extends z.ZodRawShape>(noun: string, shape: S) {
  return map(noun, { ...shape, evidence: listOf(pieceFor(noun, shape), 'evidence') });
}

/** A record with at least one piece of evidence. */
export function asserted<S extends z.ZodRawShape>(noun: string, shape: S) {
  const needed = 'at least one piece of evidence';
  const evidence = z
    .array(pieceFor(noun, shape), {
      error: ({ input }) => (input === undefined || input === null ? needed : 'a list of evidence'),
    })
    .min(1, needed);
  return map(noun, { ...shape, evidence });
}

function pieceFor(noun: string, shape: z.ZodRawShape) {
  const fields = Object.keys(shape).filter((key) => key !== 'id');
  return map('a piece of evidence', {
    source: reference('SOURCE'),
    locator: text,
    supports: listOf(fieldOf(noun, fields), 'fields'),
    confirms: optional(datedDayOrNone),
    sentence: optional(sentence),
    quote: optional(quote),
  });
}

const sentence = map('a sentence', {
  start: wholeNumber(0),
  end: wholeNumber(1),
  sha256,
}).refine(({ start, end }) => end > start, {
  path: ['end'],
  error: ({ input }) => `an end after the start, ${(input as { start: number }).start}`,
});

const quote = text.refine((value) => wordCount(value) <= MAX_QUOTE_WORDS, {
  error: `a quote of at most ${MAX_QUOTE_WORDS} words`,
  params: { found: (value: string) => `${wordCount(value)} words` },
});

function wordCount(value: string): number {
  return value.trim().split(/\s+/).length;
}
