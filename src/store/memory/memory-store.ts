import { StoreError } from '../../errors.ts';
import { closure } from '../../domain/closure.ts';
import type { Graph } from '../../domain/model/graph.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import { NO_PARTICIPATIONS } from '../../domain/model/party.ts';
import type { RightHistory, RightVersion } from '../../domain/model/history.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import { countByYear, groupKeys } from '../../domain/rights/count-by-year.ts';
import { diffAnswers } from '../../domain/rights/answer-diff.ts';
import { comparePositions, selectRights } from '../../domain/rights/select.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { tallyRights } from '../../domain/rights/tally.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { nearestIds } from '../../domain/text/similarity.ts';
import { type MemoryIndex, memoryIndex, recordOf, resolveId } from './graph-index.ts';
import { listRows, newestSource } from './lists.ts';
import { linksFrom } from './links.ts';
import { memberLinks } from './members.ts';
import { searchRecords } from './search.ts';
import { knownVersions, rightsSubjectToEvents } from './rights.ts';
import { datasetSummary } from '../dataset-summary.ts';
import { compareListPositions as compareListed } from '../list-order.ts';
import { fuzzyMatches, MAX_NEAR_CANDIDATES } from '../fuzzy-match.ts';
import type { ChangeRow, DatasetInfo, Page, Snapshot, Store } from '../store.ts';

/**
 * A store over a graph in memory with its histories and versions, for demonstrations and tests;
 * null: nothing loaded yet. `seededAt` is an instant in UTC, ISO 8601.
 */
export function memoryStore(
  graph: Graph | null,
  histories: readonly RightHistory[] = [],
  versions: readonly RightVersion[] = [],
  seededAt = new Date().toISOString(),
): Store {
  const snapshot = graph && memorySnapshot(memoryIndex(graph, histories, versions), seededAt);
  return {
    kind: 'MEMORY',
    snapshot: () =>
      snapshot
        ? Promise.resolve(snapshot)
        : Promise.reject(new StoreError('STORE_UNAVAILABLE', 'dataset', 'nothing is loaded')),
    ready: () =>
      Promise.resolve(
        graph
          ? { ready: true, datasetVersion: graph.version }
          : { ready: false, reason: 'empty', message: 'nothing is loaded' },
      ),
    close: () => Promise.resolve(),
  };
}

function memorySnapshot(index: MemoryIndex, seededAt: string): Snapshot {
  const dataset = datasetOf(index, seededAt);
  return {
    dataset: async () => dataset,
    ...recordReads(index),
    ...idReads(index),
    ...rightsReads(index),
    list: async (question, first, after) =>
      pageOf(
        listRows(index, question),
        first,
        after && ((row) => compareListed(question.order, row, after) > 0),
      ),
    listCount: async (question) => listRows(index, question).length,
    links: async (question, maxCount) => {
      const links = linksFrom(index, question);
      return links.length > maxCount ? null : links;
    },
    newestSource: async (knownAt) => newestSource(index, knownAt),
    search: async (question, first, offset) => searchRecords(index, question, first, offset),
    changes: async (since, first, after) =>
      pageOf(
        since < seededAt ? assertedChanges(index, seededAt) : [],
        first,
        after && ((row) => row.recordedAt > after.recordedAt || row.sequence > after.sequence),
      ),
  };
}

function recordReads(index: MemoryIndex) {
  return {
    load: async (type, ids) => ids.map((id) => recordOf(index, type, id) ?? null),
    participations: async (ids) =>
      ids.map((id) => index.participations.get(id) ?? NO_PARTICIPATIONS),
    rightsUnder: async (type, ids) =>
      ids.map((id) => (nodeTypeOf(id) === type && index.rightsUnder.get(id)) || []),
    histories: async (ids) =>
      ids.map((id) => index.histories.get(resolveId(index, id) ?? '') ?? null),
    memberLinks: async (ids, knownAt) => memberLinks(index, ids, knownAt),
    withPartsAndWholes: async (ids) => [
      ...new Set([
        ...closure(ids, (id) => recordOf(index, 'ASSET', id)?.partIds ?? []),
        ...closure(ids, (id) =>
          [recordOf(index, 'ASSET', id)?.partOfId ?? null].filter((whole) => whole !== null),
        ),
      ]),
    ],
    lineages: async (ids, knownAt) => ids.map((id) => lineage(index, id, knownAt)),
  } satisfies Partial<Snapshot>;
}

