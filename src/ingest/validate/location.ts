import type { Path } from '../read/place.ts';
import type { SeedPart } from '../read/parts.ts';

/** Where a value stands: in a part of a seed, under these keys and list positions from its top. */
export interface Location {
  readonly part: SeedPart;
  readonly path: Path;
}

/** A location inside another one, any number of steps down. */
export function inside({ part, path }: Location, ...keys: Path): Location {
  return { part, path: [...path, ...keys] };
}

/** As printed: `rights[3].term.edtf`, `rights[3]["a key"]`; `file` for the top of a part. */
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
