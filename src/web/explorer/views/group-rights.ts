import type { RightRowFragment } from '../generated/documents.ts';

interface HolderGroup {
  readonly holder: RightRowFragment['holder'];
  readonly rights: readonly RightRowFragment[];
}

/** An answer by holder; holders and rights keep the order in which they first come. */
export function byHolder(rights: readonly RightRowFragment[]): readonly HolderGroup[] {
  const groups = new Map<
    string,
    { holder: RightRowFragment['holder']; rights: RightRowFragment[] }
  >();
  for (const right of rights) {
    const group = groups.get(right.holder.id) ?? { holder: right.holder, rights: [] };
    group.rights.push(right);
    groups.set(right.holder.id, group);
  }
  return [...groups.values()];
}