function idReads(index: MemoryIndex) {
  let sorted: readonly Id[] | null = null;
  const sortedIds = () =>
    (sorted ??= [...index.byId.keys(), ...index.merged.keys()].sort(compareText));
  const namedParties = index.graph.records.PARTY.map(({ id, name, names }) => ({
    id,
    keys: nameKeys([name, ...names.map(({ value }) => value)]),
  }));
  return {
    resolve: async (ids) => ids.map((id) => resolveId(index, id) ?? null),
    nearIds: async (id) => {
      const prefix = id.slice(0, id.indexOf(':') + 1);
      const ids = sortedIds().filter((other) => other.startsWith(prefix));
      const next = ids.findIndex((other) => compareText(other, id) >= 0);
      const place = next < 0 ? ids.length : next;
      return nearestIds(
        id,
        ids.slice(Math.max(0, place - MAX_NEAR_CANDIDATES), place + MAX_NEAR_CANDIDATES),
      );
    },
    partyCandidates: async (text) => fuzzyMatches(text, namedParties),
    partiesByIdentifier: async (scheme, value) => {
      const identifier = canonicalIdentifier(scheme, value);
      return index.graph.records.PARTY.filter(({ identifiers }) =>
        identifiers.some(
          (own) => own.scheme === scheme && canonicalIdentifier(scheme, own.value) === identifier,
        ),
      ).map(({ id }) => id);
    },
  } satisfies Partial<Snapshot>;
}

function rightsReads(index: MemoryIndex) {
  return {
    rightsPage: async (question, first, after) =>
      pageOf(
        selectRights(question, knownVersions(index, question)),
        first,
        after && ((place) => comparePositions(question.order, place, after) > 0),
      ),
    rightsTally: async (question) => tallyRights(question, knownVersions(index, question)),
    rightsCount: async (question) => selectRights(question, knownVersions(index, question)).length,
    rightsSubjectToEvents: async (eventIds, filter, knownAt) =>
      rightsSubjectToEvents(index, eventIds, filter, knownAt),
    yearCounts: async (question, from, through, groupBy) =>
      countByYear(
        question.filter,
        knownVersions(index, question),
        { from, through },
        ({ rightId }) => groupKeys(index.rows.get(rightId)!.right, groupBy),
      ),
    rightsDiff: async (from, to, maxCount) => {
      const side = (question: RightsQuestion) => ({
        question,
        rights: knownVersions(index, question),
      });
      const diff = diffAnswers(side(from), side(to));
      return Math.max(diff.before.length, diff.after.length) > maxCount ? null : diff;
    },
  } satisfies Partial<Snapshot>;
}

function assertedChanges(index: MemoryIndex, recordedAt: string): readonly ChangeRow[] {
  return [...index.byId.keys()].sort(compareText).map((subjectId, sequence) => ({
    recordedAt,
    sequence,
    kind: 'ASSERTED',
    subjectId,
    reason: null,
  }));
}

function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  isAfter: ((row: Row) => boolean) | null,
): Page<Row> {
  const rest = isAfter ? rows.filter(isAfter) : rows;
  return { rows: rest.slice(0, first), more: rest.length > first };
}

function lineage(index: MemoryIndex, rightId: Id, knownAt: number): readonly Id[] {
  const visible = <T extends 'ACT' | 'RIGHT'>(type: T, ids: readonly Id[]) =>
    ids.map((id) => recordOf(index, type, id)!).filter((record) => isVisible(record, knownAt));
  const rights = (ids: readonly Id[]) => visible('RIGHT', ids).map(({ id }) => id);
  const earlier = (id: Id) =>
    rights(
      visible('ACT', recordOf(index, 'RIGHT', id)?.introducedByActIds ?? []).flatMap(
        ({ endsIds }) => endsIds,
      ),
    );
  const later = (id: Id) =>
    rights(
      visible('ACT', recordOf(index, 'RIGHT', id)?.endedByActIds ?? []).flatMap(
        ({ introducesIds }) => introducesIds,
      ),
    );
  return [...new Set([...closure([rightId], earlier), ...closure([rightId], later)])];
}

function datasetOf(index: MemoryIndex, seededAt: string): DatasetInfo {
  return {
    version: index.graph.version,
    seededAt,
    ...datasetSummary(index.graph.records),
    dossier: index.graph.dossier,
    store: 'MEMORY',
  };
}
