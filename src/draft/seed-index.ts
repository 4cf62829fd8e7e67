import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { PartyKind } from '../domain/model/party.ts';
import { nameKeys } from '../domain/text/compared-name.ts';
import { readSeed } from '../ingest/read/read.ts';
import { visible } from './read/normalised-text.ts';

export interface KnownParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly partOf: string | null;
}
export interface KnownRecord {
  readonly id: string;
  readonly file: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The parts of the seed that a draft needs: names to resolve, records to compare, ids that are
 * taken.
 */
export interface SeedIndex {
  /**
   * The party of an exact name or, failing that, of a name that is compared as the same; null if
   * there is none, or several.
   */
  partyNamed(name: string): KnownParty | null;
  readonly parties: ReadonlyMap<string, KnownParty>;
  readonly assets: readonly KnownRecord[];
  readonly rights: readonly KnownRecord[];
  readonly acts: readonly KnownRecord[];
  readonly conditions: readonly KnownRecord[];
  readonly sources: readonly KnownRecord[];
  /** Every id of any record. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads the seed files of a folder, without checking them: the seed check does that.
 *
 * @throws {Error} if the folder is missing or a file cannot be read
 */
export async function readSeedIndex(folder: string): Promise<SeedIndex> {
  if (!existsSync(folder)) throw new Error(`a folder of seed files was expected: ${folder}`);
  const lists = new Map<string, KnownRecord[]>();
  for await (const { parts, faults } of readSeed(folder)) {
    const fault = faults.find(({ path }) => path !== 'folder');
    if (fault)
      throw new Error(
        `${fault.expected} was expected: ${fault.file}:${fault.line}: ${fault.found}`,
      );
    for (const { part, value } of parts)
      addRecords(lists, (value ?? {}) as KnownRecord['record'], relative(folder, part.file));
  }
  return seedIndexOf(lists);
}

/** Adds the records of a file to those of all, by the names of their lists. */
function addRecords(
  lists: Map<string, KnownRecord[]>,
  data: KnownRecord['record'],
  file: string,
): void {
  if (data['draft'] !== undefined) return;
  for (const [name, records] of Object.entries(data)) {
    const known = lists.get(name) ?? [];
    lists.set(name, known);
    for (const record of [records].flat() as (KnownRecord['record'] | null)[])
      if (typeof record?.['id'] === 'string') known.push({ id: record['id'], file, record });
  }
}

/** An index of records by the names of their lists. */
export function seedIndexOf(lists: ReadonlyMap<string, readonly KnownRecord[]>): SeedIndex {
  const list = (name: string): readonly KnownRecord[] => lists.get(name) ?? [];
  const parties = list('parties').map(({ id, record }): KnownParty => {
    const kind = (record['kind'] ?? 'OTHER') as PartyKind;
    return { id, kind, name: String(record['name'] ?? id), partOf: groupOf(record['partOf']) };
  });
  const byId = new Map(parties.map((party) => [party.id, party]));
  return {
    partyNamed: nameIndex(list('parties'), byId),
    parties: byId,
    assets: list('assets'),
    rights: list('rights'),
    acts: list('acts'),
    conditions: list('conditions'),
    sources: list('sources'),
    ids: new Set([...lists.values()].flat().map((one) => one.id)),
  };
}

/** The empty index, for a folder without facts. */
export function emptySeedIndex(): SeedIndex {
  return seedIndexOf(new Map());
}

function nameIndex(
  records: readonly KnownRecord[],
  parties: ReadonlyMap<string, KnownParty>,
): SeedIndex['partyNamed'] {
  const byKey = new Map<string, Set<string>>();
  for (const { id, record } of records)
    for (const name of [record, ...((record['names'] ?? []) as KnownRecord['record'][])])
      for (const key of keysOf(visible(String(name['name'] ?? name['value'] ?? ''))))
        byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  return (name) => {
    const [ids] = keysOf(name).flatMap((key) => byKey.get(key) ?? []);
    return ids?.size === 1 ? parties.get([...ids][0]!)! : null;
  };
}

/** The keys of a name, from the exact to the loosest; a short name has no loose ones. */
function keysOf(name: string): readonly string[] {
  return [`=${name}`, ...(name.length > 3 ? nameKeys([name]) : [])];
}

/** The group of a party; if memberships are dated, that of the last listed one. */
function groupOf(partOf: unknown): string | null {
  const last: unknown = Array.isArray(partOf) ? partOf.at(-1) : partOf;
  const party = typeof last === 'string' ? last : (last as { party?: unknown } | null)?.party;
  return typeof party === 'string' ? party : null;
}
