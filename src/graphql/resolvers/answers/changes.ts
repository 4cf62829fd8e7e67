import { z } from 'zod';
import { invalidArgument, shortened } from '../../../errors.ts';
import { nodeTypeOf } from '../../../domain/model/record.ts';
import type { ChangeRow } from '../../../store/store.ts';
import type { RequestContext } from '../../context.ts';
import { cursorOf, decodePosition, questionHash } from '../../cursor.ts';
import { pageInfo, pageSize } from '../../pagination.ts';
import { nodeInContext } from '../../node-in-context.ts';
import type { AnyNodeInContext, ChangesResult, InheritedContext } from '../../parent-types.ts';
import type { QueryChangesArgs, Resolvers } from '../../generated/resolvers-types.ts';

const PLACE = z.tuple([z.string(), z.int()]);

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
  const instant = new Date(since);
  if (Number.isNaN(instant.getTime()))
    throw invalidArgument(
      'since',
      `must be an instant such as 2026-11-24T10:00:00Z: ${shortened(since)}`,
    );
  const hash = questionHash({ changes: instant.toISOString() });
  const place = after ? decodePosition(after, hash, PLACE) : null;
  const { rows, more } = await (
    await request.snapshot()
  ).changes(instant.toISOString(), size, place && { recordedAt: place[0], sequence: place[1] });
  const edges = rows.map((node) => ({
    node,
    cursor: cursorOf(hash, [node.recordedAt, node.sequence]),
  }));
  const info = pageInfo(edges, more, after ?? null);
  return { edges, pageInfo: { ...info, endCursor: info.endCursor ?? after ?? null } };
}

/** Resolvers of schema/changes.graphql. */
export const changesResolvers: Resolvers = {
  ChangeConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
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
  return record ? (nodeInContext(type, record, context) as AnyNodeInContext) : null;
}
