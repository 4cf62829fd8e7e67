import { sourceGrade } from '../../domain/model/evidence.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { LegalPosition } from '../../domain/model/right.ts';
import type { RightsPageRow } from '../../domain/rights/select.ts';
import type { EffectiveBounds, PeriodMatch } from '../../domain/time/status.ts';
import {
  evaluate,
  groupStatusAndCoverage,
  statusAndCoverage,
} from '../../domain/rights/evaluate.ts';
import { isOpen } from '../../domain/rights/disputes/open-disputes.ts';
import { groupMatches, type MemberFilter } from '../../domain/rights/groups/members.ts';
import { statedTerm } from '../../domain/rights/effective-term.ts';
import type {
  CorrelativePosition,
  Resolvers,
  RightResolvers,
} from '../generated/resolvers-types.ts';
import { effectiveInterval } from './shared/intervals.ts';
import { membershipOf, namesOn } from './membership.ts';
import { fieldContext } from '../temporal-context.ts';
import { memoised } from '../pagination.ts';
import { linkedNodes, requiredNode, rightsUnder, knownNode } from '../node-in-context.ts';
import { historyPage } from './known-term.ts';
import { countsOf, sumsOfPage } from './answers/sums.ts';
import { summaryOf, whatIfOf } from './answers/summary.ts';
import type { NodeInContext, EvaluationInContext, InheritedContext } from '../parent-types.ts';

const CORRELATIVES: Readonly<Record<LegalPosition, CorrelativePosition>> = {
  CLAIM: 'DUTY',
  PRIVILEGE: 'NO_RIGHT',
  POWER: 'LIABILITY',
  IMMUNITY: 'DISABILITY',
};

const right: RightResolvers = {
  correlative: ({ record }) => CORRELATIVES[record.position],
  term: async ({ record, context }) =>
    record.term.end === 'UNKNOWN'
      ? statedTerm((await context.loaders.rightHistory(record.id))!, context.knownAt)
      : record.term,
  effective: (node) => {
    const { record, effective } = node;
    return effective && record.disputeIds.length === 0
      ? effectiveInterval(effective, record.term)
      : fullEvaluation(node).then(({ effective }) =>
          effectiveInterval(effective, record.term, effective.endUnknown),
        );
  },
  performed: async (node) => [...(await fullEvaluation(node)).performed],
  performances: async ({ record, context }) => {
    const { performances } = (await context.loaders.rightHistory(record.id))!;
    const ids = performances.map(({ id }) => id);
    return linkedNodes('ACT', ids, context);
  },
  corrects: async ({ record, context }) =>
    record.corrects && record.corrects.known <= context.knownAt
      ? knownNode('RIGHT', record.corrects.rightId, context)
      : null,
  correctedBy: async ({ record, context }) => {
    const all = await Promise.all(
      record.correctedByIds.map((id) => knownNode('RIGHT', id, context)),
    );
    return (
      all.find((node) => node?.record.corrects && node.record.corrects.known <= context.knownAt) ??
      null
    );
  },
  supersedes: (node) => rightsThroughActs(node, node.record.introducedByActIds, 'endsIds'),
  supersededBy: (node) => rightsThroughActs(node, node.record.endedByActIds, 'introducesIds'),
  lineage: async (node) => {
    const ids = await node.context.loaders.lineage(node.record.id, node.context.knownAt);
    const otherIds = ids.filter((id) => id !== node.record.id);
    const others = await linkedNodes('RIGHT', otherIds, node.context);
    return [node, ...others].sort(
      (a, b) =>
        a.record.term.startEarliest - b.record.term.startEarliest ||
        compareText(a.record.id, b.record.id),
    );
  },
  alternatives: (node) =>
    rightsReached(node, true, (rights) => {
      const ids = new Set(rights.flatMap(({ record }) => record.alternativeIds));
      return linkedNodes('RIGHT', [...ids], node.context);
    }),
  history: historyPage,
  evaluation: ({ record, context, effective }, time) =>
    evaluationInContext(
      record.id,
      fieldContext(context, time, 'evaluation'),
      'OVERLAPS',
      effective,
    ),
  bestGrade: async ({ record, context }) => {
    const [best] = await linkedNodes('EVIDENCE', record.evidenceIds, context);
    if (!best) return null;
    return sourceGrade((await requiredNode('SOURCE', best.record.sourceId, context)).record);
  },
  disputes: async ({ record, context }) => {
    const known = await linkedNodes('DISPUTE', record.disputeIds, context);
    return known.filter((dispute) => isOpen(dispute.record, context.knownAt));
  },
  dependsOn: async ({ record, context }) => {
    const conditions = await linkedNodes('CONDITION', record.conditionIds, context);
    const ids = conditions.flatMap(({ record: { head } }) => head?.rightId ?? []);
    return linkedNodes('RIGHT', [...new Set(ids)].sort(compareText), context);
  },
  dependents: (node, { all }) =>
    rightsReached(node, all, async (heads) => {
      const ids = heads.flatMap(({ record }) => record.headOfConditionIds);
      return rightsUnder(await linkedNodes('CONDITION', ids, node.context), node.context);
    }),
};

