/**
 * `npm run bench`: generates graphs, loads them as the product does, and measures the API beside
 * the generated one and the driver.
 */
import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureHttp } from './http/measure-http.ts';
import { startDatabase } from './database.ts';
import { installPeer } from './install.ts';
import { measureLoad } from './load.ts';
import { CommandError, usageOf } from '../src/cli/command-line.ts';
import { BENCH, type BenchOptions, benchOptions } from './options.ts';
import { measureQuestions } from './measure-questions.ts';
import { type BenchReport, reportText, type SizeReport } from './report.ts';

const FOLDER = path.join(import.meta.dirname, '../.cache/bench');
const tell = (line: string) => void process.stderr.write(`${line}\n`);

try {
  const options = benchOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(`${usageOf(BENCH)}\n`);
  else {
    const report = await bench(options);
    process.stdout.write(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report),
    );
  }
} catch (error) {
  const isOurs = error instanceof Error && !(error instanceof CommandError);
  tell(isOurs ? (error.stack ?? error.message) : (error as Error).message);
  process.exitCode = 1;
}

async function bench(options: BenchOptions): Promise<BenchReport> {
  if (options.parts.includes('questions')) installPeer(tell);
  mkdirSync(FOLDER, { recursive: true });
  const http = options.parts.includes('http') ? await measureHttp(options, tell) : null;
  const sizes: SizeReport[] = [];
  for (const rights of options.parts.includes('questions') || options.parts.includes('load')
    ? options.sizes
    : [])
    sizes.push(await measureSize(rights, options));
  return { machine: machine(), options, http, sizes };
}

async function measureSize(rights: number, options: BenchOptions): Promise<SizeReport> {
  const folder = path.join(FOLDER, `${rights}-${options.seed}`);
  const database = await startDatabase(path.join(folder, 'neo4j'), rights, tell);
  try {
    const load = await measureLoad(
      database,
      path.join(folder, 'facts'),
      rights,
      options.seed,
      tell,
    );
    const questions = options.parts.includes('questions')
      ? await measureQuestions(database, rights, options, tell)
      : null;
    return { rights, load, questions };
  } finally {
    await database.stop();
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  }
}

function machine() {
  return {
    processor: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    loadAverage: os.loadavg().map((value) => Math.round(value * 10) / 10),
  };
}
