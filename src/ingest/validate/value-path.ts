import type { Path } from '../read/text-position.ts';
import type { SourceText } from '../read/parts.ts';

/** The place of a value: a part of a seed, and the keys and list indexes from its top. */
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
  return path.length === 0
    ? 'file'
    : path
        .map((key, i) => {
          if (typeof key === 'number') return `[${key}]`;
          return /^[\w$-]{1,80}$/.test(key)
            ? `${i === 0 ? '' : '.'}${key}`
            : `[${JSON.stringify(key.slice(0, 80))}]`;
        })
        .join('');
}
