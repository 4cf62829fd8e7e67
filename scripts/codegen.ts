/**
 * Writes the TypeScript types of the schema's resolvers, the explorer's questions as typed documents, and the types and documents of
 * the client. `--check` writes nothing and fails where what is on disk is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST } from 'graphql';
import { generateClient } from '../client/codegen.ts';
import { typeDefs } from '../src/api/type-defs.ts';
import { DOCUMENTS, explorerDocuments } from './codegen-documents.ts';

const RESOLVERS = 'src/api/generated/resolvers-types.ts';

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
  RightConnection: '../answer-rights.js#RightsAnswer',
  RightEdge: '../answer-rights.js#AnsweredRight',
  RightEvaluation: '../seen.js#SeenEvaluation',
  Ending: '../seen.js#SeenEnding',
  TemporalContext: '../view.js#AskedView',
  Assumption: '../view.js#AskedAssumption',
  GraphView: '../view.js#AskedView',
  PartyConnection: "../answer-list.js#ListAnswer<'PARTY'>",
  AgreementConnection: "../answer-list.js#ListAnswer<'AGREEMENT'>",
  ClauseConnection: "../answer-list.js#ListAnswer<'CLAUSE'>",
  DealConnection: "../answer-list.js#ListAnswer<'DEAL'>",
  EventConnection: "../answer-list.js#ListAnswer<'EVENT'>",
  StatementConnection: "../answer-list.js#ListAnswer<'STATEMENT'>",
  Meta: '../../store/store.js#DatasetInfo',
  RightsDiff: '../answer-diff.js#DiffAnswer',
  RightLoss: '../answer-diff.js#LostRight',
  RightChange: '../answer-diff.js#ChangedRight',
  YearSummary: '../answer-years.js#AnsweredYear',
  GroupCount: '../answer-years.js#AnsweredGroup',
  TimelineConnection: '../answer-timeline.js#TimelineAnswer',
  TimelineEntry: '../answer-timeline.js#SeenEntry',
  GraphPath: '../answer-paths.js#SeenPath',
  PathStep: '../answer-paths.js#SeenStep',
  AmbiguousParty: '../answer-party.js#AmbiguousAnswer',
  PartyCandidate: '../answer-party.js#SeenCandidate',
  UnknownParty: '../answer-party.js#UnknownAnswer',
  SearchConnection: '../answer-search.js#SearchResult',
  SearchEdge: '../answer-search.js#SeenHit',
  ChangeConnection: '../answer-changes.js#ChangesAnswer',
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

/** A day is a whole number in TypeScript (src/time/day.ts). */
const SCALARS = {
  Date: 'number',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/** The files that this writes, with their text. */
const outputs: ReadonlyMap<string, string> = new Map([
  [RESOLVERS, await resolverTypes(RESOLVERS)],
  [DOCUMENTS, await explorerDocuments()],
  ...(await generateClient()),
]);

const check = process.argv.includes('--check');
for (const [file, text] of outputs) {
  const path = new URL(`../${file}`, import.meta.url);
  if (!check) writeFileSync(path, text);
  else if (text !== currentText(path)) {
    console.error(
      `${file} is not what schema/*.graphql and the questions give: run npm run codegen`,
    );
    process.exitCode = 1;
  }
}

function currentText(path: URL): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
