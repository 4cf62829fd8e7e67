/**
 * `npm run soak`: 64 clients ask a real server over a real Neo4j without a pause, while the facts
 * are loaded anew three times. Each answer is held to what the dataset that it names says. Ends
 * with 1 where one was wrong or missing, or memory grew.
 *
 * `-- --minutes 2` for how long (default 10), `--clients 64`, `--seed 1` for other questions. With
 * `--patient` a client that is told to try again does so, as real ones would, and fails where that
 * is in vain: for machines that have other work too. `--kills 2` (at most 3) also kills the database
 * so often, between loads, and starts it again.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadGraph } from '../../src/ingest/load/load.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { LocalNeo4jError } from '../../src/neo4j-local/error.ts';
import { factsGraph } from '../support/fixture.ts';
import { type OwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';
import { type RunningServer, startProcess } from '../support/process.ts';
import { type Answers, client, type Loads, note, TRY_AGAIN, warmUp } from './clients.ts';
import { expectedOf } from './expected.ts';
import { memoryNow, memoryReport, type MemorySample, queryTimes } from './measured.ts';
import { variantOf } from './datasets.ts';
import { chance, questionsAbout } from './questions.ts';
import { faultsOf, reportText, type SoakReport } from './report.ts';

const TODAY = '2026-11-24';
const QUESTIONS = 240;
const LOOK_MS = 1_000;
/** Which of the three datasets is loaded, one after the other. */
const ORDER = [0, 1, 2, 0];

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    patient: { type: 'boolean', default: false },
    kills: { type: 'string', default: '0' },
  },
});
const KILLS = wholeNumber('kills', 0);
if (KILLS > ORDER.length - 1 || (KILLS > 0 && !options.patient))
  throw new Error(`--kills must be at most ${ORDER.length - 1}, with --patient: ${KILLS}`);
process.exitCode = await main(wholeNumber('minutes'), wholeNumber('clients'), wholeNumber('seed'));

function wholeNumber(name: 'minutes' | 'clients' | 'seed' | 'kills', least = 1): number {
  const value = Number(options[name]);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} must be a whole number, ${least} or more: ${options[name]}`);
  return value;
}

async function main(minutes: number, clients: number, seed: number): Promise<number> {
  let database: OwnNeo4j;
  try {
    // A short run has no time for a compiler that does its best.
    database = await ownNeo4j('soak', { heapMb: 1_024, fast: minutes < 5 });
  } catch (error) {
    if (!(error instanceof LocalNeo4jError) || error.missing === 'other') throw error;
    console.log(`The soak is skipped. ${error.message}`);
    return 0;
  }
  let server: RunningServer | null = null;
  try {
    const graph = await factsGraph();
    const graphs = [0, 1, 2].map((number) => variantOf(graph, number));
    await load(database, graphs[ORDER[0]!]!);
    const { uri, user, password } = database;
    server = await startProcess({
      STORE: 'neo4j',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      TODAY,
      LOG_LEVEL: 'warn',
    });
    const report = await soak({ database, server, graphs, clients, seed, forMs: minutes * 60_000 });
    console.log(reportText(report));
    const faults = faultsOf(report);
    for (const fault of faults) console.log(fault);
    return faults.length > 0 ? 1 : 0;
  } finally {
    server?.child.kill('SIGTERM');
    await server?.ended;
    await database.end();
  }
}

interface Soak {
  readonly database: OwnNeo4j;
  readonly server: RunningServer;
  readonly graphs: readonly Graph[];
  readonly clients: number;
  readonly seed: number;
  readonly forMs: number;
}

async function soak({ database, server, graphs, clients, seed, forMs }: Soak): Promise<SoakReport> {
  const { address } = server;
  const next = chance(seed);
  const questions = questionsAbout(graphs[0]!, QUESTIONS, next);
  const expected = new Map(
    await Promise.all(
      graphs.map(
        async (graph) => [graph.version, await expectedOf(graph, questions, TODAY)] as const,
      ),
    ),
  );
  const loads: Loads = { order: ORDER.map((number) => graphs[number]!.version), begun: 1, done: 1 };
  const answers: Answers = {
    times: new Map(),
    slowest: [],
    versions: new Map(),
    faults: [],
    faultCount: 0,
    again: 0,
  };
  const samples: MemorySample[] = [];
  const readiness = { looks: 0, ready: 0 };
  let started = performance.now();
  const goesOn = () => performance.now() - started < forMs || loads.done < ORDER.length;
  const asking = {
    address,
    questions,
    expected,
    loads,
    answers,
    patient: options.patient,
    startedAt: () => started,
    goesOn,
  };
  await warmUp(asking);
  console.log(`warmed up in ${Math.round((performance.now() - started) / 1_000)} s`);
  const logged = server.log.length;
  started = performance.now();

  const watching = (async () => {
    for (; goesOn(); await wait(LOOK_MS)) {
      samples.push(await memoryNow(address, database.pid));
      const { status } = await fetch(`${address}/health/ready`);
      readiness.looks += 1;
      if (status === 200) readiness.ready += 1;
    }
  })();
  const loading = (async () => {
    for (const [index, number] of ORDER.entries()) {
      if (index === 0) continue;
      await wait(Math.max(0, (forMs * index) / ORDER.length - (performance.now() - started)));
      loads.begun += 1;
      await load(database, graphs[number]!, forMs / ORDER.length / 2);
      loads.done += 1;
      console.log(
        `${Math.round((performance.now() - started) / 1_000)} s: loaded ${graphs[number]!.version.slice(0, 12)}`,
      );
    }
  })();
  const killing = (async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const at = (forMs * (kill + 1.5)) / ORDER.length;
      await wait(Math.max(0, at - (performance.now() - started)));
      while (loads.begun > loads.done) await wait(LOOK_MS);
      await database.signal('SIGKILL');
      await database.start();
      console.log(
        `${Math.round((performance.now() - started) / 1_000)} s: killed and started again`,
      );
    }
  })();
  await Promise.all([
    watching,
    loading,
    killing,
    ...Array.from({ length: clients }, () => client(asking, next)),
  ]);
  const queries = await queryTimes(address);
  for (const line of server.log.slice(logged))
    if (!(options.patient && TRY_AGAIN.test(line)))
      note(answers, `nothing must stand in the log: ${line}`);
  return {
    answers,
    memory: memoryReport(samples),
    seconds: (performance.now() - started) / 1_000,
    clients,
    loads: options.patient ? 2 : graphs.length,
    readiness,
    queries,
  };
}

/**
 * @param keepMs  for how long a dataset that was replaced is kept: each load finds the one before
 * the last to clean up, as it does in operation
 */
async function load(database: OwnNeo4j, graph: Graph, keepMs?: number): Promise<void> {
  const { unchanged } = await loadGraph(
    database.driver,
    graph,
    keepMs === undefined ? {} : { keepMs: Math.min(keepMs, 60_000) },
  );
  if (unchanged)
    throw new Error('every load must bring another dataset: this one was loaded already');
}
