/** A log that cannot be written never stops or fails an answer: its lines are lost and counted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { SCENARIOS } from '../../support/fixture.ts';
import { post } from '../../support/served.ts';

const QUESTIONS = 300;
/** With LOG_VARIABLES=yes a line of ten kilobytes. */
const ASKED = {
  query: 'query Long($kinds: [ID!]!) { rights(filter: { holder: $kinds }) { totalCount } }',
  variables: { kinds: Array.from({ length: 100 }, () => `party:${'x'.repeat(100)}`) },
};

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

async function start(stderr: 'pipe' | number): Promise<string> {
  child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts'], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    env: {
      ...process.env,
      STORE: 'memory',
      SEED_DIR: SCENARIOS,
      PORT: '0',
      LOG_VARIABLES: 'yes',
      VITEST: '',
    },
    stdio: ['ignore', 'pipe', stderr],
  });
  child.stderr?.pause();
  for await (const line of createInterface(child.stdout!)) {
    const found = /(http:\S+)\/graphql/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error('the server ended before it listened');
}

test.each([
  ['a pipe that nobody reads', (): 'pipe' | number => 'pipe'],
  ['a full disk', () => openSync('/dev/full', 'w')],
])('with %s as standard error', async (_, stderr) => {
  if (!existsSync('/dev/full')) return;
  const address = await start(stderr());
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const { status, body } = await post({ address }, ASKED);
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([200, 'UNKNOWN_ID']);
  }
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const lost = Number(/^tenure_log_lines_lost_total (\d+)/m.exec(metrics)?.[1]);
  expect(lost).toBeGreaterThan(50);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});
