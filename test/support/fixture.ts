import path from 'node:path';
import type { Graph } from '../../src/domain/model/graph.ts';
import { readFacts } from '../../src/ingest/facts.ts';

/** The instant at which graphs of tests are recorded. */
export const RECORDED_AT = '2026-11-24T00:00:00.000Z';

/** The folder of the fixture on which the acceptance scenarios are asked. */
export const SCENARIOS = path.resolve(import.meta.dirname, '../fixtures/scenarios');

/** The graph of the acceptance scenarios, read once. */
export function fixtureGraph(): Promise<Graph> {
  return (fixture ??= graphFrom(SCENARIOS));
}

/** The graph of the project's own facts, read once. */
export function factsGraph(): Promise<Graph> {
  return (facts ??= graphFrom(path.resolve(import.meta.dirname, '../../seed/data')));
}

let fixture: Promise<Graph> | undefined;
let facts: Promise<Graph> | undefined;

/**
 * The graph of a seed folder.
 *
 * @throws {SeedError} with every fault
 */
export async function graphFrom(folder: string): Promise<Graph> {
  return (await readFacts(folder, RECORDED_AT)).graph;
}
