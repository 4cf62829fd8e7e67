import { graphOfFolder } from '../../ingest/facts.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { RightHistory, RightVersion } from '../../domain/model/history.ts';
import { rightHistoriesOf } from '../../domain/rights/history.ts';
import { versionsOf } from '../../domain/rights/versions.ts';

/** The facts of a folder, checked, with every right settled. */
export interface Facts {
  readonly graph: Graph;
  readonly cases: readonly RightHistory[];
  readonly versions: readonly RightVersion[];
}

/**
 * Reads the facts of a folder.
 *
 * @throws {SeedError} with every fault
 */
export async function factsOf(folder: string): Promise<Facts> {
  const graph = await graphOfFolder(folder);
  return { graph, cases: rightHistoriesOf(graph), versions: versionsOf(graph) };
}
