import type { Path } from '../read/place.ts';
import type { SeedPart } from '../read/seed-files.ts';

/** Where a value stands: in a part of a seed, under a key or list position of what is around it. The part itself has no parent. */
export interface At {
  readonly part: SeedPart;
  readonly parent: At | null;
  readonly key: string | number;
}

/** The top of a part. */
export function topOf(part: SeedPart): At {
  return { part, parent: null, key: '' };
}

/** A place inside another one, any number of steps down. */
export function inside(at: At, ...keys: readonly (string | number)[]): At {
  let place = at;
  for (const key of keys) place = { part: at.part, parent: place, key };
  return place;
}

/** The steps from the top of the part. */
export function pathOf(at: At): Path {
  return at.parent === null ? [] : [...pathOf(at.parent), at.key];
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
