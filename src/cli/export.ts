/** `npm run export`: writes the rights that answer a question in one of several formats. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Config, configFrom, readEnvironment, todayOf } from '../config.ts';
import type { DatasetInfo } from '../store/store.ts';
import { isoDay, OPEN } from '../domain/time/day.ts';
import { exportQuestion, exportRights } from '../export/export-rights.ts';
import { CommandError } from './command-line.ts';
import { EXPORT_USAGE, exportCommand, exportFault } from './export/options.ts';
import { explainFailure } from './start/explain-failure.ts';
import { openStore } from './start/open-store.ts';
import type { OpenedStore } from './start/opened-store.ts';
import { shutdownOnSignals } from './start/shutdown.ts';
import type { WhatIfQuestion } from '../query/what-if.ts';

/** Reads nothing twice, and waits out a busy moment, so that it does not fail a long export. */
const STORE_OPTIONS = { cacheMb: 0, timeoutMs: 60_000, retryMs: 30_000 };

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

/** Returns whether everything was written, or the reader closed standard output. */
async function main(words: readonly string[]): Promise<boolean> {
  const { signal } = shutdownOnSignals(process);
  let config: Config | null = null;
  let opened: OpenedStore | null = null;
  try {
    config = configFrom(readEnvironment(process.cwd()));
    const command = exportCommand(words);
    if (command === null) {
      process.stdout.write(`${EXPORT_USAGE}\n`);
      return true;
    }
    opened = await openStore(config, print, signal, STORE_OPTIONS);
    const snapshot = await opened.store.snapshot({ requestId: 'export', signal });
    const question = await exportQuestion(command.parameters, snapshot, todayOf(config));
    let total = 0;
    const chunks = exportRights(snapshot, question, command.format, {
      ...(command.base !== null && { base: command.base }),
      onCount: (count) => {
        total = count;
      },
    });
    const complete = await (command.out === null
      ? writeToStdout(chunks, signal)
      : writeToFile(chunks, command.out, signal));
    if (complete) print(summary(total, question, await snapshot.dataset()));
    return true;
  } catch (error) {
    const fault = exportFault(error);
    if (fault !== null) print(fault);
    else if (!signal.aborted) explainFailure(error, config).forEach(print);
    return false;
  } finally {
    await opened?.stop();
  }
}

/** Returns false if the reader closed standard output. */
async function writeToStdout(chunks: AsyncIterable<string>, signal: AbortSignal): Promise<boolean> {
  try {
    await pipeline(chunks, process.stdout, { signal, end: false });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return false;
    throw error;
  }
}

/** Writes to a file that gets its name when it is whole. */
async function writeToFile(
  chunks: AsyncIterable<string>,
  out: string,
  signal: AbortSignal,
): Promise<true> {
  const part = `${out}.part-${process.pid}`;
  try {
    await pipeline(chunks, createWriteStream(part), { signal });
    await rename(part, out);
    return true;
  } catch (error) {
    await rm(part, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw /^E[A-Z]+$/.test(code)
      ? new CommandError(`--out must name a file that can be written: ${out} (${code})`)
      : error;
  }
}

function summary(
  count: number,
  { context: { window, knownAt, assumptions } }: WhatIfQuestion,
  dataset: DatasetInfo,
): string {
  const until = window.until >= OPEN ? 'on' : `through ${isoDay(window.until - 1)}`;
  const assumed = [...assumptions]
    .map(
      ([id, on]) => `, if ${id} ${on === 'never' ? 'never happens' : `happens on ${isoDay(on)}`}`,
    )
    .join('');
  return `${count} rights: from ${isoDay(window.from)} ${until}, as known on ${isoDay(knownAt)}${assumed}; ${dataset.store}, dataset ${dataset.version.slice(0, 12)}`;
}

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}
