import { z } from 'zod';
import { endingOf } from '../../domain/rights/evaluate.ts';
import { knownTerms } from '../../domain/rights/versions.ts';
import { OPEN } from '../../domain/time/day.ts';
import { cursorOf, decodePosition, questionHash } from '../cursor.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { anyKnownNode } from '../node-in-context.ts';
import { memoised, pageSize } from '../pagination.ts';
import type { Connection, NodeInContext } from '../parent-types.ts';
import { effectiveInterval } from './shared/intervals.ts';
import type { Paging } from './shared/record-list.ts';

const ALL_TIME = { from: -OPEN, until: OPEN };
const PLACE = z.tuple([z.int()]);

/**
 * One page of the knowledge of a right over time, oldest first.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function historyPage(
  right: NodeInContext<'RIGHT'>,
  { first, after: cursor }: Paging,
): Connection {
  const { record, context } = right;
  const size = pageSize(first);
  const hash = questionHash({ history: record.id, knownAt: context.knownAt }, context.today);
  const [after] = typeof cursor === 'string' ? decodePosition(cursor, hash, PLACE) : [-OPEN];
  const all = memoised(async () =>
    knownTerms((await context.loaders.rightHistory(record.id))!, context.knownAt),
  );
  return {
    after: cursor ?? null,
    page: memoised(async () => {
      const rest = (await all()).filter(({ version }) => version.knownFrom > after);
      const rows = rest.slice(0, size).map((known) => ({
        node: { known, right },
        cursor: cursorOf(hash, [known.version.knownFrom]),
      }));
      return { rows, more: rest.length > size };
    }),
    count: async () => (await all()).length,
  };
}

/** Resolvers of schema/known-term.graphql. */
export const knownTermResolvers: Resolvers = {
  KnownTerm: {
    knownFrom: ({ known }) => known.version.knownFrom,
    knownUntil: ({ known: { version }, right }) =>
      version.knownUntil <= right.context.knownAt ? version.knownUntil : null,
    effective: ({ known: { effective }, right }) =>
      effectiveInterval(effective, right.record.term, effective.endUnknown),
    endReason: ({ known: { effective, version } }) =>
      endingOf(effective, { window: ALL_TIME, knownAt: version.knownFrom })?.reason ?? null,
    disputed: ({ known }) => known.version.disputed,
    deprecated: ({ known }) => known.version.deprecated,
    broughtBy: async ({ known, right }) => {
      const all = await Promise.all(
        known.broughtByIds.map((id) => anyKnownNode(id, right.context)),
      );
      return all.filter((node) => node !== null);
    },
  },
};
