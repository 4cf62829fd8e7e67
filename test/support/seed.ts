import { SeedError } from '../../src/errors.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { buildGraph } from '../../src/ingest/assemble/build-graph.ts';
import { checkSeed } from '../../src/ingest/validate/check-seed.ts';
import type { CheckedSeed } from '../../src/ingest/validate/records.ts';
import { parseYaml } from '../../src/ingest/read/yaml-file.ts';
import { RECORDED_AT } from './fixture.ts';
import { BUILDERS, type RawRecord } from './records.ts';

/** Record lists as a seed file holds them; each record names only what the test is about. */
export type RawSeed = Readonly<
  Partial<
    Record<
      | 'parties'
      | 'assets'
      | 'sources'
      | 'agreements'
      | 'deals'
      | 'rights'
      | 'conditions'
      | 'events'
      | 'acts'
      | 'disputes'
      | 'merges'
      | 'dossier',
      readonly RawRecord[]
    >
  >
>;

/**
 * The lists of a valid seed: each given record completed by its builder (see records.ts), and a
 * default record for every id that is named anywhere and has none.
 *
 * @param without  ids for which no record is added
 */
export function aSeed(
  lists: RawSeed,
  without: readonly string[] = [],
): Readonly<Record<string, readonly RawRecord[]>> {
  const seed: Record<string, RawRecord[]> = {};
  for (const [list, build] of Object.entries(BUILDERS))
    seed[list] = (lists[list as keyof RawSeed] ?? []).map((record) => build(record));
  const given = new Set([...idsGiven(seed), ...without]);
  for (
    let missing = idsMissing(seed, given);
    missing.length > 0;
    missing = idsMissing(seed, given)
  ) {
    for (const id of missing) {
      given.add(id);
      const list = LISTS[id.slice(0, id.indexOf(':'))];
      if (list !== undefined) seed[list]!.push(BUILDERS[list]!({ id }));
    }
  }
  return Object.fromEntries(Object.entries(seed).filter(([, records]) => records.length > 0));
}

/**
 * The text of a seed file with these records: lists in the order given, a record on each line with
 * its named fields first, then what is needed beside them. A field that is undefined is left out.
 *
 * @param without  ids for which no record is added
 */
export function aSeedFile(lists: RawSeed, without: readonly string[] = []): string {
  const seed = aSeed(lists, without);
  const names = [...new Set([...Object.keys(lists), ...Object.keys(seed)])];
  return names
    .map((list) => {
      const given = lists[list as keyof RawSeed] ?? [];
      return `${list}:\n${(seed[list] ?? []).map((record, i) => `  - ${JSON.stringify({ ...given[i], ...record })}\n`).join('')}`;
    })
    .join('');
}

/**
 * The checked seed of these records.
 *
 * @throws {SeedError} with every fault, placed in the text of `aSeedFile`
 */
export function checkedSeedOf(lists: RawSeed): CheckedSeed {
  const { faults, seed } = checkSeed(parseYaml('seed.yaml', aSeedFile(lists)));
  if (seed === null) throw new SeedError(faults);
  return seed;
}

/**
 * The graph of these records.
 *
 * @throws {SeedError} with every fault
 */
export function graphOf(lists: RawSeed): Graph {
  return buildGraph(checkedSeedOf(lists), RECORDED_AT);
}

const LISTS: Readonly<Record<string, string>> = {
  party: 'parties',
  asset: 'assets',
  source: 'sources',
  agreement: 'agreements',
  deal: 'deals',
  right: 'rights',
  condition: 'conditions',
  event: 'events',
  act: 'acts',
};

function idsGiven(seed: Readonly<Record<string, readonly RawRecord[]>>): Set<string> {
  const ids = Object.values(seed).flatMap((records) =>
    records.flatMap((record) => [record['id'], record['from'], ...clauseIds(record)]),
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function clauseIds(record: RawRecord): readonly unknown[] {
  return Array.isArray(record['clauses'])
    ? (record['clauses'] as readonly RawRecord[]).map((clause) => clause['id'])
    : [];
}

function idsMissing(
  seed: Readonly<Record<string, readonly RawRecord[]>>,
  given: ReadonlySet<string>,
): readonly string[] {
  return [...new Set(textsIn(seed))].filter(
    (text) =>
      /^[a-z]+:[a-z0-9][a-z0-9._-]*$/.test(text) &&
      LISTS[text.slice(0, text.indexOf(':'))] !== undefined &&
      !given.has(text),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
