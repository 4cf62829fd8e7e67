import { createHash } from 'node:crypto';
import { z } from 'zod';
import { QuestionError, shortened } from '../errors.ts';
import { RIGHT_KINDS, type RightKind } from '../domain/model/right.ts';
import type { Day } from '../domain/time/day.ts';
import { nodeTypeOf } from '../domain/model/record.ts';
import type { SortPosition } from '../domain/rights/select.ts';
import { refOf } from '../query/ids.ts';
import type { ListPosition } from '../store/store.ts';

/**
 * A hash that is equal for equal questions. It binds a cursor to its question, not to a dataset: a
 * cursor names the last place read, and stays valid after a load.
 *
 * @param question  plain data; the order of keys does not matter, nor do the contexts of ids
 * @param today     the day that pages after the cursor are answered as of; absent: their own
 */
export function questionHash(question: unknown, today?: Day): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(canonical(question)))
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

/** A cursor for a place in the order of a question. */
export function cursorOf(hash: string, place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([hash, ...place])).toString('base64url');
}

/**
 * The place that a cursor names.
 *
 * @throws {QuestionError} INVALID_CURSOR for anything that is not a cursor of this question
 */
export function decodePosition<Place extends readonly unknown[]>(
  cursor: string,
  hash: string,
  shape: z.ZodType<Place>,
): Place {
  const [found, ...rest] = decodedCursor(cursor);
  const place = shape.safeParse(rest);
  const isOfQuestion = typeof found === 'string' && withoutDay(found) === withoutDay(hash);
  if (!isOfQuestion || !place.success) {
    throw new QuestionError(
      'INVALID_CURSOR',
      `after must be a cursor that this same question gave: ${shortened(cursor)}`,
      'after',
    );
  }
  return place.data;
}

/** The cursor of a right, and back. */
export const rightCursor = {
  of: (hash: string, { day, holderName, kind, id }: SortPosition): string =>
    cursorOf(hash, [day, holderName, kind, id]),
  place: (cursor: string, hash: string, ordersByDay: boolean): SortPosition => {
    const [day, holderName, kind, id] = decodePosition<[Day | null, string, RightKind, string]>(
      cursor,
      hash,
      ordersByDay ? DAY_PLACE : HOLDER_PLACE,
    );
    return { day, holderName, kind, id };
  },
};

/** The cursor of a listed node, and back. */
export const nameCursor = {
  of: (hash: string, { name, id, day }: ListPosition): string =>
    cursorOf(hash, day === undefined ? [name, id] : [name, id, day]),
  place: (cursor: string, hash: string, ordersByDay: boolean): ListPosition => {
    if (ordersByDay) {
      const [name, id, day] = decodePosition(cursor, hash, NAMED_DAY_PLACE);
      return { name, id, day };
    }
    const [name, id] = decodePosition(cursor, hash, NAME_PLACE);
    return { name, id };
  },
};

const HOLDER_PLACE = z.tuple([z.null(), z.string(), z.enum(RIGHT_KINDS), z.string()]);
const DAY_PLACE = z.tuple([z.int(), z.string(), z.enum(RIGHT_KINDS), z.string()]);
const NAME_PLACE = z.tuple([z.string(), z.string()]);
const NAMED_DAY_PLACE = z.tuple([z.string(), z.string(), z.int()]);

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

function canonical(value: unknown): unknown {
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'string') return nodeTypeOf(value) ? refOf(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}
