import type { Id } from '../domain/model/record.ts';
import type { View } from '../domain/model/history.ts';
import { assumptionsOf } from '../query/assumptions.ts';
import { type TimeArguments, windowOf } from '../query/time-argument.ts';
import type { Day } from '../domain/time/day.ts';
import { dayWindow } from '../domain/time/span.ts';
import type { Context } from './context.ts';
import type { EventAssumption } from './generated/resolvers-types.ts';

/** The stand from which everything below a field is seen, with what was asked for, to be echoed. */
export interface AskedView extends View {
  readonly year: number | null;
  readonly on: Day | null;
  readonly today: Day;
}

/** One assumption of a view. */
export interface AskedAssumption {
  readonly eventId: Id;
  readonly assumed: Day | 'never';
  readonly view: AskedView;
}

/** What a field may say about its view; null or absent: today, as known today, nothing assumed. */
export interface ViewArguments {
  readonly time?: TimeArguments | null | undefined;
  readonly knownAt?: Day | null | undefined;
  readonly assume?: readonly EventAssumption[] | undefined;
}

/**
 * The view that a field asks for.
 *
 * @param path  goes before the names of arguments in errors, such as `from.`
 * @throws {QuestionError} on conflicting or impossible times and on faulty assumptions
 * @see docs/model.md#judging
 */
export async function askedView(
  asked: ViewArguments,
  context: Context,
  path = '',
): Promise<AskedView> {
  const { year, on, window } = windowOf(asked.time ?? {}, context.today, path);
  return {
    window,
    year,
    on,
    today: context.today,
    knownAt: asked.knownAt ?? context.today,
    assumptions: await assumptionsOf(asked.assume ?? [], context, `${path}assume`),
  };
}

/** Today, as known today, nothing assumed. */
export function viewOfToday(today: Day): AskedView {
  return {
    window: dayWindow(today),
    year: null,
    on: today,
    today,
    knownAt: today,
    assumptions: new Map(),
  };
}
