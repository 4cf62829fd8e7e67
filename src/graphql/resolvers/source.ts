import { recordList } from './record-list.ts';
import { connectionFields } from './connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dayInterval } from './intervals.ts';
import { requiredNode } from '../node-in-context.ts';
import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import { typeName } from '../type-name.ts';

/** Resolvers of schema/source.graphql. */
export const sourceResolvers: Resolvers = {
  Asserted: { __resolveType: typeName as never },
  Evidence: {
    source: ({ record, view }, _, context) =>
      requiredNode('SOURCE', record.sourceId, view, context),
    start: ({ record }) => record.sentence?.start ?? null,
    end: ({ record }) => record.sentence?.end ?? null,
    sha256: ({ record }) => record.sentence?.sha256 ?? null,
  },
  Source: {
    published: ({ record }) => dayInterval(record.published),
    grade: ({ record }) => sourceGrade(record),
    repostOf: ({ record: { repostOf }, view }, _, context) =>
      repostOf === null || repostOf === UNKNOWN_ORIGIN
        ? null
        : requiredNode('SOURCE', repostOf, view, context),
    supports: ({ record, view }, args, context) =>
      recordList(
        { type: 'STATEMENT', knownAt: view.knownAt, source: record.id },
        view,
        { ...args, ...{ source: record.id } },
        context,
      ),
  },
  StatementConnection: connectionFields('STATEMENT'),
};
