/** Writes the generated code: `npm run codegen`; `npm ci` and `npm run build` do so too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST } from 'graphql';
import { generateClient } from '../client/codegen.ts';
import { typeDefs } from '../src/graphql/type-defs.ts';
import { DOCUMENTS, explorerDocuments } from './codegen-documents.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESOLVERS = 'src/graphql/generated/resolvers-types.ts';

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
  ...Object.fromEntries(SEEN.map((type) => [type, `../seen.js#Seen<'${type.toUpperCase()}'>`])),
  Node: '../seen.js#AnySeen',
  Asserted: '../seen.js#AnySeen',
  Participation: '../seen.js#SeenParticipation',
  PartyName: '../seen.js#RecordedName',
  RightConnection: '../resolvers/answer-rights.js#RightsAnswer',
  RightEdge: '../resolvers/answer-rights.js#AnsweredRight',
  RightEvaluation: '../seen.js#SeenEvaluation',
  Ending: '../seen.js#SeenEnding',
  TemporalContext: '../view.js#AskedView',
  Assumption: '../view.js#AskedAssumption',
  GraphView: '../view.js#AskedView',
  PartyConnection: "../resolvers/answer-list.js#ListAnswer<'PARTY'>",
  AgreementConnection: "../resolvers/answer-list.js#ListAnswer<'AGREEMENT'>",
  ClauseConnection: "../resolvers/answer-list.js#ListAnswer<'CLAUSE'>",
  DealConnection: "../resolvers/answer-list.js#ListAnswer<'DEAL'>",
  EventConnection: "../resolvers/answer-list.js#ListAnswer<'EVENT'>",
  StatementConnection: "../resolvers/answer-list.js#ListAnswer<'STATEMENT'>",
  Meta: '../../store/store.js#DatasetInfo',
  RightsDiff: '../resolvers/answer-diff.js#DiffAnswer',
  RightLoss: '../resolvers/answer-diff.js#LostRight',
  RightChange: '../resolvers/answer-diff.js#ChangedRight',
  YearSummary: '../resolvers/answer-years.js#AnsweredYear',
  GroupCount: '../resolvers/answer-years.js#AnsweredGroup',
  TimelineConnection: '../resolvers/answer-timeline.js#TimelineAnswer',
  TimelineEntry: '../resolvers/answer-timeline.js#SeenEntry',
  GraphPath: '../resolvers/answer-paths.js#SeenPath',
  PathStep: '../resolvers/answer-paths.js#SeenStep',
  AmbiguousParty: '../resolvers/answer-party.js#AmbiguousAnswer',
  PartyCandidate: '../resolvers/answer-party.js#SeenCandidate',
  UnknownParty: '../resolvers/answer-party.js#UnknownAnswer',
  SearchConnection: '../resolvers/answer-search.js#SearchResult',
  SearchEdge: '../resolvers/answer-search.js#SeenHit',
  ChangeConnection: '../resolvers/answer-changes.js#ChangesAnswer',
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
    [DOCUMENTS, await explorerDocuments()],
    ...(await generateClient()),
  ]);
  for (const [file, text] of outputs) {
    const place = path.join(ROOT, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

if (process.argv[1] === import.meta.filename) await writeGenerated();
