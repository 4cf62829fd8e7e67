import type { Amount } from '../../domain/model/amount.ts';
import type { Asserted, NodeType } from '../../domain/model/record.ts';
import type { Records } from '../../domain/model/graph.ts';
import { sourceVisibleFrom } from '../../domain/model/evidence.ts';
import { OPEN } from '../../domain/time/day.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { normalise } from '../../domain/text/normalise.ts';
import { listDayOf, recordName, searchTextOf } from '../labels.ts';
import { datedDayProperties, dayProperties, technical } from './day-properties.ts';
import type { Properties } from './properties.ts';
import { listSortKey } from './sort-key.ts';

/**
 * The properties of a record's node besides the record itself (src/store/neo4j/record-codec.ts):
 * those of docs/graph.md, and those that only queries read, whose names begin with `tenure`.
 */
export function nodeProperties<T extends NodeType>(type: T, record: Records[T]): Properties {
  const name = recordName(record);
  return {
    id: record.id,
    ...PROPERTIES[type](record),
    ...technical({
      type,
      text: searchTextOf(type, record),
      normalName: normalise(name),
      ...(LISTED_TYPES.has(type)
        ? { listKey: listSortKey({ name, id: record.id }), listDay: listDayOf(record) }
        : {}),
      ...(STATEMENT_TYPES.has(type) ? { statementKey: listSortKey({ name, id: record.id }) } : {}),
    }),
  };
}

/** The types of node that the API lists by name. */
const LISTED_TYPES: ReadonlySet<NodeType> = new Set([
  'PARTY',
  'AGREEMENT',
  'CLAUSE',
  'DEAL',
  'EVENT',
  'DISPUTE',
  'ASSET',
  'SOURCE',
]);

/** Other asserted nodes, which are listed by source only, so that their key has no index. */
const STATEMENT_TYPES: ReadonlySet<NodeType> = new Set(['RIGHT', 'CONDITION', 'ACT']);

const PROPERTIES: { readonly [T in NodeType]: (record: Records[T]) => Properties } = {
  PARTY: ({ kind, name, names, country }) => ({
    kind,
    name,
    country,
    ...technical({ nameKeys: nameKeys([name, ...names.map(({ value }) => value)]) }),
  }),
  ASSET: ({ name, kind }) => ({ name, kind }),
  AGREEMENT: (agreement) => ({
    title: agreement.title,
    kind: agreement.kind,
    summary: agreement.summary,
    ...datedDayProperties('executed', agreement.executed),
    termEdtf: agreement.term.edtf,
    ...dayProperties({
      termStartEarliest: agreement.term.startEarliest,
      termStartLatest: agreement.term.startLatest,
      termEndEarliest: agreement.term.endEarliest,
      termEndLatest: agreement.term.endLatest,
    }),
    ...asserted(agreement),
  }),
  CLAUSE: ({ heading, summary, cuad, ordinal }) => ({ heading, summary, cuad, ordinal }),
  DEAL: (deal) => ({
    name: deal.name,
    kind: deal.kind,
    summary: deal.summary,
    ...datedDayProperties('announced', deal.announced),
    ...technical({
      valueCurrencies: deal.values.map(({ currency }) => currency),
      valueAmounts: deal.values.map(({ amount }) => Number(amount)),
    }),
    ...asserted(deal),
  }),
  RIGHT: (right) => {
    const { label, statement, kind, position, action, scope, binding, amount, term } = right;
    return {
      label,
      statement,
      kind,
      position,
      action,
      scope,
      binding,
      ...amountProperties(amount),
      termEdtf: term.edtf,
      ...datedDayProperties('due', right.due),
      ...asserted(right),
    };
  },
  CONDITION: (condition) => ({
    label: condition.label,
    effect: condition.effect,
    ...dayProperties({
      withinFrom: condition.within?.from ?? null,
      withinUntil: condition.within?.until ?? null,
    }),
    ...asserted(condition),
  }),
  EVENT: (event) => ({
    label: event.label,
    description: event.description,
    ...occurrenceProperties(event),
    ...asserted(event),
  }),
  ACT: (act) => ({
    kind: act.kind,
    ...datedDayProperties('effective', act.effective),
    ...amountProperties(act.amount),
    ...asserted(act),
  }),
  DISPUTE: ({ topic, followed, knownFrom, knownUntil }) => ({
    topic,
    followed,
    ...dayProperties({ knownFrom, knownUntil }),
  }),
  EVIDENCE: ({ locator, supports, confirms, confirmsSaid, visibleFrom, quote }) => ({
    locator,
    supports,
    confirmsSaid,
    quote,
    ...dayProperties({ confirms, visibleFrom }),
  }),
  SOURCE: ({ kind, publisher, title, url, published, retrieved, repostOf }) => ({
    kind,
    repostOf,
    publisher,
    title,
    url,
    ...technical({ publisher: normalise(publisher) }),
    ...datedDayProperties('published', published),
    ...dayProperties({ publicFrom: sourceVisibleFrom({ published, retrieved }) }),
  }),
};

/**
 * The properties of occurrences: for people the one that stands, for queries a list for each day.
 */
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

function asserted({ assertion, rank, knownFrom, knownUntil }: Asserted): Properties {
  return { assertion, rank, ...dayProperties({ knownFrom, knownUntil }) };
}
