/** The server over a managed Neo4j, whose folder of facts has become faulty since it was loaded. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeState } from '../../../src/neo4j-local/state.ts';
import { SCENARIOS } from '../../support/fixture.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describeOnNeo4j('a folder that became faulty', (at) => {
  let place: string;
  let facts: string;
  beforeAll(() => {
    place = mkdtempSync(path.join(tmpdir(), 'tenure-kept-'));
    facts = path.join(place, 'facts');
    cpSync(SCENARIOS, facts, { recursive: true });
    // In this folder the database of the run is the managed one, which runs already.
    mkdirSync(path.join(place, 'neo4j'));
    writeFileSync(path.join(place, 'neo4j/password'), at().password);
    writeState(path.join(place, 'neo4j'), { pid: process.pid, uri: at().uri });
  });
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  });

  test(
    'keeps no server from serving the good facts that its database holds of it; terminal, log, readiness and meta say so',
    async () => {
      const before = await duringServer(async (address) => {
        // The first questions of a page are planned before anyone asks, also after a first load.
        await expect
          .poll(async () => (await fetch(`${address}/metrics`)).text(), { timeout: LIMIT_MS })
          .toMatch(/query="rights-page",outcome="ok"/);
        return asked(address, META);
      });
      expect(before.answer.data.meta.notice).toBeNull();

      writeFileSync(path.join(facts, 'more.yaml'), FAULT);
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
    },
    LIMIT_MS,
  );

  test(
    'is refused if the database holds the facts of another folder',
    async () => {
      const other = path.join(place, 'other');
      cpSync(facts, other, { recursive: true });
      writeFileSync(path.join(other, 'more.yaml'), FAULT);
      const { child, ended, err } = start(other);
      expect((await ended)[0]).toBe(1);
      expect(err()).toContain(`The facts cannot be used:\n${other}`);
      expect(child.exitCode).toBe(1);
    },
    LIMIT_MS,
  );

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
    children.push(child);
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

/** Servers plan their usual questions at each start. */
const LIMIT_MS = 300_000;
const FAULT = 'parties:\n  - { id: party:x, kind: FIRM }\n';
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
