import { groupBy } from '../../../domain/group-by.ts';
import { civil, dayOf, OPEN } from '../../../domain/time/day.ts';
import type { RightsFilter, RightsQuestion } from '../../../domain/rights/question.ts';
import {
  DIFF_SORTS,
  diffSummary,
  type DiffSort,
} from '../../../domain/rights/summary/diff-summary.ts';
import {
  type ListCounts,
  listSummary,
  sideInWords,
} from '../../../domain/rights/summary/list-summary.ts';
import {
  type Effect,
  firstEffect,
  happenedSummary,
  pendingSummary,
  whatIfSummary,
} from '../../../domain/rights/summary/what-if-summary.ts';
import { couldHaveEnded } from '../../../domain/rights/effective-term.ts';
import { isLimitedBy } from '../../../domain/rights/conditions.ts';
import { mayHaveDay } from '../../../domain/time/edtf.ts';
import type { Span } from '../../../domain/time/span.ts';
import { type EffectiveBounds, matchIn } from '../../../domain/time/status.ts';
import type { Assumptions, RightHistory } from '../../../domain/model/history.ts';
import type { Id } from '../../../domain/model/record.ts';
import type { RightsPageRow } from '../../../domain/rights/select.ts';
import { partySummary, type Tie } from '../../../domain/rights/summary/party-summary.ts';
import { visibleOccurrence } from '../../../domain/rights/visible.ts';
import type { FilterArguments } from '../../../query/filter.ts';
import { rightsQuestion } from '../../../query/rights-question.ts';
import { affectedRights, topmostGroup, whatIf } from '../../../query/what-if.ts';
import type { InheritedContext, NodeInContext } from '../../parent-types.ts';

type AskRights = (over: Partial<RightsQuestion>) => ReturnType<typeof whatIf>;

/** The answer to a question about rights in one sentence. */
export async function summaryOf(
  question: RightsQuestion,
  context: InheritedContext,
): Promise<string> {
  const { filter } = question;
  const ask: AskRights = (over) =>
    whatIf(
      context.assumptions,
      { ...question, match: 'OVERLAPS', statuses: ['IN_FORCE'], ...over },
      context,
    );
  const [inForce, certain, ended] = await Promise.all([
    ask({}).then((answers) => answers.count()),
    countCertain({ filter }, ask),
    endedIn(endingWindow(context), filter, ask),
  ]);
  return listSummary(context, { inForce, certain, ...ended });
}

async function countCertain(
  over: Pick<RightsQuestion, 'filter'> & Partial<RightsQuestion>,
  ask: AskRights,
): Promise<number> {
  if (over.filter.certainty === 'POSSIBLE') return 0;
  return (await ask({ ...over, filter: { ...over.filter, certainty: 'CERTAIN' } })).count();
}

/** The time of a question; of a day the days before it in its year; null: no end, or no days. */
function endingWindow({ window, on }: InheritedContext): Span | null {
  if (on === null) return window.until < OPEN ? window : null;
  const from = dayOf(civil(on).year, 1, 1);
  return from < on ? { from, until: on } : null;
}

const MAX_DATED_ENDS = 1_000;
const NO_ENDS = { ended: 0, mayHaveEnded: 0, mostEnded: null };

/** The ends of the rights themselves: what leaves a group with its member has not ended. */
async function endedIn(
  window: Span | null,
  filter: RightsFilter,
  ask: AskRights,
): Promise<Omit<ListCounts, 'inForce' | 'certain'>> {
  if (window === null) return NO_ENDS;
  const ending = { window, filter, match: 'ENDS' } as const;
  const answers = await ask(ending);
  const { rows, more } = await answers.page(MAX_DATED_ENDS, null);
  if (more) {
    // The store cannot tell an end from a leaving.
    if (filter.members !== null) return NO_ENDS;
    const [all, ended] = await Promise.all([answers.count(), countCertain(ending, ask)]);
    return { ended, mayHaveEnded: all - ended, mostEnded: null };
  }
  const terms = rows.map(({ effective }) => effective);
  const endIn = (term: EffectiveBounds) => matchIn(term, window, 'ENDS');
  const sure = terms.filter((term) => endIn(term) === 'CERTAIN');
  const mayHaveEnded = terms.filter((term) => endIn(term) === 'POSSIBLE').length;
  const dated = sure.filter(({ endEarliest, endLatest }) => endEarliest === endLatest);
  const byDay = groupBy(dated, ({ endLatest }) => endLatest);
  const [most] = [...byDay].sort(
    ([a, { length: many }], [b, { length: few }]) => few - many || a - b,
  );
  const counts = { ended: sure.length, mayHaveEnded };
  if (most === undefined || most[1].length === 1) return { ...counts, mostEnded: null };
  const [day, ended] = most;
  const expired = ended.every(({ endStatus }) => endStatus === 'EXPIRED');
  return { ...counts, mostEnded: { day, count: ended.length, expired } };
}

/** The changes that the assumptions of a question make, at any time; null if it has none. */
export async function whatIfOf(question: RightsQuestion, context: InheritedContext) {
  const { assumptions, window } = context;
  if (assumptions.size === 0) return null;
  const effects = await effectsOf(assumptions, question, context);
  return { summary: whatIfSummary(effects, window), firstEffect: firstEffect(effects) };
}

