import { z } from 'zod';
import { didYouMean } from '../describe-value.ts';
import { listInWords } from '../../../domain/text/count-words.ts';

/** A map with these keys and no others; its noun has an article: `a right`. */
export function map<S extends z.ZodRawShape>(noun: string, shape: S): z.ZodObject<S> {
  const keys = Object.keys(shape);
  const strange = z.custom(() => false, { error: `a key of ${noun}`, params: { keys } });
  return z
    .object(shape, { error: `${noun}, a map of ${keys.length > 3 ? 'keys' : listInWords(keys)}` })
    .catchall(strange) as unknown as z.ZodObject<S>; // no value passes as a strange key
}

/** A key that may be missing or null. */
export function optional<T, I>(schema: z.ZodType<T, I>) {
  return schema.nullable().default(null as never) as z.ZodDefault<z.ZodNullable<typeof schema>>;
}

/** A key with a default for missing and null. */
export function otherwise<T, I>(schema: z.ZodType<T, I>, absent: T) {
  return schema.nullish().transform((value): T => value ?? absent);
}

/** A list that may be missing. */
export function listOf<T, I>(item: z.ZodType<T, I>, noun: string) {
  return otherwise<readonly T[], I[]>(z.array(item, `a list of ${noun}`), []);
}

export function atLeast<T, I>(count: number, item: z.ZodType<T, I>, noun: string) {
  const expected = `a list of at least ${count} ${noun}`;
  return z.array(item, expected).min(count, expected);
}

/** Lists that hold each item once: the noun, and the key that identifies an item. */
export const sets = z.registry<{ noun: string; keyOf: (item: never) => string }>();

/** A list that may be missing, without repeated items by their key; references.ts checks that. */
export function setOf<T, I>(
  item: z.ZodType<T, I>,
  noun: string,
  keyOf: (item: T) => string = String,
) {
  return listOf(item, noun).register(sets, { noun, keyOf });
}

export function oneOf<const T extends readonly string[]>(words: T, expected?: string) {
  return z.enum(words, expected ?? `one of ${words.join(', ')}`);
}

export function fieldOf(noun: string, fields: readonly string[]) {
  return z.enum(fields, {
    error: ({ input }) =>
      typeof input === 'string' && didYouMean(input, fields) !== ''
        ? `a field of ${noun}`
        : `a field of ${noun} (${fields.join(', ')})`,
  });
}
