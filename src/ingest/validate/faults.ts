import { SeedError, type SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type Place, placeFinder } from '../read/place.ts';
import type { SeedPart } from '../read/seed-files.ts';
import { type At, pathOf, pathText } from './at.ts';

/** Gathers what is wrong in a seed while it is checked; places are looked up at the end, and only for what is wrong. */
export class Faults {
  readonly #noted: Noted[] = [];
  #untold = 0;

  /** @param most  so many are told with their places; more are only counted, so that a large seed with a fault in every line ends soon */
  constructor(readonly most = 10_000) {}

  /** How many there are beyond those that are told. */
  get untold(): number {
    return this.#untold;
  }

  /**
   * Notes a fault of a value, placed where the value stands, or where it should.
   *
   * @param other  another place that the fault has to do with, told after what was found
   */
  add(at: At, expected: string, found: string, other: At | null = null): void {
    this.#note({ at, on: 'value', expected, found, other });
  }

  /** Notes a fault of a key itself, placed at the key. */
  addKey(at: At, expected: string, found: string): void {
    this.#note({ at, on: 'key', expected, found, other: null });
  }

  get none(): boolean {
    return this.#noted.length === 0;
  }

  /** @throws {SeedError} where there is any */
  refuse(): void {
    if (!this.none) throw new SeedError(inFileOrder(this.placed()));
  }

  #note(noted: Noted): void {
    if (this.#noted.length < this.most) this.#noted.push(noted);
    else this.#untold++;
  }

  /** All that was noted with its place, in no order. */
  placed(): readonly SeedFault[] {
    const byPart = new Map<SeedPart, Noted[]>();
    for (const noted of this.#noted) {
      const list = byPart.get(noted.at.part);
      if (list) list.push(noted);
      else byPart.set(noted.at.part, [noted]);
    }
    const find = placeFinder();
    return [...byPart.values()].flat().map(({ at, on, expected, found, other }) => {
      const path = pathOf(at);
      return {
        file: at.part.file,
        ...find(at.part, path, on),
        path: pathText(path),
        expected,
        found: other
          ? `${found} (see ${placeText(other, find(other.part, pathOf(other), 'value'))})`
          : found,
      };
    });
  }
}

interface Noted {
  readonly at: At;
  readonly on: 'key' | 'value';
  readonly expected: string;
  readonly found: string;
  readonly other: At | null;
}

function placeText({ part }: At, { line, column }: Place): string {
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
