import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { membershipVersions } from '../../domain/rights/groups/membership.ts';
import { dayProperties, type Properties, technical } from '../../store/neo4j/properties.ts';

/** A link that is written after all records: both ends are of one type, or `to` comes later. */
export interface LinkRow {
  readonly from: Id;
  readonly to: Id;
  /** The relationship type; a superseded membership has one of its own. */
  readonly type: string;
  readonly properties?: Properties;
}

/** The links of a record that are written after all records, as known on the day of the load. */
export function laterLinks(type: NodeType, record: AnyRecord, knownOn: Day): readonly LinkRow[] {
  const linksOf = LINKS[type] as ((record: AnyRecord, knownOn: Day) => LinkRow[]) | undefined;
  return linksOf?.(record, knownOn) ?? [];
}

const LINKS: {
  readonly [T in NodeType]?: (record: Records[T], knownOn: Day) => readonly LinkRow[];
} = {
  PARTY: ({ id, memberships }, knownOn) =>
    memberships.flatMap((membership, ordinal) =>
      membershipVersions(membership).map((version) => ({
        from: id,
        to: membership.groupId,
        type: isVisible(version, knownOn) ? 'PART_OF' : 'WAS_PART_OF',
        properties: {
          ...dayProperties({ ...version }),
          ...technical({ dated: membership.during !== null }),
          ordinal,
          edtf: membership.during?.edtf ?? null,
        },
      })),
    ),
  ASSET: ({ id, partOfId }) =>
    partOfId === null ? [] : [{ from: id, to: partOfId, type: 'PART_OF' }],
  AGREEMENT: ({ id, amendsIds }) =>
    amendsIds.map((to, ordinal) => ({ from: id, to, type: 'AMENDS', properties: { ordinal } })),
  CONDITION: ({ id, head }) => (head ? [{ from: id, to: head.rightId, type: 'TURNS_ON' }] : []),
  RIGHT: ({ id, corrects, alternativeIds, disputeIds }) => [
    ...disputeIds.map((to) => ({ from: id, to, type: 'DISPUTED_IN' })),
    ...(corrects
      ? [
          {
            from: id,
            to: corrects.rightId,
            type: 'CORRECTS',
            properties: { reason: corrects.reason, known: corrects.known },
          },
        ]
      : []),
    ...alternativeIds
      .filter((to) => id < to)
      .map((to) => ({ from: id, to, type: 'ALTERNATIVE_TO' })),
  ],
};
