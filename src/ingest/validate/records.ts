/**
 * The records of a checked seed: what the files say, with days and terms parsed and references
 * resolved to the ids that records have now. Lists and optional fields are always there: empty
 * lists, null.
 */
import type { z } from 'zod';
import type { NodeType } from '../../domain/model/record.ts';
import { agreement, deal } from './schemas/agreements.ts';
import { asset, merge, party } from './schemas/parties.ts';
import { act, condition, event, right } from './schemas/rights.ts';
import { source } from './schemas/sources.ts';

/** What the records of each list of a seed file look like, in the order of docs/seed-format.md. */
export const SCHEMAS = {
  parties: party,
  assets: asset,
  sources: source,
  agreements: agreement,
  deals: deal,
  rights: right,
  conditions: condition,
  events: event,
  acts: act,
  merges: merge,
};

export type ListName = keyof typeof SCHEMAS;

/** The lists that a seed file may hold. */
export const LIST_NAMES = Object.keys(SCHEMAS) as readonly ListName[];

/** The records of each list of a seed file, by the name of the list. */
export type SeedRecords = { readonly [L in ListName]: Readonly<z.output<(typeof SCHEMAS)[L]>> };

export type SeedRight = SeedRecords['rights'];
export type SeedEvidence = SeedRight['evidence'][number];

/** A seed without a fault, in file order. */
export type CheckedSeed = { readonly [L in ListName]: readonly SeedRecords[L][] };

/** The kind of record in each list that has records with ids. */
export const LIST_TYPES: Readonly<Record<Exclude<ListName, 'merges'>, NodeType>> = {
  parties: 'PARTY',
  assets: 'ASSET',
  sources: 'SOURCE',
  agreements: 'AGREEMENT',
  deals: 'DEAL',
  rights: 'RIGHT',
  conditions: 'CONDITION',
  events: 'EVENT',
  acts: 'ACT',
};
