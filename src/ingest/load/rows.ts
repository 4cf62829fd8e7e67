import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { searchTextOf } from '../../store/labels.ts';
import { technical } from '../../store/neo4j/day-properties.ts';
import { nodeProperties } from '../../store/neo4j/node-properties.ts';
import type { Properties } from '../../store/neo4j/properties.ts';
import { encodeRecord } from '../../store/neo4j/record-codec.ts';
import { rightSortKey } from '../../store/neo4j/sort-key.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { type Day, isoDay } from '../../domain/time/day.ts';
import { fingerprint } from './fingerprint.ts';
import { publicTermProperties, type PublicTerm } from './publish/public-term.ts';
import { publicLabels } from './publish/public-labels.ts';
import type { LoadedType, RecordsToLoad } from './source.ts';
import { yearRanges } from './year-ranges.ts';

/** A record as it is written; `properties` still lack `recordedAt`. */
export interface StoredRecord<T extends NodeType = NodeType> {
  readonly record: Records[T];
  readonly hash: string;
  readonly properties: Properties;
}

export type CreateRow = ReturnType<typeof createRow>;

/**
 * The parameter of the create query for a record in dataset `ds`, with the labels of the knowledge
 * of the day of the load.
 *
 * @param holderName  the name of a holder by its id; called for rights only
 */
export function createRow<T extends LoadedType>(
  ds: number,
  knownOn: Day,
  type: T,
  { record, evidence, versions, headEventIds }: RecordsToLoad<T>,
  holderName: (id: Id) => string,
) {
  const held = type === 'RIGHT' ? publicTermProperties(versions, knownOn) : null;
  const extras = { versions, held, headEventIds, holderName };
  const { ids = {}, others, inner = 0 } = LINKS[type](record, ds, extras);
  const targets = Object.values(ids).flat();
  return {
    ...storedRecord(ds, knownOn, type, record, held),
    evidence: evidence.map((piece) => storedRecord(ds, knownOn, 'EVIDENCE', piece, null)),
    /** The other parameters of the query. */
    linked: { ...ids, ...others },
    /** The numbers of nodes and links that it writes. */
    nodes: 1 + inner + evidence.length,
    links: targets.length + inner + 2 * evidence.length,
    /** The ids that the row links to. */
    targets: [...targets, ...evidence.map(({ sourceId }) => sourceId)],
  };
}

function storedRecord<T extends NodeType>(
  ds: number,
  knownOn: Day,
  type: T,
  record: Records[T],
  held: PublicTerm | null,
): StoredRecord<T> {
  const texts = encodeRecord(type, record);
  const hash = fingerprint(texts);
  const shown = publicLabels(type, record, knownOn, held);
  const properties = withoutNulls({
    ...nodeProperties(type, record),
    ...held?.onRight,
    ...technical({ ds, hash, shown, record: texts.whole }),
  });
  return { record, hash, properties };
}

/** Data of other records that the versions of a right need. */
interface RightExtras {
  readonly versions: readonly RightVersion[];
  readonly held: PublicTerm | null;
  readonly headEventIds: readonly Id[];
  readonly holderName: (id: Id) => string;
}

interface Links {
  /** The ids of the records that the query links to, by parameter. */
  readonly ids?: Readonly<Record<string, Id | readonly Id[]>>;
  /** Its other parameters. */
  readonly others?: Readonly<Record<string, unknown>>;
  /** Nodes written with the record, each with one link. */
  readonly inner?: number;
}

