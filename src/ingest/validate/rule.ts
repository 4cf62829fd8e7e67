import { knownFrom, type Publication } from '../assemble/knowledge-days.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { IdRegistry } from './id-registry.ts';
import type { Faults } from './faults.ts';
import type { Entry, PartialSeed } from './partial-records.ts';
import type { SeedRecords } from './records.ts';

/** A rule on records: adds a fault for each breach. Skips fields that could not be read. */
export type Rule = (seed: RuleInput, faults: Faults) => void;

export interface RuleInput extends PartialSeed {
  readonly catalogue: IdRegistry;
  readonly right: (id: Id) => Entry<SeedRecords['rights']> | undefined;
  readonly condition: (id: Id) => Entry<SeedRecords['conditions']> | undefined;
  readonly agreement: (id: Id) => Entry<SeedRecords['agreements']> | undefined;
  readonly source: (id: Id) => { readonly record: Publication } | undefined;
  /** The agreement that contains a clause. */
  readonly agreementOfClause: (id: Id) => Entry<SeedRecords['agreements']> | undefined;
  /** The day from which a record was public; null if it cannot be computed. */
  readonly knownFrom: (record: Parameters<typeof knownFrom>[0]) => Day | null;
}

export function ruleInput(seed: PartialSeed, catalogue: IdRegistry): RuleInput {
  const entry =
    <T>(type: NodeType) =>
    (id: Id) => {
      const named = catalogue.find(id);
      return named?.type === type ? (named as unknown as Entry<T>) : undefined;
    };
  const agreement = entry<SeedRecords['agreements']>('AGREEMENT');
  const source = entry<Publication>('SOURCE');
  return {
    ...seed,
    catalogue,
    right: entry('RIGHT'),
    condition: entry('CONDITION'),
    agreement,
    source,
    agreementOfClause: (id) => {
      const owner = catalogue.find(id)?.agreement;
      return typeof owner === 'string' ? agreement(owner) : undefined;
    },
    knownFrom: (record) => knownFrom(record, (id) => source(id)?.record),
  };
}
