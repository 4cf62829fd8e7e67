import type { SeedFault } from '../../errors.ts';

/** A unit of parsing: a whole YAML file, or one line of a JSON Lines file. */
export interface SourceText {
  /** As faults show it: the folder as the user named it, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The first line of the text in the file, from 1. */
  readonly firstLine: number;
  /** Faults are located in it (src/ingest/read/text-position.ts). */
  readonly text: string;
}

/** A part with its value as plain data; undefined if it could not be parsed. */
export interface ParsedText {
  readonly part: SourceText;
  readonly value: unknown;
}

/** Consecutive parts as far as they could be read, and the faults of the rest. */
export interface SeedChunk {
  readonly parts: readonly ParsedText[];
  readonly faults: readonly SeedFault[];
  /** What looks odd but may stand. */
  readonly warnings?: readonly SeedFault[];
}
