import { amountInWords } from '../../domain/text/money.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { sourceGrade } from '../../domain/model/evidence.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { LegalPosition } from '../../domain/model/right.ts';
import { statusAndCoverage } from '../../domain/rights/evaluate.ts';
import { evaluateInGroups, groupAnswer } from '../../domain/rights/evaluate-in-groups.ts';
import { groupWays, type MemberClause } from '../../domain/rights/members.ts';
import { statedTerm } from '../../domain/rights/effective-term.ts';
import type {
  ActResolvers,
  AssetResolvers,
  ConditionResolvers,
  CorrelativePosition,
  EventResolvers,
  Resolvers,
  RightResolvers,
} from '../generated/resolvers-types.ts';
import { connectionFields, pageFields } from './connection.ts';
import { dateSpanOpen, dayInterval, effectiveInterval, termInterval } from './intervals.ts';
import { membershipOf } from './membership.ts';
import { memoised } from '../pagination.ts';
import { isFieldSelected } from '../selected-fields.ts';
import {
  linkedNodes,
  requiredNode,
  knownNode,
  linkedNode,
  nodeInContext,
} from '../node-in-context.ts';
import type { Context } from '../context.ts';
import { assertedFields } from './asserted.ts';
import type { RightRow, NodeInContext, EvaluationInContext } from '../parent-types.ts';

const CORRELATIVES: Readonly<Record<LegalPosition, CorrelativePosition>> = {
  CLAIM: 'DUTY',
  PRIVILEGE: 'NO_RIGHT',
  POWER: 'LIABILITY',
  IMMUNITY: 'DISABILITY',
};

const right: RightResolvers = {
  correlative: ({ record }) => CORRELATIVES[record.position],
  holder: ({ record, view }, _, context) => requiredNode('PARTY', record.holderId, view, context),
  counterparty: ({ record, view }, _, context) =>
    linkedNode('PARTY', record.counterpartyId, view, context),
  assets: ({ record, view }, _, context) => linkedNodes('ASSET', record.assetIds, view, context),
  clause: ({ record, view }, _, context) => linkedNode('CLAUSE', record.clauseId, view, context),
  agreement: ({ record, view }, _, context) =>
    linkedNode('AGREEMENT', record.agreementId, view, context),
  term: async ({ record, view }, _, context) => {
    if (record.term.end !== 'UNKNOWN') return termInterval(record.term);
    return termInterval(statedTerm((await context.loaders.rightHistory(record.id))!, view.knownAt));
  },
  effective: (node, _, context) => {
    const { record, effective } = node;
    return effective
      ? effectiveInterval(effective, record.term)
      : fullEvaluation(node, context).then(({ effective }) =>
          effectiveInterval(effective, record.term),
        );
  },
  due: ({ record }) => record.due && dayInterval(record.due),
  performed: async (node, _, context) => [...(await fullEvaluation(node, context)).performed],
  performances: async ({ record, view }, _, context) => {
    const { performances } = (await context.loaders.rightHistory(record.id))!;
    return linkedNodes(
      'ACT',
      performances.map(({ id }) => id),
      view,
      context,
    );
  },
  conditions: ({ record, view }, _, context) =>
    linkedNodes('CONDITION', record.conditionIds, view, context),
  corrects: async ({ record, view }, _, context) =>
    record.corrects && record.corrects.known <= view.knownAt
      ? knownNode('RIGHT', record.corrects.rightId, view, context)
      : null,
  correctedBy: async ({ record, view }, _, context) => {
    const all = await Promise.all(
      record.correctedByIds.map((id) => knownNode('RIGHT', id, view, context)),
    );
    return (
      all.find((node) => node?.record.corrects && node.record.corrects.known <= view.knownAt) ??
      null
    );
  },
  supersedes: (node, _, context) =>
    rightsThroughActs(node, node.record.introducedByActIds, 'endsIds', context),
  supersededBy: (node, _, context) =>
    rightsThroughActs(node, node.record.endedByActIds, 'introducesIds', context),
  lineage: async (node, _, context) => {
    const ids = await context.loaders.lineage(node.record.id, node.view.knownAt);
    const others = await linkedNodes(
      'RIGHT',
      ids.filter((id) => id !== node.record.id),
      node.view,
      context,
    );
    return [node, ...others].sort(
      (a, b) =>
        a.record.term.startEarliest - b.record.term.startEarliest ||
        compareText(a.record.id, b.record.id),
    );
  },
  alternatives: async (node, _, context) => {
    const found = new Map([[node.record.id, node]]);
    for (let edge = [node]; edge.length > 0;) {
      const ids = [...new Set(edge.flatMap(({ record }) => record.alternativeIds))].filter(
        (id) => !found.has(id),
      );
      edge = await linkedNodes('RIGHT', ids, node.view, context);
      for (const other of edge) found.set(other.record.id, other);
    }
    return [...found.values()].slice(1).sort((a, b) => compareText(a.record.id, b.record.id));
  },
  evaluation: ({ record, ...node }, _, context) => evaluationInContext(record.id, node, context),
  bestGrade: async ({ record, view }, _, context) => {
    const [best] = await linkedNodes('EVIDENCE', record.evidenceIds, view, context);
    if (!best) return null;
    return sourceGrade((await requiredNode('SOURCE', best.record.sourceId, view, context)).record);
  },
  dependsOn: async ({ record, view }, _, context) => {
    const conditions = await linkedNodes('CONDITION', record.conditionIds, view, context);
    const ids = conditions.flatMap(({ record: { head } }) => head?.rightId ?? []);
    return linkedNodes('RIGHT', [...new Set(ids)].sort(compareText), view, context);
  },
  dependents: (seen, { all }, context) => dependentsOf(seen, all, context),
  ...assertedFields,
};

