/** The records of a checked seed: parsed, merges resolved, absent fields null or empty lists. */
import { z } from 'zod';
import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import { typePlural } from '../../domain/text/count-words.ts';
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

/** The type of the records in a list, by its name; none for merges and the dossier. */
export const LIST_TYPES: ReadonlyMap<string, NodeType> = new Map(
  NODE_TYPES.map((type) => [typePlural(type), type]),
);

export function forEachList<T>(make: (list: ListName) => T): Readonly<Record<ListName, T>> {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, make(list)])) as Record<ListName, T>;
}

/** The JSON Schema (draft 7) of a YAML seed file, for completion and error marks in an editor. */
export function seedJsonSchema(): string {
  const lists = forEachList((list) =>
    (list === 'dossier' ? SCHEMAS[list] : z.array<z.ZodType>(SCHEMAS[list])).nullish(),
  );
  const schema = z.toJSONSchema(z.strictObject(lists), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.default === null) delete jsonSchema.default;
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false;
    },
  });
  return JSON.stringify({ title: 'Seed file', ...schema }, null, 2);
}
