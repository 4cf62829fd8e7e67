import type { TemporalContext } from '../domain/model/history.ts';
import { assumptionsOf } from '../query/assumptions.ts';
import { lookupIn } from '../query/loaders.ts';
import { rightsQuestion } from '../query/rights-question.ts';
import { knowledgeDay, windowOf } from '../query/time-argument.ts';
import type { RightsQuestion } from '../domain/rights/question.ts';
import type { Snapshot } from '../store/store.ts';
import type { Day } from '../domain/time/day.ts';
import type { ExportArguments } from './parameters.ts';

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
  { time, match, knownAt, assume, statuses, filter }: ExportArguments,
  snapshot: Snapshot,
  today: Day,
): Promise<ExportQuestion> {
  const lookup = lookupIn(snapshot);
  const { window } = windowOf(time, today);
  const context: TemporalContext = {
    window,
    knownAt: knowledgeDay(knownAt, today, 'knownAt'),
    assumptions: await assumptionsOf(assume, lookup),
    today,
  };
  return { context, rights: await rightsQuestion({ context, match, statuses, filter }, lookup) };
}
