import { SeedError } from '../errors.ts';
import type { Graph } from '../domain/model/graph.ts';
import { buildGraph } from './assemble/build-graph.ts';
import { checkFolder } from './validate/check-seed.ts';

/** Reads and checks a folder. @throws {SeedError} with every fault */
export async function checkedFacts(folder: string) {
  const { faults, warnings, seed } = await checkFolder(folder);
  if (seed === null) throw new SeedError(faults);
  return { seed, warnings };
}

/** Reads, checks and builds the graph of a folder. @throws {SeedError} with every fault */
export async function graphOfFolder(
  folder: string,
  recordedAt = new Date().toISOString(),
): Promise<Graph> {
  const { seed } = await checkedFacts(folder);
  return buildGraph(seed, recordedAt);
}
