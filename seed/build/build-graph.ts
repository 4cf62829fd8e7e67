import type { Evidence, Graph, Id } from '../../src/model.ts';
import { compareText } from '../../src/text/normalise.ts';
import type { CheckedSeed, SeedSource } from '../check/records.ts';
import { agreementsOf, clausesOf, dealsOf } from './agreements.ts';
import { assertedBy } from './asserted.ts';
import { type Evidenced, evidenceOf } from './evidence.ts';
import { byId, sortedIds } from './links.ts';
import { actsOf, conditionsOf, eventsOf } from './occurrences.ts';
import { assetsOf, partiesOf, sourcesOf } from './parties.ts';
import { rightsOf } from './rights.ts';
import { stamp, versionOf } from './version.ts';

/**
 * The graph that a checked seed describes: evidence with ids, days of knowledge, every link in both directions, all in order of id.
 * Equal seeds give equal graphs, however their records are spread over files.
 *
 * @param recordedAt  the instant of the load, ISO 8601 in UTC
 */
export function buildGraph(seed: CheckedSeed, recordedAt: string): Graph {
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const sourceOf = (id: Id): SeedSource => sources.get(id)!;
  const evidence: Evidence[] = [];
  const idsOf = new Map<Id, readonly Id[]>();
  for (const record of evidencedRecords(seed)) {
    const pieces = evidenceOf(record, sourceOf);
    for (const piece of pieces) evidence.push(piece);
    idsOf.set(record.id, sortedIds(pieces.map(({ id }) => id)));
  }
  const evidenceIds = (id: Id) => idsOf.get(id) ?? [];
  const asserted = assertedBy(evidenceIds, sourceOf);
  const records: Graph['records'] = {
    PARTY: byId(partiesOf(seed, evidenceIds)),
    ASSET: byId(assetsOf(seed, evidenceIds)),
    AGREEMENT: byId(agreementsOf(seed, asserted)),
    CLAUSE: byId(clausesOf(seed)),
    DEAL: byId(dealsOf(seed, asserted)),
    RIGHT: byId(rightsOf(seed, asserted)),
    CONDITION: byId(conditionsOf(seed, asserted)),
    EVENT: byId(eventsOf(seed, asserted, sourceOf)),
    ACT: byId(actsOf(seed, asserted)),
    EVIDENCE: byId(evidence),
    SOURCE: byId(sourcesOf(seed)),
  };
  const merges = seed.merges.map(({ from, into, reason }) => ({ from, into, reason })).sort((a, b) => compareText(a.from, b.from));
  const version = versionOf({ records, merges });
  stamp(records, recordedAt);
  return { version, records, merges };
}

function* evidencedRecords(seed: CheckedSeed): Generator<Evidenced> {
  yield* seed.parties;
  yield* seed.assets;
  yield* seed.agreements;
  yield* seed.deals;
  yield* seed.rights;
  yield* seed.conditions;
  yield* seed.events;
  yield* seed.acts;
}
