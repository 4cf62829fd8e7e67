import type { Asserted, NodeType, Records } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { isoDay, OPEN } from '../time/day.ts';
import { flatAmount, flatDay, flatSpan, flatTerm, type Properties } from './flat.ts';
import { nameOf, searchTextOf } from './names.ts';
import { listSortKey } from './sort-key.ts';

/**
 * The properties of a record's node, without its recording stamp: its own values, and what finding it reads (`text`, `normalName`,
 * `listKey`, `statementKey`). Links to other records are relationships. `plain.ts` reads them back.
 */
export function nodeProperties<T extends NodeType>(type: T, record: Records[T]): Properties {
  const name = nameOf(type, record);
  return {
    type, id: record.id,
    ...OWN[type](record),
    text: searchTextOf(type, record),
    normalName: normalise(name),
    ...(LISTED.has(type) ? { listKey: listSortKey({ name, id: record.id }) } : {}),
    ...(STATEMENTS.has(type) ? { statementKey: listSortKey({ name, id: record.id }) } : {}),
  };
}

/** The kinds of node that the API lists by name. */
const LISTED: ReadonlySet<NodeType> = new Set(['PARTY', 'AGREEMENT', 'CLAUSE', 'DEAL', 'EVENT']);

/** Other kinds of asserted node: they are listed under their source only, so that no index holds their key. */
const STATEMENTS: ReadonlySet<NodeType> = new Set(['RIGHT', 'CONDITION', 'ACT']);

const OWN: { readonly [T in NodeType]: (record: Records[T]) => Properties } = {
  PARTY: ({ kind, name, country, existed, note }) => ({ kind, name, country, note, ...flatTerm('existed', existed) }),
  ASSET: ({ name, kind, note }) => ({ name, kind, note }),
  AGREEMENT: (agreement) => ({
    title: agreement.title, kind: agreement.kind, binding: agreement.binding, governingLaw: agreement.governingLaw,
    summary: agreement.summary, ...flatDay('executed', agreement.executed), ...flatTerm('term', agreement.term), ...asserted(agreement),
  }),
  CLAUSE: ({ heading, summary, cuad, ordinal }) => ({ heading, summary, cuad, ordinal }),
  DEAL: (deal) => ({
    name: deal.name, kind: deal.kind, summary: deal.summary, ...flatDay('announced', deal.announced),
    values: deal.values.map(({ amount, currency, basis, what }) => JSON.stringify({ amount, currency, basis, what })), ...asserted(deal),
  }),
  RIGHT: (right) => ({
    label: right.label, statement: right.statement, kind: right.kind, position: right.position, action: right.action,
    scope: right.scope, binding: right.binding, activation: right.activation,
    ...flatAmount('amount', right.amount), ...flatTerm('term', right.term), ...asserted(right),
  }),
  CONDITION: (condition) => ({
    label: condition.label, effect: condition.effect, ...flatSpan('within', condition.within), ...asserted(condition),
  }),
  EVENT: (event) => ({
    label: event.label, description: event.description, occurredKnownFrom: event.occurredKnownFrom,
    ...flatDay('occurred', event.occurred), ...flatAmount('threshold', event.threshold), ...asserted(event),
  }),
  ACT: (act) => ({ kind: act.kind, ...flatDay('effective', act.effective), ...asserted(act) }),
  EVIDENCE: ({ locator, supports, confirms, visibleFrom, sentence, quote }) => ({
    locator, supports, confirms, visibleFrom, visibleFromDate: isoDay(visibleFrom), quote,
    sentenceStart: sentence?.start ?? null, sentenceEnd: sentence?.end ?? null, sentenceSha256: sentence?.sha256 ?? null,
  }),
  SOURCE: ({ kind, publisher, title, url, published, access, retrieved, sha256, note }) => ({
    kind, publisher, title, url, access, retrieved, sha256, note, ...flatDay('published', published),
  }),
};

/** Days are stored as whole numbers; those with `Date` in the name are for a person who looks at the graph. */
function asserted({ assertion, rank, rankReason, knownFrom, knownUntil, withdrawnReason, note }: Asserted): Properties {
  return {
    assertion, rank, rankReason, knownFrom, knownUntil, withdrawnReason, note,
    knownFromDate: isoDay(knownFrom), knownUntilDate: knownUntil < OPEN ? isoDay(knownUntil) : null,
  };
}
