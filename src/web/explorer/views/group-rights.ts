import type { RightRowFragment } from '../generated/documents.ts';
import { enumLabel } from '../labels.ts';
import type { Grouping } from '../question/route.ts';
import { groupBy } from './group-by.ts';

/** Rights under one heading; an id without a page is plain text. */
export interface RightsGroup {
  readonly id: string;
  readonly words: string;
  readonly rights: readonly RightRowFragment[];
}

/** An answer by holder; holders and rights keep the order in which they first come. */
export function byHolder(rights: readonly RightRowFragment[]) {
  return [...groupBy(rights, ({ holder }) => holder.id).values()].map((held) => ({
    holder: held[0].holder,
    rights: held,
  }));
}

/** An answer in groups; a right over two assets is in both. Flat, it is one group without words. */
export function groupsOf(
  rights: readonly RightRowFragment[],
  grouping: Grouping,
): readonly RightsGroup[] {
  const placed = rights.flatMap((right) =>
    headingsOf(right, grouping).map(([id, words]) => ({ id, words, right })),
  );
  return [...groupBy(placed, ({ id }) => id).values()].map((group) => ({
    id: group[0].id,
    words: group[0].words,
    rights: group.map(({ right }) => right),
  }));
}

type Heading = readonly [id: string, words: string];

function headingsOf(right: RightRowFragment, grouping: Grouping): readonly Heading[] {
  const { holder, counterparty, kind, assets, agreement } = right;
  switch (grouping) {
    case 'HOLDER':
      return [[holder.id, holder.name]];
    case 'COUNTERPARTY':
      return [counterparty ? [counterparty.id, counterparty.name] : ['none', 'Against everyone']];
    case 'KIND':
      return [[kind, enumLabel(kind)]];
    case 'ASSET':
      return assets.length === 0
        ? [['none', 'No asset']]
        : assets.map(({ id, name }) => [id, name]);
    case 'AGREEMENT':
      return [agreement ? [agreement.id, agreement.title] : ['none', 'No agreement is recorded']];
    case 'NONE':
      return [['all', '']];
  }
}
