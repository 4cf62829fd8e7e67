import type { RightVersion } from '../../domain/model/history.ts';
import { effectiveBounds } from '../../domain/time/status.ts';

export type VersionRow = Omit<RightVersion, 'deprecated'> & { readonly deprecated: 0 | 1 };

export function versionFromRow(row: VersionRow): RightVersion {
  const { rightId, knownFrom, knownUntil, state, deprecated, disputed } = row;
  return {
    rightId,
    ...effectiveBounds(row),
    knownFrom,
    knownUntil,
    state,
    deprecated: deprecated === 1,
    disputed,
  };
}
