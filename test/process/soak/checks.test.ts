/** The soak finds what it is there to find. */
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { fixtureGraph } from '../../support/fixture.ts';
import { served, TODAY } from '../../support/served.ts';
import { type Answers, client, type Loads } from '../../soak/clients.ts';
import { variantOf } from '../../soak/datasets.ts';
import { expectedOf } from '../../soak/expected.ts';
import { memoryReport, type MemorySample } from '../../soak/measured.ts';
import { chance, questionsAbout } from '../../soak/questions.ts';
import { faultsOf, type SoakReport } from '../../soak/report.ts';
import { memoryOf } from '../../support/memory.ts';

const graph = await fixtureGraph();
const [first, second] = [variantOf(graph, 0), variantOf(graph, 1)];
/** How many questions a client asks. */
const ASKED = 50;
const questions = questionsAbout(first, 30, chance(1));
const expected = new Map([
  [first.version, await expectedOf(first, questions, TODAY)],
  [second.version, await expectedOf(second, questions, TODAY)],
]);

/** Asks a server over a graph all that a client asks, ASKED times. */
async function asked(over: Graph, loads: Loads): Promise<Answers> {
  const api = await served({ store: memoryOf(over) });
  const answers: Answers = {
    times: new Map(),
    slowest: [],
    versions: new Map(),
    faults: [],
    faultCount: 0,
    again: 0,
  };
  let left = ASKED;
  await client(
    {
      address: api.address,
      questions,
      expected,
      loads,
      answers,
      patient: false,
      startedAt: () => 0,
      goesOn: () => left-- > 0,
    },
    chance(2),
  );
  await api.stop(0);
  return answers;
}

const both = [first.version, second.version];

describe('a client of the soak', () => {
  test('finds nothing where every answer is that of the dataset that it names', async () => {
    const answers = await asked(first, { order: both, begun: 1, done: 1 });
    expect([answers.faults, answers.faultCount]).toEqual([[], 0]);
    expect([...answers.times.values()].flat()).toHaveLength(ASKED);
  });

  test('finds answers of one dataset that name another', async () => {
    const answers = await asked(
      { ...second, version: first.version },
      { order: both, begun: 1, done: 1 },
    );
    expect(answers.faultCount).toBeGreaterThan(ASKED / 2);
    expect(answers.faults[0]).toContain(`wrong for dataset ${first.version.slice(0, 12)}`);
  });

  test('finds answers of a dataset that was replaced before they were asked for, or is not loaded yet', async () => {
    for (const [over, loads] of [
      [first, { order: both, begun: 2, done: 2 }],
      [second, { order: both, begun: 1, done: 1 }],
    ] as const) {
      const answers = await asked(over, { ...loads });
      expect(answers.faultCount).toBe(ASKED);
      expect(answers.faults[0]).toContain('which was not loaded then');
    }
  });

  test('takes either while a load is under way', async () => {
    for (const over of [first, second])
      expect((await asked(over, { order: both, begun: 2, done: 1 })).faultCount).toBe(0);
  });
});

describe('the report', () => {
  const samples = (grown: number): MemorySample[] =>
    Array.from({ length: 30 }, (_, at) => ({
      resident: 200 + (at * grown) / 20,
      heap: 50 + (at * grown) / 20 + (at % 3) * 20,
      database: null,
    }));
  const report = (grown: number, faultCount = 0): SoakReport => ({
    answers: {
      times: new Map(),
      slowest: [],
      versions: new Map(both.map((version) => [version, 1])),
      faults: faultCount > 0 ? ['wrong'] : [],
      faultCount,
      again: 0,
    },
    memory: memoryReport(samples(grown)),
    seconds: 1,
    clients: 1,
    loads: 2,
    readiness: { looks: 1, ready: 1 },
    queries: [],
  });

  test('has nothing against memory that goes up and down', () => {
    expect(faultsOf(report(0))).toEqual([]);
  });

  test('names memory that grows, wrong answers, and a dataset that never answered', () => {
    expect(faultsOf(report(400))).toEqual([
      'the heap must grow by at most 32 MB: 200 MB',
      'resident memory must grow by at most 128 MB: 200 MB',
    ]);
    expect(faultsOf(report(0, 3))).toEqual(['3 faults; the first of them:', '  wrong']);
    expect(faultsOf({ ...report(0), loads: 3 })).toEqual([
      'answers must have come from 3 datasets: 2',
    ]);
  });
});
