import { assumptionsOf } from '../query/assumptions.ts';
import { knowledgeDay } from '../query/knowledge-day.ts';
import { type TimeArguments, windowOf } from '../query/time-argument.ts';
import type { Day } from '../domain/time/day.ts';
import type { RequestContext } from './context.ts';
import type { EventAssumption } from './generated/resolvers-types.ts';
import type { InheritedContext } from './parent-types.ts';

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
  contextArguments: ContextArguments,
  request: RequestContext,
  path = '',
): Promise<InheritedContext> {
  const { year, on, window } = windowOf(contextArguments.time ?? {}, request.today, path);
  return {
    window,
    year,
    on,
    today: request.today,
    knownAt: knowledgeDay(contextArguments.knownAt, request.today, `${path}knownAt`),
    assumptions: await assumptionsOf(contextArguments.assume ?? [], request, `${path}assume`),
  };
}
