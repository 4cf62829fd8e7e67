import { QuestionError } from '../../../errors.ts';
import type { Id } from '../../../domain/model/record.ts';
import type { Right } from '../../../domain/model/right.ts';
import {
  classifyDiff,
  type Correction,
  correctedBetween,
  type DiffPair,
  type DiffRight,
  type Handover,
} from '../../../domain/rights/diff.ts';
import { fieldChanges, type Side } from '../../../domain/rights/diff-fields.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import { groupStatusAndCoverage } from '../../../domain/rights/evaluate.ts';
import { groupStatus } from '../../../domain/rights/groups/group-status.ts';
import { membershipInWords } from '../../../domain/rights/explanation/membership-words.ts';
import { groupMatches } from '../../../domain/rights/groups/members.ts';
import type { RequestContext } from '../../context.ts';
import { rightsQuestion } from '../../../query/rights-question.ts';
import { dayInWords } from '../../../domain/time/words.ts';
import { mistakenRights } from '../../../query/mistaken-rights.ts';
import { whatIfDiff, type WhatIfQuestion } from '../../../query/what-if.ts';
import type { QueryRightsDiffArgs } from '../../generated/resolvers-types.ts';
import { requiredNode } from '../../node-in-context.ts';
import { memoised } from '../../pagination.ts';
import { evaluationOf } from '../evaluation.ts';
import { membershipOf, namesOn } from '../membership.ts';
import { diffSummaryOf } from './summary.ts';
import { viewContext } from '../../temporal-context.ts';
import type { InheritedContext, NodeInContext } from '../../parent-types.ts';

const MAX_DIFF_ENTRIES = 1_000;

/**
 * The rights gained, lost, changed or corrected between two contexts, on either clock. See
 * docs/model.md#composite-answers.
 *
 * @throws {QuestionError} as for a context and a filter; QUERY_TOO_EXPENSIVE for too many entries
 */
export async function rightsDiff(args: QueryRightsDiffArgs, request: RequestContext) {
  const { filter } = args;
  const [from, to] = await Promise.all([
    viewContext(args.from, request, 'from.'),
    viewContext(args.to, request, 'to.'),
  ]);
  const side = async (context: InheritedContext): Promise<DiffSide> => ({
    context,
    question: await rightsQuestion({ context, statuses: ['IN_FORCE'], filter }, context),
  });
  const [before, after] = [await side(from), await side(to)];
  const found = await whatIfDiff(before, after, 2 * MAX_DIFF_ENTRIES, from);
  if (!found) throw tooMany();
  const ids = [...found.before, ...found.after].map(({ rightId }) => rightId);
  const rights = new Map(
    (await from.loaders.records('RIGHT', ids)).map((right) => [right.id, right]),
  );
  const diff = classifyDiff(found, {
    corrections: {
      forward: await corrections(found.before, rights, from, to),
      backward: await corrections(found.after, rights, to, from),
    },
    mistaken: await mistakenRights([...rights.values()], filter, [from, to], from),
    handovers: await handovers([...rights.values()], from, to),
  });
  if (Object.values(diff).flat().length > MAX_DIFF_ENTRIES) throw tooMany();
  const node = (id: Id, at: InheritedContext) => requiredNode('RIGHT', id, at);
  const pair = async ({ beforeId, afterId }: DiffPair, isChange: boolean) => {
    const old = await node(beforeId, from);
    const now = afterId === null ? null : await node(afterId, to);
    const isHandover = isChange && beforeId !== afterId;
    return {
      before: old,
      after: now,
      fields: async () =>
        fieldChanges(await sideOf(old, before), now && (await sideOf(now, after)), isHandover),
    };
  };
  const moved = async (rightId: Id, own: DiffSide, other: DiffSide) => {
    const right = await node(rightId, own.context);
    const move = { right, own, other };
    const membership = memoised(() => movedWith(move));
    return {
      right,
      ending: () => endingOf(move),
      explanation: () => explanationOf(move, membership),
      membership,
    };
  };
  const gains = await Promise.all(diff.gained.map((id) => moved(id, after, before)));
  const lost = await Promise.all(diff.lost.map((id) => moved(id, before, after)));
  const changed = await Promise.all(diff.changed.map((entry) => pair(entry, true)));
  const corrected = await Promise.all(diff.corrected.map((entry) => pair(entry, false)));
  const { unchangedCount } = found;
  const gained = gains.map(({ right }) => right);
  const differing = {
    lost: lost.map(({ right }) => right),
    gained,
    changed: changed.map(({ before: right }) => right),
    corrected: corrected.map(({ before: right }) => right),
  };
  const summary = () => diffSummaryOf(from, to, differing, unchangedCount);
  return { from, to, gained, gains, lost, changed, corrected, unchangedCount, summary };
}

interface DiffSide extends WhatIfQuestion {
  readonly context: InheritedContext;
}

/** A right of one side; it is not in force in the other. */
interface Move {
  readonly right: NodeInContext<'RIGHT'>;
  readonly own: DiffSide;
  readonly other: DiffSide;
}

