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

/** What reading gives: a text with its value, or only faults and warnings. */
export interface SeedPart {
  readonly text?: SourceText;
  /** The value as plain data; undefined if the text could not be parsed. */
  readonly value?: unknown;
  readonly faults: readonly SeedFault[];
  /** Oddities that do not stop a load. */
  readonly warnings?: readonly SeedFault[];
}
