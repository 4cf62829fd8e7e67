import { compareText } from '../../domain/text/normalise.ts';
import { agreementTerm } from './shared/agreement-term.ts';
import { rightsPage } from './rights-page.ts';
import { connectionFields } from './shared/connection.ts';
import type {
  AgreementResolvers,
  ClauseResolvers,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { dayInterval, termInterval } from './shared/intervals.ts';
import { linkedNodes, requiredNode } from '../node-in-context.ts';
import { fieldContext } from '../temporal-context.ts';
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
  deals: ({ record, context }, _, request) => linkedNodes('DEAL', record.dealIds, context, request),
  rights: ({ record, context }, { filter, statuses, first, after, ...time }, request) =>
    rightsPage(
      {
        context: fieldContext(context, time, 'rights', request),
        statuses,
        filter,
        scope: { agreementId: record.id },
        first,
        after,
      },
      request,
    ),
  ...assertedFields,
};

const clause: ClauseResolvers = {
  agreement: ({ record, context }, _, request) =>
    requiredNode('AGREEMENT', record.agreementId, context, request),
  grants: async ({ record, context }, _, request) =>
    linkedNodes('RIGHT', await request.loaders.rightsUnder('CLAUSE', record.id), context, request),
};

/** Resolvers of schema/agreement.graphql. */
export const agreementResolvers: Resolvers = {
  // Both spellings are one kind; the last of the schema is answered.
  AgreementKind: { LICENCE: 'LICENSE' },
  Agreement: agreement,
  AgreementConnection: connectionFields('AGREEMENT'),
  Clause: clause,
  ClauseConnection: connectionFields('CLAUSE'),
};
