import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import { anyText } from './any-text.ts';

/**
 * What a client sends: most often GraphQL that fits the schema, often not quite, at times anything.
 */
export interface AskedDocument {
  /** The body, as text. */
  readonly body: string;
  readonly contentType: string;
}

/**
 * Questions of every kind to a schema, good and bad: deep, wide, broken, with huge and strange
 * text, numbers at the edges.
 *
 * @param ids  some that exist
 */
export function arbitraryDocument(
  schema: GraphQLSchema,
  ids: readonly string[],
): fc.Arbitrary<AskedDocument> {
  const questions = fc.gen().map((draw) => fittingQuestion(schema, ids, draw));
  const fitting = questions.map(written);
  const broken = fc.oneof(
    fc
      .tuple(questions, breaking())
      .map(([{ query, variables }, breakText]) => written({ query: breakText(query), variables })),
    fc
      .tuple(fitting, breaking())
      .map(([asked, breakText]) => ({ ...asked, body: breakText(asked.body) })),
  );
  const strange = strangeDocument().map((query) => written({ query, variables: {} }));
  const bodies = fc
    .oneof(
      fc.json(),
      anyText(),
      fc.constantFrom('', 'null', '[]', '{}', '{"query":null}', '[{"query":"{ __typename }"}]'),
    )
    .map((body) => ({ body, contentType: 'application/json' }));
  const types = fc
    .tuple(
      fitting,
      fc.constantFrom(
        'text/plain',
        'application/json; charset=utf-16',
        'application/graphql',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
      ),
    )
    .map(([asked, contentType]) => ({ ...asked, contentType }));
  return fc.oneof(
    { weight: 12, arbitrary: fitting },
    { weight: 3, arbitrary: broken },
    { weight: 4, arbitrary: strange },
    { weight: 1, arbitrary: bodies },
    { weight: 1, arbitrary: types },
  );
}

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

