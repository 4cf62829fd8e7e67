import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Seconds on the processor that one job may take, all threads of the process together. */
export const MAX_CPU_SECONDS = 4;

/** In plain JavaScript: a thread has no loader for TypeScript. It polls every 50 ms. */
const WATCH = `
  const { parentPort } = require('node:worker_threads');
  let before = process.cpuUsage();
  parentPort.on('message', () => { before = process.cpuUsage(); });
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > ${MAX_CPU_SECONDS * 1e6}) process.kill(process.pid, 'SIGKILL');
  }, 50);
  parentPort.postMessage('ready');
`;

/**
 * Has a thread that ends this process if a job takes too much of the processor; how busy the
 * machine is with other work does not count.
 *
 * @returns to be called as each job begins
 */
export async function limitCpu(): Promise<() => void> {
  const thread = new Worker(WATCH, { eval: true, execArgv: [] });
  await once(thread, 'message');
  return () => thread.postMessage('start');
}
