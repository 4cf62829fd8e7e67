import type { Id, NodeType } from '../../domain/model/record.ts';

/** A record as its node holds it: see src/store/neo4j/record-text.ts. */
export interface StoredRecord {
  readonly type: NodeType;
  readonly record: string;
  readonly recordedAt: string;
}

/** Records that came along with the rows of a page, until they are asked for: then the database need not be asked once more. */
export interface Brought {
  /** Takes the records off rows of a page, which are nobody else's yet. */
  off<Row extends { readonly rightId: Id; readonly holderId: Id }>(
    rows: readonly (Row & WithRecords)[],
  ): readonly Row[];
  /** The record of each id that was brought, once; null for the others. */
  take(ids: readonly Id[]): readonly (StoredRecord | null)[];
}

/** What a row may bring along: the record of its right, when that was recorded, and the record of its holder, unless that is long. */
export interface WithRecords {
  readonly records?: readonly [right: string, recordedAt: string, holder: string | null] | null;
}

/** So many are waited for at most: what a question brings and never asks for is let go. */
const MOST = 2_000;

/** Records that one request has been brought. */
export function brought(): Brought {
  const waiting = new Map<Id, StoredRecord>();
  return {
    off: <Row extends { readonly rightId: Id; readonly holderId: Id }>(
      rows: readonly (Row & WithRecords)[],
    ) => {
      if (waiting.size + 2 * rows.length > MOST) waiting.clear();
      for (const row of rows as readonly (Row & { records?: WithRecords['records'] })[]) {
        const { rightId, holderId, records } = row;
        if (!records) continue;
        waiting.set(rightId, { type: 'RIGHT', record: records[0], recordedAt: records[1] });
        if (records[2] !== null)
          waiting.set(holderId, { type: 'PARTY', record: records[2], recordedAt: '' });
        row.records = null;
      }
      return rows;
    },
    take: (ids) =>
      ids.map((id) => {
        const found = waiting.get(id) ?? null;
        waiting.delete(id);
        return found;
      }),
  };
}
