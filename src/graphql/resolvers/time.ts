import { inspect } from 'node:util';
import { GraphQLScalarType, type ValueNode, Kind, print } from 'graphql';
import { QuestionError, shortened } from '../../errors.ts';
import { isoDay, OPEN, parseDay } from '../../domain/time/day.ts';
import { visibleOccurrence } from '../../domain/rights/visible.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';

/** The scalar of days, which are ISO text outside and whole numbers inside. */
const dateScalar = new GraphQLScalarType<number, string>({
  name: 'Date',
  serialize: (day) => {
    if (typeof day !== 'number' || !Number.isInteger(day))
      throw new TypeError(`not a day: ${String(day)}`);
    return isoDay(day);
  },
  parseValue: (value) => parseDay(typeof value === 'string' ? value : inspect(value)),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : print(node)),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown, shown: string): string {
  const time = typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time))
    throw new QuestionError(
      'INVALID_DATE',
      `an instant must be ISO 8601 with a zone, such as 2026-04-27T09:30:00Z: ${shortened(shown)}`,
    );
  return new Date(time).toISOString();
}

const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
  parseValue: (value) => instant(value, typeof value === 'string' ? value : inspect(value)),
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null, print(node)),
});

function textScalar(name: string, literals: readonly string[] = [Kind.STRING]) {
  const parse = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError(`${name} must be a text`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse('value' in node && literals.includes(node.kind) ? node.value : null),
  });
}

/** Resolvers of schema/time.graphql. */
export const timeResolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  EDTF: textScalar('EDTF'),
  Decimal: textScalar('Decimal', [Kind.STRING, Kind.INT, Kind.FLOAT]),
  TemporalContext: {
    from: ({ window }) => window.from,
    until: ({ window }) => (window.until >= OPEN ? null : window.until),
    through: ({ window }) => (window.until >= OPEN ? null : window.until - 1),
    assumptions: (context) =>
      [...context.assumptions].map(([eventId, assumed]) => ({ eventId, assumed, context })),
    newestSource: async (context) => {
      const id = await (await context.snapshot()).newestSource(context.knownAt);
      return id === null ? null : requiredNode('SOURCE', id, context);
    },
    datasetVersion: async (context) => (await (await context.snapshot()).dataset()).version,
  },
  Assumption: {
    event: ({ eventId, context }) => requiredNode('EVENT', eventId, context),
    on: ({ assumed }) => (assumed === 'never' ? null : assumed),
    never: ({ assumed }) => assumed === 'never',
    contradictsRecord: async ({ eventId, assumed, context }) => {
      const { record } = await requiredNode('EVENT', eventId, context);
      const on = visibleOccurrence(record, context.knownAt)?.on;
      return (
        on !== undefined && (assumed === 'never' || assumed < on.earliest || assumed > on.latest)
      );
    },
  },
};
