import { createHash } from 'node:crypto';
import type { Dossier } from '../../domain/model/dossier.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { Id } from '../../domain/model/record.ts';
import { groupBy } from '../../domain/group-by.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { CheckedSeed } from '../validate/records.ts';
import { agreementsOf, clausesOf, dealsOf } from './agreements.ts';
import { assertedBy } from './asserted.ts';
import { disputesOf } from './disputes.ts';
import { bestFirst, evidenceOf } from './evidence.ts';
import { sortedById, inverse } from './links.ts';
import { actsOf, conditionsOf, eventsOf } from './occurrences.ts';
import { assetsOf, membershipsOf, partiesOf, sourcesOf } from './parties.ts';
import { rightsOf } from './rights.ts';

/**
 * The graph of a checked seed, loaded at an instant (ISO 8601 in UTC): evidence with ids, days of
 * knowledge, every link in both directions, all in order of id. Equal seeds give equal graphs.
 */
export function buildGraph(seed: CheckedSeed, recordedAt: string): Graph {
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const sourceOf = (id: Id) => sources.get(id)!;
  const { parties, assets, agreements, deals, rights, conditions, events, acts } = seed;
  const lists = [parties, assets, agreements, deals, rights, conditions, events, acts];
  const evidence = [
    ...lists.flat().flatMap((record) => evidenceOf(record, sourceOf)),
    ...parties.flatMap((party) => membershipsOf(party, sourceOf).evidence),
  ];
  const bySubject = groupBy(evidence, ({ subjectId }) => subjectId);
  const evidenceIds = (id: Id) =>
    bestFirst(bySubject.get(id) ?? [], sourceOf).map((piece) => piece.id);
  const disputeIds = inverse(seed.disputes, ({ affects }) => affects.map(({ record }) => record));
  const asserted = assertedBy(evidenceIds, disputeIds, sourceOf, recordedAt);
  const records: Graph['records'] = {
    PARTY: sortedById(partiesOf(seed, evidenceIds, sourceOf)),
    ASSET: sortedById(assetsOf(seed, evidenceIds)),
    AGREEMENT: sortedById(agreementsOf(seed, asserted)),
    CLAUSE: sortedById(clausesOf(seed)),
    DEAL: sortedById(dealsOf(seed, asserted)),
    RIGHT: sortedById(rightsOf(seed, asserted, disputeIds)),
    CONDITION: sortedById(conditionsOf(seed, asserted)),
    EVENT: sortedById(eventsOf(seed, asserted, sourceOf)),
    ACT: sortedById(actsOf(seed, asserted)),
    DISPUTE: sortedById(disputesOf(seed, sourceOf)),
    EVIDENCE: sortedById(evidence),
    SOURCE: sortedById(sourcesOf(seed)),
  };
  const merges = seed.merges
    .map(({ from, into, reason }) => ({ from, into, reason }))
    .sort((a, b) => compareText(a.from, b.from));
  const graph = { records, merges, dossier: dossierOf(seed) };
  return { version: versionOf(graph), ...graph };
}

function versionOf({ records, merges, dossier }: Omit<Graph, 'version'>): string {
  const hash = createHash('sha256');
  for (const part of [...Object.values(records).flat(), ...merges, dossier])
    hash.update(JSON.stringify({ ...part, recordedAt: undefined }));
  return hash.digest('hex');
}

function dossierOf({ dossier: [dossier] }: CheckedSeed): Dossier | null {
  if (dossier === undefined) return null;
  const { focus, note: _, ...rest } = dossier;
  return { ...rest, focusIds: focus };
}
