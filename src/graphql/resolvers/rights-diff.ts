import { QuestionError } from '../../errors.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import {
  classify,
  type Correction,
  correctedBetween,
  type DiffEntry,
  type DiffRight,
  type Handover,
} from '../../domain/rights/diff.ts';
import { type FieldChange, fieldChanges, type Side } from '../../domain/rights/diff-fields.ts';
import { isVisible } from '../../domain/rights/effective-term.ts';
import type { ViewDiff } from '../../domain/rights/view-diff.ts';
import type { Context } from '../context.ts';
import { rightsQuestion } from '../../query/rights-question.ts';
import { whatIfDiff } from '../../query/what-if.ts';
import type { RightFilter, ViewInput } from '../generated/resolvers-types.ts';
import { inContext } from '../node-in-context.ts';
import { temporalContext } from '../temporal-context.ts';
import type {
  TemporalContext,
  ChangedRight,
  RightsDiffResult,
  LostRight,
  NodeInContext,
} from '../parent-types.ts';

const MAX_DIFF_ENTRIES = 1_000;

/**
 * What was gained, lost, changed or corrected between two views, on either clock.
 *
 * @throws {QuestionError} as for a view and a filter; QUERY_TOO_EXPENSIVE for more than 1,000
 *   entries
 * @see docs/model.md#composite-answers
 */
export async function rightsDiff(
  asked: {
    readonly from: ViewInput;
    readonly to: ViewInput;
    readonly filter?: RightFilter | null | undefined;
  },
  context: Context,
): Promise<RightsDiffResult> {
  const view = ({ at, knownAt, assume }: ViewInput, path: string) =>
    temporalContext({ time: at, knownAt, assume }, context, path);
  const [from, to] = await Promise.all([view(asked.from, 'from.'), view(asked.to, 'to.')]);
  const found = await differences(from, to, asked.filter, context);
  const rights = new Map(
    (
      await Promise.all(
        [...found.before, ...found.after].map(({ rightId }) =>
          context.loaders.record('RIGHT', rightId),
        ),
      )
    ).map((right) => [right!.id, right!]),
  );
  const entries = classify(
    found.before,
    found.after,
    {
      forward: await corrections(found.before, rights, from, to, context),
      backward: await corrections(found.after, rights, to, from, context),
    },
    await handovers([...rights.values()], from, to, context),
  );
  if (entries.length > MAX_DIFF_ENTRIES) throw tooMany();
  const seen = async (id: Id, at: TemporalContext) =>
    inContext('RIGHT', (await context.loaders.record('RIGHT', id))!, at);
  const of = <T extends DiffEntry['type']>(type: T) =>
    entries.filter((entry): entry is Extract<DiffEntry, { type: T }> => entry.type === type);
  const pair = async (entry: {
    readonly beforeId: Id;
    readonly afterId: Id | null;
  }): Promise<ChangedRight> => ({
    before: await seen(entry.beforeId, from),
    after: entry.afterId === null ? null : await seen(entry.afterId, to),
  });
  return {
    from,
    to,
    gained: await Promise.all(of('GAINED').map(({ rightId }) => seen(rightId, to))),
    lost: await Promise.all(
      of('LOST').map(async ({ rightId }) => ({ right: await seen(rightId, from), to })),
    ),
    changed: await Promise.all(of('CHANGED').map(pair)),
    corrected: await Promise.all(of('CORRECTED').map(pair)),
    unchangedCount: found.alike,
  };
}

/**
 * How a lost right ended, as seen in the second view; null if there it had not begun or was not
 * yet known.
 */
export async function endingOfLost({ right, to }: LostRight, context: Context) {
  if (right.record.knownFrom > to.knownAt) return null;
  const { status, endedBy } = await context.evaluate(right.record.id, to, 'OVERLAPS');
  return endedBy && status !== 'NOT_YET_EFFECTIVE' && status !== 'CONTINGENT'
    ? { ending: endedBy, view: to }
    : null;
}

