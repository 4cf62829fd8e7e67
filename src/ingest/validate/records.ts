/** The records of a checked seed: parsed, merges resolved, absent fields null or empty lists. */
import type { z } from 'zod';
import type { NodeType } from '../../domain/model/record.ts';
import { agreement, deal } from './schemas/agreements.ts';
import { dossier } from './schemas/dossier.ts';
import { dispute } from './schemas/disputes.ts';
import { asset, merge, party } from './schemas/parties.ts';
import { act, condition, event, right } from './schemas/rights.ts';
import { source } from './schemas/sources.ts';

/** The schema of the records in each list of a seed file, in the order of docs/seed-format.md. */
export const SCHEMAS = {
  dossier,
  parties: party,
  assets: asset,
  sources: source,
  agreements: agreement,
  deals: deal,
  rights: right,
  conditions: condition,
  events: event,
  acts: act,
  disputes: dispute,
  merges: merge,
};

export type ListName = keyof typeof SCHEMAS;

export const LIST_NAMES = Object.keys(SCHEMAS) as readonly ListName[];

export type SeedRecords = { readonly [L in ListName]: Readonly<z.output<(typeof SCHEMAS)[L]>> };

export type SeedRight = SeedRecords['rights'];
export type SeedEvidence = SeedRight['evidence'][number];

/** A seed without a fault, in file order. */
export type CheckedSeed = { readonly [L in ListName]: readonly SeedRecords[L][] };

/** The type of the records in each list whose records have ids. */
export const LIST_TYPES: Readonly<Record<Exclude<ListName, 'merges' | 'dossier'>, NodeType>> = {
  parties: 'PARTY',
  assets: 'ASSET',
  sources: 'SOURCE',
  agreements: 'AGREEMENT',
  deals: 'DEAL',
  rights: 'RIGHT',
  conditions: 'CONDITION',
  events: 'EVENT',
  acts: 'ACT',
  disputes: 'DISPUTE',
};
