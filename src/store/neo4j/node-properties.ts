import type { Asserted, NodeType } from '../../domain/model/record.ts';
import type { Records } from '../../domain/model/graph.ts';
import { sourceVisibleFrom } from '../../domain/model/evidence.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { normalise } from '../../domain/text/normalise.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import { nameOf, searchTextOf } from '../labels.ts';
import type { Properties } from './properties.ts';
import { listSortKey } from './sort-key.ts';

/**
 * The properties of a record's node besides the record itself (src/store/neo4j/record-codec.ts):
 * those that queries use, and those that help a person who looks at the graph.
 */
export function nodeProperties<T extends NodeType>(type: T, record: Records[T]): Properties {
  const name = nameOf(type, record);
  return {
    type,
    id: record.id,
    ...PROPERTIES[type](record),
    text: searchTextOf(type, record),
    normalName: normalise(name),
    ...(LISTED_TYPES.has(type) ? { listKey: listSortKey({ name, id: record.id }) } : {}),
    ...(STATEMENT_TYPES.has(type) ? { statementKey: listSortKey({ name, id: record.id }) } : {}),
  };
}

/** The types of node that the API lists by name. */
const LISTED_TYPES: ReadonlySet<NodeType> = new Set([
  'PARTY',
  'AGREEMENT',
  'CLAUSE',
  'DEAL',
  'EVENT',
]);

/** Other asserted nodes: only listed by source, so their key has no index. */
const STATEMENT_TYPES: ReadonlySet<NodeType> = new Set(['RIGHT', 'CONDITION', 'ACT']);

/** Days are whole numbers for queries, and EDTF or ISO 8601 for people. */
const PROPERTIES: { readonly [T in NodeType]: (record: Records[T]) => Properties } = {
  PARTY: ({ kind, name, names, country }) => ({
    kind,
    name,
    country,
    nameKeys: nameKeys([name, ...names.map(({ value }) => value)]),
  }),
  ASSET: ({ name, kind }) => ({ name, kind }),
  AGREEMENT: (agreement) => ({
    title: agreement.title,
    kind: agreement.kind,
    summary: agreement.summary,
    ...dayProperties('executed', agreement.executed),
    termEdtf: agreement.term.edtf,
    termStartEarliest: agreement.term.startEarliest,
    termStartLatest: agreement.term.startLatest,
    termEndEarliest: agreement.term.endEarliest,
    termEndLatest: agreement.term.endLatest,
    ...asserted(agreement),
  }),
  CLAUSE: ({ heading, summary, cuad, ordinal }) => ({ heading, summary, cuad, ordinal }),
  DEAL: (deal) => ({
    name: deal.name,
    kind: deal.kind,
    summary: deal.summary,
    ...dayProperties('announced', deal.announced),
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
      amountValue: amount?.value ?? null,
      amountCurrency: amount?.currency ?? null,
      termEdtf: term.edtf,
      dueEdtf: right.due?.edtf ?? null,
      ...asserted(right),
    };
  },
  CONDITION: (condition) => ({
    label: condition.label,
    effect: condition.effect,
    withinFrom: condition.within?.from ?? null,
    withinUntil: condition.within?.until ?? null,
    ...asserted(condition),
  }),
  EVENT: (event) => ({
    label: event.label,
    description: event.description,
    occurredKnownFrom: event.occurredKnownFrom,
    ...dayProperties('occurred', event.occurred),
    ...asserted(event),
  }),
  ACT: (act) => ({
    kind: act.kind,
    ...dayProperties('effective', act.effective),
    amountValue: act.amount?.value ?? null,
    amountCurrency: act.amount?.currency ?? null,
    ...asserted(act),
  }),
  EVIDENCE: ({ locator, confirms, confirmsSaid, visibleFrom, quote }) => ({
    locator,
    confirms,
    confirmsSaid,
    visibleFrom,
    visibleFromDate: isoDay(visibleFrom),
    quote,
  }),
  SOURCE: ({ kind, publisher, title, url, published, retrieved, repostOf }) => ({
    kind,
    repostOf,
    publisher,
    title,
    url,
    publishedEdtf: published.edtf,
    publishedEarliest: published.earliest,
    publicFrom: sourceVisibleFrom({ published, retrieved }),
  }),
};

/** A dated day as three properties, such as `executedEdtf`, `executedEarliest` and `executedLatest`. */
function dayProperties(name: string, day: DatedDay | null): Properties {
  return {
    [`${name}Edtf`]: day?.edtf ?? null,
    [`${name}Earliest`]: day?.earliest ?? null,
    [`${name}Latest`]: day?.latest ?? null,
  };
}

function asserted({ assertion, rank, knownFrom, knownUntil }: Asserted): Properties {
  return {
    assertion,
    rank,
    knownFrom,
    knownUntil,
    knownFromDate: isoDay(knownFrom),
    knownUntilDate: knownUntil < OPEN ? isoDay(knownUntil) : null,
  };
}
