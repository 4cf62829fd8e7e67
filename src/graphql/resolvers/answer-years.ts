import { QuestionError } from '../../errors.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import type { RightGrouping } from '../../domain/model/right.ts';
import { matchIn, statusIn } from '../../domain/time/judge.ts';
import { yearWindow } from '../../domain/time/span.ts';
import { isVisible, type Settled } from '../../domain/rights/settle.ts';
import type { RightsQuestion, YearCount } from '../../store/store.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { Context } from '../context.ts';
import { isVoid, resolveFilter } from '../../query/filter.ts';
import type { RightFilter } from '../generated/resolvers-types.ts';
import { always } from '../seen.ts';
import { settleTouched } from '../../query/touched.ts';
import { askedView, type ViewArguments } from '../view.ts';
import type { AnsweredGroup, AnsweredYear, AnySeen, AskedView } from '../parent-types.ts';

export interface YearsQuestion extends Omit<ViewArguments, 'time'> {
  readonly from: number;
  readonly through: number;
  readonly groupBy: RightGrouping;
  readonly filter?: RightFilter | null | undefined;
}

const MOST_YEARS = 200;

/**
 * Rights counted by year and group, counted in the store; only those that an assumption may touch are counted here.
 *
 * @throws {QuestionError} INVALID_YEAR, EMPTY_PERIOD, INVALID_ARGUMENT for more than 200 years, and as for a filter
 * @see docs/model.md#composite-answers
 */
export async function answerYears(
  asked: YearsQuestion,
  context: Context,
): Promise<readonly AnsweredYear[]> {
  const { from, through, groupBy } = asked;
  const window = {
    from: yearWindow(from, 'from').from,
    until: yearWindow(through, 'through').until,
  };
  if (through < from)
    throw new QuestionError(
      'EMPTY_PERIOD',
      `through must not lie before from: from ${from} through ${through}`,
      'through',
    );
  if (through - from >= MOST_YEARS)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `at most ${MOST_YEARS} years may be asked for: ${through - from + 1}`,
      'through',
    );
  const view = {
    ...(await askedView({ knownAt: asked.knownAt, assume: asked.assume }, context)),
    window,
    year: null,
    on: null,
  };
  const filter = await resolveFilter(asked.filter, {}, context);
  const question: RightsQuestion = {
    window,
    knownAt: view.knownAt,
    match: 'OVERLAPS',
    statuses: ['IN_FORCE'],
    filter,
    order: { field: 'HOLDER', direction: 'ASC' },
    except: [],
  };
  const touched = await settleTouched(question, view, context);
  const except = touched.map(({ right }) => right.rightId);
  const stored = isVoid(filter)
    ? { groups: [], totals: new Map<number, number>() }
    : await (await context.snapshot()).yearCounts({ ...question, except }, from, through, groupBy);
  const years = new Map(
    Array.from({ length: through - from + 1 }, (_, i) => [
      from + i,
      { groups: new Map<string, YearCount>(), total: stored.totals.get(from + i) ?? 0 },
    ]),
  );
  for (const group of stored.groups) years.get(group.year)!.groups.set(group.key, group);
  for (const { right, settled } of touched) {
    if (right.deprecated && !filter.includeDeprecated) continue;
    const keys = await keysOf(right.rightId, groupBy, context);
    for (const [year, counts] of years) count(year, counts, keys, settled, question);
  }
  const hidden =
    groupBy === 'AGREEMENT'
      ? await hiddenAgreements(
          [...years.values()].flatMap(({ groups }) => [...groups.keys()]),
          view,
          context,
        )
      : new Set<Id>();
  return [...years].map(([year, { groups, total }]) => ({
    year,
    totalCount: total,
    groups: [...groups.values()]
      .filter(({ key }) => !hidden.has(key))
      .sort((a, b) => compareText(a.key, b.key))
      .map((group) => ({ ...group, view: { ...view, window: yearWindow(year), year } })),
  }));
}

/** Those of some agreements that are not visible in a view: the rights under them stand in no group. */
async function hiddenAgreements(
  ids: readonly Id[],
  { knownAt }: AskedView,
  context: Context,
): Promise<ReadonlySet<Id>> {
  const agreements = await Promise.all(
    [...new Set(ids)].map((id) => context.loaders.record('AGREEMENT', id)),
  );
  return new Set(
    agreements
      .filter((agreement) => agreement !== null && !isVisible(agreement, knownAt))
      .map((agreement) => agreement!.id),
  );
}

/** The node that a group stands for; null where it is a kind or a position. */
export async function nodeOfGroup(
  { key, view }: AnsweredGroup,
  context: Context,
): Promise<AnySeen | null> {
  const type = nodeTypeOf(key);
  return type === null ? null : (always(type, key, view, context) as Promise<AnySeen>);
}

function count(
  year: number,
  counts: { groups: Map<string, YearCount>; total: number },
  keys: readonly string[],
  settled: Settled,
  { filter }: RightsQuestion,
): void {
  const window = yearWindow(year);
  const status = statusIn(settled, window);
  const certainty = matchIn(settled, window, 'OVERLAPS');
  const inForce = status === 'IN_FORCE' && (filter.certainty ?? certainty) === certainty;
  if (inForce) counts.total++;
  if (!inForce && status !== 'CONTINGENT') return;
  const more = {
    inForce: inForce && certainty === 'CERTAIN' ? 1 : 0,
    possible: inForce && certainty === 'POSSIBLE' ? 1 : 0,
    contingent: status === 'CONTINGENT' ? 1 : 0,
    wholeYear: inForce && matchIn(settled, window, 'THROUGHOUT') === 'CERTAIN' ? 1 : 0,
  };
  for (const key of keys) {
    const known = counts.groups.get(key) ?? {
      year,
      key,
      inForce: 0,
      possible: 0,
      contingent: 0,
      wholeYear: 0,
    };
    counts.groups.set(key, {
      year,
      key,
      inForce: known.inForce + more.inForce,
      possible: known.possible + more.possible,
      contingent: known.contingent + more.contingent,
      wholeYear: known.wholeYear + more.wholeYear,
    });
  }
}

async function keysOf(
  rightId: Id,
  groupBy: RightGrouping,
  context: Context,
): Promise<readonly string[]> {
  const right = (await context.loaders.record('RIGHT', rightId))!;
  const keys: Record<RightGrouping, readonly (string | null)[]> = {
    HOLDER: [right.holderId],
    COUNTERPARTY: [right.counterpartyId],
    KIND: [right.kind],
    POSITION: [right.position],
    ASSET: right.assetIds,
    AGREEMENT: [right.agreementId],
  };
  return keys[groupBy].filter((key) => key !== null);
}
