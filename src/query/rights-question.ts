import { QuestionError } from '../errors.ts';
import type { PeriodMatch, RightStatus } from '../domain/time/status.ts';
import type { TemporalContext } from '../domain/model/history.ts';
import type { RightsOrder, RightsQuestion } from '../domain/rights/question.ts';
import { type FilterArguments, resolveFilter, type RightsScope } from './filter.ts';
import type { Lookup } from './loaders.ts';
import { listArgument } from './argument-values.ts';

export interface RightsArguments {
  readonly context: TemporalContext;
  /** The kind of match; default OVERLAPS. */
  readonly match?: PeriodMatch | undefined;
  readonly statuses: readonly RightStatus[];
  readonly filter?: FilterArguments | null | undefined;
  readonly scope?: RightsScope | undefined;
  /** The order; default by holder, ascending. */
  readonly orderBy?: Partial<RightsOrder> | null | undefined;
}

/**
 * A question as the stores read it, nothing excepted yet.
 *
 * @throws {QuestionError} MATCH_NEEDS_IN_FORCE, UNKNOWN_ID, INVALID_ARGUMENT
 */
export async function rightsQuestion(
  asked: RightsArguments,
  lookup: Lookup,
): Promise<RightsQuestion> {
  const { context, match = 'OVERLAPS', filter, scope = {}, orderBy } = asked;
  const statuses = listArgument(asked.statuses, 'statuses')!;
  if (match !== 'OVERLAPS' && (statuses.length !== 1 || statuses[0] !== 'IN_FORCE')) {
    throw new QuestionError(
      'MATCH_NEEDS_IN_FORCE',
      `match ${match} needs statuses to be IN_FORCE alone, or use OVERLAPS: ${statuses.join(', ')}`,
      'match',
    );
  }
  const order: RightsOrder = { field: 'HOLDER', direction: 'ASC', ...orderBy };
  const { window, knownAt } = context;
  return {
    window,
    knownAt,
    match,
    statuses,
    order,
    filter: await resolveFilter(filter, scope, { ...lookup, knownAt }),
    except: [],
  };
}
