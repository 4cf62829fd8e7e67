import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type TextPosition, positionFinder } from '../read/text-position.ts';
import { type ValuePath, pathText } from './value-path.ts';

/** Faults beyond this number are only counted, so that a very faulty seed is checked soon. */
export const MAX_REPORTED_FAULTS = 10_000;

/** Collects faults during the check; looks up their places at the end. */
export class Faults {
  readonly #noted: Noted[] = [];
  #untold = 0;

  /** The number of faults beyond MAX_REPORTED_FAULTS. */
  get untold(): number {
    return this.#untold;
  }

  /** Adds a fault of a value, or around it if it is missing; `other` is shown after `found`. */
  add(at: ValuePath, expected: string, found: string, other: ValuePath | null = null): void {
    this.#note({ at, on: 'value', expected, found, other });
  }

  /** Adds a fault of a key, placed at the key. */
  addKey(at: ValuePath, expected: string, found: string): void {
    this.#note({ at, on: 'key', expected, found, other: null });
  }

  #note(noted: Noted): void {
    if (this.#noted.length < MAX_REPORTED_FAULTS) this.#noted.push(noted);
    else this.#untold++;
  }

  /** All faults with their places, in no order. */
  placed(): readonly SeedFault[] {
    const find = positionFinder();
    return this.#noted.map(({ at: { part, path }, on, expected, found, other }) => ({
      file: part.file,
      ...find(part, path, on),
      path: pathText(path),
      expected,
      found: other
        ? `${found} (see ${placeText(other, find(other.part, other.path, 'value'))})`
        : found,
    }));
  }
}

interface Noted {
  readonly at: ValuePath;
  readonly on: 'key' | 'value';
  readonly expected: string;
  readonly found: string;
  readonly other: ValuePath | null;
}

function placeText({ part }: ValuePath, { line, column }: TextPosition): string {
  return `${part.file}:${line}:${column}`;
}

/** Sorts faults by file, line and column, without repetitions. */
export function inFileOrder(faults: readonly SeedFault[]): readonly SeedFault[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .filter((fault) => {
      const key = JSON.stringify(fault);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