export async function fieldsOfChange(
  { before, after }: ChangedRight,
  context: Context,
): Promise<readonly FieldChange[]> {
  return fieldChanges(await sideOf(before, context), after && (await sideOf(after, context)));
}

async function differences(
  from: TemporalContext,
  to: TemporalContext,
  filter: RightFilter | null | undefined,
  context: Context,
): Promise<ViewDiff> {
  const question = await rightsQuestion({ view: from, statuses: ['IN_FORCE'], filter }, context);
  const side = ({ window, knownAt, assumptions }: TemporalContext) => ({
    question: { ...question, window, knownAt },
    assumptions,
  });
  const found = await whatIfDiff(side(from), side(to), 2 * MAX_DIFF_ENTRIES, context);
  if (!found) throw tooMany();
  return found;
}

function corrections(
  rights: readonly DiffRight[],
  records: ReadonlyMap<Id, Right>,
  from: TemporalContext,
  to: TemporalContext,
  context: Context,
): Promise<readonly Correction[]> {
  return Promise.all(
    rights
      .map(({ rightId }) => records.get(rightId)!)
      .filter((right) => correctedBetween(right, from, to))
      .map(async (right) => ({
        rightId: right.id,
        byId: (await correctionOf(right, to, context))?.id ?? null,
      })),
  );
}

/**
 * The right that stands in the place of a corrected one: the first known by the view that is not
 * corrected itself, else the one in the place of that.
 */
async function correctionOf(
  { correctedByIds }: Right,
  view: TemporalContext,
  context: Context,
): Promise<Right | null> {
  const known = (
    await Promise.all(correctedByIds.map((id) => context.loaders.record('RIGHT', id)))
  ).filter(
    (right) =>
      right !== null && right.knownFrom <= view.knownAt && right.corrects!.known <= view.knownAt,
  );
  const right = known.find((one) => isVisible(one!, view.knownAt)) ?? known[0] ?? null;
  if (!right || isVisible(right, view.knownAt)) return right;
  return (await correctionOf(right, view, context)) ?? right;
}

async function handovers(
  rights: readonly Right[],
  from: TemporalContext,
  to: TemporalContext,
  context: Context,
): Promise<readonly Handover[]> {
  const actIds = new Set(rights.flatMap(({ endedByActIds }) => endedByActIds));
  const acts = await Promise.all([...actIds].map((id) => context.loaders.record('ACT', id)));
  return acts
    .filter((act) => act !== null && (isVisible(act, from.knownAt) || isVisible(act, to.knownAt)))
    .flatMap((act) =>
      act!.endsIds.flatMap((endedId) =>
        act!.introducesIds.map((introducedId) => ({ endedId, introducedId })),
      ),
    );
}

async function sideOf({ record, view }: NodeInContext<'RIGHT'>, context: Context): Promise<Side> {
  const evaluation = await context.evaluate(record.id, view, 'OVERLAPS');
  const [holder, counterparty, assets, conditions] = await Promise.all([
    context.loaders.record('PARTY', record.holderId),
    record.counterpartyId === null ? null : context.loaders.record('PARTY', record.counterpartyId),
    Promise.all(record.assetIds.map((id) => context.loaders.record('ASSET', id))),
    Promise.all(
      evaluation.effective.conditionIds.map((id) => context.loaders.record('CONDITION', id)),
    ),
  ]);
  return {
    right: record,
    evaluation,
    holder: holder!.name,
    counterparty: counterparty?.name ?? null,
    assets: assets.map((asset) => asset!.name),
    conditions: conditions.map((condition) => condition!),
  };
}

function tooMany(): QuestionError {
  return new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `a difference may have at most ${MAX_DIFF_ENTRIES} entries, give a filter such as a holder: more than ${MAX_DIFF_ENTRIES}`,
    'filter',
  );
}
