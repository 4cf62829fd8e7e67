import { readFile } from 'node:fs/promises';
import { Neo4jError } from 'neo4j-driver';
import { type Config, configFrom, todayOf } from '../../config.ts';
import type { Environment } from '../../settings.ts';
import type { Graph } from '../../domain/model/graph.ts';
import { openDatabase } from './database.ts';
import { explainFailure } from '../start/explain-failure.ts';
import { readFacts } from '../../ingest/facts.ts';
import { LoadError } from '../../ingest/load/error.ts';
import { compareGraph, loadGraph } from '../../ingest/load/load.ts';
import { editorTasks, dueText } from '../../ingest/editor-tasks.ts';
import { loadFolder } from '../../ingest/load-folder.ts';
import { seedJsonSchema } from '../../ingest/validate/records.ts';
import { CommandError } from '../command-line.ts';
import { SEED_USAGE, seedOptions } from './options.ts';
import { type Progress, progressOn, type ProgressStream } from './progress.ts';
import { foreignLinksWarning, seedReport, unchangedReport } from './report.ts';
import { readArticle } from '../../draft/read/article.ts';
import { verifySource } from '../../ingest/verify.ts';
import { readState } from '../../neo4j-local/state.ts';

export interface SeedSurroundings {
  readonly environment: () => Environment;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: ProgressStream;
  /** Ends the work; the message of its reason is printed. */
  readonly signal: AbortSignal;
  /** How long replaced nodes are kept, in ms; default: as long as a question may run. */
  readonly keepMs?: number | undefined;
}

interface Terminal extends Pick<SeedSurroundings, 'signal' | 'keepMs'> {
  readonly progress: Progress;
  readonly print: (text: string) => number;
  readonly printError: (line: string) => void;
}

/** Runs `npm run seed` with its arguments; returns the exit code. */
export async function runSeed(
  words: readonly string[],
  { environment, stdout, stderr, signal, keepMs }: SeedSurroundings,
): Promise<number> {
  const progress = progressOn(stderr);
  const print = (text: string): number => {
    stdout.write(`${text}\n`);
    return 0;
  };
  const printError = (line: string): void => {
    stderr.write(`${line}\n`);
  };
  const terminal: Terminal = { progress, print, printError, signal, keepMs };
  let config: Config | null = null;
  try {
    const options = seedOptions(words);
    if (options === null) return print(SEED_USAGE);
    if (options.schema) return print(seedJsonSchema());
    config = configFrom(environment());
    config.warnings.forEach(printError);
    const folder = options.from ?? config.SEED_DIR;
    if (options.verify !== null)
      return await verify(folder, options.verify, options.source!, terminal);
    if (options.due) return await due(folder, config, terminal);
    if (options['dry-run']) return await dryRun(folder, config, terminal);
    if (config.STORE === 'memory')
      throw new CommandError(
        'STORE must not be memory to seed, since memory keeps nothing: npm start reads the facts by itself',
      );
    return await load(folder, config, terminal);
  } catch (error) {
    progress.end();
    if (signal.aborted) {
      printError((signal.reason as Error).message);
      return 130;
    }
    if (error instanceof CommandError) {
      printError(`${error.message}\n\n${SEED_USAGE}`);
      return 2;
    }
    explainFailure(error, config).forEach(printError);
    if (error instanceof Neo4jError) printError('What was loaded before is untouched.');
    return 1;
  }
}

async function load(
  folder: string,
  config: Config,
  { progress, print, printError, signal, keepMs }: Terminal,
): Promise<number> {
  const database = await openDatabase(config, printError, signal);
  try {
    const { report, merges, warnings } = await loadFolder(database.driver, folder, {
      database: database.database,
      today: config.TODAY ?? null,
      storeDir: database.storeDir,
      signal,
      keepMs,
      onProgress: progress.load,
      onForeignLinks: (count) => {
        progress.end();
        printError(foreignLinksWarning(count));
      },
      onStep: (step) =>
        progress.show(step === 'reading' ? `reading ${folder}` : 'computing effective terms'),
    });
    progress.end();
    return print(
      report.unchanged
        ? unchangedReport(report, warnings)
        : seedReport({ ...report, merges }, warnings, report),
    );
  } finally {
    await database.close();
  }
}

async function dryRun(folder: string, config: Config, { progress, print, signal }: Terminal) {
  progress.show(`reading ${folder}`);
  const { graph, warnings } = await readFacts(folder);
  progress.end();
  const { length: merges } = graph.merges;
  const uncompared = async () =>
    seedReport({ ...(await compareGraph(graph)), merges }, warnings, null);
  if (!config.neo4j && readState(config.managedNeo4j.dir) === null)
    return print(
      `${await uncompared()}\nno database runs here: nothing was compared, and nothing was loaded (--dry-run)`,
    );
  const database = await openDatabase(config, () => {}, signal);
  try {
    const report = await loadGraph(database.driver, graph, {
      dryRun: true,
      database: database.database,
      signal,
    });
    return print(
      `${seedReport({ ...report, merges }, warnings, report)}\nnothing was loaded (--dry-run)`,
    );
  } catch (error) {
    if (signal.aborted || !(error instanceof Neo4jError || error instanceof LoadError)) throw error;
    const why = explainFailure(error, config).join('\n');
    return print(`${await uncompared()}\n${why}\nnothing was compared or loaded (--dry-run)`);
  } finally {
    await database.close();
  }
}

async function verify(
  folder: string,
  article: string,
  source: string,
  { progress, print }: Terminal,
): Promise<number> {
  const text = /\.(?:x?html?|pdf|docx)$/i.test(article)
    ? (await readArticle(article)).text
    : await readFile(article, 'utf8');
  const { fits, lines } = verifySource(await read(folder, progress), source, text);
  print(lines.join('\n'));
  return fits ? 0 : 1;
}

async function due(folder: string, config: Config, { progress, print }: Terminal): Promise<number> {
  return print(dueText(editorTasks(await read(folder, progress), todayOf(config))));
}

async function read(folder: string, progress: Progress): Promise<Graph> {
  progress.show(`reading ${folder}`);
  const { graph } = await readFacts(folder);
  progress.end();
  return graph;
}
