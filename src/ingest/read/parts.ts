import type { SeedFault } from '../../errors.ts';

/** A unit of parsing: a whole YAML file, or one line of a JSON Lines file. */
export interface SeedPart {
  /** As faults show it: the folder as the user named it, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The first line of the text in the file, from 1. */
  readonly firstLine: number;
  /** Faults are located in it (src/ingest/read/place.ts). */
  readonly text: string;
}

/** A part with its value as plain data; undefined if it could not be parsed. */
export interface ReadPart {
  readonly part: SeedPart;
  readonly value: unknown;
}

/** Consecutive parts as far as they could be read, and the faults of the rest. */
export interface SomeParts {
  readonly parts: readonly ReadPart[];
  readonly faults: readonly SeedFault[];
  /** What looks odd but may stand. */
  readonly warnings?: readonly SeedFault[];
}
