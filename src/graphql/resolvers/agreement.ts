import type { Agreement } from '../../domain/model/agreement.ts';
import { confirmedTerm } from '../../domain/rights/effective-term.ts';
import { agreementChangeSummary } from '../../domain/rights/summary/agreement-summary.ts';
import type { Term } from '../../domain/time/edtf.ts';
import { linkedList } from './shared/record-list.ts';
import { rightsBelow } from './answers/rights-page.ts';
import type { InheritedContext } from '../parent-types.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { inOrder, linkedNodes, rightsUnder } from '../node-in-context.ts';

/**
 * The term of an agreement: an unpublished end is certain through the last day that a source known
 * by then confirms. See docs/model.md#days.
 */
export async function agreementTerm(
  { term, evidenceIds }: Agreement,
  { knownAt, loaders }: InheritedContext,
): Promise<Term> {
  if (term.end !== 'UNKNOWN') return term;
  const evidence = await loaders.records('EVIDENCE', evidenceIds);
  const visible = evidence.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  const confirmed = visible.flatMap(({ confirms }) => confirms ?? []);
  return confirmedTerm(term, confirmed);
}

export const agreementResolvers: Resolvers = {
  // LICENCE is the deprecated spelling; graphql-js answers the last name that has a value.
  AgreementKind: { LICENCE: 'LICENSE' },
  Agreement: {
    term: ({ record, context }) => agreementTerm(record, context),
    parties: (node) =>
      node.record.parties.map((part) => ({ ...part, agreement: node, context: node.context })),
    clauses: async ({ record, context }) => {
      const clauses = await linkedNodes('CLAUSE', record.clauseIds, context);
      return inOrder(clauses, ({ ordinal }) => ordinal ?? Infinity);
    },
    changeSummary: async ({ record, context }) => {
      const acts = await linkedNodes('ACT', record.actIds, context);
      const records = acts.map((act) => act.record);
      return agreementChangeSummary(records, Math.min(context.today, context.knownAt));
    },
    rights: ({ record, context }, args) =>
      rightsBelow(context, { agreement: record.id }, 'rights', args),
  },
  Clause: {
    grants: (clause) => rightsUnder([clause], clause.context),
    evidence: (clause, paging) =>
      linkedList(
        'EVIDENCE',
        clause,
        async () => {
          const rights = await rightsUnder([clause], clause.context);
          const ids = new Set(rights.flatMap(({ record }) => record.evidenceIds));
          return linkedNodes('EVIDENCE', [...ids], clause.context);
        },
        paging,
      ),
  },
};