/** The visible rights with a visible condition that turns on a right, and theirs if `all`. */
async function dependentsOf(
  { record: head, view }: NodeInContext<'RIGHT'>,
  all: boolean,
  context: Context,
): Promise<NodeInContext<'RIGHT'>[]> {
  const found = new Map<string, NodeInContext<'RIGHT'>>();
  for (let heads = [head]; heads.length > 0;) {
    const conditions = await linkedNodes(
      'CONDITION',
      heads.flatMap(({ headOfConditionIds }) => headOfConditionIds),
      view,
      context,
    );
    const under = await Promise.all(
      conditions.map(({ record }) => context.loaders.rightsUnder('CONDITION', record.id)),
    );
    const ids = [...new Set(under.flat())].filter((id) => id !== head.id && !found.has(id));
    const next = await linkedNodes('RIGHT', ids, view, context);
    for (const right of next) found.set(right.record.id, right);
    heads = all ? next.map(({ record }) => record) : [];
  }
  return [...found.values()].sort((a, b) => compareText(a.record.id, b.record.id));
}

function evaluationInContext(
  rightId: string,
  { view, match, effective }: Pick<NodeInContext<'RIGHT'>, 'view' | 'match' | 'effective'>,
  context: Context,
): EvaluationInContext {
  const evaluation = () => context.evaluate(rightId, view, match);
  return {
    view,
    evaluation,
    statusAndCoverage: memoised(() =>
      effective ? statusAndCoverage(effective, view.window, match) : evaluation(),
    ),
  };
}

/** The evaluation of a row as the right of asked groups. */
function groupEvaluation(
  { row, view, match }: RightRow,
  members: readonly MemberClause[],
  context: Context,
): EvaluationInContext {
  const ways = groupWays(members, row);
  const evaluation = memoised(async () => {
    const ids = ways.flatMap(({ paths }) =>
      paths.flatMap(({ links }) => links.flatMap(({ memberId, groupId }) => [memberId, groupId])),
    );
    const [history, ...parties] = await Promise.all([
      context.loaders.rightHistory(row.id),
      ...[...new Set(ids)].map((id) => context.loaders.record('PARTY', id)),
    ]);
    const names = new Map(parties.map((party) => [party!.id, party!.name]));
    return evaluateInGroups(history!, view, match, ways, (id) => names.get(id)!);
  });
  return {
    view,
    evaluation,
    statusAndCoverage: memoised(
      () => groupAnswer(row.effective, ways, view, match) ?? evaluation(),
    ),
  };
}

function fullEvaluation({ record, view, match }: NodeInContext<'RIGHT'>, context: Context) {
  return context.evaluate(record.id, view, match);
}

