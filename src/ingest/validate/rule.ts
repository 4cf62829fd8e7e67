import { knownFrom, type Publication } from '../assemble/known.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import type { Faults } from './faults.ts';
import type { Entry, LooseSeed } from './loose-seed.ts';
import type { SeedAgreement, SeedCondition, SeedRight } from './records.ts';

/** One thing that must hold between records; it notes every place where it does not. Records may be loose: what is missing is passed over. */
export type Rule = (seed: RuleCase, faults: Faults) => void;

/** A seed as rules look at it. */
export interface RuleCase extends LooseSeed {
  readonly catalogue: Catalogue;
  readonly right: (id: Id) => Entry<SeedRight> | undefined;
  readonly condition: (id: Id) => Entry<SeedCondition> | undefined;
  readonly agreement: (id: Id) => Entry<SeedAgreement> | undefined;
  /** The agreement that a clause stands in. */
  readonly agreementOfClause: (id: Id) => Entry<SeedAgreement> | undefined;
  /** Since when a record was public; null where that cannot be said. */
  readonly knownFrom: (record: {
    readonly known?: DatedDay | null | undefined;
    readonly evidence: readonly { readonly source: Id }[] | undefined;
  }) => Day | null;
}

/** The same seed with other records to look through; what rules look up stays. */
export function withRecords(seed: RuleCase, records: LooseSeed): RuleCase {
  return { ...seed, ...records };
}

/** Gathers what rules look up. */
export function caseOf(seed: LooseSeed, catalogue: Catalogue): RuleCase {
  const sources = byId(seed.sources);
  const publicationOf = (id: Id): Publication | undefined => sources.get(id)?.record;
  const [rights, conditions, agreements] = [
    byId(seed.rights),
    byId(seed.conditions),
    byId(seed.agreements),
  ];
  return {
    ...seed,
    catalogue,
    right: (id) => rights.get(id),
    condition: (id) => conditions.get(id),
    agreement: (id) => agreements.get(id),
    agreementOfClause: (id) => {
      const agreement = catalogue.find(id)?.agreement;
      return typeof agreement === 'string' ? agreements.get(agreement) : undefined;
    },
    knownFrom: (record) => knownFrom(record, publicationOf),
  };
}

function byId<T extends { readonly id: Id }>(
  entries: readonly Entry<T>[],
): ReadonlyMap<Id, Entry<T>> {
  const map = new Map<Id, Entry<T>>();
  for (const entry of entries) {
    const id: Id | undefined = entry.record.id;
    if (id !== undefined && !map.has(id)) map.set(id, entry);
  }
  return map;
}
