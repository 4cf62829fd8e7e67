import neo4j from 'neo4j-driver';
import { type Asker, askerOf } from './ask.ts';
import type { BenchDatabase } from './database.ts';
import { medians, type Slice, slice } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { serve, type Served } from './process.ts';
import { type Question, questionsAbout } from './questions.ts';
import { daysOf, findSubjects, YEAR } from './subjects.ts';

/** One question to our API and the generated one, and the floor: `RETURN 1` by the bare driver. */
export interface QuestionFigures {
  readonly name: string;
  readonly page: boolean;
  readonly atOnce: number;
  /** With a warm cache. */
  readonly ours: Slice;
  /** Without a cache. */
  readonly fresh: Slice;
  /** Null if it has no such query; text if it failed. */
  readonly peer: Slice | string | null;
  readonly floor: Slice;
  /** Statements of our API for one call, with a warm cache and without a cache. */
  readonly storeCalls: number;
  readonly freshCalls: number;
}

export interface QuestionsReport {
  readonly figures: readonly QuestionFigures[];
  /** The time of counting a year by a scan of all versions, in milliseconds. */
  readonly labelScanMs: number;
  /** Memory of our API process before and after; null if the system does not report it. */
  readonly memoryMb: { readonly before: number | null; readonly after: number | null };
  readonly startMs: number;
}

/** A question that takes this long alone would take minutes with sixteen at once. */
const TOO_SLOW_MS = 2_500;
const FLOOR_SLICES = 0.5;

/** Measures every question on both APIs and the driver, in alternating rounds. */
export async function measureQuestions(
  database: BenchDatabase,
  rights: number,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<QuestionsReport> {
  const { uri, user, password } = database;
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    STORE: 'neo4j',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    TODAY: '2026-11-01',
  };
  const ours = await serve('src/cli/serve.ts', settings);
  const fresh = await serve('src/cli/serve.ts', { ...settings, CACHE_MB: '0' });
  const peer = await serve('bench/peer/server.ts', {
    PEER_URI: uri,
    PEER_USER: user,
    PEER_PASSWORD: password,
  });
  const asked = {
    ours: askerOf(`${ours.address}/graphql`),
    fresh: askerOf(`${fresh.address}/graphql`),
    peer: askerOf(peer.address),
  };
  try {
    const subjects = await findSubjects(database.driver, asked.ours, rights);
    const before = ours.memoryMb();
    const figures: QuestionFigures[] = [];
    const questions = questionsAbout(subjects);
    for (const question of questions) {
      tell(`${rights} rights: ${question.name}`);
      for (const figure of await measureOne(question, asked, { ours, fresh }, database, options))
        figures.push(figure);
    }
    return {
      figures,
      labelScanMs: await labelScan(database, subjects.ds),
      memoryMb: { before, after: ours.memoryMb() },
      startMs: ours.startMs,
    };
  } finally {
    for (const side of Object.values(asked)) side.close();
    await Promise.all([ours.stop(), fresh.stop(), peer.stop()]);
  }
}

async function measureOne(
  question: Question,
  asked: Readonly<Record<'ours' | 'fresh' | 'peer', Asker>>,
  served: Readonly<Record<'ours' | 'fresh', Served>>,
  { driver }: BenchDatabase,
  { rounds, sliceMs }: BenchOptions,
): Promise<readonly QuestionFigures[]> {
  const numbers = { ours: 0, fresh: 0, peer: 0 };
  const calls = {
    ours: () => asked.ours.send(JSON.stringify(question.ours(numbers.ours++))),
    fresh: () => asked.fresh.send(JSON.stringify(question.ours(numbers.fresh++))),
    peer: () => asked.peer.send(JSON.stringify(question.peer!(numbers.peer++))),
    floor: () => driver.executeQuery('RETURN 1', {}, { routing: neo4j.routing.READ }),
  };
  await slice(calls.ours, 1, sliceMs);
  await slice(calls.fresh, 1, sliceMs);
  let failed: string | null = null;
  let peerAlone = Number.POSITIVE_INFINITY;
  if (question.peer) {
    failed = await calls
      .peer()
      .then((answer) => (answer.includes('"id":') ? null : 'failed: it found nothing'), reason);
    if (failed === null) peerAlone = (await slice(calls.peer, 1, 1)).medianMs;
  }
  const statementsOf = async (side: 'ours' | 'fresh'): Promise<number> => {
    const before = await statements(served[side]);
    await calls[side]();
    return (await statements(served[side])) - before;
  };
  const [storeCalls, freshCalls] = [await statementsOf('ours'), await statementsOf('fresh')];
  const figures: QuestionFigures[] = [];
  for (const atOnce of [1, 16]) {
    const slices = {
      ours: [] as Slice[],
      fresh: [] as Slice[],
      peer: [] as Slice[],
      floor: [] as Slice[],
    };
    const withPeer =
      question.peer !== null && failed === null && (atOnce === 1 || peerAlone < TOO_SLOW_MS);
    if (atOnce > 1)
      for (const side of ['ours', 'fresh'] as const) await slice(calls[side], atOnce, sliceMs / 2);
    for (let round = 0; round < rounds; round++) {
      slices.floor.push(await slice(calls.floor, atOnce, sliceMs * FLOOR_SLICES));
      slices.ours.push(await slice(calls.ours, atOnce, sliceMs));
      slices.fresh.push(await slice(calls.fresh, atOnce, sliceMs));
      if (withPeer) slices.peer.push(await slice(calls.peer, atOnce, sliceMs));
    }
    const none =
      question.peer === null ? null : (failed ?? `not asked: ${Math.round(peerAlone)} ms alone`);
    figures.push({
      name: question.name,
      page: question.page,
      atOnce,
      storeCalls,
      freshCalls,
      ours: medians(slices.ours),
      fresh: medians(slices.fresh),
      floor: medians(slices.floor),
      peer: withPeer ? medians(slices.peer) : none,
    });
  }
  return figures;
}

function reason(error: Error): string {
  const said = /"message":"([^"]{0,200})/.exec(error.message)?.[1] ?? error.message;
  return /memory/i.test(said)
    ? 'failed: out of transaction memory'
    : `failed: ${said.slice(0, 100)}`;
}

/** How many statements the API has run so far. */
async function statements({ address }: Served): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return [...text.matchAll(/^tenure_store_query_duration_seconds_count\{[^}]*\} (\d+)/gm)].reduce(
    (sum, match) => sum + Number(match[1]),
    0,
  );
}

/** Counts a year without an index. */
async function labelScan({ driver }: BenchDatabase, ds: number): Promise<number> {
  const { from, until } = daysOf(YEAR);
  const count = () =>
    driver.executeQuery(
      `MATCH (v:TenureVersion) USING SCAN v:TenureVersion
     WHERE v.tenureDs = $ds AND v.startEarliest < $until AND v.endLatest > $from AND v.knownFrom <= $known AND v.knownUntil > $known AND v.deprecated = 0 RETURN count(*)`,
      {
        ds: neo4j.int(ds),
        from: neo4j.int(from),
        until: neo4j.int(until),
        known: neo4j.int(until),
      },
      { routing: neo4j.routing.READ },
    );
  await count();
  return (await slice(count, 1, 2_000)).medianMs;
}
