import { recordList } from './shared/record-list.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { anyKnownNode, requiredNode, typeName } from '../node-in-context.ts';
import type { Paging } from '../pagination.ts';
import type { NodeInContext } from '../parent-types.ts';
import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';

function listOf(
  type: 'EVIDENCE' | 'STATEMENT',
  { record, context }: NodeInContext<'SOURCE'>,
  paging: Paging,
) {
  const question = { type, knownAt: context.knownAt, words: [], source: record.id };
  return recordList(question, context, paging, record.id);
}

export const sourceResolvers: Resolvers = {
  Asserted: { __resolveType: typeName as never },
  Evidence: {
    statement: ({ record, context }) => anyKnownNode(record.subjectId, context) as never,
    start: ({ record }) => record.sentence?.start ?? null,
    end: ({ record }) => record.sentence?.end ?? null,
    sha256: ({ record }) => record.sentence?.sha256 ?? null,
  },
  Source: {
    grade: ({ record }) => sourceGrade(record),
    repostOf: ({ record: { repostOf }, context }) =>
      repostOf === null || repostOf === UNKNOWN_ORIGIN
        ? null
        : requiredNode('SOURCE', repostOf, context),
    evidence: (source, paging) => listOf('EVIDENCE', source, paging),
    supports: (source, paging) => listOf('STATEMENT', source, paging),
  },
};
