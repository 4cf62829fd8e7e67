import { z } from 'zod';
import { endingOf } from '../../domain/rights/evaluate.ts';
import { type KnownTerm, knownTerms } from '../../domain/rights/versions.ts';
import { OPEN } from '../../domain/time/day.ts';
import { cursorsOf, questionHash } from '../cursor.ts';
import { anyKnownNode } from '../node-in-context.ts';
import type { Connection, NodeInContext } from '../parent-types.ts';
import { effectiveInterval } from './shared/intervals.ts';
import { type Paging, wholeList } from '../pagination.ts';

const ALL_TIME = { from: -OPEN, until: OPEN };
const CURSORS = cursorsOf({ knownFrom: z.int() });

/**
 * One page of the knowledge of a right over time, oldest first.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function historyPage(right: NodeInContext<'RIGHT'>, paging: Paging): Connection {
  const { record, context } = right;
  const hash = questionHash({ history: record.id, knownAt: context.knownAt }, context.today);
  return wholeList(
    paging,
    CURSORS,
    hash,
    (a, b) => a.knownFrom - b.knownFrom,
    async () => {
      const history = (await context.loaders.rightHistory(record.id))!;
      return knownTerms(history, context.knownAt).map((known) => ({
        node: () => knownTermInContext(known, right),
        place: known.version,
      }));
    },
  );
}

function knownTermInContext(
  { version, effective, broughtByIds }: KnownTerm,
  { record, context }: NodeInContext<'RIGHT'>,
) {
  const { knownFrom, knownUntil, disputed, deprecated } = version;
  return {
    knownFrom,
    knownUntil: knownUntil <= context.knownAt ? knownUntil : null,
    effective: effectiveInterval(effective, record.term, effective.endUnknown),
    endReason: endingOf(effective, { window: ALL_TIME, knownAt: knownFrom })?.reason ?? null,
    disputed,
    deprecated,
    broughtBy: async () => {
      const all = await Promise.all(broughtByIds.map((id) => anyKnownNode(id, context)));
      return all.filter((node) => node !== null);
    },
  };
}
