import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { membershipVersions } from '../../domain/rights/groups/membership.ts';
import { dayProperties, technical } from '../../store/neo4j/day-properties.ts';
import type { Properties } from '../../store/neo4j/properties.ts';

/**
 * Links between records of one type, and to records written later, which are written after all
 * records: rows by the query that writes them.
 */
export type LinkRows = Readonly<
  Record<
    | 'link-parts'
    | 'link-amendments'
    | 'link-corrections'
    | 'link-alternatives'
    | 'link-heads'
    | 'link-disputes',
    LinkRow[]
  >
>;

export interface LinkRow {
  readonly from: Id;
  readonly to: Id;
  readonly ordinal?: number;
  readonly reason?: string;
  readonly known?: number;
  /** The relationship type; a superseded membership has one of its own. */
  readonly type?: 'PART_OF' | 'WAS_PART_OF';
  /** The properties of a membership. */
  readonly properties?: Properties;
}

export function noLinks(): LinkRows {
  return {
    'link-parts': [],
    'link-amendments': [],
    'link-corrections': [],
    'link-alternatives': [],
    'link-heads': [],
    'link-disputes': [],
  };
}

/** Adds the links of a record to others of its own type, as known on the day of the load. */
export function noteLinks(links: LinkRows, type: NodeType, record: AnyRecord, knownOn: Day): void {
  const from = record.id;
  if (type === 'PARTY') {
    links['link-parts'].push(...membershipRows(record as Records['PARTY'], knownOn));
  } else if (type === 'ASSET') {
    const { partOfId } = record as Records['ASSET'];
    if (partOfId !== null) links['link-parts'].push({ from, to: partOfId, type: 'PART_OF' });
  } else if (type === 'AGREEMENT') {
    const { amendsIds } = record as Records['AGREEMENT'];
    links['link-amendments'].push(...amendsIds.map((to, ordinal) => ({ from, to, ordinal })));
  } else if (type === 'CONDITION') {
    const { head } = record as Records['CONDITION'];
    if (head) links['link-heads'].push({ from, to: head.rightId });
  } else if (type === 'RIGHT') {
    const { corrects, alternativeIds, disputeIds } = record as Records['RIGHT'];
    links['link-disputes'].push(...disputeIds.map((to) => ({ from, to })));
    if (corrects)
      links['link-corrections'].push({
        from,
        to: corrects.rightId,
        reason: corrects.reason,
        known: corrects.known,
      });
    links['link-alternatives'].push(
      ...alternativeIds.filter((to) => from < to).map((to) => ({ from, to })),
    );
  }
}

function membershipRows({ id, memberships }: Records['PARTY'], knownOn: Day): readonly LinkRow[] {
  return memberships.flatMap((membership, ordinal) =>
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
  );
}
