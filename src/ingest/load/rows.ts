import { hash } from 'node:crypto';
import { type Id, nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import type { Merge } from '../../domain/model/party.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { membershipVersions } from '../../domain/rights/groups/membership.ts';
import { decidingEventIds } from '../../domain/rights/heads.ts';
import { historiesIn, type LookUp } from '../../domain/rights/history.ts';
import { versionsOfRight } from '../../domain/rights/versions.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { searchTextOf } from '../../store/labels.ts';
import { nodeProperties } from '../../store/neo4j/node-properties.ts';
import { dayProperties, type Properties, technical } from '../../store/neo4j/properties.ts';
import { encodeRecord, type EncodedRecord } from '../../store/neo4j/record-codec.ts';
import { rightSortKey } from '../../store/neo4j/sort-key.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { type Day, isoDay } from '../../domain/time/day.ts';
import { publicLabels, publicTermProperties, type PublicTerm } from './public-graph.ts';
import { yearRanges } from './year-ranges.ts';

/** An id that was merged into that of a record. */
export type MergedId = Merge & { readonly id: Id };

/** The dataset that is written, the day as of which it is labelled, and the graph's records. */
interface RowContext {
  readonly ds: number;
  readonly knownOn: Day;
  readonly lookUp: LookUp;
}

/** A record or merged id as the query that creates it takes it. */
export interface CreateRow {
  readonly record: AnyRecord | MergedId;
  readonly hash: string;
  /** All but `recordedAt`. The database stores no nulls. */
  readonly properties: Properties;
  /** The other parameters of the query. */
  readonly linked: Required<Pick<Links, 'to' | 'from'>> & Links['own'];
  readonly later: readonly LinkRow[];
  /** The versions of a right by knowledge day; none for other records. */
  readonly versions: readonly RightVersion[];
}

export function createRow<T extends NodeType>(
  context: RowContext,
  type: T,
  record: Records[T],
): CreateRow {
  const { ds, knownOn, lookUp } = context;
  const [history] = type === 'RIGHT' ? historiesIn([record.id], lookUp).values() : [];
  const versions = history ? versionsOfRight(history) : [];
  const held = history ? publicTermProperties(versions, knownOn) : null;
  const headEventIds = history && history.heads.size > 0 ? [...decidingEventIds(history)] : [];
  const extras = { ...context, versions, held, headEventIds };
  const { to = [], from = [], later = [], own } = LINKS[type](record, extras);
  const texts = encodeRecord(type, record);
  const print = fingerprint(texts);
  const shown = publicLabels(type, record, knownOn, held);
  return {
    record,
    hash: print,
    properties: {
      ...nodeProperties(type, record),
      ...held?.onRight,
      ...technical({ ds, hash: print, shown, record: texts.whole }),
    },
    linked: { to, from, ...own },
    later: later.map(({ id, ...link }) => ({ from: record.id, to: id, ...link })),
    versions,
  };
}

export function mergeRow(ds: number, merge: Merge): CreateRow {
  const { from: id, into, reason } = merge;
  const hash = JSON.stringify([into, reason]);
  return {
    record: { ...merge, id },
    hash,
    properties: { id, reason, ...technical({ ds, type: 'MERGED', shown: 'Merged', hash }) },
    linked: { to: one('MERGED_INTO', into), from: [] },
    later: [],
    versions: [],
  };
}

/** The first 20 bytes of the SHA-256 of a record's own fields, hexadecimal. */
export function fingerprint({ own }: Pick<EncodedRecord, 'own'>): string {
  return hash('sha256', own).slice(0, 40);
}

interface Extras extends RowContext {
  readonly versions: readonly RightVersion[];
  readonly held: PublicTerm | null;
  /** The events on which the heads of a right turn. */
  readonly headEventIds: readonly Id[];
}

interface Link {
  /** The relationship type; a superseded membership has one of its own. */
  readonly type: string;
  readonly id: Id;
  readonly properties: Properties;
}

/** A link that is written after all records. */
export interface LinkRow extends Omit<Link, 'id'> {
  readonly from: Id;
  readonly to: Id;
}

interface Links {
  readonly to?: readonly Link[];
  readonly from?: readonly Link[];
  /** Links to records of the same type, or of one that is written later. */
  readonly later?: readonly Link[];
  /** The nodes that are written with the record, each with one link, by parameter. */
  readonly own?: Readonly<Record<string, readonly unknown[]>>;
}

/** The links of each type of record; in order of writing, a type after those that it links to. */
const LINKS: { readonly [T in NodeType]: (record: Records[T], extras: Extras) => Links } = {
  SOURCE: () => ({}),
  PARTY: ({ id, names, identifiers, memberships }, { ds, knownOn }) => ({
    later: memberships.flatMap((membership, ordinal) =>
      membershipVersions(membership).map((version) => ({
        type: isVisible(version, knownOn) ? 'PART_OF' : 'WAS_PART_OF',
        id: membership.groupId,
        properties: {
          ...dayProperties({ ...version }),
          ...technical({ dated: membership.during !== null }),
          ordinal,
          edtf: membership.during?.edtf ?? null,
        },
      })),
    ),
    own: {
      names: names.map(({ value, kind, used }, ordinal) => ({
        ordinal,
        properties: {
          ...technical({ ds, shown: 'PartyName' }),
          id: `${id}#name-${ordinal}`,
          value,
          kind,
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
  }),
  ASSET: ({ partOfId }) => ({ later: one('PART_OF', partOfId) }),
  AGREEMENT: ({ parties, amendsIds }) => ({
    from: inRoles('PARTY_TO', parties),
    later: ordered('AMENDS', amendsIds),
  }),
  CLAUSE: ({ agreementId }) => ({ from: one('HAS_CLAUSE', agreementId) }),
  DEAL: ({ participants, agreementIds }) => ({
    from: inRoles('PARTICIPATES_IN', participants),
    to: ordered('COMPRISES', agreementIds),
  }),
  EVENT: ({ partyIds }) => ({ to: ordered('CONCERNS', partyIds) }),
  CONDITION: ({ eventId, head }) => ({
    to: one('TURNS_ON', eventId),
    later: one('TURNS_ON', head?.rightId ?? null),
  }),
  RIGHT: (right, { ds, lookUp, versions, held, headEventIds }) => {
    const { corrects } = right;
    const holderName = lookUp('PARTY', right.holderId)?.name ?? right.holderId;
    return {
      to: [
        ...one('HELD_BY', right.holderId, held?.onHolder),
        ...one('OWED_BY', right.counterpartyId),
        ...ordered('OVER', right.assetIds),
        ...one('UNDER', right.agreementId),
        ...ordered('SUBJECT_TO', right.conditionIds),
        ...headEventIds.flatMap((id) => one('TURNS_ON', id)),
      ],
      from: one('GRANTS', right.clauseId),
      later: [
        ...right.disputeIds.flatMap((id) => one('DISPUTED_IN', id)),
        ...(corrects
          ? one('CORRECTS', corrects.rightId, { reason: corrects.reason, known: corrects.known })
          : []),
        ...right.alternativeIds
          .filter((id) => right.id < id)
          .flatMap((id) => one('ALTERNATIVE_TO', id)),
      ],
      own: {
        versions: versions.map((version) => versionProperties(ds, right, version, holderName)),
      },
    };
  },
  ACT: ({ madeById, endsIds, introducesIds, voidsIds, performsId }) => ({
    from: one('MAKES', madeById),
    to: [
      ...ordered('ENDS', endsIds),
      ...ordered('INTRODUCES', introducesIds),
      ...ordered('VOIDS', voidsIds),
      ...one('PERFORMS', performsId),
    ],
  }),
  EVIDENCE: ({ id, sourceId, subjectId }, { lookUp }) => {
    const subject = lookUp(nodeTypeOf(subjectId)!, subjectId);
    const ordinal = subject && 'evidenceIds' in subject ? subject.evidenceIds.indexOf(id) : -1;
    return {
      to: one('FROM', sourceId),
      from: [{ type: 'EVIDENCED_BY', id: subjectId, properties: { ordinal } }],
    };
  },
  DISPUTE: ({ affects, claims }) => ({
    to: [
      ...affects.flatMap(({ recordId, fields }) => one('CONCERNS', recordId, { fields })),
      ...[...new Set(claims.map(({ sourceId }) => sourceId))].flatMap((id) => one('CITES', id)),
    ],
  }),
};

export const WRITTEN_TYPES = Object.keys(LINKS) as readonly NodeType[];

function one(type: string, id: Id | null, properties: Properties = {}): readonly Link[] {
  return id === null ? [] : [{ type, id, properties }];
}

function ordered(type: string, ids: readonly Id[]): readonly Link[] {
  return ids.map((id, ordinal) => ({ type, id, properties: { ordinal } }));
}

function inRoles(type: string, parties: Records['AGREEMENT']['parties']): readonly Link[] {
  return parties.map(({ partyId: id, role }, ordinal) => ({
    type,
    id,
    properties: { role, ordinal },
  }));
}

function versionProperties(
  ds: number,
  right: Records['RIGHT'],
  version: RightVersion,
  holderName: string,
): Properties {
  const { id, kind, holderId } = right;
  return {
    ...version,
    tenureDs: ds,
    id: `${id}@${isoDay(version.knownFrom)}`,
    sortKey: rightSortKey({ holderName, kind, id }),
    holderName,
    holderId,
    counterpartyId: right.counterpartyId,
    kind,
    position: right.position,
    assertion: version.disputed ? 'DISPUTED' : right.assertion,
    binding: right.binding,
    agreementId: right.agreementId,
    rightKnownFrom: right.knownFrom,
    assetIds: right.assetIds,
    searchText: searchTextOf('RIGHT', right),
    years: yearRanges(version),
    deprecated: version.deprecated ? 1 : 0,
  };
}