/** The rights to which a step leads from one, and if `all` from those in turn; in order of id. */
async function rightsReached(
  right: NodeInContext<'RIGHT'>,
  all: boolean,
  next: (rights: readonly NodeInContext<'RIGHT'>[]) => Promise<readonly NodeInContext<'RIGHT'>[]>,
): Promise<NodeInContext<'RIGHT'>[]> {
  const found = new Map([[right.record.id, right]]);
  for (let edge: readonly NodeInContext<'RIGHT'>[] = [right]; edge.length > 0;) {
    const reached = (await next(edge)).filter(({ record }) => !found.has(record.id));
    for (const other of reached) found.set(other.record.id, other);
    edge = all ? reached : [];
  }
  return [...found.values()].slice(1).sort((a, b) => compareText(a.record.id, b.record.id));
}

function evaluationInContext(
  rightId: string,
  context: InheritedContext,
  match: PeriodMatch,
  effective: EffectiveBounds | null,
): EvaluationInContext {
  const evaluation = () => context.evaluate(rightId, context, match);
  return {
    context,
    evaluation,
    statusAndCoverage: memoised(() =>
      effective ? statusAndCoverage(effective, context.window, match) : evaluation(),
    ),
  };
}

function groupEvaluation(
  row: RightsPageRow,
  context: InheritedContext,
  match: PeriodMatch,
  members: readonly MemberFilter[],
): EvaluationInContext {
  const ways = groupMatches(members, row);
  const evaluation = memoised(async () => {
    const paths = ways.flatMap((way) => way.paths);
    const [history, nameOf] = await Promise.all([
      context.loaders.rightHistory(row.id),
      namesOn(paths, context),
    ]);
    return evaluate(history!, context, match, { ways, nameOf });
  });
  return {
    context,
    evaluation,
    statusAndCoverage: memoised(
      () => groupStatusAndCoverage(row.effective, ways, context, match) ?? evaluation(),
    ),
  };
}

function fullEvaluation({ record, context }: NodeInContext<'RIGHT'>) {
  return context.evaluate(record.id, context, 'OVERLAPS');
}

async function rightsThroughActs(
  { context }: NodeInContext<'RIGHT'>,
  actIds: readonly string[],
  side: 'endsIds' | 'introducesIds',
) {
  const acts = await linkedNodes('ACT', actIds, context);
  const ids = [...new Set(acts.flatMap(({ record }) => record[side]))].sort(compareText);
  return linkedNodes('RIGHT', ids, context);
}

/** Resolvers of schema/right.graphql. */
export const rightResolvers: Resolvers = {
  Right: right,
  RightConnection: {
    excluded: async (answer) => {
      const { statuses, deprecated } = await answer.tally();
      const left = (status: keyof typeof statuses) =>
        answer.question.statuses.includes(status) ? 0 : statuses[status];
      return {
        inForce: left('IN_FORCE'),
        contingent: left('CONTINGENT'),
        notYetEffective: left('NOT_YET_EFFECTIVE'),
        expired: left('EXPIRED'),
        terminated: left('TERMINATED'),
        superseded: left('SUPERSEDED'),
        deprecated,
      };
    },
    asked: ({ context }) => context,
    summary: summaryOf,
    counts: (answer, { by }) => countsOf(answer, by),
    sums: (answer, { byCounterparty }) => sumsOfPage(answer, byCounterparty),
    whatIf: whatIfOf,
  },
  RightEdge: {
    evaluation: ({ row, context, question: { match, filter } }) =>
      filter.members === null
        ? evaluationInContext(row.id, context, match, row.effective)
        : groupEvaluation(row, context, match, filter.members),
    membership: ({ row, context, question: { match, filter } }) =>
      membershipOf(row, row.effective, filter.members, match, context),
  },
};
