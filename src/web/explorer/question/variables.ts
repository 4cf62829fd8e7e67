import type { Schema } from '../../../../client/src/index.ts';
import type { AnswerQueryVariables, TallyQueryVariables } from '../generated/documents.ts';
import type { Years } from '../question-bar/years.ts';
import type { Order } from './route.ts';
import { laterBy, othersShown } from './question.ts';
import type { Against, Assumed, Filter, Question, When } from './question.ts';

export type DatedQuestion = Question & { readonly when: When };

/** The question, on `today` (ISO) if it has no time. */
export function dated(question: Question, today: string): DatedQuestion {
  return { ...question, when: question.when ?? { kind: 'day', day: today } };
}

/** The variables of Answer that differ from its defaults. */
export function answerVariables(question: DatedQuestion): AnswerQueryVariables {
  const statuses = othersShown(question).flatMap(([, , others]) => others);
  return {
    ...tallyVariables(question),
    ...(statuses.length > 0 && { statuses: ['IN_FORCE', ...statuses] }),
  };
}

/** The order of an answer, as the API takes it; by holder it is left out. */
export function orderOf(order: Order): { orderBy?: Schema.RightOrder } {
  if (order === 'HOLDER') return {};
  const direction = order.endsWith('_DESC') ? 'DESC' : 'ASC';
  return { orderBy: { field: order.replace(/_DESC$/, '') as Schema.RightOrderField, direction } };
}

/** The variables of Tally: the same question, whatever the status. */
export function tallyVariables(question: DatedQuestion): TallyQueryVariables {
  return {
    ...viewVariables(question),
    ...(question.match === 'OVERLAPS' ? {} : { match: question.match }),
    ...filterOf(question.filter),
  };
}

/** The variables of YearTotals and Years. */
export function yearsVariables(question: Question, years: Years) {
  return { ...years, ...contextVariables(question), ...filterOf(question.filter) };
}

export function compareVariables(question: DatedQuestion, against: Against) {
  const to = viewVariables(otherSide(question, against));
  return { from: viewVariables(question), to, ...filterOf(question.filter) };
}

/** Time, knowledge day and assumptions: the variables of `view`, and one side of a comparison. */
export function viewVariables(question: DatedQuestion) {
  return { at: timeOf(question.when), ...contextVariables(question) };
}

/** The second side of a comparison; by default a year or a day later, or today's knowledge. */
export function otherSide(question: DatedQuestion, against: Against): DatedQuestion {
  const same = against.knownAt === null && against.assume === null;
  return {
    ...question,
    when: against.when ?? (same ? laterBy(1, question.when) : question.when),
    knownAt: against.knownAt ?? question.knownAt,
    assume: against.assume ?? question.assume,
  };
}

function filterOf(filter: Filter): { filter?: Filter } {
  return isFiltered(filter) ? { filter } : {};
}

export function isFiltered(filter: Filter): boolean {
  return Object.keys(filter).length > 0;
}

function timeOf(when: When): Schema.TimeInput {
  if (when.kind === 'year') return { year: when.year };
  if (when.kind === 'day') return { on: when.day };
  return { during: { from: when.from, ...(when.through !== null && { through: when.through }) } };
}

export function contextVariables(question: Question) {
  return {
    ...(question.knownAt !== null && { knownAt: question.knownAt }),
    ...(question.assume.length > 0 && { assume: question.assume.map(assumptionOf) }),
  };
}

function assumptionOf({ event, on }: Assumed): Schema.EventAssumption {
  return on === null ? { event, never: true } : { event, on };
}