/** The visible rights on the other side of the visible acts of a right, in order of id. */
async function rightsThroughActs(
  { view }: NodeInContext<'RIGHT'>,
  actIds: readonly string[],
  side: 'endsIds' | 'introducesIds',
  context: Context,
) {
  const acts = await linkedNodes('ACT', actIds, view, context);
  return linkedNodes(
    'RIGHT',
    [...new Set(acts.flatMap(({ record }) => record[side]))].sort(compareText),
    view,
    context,
  );
}

const asset: AssetResolvers = {
  partOf: ({ record, view }, _, context) => linkedNode('ASSET', record.partOfId, view, context),
  parts: ({ record, view }, _, context) => linkedNodes('ASSET', record.partIds, view, context),
  evidence: ({ record, view }, _, context) =>
    linkedNodes('EVIDENCE', record.evidenceIds, view, context),
};

const condition: ConditionResolvers = {
  event: ({ record, view }, _, context) => linkedNode('EVENT', record.eventId, view, context),
  right: ({ record, view }, _, context) =>
    linkedNode('RIGHT', record.head?.rightId ?? null, view, context),
  when: ({ record }) => record.head?.when ?? null,
  evenIfReplaced: ({ record }) => record.head?.evenIfReplaced ?? null,
  through: ({ record, view }, _, context) =>
    linkedNodes('RIGHT', record.head?.throughIds ?? [], view, context),
  within: ({ record }) => record.within && dateSpanOpen(record.within),
  voidedBy: async ({ record, view }, _, context) => {
    const acts = await linkedNodes('ACT', record.voidedByActIds, view, context);
    return (
      acts.sort(
        (a, b) =>
          a.record.effective.earliest - b.record.effective.earliest ||
          compareText(a.record.id, b.record.id),
      )[0] ?? null
    );
  },
  rights: async ({ record, view }, _, context) =>
    linkedNodes('RIGHT', await context.loaders.rightsUnder('CONDITION', record.id), view, context),
  ...assertedFields,
};

const act: ActResolvers = {
  effective: ({ record }) => dayInterval(record.effective),
  madeBy: ({ record, view }, _, context) => linkedNode('AGREEMENT', record.madeById, view, context),
  ends: ({ record, view }, _, context) => linkedNodes('RIGHT', record.endsIds, view, context),
  introduces: ({ record, view }, _, context) =>
    linkedNodes('RIGHT', record.introducesIds, view, context),
  voids: ({ record, view }, _, context) => linkedNodes('CONDITION', record.voidsIds, view, context),
  performs: ({ record, view }, _, context) => linkedNode('RIGHT', record.performsId, view, context),
  ...assertedFields,
};

const event: EventResolvers = {
  occurred: ({ record, view }) =>
    record.occurred && record.occurredKnownFrom <= view.knownAt
      ? dayInterval(record.occurred)
      : null,
  parties: ({ record, view }, _, context) => linkedNodes('PARTY', record.partyIds, view, context),
  conditions: ({ record, view }, _, context) =>
    linkedNodes('CONDITION', record.conditionIds, view, context),
  ...assertedFields,
};

/** Resolvers of schema/right.graphql. */
export const rightResolvers: Resolvers = {
  Right: right,
  RightConnection: {
    edges: async (answer) => [...(await answer.page()).rows],
    nodes: async (answer, _, context, info) =>
      Promise.all((await answer.page()).rows.map((row) => rightOfRow(row, context, info))),
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
    asked: ({ view }) => view,
  },
  RightEdge: {
    node: (row, _, context, info) => rightOfRow(row, context, info),
    evaluation: (row, _, context) =>
      row.members === null
        ? evaluationInContext(row.row.id, { ...row, effective: row.row.effective }, context)
        : groupEvaluation(row, row.members, context),
    membership: ({ row, view, match, members }) =>
      membershipOf(row, row.effective, members, match, view),
  },
  Amount: { words: (amount) => amountInWords(amount) },
  Asset: asset,
  Condition: condition,
  Act: act,
  Event: event,
  EventConnection: connectionFields('EVENT'),
};

async function rightOfRow(
  { row: place, view, match }: RightRow,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (isFieldSelected(info, 'holder'))
    context.loaders.record('PARTY', place.holderId).catch(() => {}); // loads holders together with rights; the field reports an error
  const { record } = await requiredNode('RIGHT', place.id, view, context);
  return nodeInContext('RIGHT', record, view, match, place.effective);
}
