import { normalise } from '../../../domain/text/normalise.ts';
import { mayOverlap } from '../../../domain/time/status.ts';
import type { Span } from '../../../domain/time/span.ts';
import { QuestionError, shortened } from '../../../errors.ts';
import { listArgument, wordsArgument } from '../../../query/argument-values.ts';
import { idsOf, memberDaysOf, resolveParties } from '../../../query/filter.ts';
import { resolveIds } from '../../../query/ids.ts';
import { isTimeGiven, type TimeArguments, windowOf } from '../../../query/time-argument.ts';
import type { ListOrder, ValueRange } from '../../../store/list-question.ts';
import type { RequestContext } from '../../context.ts';
import type {
  GraphViewAgreementsArgs,
  GraphViewAssetsArgs,
  GraphViewClausesArgs,
  GraphViewDealsArgs,
  GraphViewDisputesArgs,
  GraphViewEventsArgs,
  GraphViewPartiesArgs,
  GraphViewSourcesArgs,
  InputMaybe,
  ListOrder as OrderArgument,
  ValueFilter,
} from '../../generated/resolvers-types.ts';
import type { InheritedContext } from '../../parent-types.ts';
import { recordList } from '../shared/record-list.ts';

/** The lists of schema/lists.graphql, each of the records known at the day of a context. */
export const lists = {
  parties: async (
    context: InheritedContext,
    args: GraphViewPartiesArgs,
    request: RequestContext,
  ) => {
    const question = {
      type: 'PARTY',
      knownAt: context.knownAt,
      kinds: listArgument(args.kind, 'kind'),
      countries: listArgument(args.country, 'country')?.map((code) => code.toUpperCase()) ?? null,
      ids: await membersOf(args.group, context, request),
      words: wordsArgument(args.text, 'text'),
      ...orderOf(args),
    } as const;
    return recordList(question, context, args, request);
  },
  /** @param window  the window that their terms must overlap; null: any */
  agreements: async (
    context: InheritedContext,
    window: Span | null,
    args: GraphViewAgreementsArgs,
    request: RequestContext,
  ) => {
    const parties = await resolveParties(args.party, 'party', {
      knownAt: context.knownAt,
      lookup: request,
    });
    const question = {
      type: 'AGREEMENT',
      knownAt: context.knownAt,
      includeDeprecated: args.includeDeprecated ?? false,
      window,
      kinds: listArgument(args.kind, 'kind'),
      parties: idsOf(parties),
      memberDays: memberDaysOf(parties),
      words: wordsArgument(args.text, 'text'),
      ...orderOf(args),
    } as const;
    return recordList(question, context, args, request);
  },
  clauses: async (
    context: InheritedContext,
    args: GraphViewClausesArgs,
    request: RequestContext,
  ) => {
    const question = {
      type: 'CLAUSE',
      knownAt: context.knownAt,
      cuad: listArgument(args.cuad, 'cuad'),
      agreements: args.agreement
        ? await resolveIds(args.agreement, ['AGREEMENT'], 'agreement', request)
        : null,
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, context, args, request);
  },
  deals: async (context: InheritedContext, args: GraphViewDealsArgs, request: RequestContext) => {
    const { knownAt } = context;
    const parties = await resolveParties(args.participant, 'participant', {
      knownAt,
      lookup: request,
    });
    const question = {
      type: 'DEAL',
      knownAt,
      includeDeprecated: args.includeDeprecated ?? false,
      kinds: listArgument(args.kind, 'kind'),
      announced: spanOf(args, request),
      value: valueRange(args.value),
      participants: idsOf(parties),
      memberDays: memberDaysOf(parties),
      words: wordsArgument(args.text, 'text'),
      ...orderOf(args),
    } as const;
    return recordList(question, context, args, request);
  },
  events: async (context: InheritedContext, args: GraphViewEventsArgs, request: RequestContext) => {
    const parties = await resolveParties(args.party, 'party', {
      knownAt: context.knownAt,
      lookup: request,
    });
    const question = {
      type: 'EVENT',
      knownAt: context.knownAt,
      includeDeprecated: args.includeDeprecated ?? false,
      happened: args.happened ?? null,
      occurred: spanOf(args, request),
      parties: idsOf(parties),
      memberDays: memberDaysOf(parties),
      words: wordsArgument(args.text, 'text'),
      ...orderOf(args),
    } as const;
    return recordList(question, context, args, request);
  },
  disputes: (context: InheritedContext, args: GraphViewDisputesArgs, request: RequestContext) => {
    const words = wordsArgument(args.text, 'text');
    const question = { type: 'DISPUTE', knownAt: context.knownAt, words } as const;
    return recordList(question, context, args, request);
  },
  assets: (context: InheritedContext, args: GraphViewAssetsArgs, request: RequestContext) => {
    const kinds = listArgument(args.kind, 'kind');
    const question = { type: 'ASSET', kinds, words: wordsArgument(args.text, 'text') } as const;
    return recordList(question, context, args, request);
  },
  sources: (context: InheritedContext, args: GraphViewSourcesArgs, request: RequestContext) => {
    const question = {
      type: 'SOURCE',
      knownAt: context.knownAt,
      grades: listArgument(args.grade, 'grade'),
      publishers: listArgument(args.publisher, 'publisher')?.map(normalise) ?? null,
      published: spanOf(args, request),
      words: wordsArgument(args.text, 'text'),
      ...orderOf(args),
    } as const;
    return recordList(question, context, args, request);
  },
};

/** The parties that belong to groups on a day of a view; null if none is requested. */
async function membersOf(
  groups: GraphViewPartiesArgs['group'],
  { window, knownAt }: InheritedContext,
  request: RequestContext,
): Promise<readonly string[] | null> {
  const parties = await resolveParties(groups, 'group', { knownAt, lookup: request });
  return (
    parties &&
    [...parties]
      .filter(([, paths]) =>
        paths.some(({ links, days }) => links.length > 0 && mayOverlap(days, window)),
      )
      .map(([id]) => id)
  );
}

function spanOf(time: TimeArguments, { today }: RequestContext): Span | null {
  return isTimeGiven(time) ? windowOf(time, today).window : null;
}

function orderOf({ orderBy }: { readonly orderBy?: InputMaybe<OrderArgument> }): {
  readonly order?: ListOrder;
} {
  return orderBy ? { order: { direction: 'ASC', ...orderBy } } : {};
}

function valueRange(value: InputMaybe<ValueFilter> | undefined): ValueRange | null {
  if (!value) return null;
  return {
    currency: value.currency.toUpperCase(),
    from: figureOf(value.atLeast, 'atLeast') ?? 0,
    to: figureOf(value.atMost, 'atMost') ?? Number.MAX_VALUE,
  };
}

function figureOf(text: InputMaybe<string> | undefined, name: string): number | null {
  if (text === null || text === undefined) return null;
  if (/^\d{1,100}(\.\d{1,50})?$/.test(text)) return Number(text);
  throw new QuestionError(
    'INVALID_ARGUMENT',
    `value.${name} must be a decimal number without sign, such as 10000000000 or 27.5: ${shortened(text)}`,
    `value.${name}`,
  );
}
