import { compareText } from '../../domain/text/normalise.ts';
import type { Span } from '../../domain/time/span.ts';
import { listArgument, wordsArgument } from '../../query/argument-values.ts';
import { idsOf, memberDaysOf, resolveParties } from '../../query/filter.ts';
import type { Context } from '../context.ts';
import { recordList } from './record-list.ts';
import type { RecordList, TemporalContext } from '../parent-types.ts';
import { agreementTerm } from './agreement-term.ts';
import { rightsPage } from './rights-page.ts';
import { connectionFields } from './connection.ts';
import type {
  AgreementResolvers,
  ClauseResolvers,
  QueryAgreementsArgs,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { dayInterval, termInterval } from './intervals.ts';
import { linkedNodes, requiredNode } from '../node-in-context.ts';
import { assertedFields } from './asserted.ts';

const agreement: AgreementResolvers = {
  executed: ({ record }) => record.executed && dayInterval(record.executed),
  term: async ({ record, view }, _, context) =>
    termInterval(await agreementTerm(record, view.knownAt, context)),
  parties: (node) =>
    node.record.parties.map(({ partyId, role }) => ({
      partyId,
      role,
      agreement: node,
      deal: null,
      view: node.view,
    })),
  clauses: async ({ record, view }, _, context) => {
    const clauses = await linkedNodes('CLAUSE', record.clauseIds, view, context);
    return clauses.sort(
      (a, b) =>
        (a.record.ordinal ?? Infinity) - (b.record.ordinal ?? Infinity) ||
        compareText(a.record.id, b.record.id),
    );
  },
  amends: ({ record, view }, _, context) =>
    linkedNodes('AGREEMENT', record.amendsIds, view, context),
  amendedBy: ({ record, view }, _, context) =>
    linkedNodes('AGREEMENT', record.amendedByIds, view, context),
  acts: ({ record, view }, _, context) => linkedNodes('ACT', record.actIds, view, context),
  deals: ({ record, view }, _, context) => linkedNodes('DEAL', record.dealIds, view, context),
  rights: ({ record, view }, { filter, statuses, first, after }, context) =>
    rightsPage(
      { view, statuses, filter, scope: { agreementId: record.id }, first, after },
      context,
    ),
  ...assertedFields,
};

const clause: ClauseResolvers = {
  agreement: ({ record, view }, _, context) =>
    requiredNode('AGREEMENT', record.agreementId, view, context),
  grants: async ({ record, view }, _, context) =>
    linkedNodes('RIGHT', await context.loaders.rightsUnder('CLAUSE', record.id), view, context),
};

/**
 * A list of agreements.
 *
 * @param window  that their terms must overlap; null: any
 * @throws {QuestionError} INVALID_ARGUMENT, UNKNOWN_ID, INVALID_CURSOR
 */
export async function agreementList(
  view: TemporalContext,
  window: Span | null,
  args: Pick<QueryAgreementsArgs, 'party' | 'kind' | 'text'> & Parameters<typeof recordList>[2],
  context: Context,
): Promise<RecordList<'AGREEMENT'>> {
  const parties = await resolveParties(args.party, true, view.knownAt, 'party', context);
  const question = {
    type: 'AGREEMENT',
    knownAt: view.knownAt,
    window,
    kinds: listArgument(args.kind, 'kind'),
    parties: idsOf(parties),
    memberDays: memberDaysOf(parties),
    words: wordsArgument(args.text, 'text'),
  } as const;
  return recordList(question, view, args, context);
}

/** Resolvers of schema/agreement.graphql. */
export const agreementResolvers: Resolvers = {
  Agreement: agreement,
  AgreementConnection: connectionFields('AGREEMENT'),
  Clause: clause,
  ClauseConnection: connectionFields('CLAUSE'),
};
