import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';

export type Log = Logger;

const STDERR = 2;
const MAX_BUFFERED_BYTES = 1_000_000;

/**
 * Standard error, which never stops or fails a writer: lines are lost instead, and counted, if a
 * pipe is not read or a disk is full.
 */
export function stderrDestination() {
  let lost = 0;
  const stat = fstatSync(STDERR);
  const isStream = stat.isFIFO() || stat.isSocket() || isatty(STDERR);
  // Without a listener an error would end the process; each line counts its own below.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  return {
    /** Lines that could not be written, or that nobody read in time. */
    get lost() {
      return lost;
    },
    write: (line: string): void => {
      try {
        if (!isStream) return void writeSync(STDERR, line);
        if (process.stderr.writableLength > MAX_BUFFERED_BYTES) return void (lost += 1);
        neverBlock(process.stderr);
        process.stderr.write(line, (error) => {
          if (error) lost += 1;
        });
      } catch {
        lost += 1;
      }
    },
  };
}

/**
 * A child process that inherits standard error, such as the compiler of tsx, makes it block for
 * this process too: they share the flag.
 */
function neverBlock(stream: object): void {
  const { _handle: handle } = stream as { _handle?: { setBlocking?: (blocks: boolean) => void } };
  handle?.setBlocking?.(false);
}

/**
 * A log of JSON lines. It holds variables of questions only with LOG_VARIABLES.
 *
 * @param destination  default standard error, so that standard output stays for the start banner
 */
export function logAt(
  level: LevelWithSilent,
  destination: DestinationStream = stderrDestination(),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    },
    destination,
  );
}