/** The ending of a lost right in the second context; null if it had not begun, or was not known. */
async function endingOf({ right: { record }, other: { context: to } }: Move) {
  if (record.knownFrom > to.knownAt) return null;
  const { status, endedBy } = await evaluationOf(record.id, to);
  return endedBy && status !== 'NOT_YET_EFFECTIVE' && status !== 'CONTINGENT'
    ? { ...endedBy, context: to }
    : null;
}

/** What became of a lost right; if its member left, the membership as the second context has it. */
async function explanationOf(
  { right: { record, context }, other: { question, context: to } }: Move,
  movedBy: () => ReturnType<typeof movedWith>,
): Promise<string> {
  if (record.knownFrom > to.knownAt) return `Not yet known on ${dayInWords(to.knownAt)}.`;
  const { explanation, effective } = await evaluationOf(record.id, to);
  const membership = await movedBy();
  if (membership === null) return explanation;
  const { members } = question.filter;
  const ways = members ? groupMatches(members, record) : [];
  const known = groupStatus(effective, ways, context.window, 'OVERLAPS')?.way ?? ways.at(-1);
  const paths = known?.paths ?? [membership.path];
  const nameOf = await namesOn(paths, to);
  const sentences = known
    ? paths.map((path) => membershipInWords(path, to, nameOf, true))
    : [
        `On ${dayInWords(to.knownAt)} it is not known to count for ${nameOf(membership.path.links.at(-1)!.groupId)}.`,
      ];
  return [explanation, ...sentences].join(' ');
}

/** The membership whose beginning or end gained or lost a right; null if its own days did. */
async function movedWith({
  right: { record, context },
  own: { question },
  other: { context: other },
}: Move) {
  const { members } = question.filter;
  if (members === null || !isVisible(record, other.knownAt)) return null;
  if ((await evaluationOf(record.id, other)).status !== 'IN_FORCE') return null;
  const { effective } = await evaluationOf(record.id, context);
  return membershipOf(record, effective, members, 'OVERLAPS', context);
}

function corrections(
  rights: readonly DiffRight[],
  records: ReadonlyMap<Id, Right>,
  from: InheritedContext,
  to: InheritedContext,
): Promise<readonly Correction[]> {
  return Promise.all(
    rights
      .map(({ rightId }) => records.get(rightId)!)
      .filter((right) => correctedBetween(right, from, to))
      .map(async (right) => ({
        rightId: right.id,
        correctingId: (await correctionOf(right, to))?.id ?? null,
      })),
  );
}

/** The right that corrects another: the first known that is not corrected, or its correction. */
async function correctionOf(
  { correctedByIds }: Right,
  context: InheritedContext,
): Promise<Right | null> {
  const known = (await context.loaders.records('RIGHT', correctedByIds)).filter(
    ({ knownFrom, corrects }) => knownFrom <= context.knownAt && corrects!.known <= context.knownAt,
  );
  const right = known.find((one) => isVisible(one, context.knownAt)) ?? known[0] ?? null;
  if (!right || isVisible(right, context.knownAt)) return right;
  return (await correctionOf(right, context)) ?? right;
}

async function handovers(
  rights: readonly Right[],
  from: InheritedContext,
  to: InheritedContext,
): Promise<readonly Handover[]> {
  const actIds = new Set(rights.flatMap(({ endedByActIds }) => endedByActIds));
  const acts = await from.loaders.records('ACT', [...actIds]);
  return acts
    .filter((act) => isVisible(act, from.knownAt) || isVisible(act, to.knownAt))
    .flatMap(({ endsIds, introducesIds }) =>
      endsIds.flatMap((endedId) =>
        introducesIds.map((introducedId) => ({ endedId, introducedId })),
      ),
    );
}

/** One side of a change; its status and certainty are those for the requested groups. */
async function sideOf(
  { record, context }: NodeInContext<'RIGHT'>,
  { question }: DiffSide,
): Promise<Side> {
  const { members } = question.filter;
  const own = await evaluationOf(record.id, context);
  const matches = members && groupMatches(members, record);
  const inGroups = matches && groupStatusAndCoverage(own.effective, matches, context, 'OVERLAPS');
  const evaluation = { ...own, ...inGroups };
  const [holder, counterparty, assets, conditions] = await Promise.all([
    context.loaders.record('PARTY', record.holderId),
    record.counterpartyId === null ? null : context.loaders.record('PARTY', record.counterpartyId),
    context.loaders.records('ASSET', record.assetIds),
    context.loaders.records('CONDITION', evaluation.effective.conditionIds),
  ]);
  return {
    right: record,
    context,
    evaluation,
    holder: holder!.name,
    counterparty: counterparty?.name ?? null,
    assets: assets.map(({ name }) => name),
    conditions,
  };
}

function tooMany(): QuestionError {
  return new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `a difference may have at most ${MAX_DIFF_ENTRIES} entries, give a filter such as a holder: more than ${MAX_DIFF_ENTRIES}`,
    'filter',
  );
}
