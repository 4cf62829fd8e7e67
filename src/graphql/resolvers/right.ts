import type { GraphQLResolveInfo } from 'graphql';
import { sourceGrade } from '../../domain/model/evidence.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { LegalPosition } from '../../domain/model/right.ts';
import { statusAndCoverage } from '../../domain/rights/evaluate.ts';
import { isOpen } from '../../domain/rights/disputes/open-disputes.ts';
import {
  evaluateInGroups,
  groupStatusAndCoverage,
} from '../../domain/rights/groups/evaluate-in-groups.ts';
import { groupMatches, type MemberFilter } from '../../domain/rights/groups/members.ts';
import { statedTerm } from '../../domain/rights/effective-term.ts';
import type {
  CorrelativePosition,
  Resolvers,
  RightResolvers,
} from '../generated/resolvers-types.ts';
import { pageFields } from './shared/connection.ts';
import { dayInterval, effectiveInterval, termInterval } from './shared/intervals.ts';
import { membershipOf } from './membership.ts';
import { fieldContext } from '../temporal-context.ts';
import { memoised } from '../pagination.ts';
import { isFieldSelected } from '../selected-fields.ts';
import {
  linkedNodes,
  requiredNode,
  knownNode,
  linkedNode,
  nodeInContext,
} from '../node-in-context.ts';
import type { RequestContext } from '../context.ts';
import { historyPage } from './known-term.ts';
import { countsOf, sumsOfPage } from './answers/sums.ts';
import { summaryOf, whatIfOf } from './answers/summary.ts';
import { assertedFields } from './shared/asserted.ts';
import type { RightRow, NodeInContext, EvaluationInContext } from '../parent-types.ts';

const CORRELATIVES: Readonly<Record<LegalPosition, CorrelativePosition>> = {
  CLAIM: 'DUTY',
  PRIVILEGE: 'NO_RIGHT',
  POWER: 'LIABILITY',
  IMMUNITY: 'DISABILITY',
};

const right: RightResolvers = {
  correlative: ({ record }) => CORRELATIVES[record.position],
  holder: ({ record, context }, _, request) =>
    requiredNode('PARTY', record.holderId, context, request),
  counterparty: ({ record, context }, _, request) =>
    linkedNode('PARTY', record.counterpartyId, context, request),
  assets: ({ record, context }, _, request) =>
    linkedNodes('ASSET', record.assetIds, context, request),
  clause: ({ record, context }, _, request) =>
    linkedNode('CLAUSE', record.clauseId, context, request),
  agreement: ({ record, context }, _, request) =>
    linkedNode('AGREEMENT', record.agreementId, context, request),
  term: async ({ record, context }, _, request) => {
    if (record.term.end !== 'UNKNOWN') return termInterval(record.term);
    return termInterval(
      statedTerm((await request.loaders.rightHistory(record.id))!, context.knownAt),
    );
  },
  effective: (node, _, request) => {
    const { record, effective } = node;
    return effective && record.disputeIds.length === 0
      ? effectiveInterval(effective, record.term)
      : fullEvaluation(node, request).then(({ effective }) =>
          effectiveInterval(effective, record.term, effective.endUnknown),
        );
  },
  due: ({ record }) => record.due && dayInterval(record.due),
  performed: async (node, _, request) => [...(await fullEvaluation(node, request)).performed],
  performances: async ({ record, context }, _, request) => {
    const { performances } = (await request.loaders.rightHistory(record.id))!;
    const ids = performances.map(({ id }) => id);
    return linkedNodes('ACT', ids, context, request);
  },
  conditions: ({ record, context }, _, request) =>
    linkedNodes('CONDITION', record.conditionIds, context, request),
  corrects: async ({ record, context }, _, request) =>
    record.corrects && record.corrects.known <= context.knownAt
      ? knownNode('RIGHT', record.corrects.rightId, context, request)
      : null,
  correctedBy: async ({ record, context }, _, request) => {
    const all = await Promise.all(
      record.correctedByIds.map((id) => knownNode('RIGHT', id, context, request)),
    );
    return (
      all.find((node) => node?.record.corrects && node.record.corrects.known <= context.knownAt) ??
      null
    );
  },
  supersedes: (node, _, request) =>
    rightsThroughActs(node, node.record.introducedByActIds, 'endsIds', request),
  supersededBy: (node, _, request) =>
    rightsThroughActs(node, node.record.endedByActIds, 'introducesIds', request),
  lineage: async (node, _, request) => {
    const ids = await request.loaders.lineage(node.record.id, node.context.knownAt);
    const otherIds = ids.filter((id) => id !== node.record.id);
    const others = await linkedNodes('RIGHT', otherIds, node.context, request);
    return [node, ...others].sort(
      (a, b) =>
        a.record.term.startEarliest - b.record.term.startEarliest ||
        compareText(a.record.id, b.record.id),
    );
  },
  alternatives: async (node, _, request) => {
    const found = new Map([[node.record.id, node]]);
    for (let edge = [node]; edge.length > 0;) {
      const ids = [...new Set(edge.flatMap(({ record }) => record.alternativeIds))].filter(
        (id) => !found.has(id),
      );
      edge = await linkedNodes('RIGHT', ids, node.context, request);
      for (const other of edge) found.set(other.record.id, other);
    }
    return [...found.values()].slice(1).sort((a, b) => compareText(a.record.id, b.record.id));
  },
  history: (right, paging, request) => historyPage(right, paging, request),
  evaluation: ({ record, context, effective }, time, request) =>
    evaluationInContext(
      record.id,
      {
        context: fieldContext(context, time, 'evaluation', request),
        match: 'OVERLAPS',
        effective,
      },
      request,
    ),
  bestGrade: async ({ record, context }, _, request) => {
    const [best] = await linkedNodes('EVIDENCE', record.evidenceIds, context, request);
    if (!best) return null;
    return sourceGrade(
      (await requiredNode('SOURCE', best.record.sourceId, context, request)).record,
    );
  },
  disputes: async ({ record, context }, _, request) => {
    const known = await linkedNodes('DISPUTE', record.disputeIds, context, request);
    return known.filter((dispute) => isOpen(dispute.record, context.knownAt));
  },
  dependsOn: async ({ record, context }, _, request) => {
    const conditions = await linkedNodes('CONDITION', record.conditionIds, context, request);
    const ids = conditions.flatMap(({ record: { head } }) => head?.rightId ?? []);
    return linkedNodes('RIGHT', [...new Set(ids)].sort(compareText), context, request);
  },
  dependents: (right, { all }, request) => dependentsOf(right, all, request),
  ...assertedFields,
};

