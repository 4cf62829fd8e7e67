import { knownFrom, type Publication } from '../assemble/knowledge-days.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { IdRegistry } from './id-registry.ts';
import type { Faults } from './faults.ts';
import type { Entry, PartialSeed, WithoutFaulty } from './partial-records.ts';
import type { Path } from '../read/text-position.ts';
import type { ListName, SeedRecords } from './records.ts';
import { inside, type ValuePath } from './value-path.ts';

/** A rule on records: adds a fault for each breach. Skips fields that could not be read. */
export type Rule = (seed: RuleInput, faults: Faults) => void;

/** Adds a fault at the value under a key, or some keys, of a record; `other` is shown as well. */
export type Note = (
  keys: string | Path,
  expected: string,
  found: string,
  other?: ValuePath | null,
) => void;

/** A rule on each record of a list. */
export function onEach<L extends ListName>(
  list: L,
  check: (
    record: WithoutFaulty<SeedRecords[L]>,
    note: Note,
    seed: RuleInput,
    at: ValuePath,
  ) => void,
): Rule {
  return (seed, faults) => {
    const entries = seed[list] as unknown as readonly Entry<SeedRecords[L]>[];
    for (const { at, record } of entries)
      check(
        record,
        (keys, ...words) => faults.add(inside(at, ...[keys].flat()), ...words),
        seed,
        at,
      );
  };
}

export type RuleInput = ReturnType<typeof ruleInput>;

/** The records of a seed with ways to find them. */
export function ruleInput(seed: PartialSeed, catalogue: IdRegistry) {
  const entry =
    <T>(type: NodeType) =>
    (id: Id) => {
      const named = catalogue.find(id);
      return named?.type === type ? (named as unknown as Entry<T>) : undefined;
    };
  const agreement = entry<SeedRecords['agreements']>('AGREEMENT');
  const source = entry<Publication>('SOURCE') as (id: Id) => { record: Publication } | undefined;
  return {
    ...seed,
    catalogue,
    right: entry<SeedRecords['rights']>('RIGHT'),
    condition: entry<SeedRecords['conditions']>('CONDITION'),
    event: entry<SeedRecords['events']>('EVENT'),
    actsEnding: actsNaming(seed, 'ends'),
    actsIntroducing: actsNaming(seed, 'introduces'),
    agreement,
    source,
    /** The agreement that contains a clause. */
    agreementOfClause: (id: Id) => {
      const owner = catalogue.find(id)?.agreement;
      return typeof owner === 'string' ? agreement(owner) : undefined;
    },
    /** The day from which a record was public; null if it cannot be computed. */
    knownFrom: (record: Parameters<typeof knownFrom>[0]) =>
      knownFrom(record, (id) => source(id)?.record),
  };
}

/** The acts that name a right in a list, by its id. */
function actsNaming({ acts }: PartialSeed, list: 'ends' | 'introduces') {
  const named = acts.flatMap(({ record }) => (record[list] ?? []).map((id) => ({ id, record })));
  const byId = groupBy(named, ({ id }) => id);
  return (id: Id) => (byId.get(id) ?? []).map(({ record }) => record);
}
