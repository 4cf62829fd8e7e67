import type { RightRowFragment } from '../generated/documents.ts';
import { enumLabel, plainName, type NamedThing } from '../labels.ts';
import type { Grouping } from '../question/route.ts';

/** The items by their keys, in the order in which they first come; `Map.groupBy` wants Node 21. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * An answer in groups, each with the id and words of its heading, in the order of their rights. A
 * right over two assets is in both groups; with grouping NONE there is one group without words.
 */
export function groupsOf(rights: readonly RightRowFragment[], grouping: Grouping) {
  const placed = rights.flatMap((right) =>
    HEADINGS[grouping](right).map((heading) => ({ ...heading, right })),
  );
  return [...groupBy(placed, ({ id }) => id).values()].map((group) => ({
    id: group[0].id,
    words: group[0].words,
    rights: group.map(({ right }) => right),
  }));
}

type Heading = Readonly<Record<'id' | 'words', string>>;

const HEADINGS: Readonly<Record<Grouping, (right: RightRowFragment) => readonly Heading[]>> = {
  HOLDER: ({ holder }) => headingsOf([holder]),
  COUNTERPARTY: ({ counterparty }) => headingsOf([counterparty], 'Against everyone'),
  KIND: ({ kind }) => [{ id: kind, words: enumLabel(kind) }],
  ASSET: ({ assets }) => headingsOf(assets, 'No asset'),
  AGREEMENT: ({ agreement }) => headingsOf([agreement], 'No agreement is recorded'),
  NONE: () => [{ id: 'all', words: '' }],
};

function headingsOf(things: readonly (NamedThing | null)[], none = ''): readonly Heading[] {
  const known = things.filter((thing) => thing !== null);
  if (known.length === 0) return [{ id: 'none', words: none }];
  return known.map((thing) => ({ id: thing.id, words: plainName(thing) }));
}

/** The rights of the parties in focus first, by holder; the others as they come. */
export function focusFirst(
  rights: readonly RightRowFragment[],
  focus: readonly string[],
): readonly RightRowFragment[] {
  const placeOf = ({ id, partOf }: RightRowFragment['holder']): number => {
    const at = focus.findIndex((party) => party === id || party === partOf?.id);
    return at === -1 ? focus.length : at;
  };
  return groupsOf(rights, 'HOLDER')
    .toSorted((a, b) => placeOf(a.rights[0]!.holder) - placeOf(b.rights[0]!.holder))
    .flatMap((group) => group.rights);
}