/** The visible rights with a visible condition on a right; if `all`, also those on them in turn. */
async function dependentsOf(
  { record: head, context }: NodeInContext<'RIGHT'>,
  all: boolean,
  request: RequestContext,
): Promise<NodeInContext<'RIGHT'>[]> {
  const found = new Map<string, NodeInContext<'RIGHT'>>();
  for (let heads = [head]; heads.length > 0;) {
    const conditionIds = heads.flatMap(({ headOfConditionIds }) => headOfConditionIds);
    const conditions = await linkedNodes('CONDITION', conditionIds, context, request);
    const under = await Promise.all(
      conditions.map(({ record }) => request.loaders.rightsUnder('CONDITION', record.id)),
    );
    const ids = [...new Set(under.flat())].filter((id) => id !== head.id && !found.has(id));
    const next = await linkedNodes('RIGHT', ids, context, request);
    for (const right of next) found.set(right.record.id, right);
    heads = all ? next.map(({ record }) => record) : [];
  }
  return [...found.values()].sort((a, b) => compareText(a.record.id, b.record.id));
}

function evaluationInContext(
  rightId: string,
  {
    context,
    match,
    effective,
  }: Pick<RightRow, 'context' | 'match'> & Pick<NodeInContext<'RIGHT'>, 'effective'>,
  request: RequestContext,
): EvaluationInContext {
  const evaluation = () => request.evaluate(rightId, context, match);
  return {
    context,
    evaluation,
    statusAndCoverage: memoised(() =>
      effective ? statusAndCoverage(effective, context.window, match) : evaluation(),
    ),
  };
}

function groupEvaluation(
  { row, context, match }: RightRow,
  members: readonly MemberFilter[],
  request: RequestContext,
): EvaluationInContext {
  const ways = groupMatches(members, row);
  const evaluation = memoised(async () => {
    const ids = ways.flatMap(({ paths }) =>
      paths.flatMap(({ links }) => links.flatMap(({ memberId, groupId }) => [memberId, groupId])),
    );
    const [history, parties] = await Promise.all([
      request.loaders.rightHistory(row.id),
      request.loaders.records('PARTY', [...new Set(ids)]),
    ]);
    const names = new Map(parties.map(({ id, name }) => [id, name]));
    return evaluateInGroups(history!, context, {
      match,
      matches: ways,
      nameOf: (id) => names.get(id)!,
    });
  });
  return {
    context,
    evaluation,
    statusAndCoverage: memoised(
      () => groupStatusAndCoverage(row.effective, ways, context, match) ?? evaluation(),
    ),
  };
}

function fullEvaluation({ record, context }: NodeInContext<'RIGHT'>, request: RequestContext) {
  return request.evaluate(record.id, context, 'OVERLAPS');
}

async function rightsThroughActs(
  { context }: NodeInContext<'RIGHT'>,
  actIds: readonly string[],
  side: 'endsIds' | 'introducesIds',
  request: RequestContext,
) {
  const acts = await linkedNodes('ACT', actIds, context, request);
  const ids = [...new Set(acts.flatMap(({ record }) => record[side]))].sort(compareText);
  return linkedNodes('RIGHT', ids, context, request);
}

/** Resolvers of schema/right.graphql. */
export const rightResolvers: Resolvers = {
  Right: right,
  RightConnection: {
    edges: async (answer) => [...(await answer.page()).rows],
    nodes: async (answer, _, request, info) =>
      Promise.all((await answer.page()).rows.map((row) => rightOfRow(row, request, info))),
    ...pageFields,
    excluded: async (answer) => {
      const { statuses, deprecated } = await answer.tally();
      const left = (status: keyof typeof statuses) =>
        answer.statuses.includes(status) ? 0 : statuses[status];
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
    summary: (answer, _, request) => summaryOf(answer, request),
    counts: (answer, { by }) => countsOf(answer, by),
    sums: (answer, { byCounterparty }, request) => sumsOfPage(answer, byCounterparty, request),
    whatIf: (answer, _, request) => whatIfOf(answer, request),
  },
  RightEdge: {
    node: (row, _, request, info) => rightOfRow(row, request, info),
    evaluation: (row, _, request) =>
      row.members === null
        ? evaluationInContext(row.row.id, { ...row, effective: row.row.effective }, request)
        : groupEvaluation(row, row.members, request),
    membership: ({ row, context, match, members }) =>
      membershipOf(row, row.effective, members, match, context),
  },
};

async function rightOfRow(
  { row: place, context }: RightRow,
  request: RequestContext,
  info: GraphQLResolveInfo,
) {
  if (isFieldSelected(info, 'holder'))
    // Loads holders together with rights; the field reports an error.
    request.loaders.record('PARTY', place.holderId).catch(() => {});
  const { record } = await requiredNode('RIGHT', place.id, context, request);
  return nodeInContext('RIGHT', record, context, place.effective);
}
