import type { Amount } from '../../domain/model/amount.ts';
import type { NodeType } from '../../domain/model/record.ts';
import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import { sourceVisibleFrom } from '../../domain/model/evidence.ts';
import { pick } from '../../domain/pick.ts';
import { OPEN } from '../../domain/time/day.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { normalise } from '../../domain/text/normalise.ts';
import { listDayOf, recordName, searchTextOf } from '../labels.ts';
import { datedDayProperties, dayProperties, type Properties, technical } from './properties.ts';
import { listSortKey } from './sort-key.ts';

/**
 * The properties of a record's node besides the record itself (src/store/neo4j/record-codec.ts):
 * those of docs/graph.md, and those that only queries read, whose names begin with `tenure`.
 */
export function nodeProperties<T extends NodeType>(type: T, record: Records[T]): Properties {
  const anyRecord: AnyRecord = record;
  const name = recordName(record);
  const key = listSortKey({ name, id: record.id });
  const keys = STATEMENT_TYPES.has(type)
    ? { statementKey: key }
    : { listKey: key, listDay: listDayOf(record) };
  return {
    ...pick(record, 'id', ...OWN_FIELDS[type]),
    ...('assertion' in anyRecord && pick(anyRecord, 'assertion', 'rank')),
    ...('knownFrom' in anyRecord && dayProperties(pick(anyRecord, 'knownFrom', 'knownUntil'))),
    ...FURTHER_PROPERTIES[type]?.(record),
    ...technical({
      type,
      text: searchTextOf(type, record),
      normalName: normalise(name),
      ...(type !== 'EVIDENCE' && keys),
    }),
  };
}

/** Asserted nodes that are listed by source only, so that their key has no index. */
const STATEMENT_TYPES: ReadonlySet<NodeType> = new Set(['RIGHT', 'CONDITION', 'ACT']);

/** The fields that nodes have as they are. */
const OWN_FIELDS: { readonly [T in NodeType]: readonly (keyof Records[T])[] } = {
  PARTY: ['kind', 'name', 'country'],
  ASSET: ['name', 'kind'],
  AGREEMENT: ['title', 'kind', 'summary'],
  CLAUSE: ['heading', 'summary', 'cuad', 'ordinal'],
  DEAL: ['name', 'kind', 'summary'],
  RIGHT: ['label', 'statement', 'kind', 'position', 'action', 'scope', 'binding'],
  CONDITION: ['label', 'effect'],
  EVENT: ['label', 'description'],
  ACT: ['kind'],
  DISPUTE: ['topic', 'followed'],
  EVIDENCE: ['locator', 'supports', 'confirmsSaid', 'quote'],
  SOURCE: ['kind', 'repostOf', 'publisher', 'title', 'url'],
};

const FURTHER_PROPERTIES: { readonly [T in NodeType]?: (record: Records[T]) => Properties } = {
  PARTY: ({ name, names }) =>
    technical({ nameKeys: nameKeys([name, ...names.map(({ value }) => value)]) }),
  AGREEMENT: ({ executed, term }) => ({
    ...datedDayProperties('executed', executed),
    termEdtf: term.edtf,
    ...dayProperties({
      termStartEarliest: term.startEarliest,
      termStartLatest: term.startLatest,
      termEndEarliest: term.endEarliest,
      termEndLatest: term.endLatest,
    }),
  }),
  DEAL: ({ announced, values }) => ({
    ...datedDayProperties('announced', announced),
    ...technical({
      valueCurrencies: values.map(({ currency }) => currency),
      valueAmounts: values.map(({ amount }) => Number(amount)),
    }),
  }),
  RIGHT: ({ amount, term, due }) => ({
    ...amountProperties(amount),
    termEdtf: term.edtf,
    ...datedDayProperties('due', due),
  }),
  CONDITION: ({ within }) =>
    dayProperties({ withinFrom: within?.from ?? null, withinUntil: within?.until ?? null }),
  EVENT: occurrenceProperties,
  ACT: ({ effective, amount }) => ({
    ...datedDayProperties('effective', effective),
    ...amountProperties(amount),
  }),
  EVIDENCE: ({ confirms, visibleFrom }) => dayProperties({ confirms, visibleFrom }),
  SOURCE: ({ publisher, published, retrieved }) => ({
    ...technical({ publisher: normalise(publisher) }),
    ...datedDayProperties('published', published),
    ...dayProperties({ publicFrom: sourceVisibleFrom({ published, retrieved }) }),
  }),
};

/** Of occurrences: for people the properties of the one that stands, for queries lists of all. */
function occurrenceProperties({ occurrences }: Records['EVENT']): Properties {
  const standing = occurrences.find(({ knownUntil }) => knownUntil === OPEN);
  return {
    ...datedDayProperties('occurred', standing?.on ?? null),
    ...dayProperties({ occurredKnownFrom: standing?.knownFrom ?? null }),
    ...technical({
      occurredEarliest: occurrences.map(({ on }) => on.earliest),
      occurredLatest: occurrences.map(({ on }) => on.latest),
      occurredKnownFrom: occurrences.map(({ knownFrom }) => knownFrom),
      occurredKnownUntil: occurrences.map(({ knownUntil }) => knownUntil),
    }),
  };
}

function amountProperties(amount: Amount | null): Properties {
  if (amount === null) return {};
  const { value, currency, unit, what } = amount;
  return { amount: value === null ? null : Number(value), currency, unit, amountOf: what };
}
