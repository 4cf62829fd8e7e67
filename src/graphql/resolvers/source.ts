import { recordList } from './shared/record-list.ts';
import { connectionFields } from './shared/connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dayInterval } from './shared/intervals.ts';
import { nodeTypeOf } from '../../domain/model/record.ts';
import { knownNode, requiredNode } from '../node-in-context.ts';
import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import { typeName } from '../type-name.ts';

/** Resolvers of schema/source.graphql. */
export const sourceResolvers: Resolvers = {
  Asserted: { __resolveType: typeName as never },
  Evidence: {
    source: ({ record, context }, _, request) =>
      requiredNode('SOURCE', record.sourceId, context, request),
    statement: ({ record, context }, _, request) =>
      knownNode(nodeTypeOf(record.subjectId)!, record.subjectId, context, request) as never,
    start: ({ record }) => record.sentence?.start ?? null,
    end: ({ record }) => record.sentence?.end ?? null,
    sha256: ({ record }) => record.sentence?.sha256 ?? null,
  },
  Source: {
    published: ({ record }) => dayInterval(record.published),
    grade: ({ record }) => sourceGrade(record),
    repostOf: ({ record: { repostOf }, context }, _, request) =>
      repostOf === null || repostOf === UNKNOWN_ORIGIN
        ? null
        : requiredNode('SOURCE', repostOf, context, request),
    evidence: ({ record, context }, args, request) =>
      recordList(
        { type: 'EVIDENCE', knownAt: context.knownAt, source: record.id },
        context,
        { ...args, ...{ source: record.id } },
        request,
      ),
    supports: ({ record, context }, args, request) =>
      recordList(
        { type: 'STATEMENT', knownAt: context.knownAt, source: record.id },
        context,
        { ...args, ...{ source: record.id } },
        request,
      ),
  },
  SourceConnection: connectionFields('SOURCE'),
  EvidenceConnection: connectionFields('EVIDENCE'),
  StatementConnection: connectionFields('STATEMENT'),
};
