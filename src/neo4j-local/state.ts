import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The JVM that serves a data folder, as its starter noted it; to be believed only after connecting.
 */
export interface ServerState {
  readonly pid: number;
  /** Always on this machine, such as `bolt://127.0.0.1:7687`. */
  readonly uri: string;
}

/** The noted JVM of a data folder if a process with its number lives, else null. */
export function readState(dir: string): ServerState | null {
  try {
    const { pid, uri } = JSON.parse(readFileSync(stateFile(dir), 'utf8')) as Record<
      string,
      unknown
    >;
    if (
      typeof pid !== 'number' ||
      typeof uri !== 'string' ||
      !/^bolt:\/\/127\.0\.0\.1:\d+$/.test(uri)
    )
      return null;
    return isAlive(pid) ? { pid, uri } : null;
  } catch {
    return null; // absent or damaged: nobody is noted
  }
}

/** Notes the JVM that serves this data folder; a reader sees the old note or the new one. */
export function writeState(dir: string, state: ServerState): void {
  const own = `${stateFile(dir)}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(own, stateFile(dir));
}

/** Takes the note back, unless it is another JVM's by now. */
export function removeState(dir: string, pid: number): void {
  const state = readState(dir);
  if (state === null || state.pid === pid) rmSync(stateFile(dir), { force: true });
}

/**
 * True when a process with this number lives; one that has ended and waits to be noticed by its
 * parent does not.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it lives, under another user
  }
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true; // no /proc on this system
  }
}

function stateFile(dir: string): string {
  return path.join(dir, 'state.json');
}
