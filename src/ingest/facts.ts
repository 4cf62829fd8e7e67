import { SeedError } from '../errors.ts';
import { buildGraph } from './assemble/build-graph.ts';
import { checkFolder } from './validate/check-seed.ts';

/** Reads, checks and builds the graph of a folder. @throws {SeedError} with every fault */
export async function readFacts(folder: string, recordedAt = new Date().toISOString()) {
  const { faults, warnings, seed } = await checkFolder(folder);
  if (seed === null) throw new SeedError(faults);
  return { graph: buildGraph(seed, recordedAt), warnings };
}
