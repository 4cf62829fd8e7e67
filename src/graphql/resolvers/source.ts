import { recordList } from './shared/record-list.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { anyKnownNode, requiredNode, typeName } from '../node-in-context.ts';
import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';

/** Resolvers of schema/source.graphql. */
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
    evidence: ({ record, context }, args) =>
      recordList(
        { type: 'EVIDENCE', knownAt: context.knownAt, words: [], source: record.id },
        context,
        { ...args, source: record.id },
      ),
    supports: ({ record, context }, args) =>
      recordList(
        { type: 'STATEMENT', knownAt: context.knownAt, words: [], source: record.id },
        context,
        { ...args, source: record.id },
      ),
  },
};
