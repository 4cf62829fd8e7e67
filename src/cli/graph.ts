/** `npm run graph`: how to open the graph with Neo4j's tools, or the answer to a reading query. */
import path from 'node:path';
import { session } from 'neo4j-driver';
import { type Config, configFrom, readEnvironment } from '../config.ts';
import { CommandError, readCommandLine, usageOf } from './command-line.ts';
import { answerText } from './graph/answer-text.ts';
import { openDatabase, type OpenDatabase } from './seed/database.ts';
import { explainFailure } from './start/explain-failure.ts';
import { shutdownOnSignals } from './start/shutdown.ts';

const COMMAND = {
  usage: 'npm run graph [-- "MATCH …"]',
  options: {},
  operands: true,
  notes: 'Without a query it prints how to open the graph. A query may only read.',
};

const LIMIT_MS = 60_000;

const stopping = shutdownOnSignals(process);
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  let config: Config | null = null;
  try {
    config = configFrom(readEnvironment(process.cwd()));
    const line = readCommandLine(COMMAND, words);
    if (line === null) return print(usageOf(COMMAND));
    if (line.operands.length > 1)
      throw new CommandError('a query must be one word for the shell: put it in quotes');
    const database = await openDatabase(config, printError, stopping.signal);
    try {
      const [query] = line.operands;
      return query === undefined ? await open(database) : print(await answer(database, query));
    } finally {
      await database.close();
    }
  } catch (error) {
    if (stopping.signal.aborted) return 130;
    if (error instanceof CommandError) printError(`${error.message}\n\n${usageOf(COMMAND)}`);
    else
      for (const reason of isCypherFault(error) ? [error.message] : explainFailure(error, config))
        printError(reason);
    return error instanceof CommandError ? 2 : 1;
  }
}

/** Prints the address, and keeps a database that it started running until a signal. */
async function open({ uri, user, storeDir, isStarted }: OpenDatabase): Promise<number> {
  const file = storeDir === null ? null : path.join(storeDir, 'password');
  const password = file === null ? '"$NEO4J_PASSWORD"' : `"$(cat ${file})"`;
  print(`Address   ${uri}`);
  print(`User      ${user}`);
  print(`Password  ${file === null ? 'NEO4J_PASSWORD' : `in the file ${file}`}`);
  print(`Shell     cypher-shell -a ${uri} -u ${user} -p ${password}`);
  if (isStarted) {
    print('Ctrl-C ends the database.');
    await stopping.wait();
  }
  return 0;
}

async function answer({ driver, database }: OpenDatabase, query: string): Promise<string> {
  const reading = driver.session({ defaultAccessMode: session.READ, database: database ?? '' });
  try {
    const { records } = await reading.run(query, {}, { timeout: LIMIT_MS });
    return answerText(records);
  } finally {
    await reading.close();
  }
}

/** Whether the query is at fault: it is not Cypher, or it writes. */
function isCypherFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /\.Statement\./.test(String(error.code));
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}
