import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { ARGUMENT_LIMITS } from '../../src/query/argument-values.ts';

/** One argument of one field with an extreme value. */
export interface ExtremeQuestion {
  /** Such as `Query.rights(filter.text)`. */
  readonly place: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids that exist, by the name of a field of Query that takes one. */
export type SampleIds = Readonly<Record<string, string>>;

const { idLength, textLength, valueLength, cursorLength, ids, values } = ARGUMENT_LIMITS;
const STRANGE = [
  '',
  ' ',
  ':',
  'party:',
  '\u0000',
  '\ud800',
  '🏭'.repeat(50),
  "'; RETURN 1 //",
  '%',
];
/** The length of the longest text of each kind, in one character each. */
const longest = (length: number) =>
  ['a', '漢', '\u202e', '"', '\\'].map((unit) => unit.repeat(length));

const TEXTS: readonly string[] = [
  ...STRANGE,
  ...longest(textLength),
  '\u3316'.repeat(Math.floor(textLength / 6)),
  'ab '.repeat(textLength / 3).trim(),
  Array.from({ length: 31 }, (_, i) => `qwertyuiop${String.fromCharCode(97 + (i % 26))}asdf`).join(
    ' ',
  ),
  'and or not to * ? ~2 ^9 [a TO b] {c} field:value',
];
const CURSORS: readonly string[] = [
  ...STRANGE,
  ...longest(cursorLength),
  Buffer.from('['.repeat(5_900)).toString('base64url'),
  Buffer.from(JSON.stringify(['x', 1e308, -1e308, 'y'.repeat(5_000)])).toString('base64url'),
];
const OF_SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  ID: [...STRANGE, ...longest(idLength), `right:${'a'.repeat(idLength - 6)}`],
  Int: [-(2 ** 31), -1, 0, 1, 100, 2 ** 31 - 1],
  Boolean: [true, false],
  Date: ['1000-01-01', '9998-12-31', '0000-00-00', '2026-02-30', 'x'.repeat(valueLength), ''],
  Decimal: ['0', '1000000000', '27.5', '-1', '1e9', '9'.repeat(150), 'x', ''],
  DateTime: ['1970-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999+14:00', 'x', ''],
};

/** The extreme values of an input type, with the path inside it. */
function extremes(
  type: GraphQLInputType,
  name: string,
  path: string,
): readonly [string, unknown][] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const of = extremes(nullable.ofType, name, path);
    const most = getNamedType(nullable).name === 'ID' && name !== 'ids' ? ids : values;
    const wide = of.map(([, value], i, all) => all[(i * 7) % all.length]?.[1] ?? value);
    return [
      [path, []],
      ...of.map(([at, value]): [string, unknown] => [at, [value]]),
      [path, Array.from({ length: most }, (_, i) => wide[i % wide.length])],
    ];
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const required = Object.fromEntries(
      fields
        .filter((field) => field.type.toString().endsWith('!') && field.defaultValue === undefined)
        .map((field) => [field.name, sample(field.type, field.name)]),
    );
    const all = Object.fromEntries(
      fields.map((field) => [field.name, extremes(field.type, field.name, '').at(-1)![1]]),
    );
    return [
      ...fields.flatMap((field) =>
        extremes(field.type, field.name, `${path}.${field.name}`).map(
          ([at, value]): [string, unknown] => [at, { ...required, [field.name]: value }],
        ),
      ),
      [path, all],
    ];
  }
  return scalars(nullable, name).map((value) => [path, value]);
}

function scalars(type: GraphQLInputType, name: string): readonly unknown[] {
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  const named = getNamedType(type).name;
  if (named !== 'String') return OF_SCALARS[named]!;
  if (name === 'after') return CURSORS;
  return name === 'text' ? TEXTS : [...STRANGE, ...longest(valueLength)];
}

