import { inspect } from 'node:util';
import { GraphQLScalarType, Kind } from 'graphql';
import { QuestionError, shortened } from '../../errors.ts';
import type { Id } from '../../domain/model/record.ts';
import { type Day, isoDay, OPEN, parseDay } from '../../domain/time/day.ts';
import { visibleOccurrence } from '../../domain/rights/visible.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';
import type { InheritedContext } from '../parent-types.ts';

/** The scalar of days, which are ISO text outside and whole numbers inside. */
const dateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  serialize: (day) => {
    if (!Number.isInteger(day)) throw new TypeError(`not a day: ${String(day)}`);
    return isoDay(day as Day);
  },
  parseValue: (value) => parseDay(shown(value)),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  parseValue: (value) => {
    const time = INSTANT.test(shown(value)) ? Date.parse(shown(value)) : NaN;
    if (Number.isNaN(time))
      throw new QuestionError(
        'INVALID_DATE',
        `an instant must be ISO 8601 with a zone, such as 2026-04-27T09:30:00Z: ${shortened(shown(value))}`,
      );
    return new Date(time).toISOString();
  },
});

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

/** The scalar of decimal numbers, which keep their digits as text; a literal may be a number. */
const decimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  parseValue: decimalText,
  parseLiteral: (node) =>
    decimalText(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
        ? node.value
        : null,
    ),
});

function decimalText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('Decimal must be a text');
  return value;
}

export const timeResolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Decimal: decimalScalar,
  TemporalContext: {
    from: ({ window }) => window.from,
    until: ({ window }) => (window.until >= OPEN ? null : window.until),
    through: ({ window }) => (window.until >= OPEN ? null : window.until - 1),
    assumptions: (context) =>
      [...context.assumptions].map(([eventId, assumed]) => ({
        eventId,
        context,
        on: assumed === 'never' ? null : assumed,
        never: assumed === 'never',
        contradictsRecord: () => contradictsRecord(eventId, assumed, context),
      })),
    newestSource: async (context) => {
      const id = await (await context.snapshot()).newestSource(context.knownAt);
      return id === null ? null : requiredNode('SOURCE', id, context);
    },
    datasetVersion: async (context) => (await (await context.snapshot()).dataset()).version,
  },
};

async function contradictsRecord(
  eventId: Id,
  assumed: Day | 'never',
  { loaders, knownAt }: InheritedContext,
): Promise<boolean> {
  const on = visibleOccurrence((await loaders.record('EVENT', eventId))!, knownAt)?.on;
  return on !== undefined && (assumed === 'never' || assumed < on.earliest || assumed > on.latest);
}