async function effectsOf(
  assumptions: Assumptions,
  question: RightsQuestion,
  context: InheritedContext,
): Promise<readonly (Effect & { readonly rightId: Id })[]> {
  const events = [...assumptions.keys()];
  const [assumed, plain] = await Promise.all([
    affectedRights(events, assumptions, question, context),
    affectedRights(events, new Map(), question, context),
  ]);
  const plainById = new Map(plain.map(({ rightId, version }) => [rightId, version]));
  return Promise.all(
    assumed
      .filter(({ deprecated }) => !deprecated)
      .map(async ({ rightId, version }) => ({
        rightId,
        label: (await context.loaders.record('RIGHT', rightId))!.label,
        plain: plainById.get(rightId)!,
        assumed: version,
      })),
  );
}

/** The rights that an event would end, or has ended, as known in its context. */
export async function eventSummaryOf({ record, context }: NodeInContext<'EVENT'>): Promise<string> {
  const { knownAt } = context;
  const happened = visibleOccurrence(record, knownAt)?.on ?? null;
  const today = Math.min(context.today, knownAt);
  const question = await rightsQuestion({ context, statuses: ['IN_FORCE'] }, context);
  const assumed = new Map([[record.id, happened ? ('never' as const) : today]]);
  const compared = await effectsOf(assumed, question, context);
  // What happened, compared with its never having happened.
  const effects = happened
    ? compared.map((one) => ({ ...one, plain: one.assumed, assumed: one.plain }))
    : compared;
  const histories = await context.loaders.rightHistories(effects.map(({ rightId }) => rightId));
  const days = happened ?? { earliest: today, latest: today };
  const labelsOf = (isMeant: (effect: Effect, history: RightHistory) => boolean) =>
    effects.filter((effect, i) => isMeant(effect, histories[i]!)).map(({ label }) => label);
  const limited = labelsOf(
    (effect, history) =>
      mayHaveDay(effect.assumed) &&
      effect.assumed.endLatest > days.earliest &&
      isLimitedBy(history, record.id, days, knownAt),
  );
  const event = { days, effects, limited };
  if (happened) return happenedSummary(event);
  const missed = labelsOf(
    ({ plain }, history) =>
      mayHaveDay(plain) && plain.endLatest <= today && couldHaveEnded(history, record.id, knownAt),
  );
  return pendingSummary(event, missed, knownAt < context.today);
}

const MAX_TIED_RIGHTS = 1_000;

/** The rights that a party holds and owes in a context, and the parties on their other side. */
export async function partySummaryOf(
  { record }: NodeInContext<'PARTY'>,
  context: InheritedContext,
): Promise<string> {
  const own = [record.id];
  const questionOf = (filter: FilterArguments) =>
    rightsQuestion({ context, statuses: ['IN_FORCE'], filter }, context);
  const ask = (question: RightsQuestion) => whatIf(context.assumptions, question, context);
  const countOf = async (filter: FilterArguments) => (await ask(await questionOf(filter))).count();
  const either = await questionOf({ party: own });
  const [held, certain, owed, tied] = await Promise.all([
    countOf({ holder: own }),
    countOf({ holder: own, certainty: 'CERTAIN' }),
    countOf({ counterparty: own }),
    ask(either).then((answers) => answers.page(MAX_TIED_RIGHTS, null)),
  ]);
  const ties = tied.more
    ? null
    : await tiesOf(record.id, either.filter.parties!, tied.rows, context);
  const counts = { name: record.name, held, certain, owed, ties };
  return partySummary(context, counts);
}

/** @param memberIds  the party and all that are members of it at some time */
async function tiesOf(
  partyId: Id,
  memberIds: readonly Id[],
  rows: readonly RightsPageRow[],
  context: InheritedContext,
): Promise<readonly Tie[]> {
  const own = await topmostGroup(partyId, context, context);
  const counts = new Map<Id, number>();
  for (const { holderId, counterpartyId } of rows) {
    if (counterpartyId === null) continue;
    const sides = await Promise.all(
      [holderId, counterpartyId].map(async (id) => ({
        id,
        group: await topmostGroup(id, context, context),
      })),
    );
    // A right of a member that has left since is tied by its other side.
    const hasOwn = sides.some(({ group }) => group === own);
    for (const { id, group } of sides) {
      const isOwn = hasOwn ? group === own : memberIds.includes(id);
      if (!isOwn) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  return Promise.all(
    [...counts].map(async ([id, rights]) => {
      const { name, kind } = (await context.loaders.record('PARTY', id))!;
      return { name, isCompany: kind === 'COMPANY', rights };
    }),
  );
}

/** A difference in two sentences, from the rights of each sort. */
export async function diffSummaryOf(
  from: InheritedContext,
  to: InheritedContext,
  rights: Readonly<Record<DiffSort, readonly NodeInContext<'RIGHT'>[]>>,
  unchangedCount: number,
): Promise<string> {
  const holders = new Map<Id, Record<DiffSort, number>>();
  for (const sort of DIFF_SORTS)
    for (const { record } of rights[sort]) {
      const diff = holders.get(record.holderId) ?? { lost: 0, gained: 0, changed: 0, corrected: 0 };
      diff[sort] += 1;
      holders.set(record.holderId, diff);
    }
  const named = await Promise.all(
    [...holders].map(async ([id, diff]) => ({
      ...diff,
      holder: (await from.loaders.record('PARTY', id))!.name,
    })),
  );
  return diffSummary([sideInWords(from), sideInWords(to)], named, unchangedCount);
}
