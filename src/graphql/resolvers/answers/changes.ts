import { z } from 'zod';
import { nodeTypeOf } from '../../../domain/model/record.ts';
import type { ChangeRow } from '../../../store/store.ts';
import type { RequestContext } from '../../context.ts';
import { cursorsOf, questionHash } from '../../cursor.ts';
import { pageInfo, pageSize } from '../../pagination.ts';
import { nodeInContext } from '../../node-in-context.ts';
import type { AnyNodeInContext, ChangesResult, InheritedContext } from '../../parent-types.ts';
import type { QueryChangesArgs, Resolvers } from '../../generated/resolvers-types.ts';

const CURSORS = cursorsOf({ recordedAt: z.string(), sequence: z.int() });

/**
 * The changes that loads recorded after an instant, oldest first. The end cursor of an empty page
 * is that of the request, so that clients can poll. See docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export async function changesSince(
  { since, first, after }: QueryChangesArgs,
  request: RequestContext,
): Promise<ChangesResult> {
  const size = pageSize(first, 50);
  const hash = questionHash({ changes: since });
  const place = after ? CURSORS.place(after, hash) : null;
  const { rows, more } = await (await request.todayContext.snapshot()).changes(since, size, place);
  const edges = rows.map((node) => ({ node, cursor: CURSORS.of(hash, node) }));
  return { edges, more, after: after ?? null };
}

/** Resolvers of schema/changes.graphql. */
export const changesResolvers: Resolvers = {
  ChangeConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
    pageInfo: ({ edges, more, after }) => {
      const info = pageInfo(edges, more, after);
      return { ...info, endCursor: info.endCursor ?? after };
    },
  },
  Change: {
    subject: (change, _, { todayContext }) => subjectOf(change, todayContext),
  },
};

async function subjectOf(
  { subjectId }: ChangeRow,
  context: InheritedContext,
): Promise<AnyNodeInContext | null> {
  const type = nodeTypeOf(subjectId);
  const record = type && (await context.loaders.record(type, subjectId));
  return record ? nodeInContext(type, record, context) : null;
}
