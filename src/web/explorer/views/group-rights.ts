import type { RightRowFragment } from '../generated/documents.ts';
import { groupBy } from './group-by.ts';

/** An answer by holder; holders and rights keep the order in which they first come. */
export function byHolder(rights: readonly RightRowFragment[]) {
  return [...groupBy(rights, ({ holder }) => holder.id).values()].map((held) => ({
    holder: held[0].holder,
    rights: held,
  }));
}
