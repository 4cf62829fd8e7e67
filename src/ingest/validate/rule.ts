import { knownFrom, type Publication } from '../assemble/knowledge-days.ts';
import { closure } from '../../domain/closure.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { type Day, isoDay } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { IdRegistry } from './id-registry.ts';
import { type Faults, inside, type Path, type Told, type ValuePath } from './faults.ts';
import type { Entry, PartialSeed, WithoutFaulty } from './partial-records.ts';
import type { ListName, SeedRecords } from './records.ts';

/** A rule on records: adds a fault for each breach. Skips fields that could not be read. */
export type Rule = (seed: RuleInput, faults: Faults) => void;

/** Adds a fault at the value under a key, or some keys, of a record. */
export type Note = (keys: string | Path, ...told: Told) => void;

export function onEach<L extends ListName>(
  lists: L | readonly L[],
  check: (
    record: WithoutFaulty<SeedRecords[L]>,
    note: Note,
    seed: RuleInput,
    at: ValuePath,
  ) => void,
): Rule {
  return (seed, faults) => {
    const entries = ([lists].flat() as readonly L[]).flatMap(
      (list) => seed[list] as unknown as readonly Entry<SeedRecords[L]>[],
    );
    for (const { at, record } of entries)
      check(record, (keys, ...told) => faults.add(inside(at, ...[keys].flat()), ...told), seed, at);
  };
}

/** Adds a fault if a day lies before the one from which something was known. */
export function noteEarly(
  note: Note,
  keys: Path,
  day: DatedDay | null | undefined,
  known: Day | null,
  what: string,
): void {
  if (day && known !== null && day.latest < known)
    note(keys, `a day not before the ${what} known, ${isoDay(known)}`, day.edtf);
}

export type RuleInput = ReturnType<typeof ruleInput>;

export function ruleInput(seed: PartialSeed, catalogue: IdRegistry) {
  const entry =
    <T>(type: NodeType) =>
    (id: Id) => {
      const named = catalogue.find(id);
      return named?.type === type ? (named as unknown as Entry<T>) : undefined;
    };
  const right = entry<SeedRecords['rights']>('RIGHT');
  const agreement = entry<SeedRecords['agreements']>('AGREEMENT');
  const source = (id: Id) => entry<Publication>('SOURCE')(id)?.record as Publication | undefined;
  const alternativeTo = naming(seed.rights, (record) => record.alternativeTo);
  return {
    ...seed,
    catalogue,
    right,
    condition: entry<SeedRecords['conditions']>('CONDITION'),
    event: entry<SeedRecords['events']>('EVENT'),
    actsEnding: naming(seed.acts, ({ ends }) => ends),
    actsIntroducing: naming(seed.acts, ({ introduces }) => introduces),
    correcting: naming(seed.rights, ({ corrects }) => corrects && [corrects.right]),
    /** The alternatives of a right, direct or through others, itself among them. */
    alternatives: (id: Id): ReadonlySet<Id> =>
      closure([id], (one) => [
        ...(right(one)?.record.alternativeTo ?? []),
        ...alternativeTo(one).flatMap((other) => other.id ?? []),
      ]),
    agreement,
    source,
    agreementOfClause: (id: Id) => {
      const owner = catalogue.find(id)?.agreement;
      return typeof owner === 'string' ? agreement(owner) : undefined;
    },
    /** The day from which a record was public; null if it cannot be computed. */
    knownFrom: (record: Parameters<typeof knownFrom>[0]) => knownFrom(record, source),
  };
}

function naming<T>(
  entries: readonly { readonly record: T }[],
  idsOf: (record: T) => readonly Id[] | null | undefined,
) {
  const named = entries.flatMap(({ record }) =>
    (idsOf(record) ?? []).map((id) => ({ id, record })),
  );
  const byId = groupBy(named, ({ id }) => id);
  return (id: Id) => (byId.get(id) ?? []).map(({ record }) => record);
}

/** Whether rights that an act of this kind introduces follow on those that it ends. */
export function hasSuccessors(kind: string | undefined): boolean {
  return kind === 'EXERCISES' || kind === 'SUPERSEDES' || kind === 'ASSIGNS';
}
