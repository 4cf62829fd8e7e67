import type { Id, Right } from '../model.ts';

/** A relationship of a right as `load-rights.cypher` gives it; the last part of a correction only: whether it is this right that corrects, why, and known since when. */
export type RightLinkRow = readonly [type: string, otherId: Id, ordinal: number | null, correction: readonly [boolean, string, number] | null];

type RightLinks = Pick<Right, 'holderId' | 'counterpartyId' | 'agreementId' | 'clauseId' | 'corrects' | 'assetIds' | 'conditionIds' | 'evidenceIds'
  | 'correctedByIds' | 'alternativeIds' | 'endedByActIds' | 'introducedByActIds'>;

/**
 * The ids that a right is linked to. All relationships of a right come in one list, told apart here: a query that asks for each kind of
 * its own goes through all of them a dozen times.
 */
export function rightLinksIn(rows: readonly RightLinkRow[]): RightLinks {
  const { HELD_BY, OWED_BY, UNDER, GRANTS, OVER, SUBJECT_TO, EVIDENCED_BY, CORRECTS, ALTERNATIVE_TO, ENDS, INTRODUCES } = byType(rows);
  const correction = CORRECTS?.find(([, , , parts]) => parts![0]);
  return {
    holderId: HELD_BY![0]![1],
    counterpartyId: OWED_BY?.[0]?.[1] ?? null, agreementId: UNDER?.[0]?.[1] ?? null, clauseId: GRANTS?.[0]?.[1] ?? null,
    corrects: correction ? { rightId: correction[1], reason: correction[3]![1], known: correction[3]![2] } : null,
    assetIds: inOrder(OVER), conditionIds: inOrder(SUBJECT_TO), evidenceIds: inOrder(EVIDENCED_BY),
    correctedByIds: byId(CORRECTS?.filter(([, , , parts]) => !parts![0])),
    alternativeIds: byId(ALTERNATIVE_TO), endedByActIds: byId(ENDS), introducedByActIds: byId(INTRODUCES),
  };
}

function byType(rows: readonly RightLinkRow[]): Readonly<Record<string, readonly RightLinkRow[] | undefined>> {
  const groups: Record<string, RightLinkRow[]> = {};
  for (const row of rows) (groups[row[0]] ??= []).push(row);
  return groups;
}

function inOrder(rows: readonly RightLinkRow[] = []): readonly Id[] {
  return [...rows].sort((a, b) => a[2]! - b[2]!).map(([, id]) => id);
}

function byId(rows: readonly RightLinkRow[] = []): readonly Id[] {
  return rows.map(([, id]) => id).sort();
}
