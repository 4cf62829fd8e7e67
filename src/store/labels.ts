import type { NodeType } from '../domain/model/record.ts';
import type { AnyRecord, Records } from '../domain/model/graph.ts';
import type { Day } from '../domain/time/day.ts';
import { normalise } from '../domain/text/normalise.ts';

/** The name, title, heading or label of a record; the id of acts and evidence. */
export function recordName(record: AnyRecord): string {
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  if ('heading' in record) return record.heading;
  if ('label' in record) return record.label;
  return 'topic' in record ? record.topic : record.id;
}

/** The day by which a node is listed, see ListOrder; null: none, or an event, whose days change. */
export function listDayOf(record: AnyRecord): Day | null {
  if ('existed' in record) return record.existed?.startEarliest ?? null;
  if ('executed' in record) return record.executed?.earliest ?? null;
  if ('announced' in record) return record.announced?.earliest ?? null;
  return 'published' in record ? record.published.earliest : null;
}

/** The texts in which words are searched, the name first if there is one. */
export function searchTextsOf<T extends NodeType>(type: T, record: Records[T]): readonly string[] {
  return TEXTS[type](record).filter((text) => text !== null);
}

export function searchTextOf<T extends NodeType>(type: T, record: Records[T]): string {
  return normalise(searchTextsOf(type, record).join(' '));
}

const TEXTS: { readonly [T in NodeType]: (record: Records[T]) => readonly (string | null)[] } = {
  PARTY: ({ name, names }) => [name, ...names.map(({ value }) => value)],
  ASSET: ({ name, kind }) => [name, kind],
  AGREEMENT: ({ title, summary }) => [title, summary],
  CLAUSE: ({ heading, summary }) => [heading, summary],
  DEAL: ({ name, kind, summary }) => [name, kind, summary],
  RIGHT: ({ label, statement, action, scope }) => [label, statement, action, scope],
  CONDITION: ({ label, note }) => [label, note],
  EVENT: ({ label, description }) => [label, description],
  ACT: ({ kind, note }) => [kind, note],
  DISPUTE: ({ topic, claims, followed }) => [topic, ...claims.map(({ says }) => says), followed],
  EVIDENCE: ({ locator, quote }) => [locator, quote],
  SOURCE: ({ title, publisher }) => [title, publisher],
};
