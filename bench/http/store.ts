import { buildGraph } from '../../src/ingest/assemble/build-graph.ts';
import { checkSeed } from '../../src/ingest/validate/check-seed.ts';
import type { SeedPart } from '../../src/ingest/read/parts.ts';
import { memoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { factLines, sizeOf } from '../generate/facts.ts';

/** A small generated graph in memory, to measure HTTP and GraphQL without a database. */
export function storeInMemory(rights: number, seed: number): Store {
  const parts = [...factLines(sizeOf(rights), seed)].map((value, i): SeedPart => ({
    text: { file: 'facts', form: 'LINE', firstLine: i + 1, text: '' },
    value,
    faults: [],
  }));
  const { seed: checked } = checkSeed(...parts);
  const graph = buildGraph(checked!, '2026-01-01T00:00:00.000Z');
  return memoryStore(graph);
}
