import { type At, inside } from './at.ts';
import { type Catalogue, isMap } from './catalogue.ts';
import type { Faults } from './faults.ts';
import { didYouMean, inWords, listInWords } from './words.ts';

/** What a check of a value needs besides the value. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly faults: Faults;
}

/** Reads a value as what it should be; what it is not is noted as a fault, and then the answer is undefined. */
export type Check<T> = (value: unknown, at: At, context: Context) => T | undefined;

/** How one key of a map is read. */
export interface Field<T> {
  readonly check: Check<T>;
  /** What stands for a key that is missing or null; undefined where it must be there. */
  readonly absent: T | undefined;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A record as far as it could be read: undefined for what is wrong. */
export type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** A key that must be there. */
export function required<T>(check: Check<T>): Field<T> {
  return { check, absent: undefined };
}

/** A key that may be missing, or null. */
export function optional<T>(check: Check<T>): Field<T | null> {
  return { check, absent: null };
}

/** A key that may be missing, or null, and then has this value. */
export function otherwise<T>(check: Check<T>, absent: T): Field<T> {
  return { check, absent };
}

/** A list that may be missing; items that are wrong are left out of the answer. */
export function listOf<T>(check: Check<T>, noun: string): Field<readonly T[]> {
  return {
    absent: [],
    check: (value, at, context) => {
      if (!Array.isArray(value)) {
        context.faults.add(at, `a list of ${noun}`, inWords(value));
        return undefined;
      }
      const items: T[] = [];
      value.forEach((item: unknown, i) => {
        const read = check(item, inside(at, i), context);
        if (read !== undefined) items.push(read);
      });
      return items;
    },
  };
}

/**
 * A list that may be missing, with no item twice.
 *
 * @param keyOf  what two items have in common that are the same
 */
export function setOf<T>(
  check: Check<T>,
  noun: string,
  keyOf: (item: T) => string = String,
): Field<readonly T[]> {
  const list = listOf(check, noun);
  return {
    absent: [],
    check: (value, at, context) => {
      const items = list.check(value, at, context);
      const seen = new Set<string>();
      items?.forEach((item, i) => {
        const key = keyOf(item);
        if (seen.has(key))
          context.faults.add(inside(at, i), `${noun}, each once`, `${inWords(key)} again`);
        seen.add(key);
      });
      return items;
    },
  };
}

/**
 * A map of these keys and no others, as far as it can be read.
 *
 * @param noun  what the map is, with its article: `a right`
 */
export function looseMap<T>(noun: string, fields: Fields<T>): Check<Loose<T>> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, at, context) => {
    if (!isMap(value)) {
      context.faults.add(
        at,
        `${noun}, a map of ${keys.length > 3 ? 'keys' : listInWords(keys)}`,
        inWords(value),
      );
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) noteStrangeKey(noun, key, keys, inside(at, key), context);
    }
    const read: Partial<Record<keyof T, unknown>> = {};
    for (const key of keys) {
      const field = fields[key];
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      read[key] =
        (given === undefined || given === null) && field.absent !== undefined
          ? field.absent
          : field.check(given, inside(at, key), context);
    }
    return read as Loose<T>;
  };
}

/** A map of these keys and no others, all of them right: undefined where anything in it is wrong. */
export function wholeMap<T>(noun: string, fields: Fields<T>): Check<T> {
  const loose = looseMap(noun, fields);
  return (value, at, context) => {
    const read = loose(value, at, context);
    return read !== undefined && Object.values(read).every((field) => field !== undefined)
      ? (read as T)
      : undefined;
  };
}

function noteStrangeKey(
  noun: string,
  key: string,
  keys: readonly string[],
  at: At,
  { faults }: Context,
): void {
  const near = didYouMean(key, keys);
  faults.addKey(
    at,
    `a key of ${noun}${near === '' ? ` (${keys.join(', ')})` : ''}`,
    `${inWords(key)}${near}`,
  );
}
