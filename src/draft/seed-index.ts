import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { groupBy } from '../domain/group-by.ts';
import type { PartyKind } from '../domain/model/party.ts';
import { nameKeys } from '../domain/text/compared-name.ts';
import { seedFaultText } from '../errors.ts';
import { readSeed } from '../ingest/read/read.ts';
import { visible } from './read/normalised-text.ts';

export interface KnownRecord {
  readonly id: string;
  readonly file: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Reads a folder of seed files without checking them. @throws {Error} if one cannot be read */
export async function readSeedIndex(folder: string): Promise<SeedIndex> {
  if (!existsSync(folder)) throw new Error(`a folder of seed files was expected: ${folder}`);
  const records: (KnownRecord & { readonly list: string })[] = [];
  for await (const { text, value, faults } of readSeed(folder)) {
    const fault = faults.find(({ path }) => path !== 'folder');
    if (fault) throw new Error(seedFaultText(fault));
    const data = (value ?? {}) as KnownRecord['record'];
    if (!text || data['draft'] !== undefined) continue;
    const file = relative(folder, text.file);
    for (const [list, values] of Object.entries(data))
      for (const record of [values].flat() as (KnownRecord['record'] | null)[])
        if (typeof record?.['id'] === 'string')
          records.push({ list, id: record['id'], file, record });
  }
  return seedIndexOf(groupBy(records, ({ list }) => list));
}

export type SeedIndex = ReturnType<typeof seedIndexOf>;

/** What a draft needs of the seed, by its lists: names, records to compare, ids that are taken. */
export function seedIndexOf(lists: ReadonlyMap<string, readonly KnownRecord[]> = new Map()) {
  const list = (name: string): readonly KnownRecord[] => lists.get(name) ?? [];
  const byKey = new Map<string, Set<string>>();
  const known = list('parties').map(({ id, record }) => {
    const kind = (record['kind'] ?? 'OTHER') as PartyKind;
    const name = String(record['name'] ?? id);
    const others = ((record['names'] ?? []) as KnownRecord['record'][]).map((one) => one['value']);
    for (const key of [name, ...others].flatMap((one) => keysOf(visible(String(one)))))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
    return { id, kind, name, partOf: groupOf(record['partOf']) };
  });
  const parties = new Map(known.map((one) => [one.id, one]));
  return {
    /** The party of an exact name, else of one compared as the same; null if none or several. */
    partyNamed: (name: string) => {
      const [ids] = keysOf(name).flatMap((key) => byKey.get(key) ?? []);
      return ids?.size === 1 ? parties.get([...ids][0]!)! : null;
    },
    parties,
    assets: list('assets'),
    rights: list('rights'),
    acts: list('acts'),
    conditions: list('conditions'),
    sources: list('sources'),
    ids: new Set([...lists.values()].flat().map((one) => one.id)) as ReadonlySet<string>,
  };
}

/** The keys of a name, from the exact to the loosest; a short name has no loose ones. */
function keysOf(name: string): readonly string[] {
  return [`=${name}`, ...(name.length > 3 ? nameKeys([name]) : [])];
}

/** The group of a party; if memberships are dated, that of the last listed one. */
function groupOf(partOf: unknown): string | null {
  const last = [partOf].flat().at(-1) as string | { readonly party: string } | null | undefined;
  return typeof last === 'string' ? last : (last?.party ?? null);
}
