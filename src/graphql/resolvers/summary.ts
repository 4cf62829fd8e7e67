import { civil, type Day, dayOf, OPEN } from '../../domain/time/day.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import { diffSummary, type HolderDiff } from '../../domain/rights/summary/diff-summary.ts';
import {
  type ListCounts,
  listSummary,
  sideInWords,
} from '../../domain/rights/summary/list-summary.ts';
import {
  type Effect,
  firstEffect,
  whatIfSummary,
} from '../../domain/rights/summary/what-if-summary.ts';
import type { Span } from '../../domain/time/span.ts';
import { affectedRights, whatIf } from '../../query/what-if.ts';
import type { RequestContext } from '../context.ts';
import type { InheritedContext, RightsDiffResult, RightsPage } from '../parent-types.ts';

/** The answer to a question about rights in one sentence. */
export async function summaryOf(
  { context, question }: RightsPage,
  request: RequestContext,
): Promise<string> {
  const ask = async (over: Partial<RightsQuestion>) =>
    whatIf(
      context.assumptions,
      { ...question, match: 'OVERLAPS', statuses: ['IN_FORCE'], ...over },
      request,
    );
  const sure = { ...question.filter, certainty: 'CERTAIN' as const };
  const [inForce, confirmed, ended] = await Promise.all([
    ask({}).then((answers) => answers.count()),
    question.filter.certainty === 'POSSIBLE'
      ? 0
      : ask({ filter: sure }).then((answers) => answers.count()),
    endedIn(endingWindow(context), (window) => ask({ window, match: 'ENDS' })),
  ]);
  return listSummary({ ...context, today: request.today }, { inForce, confirmed, ...ended });
}

/** The asked time; of a day the days before it in its year. Null if it has no end, or no days. */
function endingWindow({ window, on }: InheritedContext): Span | null {
  if (on === null) return window.until < OPEN ? window : null;
  const from = dayOf(civil(on).year, 1, 1);
  return from < on ? { from, until: on } : null;
}

const MAX_DATED_ENDS = 1_000;

async function endedIn(
  window: Span | null,
  ask: (window: Span) => ReturnType<typeof whatIf>,
): Promise<Pick<ListCounts, 'ended' | 'mostEnded'>> {
  if (window === null) return { ended: 0, mostEnded: null };
  const answers = await ask(window);
  const { rows, more } = await answers.page(MAX_DATED_ENDS, null);
  if (more) return { ended: await answers.count(), mostEnded: null };
  const byDay = new Map<Day, number>();
  for (const { effective } of rows)
    if (effective.endEarliest === effective.endLatest)
      byDay.set(effective.endLatest, (byDay.get(effective.endLatest) ?? 0) + 1);
  const [most] = [...byDay].sort(([a, many], [b, few]) => few - many || a - b);
  const isSeveral = most !== undefined && most[1] > 1 && rows.length > 1;
  return {
    ended: rows.length,
    mostEnded: isSeveral ? { day: most[0], count: most[1] } : null,
  };
}

/** What the assumptions of a question change, at any time; null if it has none. */
export async function whatIfOf({ context, question }: RightsPage, request: RequestContext) {
  const { assumptions, window } = context;
  if (assumptions.size === 0) return null;
  const events = [...assumptions.keys()];
  const [assumed, plain] = await Promise.all([
    affectedRights(events, assumptions, question, request),
    affectedRights(events, new Map(), question, request),
  ]);
  const plainById = new Map(plain.map(({ rightId, version }) => [rightId, version]));
  const effects = await Promise.all(
    assumed
      .filter(({ deprecated }) => !deprecated)
      .map(async ({ rightId, version }): Promise<Effect> => ({
        label: (await request.loaders.record('RIGHT', rightId))!.label,
        plain: plainById.get(rightId)!,
        assumed: version,
      })),
  );
  return { summary: whatIfSummary(effects, window), firstEffect: firstEffect(effects) };
}

/** A difference in two sentences. */
export async function diffSummaryOf(
  { from, to, gained, lost, changed, corrected, unchangedCount }: RightsDiffResult,
  request: RequestContext,
): Promise<string> {
  const holders = new Map<string, Omit<HolderDiff, 'holder'>>();
  const add = (holderId: string, sort: keyof Omit<HolderDiff, 'holder'>) => {
    const diff = holders.get(holderId) ?? { lost: 0, gained: 0, changed: 0, corrected: 0 };
    holders.set(holderId, { ...diff, [sort]: diff[sort] + 1 });
  };
  for (const { right } of lost) add(right.record.holderId, 'lost');
  for (const { record } of gained) add(record.holderId, 'gained');
  for (const { before } of changed) add(before.record.holderId, 'changed');
  for (const { before } of corrected) add(before.record.holderId, 'corrected');
  const named = await Promise.all(
    [...holders].map(async ([id, diff]) => ({
      ...diff,
      holder: (await request.loaders.record('PARTY', id))!.name,
    })),
  );
  const sideOf = (context: InheritedContext) =>
    sideInWords({ ...context, today: request.today }, context);
  return diffSummary([sideOf(from), sideOf(to)], named, unchangedCount);
}
