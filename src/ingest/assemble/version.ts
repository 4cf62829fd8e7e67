import { hash } from 'node:crypto';
import {
  type CheckedSeed,
  LIST_NAMES,
  type ListName,
  type SeedRecords,
} from '../validate/records.ts';
import { canonical } from './canonical.ts';

/**
 * The version of a seed, 64 hexadecimal digits: equal for equal seeds, however their records are
 * spread over files. Adds up the SHA-256 of every record, so that nothing needs sorting.
 */
export function seedVersion(seed: CheckedSeed): string {
  let sum = 0n;
  const add = <L extends ListName>(list: L) => {
    for (const record of seed[list]) {
      const text = `${list} ${JSON.stringify(PLAIN[list](record))}`;
      sum = BigInt.asUintN(256, sum + BigInt(`0x${hash('sha256', text)}`));
    }
  };
  LIST_NAMES.forEach(add);
  return hash('sha256', sum.toString(16));
}

/** The hashed form of records: without notes, and with lists sorted that have no order. */
const PLAIN: { readonly [L in ListName]: (record: SeedRecords[L]) => unknown } = {
  dossier: ({ note: _, ...dossier }) => dossier,
  parties: (party) => ({ ...evidenced(party), partOf: plainGroups(party.partOf) }),
  assets: evidenced,
  sources: (source) => source,
  agreements: (agreement) => ({
    ...evidenced(agreement),
    amends: inOrder(agreement.amends),
    clauses: agreement.clauses
      .map(({ note: _, ...clause }) => clause)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }),
  deals: (deal) => ({ ...evidenced(deal), agreements: inOrder(deal.agreements) }),
  rights: (right) => ({
    ...evidenced(right),
    assets: inOrder(right.assets),
    conditions: inOrder(right.conditions),
    alternativeTo: inOrder(right.alternativeTo),
  }),
  conditions: evidenced,
  events: (event) => ({ ...evidenced(event), parties: inOrder(event.parties) }),
  acts: (act) => ({
    ...evidenced(act),
    ends: inOrder(act.ends),
    introduces: inOrder(act.introduces),
    voids: inOrder(act.voids),
  }),
  disputes: ({ note: _, ...dispute }) => dispute,
  merges: ({ note: _, ...merge }) => merge,
};

function evidenced<R extends { readonly evidence: readonly unknown[] }>(record: R): R {
  return record.evidence.length < 2
    ? record
    : { ...record, evidence: inOrder(record.evidence.map(canonical)) };
}

/** The evidence of memberships, like that of records, in no order. */
function plainGroups(partOf: SeedRecords['parties']['partOf']): unknown {
  if (partOf === null || typeof partOf === 'string') return partOf;
  return partOf.map((membership) => ({
    ...evidenced(membership),
    left: membership.left && evidenced(membership.left),
  }));
}

function inOrder(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...texts].sort();
}
