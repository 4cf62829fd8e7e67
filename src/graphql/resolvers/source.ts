import { recordList } from './shared/record-list.ts';
import { connectionFields } from './shared/connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dayInterval } from './shared/intervals.ts';
import { requiredNode } from '../node-in-context.ts';
import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import { typeName } from '../type-name.ts';

/** Resolvers of schema/source.graphql. */
export const sourceResolvers: Resolvers = {
  Asserted: { __resolveType: typeName as never },
  Evidence: {
    source: ({ record, context }, _, request) =>
      requiredNode('SOURCE', record.sourceId, context, request),
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
    supports: ({ record, context }, args, request) =>
      recordList(
        { type: 'STATEMENT', knownAt: context.knownAt, source: record.id },
        context,
        { ...args, ...{ source: record.id } },
        request,
      ),
  },
  SourceConnection: connectionFields('SOURCE'),
  StatementConnection: connectionFields('STATEMENT'),
};
