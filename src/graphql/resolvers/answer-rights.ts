import type { PeriodMatch, RightStatus } from '../../domain/time/judge.ts';
import { isVoid, type RightsScope } from '../../query/filter.ts';
import { rightsQuestion } from '../../query/rights-question.ts';
import { type TouchedRights, touchedBy } from '../../query/touched.ts';
import { comparePlaces } from '../../store/memory/rights.ts';
import type {
  Page,
  RightPlace,
  RightsPageRow,
  RightsQuestion,
  RightsTally,
} from '../../store/store.ts';
import type { Context } from '../context.ts';
import { questionHash, rightCursor } from '../cursor.ts';
import type { RightFilter, RightOrder } from '../generated/resolvers-types.ts';
import { checkFirst, once } from '../page.ts';
import type { AnsweredRight, AskedView, RightsAnswer } from '../parent-types.ts';

/** What a field asks about rights. */
export interface RightsAsk {
  readonly view: AskedView;
  readonly match?: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter?: RightFilter | null | undefined;
  readonly scope?: RightsScope;
  readonly orderBy?: RightOrder | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * Answers which rights are in a view. The store finds, orders, cuts and counts; only the rights that an assumption may touch are
 * settled here and merged in.
 *
 * @throws {QuestionError} on faulty arguments, whichever parts of the answer are wanted
 * @see docs/model.md#judging
 */
export async function answerRights(ask: RightsAsk, context: Context): Promise<RightsAnswer> {
  checkFirst(ask.first);
  const question = await rightsQuestion(ask, context);
  const hash = once(() =>
    questionHash([
      ask.view.window,
      ask.view.knownAt,
      ask.view.assumptions,
      question.match,
      [...question.statuses].sort(),
      question.order,
      ask.filter,
      ask.scope,
    ]),
  );
  const ordersByDay = question.order.field !== 'HOLDER';
  const after =
    typeof ask.after === 'string' ? rightCursor.place(ask.after, hash(), ordersByDay) : null;
  const touched = once(() => touchedBy(question, ask.view, context));
  const ofStore = once(async () => ({ ...question, except: (await touched()).rightIds }));
  const nothing = isVoid(question.filter);
  const entry = (place: RightsPageRow): AnsweredRight => ({
    place,
    view: ask.view,
    match: question.match,
    get cursor() {
      return rightCursor.of(hash(), place);
    },
  });
  return {
    view: ask.view,
    after: ask.after ?? null,
    statuses: question.statuses,
    page: once(async () => {
      const { rows, more } = nothing
        ? NO_PAGE
        : await pageOf(await ofStore(), await touched(), ask.first, after, context);
      return { rows: rows.map(entry), more };
    }),
    count: once(async () =>
      nothing
        ? 0
        : (await (await context.snapshot()).rightsCount(await ofStore())) +
          (await touched()).places.length,
    ),
    tally: once(async () =>
      nothing
        ? NO_TALLY
        : sum(
            await (await context.snapshot()).rightsTally(await ofStore()),
            (await touched()).tally,
          ),
    ),
  };
}

async function pageOf(
  question: RightsQuestion,
  touched: TouchedRights,
  first: number,
  after: RightPlace | null,
  context: Context,
): Promise<Page<RightsPageRow>> {
  const { rows, more } = await (await context.snapshot()).rightsPage(question, first, after);
  const compare = (a: RightPlace, b: RightPlace) => comparePlaces(question.order, a, b);
  const merged = [
    ...rows,
    ...touched.places.filter((place) => after === null || compare(place, after) > 0),
  ].sort(compare);
  return { rows: merged.slice(0, first), more: more || merged.length > first };
}

const NO_PAGE: Page<RightsPageRow> = { rows: [], more: false };
const NO_TALLY: RightsTally = {
  statuses: {
    IN_FORCE: 0,
    CONTINGENT: 0,
    NOT_YET_EFFECTIVE: 0,
    EXPIRED: 0,
    TERMINATED: 0,
    SUPERSEDED: 0,
  },
  deprecated: 0,
};

function sum(a: RightsTally, b: RightsTally): RightsTally {
  const statuses = Object.fromEntries(
    Object.entries(a.statuses).map(([status, count]) => [
      status,
      count + b.statuses[status as RightStatus],
    ]),
  ) as RightsTally['statuses'];
  return { statuses, deprecated: a.deprecated + b.deprecated };
}