function written({ query, variables }: Question): AskedDocument {
  return { body: JSON.stringify({ query, variables }), contentType: 'application/json' };
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** A question whose fields and arguments are those of the schema; the values mostly fit. */
function fittingQuestion(
  schema: GraphQLSchema,
  ids: readonly string[],
  gen: fc.GeneratorValue,
): Question {
  const draw: Draw = (arbitrary) => gen(() => arbitrary);
  const chance = (percent: number) => draw(fc.integer({ min: 0, max: 99 })) < percent;
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let names = 0;

  const argumentsOf = (args: readonly GraphQLArgument[]) => {
    const given = args.filter((arg) => (isRequiredArgument(arg) ? !chance(1) : chance(25)));
    return given.length === 0
      ? ''
      : `(${given.map((arg) => `${arg.name}: ${argumentText(arg)}`).join(', ')})`;
  };
  const argumentText = (arg: GraphQLArgument) => {
    const value = valueOf(arg.type);
    if (!chance(50)) return literal(value, arg.type);
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${String(arg.type)}`);
    if (!chance(3)) variables[name] = value;
    return `$${name}`;
  };
  const valueOf = (type: GraphQLInputType, depth = 0): unknown => {
    if (isNonNullType(type)) return chance(1) ? null : valueOf(type.ofType, depth);
    if (chance(1)) return draw(ODD_VALUES);
    if (isListType(type))
      return Array.from({ length: draw(fc.constantFrom(0, 1, 1, 1, 2, 3, 40)) }, () =>
        valueOf(type.ofType, depth + 1),
      );
    if (isEnumType(type))
      return chance(3)
        ? 'NOT_ONE'
        : draw(fc.constantFrom(...type.getValues().map(({ name }) => name)));
    if (isInputObjectType(type))
      return objectOf(Object.values(type.getFields()), type.isOneOf, depth);
    return scalarOf(type.name);
  };
  const objectOf = (fields: readonly GraphQLInputField[], isOneOf: boolean, depth: number) => {
    const given =
      isOneOf && !chance(5)
        ? [draw(fc.constantFrom(...fields))]
        : fields.filter((field) =>
            isRequiredInputField(field) ? !chance(2) : chance(depth > 1 ? 15 : 30),
          );
    return Object.fromEntries(given.map((field) => [field.name, valueOf(field.type, depth + 1)]));
  };
  const scalarOf = (name: string): unknown => {
    if (name === 'Int') return draw(INTEGERS);
    if (name === 'Float') return draw(fc.double());
    if (name === 'Boolean') return draw(fc.boolean());
    if (name === 'ID') return chance(90) ? draw(fc.constantFrom(...ids)) : draw(TEXTS);
    if (name === 'Date') return chance(97) ? draw(DAYS) : draw(TEXTS);
    if (name === 'DateTime')
      return draw(
        fc.constantFrom(
          '2026-01-01T00:00:00Z',
          '2026-01-01',
          '9999-12-31T23:59:59.999Z',
          'now',
          '2026-13-01T00:00:00Z',
        ),
      );
    return draw(TEXTS);
  };
  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    const kinds =
      isUnionType(type) || (isInterfaceType(type) && chance(50))
        ? schema.getPossibleTypes(type)
        : null;
    if (kinds !== null) {
      const some = kinds.filter(() => chance(40));
      return `{ __typename ${some.map((kind) => `... on ${kind.name} ${selectionOf(kind, depth - 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const some = fields.filter(() => chance(depth > 2 ? 20 : 40)).slice(0, 6);
    const texts = some.map((field) => {
      const inner = getNamedType(field.type);
      const alias = `${field.name}${names++}: `; // fields of one name with other arguments could not be merged
      return `${alias}${field.name}${argumentsOf(field.args)}${chance(2) ? ' @skip(if: false)' : ''}${isCompositeType(inner) ? ` ${selectionOf(inner, depth - 1)}` : ''}`;
    });
    return `{ ${texts.length > 0 ? texts.join(' ') : '__typename'} }`;
  };
  const roots = Object.values(schema.getQueryType()!.getFields());
  const some = [
    draw(fc.constantFrom(...roots)),
    ...(chance(20) ? [draw(fc.constantFrom(...roots))] : []),
  ];
  const depth = draw(fc.constantFrom(1, 2, 2, 3, 3, 4, 6));
  const fields = some.map((field) => {
    const inner = getNamedType(field.type);
    return `f${names++}: ${field.name}${argumentsOf(field.args)}${isCompositeType(inner) ? ` ${selectionOf(inner, depth)}` : ''}`;
  });
  return {
    query: `query Q${declared.length === 0 ? '' : `(${declared.join(', ')})`} { ${fields.join(' ')} }`,
    variables,
  };
}

/** A value as it stands in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return `[${value.map((one) => literal(one, isListType(plain) ? plain.ofType : type)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = isInputObjectType(plain) ? plain.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner, fields[name]?.type ?? type)}`)
      .join(', ')} }`;
  }
  if (isEnumType(plain)) return String(value);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const INTEGERS = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 6, arbitrary: fc.integer({ min: 2015, max: 2035 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      0,
      -1,
      100,
      101,
      999,
      1000,
      9998,
      9999,
      2 ** 31 - 1,
      -(2 ** 31),
      2 ** 31,
      2 ** 53,
      1.5,
      1e21,
      -0,
    ),
  },
);
const DAYS = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      '2019-07-22',
      '2023-01-23',
      '2025-10-28',
      '2026-04-27',
      '2027-01-01',
      '2031-12-31',
      '1000-01-01',
      '9998-12-31',
      '2024-02-29',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '9999-12-31',
      '0999-12-31',
      '2026-02-29',
      '2026-02-30',
      '2026-1-1',
      '+012026-01-01',
      '-000001-01-01',
      '2026-04-27T00:00:00Z',
      '',
      '0000-00-00',
    ),
  },
);
const TEXTS = fc.oneof(
  fc.constantFrom(
    'Microsoft',
    'micro',
    'licence',
    'party:',
    'party:microsft',
    'event:agi',
    ':',
    'right:x:y',
    '"',
    '\\',
    "'",
    '`',
    '}) { name } #',
    '$x',
    '%',
    '*',
    '?',
    '~',
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    '" OR 1=1',
    "'; DROP",
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\u202e',
    '\ufeff',
    '\u{1f9d1}\u200d\u2696\ufe0f',
    'Ａ',
    'ﬃ',
    'İ',
    'ß',
    '\u0301\u0301\u0301',
    '\n\r\t',
    ' ',
    '',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    'null',
    'true',
    '-1',
    '1e999',
    '𝕸𝖎𝖈𝖗𝖔',
    '中文',
    'עברית',
    'Ж'.repeat(300),
    'a '.repeat(500),
    'x'.repeat(20_000),
    '('.repeat(3_000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  anyText({ maxLength: 30 }),
  fc.base64String({ maxLength: 60 }),
);
const ODD_VALUES: fc.Arbitrary<unknown> = fc.oneof(
  TEXTS,
  INTEGERS,
  fc.constantFrom(null, true, [], {}, [[]], { a: 1 }, [null]),
);

/** Ways to spoil a text. */
function breaking(): fc.Arbitrary<(text: string) => string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (share: number, text: string) => Math.floor(share * text.length);
  return fc.oneof(
    place.map((share) => (text: string) => text.slice(0, at(share, text))),
    place.map((share) => (text: string) => text.slice(at(share, text))),
    fc
      .tuple(
        place,
        fc.constantFrom(
          '{',
          '}',
          '(',
          ')',
          '"',
          '\\"',
          '\\',
          '\u0000',
          '@',
          '$',
          '!',
          '...',
          '\ufffd',
          '#',
          '\\u',
          ',',
        ),
      )
      .map(
        ([share, sign]) =>
          (text: string) =>
            text.slice(0, at(share, text)) + sign + text.slice(at(share, text)),
      ),
    fc.tuple(place, place).map(([one, other]) => (text: string) => {
      const [from, to] = [at(Math.min(one, other), text), at(Math.max(one, other), text)];
      return text.slice(0, from) + text.slice(to);
    }),
  );
}

/**
 * Documents that try a limit: of depth, width, names, directives, fragments, words, or of
 * introspection.
 */
function strangeDocument(): fc.Arbitrary<string> {
  const size = fc.constantFrom(1, 3, 8, 15, 16, 31, 100, 1_000, 5_000);
  return fc.oneof(
    size.map(
      (count) => `{ rights { nodes ${'{ lineage '.repeat(count)} { id } ${'}'.repeat(count)} } }`,
    ),
    size.map(
      (count) =>
        `{ ${Array.from({ length: count }, (_, index) => `a${index}: meta { today }`).join(' ')} }`,
    ),
    size.map((count) => `{ meta { ${'today '.repeat(count)} } }`),
    size.map((count) => `{ meta { today ${'@include(if: true) '.repeat(count)} } }`),
    size.map(
      (count) =>
        `{ ...F0 } ${Array.from({ length: count }, (_, index) => `fragment F${index} on Query { ...F${index + 1} }`).join(' ')} fragment F${count} on Query { meta { today } }`,
    ),
    size.map(
      (count) =>
        `{ ...F0 } ${Array.from({ length: Math.min(count, 40) }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F${Math.min(count, 40)} on Query { meta { today } }`,
    ),
    size.map(
      (count) =>
        `{ ...F0 } ${Array.from({ length: count }, (_, index) => `fragment F${index} on Query { ...F${(index + 1) % count} }`).join(' ')}`,
    ),
    size.map((count) => `{ nodes(ids: [${'"party:x" '.repeat(count)}]) { id } }`),
    size.map((count) => `{ search(text: "${'a'.repeat(count * 10)}") { edges { node { id } } } }`),
    size.map(
      (count) =>
        `{ rights(filter: { holder: ${'['.repeat(count)}"party:x"${']'.repeat(count)} }) { totalCount } }`,
    ),
    size.map(
      (count) =>
        `query(${Array.from({ length: count }, (_, index) => `$v${index}: Int = ${index}`).join(' ')}) { rights(first: $v0) { totalCount } }`,
    ),
    size.map(
      (count) =>
        `{ __schema { types { fields ${'{ type { fields '.repeat(Math.min(count, 30))} { name } ${'} }'.repeat(Math.min(count, 30))} } } }`,
    ),
    size.map((count) => `${'query A { meta { today } } '.repeat(count)}`),
    size.map(
      (count) =>
        `${Array.from({ length: count }, (_, index) => `query A${index} { meta { today } }`).join(' ')}`,
    ),
    size.map((count) => `# ${'x'.repeat(count * 100)}\n{ meta { today } }`),
    size.map((count) => `{ rights(year: ${'9'.repeat(count)}) { totalCount } }`),
    fc.constantFrom(
      '',
      ' ',
      '{',
      '{}',
      '{ }',
      'query',
      'mutation { x }',
      'subscription { rights { totalCount } }',
      'mutation M { __typename }',
      'subscription { __typename }',
      'type Query { x: Int }',
      '{ __typename @defer }',
      '{ ... @defer { meta { today } } }',
      '{ meta { today @stream } }',
      '{ meta { today } } extend type Query { x: Int }',
      '{ __schema { nope } }',
      'query Q($x: Nope) { meta { today } }',
      'query Q($x: Int!) { rights(first: $x) { totalCount } }',
      'query Q($x: [ID!]!) { nodes(ids: $x) { id } }',
      '{ node(id: """\nparty:x\n""") { id } }',
      '\ufeff{ meta { today } }',
      '{ meta { tоday } }',
      '{ rights(first: 1e2) { totalCount } }',
      '{ rights(year: 0x7EA) { totalCount } }',
      '{ rights(year: 02026) { totalCount } }',
    ),
  );
}
