/**
 * `npm run attack`: sends the most expensive permitted questions, and refused ones, to a server of
 * its own with 20,000 rights, alone and 16 at once, and measures how long others wait meanwhile.
 * Writes bench/results/attack.json. `-- --keep` keeps the loaded database for the next run.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ATTACKS, type Attack } from './attacks.ts';
import { type BenchDatabase, cpuSecondsOf, startDatabase } from './database.ts';
import { measureLoad } from './load.ts';
import { serve } from './process.ts';

const RIGHTS = 20_000;
const SEED = 1;
const AT_ONCE = [1, 16];
const IDLE_MS = 5_000;
const PROBE_MS = 20;
const LIMIT_MS = 60_000;
/** The attacks come from 127.0.0.1; others are another client. */
const OTHERS = '127.0.0.2';
const FOLDER = path.join(import.meta.dirname, '../.cache/bench/attack');
const RESULT = path.join(import.meta.dirname, 'results/attack.json');
const EASY = '{ rights(on: "2015-06-15", first: 10) { nodes { id label } } }';
const tell = (line: string) => void process.stderr.write(`${line}\n`);

/** The longest waits of others, in ms. */
interface Waits {
  /** Of `/health/live`, which only waits for the event loop. */
  readonly live: number;
  /** Of a usual question. */
  readonly easy: number;
}

interface Figures extends Waits {
  readonly attack: string;
  readonly atOnce: number;
  readonly bytes: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly databaseCpuSeconds: number | null;
  readonly liveTimesIdle: number;
  readonly easyTimesIdle: number;
}

mkdirSync(FOLDER, { recursive: true });
const database = await startDatabase(path.join(FOLDER, 'neo4j'), RIGHTS, tell);
try {
  await measureLoad(database, path.join(FOLDER, 'facts'), RIGHTS, SEED, tell);
  const { uri, user, password } = database;
  const server = await serve('src/cli/serve.ts', {
    NODE_ENV: 'production',
    PORT: '0',
    LOG_LEVEL: 'error',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  try {
    await report(new URL(server.address), database);
  } finally {
    await server.stop();
  }
} finally {
  await database.stop();
  if (!process.argv.includes('--keep')) rmSync(FOLDER, { recursive: true, force: true });
}

async function report(server: URL, { pid }: BenchDatabase): Promise<void> {
  await duringProbes(server, () => wait(IDLE_MS)); // plans and compiled code
  const [, idle] = await duringProbes(server, () => wait(IDLE_MS));
  tell(`idle: live ${ms(idle.live)}, easy ${ms(idle.easy)}`);
  const figures: Figures[] = [];
  for (const attack of ATTACKS)
    for (const atOnce of AT_ONCE) figures.push(await measure(server, attack, atOnce, idle, pid));
  const machine = `${os.cpus().length} cores, ${os.cpus()[0]?.model ?? 'unknown'}, node ${process.version}`;
  writeFileSync(RESULT, `${JSON.stringify({ machine, rights: RIGHTS, idle, figures }, null, 2)}\n`);
  tell(`written: ${path.relative(process.cwd(), RESULT)}`);
}

async function measure(
  server: URL,
  attack: Attack,
  atOnce: number,
  idle: Waits,
  databasePid: number,
): Promise<Figures> {
  const cpu = cpuSecondsOf(databasePid);
  const [outcomes, waits] = await duringProbes(server, () =>
    Promise.all(
      Array.from({ length: atOnce }, (_, i) => ask(server, JSON.stringify(attack.request(i)))),
    ),
  );
  await wait(1_000);
  const cpuAfter = cpuSecondsOf(databasePid);
  const answers: Record<string, number> = {};
  for (const { answer } of outcomes) answers[answer] = (answers[answer] ?? 0) + 1;
  const figures = {
    attack: attack.name,
    atOnce,
    bytes: Buffer.byteLength(JSON.stringify(attack.request(0))),
    answers,
    slowestMs: Math.round(Math.max(...outcomes.map((outcome) => outcome.ms))),
    databaseCpuSeconds: cpu !== null && cpuAfter !== null ? round(cpuAfter - cpu) : null,
    ...waits,
    liveTimesIdle: round(waits.live / idle.live),
    easyTimesIdle: round(waits.easy / idle.easy),
  };
  tell(
    `${attack.name}, ${atOnce} at once: ${JSON.stringify(answers)} in ${figures.slowestMs} ms; live ${ms(waits.live)}, easy ${ms(waits.easy)}`,
  );
  return figures;
}

/** What work gives, with the longest waits of others while it went on. */
async function duringProbes<T>(server: URL, work: () => Promise<T>): Promise<[T, Waits]> {
  let goesOn = true;
  const probe = async (body: string | null) => {
    let longest = 0;
    while (goesOn) {
      longest = Math.max(longest, (await ask(server, body, OTHERS)).ms);
      await wait(PROBE_MS);
    }
    return longest;
  };
  const probes = Promise.all([probe(null), probe(JSON.stringify({ query: EASY }))]);
  const result = await work();
  goesOn = false;
  const [live, easy] = await probes;
  return [result, { live: round(live), easy: round(easy) }];
}

/** @param body  of a question; null asks `/health/live` */
function ask(
  server: URL,
  body: string | null,
  localAddress?: string,
): Promise<{ readonly answer: string; readonly ms: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (answer: string) => resolve({ answer, ms: performance.now() - started });
    const request = http.request(
      {
        host: server.hostname,
        port: server.port,
        path: body === null ? '/health/live' : '/graphql',
        method: body === null ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(localAddress !== undefined && { localAddress }),
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text = (text + part).slice(0, 2_000)))
          .on('end', () =>
            done(`${response.statusCode} ${/"code":"(\w+)"/.exec(text)?.[1] ?? ''}`.trim()),
          );
      },
    );
    request.setTimeout(LIMIT_MS, () => request.destroy(new Error('no answer')));
    request.on('error', (error) => done(error.message));
    request.end(body ?? undefined);
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
