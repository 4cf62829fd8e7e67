import { z } from 'zod';
import type { NodeType } from '../../../domain/model/record.ts';
import { recordName } from '../../../store/labels.ts';
import {
  compareListPositions,
  type ListPosition,
  type ListQuestion,
} from '../../../store/list-question.ts';
import { type Cursors, cursorsOf, questionHash } from '../../cursor.ts';
import { memoised, pageOf, type Paging, wholeList } from '../../pagination.ts';
import { requiredNode } from '../../node-in-context.ts';
import type { Connection, InheritedContext, NodeInContext } from '../../parent-types.ts';

const PLACE = { name: z.string(), id: z.string() };
const NAME_CURSORS = cursorsOf(PLACE);
const DAY_CURSORS = cursorsOf({ ...PLACE, day: z.int() });

/**
 * One page of a list.
 *
 * @param asked  the arguments of the client, to which cursors are bound; `question` has resolved ids
 *   instead
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function recordList(
  question: ListQuestion,
  context: InheritedContext,
  paging: Paging,
  asked: unknown,
): Connection {
  const cursors: Cursors<ListPosition> =
    question.order?.field === 'DAY' ? DAY_CURSORS : NAME_CURSORS;
  const hash = questionHash([question.type, context.knownAt, asked], context.today);
  return {
    ...pageOf(paging, cursors, hash, async (size, position) => {
      const { rows, more } = await (await context.snapshot()).list(question, size, position);
      const entries = rows.map(({ type, ...place }) => ({
        place,
        node: () => requiredNode(type, place.id, context),
      }));
      return { rows: entries, more };
    }),
    totalCount: memoised(async () => (await context.snapshot()).listCount(question)),
  };
}

/**
 * One page of known records of a subject, by name and id.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function linkedList<T extends NodeType>(
  type: T,
  { record, context }: NodeInContext<NodeType>,
  linked: () => Promise<readonly NodeInContext<T>[]>,
  paging: Paging,
): Connection {
  const hash = questionHash([type, record.id, context.knownAt], context.today);
  const compare = (a: ListPosition, b: ListPosition) => compareListPositions(undefined, a, b);
  return wholeList(paging, NAME_CURSORS, hash, compare, async () =>
    (await linked())
      .map((node) => ({
        node: () => node,
        place: { id: node.record.id, name: recordName(node.record) },
      }))
      .sort((a, b) => compare(a.place, b.place)),
  );
}
