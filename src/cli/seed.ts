/** `npm run seed`: reads and checks the facts, computes effective terms, and loads the graph. */
import { readFile } from 'node:fs/promises';
import { type Config, configFrom, readEnvironment } from '../config.ts';
import { openDatabase } from './seed/database.ts';
import { explainSeedFailure } from './seed/explain.ts';
import { checkedFacts, graphOfFolder } from '../ingest/facts.ts';
import { loadGraph } from '../ingest/load/load.ts';
import { editorTasks, dueText } from '../ingest/editor-tasks.ts';
import { countsOf } from '../ingest/load/summary.ts';
import { seedSource } from '../ingest/load/seed-source.ts';
import { loadFolder } from '../ingest/load-folder.ts';
import { seedJsonSchema } from '../ingest/validate/json-schema.ts';
import { CommandError } from './command-line.ts';
import { SEED_USAGE, type SeedOptions, seedOptions } from './seed/options.ts';
import { progressOn } from './seed/progress.ts';
import {
  foreignLinksWarning,
  seedReport,
  type SeedSummary,
  unchangedReport,
} from './seed/report.ts';
import { readArticle } from '../draft/read/article.ts';
import { verificationText, verifySource } from '../ingest/verify.ts';

const MS_PER_DAY = 86_400_000;

const progress = progressOn(process.stderr);
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () =>
    interrupted.abort(new Error('interrupted; what was loaded before is untouched')),
  );
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let config: Config | null = null;
  try {
    const options = seedOptions(args);
    if (options === null) return say(SEED_USAGE);
    if (options.schema) return say(seedJsonSchema());
    config = configFrom(readEnvironment(process.cwd()));
    for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
    const folder = options.from ?? config.seedDir;
    if (options.verify) return await verify(folder, options.verify);
    if (options.due) return await due(folder, config);
    if (options.dryRun) return await dryRun(folder, config);
    if (config.store === 'memory')
      throw new CommandError(
        'STORE must not be memory to seed, since memory keeps nothing: npm start reads the facts by itself',
      );
    return await load(folder, config);
  } catch (error) {
    progress.end();
    if (interrupted.signal.aborted)
      return tell([String((interrupted.signal.reason as Error).message)], 130);
    if (error instanceof CommandError) return tell([error.message, '', SEED_USAGE], 2);
    return tell(
      explainSeedFailure(error, config?.neo4j ?? null) ?? [(error as Error).stack ?? String(error)],
      1,
    );
  }
}

async function load(folder: string, config: Config): Promise<number> {
  const database = await openDatabase(
    config,
    (line) => process.stderr.write(`${line}\n`),
    interrupted.signal,
  );
  try {
    const loaded = await loadFolder(database.driver, folder, {
      database: database.database,
      today: config.today,
      storeDir: database.storeDir,
      signal: interrupted.signal,
      onProgress: progress.load,
      onForeignLinks: (count) => {
        progress.end();
        process.stderr.write(`${foreignLinksWarning(count)}\n`);
      },
      onStep: (step) =>
        progress.show(step === 'reading' ? `reading ${folder}` : 'computing effective terms'),
    });
    progress.end();
    if (loaded.untouched) return say(unchangedReport(loaded.untouched, []));
    if (loaded.report.unchanged) return say(unchangedReport(loaded.report, loaded.warnings));
    return say(
      seedReport({ ...loaded.report, merges: loaded.merges }, loaded.warnings, loaded.report),
    );
  } finally {
    await database.close();
  }
}

async function dryRun(folder: string, config: Config): Promise<number> {
  progress.show(`reading ${folder}`);
  const { seed, warnings } = await checkedFacts(folder);
  const source = seedSource(seed);
  progress.end();
  const summary = async (): Promise<SeedSummary> => ({
    version: source.version,
    counts: await countsOf(source),
    merges: seed.merges.length,
  });
  if (!config.neo4j)
    return say(`${seedReport(await summary(), warnings, null)}\nnothing was loaded (--dry-run)`);
  const database = await openDatabase(config, () => {}, interrupted.signal);
  try {
    const report = await loadGraph(database.driver, source, {
      dryRun: true,
      database: database.database,
      onProgress: progress.load,
      signal: interrupted.signal,
    });
    return say(
      `${seedReport({ ...report, merges: seed.merges.length }, warnings, report)}\nnothing was loaded (--dry-run)`,
    );
  } catch (error) {
    const why = explainSeedFailure(error, config.neo4j);
    if (!why || interrupted.signal.aborted) throw error;
    progress.end();
    return say(
      [
        seedReport(await summary(), warnings, null),
        ...why.slice(0, 1),
        'nothing was compared or loaded (--dry-run)',
      ].join('\n'),
    );
  } finally {
    await database.close();
  }
}

async function verify(
  folder: string,
  { article, source }: NonNullable<SeedOptions['verify']>,
): Promise<number> {
  const text = /\.(?:x?html?|pdf|docx)$/i.test(article)
    ? (await readArticle(article)).text
    : await readFile(article, 'utf8');
  progress.show(`reading ${folder}`);
  const graph = await graphOfFolder(folder);
  progress.end();
  const verification = verifySource(graph, source, text);
  say(verificationText(verification));
  return verification.fits ? 0 : 1;
}

async function due(folder: string, { today }: Config): Promise<number> {
  progress.show(`reading ${folder}`);
  const graph = await graphOfFolder(folder);
  progress.end();
  return say(dueText(editorTasks(graph, today ?? Math.floor(Date.now() / MS_PER_DAY))));
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function tell(lines: readonly string[], exitCode: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}
