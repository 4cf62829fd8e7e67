import type { Assumptions, Id, PeriodMatch, RightStatus, View } from '../model.ts';
import type { Snapshot } from '../store/store.ts';
import type { RightsFilter, RightsQuestion } from '../store/store.ts';
import { type Day } from '../time/day.ts';
import { QuestionError } from '../errors.ts';
import { type AskedFilter, resolveFilter } from './filter.ts';
import { resolveIds } from './ids.ts';
import { type AskedTime, windowOf } from './window.ts';

/** Which rights to export, as asked: what the field `rights` of the API takes, with days as whole numbers. */
export interface AskedRights {
  readonly time: AskedTime;
  readonly match: PeriodMatch;
  /** Null: today. */
  readonly knownAt: Day | null;
  readonly assume: readonly AskedAssumption[];
  /** At least one. */
  readonly statuses: readonly RightStatus[];
  readonly filter: AskedFilter;
}

export interface AskedAssumption {
  readonly event: Id;
  readonly on: Day | 'never';
}

/** A question that can be exported: a view, and which rights in it. */
export interface ExportQuestion {
  readonly view: View;
  readonly match: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter: RightsFilter;
}

const MOST_ASSUMPTIONS = 100;

/**
 * The question that is meant, with every id resolved. Refuses what the API refuses, in the same words.
 *
 * @param today  stands for the time and the knowledge day where none is asked for
 * @throws {QuestionError} on conflicting or impossible times, unknown ids and events, faulty assumptions, and a match that needs IN_FORCE
 * @see docs/model.md#judging
 */
export async function exportQuestion(asked: AskedRights, snapshot: Snapshot, today: Day): Promise<ExportQuestion> {
  const { match, statuses } = asked;
  const window = windowOf(asked.time, today);
  const assumptions = await assumptionsOf(asked.assume, snapshot);
  if (match !== 'OVERLAPS' && (statuses.length !== 1 || statuses[0] !== 'IN_FORCE')) {
    throw new QuestionError('MATCH_NEEDS_IN_FORCE', `match ${match} needs statuses to be IN_FORCE alone: ${statuses.join(', ')}`, 'match');
  }
  const view: View = { window, knownAt: asked.knownAt ?? today, assumptions };
  return { view, match, statuses, filter: await resolveFilter(asked.filter, snapshot) };
}

/** The question as stores read it: without its assumptions, in the order by holder. */
export function storeQuestion({ view: { window, knownAt }, match, statuses, filter }: ExportQuestion, except: readonly Id[]): RightsQuestion {
  return { window, knownAt, match, statuses, filter, order: { field: 'HOLDER', direction: 'ASC' }, except };
}

async function assumptionsOf(assume: readonly AskedAssumption[], snapshot: Snapshot): Promise<Assumptions> {
  if (assume.length === 0) return new Map();
  if (assume.length > MOST_ASSUMPTIONS) {
    throw new QuestionError('INVALID_ASSUMPTION', `assume must name at most ${MOST_ASSUMPTIONS} events: ${assume.length}`, 'assume');
  }
  const eventIds = await resolveIds(assume.map(({ event }) => event), 'EVENT', 'assume', snapshot, 'UNKNOWN_EVENT');
  const assumptions = new Map<Id, Day | 'never'>();
  assume.forEach(({ event, on }, i) => {
    const eventId = eventIds[i]!;
    if (assumptions.has(eventId)) throw new QuestionError('INVALID_ASSUMPTION', `assume must name each event once: ${event}`, 'assume');
    assumptions.set(eventId, on);
  });
  return assumptions;
}
