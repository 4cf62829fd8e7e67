import path from 'node:path';
import type { Config } from '../../config.ts';

/**
 * The folder of facts that a managed database is to hold: SEED_DIR if it is set, else the folder
 * whose facts it holds, absolute. With the line to print if its facts were loaded already (null:
 * none), and the one if they are loaded now.
 */
export function seedFolder(
  { seedDir, isSeedDirSet }: Pick<Config, 'seedDir' | 'isSeedDirSet'>,
  last: string | null,
) {
  const isLast = last === null || path.resolve(seedDir) === last;
  if (isLast)
    return { folder: seedDir, ifLoaded: null, ifReplaced: `The facts of ${seedDir} are loaded.` };
  const shown = path.relative('', last).startsWith('..') ? last : path.relative('', last);
  if (isSeedDirSet)
    return {
      folder: seedDir,
      ifLoaded: null,
      ifReplaced: `SEED_DIR is set: the facts of ${seedDir} have replaced those of ${shown}.`,
    };
  const wayBack = `SEED_DIR is not set, so the facts of ${shown} are served, which were loaded last. To go back to those of ${seedDir}: npm run seed -- --from ${seedDir}`;
  return { folder: last, ifLoaded: wayBack, ifReplaced: wayBack };
}
