import { QuestionError, shortened } from '../errors.ts';
import type { Assumptions } from '../domain/model/history.ts';
import type { Id } from '../domain/model/record.ts';
import type { Day } from '../domain/time/day.ts';
import { resolveIds } from './ids.ts';
import type { Lookup } from './loaders.ts';

/** One event that is assumed to happen on a day or never: exactly one of the two. */
export interface AssumptionArgument {
  readonly event: Id;
  readonly on?: Day | null | undefined;
  readonly never?: boolean | null | undefined;
}

/** The assumed days of events. @throws {QuestionError} INVALID_ASSUMPTION, UNKNOWN_EVENT */
export async function assumptionsOf(
  assume: readonly AssumptionArgument[],
  lookup: Lookup,
  argument = 'assume',
): Promise<Assumptions> {
  if (assume.length === 0) return new Map();
  const events = assume.map(({ event }) => event);
  const eventIds = await resolveIds(events, ['EVENT'], argument, lookup, 'UNKNOWN_EVENT');
  const assumptions = new Map<Id, Day | 'never'>();
  assume.forEach((assumption, i) => {
    const eventId = eventIds[i]!;
    if (assumptions.has(eventId)) {
      throw new QuestionError(
        'INVALID_ASSUMPTION',
        `${argument} must name each event once, also by its merged ids: ${shortened(assumption.event)}`,
        argument,
      );
    }
    assumptions.set(eventId, assumedDay(assumption, argument));
  });
  return assumptions;
}

function assumedDay({ event, on, never }: AssumptionArgument, argument: string): Day | 'never' {
  if (typeof on === 'number' && never !== true) return on;
  if (typeof on !== 'number' && never === true) return 'never';
  throw new QuestionError(
    'INVALID_ASSUMPTION',
    `${argument} must give exactly one of on and never: ${typeof on === 'number' ? 'both' : 'neither'}, for ${shortened(event)}`,
    argument,
  );
}
