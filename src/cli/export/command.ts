import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { QuestionError, StoreError } from '../../errors.ts';
import type { DatasetInfo, Snapshot } from '../../store/store.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import { exportQuestion, exportRights } from '../../export/export-rights.ts';
import { CommandError, didYouMean } from '../command-line.ts';
import { EXPORT_USAGE, exportCommand, type ExportCommand, optionOf } from './options.ts';
import type { WhatIfQuestion } from '../../query/what-if.ts';

export interface ExportEnvironment {
  readonly today: Day;
  /** Opens a snapshot; called once the command line has been parsed. */
  readonly open: () => Promise<Snapshot>;
  readonly stdout: Writable;
  readonly print: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs `npm run export`; prints errors of the user and of the database. Returns whether everything
 * was written, or the reader closed standard output.
 *
 * @throws any other error
 */
export async function runExport(
  words: readonly string[],
  { today, open, stdout, print, signal }: ExportEnvironment,
): Promise<boolean> {
  try {
    const command = exportCommand(words);
    if (command === null) {
      stdout.write(`${EXPORT_USAGE}\n`);
      return true;
    }
    const snapshot = await open();
    const question = await exportQuestion(command.parameters, snapshot, today);
    let total = 0;
    const chunks = exportRights(snapshot, question, command.format, {
      ...(command.base !== null && { base: command.base }),
      onCount: (count) => {
        total = count;
      },
    });
    const complete = await write(chunks, command, stdout, signal);
    if (complete) print(summary(total, question, await snapshot.dataset()));
    return true;
  } catch (error) {
    const line = userMessage(error);
    if (line === null) throw error;
    print(line);
    return false;
  }
}

/** Writes to a file, renamed when whole, or to standard output; false if its reader closed that. */
async function write(
  chunks: AsyncIterable<string>,
  { out }: ExportCommand,
  stdout: Writable,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const options = signal ? { signal } : {};
  if (out === null) {
    try {
      await pipeline(chunks, stdout, { ...options, end: false });
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return false;
      throw error;
    }
  }
  const part = `${out}.part-${process.pid}`;
  try {
    await pipeline(chunks, createWriteStream(part), options);
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

/** The message for the user; null if it is a bug. */
function userMessage(error: unknown): string | null {
  if (error instanceof CommandError) return error.message;
  if (error instanceof QuestionError) return inOptions(error) + didYouMean(error.near);
  if (error instanceof StoreError)
    return `${error.message}: ${error.cause instanceof Error ? error.cause.message : String(error.cause)}`;
  return null;
}

function inOptions({ code, message, argument }: QuestionError): string {
  if (argument === null || code === 'CONFLICTING_TIME_ARGUMENTS' || code === 'EMPTY_PERIOD')
    return message;
  const option = optionOf(argument);
  return message.startsWith(`${argument} `)
    ? option + message.slice(argument.length)
    : `${option}: ${message}`;
}
