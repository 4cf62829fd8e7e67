import { type ChildProcess, spawn } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { articleBytes } from '../../../src/draft/read/article.ts';
import { LIMITS, startWorker } from '../../../src/draft/worker.ts';
import { isAlive } from '../../../src/neo4j-local/state.ts';
import { newFolder } from '../../support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = newFolder();
const SENTENCE =
  'Orlane Foods Ltd. has granted Tibor Dairy Inc. an exclusive licence to the Valko brand through 2031.\n';
const [short, endless, wide, out] = ['short.txt', 'endless.txt', 'wide.html', 'draft.yaml'].map(
  (name) => path.join(folder, name),
) as [string, string, string, string];
writeFileSync(short, SENTENCE);
writeFileSync(endless, SENTENCE.repeat(20_000)); // takes minutes
writeFileSync(wide, `<article>${`<p>${SENTENCE}`.repeat(40_000)}`); // takes half a gigabyte

let last: ChildProcess;
subscribe('child_process', (started) => {
  last = (started as { process: ChildProcess }).process;
});

test.each([
  [
    'processor time',
    { cpuSeconds: 0.3 },
    /^an article .* in 0\.3 s of processor time was expected/,
  ],
  ['memory', { megabytes: 20 }, /^an article .* in 20 MB of memory was expected/],
])('an article that takes too much %s is refused, and its process ends', async (_, limit, said) => {
  const { draft } = startWorker(null, { ...LIMITS, ...limit });
  const article = await articleBytes(endless);
  await expect(draft({ article, hints: {} })).rejects.toThrow(said);
  expect(isAlive(last.pid!)).toBe(false);
});

/** A process of its own that starts the one that drafts. */
function starter(code: string): ChildProcess {
  const modules = `
    import { subscribe } from 'node:diagnostics_channel';
    import { createInterface } from 'node:readline';
    import { runDraft } from '${ROOT}/src/cli/draft/command.ts';
    import { articleBytes } from '${ROOT}/src/draft/read/article.ts';
    import { LIMITS, startWorker } from '${ROOT}/src/draft/worker.ts';
    const limits = { ...LIMITS, cpuSeconds: 100 };`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', modules + code];
  return spawn(process.execPath, words, { cwd: ROOT });
}

test('a heap that runs out is told in one sentence, and nothing is written over', async () => {
  writeFileSync(out, 'draft: {}\n');
  const started = starter(`
    process.exitCode = await runDraft(
      ['${wide}', '--out', '${out}', '--seed', '${folder}'],
      (folder) => startWorker(folder, { ...limits, heapMegabytes: 80 }),
    );`);
  const [said, errors, [code]] = await Promise.all([
    text(started.stdout!),
    text(started.stderr!),
    once(started, 'exit'),
  ]);
  expect(errors).toMatch(/^an article .* in 1024 MB of memory was expected: .* as \.txt\n$/);
  expect({ said, code }).toEqual({ said: '', code: 1 });
  expect(readFileSync(out, 'utf8')).toBe('draft: {}\n');
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'what drafts ends, even amid its work, if its starter ends by %s',
  async (signal) => {
    const started = starter(`
      let worked = 0;
      let rested = null;
      subscribe('child_process', ({ process: child }) =>
        setImmediate(() => {
          console.log(child.pid);
          createInterface({ input: child.stdio[4] }).on('line', (line) => {
            worked = JSON.parse(line).cpuSeconds;
            if (rested !== null && worked > rested + 0.2) console.log('amid its work');
          });
        }),
      );
      const { draft } = startWorker(null, limits);
      await draft({ article: await articleBytes('${short}'), hints: {} });
      rested = worked;
      await draft({ article: await articleBytes('${endless}'), hints: {} });`);
    let said = '';
    started.stdout!.on('data', (chunk) => (said += String(chunk)));
    await vi.waitFor(() => expect(said).toContain('amid its work'), 100_000);
    const pid = parseInt(said);
    expect(isAlive(pid)).toBe(true);
    started.kill(signal);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 15_000);
  },
);
