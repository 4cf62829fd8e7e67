import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type Place, placeFinder } from '../read/place.ts';
import { type Location, pathText } from './location.ts';

/**
 * So many faults are told with their places; more are only counted, so that a large seed with a
 * fault in every line ends soon.
 */
export const MAX_TOLD_FAULTS = 10_000;

/**
 * Gathers what is wrong in a seed while it is checked; places are looked up at the end, and only
 * for what is wrong.
 */
export class Faults {
  readonly #noted: Noted[] = [];
  #untold = 0;

  /** How many there are beyond those that are told. */
  get untold(): number {
    return this.#untold;
  }

  /**
   * Notes a fault of a value, placed where the value stands, or where it should.
   *
   * @param other  another place that the fault has to do with, told after what was found
   */
  add(at: Location, expected: string, found: string, other: Location | null = null): void {
    this.#note({ at, on: 'value', expected, found, other });
  }

  /** Notes a fault of a key itself, placed at the key. */
  addKey(at: Location, expected: string, found: string): void {
    this.#note({ at, on: 'key', expected, found, other: null });
  }

  #note(noted: Noted): void {
    if (this.#noted.length < MAX_TOLD_FAULTS) this.#noted.push(noted);
    else this.#untold++;
  }

  /** All that was noted with its place, in no order. */
  placed(): readonly SeedFault[] {
    const find = placeFinder();
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
  readonly at: Location;
  readonly on: 'key' | 'value';
  readonly expected: string;
  readonly found: string;
  readonly other: Location | null;
}

function placeText({ part }: Location, { line, column }: Place): string {
  return `${part.file}:${line}:${column}`;
}

/** Faults in the order of files, lines and columns; the same fault of the same place once. */
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
