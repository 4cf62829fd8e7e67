/** The server over its own Neo4j, whose folder of facts has become faulty since it was loaded. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../support/fixture.ts';
import { missingHere } from '../../support/local-neo4j.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const missing = await missingHere();

describe.skipIf(missing !== null)('a folder that became faulty', { timeout: 400_000 }, () => {
  let place: string;
  let facts: string;
  beforeAll(() => {
    place = mkdtempSync(path.join(tmpdir(), 'tenure-kept-'));
    facts = path.join(place, 'facts');
    cpSync(SCENARIOS, facts, { recursive: true });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test('keeps no server from serving the good facts that its database holds of it; terminal, log, readiness and meta say so', async () => {
    const before = await duringServer((address) => asked(address, META));
    expect(before.answer.data.meta.notice).toBeNull();

    writeFileSync(path.join(facts, 'more.yaml'), 'parties:\n  - { id: party:x, kind: FIRM }\n');
    const after = await duringServer(async (address) => ({
      ...(await asked(address, META)),
      ready: (await (await fetch(`${address}/health/ready`)).json()) as object,
    }));
    const notice =
      /^The folder of facts has .* now, so the facts that were loaded from it at .* are served\./;
    expect(after.answer.data.meta).toEqual({
      datasetVersion: before.answer.data.meta.datasetVersion,
      notice: expect.stringMatching(notice),
    });
    expect(after.answer.ready).toMatchObject({
      status: 'ready',
      notice: expect.stringMatching(notice),
    });
    expect(after.out).toMatch(/more\.yaml:2:\d+ .*: expected .*, found FIRM/);
    expect(after.err).toContain('The folder of facts has');
  });

  test('is refused if the database holds the facts of another folder', async () => {
    const other = path.join(place, 'other');
    cpSync(facts, other, { recursive: true });
    const { child, ended, err } = start(other);
    expect((await ended)[0]).toBe(1);
    expect(err()).toContain(`The facts in ${other} cannot be used`);
    expect(child.exitCode).toBe(1);
  });

  function start(seedDir: string) {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'src/cli/serve.ts')],
      {
        cwd: ROOT,
        env: {
          PATH,
          HOME,
          SEED_DIR: seedDir,
          PORT: '0',
          STORE: 'neo4j',
          LOG_LEVEL: 'warn',
          LOCAL_NEO4J_DIR: path.join(place, 'neo4j'),
        },
      },
    );
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    return { child, ended, out: () => out, err: () => err };
  }

  async function duringServer<T>(work: (address: string) => Promise<T>) {
    const { child, ended, out, err } = start(facts);
    const isOver = ended.then(() => true);
    while (!out().includes('Ctrl-C ends it')) {
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), isOver]);
      if (over) throw new Error(`it ended before it answered:\n${out()}\n${err()}`);
    }
    const answer = await work(/(http:\S+)\/graphql/.exec(out())![1]!);
    child.kill('SIGTERM');
    await ended;
    return { answer, out: out(), err: err() };
  }
});

const META = '{ meta { datasetVersion notice } }';

async function asked(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  type Meta = { readonly datasetVersion: string; readonly notice: string | null };
  return (await response.json()) as { readonly data: { readonly meta: Meta } };
}
