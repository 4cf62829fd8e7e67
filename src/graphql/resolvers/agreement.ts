import { compareText } from '../../domain/text/normalise.ts';
import { agreementTerm } from './agreement-term.ts';
import { rightsPage } from './rights-page.ts';
import { connectionFields } from './connection.ts';
import type {
  AgreementResolvers,
  ClauseResolvers,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { dayInterval, termInterval } from './intervals.ts';
import { allLinked, always } from '../node-in-context.ts';
import { assertedFields } from './asserted.ts';

const agreement: AgreementResolvers = {
  executed: ({ record }) => record.executed && dayInterval(record.executed),
  term: async ({ record, view }, _, context) =>
    termInterval(await agreementTerm(record, view.knownAt, context)),
  parties: (seen) =>
    seen.record.parties.map(({ partyId, role }) => ({
      partyId,
      role,
      agreement: seen,
      deal: null,
      view: seen.view,
    })),
  clauses: async ({ record, view }, _, context) => {
    const clauses = await allLinked('CLAUSE', record.clauseIds, view, context);
    return clauses.sort(
      (a, b) =>
        (a.record.ordinal ?? Infinity) - (b.record.ordinal ?? Infinity) ||
        compareText(a.record.id, b.record.id),
    );
  },
  amends: ({ record, view }, _, context) => allLinked('AGREEMENT', record.amendsIds, view, context),
  amendedBy: ({ record, view }, _, context) =>
    allLinked('AGREEMENT', record.amendedByIds, view, context),
  acts: ({ record, view }, _, context) => allLinked('ACT', record.actIds, view, context),
  deals: ({ record, view }, _, context) => allLinked('DEAL', record.dealIds, view, context),
  rights: ({ record, view }, { filter, statuses, first, after }, context) =>
    rightsPage(
      { view, statuses, filter, scope: { agreementId: record.id }, first, after },
      context,
    ),
  ...assertedFields,
};

const clause: ClauseResolvers = {
  agreement: ({ record, view }, _, context) =>
    always('AGREEMENT', record.agreementId, view, context),
  grants: async ({ record, view }, _, context) =>
    allLinked('RIGHT', await context.loaders.rightsUnder('CLAUSE', record.id), view, context),
};

/** Resolvers of schema/agreement.graphql. */
export const agreementResolvers: Resolvers = {
  Agreement: agreement,
  AgreementConnection: connectionFields('AGREEMENT'),
  Clause: clause,
  ClauseConnection: connectionFields('CLAUSE'),
};
