import { amountInWords } from '../../domain/text/money.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { compareText } from '../../domain/text/normalise.ts';
import type { LegalPosition } from '../../domain/model/right.ts';
import { statusAndCoverage } from '../../domain/rights/evaluate.ts';
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
import { connectionFields } from './connection.ts';
import { dateSpanOpen, dayInterval, effectiveInterval, termInterval } from './intervals.ts';
import { once, pageInfo } from '../pagination.ts';
import { selectsField } from '../selected-fields.ts';
import { allLinked, always, byId, linked, inContext } from '../node-in-context.ts';
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
  holder: ({ record, view }, _, context) => always('PARTY', record.holderId, view, context),
  counterparty: ({ record, view }, _, context) =>
    linked('PARTY', record.counterpartyId, view, context),
  assets: ({ record, view }, _, context) => allLinked('ASSET', record.assetIds, view, context),
  clause: ({ record, view }, _, context) => linked('CLAUSE', record.clauseId, view, context),
  agreement: ({ record, view }, _, context) =>
    linked('AGREEMENT', record.agreementId, view, context),
  term: async ({ record, view }, _, context) => {
    if (record.term.end !== 'UNKNOWN') return termInterval(record.term);
    return termInterval(statedTerm((await context.loaders.rightHistory(record.id))!, view.knownAt));
  },
  effective: (seen, _, context) => {
    const { record, outcome } = seen;
    return outcome
      ? effectiveInterval(outcome, record.term)
      : evaluationOf(seen, context).then(({ effective }) =>
          effectiveInterval(effective, record.term),
        );
  },
  conditions: ({ record, view }, _, context) =>
    allLinked('CONDITION', record.conditionIds, view, context),
  corrects: async ({ record, view }, _, context) =>
    record.corrects && record.corrects.known <= view.knownAt
      ? byId('RIGHT', record.corrects.rightId, view, context)
      : null,
  correctedBy: async ({ record, view }, _, context) => {
    const all = await Promise.all(
      record.correctedByIds.map((id) => byId('RIGHT', id, view, context)),
    );
    return (
      all.find((seen) => seen?.record.corrects && seen.record.corrects.known <= view.knownAt) ??
      null
    );
  },
  supersedes: (seen, _, context) =>
    throughActs(seen, seen.record.introducedByActIds, 'endsIds', context),
  supersededBy: (seen, _, context) =>
    throughActs(seen, seen.record.endedByActIds, 'introducesIds', context),
  lineage: async (seen, _, context) => {
    const ids = await context.loaders.lineage(seen.record.id, seen.view.knownAt);
    const others = await allLinked(
      'RIGHT',
      ids.filter((id) => id !== seen.record.id),
      seen.view,
      context,
    );
    return [seen, ...others].sort(
      (a, b) =>
        a.record.term.startEarliest - b.record.term.startEarliest ||
        compareText(a.record.id, b.record.id),
    );
  },
  alternatives: async (seen, _, context) => {
    const found = new Map([[seen.record.id, seen]]);
    for (let edge = [seen]; edge.length > 0;) {
      const ids = [...new Set(edge.flatMap(({ record }) => record.alternativeIds))].filter(
        (id) => !found.has(id),
      );
      edge = await allLinked('RIGHT', ids, seen.view, context);
      for (const other of edge) found.set(other.record.id, other);
    }
    return [...found.values()].slice(1).sort((a, b) => compareText(a.record.id, b.record.id));
  },
  evaluation: ({ record, ...seen }, _, context) => evaluated(record.id, seen, context),
  ...assertedFields,
};

function evaluated(
  rightId: string,
  { view, match, outcome }: Pick<NodeInContext<'RIGHT'>, 'view' | 'match' | 'outcome'>,
  context: Context,
): EvaluationInContext {
  const evaluation = () => context.evaluate(rightId, view, match);
  return {
    view,
    evaluation,
    answer: once(() => (outcome ? statusAndCoverage(outcome, view.window, match) : evaluation())),
  };
}

