import { agreementChangeSummary } from '../../domain/rights/summary/agreement-summary.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { agreementTerm } from './shared/agreement-term.ts';
import { linkedList } from './shared/record-list.ts';
import { rightsBelow } from './shared/rights-below.ts';
import type { RequestContext } from '../context.ts';
import type { NodeInContext } from '../parent-types.ts';
import { connectionFields } from './shared/connection.ts';
import type {
  AgreementResolvers,
  ClauseResolvers,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { dayInterval, termInterval } from './shared/intervals.ts';
import { linkedNodes, requiredNode } from '../node-in-context.ts';
import { assertedFields } from './shared/asserted.ts';

const agreement: AgreementResolvers = {
  executed: ({ record }) => record.executed && dayInterval(record.executed),
  term: async ({ record, context }, _, request) =>
    termInterval(await agreementTerm(record, context.knownAt, request)),
  parties: (node) =>
    node.record.parties.map(({ partyId, role }) => ({
      partyId,
      role,
      agreement: node,
      deal: null,
      context: node.context,
    })),
  clauses: async ({ record, context }, _, request) => {
    const clauses = await linkedNodes('CLAUSE', record.clauseIds, context, request);
    return clauses.sort(
      (a, b) =>
        (a.record.ordinal ?? Infinity) - (b.record.ordinal ?? Infinity) ||
        compareText(a.record.id, b.record.id),
    );
  },
  amends: ({ record, context }, _, request) =>
    linkedNodes('AGREEMENT', record.amendsIds, context, request),
  amendedBy: ({ record, context }, _, request) =>
    linkedNodes('AGREEMENT', record.amendedByIds, context, request),
  acts: ({ record, context }, _, request) => linkedNodes('ACT', record.actIds, context, request),
  changeSummary: async ({ record, context }, _, request) => {
    const acts = await linkedNodes('ACT', record.actIds, context, request);
    const records = acts.map((act) => act.record);
    return agreementChangeSummary(records, Math.min(request.today, context.knownAt));
  },
  deals: ({ record, context }, _, request) => linkedNodes('DEAL', record.dealIds, context, request),
  rights: ({ record, context }, args, request) =>
    rightsBelow(context, { agreementId: record.id }, 'rights', args, request),
  ...assertedFields,
};

const clause: ClauseResolvers = {
  agreement: ({ record, context }, _, request) =>
    requiredNode('AGREEMENT', record.agreementId, context, request),
  grants: (clause, _, request) => grantsOf(clause, request),
  evidence: (clause, paging, request) =>
    linkedList(
      'EVIDENCE',
      clause,
      async () => {
        const rights = await grantsOf(clause, request);
        const ids = new Set(rights.flatMap(({ record }) => record.evidenceIds));
        return linkedNodes('EVIDENCE', [...ids], clause.context, request);
      },
      paging,
      request,
    ),
};

async function grantsOf(
  { record, context }: NodeInContext<'CLAUSE'>,
  request: RequestContext,
): Promise<NodeInContext<'RIGHT'>[]> {
  const ids = await request.loaders.rightsUnder('CLAUSE', record.id);
  return linkedNodes('RIGHT', ids, context, request);
}

/** Resolvers of schema/agreement.graphql. */
export const agreementResolvers: Resolvers = {
  // LICENCE is the deprecated spelling; graphql-js answers the last name that has a value.
  AgreementKind: { LICENCE: 'LICENSE' },
  Agreement: agreement,
  AgreementConnection: connectionFields('AGREEMENT'),
  Clause: clause,
  ClauseConnection: connectionFields('CLAUSE'),
};
