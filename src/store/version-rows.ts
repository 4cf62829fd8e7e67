import type { RightVersion } from '../model.ts';

/** A version as queries give it. */
export type VersionRow = Omit<RightVersion, 'deprecated'> & { readonly deprecated: 0 | 1 };

/** The version of a query's row. */
export function versionIn(row: VersionRow): RightVersion {
  const { rightId, startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, knownFrom, knownUntil, state } = row;
  return {
    rightId, startEarliest, startLatest, endEarliest, endLatest, statedStart, endStatus, knownFrom, knownUntil, state,
    deprecated: row.deprecated === 1,
  };
}
