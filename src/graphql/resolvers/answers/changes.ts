import { z } from 'zod';
import { nodeTypeOf } from '../../../domain/model/record.ts';
import type { ChangeRow } from '../../../store/store.ts';
import type { RequestContext } from '../../context.ts';
import { cursorsOf, questionHash } from '../../cursor.ts';
import { pageOf } from '../../pagination.ts';
import { nodeInContext } from '../../node-in-context.ts';
import type { InheritedContext, UncountedConnection } from '../../parent-types.ts';
import type { QueryChangesArgs } from '../../generated/resolvers-types.ts';

const CURSORS = cursorsOf({ recordedAt: z.string(), sequence: z.int() });

/**
 * The changes that loads recorded after an instant, oldest first. See
 * docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function changesSince(
  { since, first, after }: QueryChangesArgs,
  { todayContext }: RequestContext,
): UncountedConnection {
  const paging = { first: first ?? 50, after: after || null };
  const hash = questionHash({ changes: since });
  const { pageInfo, ...page } = pageOf(paging, CURSORS, hash, async (size, place) => {
    const { rows, more } = await (await todayContext.snapshot()).changes(since, size, place);
    const entries = rows.map((change) => ({
      place: change,
      node: () => ({ ...change, subject: () => subjectOf(change, todayContext) }),
    }));
    return { rows: entries, more };
  });
  const polled = async () => {
    const info = await pageInfo();
    // An empty page ends where it began, so that clients can poll.
    return { ...info, endCursor: info.endCursor ?? paging.after };
  };
  return { ...page, pageInfo: polled };
}

async function subjectOf({ subjectId }: ChangeRow, context: InheritedContext) {
  const type = nodeTypeOf(subjectId);
  const record = type && (await context.loaders.record(type, subjectId));
  return record ? nodeInContext(type, record, context) : null;
}
