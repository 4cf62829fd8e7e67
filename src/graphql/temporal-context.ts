import { QuestionError } from '../errors.ts';
import { ARGUMENT_LIMITS } from '../query/argument-values.ts';
import { assumptionsOf } from '../query/assumptions.ts';
import { isTimeGiven, knowledgeDay, type TimeArguments, windowOf } from '../query/time-argument.ts';
import type { RequestContext } from './context.ts';
import { idContextOf, type ContextArguments } from './node-id.ts';
import type { InheritedContext } from './parent-types.ts';

/**
 * The context of a view, which the nodes below inherit whole.
 *
 * @param path  the prefix of the names of arguments in errors, such as `from.`
 * @throws {QuestionError} on conflicting or impossible times, knowledge of the future, and faulty
 *   assumptions, or more of them than fit into an id
 * @see docs/model.md#evaluation
 */
export async function viewContext(
  { at, knownAt = null, assume = [] }: ContextArguments,
  { todayContext }: RequestContext,
  path = '',
): Promise<InheritedContext> {
  const { today } = todayContext;
  const given = at ?? {};
  const time = windowOf(given, today, path);
  const assumptions = await assumptionsOf(assume, todayContext, `${path}assume`);
  return {
    ...todayContext,
    ...time,
    knownAt: knowledgeDay(knownAt, today, `${path}knownAt`),
    assumptions,
    idContext: fitting(
      idContextOf(isTimeGiven(given) ? time : null, knownAt, assumptions),
      `${path}assume`,
    ),
  };
}

/**
 * The context of a list. The nodes below inherit knowledge day and assumptions, not the time.
 *
 * @throws {QuestionError} the errors of `viewContext`
 */
export async function listContext(
  { at, ...rest }: ContextArguments,
  request: RequestContext,
): Promise<InheritedContext> {
  return inTime(await viewContext(rest, request), at ?? {});
}

/**
 * The context of a field of a period: with its own time, else the inherited one.
 *
 * @throws {QuestionError} TIME_NEEDED if it has none and a list above named one
 */
export function fieldContext(
  inherited: InheritedContext,
  time: TimeArguments,
  field: string,
): InheritedContext {
  if (inherited.needsTime && !isTimeGiven(time))
    throw new QuestionError(
      'TIME_NEEDED',
      `${field} must name its own year, on or during below a question that named a time, or be asked of the edge as its evaluation: none was named`,
      'year',
    );
  return inTime(inherited, time);
}

/** A context whose nodes need a time of their own for fields that depend on a period. */
export function needingTime(context: InheritedContext): InheritedContext {
  return { ...context, needsTime: true };
}

function inTime(context: InheritedContext, time: TimeArguments): InheritedContext {
  return isTimeGiven(time)
    ? { ...context, ...windowOf(time, context.today), nodes: needingTime(context) }
    : context;
}

function fitting(idContext: string, argument: string): string {
  const { idLength, refLength } = ARGUMENT_LIMITS;
  if (idContext.length <= idLength - refLength) return idContext;
  throw new QuestionError(
    'INVALID_ASSUMPTION',
    `${argument} must fit into ids of ${idLength} characters, assume fewer events: ${idContext.length + refLength}`,
    argument,
  );
}
