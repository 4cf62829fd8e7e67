import { normalise } from '../../../domain/text/normalise.ts';
import { mayOverlap } from '../../../domain/time/status.ts';
import type { Span } from '../../../domain/time/span.ts';
import { invalidArgument, shortened } from '../../../errors.ts';
import { listArgument, wordsArgument } from '../../../query/argument-values.ts';
import { listedMembers, resolveParties } from '../../../query/filter.ts';
import { resolveIds } from '../../../query/ids.ts';
import { isTimeGiven, type TimeArguments, windowOf } from '../../../query/time-argument.ts';
import type { ListQuestion, ValueRange } from '../../../store/list-question.ts';
import type { InputMaybe, ValueFilter } from '../../generated/resolvers-types.ts';
import type { InheritedContext } from '../../parent-types.ts';
import type { ViewArgs } from '../../view-field.ts';
import type { Paging } from '../../pagination.ts';
import { recordList } from '../shared/record-list.ts';

type Listed = Exclude<ListQuestion['type'], 'EVIDENCE' | 'STATEMENT'>;
type Of<T extends Listed> = Extract<ListQuestion, { type: T }>;
type ListArguments = Paging &
  TimeArguments &
  Partial<Pick<ViewArgs<'parties'>, 'text' | 'orderBy'>>;

/** A list field: the arguments that all lists share, and a filter of its own. */
function list<T extends Listed, ListArgs extends ListArguments>(
  type: T,
  filterOf: (
    args: ListArgs,
    context: InheritedContext,
  ) => Promise<Omit<Of<T>, 'type' | 'knownAt' | 'words' | 'order'>>,
) {
  return async (context: InheritedContext, args: ListArgs) => {
    const question = {
      type,
      knownAt: context.knownAt,
      ...(await filterOf(args, context)),
      words: wordsArgument(args.text, 'text'),
      ...(args.orderBy && { order: { direction: 'ASC', ...args.orderBy } }),
    } as unknown as Of<T>;
    // Two spellings of a time are one question.
    const spelled = { year: null, on: null, during: null, knownAt: null };
    const asked = { ...args, ...spelled, time: spanOf(args, context), first: null, after: null };
    return recordList(question, context, args, asked);
  };
}

/** The lists of schema/lists.graphql, each of the records known at the day of a context. */
export const lists = {
  parties: list('PARTY', async (args: ViewArgs<'parties'>, context) => ({
    kinds: listArgument(args.kind, 'kind'),
    countries:
      listArgument(args.country, 'country')?.map((code) =>
        codeOf(code, /^[A-Z]{2}$/, 'country', 'ISO 3166 codes of two letters, such as US'),
      ) ?? null,
    ids: await membersOf(args.group, context),
  })),
  clauses: list('CLAUSE', async (args: ViewArgs<'clauses'>, context) => ({
    cuad: listArgument(args.cuad, 'cuad'),
    agreements: args.agreement
      ? await resolveIds(args.agreement, ['AGREEMENT'], 'agreement', context)
      : null,
  })),
  agreements: list('AGREEMENT', async (args: ViewArgs<'agreements'> & TimeArguments, context) => ({
    includeDeprecated: args.includeDeprecated ?? false,
    window: spanOf(args, context),
    kinds: listArgument(args.kind, 'kind'),
    ...listedMembers(await resolveParties(args.party, 'party', context)),
  })),
  deals: list('DEAL', async (args: ViewArgs<'deals'>, context) => {
    const members = await resolveParties(args.participant, 'participant', context);
    const { parties: participants, memberDays } = listedMembers(members);
    return {
      includeDeprecated: args.includeDeprecated ?? false,
      kinds: listArgument(args.kind, 'kind'),
      announced: spanOf(args, context),
      value: valueRange(args.value),
      participants,
      memberDays,
    };
  }),
  events: list('EVENT', async (args: ViewArgs<'events'>, context) => ({
    includeDeprecated: args.includeDeprecated ?? false,
    happened: args.happened ?? null,
    occurred: spanOf(args, context),
    ...listedMembers(await resolveParties(args.party, 'party', context)),
  })),
  disputes: list('DISPUTE', async (_args: ViewArgs<'disputes'>) => ({})),
  assets: list('ASSET', async (args: ViewArgs<'assets'>) => ({
    kinds: listArgument(args.kind, 'kind'),
  })),
  sources: list('SOURCE', async (args: ViewArgs<'sources'>, context) => ({
    grades: listArgument(args.grade, 'grade'),
    publishers: listArgument(args.publisher, 'publisher')?.map(normalise) ?? null,
    published: spanOf(args, context),
  })),
};

async function membersOf(
  groups: ViewArgs<'parties'>['group'],
  context: InheritedContext,
): Promise<readonly string[] | null> {
  const parties = await resolveParties(groups, 'group', context);
  return (
    parties &&
    [...parties]
      .filter(([, paths]) =>
        paths.some(({ links, days }) => links.length > 0 && mayOverlap(days, context.window)),
      )
      .map(([id]) => id)
  );
}

function spanOf(time: TimeArguments, { today }: InheritedContext): Span | null {
  return isTimeGiven(time) ? windowOf(time, today).window : null;
}

function valueRange(value: InputMaybe<ValueFilter> | undefined): ValueRange | null {
  if (!value) return null;
  const from = figureOf(value.atLeast, 'atLeast') ?? 0;
  const to = figureOf(value.atMost, 'atMost') ?? Number.MAX_VALUE;
  if (to < from)
    throw invalidArgument(
      'value.atMost',
      `must not be less than atLeast, ${shortened(value.atLeast!)}: ${shortened(value.atMost!)}`,
    );
  const words = 'an ISO 4217 code of three letters, such as USD';
  return { currency: codeOf(value.currency, /^[A-Z]{3}$/, 'value.currency', words), from, to };
}

function codeOf(text: string, code: RegExp, argument: string, words: string): string {
  const upper = text.toUpperCase();
  if (code.test(upper)) return upper;
  throw invalidArgument(argument, `must be ${words}: ${shortened(text)}`);
}

function figureOf(text: InputMaybe<string> | undefined, name: string): number | null {
  if (text === null || text === undefined) return null;
  if (/^\d{1,100}(\.\d{1,50})?$/.test(text)) return Number(text);
  throw invalidArgument(
    `value.${name}`,
    `must be a decimal number without sign, such as 10000000000 or 27.5: ${shortened(text)}`,
  );
}
