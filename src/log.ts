import { type LevelWithSilent, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * A log of JSON lines on standard error.
 *
 * @param destination  receives the lines instead, for tests
 */
export function logAt(level: LevelWithSilent, destination?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination
    ? pino(options, destination)
    : pino(options, pino.destination({ dest: 2, sync: true }));
}

export function silentLog(): Log {
  return logAt('silent');
}
