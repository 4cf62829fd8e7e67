/** Generates the client from the contract in schema/ and the questions in client/documents/. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const SCHEMA_DIR = new URL('../schema/', import.meta.url);
const SCHEMA_FILE = 'client/src/generated/schema.ts';
const CACHE_FILE = 'client/src/generated/cache.ts';
const ROOT = new URL('..', import.meta.url);

/** All custom scalars are text over HTTP; a day is ISO text. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/** Typed documents to be generated. */
export interface Documents {
  /** The file that is written. This path and the next are from the root of the repository. */
  readonly file: string;
  /** The folder of the questions, as .graphql files. */
  readonly questions: string;
  /** Parsed documents suit any GraphQL client; texts are smaller, and suit `ask`. */
  readonly as: 'parsed' | 'text';
}

/**
 * The generated files of the client.
 *
 * @returns the text of each by its path from the root of the repository
 * @throws if a question does not fit the contract
 */
export async function generateClient(): Promise<Map<string, string>> {
  const documents: Documents = {
    file: 'client/src/generated/documents.ts',
    questions: 'client/documents',
    as: 'parsed',
  };
  return new Map([
    [SCHEMA_FILE, await schemaTypes()],
    [CACHE_FILE, cacheTypes()],
    [documents.file, await generateDocuments(documents)],
  ]);
}

/**
 * The text of a file of typed documents: for each question its variables, its answer and a
 * constant. Enums and inputs are those of the client's schema types.
 *
 * @throws if a question does not fit the contract
 */
export async function generateDocuments({ file, questions, as }: Documents): Promise<string> {
  const documents = parsed(new URL(`${questions}/`, ROOT));
  const types = await codegen({
    filename: file,
    schema: schema(),
    documents,
    config: {},
    plugins: [
      {
        operations: {
          scalars: SCALARS,
          immutableTypes: true,
          importSchemaTypesFrom: SCHEMA_FILE,
          namespacedImportName: 'Schema',
        },
      },
    ],
    pluginMap: { operations },
  });
  const style = STYLES[as];
  return [
    headOf(`schema/*.graphql and ${questions}/*.graphql`),
    style.imports,
    types.replace(/(from '[^']*\/schema)'/, "$1.ts'"),
    '\n',
    constants(
      documents.map(({ document }) => document),
      style,
    ),
  ].join('');
}

async function schemaTypes(): Promise<string> {
  const types = await codegen({
    filename: SCHEMA_FILE,
    schema: schema(),
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          scalars: SCALARS,
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
        },
      },
    ],
    pluginMap: { typescript },
  });
  return `${headOf('schema/*.graphql')}${types}\n`;
}

/** What caches by id have to know of the types. */
function cacheTypes(): string {
  const types = buildASTSchema(schema());
  const all = Object.values(types.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const objects = all.filter(isObjectType);
  const possible = all
    .filter(isAbstractType)
    .map((type) => [type.name, types.getPossibleTypes(type).map(({ name }) => name)] as const);
  const isEmbedded = (type: GraphQLNamedType) =>
    isObjectType(type) && !ROOTS.includes(type.name) && !('id' in type.getFields());
  const lists = objects.flatMap((type) => {
    const fields = Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .filter((field) => isEmbedded(getNamedType(field.type)))
      .map(({ name }) => name);
    return fields.length === 0 ? [] : [[type.name, fields] as const];
  });
  const constant = (description: string, name: string, type: string, value: unknown) =>
    `/** ${description} */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  return [
    headOf('schema/*.graphql'),
    constant(
      'The types of each interface and union, as Apollo Client takes them.',
      'possibleTypes',
      'Record<string, string[]>',
      Object.fromEntries(possible),
    ),
    constant(
      'Types of objects without an id, which stand in their parent.',
      'EMBEDDED_TYPES',
      'readonly string[]',
      objects.filter(isEmbedded).map(({ name }) => name),
    ),
    constant(
      'The fields that are lists of such objects, by type.',
      'EMBEDDED_LISTS',
      'Readonly<Record<string, readonly string[]>>',
      Object.fromEntries(lists),
    ),
  ].join('\n');
}

const ROOTS = ['Query'];

function schema(): DocumentNode {
  return concatAST(parsed(SCHEMA_DIR).map(({ document }) => document));
}

function headOf(sources: string): string {
  return `// Written by npm run codegen from ${sources}: do not edit.\n`;
}

/** How fragments and questions are written as constants. */
interface Style {
  readonly imports: string;
  readonly fragment: (node: FragmentDefinitionNode) => string;
  /** @param types  the type arguments of the document; `fragments` are names of constants */
  readonly question: (
    node: OperationDefinitionNode,
    types: string,
    fragments: readonly string[],
  ) => string;
}

const STYLES: Readonly<Record<Documents['as'], Style>> = {
  parsed: {
    imports: "import { documentOf } from '../document-of.ts';\n",
    fragment: partOf,
    question: (node, types, fragments) =>
      `/*#__PURE__*/ documentOf<${types}>(${partOf(node)}, [${fragments.join(', ')}])`,
  },
  text: {
    imports: "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n",
    fragment: (node) => JSON.stringify(`\n\n${textOf(node)}`),
    question: (node, types, fragments) =>
      `(${[JSON.stringify(textOf(node)), ...fragments].join(' + ')}) as string & DocumentTypeDecoration<${types}>`,
  },
};

function parsed(folder: URL): { readonly location: string; readonly document: DocumentNode }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: name,
      document: parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true }),
    }));
}

/** Every question as a constant, made of its own part and of the fragments that it needs. */
function constants(documents: readonly DocumentNode[], style: Style): string {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const questions = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return [
    ...[...fragments].map(([name, node]) => `const ${name} = ${style.fragment(node)};\n`),
    ...questions.map((question) => {
      const name = question.name!.value;
      const description = question.description ? `/** ${question.description.value} */\n` : '';
      const parts = fragmentsOf(question, fragments).map((fragment) => fragment.name.value);
      return `${description}export const ${name}Document = ${style.question(question, `${name}Query, ${name}QueryVariables`, parts)};\n`;
    }),
  ].join('\n');
}

/** A definition as text and as a parsed node. */
function partOf(node: OperationDefinitionNode | FragmentDefinitionNode): string {
  const { description: _description, ...rest } = node;
  return JSON.stringify({ text: textOf(node), node: rest });
}

/** Without its description, which servers of an older grammar reject. */
function textOf({
  description: _description,
  ...node
}: OperationDefinitionNode | FragmentDefinitionNode): string {
  return print(node);
}

/** The fragments that a question needs, each once, in the order in which they come up. */
function fragmentsOf(
  question: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)!;
        if (found.has(fragment)) return;
        found.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(question);
  return [...found];
}
