import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as timeout } from 'node:timers/promises';
import { QuestionError, StoreError } from '../../errors.ts';
import type { DatasetInfo, Snapshot } from '../../store/store.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import { exportRights } from '../../export/export-rights.ts';
import { CommandError, didYouMean } from '../command-line.ts';
import { EXPORT_USAGE, exportCommand, type ExportCommand } from './options.ts';
import { patient } from '../../export/retry.ts';
import { exportQuestion, type ExportQuestion } from '../../export/question.ts';

/** What the command is run with. */
export interface CommandSurroundings {
  /** The day to take for today. */
  readonly today: Day;
  /** Called once, and not before the command line has been understood. */
  readonly open: () => Promise<Snapshot>;
  readonly stdout: Writable;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
  /** Ends an export that is under way. */
  readonly signal?: AbortSignal;
  /** How to wait for a store that is busy, in milliseconds; default by the clock. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/**
 * Runs `npm run export`: reads the command line, asks, and writes. What goes wrong is told in a
 * line.
 *
 * @param words  the command line, without the program's own name
 * @returns whether all was written, or the reader of standard output had enough
 * @throws what is no mistake of the asker and no trouble with the database
 */
export async function runExport(
  words: readonly string[],
  { today, open, stdout, say, signal, wait = byTheClock(signal) }: CommandSurroundings,
): Promise<boolean> {
  try {
    const command = exportCommand(words);
    if (command === null) {
      stdout.write(`${EXPORT_USAGE}\n`);
      return true;
    }
    const snapshot = patient(await open(), {
      wait,
      onRetry: ({ message }, waitMs) => say(`${message}: trying again in ${waitMs / 1_000} s`),
    });
    const question = await exportQuestion(command.asked, snapshot, today);
    let written = 0;
    const chunks = exportRights(snapshot, question, command.format, {
      today,
      ...(command.base !== null && { base: command.base }),
      onProgress: (done) => {
        written = done;
      },
    });
    const complete = await write(chunks, command, stdout, signal);
    if (complete) say(summary(written, question, await snapshot.dataset()));
    return true;
  } catch (error) {
    const line = complaint(error);
    if (line === null) throw error;
    say(line);
    return false;
  }
}

function byTheClock(signal: AbortSignal | undefined): (ms: number) => Promise<unknown> {
  return (ms) => timeout(ms, null, signal ? { signal } : {});
}

/**
 * Writes to a file that takes its name when it is whole, or to standard output; false where nobody
 * reads that any more.
 */
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
      if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE') return false;
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
    throw typeof codeOf(error) === 'string' && /^E[A-Z]+$/.test(codeOf(error)!)
      ? new CommandError(`--out must name a file that can be written: ${out} (${codeOf(error)!})`)
      : error;
  }
}

function summary(
  count: number,
  { view: { window, knownAt, assumptions } }: ExportQuestion,
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

/** What to tell whoever asked; null where it is nobody's mistake but ours. */
function complaint(error: unknown): string | null {
  if (error instanceof CommandError) return error.message;
  if (error instanceof QuestionError) return inOptions(error) + didYouMean(error.near);
  if (error instanceof StoreError)
    return `${error.message}: ${error.cause instanceof Error ? error.cause.message : String(error.cause)}`;
  return null;
}

/** The API's words, with the option's name in place of the argument's. */
function inOptions({ code, message, argument }: QuestionError): string {
  if (argument === null || code === 'CONFLICTING_TIME_ARGUMENTS' || code === 'EMPTY_PERIOD')
    return message;
  const option = `--${argument.replace('filter.', '')}`;
  return message.startsWith(`${argument} `)
    ? option + message.slice(argument.length)
    : `${option}: ${message}`;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