const LINKS: {
  readonly [T in LoadedType]: (record: Records[T], ds: number, extras: RightExtras) => Links;
} = {
  SOURCE: () => ({}),
  ASSET: () => ({}),
  PARTY: ({ id, names, identifiers }, ds) => ({
    others: {
      names: names.map(({ value, kind: nameKind, used }, ordinal) => ({
        ordinal,
        properties: {
          ...technical({ ds, shown: 'PartyName' }),
          id: `${id}#name-${ordinal}`,
          value,
          kind: nameKind,
          usedEdtf: used?.edtf ?? null,
        },
      })),
      identifiers: identifiers.map(({ scheme, value }, ordinal) => ({
        ordinal,
        properties: {
          ...technical({ ds, shown: 'PartyIdentifier' }),
          id: `${id}#identifier-${ordinal}`,
          scheme,
          value: canonicalIdentifier(scheme, value),
        },
      })),
    },
    inner: names.length + identifiers.length,
  }),
  AGREEMENT: ({ parties }) => ({
    ids: { partyIds: parties.map(({ partyId }) => partyId) },
    others: { parties: parties.map(({ partyId, role }) => ({ id: partyId, role })) },
  }),
  CLAUSE: ({ agreementId }) => ({ ids: { agreementId } }),
  DEAL: ({ participants, agreementIds }) => ({
    ids: { participantIds: participants.map(({ partyId }) => partyId), agreementIds },
    others: { participants: participants.map(({ partyId, role }) => ({ id: partyId, role })) },
  }),
  EVENT: ({ partyIds }) => ({ ids: { partyIds } }),
  CONDITION: ({ eventId }) => ({ ids: { eventIds: listOf(eventId) } }),
  RIGHT: (right, ds, { held, headEventIds, ...extras }) => {
    const holderName = extras.holderName(right.holderId);
    const versions = extras.versions.map((version) =>
      versionProperties(ds, right, version, holderName),
    );
    return {
      ids: {
        holderId: right.holderId,
        counterpartyIds: listOf(right.counterpartyId),
        agreementIds: listOf(right.agreementId),
        clauseIds: listOf(right.clauseId),
        assetIds: right.assetIds,
        conditionIds: right.conditionIds,
        eventIds: headEventIds,
      },
      others: { versions, held: withoutNulls(held?.onHolder ?? {}) },
      inner: versions.length,
    };
  },
  ACT: ({ madeById, endsIds, introducesIds, voidsIds, performsId }) => ({
    ids: {
      madeByIds: listOf(madeById),
      endsIds,
      introducesIds,
      voidsIds,
      performsIds: listOf(performsId),
    },
  }),
  DISPUTE: ({ affects, claims }) => ({
    ids: {
      recordIds: affects.map(({ recordId }) => recordId),
      sourceIds: [...new Set(claims.map(({ sourceId }) => sourceId))],
    },
    others: { affects },
  }),
};

function versionProperties(
  ds: number,
  right: Records['RIGHT'],
  version: RightVersion,
  holderName: string,
): Properties {
  const { id, kind, holderId, counterpartyId } = right;
  return withoutNulls({
    tenureDs: ds,
    id: `${id}@${isoDay(version.knownFrom)}`,
    rightId: id,
    sortKey: rightSortKey({ holderName, kind, id }),
    holderName,
    holderId,
    counterpartyId,
    kind,
    position: right.position,
    assertion: version.disputed ? 'DISPUTED' : right.assertion,
    disputed: version.disputed,
    binding: right.binding,
    agreementId: right.agreementId,
    rightKnownFrom: right.knownFrom,
    assetIds: right.assetIds,
    searchText: searchTextOf('RIGHT', right),
    startEarliest: version.startEarliest,
    startLatest: version.startLatest,
    endEarliest: version.endEarliest,
    endLatest: version.endLatest,
    years: yearRanges(version),
    statedStart: version.statedStart,
    endStatus: version.endStatus,
    ordered: version.ordered,
    asStated: version.asStated,
    state: version.state,
    deprecated: version.deprecated ? 1 : 0,
    knownFrom: version.knownFrom,
    knownUntil: version.knownUntil,
  });
}

/** Leaves out null properties, which the database does not store. */
function withoutNulls(properties: Properties): Properties {
  const some: Record<string, Properties[string]> = {};
  for (const key in properties) if (properties[key] !== null) some[key] = properties[key]!;
  return some;
}

function listOf(id: Id | null): readonly Id[] {
  return id === null ? [] : [id];
}
