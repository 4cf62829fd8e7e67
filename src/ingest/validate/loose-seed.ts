import type { SeedPart } from '../read/seed-files.ts';
import type { At } from './at.ts';
import { itemsOf } from './catalogue.ts';
import { LIST_NAMES, type ListName, type SeedRecords } from './records.ts';
import { type Check, type Context, type Loose, looseMap } from './shape.ts';
import { agreementFields, dealFields } from './shapes/agreements.ts';
import { assetFields, partyFields } from './shapes/parties.ts';
import { actFields, conditionFields, eventFields, rightFields } from './shapes/rights.ts';
import { mergeFields, sourceFields } from './shapes/sources.ts';

/** A record as far as it could be read, with its place. */
export interface Entry<T> {
  readonly at: At;
  readonly record: Loose<T>;
}

/** A seed as far as it could be read, in file order. */
export type LooseSeed = { readonly [L in ListName]: readonly Entry<SeedRecords[L]>[] };

const SHAPES: { readonly [L in ListName]: Check<Loose<SeedRecords[L]>> } = {
  parties: looseMap('a party', partyFields),
  assets: looseMap('an asset', assetFields),
  sources: looseMap('a source', sourceFields),
  agreements: looseMap('an agreement', agreementFields),
  deals: looseMap('a deal', dealFields),
  rights: looseMap('a right', rightFields),
  conditions: looseMap('a condition', conditionFields),
  events: looseMap('an event', eventFields),
  acts: looseMap('an act', actFields),
  merges: looseMap('a merge', mergeFields),
};

/** Reads the records of all lists, noting what is wrong with each of them alone. */
export function entriesOf(parts: readonly SeedPart[], context: Context): LooseSeed {
  return Object.fromEntries(
    LIST_NAMES.map((list) => [list, entriesOfList(list, parts, context)]),
  ) as unknown as LooseSeed;
}

/** Reads the records of one list. */
export function entriesOfList<L extends ListName>(
  list: L,
  parts: readonly SeedPart[],
  context: Context,
): readonly Entry<SeedRecords[L]>[] {
  const entries: Entry<SeedRecords[L]>[] = [];
  for (const part of parts) {
    for (const { value, at } of itemsOf(part, list)) {
      const record = SHAPES[list](value, at, context);
      if (record !== undefined) entries.push({ at, record });
    }
  }
  return entries;
}

/** A seed without records. */
export const NO_ENTRIES: LooseSeed = Object.fromEntries(
  LIST_NAMES.map((list) => [list, []]),
) as unknown as LooseSeed;
