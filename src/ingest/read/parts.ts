import type { SeedFault } from '../../errors.ts';

/** A unit of parsing: a whole YAML file, or one line of a JSON Lines file. */
export interface SourceText {
  /** The file's name in faults: the folder as the user named it, and the path in it. */
  readonly file: string;
  readonly form: 'YAML' | 'LINE';
  /** The first line of the text in the file, from 1. */
  readonly firstLine: number;
  /** The text in which faults are located (src/ingest/validate/faults.ts). */
  readonly text: string;
}

/** A part with its value as plain data; undefined if it could not be parsed. */
export interface ParsedText {
  readonly part: SourceText;
  readonly value: unknown;
}

/** Consecutive parts that could be read, and the faults of those that could not. */
export interface SeedChunk {
  readonly parts: readonly ParsedText[];
  readonly faults: readonly SeedFault[];
  /** Oddities that do not stop a load. */
  readonly warnings?: readonly SeedFault[];
}
