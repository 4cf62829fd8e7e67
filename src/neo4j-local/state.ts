import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The JVM of a data folder, which may have ended, with its address of Bolt on this machine. */
const STATE = z.object({
  pid: z.number(),
  uri: z.string().regex(/^bolt:\/\/127\.0\.0\.1:\d+$/),
});
export type ServerState = Readonly<z.output<typeof STATE>>;

/** The JVM of a data folder if a process with its pid is alive, else null. */
export function readState(dir: string): ServerState | null {
  try {
    const state = STATE.parse(JSON.parse(readFileSync(stateFile(dir), 'utf8')));
    return isAlive(state.pid) ? state : null;
  } catch {
    return null; // absent or damaged
  }
}

/** Replaces the state file atomically. */
export function writeState(dir: string, state: ServerState): void {
  const own = `${stateFile(dir)}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(own, stateFile(dir));
}

/** Deletes the state file, unless it names another JVM. */
export function removeState(dir: string, pid: number): void {
  const state = readState(dir);
  if (state === null || state.pid === pid) rmSync(stateFile(dir), { force: true });
}

/** Whether a process is alive; a zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, under another user
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
