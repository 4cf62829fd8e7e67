/**
 * `node src/start/run.mjs PROGRAM [arguments]`: runs a program of this repository as if node had been given its source, from the bundle where that
 * is built and fresh. A server that finds it otherwise has it built for the next time.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { BUILD_SCRIPT, bundled, PROGRAMS } from './bundle.mjs';

const [program = ''] = process.argv.splice(2, 1);
if (!PROGRAMS.includes(program))
  throw new Error(`one of ${PROGRAMS.join(', ')} was expected: ${program}`);
const source = path.resolve(import.meta.dirname, '../..', program);
process.argv[1] = source;
const file = bundled(program);
if (file === null) {
  const { register } = await import('tsx/esm/api');
  register();
  if (program === 'src/main.ts' && existsSync(BUILD_SCRIPT)) buildBeside();
}
await import(pathToFileURL(file ?? source).href);

/** Out of the way of everything else; it ends with this process at the latest. Why it fails is told by `npm run build`: here the sources do as well. */
function buildBeside() {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), BUILD_SCRIPT], {
    stdio: 'ignore',
  });
  child.on('error', () => {});
  child.on('spawn', () => {
    try {
      setPriority(/** @type {number} */ (child.pid), constants.priority.PRIORITY_LOW);
    } catch {
      // A container may forbid it; then it is merely not out of the way.
    }
  });
  child.unref();
  process.on('exit', () => child.kill());
}
