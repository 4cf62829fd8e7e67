import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { PartyKind } from '../domain/model/party.ts';
import { normalise } from '../domain/text/normalise.ts';
import { visible } from './read/normalised-text.ts';
import { LEGAL_FORM } from './words/lexicon.ts';

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
   * The party of an exact name or, failing that, of the same name without case, accents and legal
   * form; null if there is none, or several.
   */
  partyNamed(name: string): KnownParty | null;
  readonly parties: ReadonlyMap<string, KnownParty>;
  readonly assets: readonly KnownRecord[];
  readonly agreements: readonly KnownRecord[];
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
 * @throws {Error} if the folder is missing or a file is not YAML
 */
export function readSeedIndex(folder: string): SeedIndex {
  if (!existsSync(folder)) throw new Error(`a folder of seed files was expected: ${folder}`);
  const lists = new Map<string, KnownRecord[]>();
  const add = (list: string, records: unknown, file: string): void => {
    const known = lists.get(list) ?? [];
    lists.set(list, known);
    for (const record of Array.isArray(records) ? (records as KnownRecord['record'][]) : []) {
      if (typeof record?.['id'] !== 'string') continue;
      known.push({ id: record['id'], file, record });
      add('clauses', record['clauses'], file);
    }
  };
  for (const path of yamlFiles(folder)) {
    const data = readYaml(path);
    if (data['draft'] !== undefined) continue;
    for (const [list, records] of Object.entries(data)) add(list, records, relative(folder, path));
  }
  return seedIndexOf(lists);
}

function seedIndexOf(lists: ReadonlyMap<string, readonly KnownRecord[]>): SeedIndex {
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
    agreements: list('agreements'),
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

/** The YAML files of a folder and its folders, in path order. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function readYaml(file: string): Record<string, unknown> {
  try {
    return (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
  } catch (cause) {
    throw new Error(
      `a seed file in YAML was expected: ${file}: ${(cause as Error).message.split('\n')[0]}`,
      { cause },
    );
  }
}

function nameIndex(
  records: readonly KnownRecord[],
  parties: ReadonlyMap<string, KnownParty>,
): SeedIndex['partyNamed'] {
  const exact = new Map<string, Set<string>>();
  const loose = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string): void =>
    void map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { id, record } of records) {
    const others = Array.isArray(record['names'])
      ? (record['names'] as { value?: unknown }[]).map((one) => String(one.value ?? ''))
      : [];
    for (const name of [String(record['name'] ?? ''), ...others].map(visible)) {
      if (name === '') continue;
      add(exact, name, id);
      if (name.length > 3) add(loose, looseKey(name), id);
    }
  }
  const one = (ids: Set<string> | undefined): KnownParty | null =>
    ids?.size === 1 ? (parties.get([...ids][0]!) ?? null) : null;
  return (name) =>
    one(exact.get(name)) ?? (name.length > 3 ? one(loose.get(looseKey(name))) : null);
}

function looseKey(name: string): string {
  return normalise(name.replace(LEGAL_FORM, '')).replace(/^the /, '');
}

/** The group of a party; if memberships are dated, that of the last listed one. */
function groupOf(partOf: unknown): string | null {
  const last: unknown = Array.isArray(partOf) ? partOf.at(-1) : partOf;
  if (typeof last === 'string') return last;
  const party = (last as { readonly party?: unknown } | null | undefined)?.party;
  return typeof party === 'string' ? party : null;
}
