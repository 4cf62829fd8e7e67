import type { SourceText } from '../read/parts.ts';

/** Keys and list positions that lead from the top of a part to a value. */
export type Path = readonly (string | number)[];

/** The place of a value: a part of a seed, and the way to it. */
export interface ValuePath {
  readonly part: SourceText;
  readonly path: Path;
}

/** A location inside another one. */
export function inside({ part, path }: ValuePath, ...keys: Path): ValuePath {
  return { part, path: [...path, ...keys] };
}

/** A path in faults: `rights[3].term.edtf`, `rights[3]["a key"]`; `file` for the top of a part. */
export function pathText(path: Path): string {
  const steps = path.map((key, i) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w$-]{1,80}$/.test(key)
      ? `${i === 0 ? '' : '.'}${key}`
      : `[${JSON.stringify(key.slice(0, 80))}]`;
  });
  return steps.join('') || 'file';
}
