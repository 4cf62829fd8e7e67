import { sourceGrade } from '../../domain/model/evidence.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { LegalPosition } from '../../domain/model/right.ts';
import { isOpen } from '../../domain/rights/disputes/open-disputes.ts';
import { effectiveTerm, statedTerm } from '../../domain/rights/effective-term.ts';
import type { CorrelativePosition, Resolvers } from '../generated/resolvers-types.ts';
import { effectiveInterval } from './shared/intervals.ts';
import { evaluationInContext, evaluationOf } from './evaluation.ts';
import { fieldContext } from '../temporal-context.ts';
import { inOrder, linkedNodes, requiredNode, rightsUnder, knownNode } from '../node-in-context.ts';
import { historyPage } from './known-term.ts';
import type { NodeInContext } from '../parent-types.ts';

const CORRELATIVES: Readonly<Record<LegalPosition, CorrelativePosition>> = {
  CLAIM: 'DUTY',
  PRIVILEGE: 'NO_RIGHT',
  POWER: 'LIABILITY',
  IMMUNITY: 'DISABILITY',
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

async function rightsThroughActs(
  { context }: NodeInContext<'RIGHT'>,
  actIds: readonly string[],
  side: 'endsIds' | 'introducesIds',
) {
  const acts = await linkedNodes('ACT', actIds, context);
  const ids = [...new Set(acts.flatMap(({ record }) => record[side]))].sort(compareText);
  return linkedNodes('RIGHT', ids, context);
}

export const rightResolvers: Resolvers = {
  Right: {
    correlative: ({ record }) => CORRELATIVES[record.position],
    term: async ({ record, context }) =>
      record.term.end === 'UNKNOWN'
        ? statedTerm((await context.loaders.rightHistory(record.id))!, context.knownAt)
        : record.term,
    effective: async ({ record, context, effective }) => {
      if (effective && record.disputeIds.length === 0)
        return effectiveInterval(effective, record.term);
      const history = (await context.loaders.rightHistory(record.id))!;
      const term = effectiveTerm(history, context.knownAt, context.assumptions);
      return effectiveInterval(term, record.term, term.endUnknown);
    },
    performed: async ({ record, context }) => [
      ...(await evaluationOf(record.id, context)).performed,
    ],
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
        all.find(
          (node) => node?.record.corrects && node.record.corrects.known <= context.knownAt,
        ) ?? null
      );
    },
    supersedes: (node) => rightsThroughActs(node, node.record.introducedByActIds, 'endsIds'),
    supersededBy: (node) => rightsThroughActs(node, node.record.endedByActIds, 'introducesIds'),
    lineage: async (node) => {
      const ids = await node.context.loaders.lineage(node.record.id, node.context.knownAt);
      const otherIds = ids.filter((id) => id !== node.record.id);
      const others = await linkedNodes('RIGHT', otherIds, node.context);
      return inOrder([node, ...others], ({ term }) => term.startEarliest);
    },
    alternatives: (node) =>
      rightsReached(node, true, (rights) => {
        const ids = new Set(rights.flatMap(({ record }) => record.alternativeIds));
        return linkedNodes('RIGHT', [...ids], node.context);
      }),
    history: historyPage,
    evaluation: ({ record, context, effective }, time) =>
      evaluationInContext(record, effective, fieldContext(context, time, 'evaluation')),
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
  },
};
