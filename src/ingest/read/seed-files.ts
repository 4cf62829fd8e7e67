import type { SeedFault } from '../../errors.ts';

/**
 * A piece of a seed that is parsed by itself: a whole YAML file, or one line of a JSON Lines file.
 * Its text is kept so that a fault in it can be placed (src/ingest/read/place.ts).
 */
export interface SeedPart {
  /** As printed in faults: the folder as it was named, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  readonly text: string;
  /** What the text says: maps, lists, text, numbers, booleans and null. Undefined if it could not be read. */
  readonly value: unknown;
}

/** A seed folder as read, in path order: what could be parsed, and why the rest could not. */
export interface SeedFiles {
  readonly parts: readonly SeedPart[];
  readonly faults: readonly SeedFault[];
}
