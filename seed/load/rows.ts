import type { Id, NodeType, Records, RightVersion } from '../../src/model.ts';
import { flatTerm, type Properties } from '../../src/store/flat.ts';
import { searchTextOf } from '../../src/store/names.ts';
import { nodeProperties } from '../../src/store/node-properties.ts';
import { rightSortKey } from '../../src/store/sort-key.ts';
import { normalise } from '../../src/text/normalise.ts';
import { isoDay, OPEN } from '../../src/time/day.ts';
import { fingerprint } from './fingerprint.ts';
import { yearsOf } from './years.ts';

/** A record as a create query takes it, with what the database must have made of it. */
export interface CreateRow {
  readonly id: Id;
  readonly hash: string;
  /** The parameters of the row; `properties` still lack the recording stamp. */
  readonly row: Readonly<Record<string, unknown>> & { readonly properties: Properties };
  readonly nodes: number;
  readonly links: number;
  /** Every id that the row links to. */
  readonly targets: readonly Id[];
}

/** What a right's versions need of other records. */
export interface RightExtras {
  readonly versions: readonly RightVersion[];
  readonly holderName: string;
}

/**
 * The row of a record.
 *
 * @param ds      the number of the dataset being written
 * @param extras  for rights only
 */
export function createRow<T extends NodeType>(ds: number, type: T, record: Records[T], extras: RightExtras | null = null): CreateRow {
  const hash = fingerprint(type, record);
  const { links, inner, targets } = LINKS[type](record, ds, extras);
  return {
    id: record.id, hash, nodes: 1 + inner, links: targets.length + inner, targets,
    row: { properties: { ds, ...nodeProperties(type, record), hash }, ...links },
  };
}

interface Links {
  readonly links: Readonly<Record<string, unknown>>;
  /** Nodes written with the record, each with one link. */
  readonly inner: number;
  readonly targets: readonly Id[];
}

const LINKS: { readonly [T in NodeType]: (record: Records[T], ds: number, extras: RightExtras | null) => Links } = {
  SOURCE: () => ({ links: {}, inner: 0, targets: [] }),
  EVIDENCE: ({ sourceId }) => ({ links: { sourceId }, inner: 0, targets: [sourceId] }),
  PARTY: ({ id, kind, names, identifiers, evidenceIds }, ds) => ({
    links: {
      kind, evidenceIds,
      names: names.map(({ value, kind: nameKind, used }, ordinal) => ({
        ordinal, properties: { ds, id: `${id}#name-${ordinal}`, value, kind: nameKind, normal: normalise(value), ...flatTerm('used', used) },
      })),
      identifiers: identifiers.map(({ scheme, value }, ordinal) => ({
        ordinal, properties: { ds, id: `${id}#identifier-${ordinal}`, scheme, value },
      })),
    },
    inner: names.length + identifiers.length,
    targets: evidenceIds,
  }),
  ASSET: ({ evidenceIds }) => ({ links: { evidenceIds }, inner: 0, targets: evidenceIds }),
  AGREEMENT: ({ parties, evidenceIds }) => ({
    links: { parties: parties.map(({ partyId, role }) => ({ id: partyId, role })), evidenceIds },
    inner: 0,
    targets: [...parties.map(({ partyId }) => partyId), ...evidenceIds],
  }),
  CLAUSE: ({ agreementId }) => ({ links: { agreementId }, inner: 0, targets: [agreementId] }),
  DEAL: ({ participants, agreementIds, evidenceIds }) => ({
    links: { participants: participants.map(({ partyId, role }) => ({ id: partyId, role })), agreementIds, evidenceIds },
    inner: 0,
    targets: [...participants.map(({ partyId }) => partyId), ...agreementIds, ...evidenceIds],
  }),
  EVENT: ({ partyIds, evidenceIds }) => ({ links: { partyIds, evidenceIds }, inner: 0, targets: [...partyIds, ...evidenceIds] }),
  CONDITION: ({ eventId, evidenceIds }) => ({ links: { eventId, evidenceIds }, inner: 0, targets: [eventId, ...evidenceIds] }),
  RIGHT: (right, ds, extras) => {
    const { holderId, counterpartyId, agreementId, clauseId, assetIds, conditionIds, evidenceIds } = right;
    const versions = (extras?.versions ?? []).map((version) => versionProperties(ds, right, version, extras!.holderName));
    return {
      links: {
        versions, holderId, assetIds, conditionIds, evidenceIds,
        counterpartyIds: listOf(counterpartyId), agreementIds: listOf(agreementId), clauseIds: listOf(clauseId),
      },
      inner: versions.length,
      targets: [holderId, ...listOf(counterpartyId), ...listOf(agreementId), ...listOf(clauseId), ...assetIds, ...conditionIds, ...evidenceIds],
    };
  },
  ACT: ({ madeById, endsIds, introducesIds, voidsIds, evidenceIds }) => ({
    links: { madeByIds: listOf(madeById), endsIds, introducesIds, voidsIds, evidenceIds },
    inner: 0,
    targets: [...listOf(madeById), ...endsIds, ...introducesIds, ...voidsIds, ...evidenceIds],
  }),
};

/** A version with all that filtering and ordering rights reads, so that a page needs no other node. Numbers are days. */
function versionProperties(ds: number, right: Records['RIGHT'], version: RightVersion, holderName: string): Properties {
  const { id, kind, holderId, counterpartyId } = right;
  const iso = (day: number) => (day < OPEN ? isoDay(day) : null);
  return {
    ds, id: `${id}@${isoDay(version.knownFrom)}`, rightId: id,
    sortKey: rightSortKey({ holderName, kind, id }), holderName, holderId, counterpartyId,
    kind, position: right.position, assertion: right.assertion, binding: right.binding,
    agreementId: right.agreementId, rightKnownFrom: right.knownFrom,
    assetIds: right.assetIds, searchText: searchTextOf('RIGHT', right),
    startEarliest: version.startEarliest, startLatest: version.startLatest, endEarliest: version.endEarliest, endLatest: version.endLatest,
    years: yearsOf(version),
    statedStart: version.statedStart, endStatus: version.endStatus, state: version.state, deprecated: version.deprecated ? 1 : 0,
    knownFrom: version.knownFrom, knownUntil: version.knownUntil,
    startDate: iso(version.startEarliest), endDate: iso(version.endLatest),
    knownFromDate: iso(version.knownFrom), knownUntilDate: iso(version.knownUntil),
  };
}

function listOf(id: Id | null): readonly Id[] {
  return id === null ? [] : [id];
}
