import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadFolder } from '../src/ingest/load-folder.ts';
import type { StoredSummary } from '../src/store/neo4j/dataset.ts';
import type { BenchDatabase } from './database.ts';
import { cpuSecondsOf } from './database.ts';
import { sizeOf } from './generate/facts.ts';
import { writeFacts } from './generate/write-facts.ts';

export interface LoadFigures {
  readonly rights: number;
  readonly versions: number;
  readonly records: number;
  /** Null if the database held them already. */
  readonly checkSeconds: number | null;
  readonly writeSeconds: number | null;
  readonly rightsPerSecond: number | null;
  readonly databaseCpuSeconds: number | null;
  readonly peakHeapMb: number;
  /** How long a load of the unchanged folder takes. */
  readonly unchangedMs: number;
}

const SETTLED_MS = 2_100;

/** Generates a seed folder, unless it exists, and loads it twice as the product does. */
export async function measureLoad(
  database: BenchDatabase,
  folder: string,
  rights: number,
  seed: number,
  tell: (line: string) => void,
): Promise<LoadFigures> {
  if (!existsSync(path.join(folder, 'facts.jsonl'))) {
    tell(`${rights} rights: generating`);
    await writeFacts(folder, sizeOf(rights), seed);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  }
  let peakHeap = 0;
  const watch = setInterval(() => {
    peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
  }, 100);
  const cpu = cpuSecondsOf(database.pid);
  const started = performance.now();
  let checked = started;
  let told = '';
  const loaded = await loadFolder(database.driver, folder, {
    onStep: (step) => {
      if (step === 'loading') checked = performance.now();
      tell(`${rights} rights: ${step}`);
    },
    onProgress: ({ phase, what }) => {
      if (told !== phase + what) tell(`${rights} rights: ${phase} ${what}`);
      told = phase + what;
    },
  });
  const ended = performance.now();
  clearInterval(watch);
  const again = performance.now();
  await loadFolder(database.driver, folder);
  const unchangedMs = performance.now() - again;
  const counts = loaded.report.counts;
  const {
    records: [row],
  } = await database.driver.executeQuery(
    'MATCH (p:TenureNode {tenureDs: 0, id: "tenure:current"}) MATCH (d:TenureDataset {ds: p.current}) RETURN d.summary AS summary',
  );
  const isNew = !loaded.report.unchanged;
  const cpuAfter = cpuSecondsOf(database.pid);
  return {
    rights: counts.RIGHT,
    versions: (JSON.parse(row!.get('summary') as string) as StoredSummary).statistics.versions,
    records: Object.values(counts).reduce((sum, count) => sum + count, 0),
    checkSeconds: isNew ? (checked - started) / 1_000 : null,
    writeSeconds: isNew ? (ended - checked) / 1_000 : null,
    rightsPerSecond: isNew ? counts.RIGHT / ((ended - started) / 1_000) : null,
    databaseCpuSeconds: isNew && cpu !== null && cpuAfter !== null ? cpuAfter - cpu : null,
    peakHeapMb: peakHeap / 1_000_000,
    unchangedMs,
  };
}
