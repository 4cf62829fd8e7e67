import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { SeedFault } from '../../errors.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { SourceText } from '../read/parts.ts';
import { keyText, startOf } from '../read/plain.ts';
import { readDocument } from '../read/yaml-file.ts';

/** Keys and list positions that lead from the top of a part to a value. */
export type Path = readonly (string | number)[];

export interface ValuePath {
  readonly part: SourceText;
  readonly path: Path;
}

export function inside({ part, path }: ValuePath, ...keys: Path): ValuePath {
  return { part, path: [...path, ...keys] };
}

/** Faults beyond this number are only counted, so that a very faulty seed is checked soon. */
export const MAX_REPORTED_FAULTS = 10_000;

/** What a fault tells; `other` is a place that is shown after `found`. */
export type Told = [
  expected: string,
  found: string,
  other?: ValuePath | null,
  on?: 'key' | 'value',
];

/** Collects faults during the check; looks up their places at the end. */
export class Faults {
  readonly #noted: (readonly [at: ValuePath, ...told: Told])[] = [];
  /** The number of faults beyond MAX_REPORTED_FAULTS. */
  untold = 0;

  /** Adds a fault of a value, or around it if it is missing, or of its key. */
  add(...fault: readonly [at: ValuePath, ...told: Told]): void {
    if (this.#noted.length < MAX_REPORTED_FAULTS) this.#noted.push(fault);
    else this.untold++;
  }

  /** All faults with their places, in no order. */
  placed(): readonly SeedFault[] {
    const find = positionFinder();
    return this.#noted.map(([at, expected, found, other, on = 'value']) => {
      const see = other && find(other, 'value');
      return {
        ...find(at, on),
        path: pathText(at.path),
        expected,
        found: see ? `${found} (see ${see.file}:${see.line}:${see.column})` : found,
      };
    });
  }
}

/** Sorts faults by file, line and column, without repetitions. */
export function inFileOrder(faults: readonly SeedFault[]): readonly SeedFault[] {
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/**
 * Locates a value in a part, or its key; if that is missing, the nearest value around it. Parses
 * the text of a part again, that of a YAML file once. Lines and columns count from 1.
 */
function positionFinder() {
  const parsed = new Map<SourceText, ReturnType<typeof readDocument>>();
  return ({ part, path }: ValuePath, on: 'key' | 'value') => {
    const text = parsed.get(part) ?? readDocument(part.text);
    if (part.form === 'YAML') parsed.set(part, text);
    const { line, col } = text.lines.linePos(offsetOf(text.document, path, on));
    return {
      file: part.file,
      line: part.firstLine + Math.max(line, 1) - 1,
      column: Math.max(col, 1),
    };
  };
}

function offsetOf(document: Document, path: Path, on: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => keyText(key) === String(step));
      if (!pair) return offset;
      const key = startOf(pair.key);
      if (on === 'key' && depth === path.length - 1) return key ?? offset;
      node = isEmpty(pair.value) ? pair.key : pair.value;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function isEmpty(value: unknown): boolean {
  return isScalar(value) ? value.value === null && !value.source : !value;
}

/** A path in faults: `rights[3].term.edtf`, `rights[3]["a key"]`; `file` for the top of a part. */
function pathText(path: Path): string {
  const steps = path.map((key, i) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w$-]{1,80}$/.test(key)
      ? `${i === 0 ? '' : '.'}${key}`
      : `[${JSON.stringify(key.slice(0, 80))}]`;
  });
  return steps.join('') || 'file';
}
