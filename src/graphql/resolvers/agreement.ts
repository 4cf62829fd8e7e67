import { agreementChangeSummary } from '../../domain/rights/summary/agreement-summary.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { agreementTerm } from './shared/agreement-term.ts';
import { linkedList } from './shared/record-list.ts';
import { rightsBelow } from './answers/rights-page.ts';
import type { NodeInContext } from '../parent-types.ts';
import type {
  AgreementResolvers,
  ClauseResolvers,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { linkedNodes } from '../node-in-context.ts';

const agreement: AgreementResolvers = {
  term: ({ record, context }) => agreementTerm(record, context),
  parties: (node) =>
    node.record.parties.map((part) => ({ ...part, agreement: node, context: node.context })),
  clauses: async ({ record, context }) => {
    const clauses = await linkedNodes('CLAUSE', record.clauseIds, context);
    return clauses.sort(
      (a, b) =>
        (a.record.ordinal ?? Infinity) - (b.record.ordinal ?? Infinity) ||
        compareText(a.record.id, b.record.id),
    );
  },
  changeSummary: async ({ record, context }) => {
    const acts = await linkedNodes('ACT', record.actIds, context);
    const records = acts.map((act) => act.record);
    return agreementChangeSummary(records, Math.min(context.today, context.knownAt));
  },
  rights: ({ record, context }, args) =>
    rightsBelow(context, { agreement: record.id }, 'rights', args),
};

const clause: ClauseResolvers = {
  grants: grantsOf,
  evidence: (clause, paging) =>
    linkedList(
      'EVIDENCE',
      clause,
      async () => {
        const rights = await grantsOf(clause);
        const ids = new Set(rights.flatMap(({ record }) => record.evidenceIds));
        return linkedNodes('EVIDENCE', [...ids], clause.context);
      },
      paging,
    ),
};

async function grantsOf({
  record,
  context,
}: NodeInContext<'CLAUSE'>): Promise<NodeInContext<'RIGHT'>[]> {
  const ids = await context.loaders.rightsUnder('CLAUSE', record.id);
  return linkedNodes('RIGHT', ids, context);
}

/** Resolvers of schema/agreement.graphql. */
export const agreementResolvers: Resolvers = {
  // LICENCE is the deprecated spelling; graphql-js answers the last name that has a value.
  AgreementKind: { LICENCE: 'LICENSE' },
  Agreement: agreement,
  Clause: clause,
};
