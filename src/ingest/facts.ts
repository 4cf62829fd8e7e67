import { type SeedFault, SeedError } from '../errors.ts';
import type { Graph } from '../domain/model/graph.ts';
import { buildGraph } from './assemble/build-graph.ts';
import { checkSeed } from './validate/check-seed.ts';
import { readSeed } from './read/read.ts';

/** The graph that a folder describes, and what looks odd in it but may stand. */
export interface SeedFacts {
  readonly graph: Graph;
  readonly warnings: readonly SeedFault[];
}

/**
 * Reads and checks a folder.
 *
 * @throws {SeedError} with every fault
 */
export async function seedFacts(folder: string): Promise<SeedFacts> {
  const { faults, warnings, seed } = checkSeed(await readSeed(folder));
  if (seed === null) throw new SeedError(faults);
  return { graph: buildGraph(seed, new Date().toISOString()), warnings };
}
