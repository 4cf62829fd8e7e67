/** What the client is generated from: the contract in schema/, and the questions in client/documents/. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const SCHEMA = new URL('../schema/', import.meta.url);
const QUESTIONS = new URL('./documents/', import.meta.url);

/** A day is ISO text over HTTP, and so is every other scalar of ours. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/**
 * The generated files of the client.
 *
 * @returns the text of each by its path from the root of the repository
 * @throws where a question does not fit the contract
 */
export async function generateClient(): Promise<Map<string, string>> {
  const schema = concatAST(parsed(SCHEMA).map(({ document }) => document));
  const questions = parsed(QUESTIONS);
  const schemaFile = 'client/src/generated/schema.ts';
  const documentsFile = 'client/src/generated/documents.ts';
  const types = await codegen({
    filename: schemaFile,
    schema,
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
  const answers = await codegen({
    filename: documentsFile,
    schema,
    documents: questions,
    config: {},
    plugins: [
      {
        operations: {
          scalars: SCALARS,
          immutableTypes: true,
          useTypeImports: true,
          importSchemaTypesFrom: schemaFile,
          namespacedImportName: 'Schema',
        },
      },
    ],
    pluginMap: { operations },
  });
  return new Map([
    [schemaFile, `${headOf('schema/*.graphql')}${types}\n`],
    [
      documentsFile,
      `${headOf('schema/*.graphql and client/documents/*.graphql')}${IMPORTS}${answers.replace("from './schema'", "from './schema.ts'")}\n${constants(questions.map(({ document }) => document))}`,
    ],
  ]);
}

const IMPORTS = "import { documentOf, part } from '../document-of.ts';\n";

function headOf(sources: string): string {
  return `// Written by npm run codegen from ${sources}: do not edit.\n`;
}

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
function constants(documents: readonly DocumentNode[]): string {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const questions = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return [
    ...[...fragments.values()].map(
      (fragment) => `const ${fragment.name.value} = /*#__PURE__*/ part(${partOf(fragment)});\n`,
    ),
    ...questions.map((question) => constant(question, fragments)),
  ].join('\n');
}

function constant(
  question: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = question.name!.value;
  const description = question.description ? `/** ${question.description.value} */\n` : '';
  const parts = fragmentsOf(question, fragments).map((fragment) => fragment.name.value);
  return `${description}export const ${name}Document = /*#__PURE__*/ documentOf<${name}Query, ${name}QueryVariables>(part(${partOf(question)}), [${parts.join(', ')}]);\n`;
}

/** The text of a definition, and what it parses to. */
function partOf(node: OperationDefinitionNode | FragmentDefinitionNode): string {
  const definition = withoutDescription(node);
  return `${JSON.stringify(print(definition))}, ${JSON.stringify(definition)}`;
}

/** Descriptions in documents are for those who read them here; servers of an older grammar refuse them. */
function withoutDescription<Node extends OperationDefinitionNode | FragmentDefinitionNode>(
  node: Node,
): Node {
  return { ...node, description: undefined };
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
