import fc from 'fast-check';
import { expect } from 'vitest';
import type { Graph } from '../../src/domain/model/graph.ts';
import { type Day, dayOf as dayOn } from '../../src/domain/time/day.ts';
import { parseDatedDay, parseTerm } from '../../src/domain/time/edtf.ts';
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

/** A day of an event that was reported, and withdrawn later. */
export const MISREPORT = {
  on: parseDatedDay('2021-06'),
  knownFrom: dayOn(2021, 7, 1),
  knownUntil: dayOn(2024, 7, 1),
  withdrawnReason: 'misread',
};
const LATE = parseTerm('2025/2027');
const CONDITIONS = [
  { effect: 'ACTIVATES', knownFrom: FIRST },
  { effect: 'TERMINATES', knownFrom: LATE.startEarliest },
] as const;

/**
 * A graph in which one event begins each right with an even place, unless an act makes up for it,
 * and ends the others. It was reported wrongly; and what it ends becomes known late.
 */
export function withConditions(graph: Graph): Graph {
  const { ACT, CONDITION, EVENT, RIGHT } = graph.records;
  const until = (knownUntil: Day) => Math.max(knownUntil, MISREPORT.knownUntil);
  const acts = ACT.map((act) =>
    act.kind === 'VOIDS_CONDITION' ? { ...act, voidsIds: ['condition:c0'] } : act,
  );
  const conditions = CONDITION.map((one, i) => ({
    ...one,
    ...(i < CONDITIONS.length && {
      ...{ ...CONDITIONS[i]!, knownUntil: until(one.knownUntil) },
      ...{ eventId: 'event:v0', head: null, within: null },
    }),
    voidedByActIds: acts.filter(({ voidsIds }) => voidsIds.includes(one.id)).map(({ id }) => id),
  }));
  const rights = RIGHT.map((right, i) => ({
    ...right,
    knownFrom: i < CONDITIONS.length ? FIRST : right.knownFrom,
    term: i % 2 === 0 ? LONG : LATE,
    conditionIds: [`condition:c${i % 2}`],
  }));
  const events = EVENT.map((event, i) => {
    const own = conditions.filter(({ eventId }) => eventId === event.id);
    const later = event.occurrences.filter(
      ({ knownFrom, knownUntil }) => MISREPORT.knownUntil <= knownFrom && knownFrom < knownUntil,
    );
    return {
      ...event,
      ...(i === 0 && { occurrences: [MISREPORT, ...later], knownUntil: until(event.knownUntil) }),
      conditionIds: own.map(({ id }) => id),
      knownFrom: Math.min(event.knownFrom, ...own.map(({ knownFrom }) => knownFrom)),
    };
  });
  return {
    ...graph,
    records: { ...graph.records, ACT: acts, CONDITION: conditions, EVENT: events, RIGHT: rights },
  };
}

/** Whether a graph has a record. */
export function has({ records }: Graph, id: string): boolean {
  return Object.values(records).some((list) => list.some((record) => record.id === id));
}