function evaluationOf({ record, view, match }: NodeInContext<'RIGHT'>, context: Context) {
  return context.evaluate(record.id, view, match);
}

/** The visible rights on the other side of the visible acts of a right, in order of id. */
async function throughActs(
  { view }: NodeInContext<'RIGHT'>,
  actIds: readonly string[],
  side: 'endsIds' | 'introducesIds',
  context: Context,
) {
  const acts = await allLinked('ACT', actIds, view, context);
  return allLinked(
    'RIGHT',
    [...new Set(acts.flatMap(({ record }) => record[side]))].sort(compareText),
    view,
    context,
  );
}

const asset: AssetResolvers = {
  partOf: ({ record, view }, _, context) => linked('ASSET', record.partOfId, view, context),
  parts: ({ record, view }, _, context) => allLinked('ASSET', record.partIds, view, context),
  evidence: ({ record, view }, _, context) =>
    allLinked('EVIDENCE', record.evidenceIds, view, context),
};

const condition: ConditionResolvers = {
  event: ({ record, view }, _, context) => always('EVENT', record.eventId, view, context),
  within: ({ record }) => record.within && dateSpanOpen(record.within),
  voidedBy: async ({ record, view }, _, context) => {
    const acts = await allLinked('ACT', record.voidedByActIds, view, context);
    return (
      acts.sort(
        (a, b) =>
          a.record.effective.earliest - b.record.effective.earliest ||
          compareText(a.record.id, b.record.id),
      )[0] ?? null
    );
  },
  rights: async ({ record, view }, _, context) =>
    allLinked('RIGHT', await context.loaders.rightsUnder('CONDITION', record.id), view, context),
  ...assertedFields,
};

const act: ActResolvers = {
  effective: ({ record }) => dayInterval(record.effective),
  madeBy: ({ record, view }, _, context) => linked('AGREEMENT', record.madeById, view, context),
  ends: ({ record, view }, _, context) => allLinked('RIGHT', record.endsIds, view, context),
  introduces: ({ record, view }, _, context) =>
    allLinked('RIGHT', record.introducesIds, view, context),
  voids: ({ record, view }, _, context) => allLinked('CONDITION', record.voidsIds, view, context),
  ...assertedFields,
};

const event: EventResolvers = {
  occurred: ({ record, view }) =>
    record.occurred && record.occurredKnownFrom <= view.knownAt
      ? dayInterval(record.occurred)
      : null,
  parties: ({ record, view }, _, context) => allLinked('PARTY', record.partyIds, view, context),
  conditions: ({ record, view }, _, context) =>
    allLinked('CONDITION', record.conditionIds, view, context),
  ...assertedFields,
};

/** Resolvers of schema/right.graphql. */
export const rightResolvers: Resolvers = {
  Right: right,
  RightConnection: {
    edges: async (answer) => [...(await answer.page()).rows],
    nodes: async (answer, _, context, info) =>
      Promise.all((await answer.page()).rows.map((row) => rowRight(row, context, info))),
    pageInfo: async (answer) => {
      const { rows, more } = await answer.page();
      return pageInfo(rows, more, answer.after);
    },
    totalCount: (answer) => answer.count(),
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
    node: (row, _, context, info) => rowRight(row, context, info),
    evaluation: ({ place, view, match }, _, context) =>
      evaluated(place.id, { view, match, outcome: place.outcome }, context),
  },
  Amount: { words: (amount) => amountInWords(amount) },
  Asset: asset,
  Condition: condition,
  Act: act,
  Event: event,
  EventConnection: connectionFields('EVENT'),
};

async function rowRight(
  { place, view, match }: RightRow,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (selectsField(info, 'holder')) context.loaders.record('PARTY', place.holderId).catch(() => {}); // beside the right; told to the field that asks for it
  const { record } = await always('RIGHT', place.id, view, context);
  return inContext('RIGHT', record, view, match, place.outcome);
}
