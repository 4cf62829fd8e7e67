/** What waits for a signal, as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a command with nothing else to do waits until a signal, and ends in order', async () => {
  const program = `
    import { shutdownOnSignals } from './src/cli/start/shutdown.ts';
    const stopping = shutdownOnSignals(process);
    console.log('waits');
    await stopping.wait();
    console.log('ends');
  `;
  const words = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += String(chunk);
    if (told === 'waits\n') child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  expect([told, code]).toEqual(['waits\nends\n', 0]);
});
