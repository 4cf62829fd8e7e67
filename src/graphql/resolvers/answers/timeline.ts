import { z } from 'zod';
import type { Id } from '../../../domain/model/record.ts';
import { effectiveTerm } from '../../../domain/rights/effective-term.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import {
  entryTerm,
  TIMELINE_KINDS,
  type RightWithTerm,
  type TimelineEntry,
  timelineOf,
} from '../../../domain/rights/timeline.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { RequestContext } from '../../context.ts';
import { cursorOf, decodePosition, questionHash } from '../../cursor.ts';
import type { GraphViewTimelineArgs, Resolvers } from '../../generated/resolvers-types.ts';
import { resolveIds } from '../../../query/ids.ts';
import { listArgument } from '../../../query/argument-values.ts';
import { nodesOfEdges, pageInfo, pageSize } from '../../pagination.ts';
import { periodOf } from '../../../query/time-argument.ts';
import { termInterval } from '../shared/intervals.ts';
import { anyRequiredNode } from '../../node-in-context.ts';
import { timelineScope, type TimelineScope, TIMELINE_SUBJECTS } from './timeline-scope.ts';
import type { InheritedContext, TimelineResult } from '../../parent-types.ts';

const PLACE = z.tuple([z.int(), z.enum(TIMELINE_KINDS), z.string()]);

/**
 * Beginnings, endings, acts, events and publications about one subject, oldest first.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT, EMPTY_PERIOD, INVALID_CURSOR,
 *   QUERY_TOO_EXPENSIVE
 * @see docs/model.md#composite-answers
 */
export async function timelinePage(
  context: InheritedContext,
  args: GraphViewTimelineArgs,
  request: RequestContext,
): Promise<TimelineResult> {
  const size = pageSize(args.first, 50);
  const kinds = listArgument(args.kinds, 'kinds');
  const during = args.during ? periodOf(args.during, 'during') : null;
  const [subject] = await resolveIds([args.subject], TIMELINE_SUBJECTS, 'subject', request);
  const { knownAt, assumptions: assume } = context;
  const hash = questionHash({ timeline: subject, kinds, during, knownAt, assume }, request.today);
  const after = args.after ? decodePosition(args.after, hash, PLACE) : null;
  const entries = (await entriesOf(subject!, context, request))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter(
      ({ earliest, latest }) =>
        during === null || (earliest < during.until && latest >= during.from),
    );
  const rest = after ? entries.filter((entry) => isAfter(entry, after)) : entries;
  const edges = rest.slice(0, size).map((entry) => ({
    node: { entry, context },
    cursor: cursorOf(hash, [entry.earliest, entry.kind, entry.subjectId]),
  }));
  return {
    edges,
    pageInfo: pageInfo(edges, rest.length > size, args.after ?? null),
    totalCount: entries.length,
  };
}

async function entriesOf(
  subject: Id,
  context: InheritedContext,
  request: RequestContext,
): Promise<readonly TimelineEntry[]> {
  const scope = await timelineScope(subject, context, request);
  const { rightIds = [], actIds = [], agreementIds = [], dealIds = [], eventIds = [] } = scope;
  const rights = await rightsWithTerms(rightIds, context, request);
  const allActIds = unique([
    ...actIds,
    ...rights.flatMap(({ right }) => [
      ...right.endedByActIds,
      ...right.introducedByActIds,
      ...right.performedByActIds,
    ]),
  ]);
  const [acts, agreements, deals, events] = await Promise.all([
    knownRecords('ACT', allActIds, context, request),
    knownRecords('AGREEMENT', agreementIds, context, request),
    knownRecords('DEAL', dealIds, context, request),
    knownRecords('EVENT', eventIds, context, request),
  ]);
  const evidenceIds = unique(
    [
      ...rights.map(({ right }) => right),
      ...[...agreements, ...deals, ...events].filter((one) => isVisible(one, context.knownAt)),
    ].flatMap((record) => record.evidenceIds),
  );
  const sources = await publications(scope, evidenceIds, context.knownAt, request);
  return timelineOf(
    { rights, acts, events, agreements, deals, sources },
    context.knownAt,
    context.assumptions,
  );
}

async function rightsWithTerms(
  ids: readonly Id[],
  context: InheritedContext,
  request: RequestContext,
): Promise<readonly RightWithTerm[]> {
  const versions = await (await request.snapshot()).versions(ids, context.knownAt);
  const rights = await Promise.all(
    ids.map(async (id, i): Promise<Omit<RightWithTerm, 'name'> | null> => {
      const [right, rightHistory] = await Promise.all([
        request.loaders.record('RIGHT', id),
        request.loaders.rightHistory(id),
      ]);
      const version = versions[i];
      if (!right || !rightHistory || !version) return null;
      const corrections = await Promise.all(
        right.correctedByIds.map((other) => request.loaders.record('RIGHT', other)),
      );
      return {
        right,
        corrected: corrections.some((other) => other!.corrects!.known <= right.knownUntil),
        effective: effectiveTerm(rightHistory, context.knownAt, context.assumptions),
        plain: effectiveTerm(rightHistory, context.knownAt, new Map()),
        deprecated: version.deprecated,
      };
    }),
  );
  const known = rights.filter((right) => right !== null);
  const holders = new Map<string, Set<Id>>();
  for (const { right } of known)
    holders.set(right.label, (holders.get(right.label) ?? new Set()).add(right.holderId));
  return Promise.all(
    known.map(async (entry) => {
      const { label, holderId } = entry.right;
      const isShared = holders.get(label)!.size > 1;
      const holder = isShared ? await request.loaders.record('PARTY', holderId) : null;
      return { ...entry, name: holder ? `${label} (${holder.name})` : label };
    }),
  );
}

async function knownRecords<T extends 'ACT' | 'AGREEMENT' | 'DEAL' | 'EVENT'>(
  type: T,
  ids: readonly Id[],
  context: InheritedContext,
  request: RequestContext,
) {
  const records = await request.loaders.records(type, unique(ids));
  return records.filter(({ knownFrom }) => knownFrom <= context.knownAt);
}

async function publications(
  { evidenceIds: ownEvidenceIds = [] }: TimelineScope,
  evidenceIds: readonly Id[],
  knownAt: Day,
  request: RequestContext,
) {
  const evidence = await request.loaders.records(
    'EVIDENCE',
    unique([...ownEvidenceIds, ...evidenceIds]),
  );
  const visible = evidence.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  return request.loaders.records('SOURCE', unique(visible.map(({ sourceId }) => sourceId)));
}

function isAfter(entry: TimelineEntry, [day, kind, id]: z.infer<typeof PLACE>): boolean {
  const byDay =
    entry.earliest - day || TIMELINE_KINDS.indexOf(entry.kind) - TIMELINE_KINDS.indexOf(kind);
  return byDay > 0 || (byDay === 0 && entry.subjectId > id);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

/** Resolvers of schema/timeline.graphql. */
export const timelineResolvers: Resolvers = {
  TimelineConnection: { nodes: nodesOfEdges },
  TimelineEntry: {
    kind: ({ entry }) => entry.kind,
    when: ({ entry }) => ({ ...termInterval(entryTerm(entry)), edtf: entry.edtf }),
    assumed: ({ entry }) => entry.assumed,
    title: ({ entry }) => entry.title,
    subject: ({ entry, context }, _, request) => anyRequiredNode(entry.subjectId, context, request),
  },
};
