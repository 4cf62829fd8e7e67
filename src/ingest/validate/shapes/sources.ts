import type { Id } from '../../../domain/model/record.ts';
import { SOURCE_ACCESSES, SOURCE_KINDS } from '../../../domain/model/evidence.ts';
import type { SeedMerge, SeedSource } from '../records.ts';
import { type Check, type Fields, optional, required } from '../shape.ts';
import { datedDay, idOf, idOfOne, oneOf, sha256, text, url } from '../values.ts';
import { note } from './fields.ts';

/** The keys of a source. */
export const sourceFields: Fields<SeedSource> = {
  id: required(idOf('SOURCE')),
  kind: required(oneOf(SOURCE_KINDS)),
  publisher: required(text),
  title: required(text),
  url: optional(url),
  published: required(datedDay),
  access: required(oneOf(SOURCE_ACCESSES)),
  retrieved: optional(datedDay),
  sha256: optional(sha256),
  note,
};

const anyRecord = idOfOne(null);

/** The id of a record, of any kind, that was not merged into another itself. */
const current: Check<Id> = (value, at, context) => {
  const target = typeof value === 'string' ? context.catalogue.find(value) : undefined;
  if (!target || target.id === value) return anyRecord(value, at, context);
  context.faults.add(
    at,
    'the id of a record',
    `${value as string}, which is itself merged into ${target.id}`,
  );
  return undefined;
};

/** The keys of a merge: `from` is checked by src/ingest/validate/rules/merges.ts. */
export const mergeFields: Fields<SeedMerge> = {
  from: required(text),
  into: required(current),
  reason: optional(text),
  note,
};
