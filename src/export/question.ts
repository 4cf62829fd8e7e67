import type { PeriodMatch, RightStatus } from '../domain/time/status.ts';
import type { TemporalContext } from '../domain/model/history.ts';
import { type AssumptionArgument, assumptionsOf } from '../query/assumptions.ts';
import type { FilterArguments } from '../query/filter.ts';
import { lookupIn } from '../query/loaders.ts';
import { rightsQuestion } from '../query/rights-question.ts';
import { knowledgeDay, type TimeArguments, windowOf } from '../query/time-argument.ts';
import type { RightsQuestion } from '../domain/rights/question.ts';
import type { Snapshot } from '../store/store.ts';
import type { Day } from '../domain/time/day.ts';

/** The arguments of an export: those of the API's field `rights`, with days as whole numbers. */
export interface ExportArguments {
  readonly time: TimeArguments;
  readonly match: PeriodMatch;
  /** The knowledge day; null: today. */
  readonly knownAt: Day | null;
  readonly assume: readonly AssumptionArgument[];
  /** The statuses, at least one. */
  readonly statuses: readonly RightStatus[];
  readonly filter: FilterArguments;
}

export interface ExportQuestion {
  readonly context: TemporalContext;
  readonly rights: RightsQuestion;
}

/**
 * Resolves the ids of an export's arguments, with the same errors as the API.
 *
 * @param today  the default of the time and the knowledge day
 * @throws {QuestionError} on conflicting or impossible times, unknown ids and events, faulty
 *   assumptions, and a match that needs IN_FORCE
 * @see docs/model.md#evaluation
 */
export async function exportQuestion(
  parameters: ExportArguments,
  snapshot: Snapshot,
  today: Day,
): Promise<ExportQuestion> {
  const { match, statuses, filter, assume } = parameters;
  const lookup = lookupIn(snapshot);
  const { window } = windowOf(parameters.time, today);
  const context: TemporalContext = {
    window,
    knownAt: knowledgeDay(parameters.knownAt, today, 'knownAt'),
    assumptions: await assumptionsOf(assume, lookup),
    today,
  };
  return { context, rights: await rightsQuestion({ context, match, statuses, filter }, lookup) };
}
