import { buildGraph } from '../../seed/build/build-graph.ts';
import { checkSeed } from '../../seed/check/check-seed.ts';
import { readSeed } from '../../seed/read.ts';
import { SeedError } from '../errors.ts';
import type { Graph, RightCase, RightVersion } from '../model.ts';
import { rightCasesOf } from '../rights/case.ts';
import { versionsOf } from '../rights/versions.ts';

/** The facts of a folder, checked, with every right settled. */
export interface Facts {
  readonly graph: Graph;
  readonly cases: readonly RightCase[];
  readonly versions: readonly RightVersion[];
}

/**
 * Reads the facts of a folder.
 *
 * @throws {SeedError} with every fault
 */
export async function factsOf(folder: string): Promise<Facts> {
  const { faults, seed } = checkSeed(await readSeed(folder));
  if (seed === null) throw new SeedError(faults);
  const graph = buildGraph(seed, new Date().toISOString());
  return { graph, cases: rightCasesOf(graph), versions: versionsOf(graph) };
}
