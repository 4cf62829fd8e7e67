import { z } from 'zod';
import { groupBy } from '../../../domain/group-by.ts';
import type { Act } from '../../../domain/model/act.ts';
import type { Id } from '../../../domain/model/record.ts';
import type { Right } from '../../../domain/model/right.ts';
import { effectiveTerm } from '../../../domain/rights/effective-term.ts';
import { isDeprecated } from '../../../domain/rights/versions.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import {
  compareEntries,
  TIMELINE_KINDS,
  type RightWithTerm,
  type TimelineEntry,
  timelineOf,
} from '../../../domain/rights/timeline.ts';
import { cursorsOf, questionHash } from '../../cursor.ts';
import { resolveIds } from '../../../query/ids.ts';
import { listArgument } from '../../../query/argument-values.ts';
import { periodOf } from '../../../query/time-argument.ts';
import { wholeList } from '../../pagination.ts';
import { timelineScope, TIMELINE_SUBJECTS } from './timeline-scope.ts';
import type { InheritedContext } from '../../parent-types.ts';
import type { ViewField } from '../../view-field.ts';

const CURSORS = cursorsOf({
  earliest: z.int(),
  kind: z.enum(TIMELINE_KINDS),
  subjectId: z.string(),
});

/**
 * Beginnings, endings, acts, events and publications about one subject, oldest first.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT, EMPTY_PERIOD, INVALID_CURSOR,
 *   QUERY_TOO_EXPENSIVE
 * @see docs/model.md#composite-answers
 */
export const timelinePage: ViewField<'timeline'> = async (context, args) => {
  const kinds = listArgument(args.kinds, 'kinds');
  const during = args.during ? periodOf(args.during, 'during') : null;
  const [subject] = await resolveIds([args.subject], TIMELINE_SUBJECTS, 'subject', context);
  const { knownAt, assumptions: assume } = context;
  const hash = questionHash({ timeline: subject, kinds, during, knownAt, assume }, context.today);
  const entries = (await entriesOf(subject!, context))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter(
      ({ earliest, latest }) =>
        during === null || (earliest < during.until && latest >= during.from),
    );
  const paging = { first: args.first ?? 50, after: args.after || null };
  return wholeList(paging, CURSORS, hash, compareEntries, async () =>
    entries.map((entry) => ({ node: () => ({ ...entry, when: entry, context }), place: entry })),
  );
};

async function entriesOf(
  subject: Id,
  context: InheritedContext,
): Promise<readonly TimelineEntry[]> {
  const scope = await timelineScope(subject, context);
  const { actIds = [], agreementIds = [], dealIds = [], eventIds = [] } = scope;
  const rights = await rightsWithTerms(scope.rightIds ?? [], context);
  const ownActIds = rights.flatMap(({ right }) => [
    ...right.endedByActIds,
    ...right.introducedByActIds,
    ...right.performedByActIds,
  ]);
  const [acts, agreements, deals, events] = await Promise.all([
    knownRecords('ACT', [...actIds, ...ownActIds], context),
    knownRecords('AGREEMENT', agreementIds, context),
    knownRecords('DEAL', dealIds, context),
    knownRecords('EVENT', eventIds, context),
  ]);
  const stated = [
    ...rights.map(({ right }) => right),
    ...[...agreements, ...deals, ...events].filter((one) => isVisible(one, context.knownAt)),
  ];
  const evidenceIds = stated.flatMap((record) => record.evidenceIds);
  const [sources, otherRights] = await Promise.all([
    publications([...(scope.evidenceIds ?? []), ...evidenceIds], context),
    singleOthers(acts, rights, context),
  ]);
  return timelineOf(
    { rights, otherRights, acts, events, agreements, deals, sources },
    context.knownAt,
    context.assumptions,
  );
}

/** The single rights that acts end or introduce, outside the timeline; several are only counted. */
async function singleOthers(
  acts: readonly Act[],
  rights: readonly RightWithTerm[],
  context: InheritedContext,
): Promise<readonly Right[]> {
  const own = new Set(rights.map(({ right }) => right.id));
  const others = acts
    .flatMap(({ endsIds, introducesIds }) => [endsIds, introducesIds])
    .filter((ids) => ids.length === 1 && !own.has(ids[0]!));
  const records = await knownRecords('RIGHT', others.flat(), context);
  return records.filter((right) => isVisible(right, context.knownAt));
}

async function rightsWithTerms(
  ids: readonly Id[],
  context: InheritedContext,
): Promise<readonly RightWithTerm[]> {
  const { knownAt, assumptions, loaders } = context;
  const [rights] = await Promise.all([
    knownRecords('RIGHT', ids, context),
    loaders.rightHistories(ids),
  ]);
  const byLabel = groupBy(rights, ({ label }) => label);
  return Promise.all(
    rights.map(async (right) => {
      const { id, label, holderId } = right;
      const isShared = byLabel.get(label)!.some((other) => other.holderId !== holderId);
      const history = (await loaders.rightHistory(id))!;
      const [corrections, holder] = await Promise.all([
        loaders.records('RIGHT', right.correctedByIds),
        isShared ? loaders.record('PARTY', holderId) : null,
      ]);
      return {
        right,
        name: holder ? `${label} (${holder.name})` : label,
        corrected: corrections.some(({ corrects }) => corrects!.known <= right.knownUntil),
        effective: effectiveTerm(history, knownAt, assumptions),
        plain: effectiveTerm(history, knownAt, new Map()),
        deprecated: isDeprecated(history, knownAt),
      };
    }),
  );
}

async function knownRecords<T extends 'RIGHT' | 'ACT' | 'AGREEMENT' | 'DEAL' | 'EVENT'>(
  type: T,
  ids: readonly Id[],
  context: InheritedContext,
) {
  const records = await context.loaders.records(type, [...new Set(ids)]);
  return records.filter(({ knownFrom }) => knownFrom <= context.knownAt);
}

async function publications(evidenceIds: readonly Id[], { knownAt, loaders }: InheritedContext) {
  const evidence = await loaders.records('EVIDENCE', evidenceIds);
  const visible = evidence.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  return loaders.records('SOURCE', [...new Set(visible.map(({ sourceId }) => sourceId))]);
}
