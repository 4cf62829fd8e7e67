import type { Asserted, DealValue, Identifier, NodeType, PartyName, Records } from '../model.ts';
import { amountIn, dayIn, type Properties, spanIn, termIn } from './flat.ts';

/** A node as a query gives it: its properties, and the ids of what it is linked to under the names of the model. */
export type NodeRow = Properties & { readonly id: string } & Readonly<Record<string, unknown>>;

/** The record of a node as a load query gives it. @see node-properties.ts, which writes it */
export function recordIn<T extends NodeType>(type: T, row: NodeRow): Records[T] {
  return RECORDS[type](row);
}

const RECORDS: { readonly [T in NodeType]: (row: NodeRow) => Records[T] } = {
  PARTY: (row) => ({
    ...pick(row, 'id', 'kind', 'name', 'country', 'note', 'partOfId', 'evidenceIds', 'mergedIds', 'memberIds', 'agreements', 'deals'),
    names: (row['names'] as unknown as readonly Properties[]).map((name) => ({ ...pick<PartyName>(name, 'value', 'kind'), used: termIn(name, 'used') })),
    identifiers: (row['identifiers'] as unknown as readonly Properties[]).map((identifier) => pick<Identifier>(identifier, 'scheme', 'value')),
    existed: termIn(row, 'existed'),
  }),
  ASSET: (row) => pick(row, 'id', 'name', 'kind', 'note', 'partOfId', 'partIds', 'evidenceIds'),
  AGREEMENT: (row) => ({
    ...asserted(row),
    ...pick(row, 'id', 'title', 'kind', 'binding', 'governingLaw', 'summary', 'parties', 'amendsIds', 'amendedByIds', 'clauseIds', 'actIds', 'dealIds'),
    executed: dayIn(row, 'executed'), term: termIn(row, 'term')!,
  }),
  CLAUSE: (row) => pick(row, 'id', 'heading', 'summary', 'cuad', 'ordinal', 'agreementId', 'grantIds'),
  DEAL: (row) => ({
    ...asserted(row),
    ...pick(row, 'id', 'name', 'kind', 'summary', 'participants', 'agreementIds'),
    announced: dayIn(row, 'announced'),
    values: (row['values'] as unknown as readonly string[]).map((value) => JSON.parse(value) as DealValue),
  }),
  RIGHT: (row) => ({
    ...asserted(row),
    ...pick(row, 'id', 'label', 'statement', 'kind', 'position', 'action', 'scope', 'binding', 'activation', 'holderId', 'counterpartyId',
      'assetIds', 'agreementId', 'clauseId', 'conditionIds', 'corrects', 'correctedByIds', 'alternativeIds', 'endedByActIds', 'introducedByActIds'),
    amount: amountIn(row, 'amount'), term: termIn(row, 'term')!,
  }),
  CONDITION: (row) => ({
    ...asserted(row), ...pick(row, 'id', 'label', 'effect', 'eventId', 'rightIds', 'voidedByActIds'), within: spanIn(row, 'within'),
  }),
  EVENT: (row) => ({
    ...asserted(row), ...pick(row, 'id', 'label', 'description', 'occurredKnownFrom', 'partyIds', 'conditionIds'),
    occurred: dayIn(row, 'occurred'), threshold: amountIn(row, 'threshold'),
  }),
  ACT: (row) => ({
    ...asserted(row), ...pick(row, 'id', 'kind', 'madeById', 'endsIds', 'introducesIds', 'voidsIds'), effective: dayIn(row, 'effective')!,
  }),
  EVIDENCE: (row) => ({
    ...pick(row, 'id', 'sourceId', 'subjectId', 'locator', 'supports', 'confirms', 'visibleFrom', 'quote'),
    sentence: typeof row['sentenceStart'] === 'number'
      ? { start: row['sentenceStart'], end: row['sentenceEnd'] as number, sha256: row['sentenceSha256'] as string } : null,
  }),
  SOURCE: (row) => ({
    ...pick(row, 'id', 'kind', 'publisher', 'title', 'url', 'access', 'retrieved', 'sha256', 'note'), published: dayIn(row, 'published')!,
  }),
};

function asserted(row: NodeRow): Asserted {
  return pick(row, 'assertion', 'rank', 'rankReason', 'knownFrom', 'knownUntil', 'withdrawnReason', 'recordedAt', 'evidenceIds', 'note');
}

/** Fields that read as they were written; what is not there is null. */
function pick<R>(row: Readonly<Record<string, unknown>>, ...keys: readonly (keyof R & string)[]): R {
  const picked: Record<string, unknown> = {};
  for (const key of keys) picked[key] = row[key] ?? null;
  return picked as R;
}
