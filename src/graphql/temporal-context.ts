import { assumptionsOf } from '../query/assumptions.ts';
import { knownDay } from '../query/known-at.ts';
import { type TimeArguments, windowOf } from '../query/time-argument.ts';
import type { Day } from '../domain/time/day.ts';
import type { Context } from './context.ts';
import type { EventAssumption } from './generated/resolvers-types.ts';
import type { TemporalContext } from './parent-types.ts';

/** Null or absent: today, as known today, nothing assumed. */
export interface ContextArguments {
  readonly time?: TimeArguments | null | undefined;
  readonly knownAt?: Day | null | undefined;
  readonly assume?: readonly EventAssumption[] | undefined;
}

/**
 * @param path  goes before the names of arguments in errors, such as `from.`
 * @throws {QuestionError} on conflicting or impossible times, knowledge of the future, and faulty
 *   assumptions
 * @see docs/model.md#evaluation
 */
export async function temporalContext(
  asked: ContextArguments,
  context: Context,
  path = '',
): Promise<TemporalContext> {
  const { year, on, window } = windowOf(asked.time ?? {}, context.today, path);
  return {
    window,
    year,
    on,
    today: context.today,
    knownAt: knownDay(asked.knownAt, context.today, `${path}knownAt`),
    assumptions: await assumptionsOf(asked.assume ?? [], context, `${path}assume`),
  };
}
