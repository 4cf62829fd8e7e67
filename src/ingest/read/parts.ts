import type { SeedFault } from '../../errors.ts';

/**
 * A piece of a seed that is parsed by itself: a whole YAML file, or one line of a JSON Lines file.
 */
export interface SeedPart {
  /** As printed in faults: the folder as it was named, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** To place faults in it (src/ingest/read/place.ts). */
  readonly text: string;
}

/**
 * A part with what it says: maps, lists, text, numbers, booleans and null; undefined if it could
 * not be read.
 */
export interface ReadPart {
  readonly part: SeedPart;
  readonly value: unknown;
}

/** Parts that follow each other, as far as they could be read, and why the rest could not. */
export interface SomeParts {
  readonly parts: readonly ReadPart[];
  readonly faults: readonly SeedFault[];
  /** What looks odd but may stand. */
  readonly warnings?: readonly SeedFault[];
}
