/** Writes the generated code: `npm run codegen`; `npm ci` and `npm run build` do so too. */
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

/** Where a type's resolvers get another parent than the type itself; names of src/api. */
const SEEN = [
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
];
const PARENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    SEEN.map((type) => [type, `../parent-types.js#Seen<'${type.toUpperCase()}'>`]),
  ),
  Node: '../parent-types.js#AnySeen',
  Asserted: '../parent-types.js#AnySeen',
  Participation: '../parent-types.js#SeenParticipation',
  PartyName: '../parent-types.js#RecordedName',
  RightConnection: '../parent-types.js#RightsAnswer',
  RightEdge: '../parent-types.js#AnsweredRight',
  RightEvaluation: '../parent-types.js#SeenEvaluation',
  Ending: '../parent-types.js#SeenEnding',
  TemporalContext: '../parent-types.js#AskedView',
  Assumption: '../parent-types.js#AskedAssumption',
  GraphView: '../parent-types.js#AskedView',
  PartyConnection: "../parent-types.js#ListAnswer<'PARTY'>",
  AgreementConnection: "../parent-types.js#ListAnswer<'AGREEMENT'>",
  ClauseConnection: "../parent-types.js#ListAnswer<'CLAUSE'>",
  DealConnection: "../parent-types.js#ListAnswer<'DEAL'>",
  EventConnection: "../parent-types.js#ListAnswer<'EVENT'>",
  StatementConnection: "../parent-types.js#ListAnswer<'STATEMENT'>",
  Meta: '../../store/store.js#DatasetInfo',
  RightsDiff: '../parent-types.js#DiffAnswer',
  RightLoss: '../parent-types.js#LostRight',
  RightChange: '../parent-types.js#ChangedRight',
  YearSummary: '../parent-types.js#AnsweredYear',
  GroupCount: '../parent-types.js#AnsweredGroup',
  TimelineConnection: '../parent-types.js#TimelineAnswer',
  TimelineEntry: '../parent-types.js#SeenEntry',
  GraphPath: '../parent-types.js#SeenPath',
  PathStep: '../parent-types.js#SeenStep',
  AmbiguousParty: '../parent-types.js#AmbiguousAnswer',
  PartyCandidate: '../parent-types.js#SeenCandidate',
  UnknownParty: '../parent-types.js#UnknownAnswer',
  SearchConnection: '../parent-types.js#SearchResult',
  SearchEdge: '../parent-types.js#SeenHit',
  ChangeConnection: '../parent-types.js#ChangesAnswer',
  Change: '../../store/store.js#ChangeRow',
};

async function resolverTypes(file: string): Promise<string> {
  const text = await codegen({
    filename: file,
    documents: [],
    schema: concatAST([...typeDefs()]),
    config: {},
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
        resolvers: { useTypeImports: true, contextType: '../context.js#Context', mappers: PARENTS },
      },
    ],
    pluginMap: { typescript, resolvers },
  });
  return `// Written by npm run codegen from schema/*.graphql: do not edit.\n${text}\n`;
}

/** A day is a whole number in TypeScript (src/domain/time/day.ts). */
const SCALARS = {
  Date: 'number',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/** Writes every generated file: the resolvers' types, the explorer's documents, the client's types and documents. */
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
