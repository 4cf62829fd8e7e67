import { createHash } from 'node:crypto';
import { z } from 'zod';
import { QuestionError, shortened } from '../errors.ts';
import type { Day } from '../domain/time/day.ts';
import { nodeTypeOf } from '../domain/model/record.ts';
import { refOf } from '../query/ids.ts';

/**
 * A hash that is equal for equal questions. It binds a cursor to its question, not to a dataset: a
 * cursor names the last place read, and stays valid after a load.
 *
 * @param question  plain data; the order of keys does not matter, nor do the contexts of ids
 * @param today     the day that pages after the cursor are answered as of; absent: their own
 */
export function questionHash(question: unknown, today?: Day): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(question, canonical))
    .digest('base64url')
    .slice(0, 16);
  return today === undefined ? hash : `${hash}.${today}`;
}

/** The today of the first page of a cursor; null if it holds none, or is no cursor. */
export function dayOfCursor(cursor: string): Day | null {
  const [found] = decodedCursor(cursor);
  const day = typeof found === 'string' ? /^[\w-]+\.(-?\d{1,7})$/.exec(found)?.[1] : undefined;
  return day === undefined ? null : Number(day);
}

/** Writes and reads the cursors of a list; a place is the position of an entry in its order. */
export interface Cursors<Place> {
  of(hash: string, place: Place): string;
  /** @throws {QuestionError} INVALID_CURSOR for anything that is not a cursor of this question */
  place(cursor: string, hash: string): Place;
}

/** @param fields  those of a place, in their order in a cursor */
export function cursorsOf<Fields extends z.ZodRawShape>(
  fields: Fields,
): Cursors<z.infer<z.ZodObject<Fields>>> {
  const shape = z.object(fields);
  const names = Object.keys(fields);
  return {
    of: (hash, place) => {
      const values = names.map((name) => (place as Readonly<Record<string, unknown>>)[name]);
      return Buffer.from(JSON.stringify([hash, ...values])).toString('base64url');
    },
    place: (cursor, hash) => {
      const [found, ...values] = decodedCursor(cursor);
      const place = shape.safeParse(Object.fromEntries(names.map((name, i) => [name, values[i]])));
      const isOfQuestion = typeof found === 'string' && withoutDay(found) === withoutDay(hash);
      if (isOfQuestion && place.success) return place.data;
      throw new QuestionError(
        'INVALID_CURSOR',
        `after must be a cursor that this same question gave: ${shortened(cursor)}`,
        'after',
      );
    },
  };
}

function withoutDay(hash: string): string {
  return hash.split('.')[0]!;
}

function decodedCursor(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not one of our cursors
  }
}

/** For JSON: keys in order, without what is absent, and ids without their contexts. */
function canonical(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return nodeTypeOf(value) ? refOf(value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: [string, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries
      .filter(([, part]) => part !== null && part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
