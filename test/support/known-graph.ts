import type { Graph } from '../../src/domain/model/graph.ts';
import { daysOpen } from '../../src/ingest/assemble/disputes.ts';
import type { Asserted, Id } from '../../src/domain/model/record.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';

/**
 * A graph as it would have been loaded on a day: without anything that became known later. Acts
 * with a right which is known later are left out of both: the act's record tells of its rights.
 *
 * @returns the graph without such acts, and what of it was known
 */
export function knownGraph(
  graph: Graph,
  knownAt: Day,
): { readonly whole: Graph; readonly known: Graph } {
  const { records } = graph;
  const isKnown = ({ knownFrom }: Asserted) => knownFrom <= knownAt;
  const right = new Map(records.RIGHT.map((one) => [one.id, one]));
  const acts = records.ACT.filter(({ endsIds, introducesIds, performsId }) =>
    [...endsIds, ...introducesIds, ...(performsId ? [performsId] : [])].every((id) =>
      isKnown(right.get(id)!),
    ),
  );
  const whole = withActs(graph, acts);
  const kept = new Set(
    [
      ...whole.records.RIGHT,
      ...whole.records.CONDITION,
      ...whole.records.EVENT,
      ...whole.records.ACT,
      ...whole.records.AGREEMENT,
      ...whole.records.DEAL,
    ]
      .filter(isKnown)
      .map(({ id }) => id),
  );
  const evidence = records.EVIDENCE.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  for (const { id } of evidence) kept.add(id);
  for (const { id } of [...records.PARTY, ...records.ASSET, ...records.SOURCE]) kept.add(id);
  for (const { id, agreementId } of records.CLAUSE) if (kept.has(agreementId)) kept.add(id);
  const only = (ids: readonly Id[]) => ids.filter((id) => kept.has(id));
  const one = (id: Id | null) => (id !== null && kept.has(id) ? id : null);
  const asKnown = <T extends Asserted>(list: readonly T[]): T[] =>
    list.filter(isKnown).map((record) => ({
      ...record,
      knownUntil: record.knownUntil <= knownAt ? record.knownUntil : OPEN,
      evidenceIds: only(record.evidenceIds),
    }));
  const known: Graph = {
    ...whole,
    version: `${whole.version}-known`,
    records: {
      ...whole.records,
      EVIDENCE: evidence,
      CLAUSE: records.CLAUSE.filter(({ id }) => kept.has(id)),
      RIGHT: asKnown(whole.records.RIGHT).map((record) => ({
        ...record,
        agreementId: one(record.agreementId),
        clauseId: one(record.clauseId),
        conditionIds: only(record.conditionIds),
        correctedByIds: only(record.correctedByIds).filter(
          (id) => right.get(id)!.corrects!.known <= knownAt,
        ),
        corrects:
          record.corrects && record.corrects.known <= knownAt && kept.has(record.corrects.rightId)
            ? record.corrects
            : null,
        alternativeIds: only(record.alternativeIds),
        endedByActIds: only(record.endedByActIds),
        introducedByActIds: only(record.introducedByActIds),
        performedByActIds: only(record.performedByActIds),
      })),
      CONDITION: asKnown(whole.records.CONDITION).map((record) => ({
        ...record,
        voidedByActIds: only(record.voidedByActIds),
      })),
      EVENT: asKnown(whole.records.EVENT).map((record) => ({
        ...record,
        occurrences: record.occurrences
          .filter(({ knownFrom }) => knownFrom <= knownAt)
          .map((one) => ({
            ...one,
            knownUntil: one.knownUntil <= knownAt ? one.knownUntil : OPEN,
          })),
        conditionIds: only(record.conditionIds),
      })),
      ACT: asKnown(whole.records.ACT).map((record) => ({
        ...record,
        endsIds: only(record.endsIds),
        introducesIds: only(record.introducesIds),
        voidsIds: only(record.voidsIds),
        performsId: one(record.performsId),
      })),
      AGREEMENT: asKnown(whole.records.AGREEMENT).map((record) => ({
        ...record,
        amendsIds: only(record.amendsIds),
        amendedByIds: only(record.amendedByIds),
        clauseIds: only(record.clauseIds),
        dealIds: only(record.dealIds),
      })),
      DISPUTE: records.DISPUTE.map((dispute) => {
        const claims = dispute.claims
          .filter(({ knownFrom }) => knownFrom <= knownAt)
          .map((claim) => ({
            ...claim,
            knownUntil: claim.knownUntil <= knownAt ? claim.knownUntil : OPEN,
          }));
        return { ...dispute, claims, ...daysOpen(claims) };
      }),
      DEAL: asKnown(whole.records.DEAL).map((record) => ({
        ...record,
        agreementIds: only(record.agreementIds),
      })),
    },
  };
  return { whole, known };
}

/** A graph with some of its acts only. */
export function withActs(graph: Graph, acts: Graph['records']['ACT']): Graph {
  const ids = new Set(acts.map(({ id }) => id));
  const only = (list: readonly Id[]) => list.filter((id) => ids.has(id));
  const { records } = graph;
  return {
    ...graph,
    records: {
      ...records,
      ACT: acts,
      RIGHT: records.RIGHT.map((record) => ({
        ...record,
        endedByActIds: only(record.endedByActIds),
        introducedByActIds: only(record.introducedByActIds),
        performedByActIds: only(record.performedByActIds),
      })),
      CONDITION: records.CONDITION.map((record) => ({
        ...record,
        voidedByActIds: only(record.voidedByActIds),
      })),
    },
  };
}
