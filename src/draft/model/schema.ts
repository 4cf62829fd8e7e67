import { z } from 'zod';
import { CONDITION_EFFECTS } from '../../domain/model/event.ts';
import { PARTY_KINDS } from '../../domain/model/party.ts';
import { RIGHT_KINDS } from '../../domain/model/right.ts';

const quote = z
  .string()
  .min(3)
  .describe('Words copied exactly from the article that say this, at most one sentence.');
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/)
  .nullable();

/**
 * What a model is asked for. Every fact carries the exact words that it rests on; whatever words
 * are not in the article is dropped.
 */
export const modelAnswer = z
  .object({
    parties: z.array(
      z.object({
        name: z.string().min(2).describe('As the article writes it.'),
        kind: z.enum(PARTY_KINDS),
        quote,
      }),
    ),
    rights: z.array(
      z.object({
        kind: z.enum(RIGHT_KINDS),
        holder: z.string().describe('Who benefits; the name of a party above.'),
        counterparty: z.string().nullable().describe('Who is bound, or null.'),
        about: z
          .string()
          .nullable()
          .describe('What the right is about, at most seven words of the article, or null.'),
        start: date.describe('Stated start as 2025-03-04, 2025-03 or 2025, else null.'),
        end: date.describe(
          'Stated last day, month or year; with ~ for "until 2032" and "expires in 2032"; else null.',
        ),
        amount: z
          .object({
            value: z.string().regex(/^\d+(?:\.\d+)?$/),
            currency: z.string().length(3).nullable(),
            unit: z.string().nullable(),
          })
          .nullable(),
        quote,
      }),
    ),
    conditions: z.array(
      z.object({
        effect: z.enum(CONDITION_EFFECTS),
        event: z.string().max(80).describe('What has to happen, in a few words of your own.'),
        quote,
      }),
    ),
    questions: z.array(z.object({ question: z.string().max(300), quote })),
  })
  .strict();

export type ModelAnswer = z.infer<typeof modelAnswer>;

/** The JSON schema that goes with the question. */
export function answerSchema(): unknown {
  return z.toJSONSchema(modelAnswer);
}
