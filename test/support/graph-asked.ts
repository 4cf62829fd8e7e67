import fc from 'fast-check';
import { expect } from 'vitest';
import type { Graph } from '../../src/domain/model/graph.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { parseTerm } from '../../src/domain/time/edtf.ts';
import { FIRST, LAST } from './arbitrary-graph.ts';
import { memoryOf } from './memory.ts';
import { askOf } from './over-stores.ts';

/** How many graphs each law of the API is tried on. */
export const GRAPHS = 4;
const TODAY = '2030-01-01';

/** Asks a graph, in memory, questions that have no errors. */
export function asking(graph: Graph) {
  const store = memoryOf(graph);
  const ask = askOf(() => store, TODAY);
  return async <T>(query: string): Promise<T> => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return data as T;
  };
}

/** The term of rights that are in force in most views. */
export const LONG = parseTerm('2020/2027');

/** A day, most often one on which something of a graph becomes known or ceases to be. */
export function dayOf({ records }: Graph): fc.Arbitrary<Day> {
  const days = [...records.RIGHT, ...records.CONDITION, ...records.ACT, ...records.AGREEMENT]
    .flatMap(({ knownFrom, knownUntil }) => [knownFrom - 1, knownFrom, knownUntil - 1, knownUntil])
    .filter((day) => day >= FIRST && day <= LAST);
  const any = fc.integer({ min: FIRST, max: LAST });
  return days.length === 0
    ? any
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...days) }, { weight: 1, arbitrary: any });
}

/** Whether a graph has a record. */
export function has({ records }: Graph, id: string): boolean {
  return Object.values(records).some((list) => list.some((record) => record.id === id));
}