/** A usual value, for arguments that have to be given. */
function sample(type: GraphQLInputType, name: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType, name)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable))
    return (
      { TimeInput: { year: 2026 }, ListOrder: { field: 'DAY' } }[nullable.name] ?? {
        at: { year: 2026 },
      }
    );
  const byName: Readonly<Record<string, unknown>> = {
    event: 'event:agi-declared',
    first: 5,
    from: getNamedType(type).name === 'Int' ? 2024 : 'party:openai',
    to: 'party:microsoft',
    through: 2028,
    maxHops: 3,
  };
  const byType: Readonly<Record<string, unknown>> = {
    ID: 'party:openai',
    Int: 1,
    Boolean: true,
    Date: '2026-01-01',
    Decimal: '1000000000',
    DateTime: '2026-01-01T00:00:00Z',
    String: 'licence',
  };
  return byName[name] ?? byType[getNamedType(type).name];
}

/**
 * Every argument of every field that can be reached, each with all its extreme values. One that
 * another field takes too is asked with all of them once: below Query, and if it holds many fields,
 * its last one, the longest or widest, stands for the others.
 */
export function everyArgument(
  schema: GraphQLSchema,
  sampleIds: SampleIds,
): readonly ExtremeQuestion[] {
  const questions: ExtremeQuestion[] = [];
  const asked = new Set<string>();
  const reached = new Map<string, (inner: string) => string>();
  const waiting: [GraphQLObjectType, (inner: string) => string][] = [
    [schema.getQueryType()!, (inner) => `{ ${inner} }`],
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [type, around] = next;
    if (reached.has(type.name)) continue;
    reached.set(type.name, around);
    for (const field of Object.values(type.getFields())) {
      const given = (except: GraphQLArgument | null) =>
        field.args
          .filter((argument) => argument !== except && isRequiredArgument(argument))
          .map((argument) => {
            const id = type.name === 'Query' ? sampleIds[field.name] : undefined;
            const value = argument.name === 'id' && id ? id : sample(argument.type, argument.name);
            return `${argument.name}: ${literal(value)}`;
          });
      const call = (args: readonly string[], inner: string) =>
        `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`;
      for (const argument of field.args) {
        const key = `${argument.name}: ${argument.type.toString()}`;
        const isAskedAgain =
          asked.has(key) &&
          (type.name !== 'Query' || isInputObjectType(getNamedType(argument.type)));
        asked.add(key);
        const all = extremes(argument.type, argument.name, argument.name);
        for (const [at, value] of isAskedAgain ? new Map(all) : all) {
          const args = [...given(argument), `${argument.name}: $v`];
          questions.push({
            place: `${type.name}.${field.name}(${at})`,
            query: `query ($v: ${argument.type.toString()}) ${around(call(args, selection(field.type)))}`,
            variables: { v: value },
          });
        }
      }
      for (const inner of objectsOf(schema, field.type)) {
        const isPlain = isObjectType(getNamedType(field.type));
        waiting.push([
          inner,
          (text) =>
            around(
              call(given(null), isPlain ? ` { ${text} }` : ` { ... on ${inner.name} { ${text} } }`),
            ),
        ]);
      }
    }
  }
  return questions;
}

function objectsOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  if (isInterfaceType(named) || isUnionType(named)) return schema.getPossibleTypes(named);
  return [];
}

/** The plain fields of a type, and how many there are of each connection. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = isObjectType(named)
    ? Object.values(named.getFields())
        .filter(
          ({ type: of, args, name }) =>
            isLeafType(getNamedType(of)) && args.length === 0 && name !== 'store',
        )
        .map(({ name }) => name)
    : [];
  const isCounted = isObjectType(named) && named.getFields()['counts']?.args.length === 0;
  const counts = isCounted ? ['counts { count }'] : [];
  return ` { ${['__typename', ...fields, ...counts].join(' ')} }`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, of]) => `${key}: ${literal(of)}`)
    .join(', ')} }`;
}
