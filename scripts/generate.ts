/** Writes the generated code: `npm run codegen`, also run by `npm ci` and `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST } from 'graphql';
import { type Documents, generateClient, generateDocuments } from '../client/codegen.ts';
import { typeDefs } from '../src/graphql/type-defs.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESOLVERS = 'src/graphql/generated/resolvers-types.ts';
const EXPLORER: Documents = {
  file: 'src/web/explorer/generated/documents.ts',
  questions: 'src/web/explorer/queries',
  as: 'text',
};

/** Types whose resolvers get another parent than the type itself. */
const NODES_IN_CONTEXT = [
  'Right',
  'Condition',
  'Act',
  'Event',
  'Party',
  'Asset',
  'Agreement',
  'Clause',
  'Deal',
  'Evidence',
  'Source',
  'Dispute',
];
const CONNECTIONS = [
  'Agreement',
  'Asset',
  'Clause',
  'Deal',
  'Dispute',
  'Event',
  'Evidence',
  'KnownTerm',
  'LinkedRight',
  'Party',
  'Right',
  'Search',
  'Source',
  'Statement',
  'Timeline',
];
/** Types whose fields the default resolver finds. */
const IN_CONTEXT = [
  'AmountSum',
  'Assumption',
  'DisputeClaim',
  'Ending',
  'GroupCount',
  'LastConfirmation',
  'Membership',
  'Participation',
  'PartyCandidate',
  'PathStep',
  'RightCount',
  'RightEvaluation',
];
const PARENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(IN_CONTEXT.map((type) => [type, '../parent-types.js#InContext'])),
  ...Object.fromEntries(
    NODES_IN_CONTEXT.map((type) => [
      type,
      `../parent-types.js#NodeInContext<'${type.toUpperCase()}'>`,
    ]),
  ),
  Node: '../parent-types.js#NodeOrView',
  Asserted: '../parent-types.js#AnyNodeInContext',
  PartyName: '../../domain/model/party.js#PartyName as PartyNameParent',
  Amount: '../../domain/model/amount.js#Amount as AmountParent',
  DealValue: '../../domain/model/deal.js#DealValue as DealValueParent',
  TemporalContext: '../parent-types.js#InheritedContext',
  GraphView: '../parent-types.js#InheritedContext',
  ...Object.fromEntries(
    CONNECTIONS.map((type) => [`${type}Connection`, '../parent-types.js#Connection']),
  ),
  Interval: '../parent-types.js#IntervalParent',
  DateSpan: '../../domain/time/span.js#Span',
  DateSpanOpen: '../../domain/time/span.js#Span',
  Meta: '../../store/store.js#DatasetInfo',
  Dossier: '../../domain/model/dossier.js#Dossier as DossierParent',
  RightsDiff: 'Record<keyof RightsDiff, unknown>',
  ChangeConnection: '../parent-types.js#UncountedConnection',
};

async function resolverTypes(file: string): Promise<string> {
  const text = await codegen({
    filename: file,
    documents: [],
    schema: concatAST([...typeDefs()]),
    // Two spellings of one kind: inside there is one.
    config: {
      enumValues: { AgreementKind: '../../domain/model/agreement.js#AgreementKind' },
    },
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: SCALARS,
          skipTypename: true,
        },
      },
      {
        resolvers: {
          useTypeImports: true,
          contextType: '../context.js#RequestContext',
          mappers: PARENTS,
          mapperTypeSuffix: 'Parent',
        },
      },
    ],
    pluginMap: { typescript, resolvers },
  });
  return `// Written by npm run codegen from schema/*.graphql: do not edit.\n${text.replaceAll(/^export \{ (?=AgreementKind)/gm, 'export type { ')}\n`;
}

/** A day is a whole number (src/domain/time/day.ts). */
const SCALARS = {
  Date: 'number',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/**
 * Writes every generated file: the resolvers' types, the explorer's documents, the client's types
 * and documents.
 */
export async function writeGenerated(): Promise<void> {
  const outputs = new Map([
    [RESOLVERS, await resolverTypes(RESOLVERS)],
    [EXPLORER.file, await generateDocuments(EXPLORER)],
    ...(await generateClient()),
  ]);
  for (const [file, text] of outputs) {
    const place = path.join(ROOT, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

if (process.argv[1] === import.meta.filename) await writeGenerated();
