import { buildGraph } from '../../ingest/assemble/build-graph.ts';
import { checkSeed } from '../../ingest/validate/check-seed.ts';
import { readSeed } from '../../ingest/read/read.ts';
import { SeedError } from '../../errors.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { RightCase, RightVersion } from '../../domain/model/history.ts';
import { rightCasesOf } from '../../domain/rights/case.ts';
import { versionsOf } from '../../domain/rights/versions.ts';

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
