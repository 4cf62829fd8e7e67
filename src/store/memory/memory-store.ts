import { closure } from '../../domain/closure.ts';
import type { Graph, Records } from '../../domain/model/graph.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Participations } from '../../domain/model/party.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import type { Day } from '../../domain/time/day.ts';
import { countByYear, groupKeys } from '../../domain/rights/count-by-year.ts';
import { diffAnswers } from '../../domain/rights/answer-diff.ts';
import type { MemberLink } from '../../domain/rights/groups/members.ts';
import { comparePositions, selectRights, type SortPosition } from '../../domain/rights/select.ts';
import { decidingEventIds } from '../../domain/rights/heads.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { tallyRights } from '../../domain/rights/tally.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { nearestIds } from '../../domain/text/similarity.ts';
import { type MemoryIndex, memoryIndex, recordOf, resolveId } from './graph-index.ts';
import { listRows, newestSource } from './lists.ts';
import { linksFrom } from './links.ts';
import { searchRecords } from './search.ts';
import { knownVersions } from './rights.ts';
import { datasetSummary } from '../dataset-summary.ts';
import { compareListPositions, type ListPosition } from '../list-question.ts';
import { fuzzyMatches, MAX_NEAR_CANDIDATES } from '../fuzzy-match.ts';
import type { Page, Snapshot, Store } from '../store.ts';

/** A store over a graph in memory, for demonstrations and tests. */
export function memoryStore(graph: Graph): Store {
  const snapshot = memorySnapshot(memoryIndex(graph), new Date().toISOString());
  return {
    kind: 'MEMORY',
    snapshot: async () => snapshot,
    ready: async () => ({ ready: true, datasetVersion: graph.version }),
    close: async () => {},
  };
}

function memorySnapshot(index: MemoryIndex, seededAt: string): Snapshot {
  const { version } = index.graph;
  const dataset = { version, seededAt, ...datasetSummary(index.graph), store: 'MEMORY' };
  return {
    dataset: async () => dataset,
    ...recordReads(index),
    ...rightsReads(index),
    list: async (question, first, after) => {
      const isAfter = (row: ListPosition) =>
        after === null || compareListPositions(question.order, row, after) > 0;
      return pageOf(listRows(index, question).filter(isAfter), first);
    },
    listCount: async (question) => listRows(index, question).length,
    links: async (question, maxCount) => {
      const links = linksFrom(index, question);
      return links.length > maxCount ? null : links;
    },
    newestSource: async (knownAt) => newestSource(index, knownAt),
    search: async (question, first, offset) => searchRecords(index, question, first, offset),
    changes: async (since, first, after) => {
      const ids = since < seededAt ? [...index.byId.keys()].sort(compareText) : [];
      const changes = ids.map((subjectId, sequence) => ({
        recordedAt: seededAt,
        sequence,
        kind: 'ASSERTED' as const,
        subjectId,
        reason: null,
      }));
      const last = after && after.recordedAt >= seededAt ? after.sequence : -1;
      const later = changes.filter(({ sequence }) => sequence > last);
      return pageOf(later, first);
    },
  };
}

function recordReads(index: MemoryIndex) {
  let sorted: readonly Id[] | null = null;
  const sortedIds = () =>
    (sorted ??= [...index.byId.keys(), ...index.merged.keys()].sort(compareText));
  const namedParties = index.graph.records.PARTY.map(({ id, name, names }) => ({
    id,
    keys: nameKeys([name, ...names.map(({ value }) => value)]),
  }));
  return {
    load: async (ids) => ids.map((id) => index.byId.get(resolveId(index, id) ?? '') ?? null),
    participations: async (ids) => ids.map((id) => participationsOf(index, id)),
    rightsUnder: async (type, ids) =>
      ids.map((id) =>
        index.graph.records.RIGHT.filter(({ clauseId, conditionIds }) =>
          type === 'CLAUSE' ? clauseId === id : conditionIds.includes(id),
        ).map((right) => right.id),
      ),
    histories: async (ids) =>
      ids.map((id) => index.histories.get(resolveId(index, id) ?? '') ?? null),
    memberLinks: async (ids, knownAt) => {
      const groups = ids.flatMap((id) => recordOf(index, 'PARTY', id)?.id ?? []);
      const linksInto = (id: Id) => membershipsIn(index, id, knownAt);
      const all = closure(groups, (id) => linksInto(id).map(({ memberId }) => memberId));
      return [...all].flatMap(linksInto);
    },
    withPartsAndWholes: async (ids) => [
      ...new Set([
        ...closure(ids, (id) => recordOf(index, 'ASSET', id)?.partIds ?? []),
        ...closure(ids, (id) => [recordOf(index, 'ASSET', id)?.partOfId ?? []].flat()),
      ]),
    ],
    lineages: async (ids, knownAt) => ids.map((id) => lineage(index, id, knownAt)),
    nearIds: async (id) => {
      const prefix = id.slice(0, id.indexOf(':') + 1);
      const ids = sortedIds().filter((other) => other.startsWith(prefix));
      const next = ids.findIndex((other) => compareText(other, id) >= 0);
      const place = next < 0 ? ids.length : next;
      const first = Math.max(0, place - MAX_NEAR_CANDIDATES);
      return nearestIds(id, ids.slice(first, place + MAX_NEAR_CANDIDATES));
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
    rightsPage: async (question, first, after) => {
      const rows = selectRights(question, knownVersions(index, question));
      const isAfter = (row: SortPosition) =>
        after === null || comparePositions(question.order, row, after) > 0;
      return pageOf(rows.filter(isAfter), first);
    },
    rightsTally: async (question) => tallyRights(question, knownVersions(index, question)),
    rightsCount: async (question) => selectRights(question, knownVersions(index, question)).length,
    rightsSubjectToEvents: async (eventIds, filter, knownAt) =>
      knownVersions(index, { filter, knownAt, except: [] }).filter(({ rightId }) => {
        const deciding = decidingEventIds(index.histories.get(rightId)!);
        return eventIds.some((id) => deciding.has(id));
      }),
    yearCounts: async (question, from, through, groupBy) =>
      countByYear(
        question.filter,
        knownVersions(index, question),
        { from, through },
        ({ rightId }) => groupKeys(recordOf(index, 'RIGHT', rightId)!, groupBy),
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

function pageOf<Row>(rows: readonly Row[], first: number): Page<Row> {
  return { rows: rows.slice(0, first), more: rows.length > first };
}

function participationsOf({ graph: { records } }: MemoryIndex, id: Id): Participations {
  const rolesIn = (parties: Records['DEAL']['participants']) =>
    parties
      .filter(({ partyId }) => partyId === id)
      .map(({ role }) => role)
      .sort(compareText);
  return {
    agreements: records.AGREEMENT.flatMap(({ id: agreementId, parties }) =>
      rolesIn(parties).map((role) => ({ agreementId, role })),
    ),
    deals: records.DEAL.flatMap(({ id: dealId, participants }) =>
      rolesIn(participants).map((role) => ({ dealId, role })),
    ),
  };
}

function membershipsIn(index: MemoryIndex, groupId: Id, knownAt: Day): readonly MemberLink[] {
  return recordOf(index, 'PARTY', groupId)!.memberIds.flatMap((memberId) =>
    recordOf(index, 'PARTY', memberId)!.memberships.flatMap((membership, ordinal) => {
      const days = membership.groupId === groupId ? membershipDays(membership, knownAt) : null;
      return days ? [{ memberId, groupId, ordinal, days }] : [];
    }),
  );
}

function lineage(index: MemoryIndex, rightId: Id, knownAt: Day): readonly Id[] {
  const visible = <T extends 'ACT' | 'RIGHT'>(type: T, ids: readonly Id[]) =>
    ids.map((id) => recordOf(index, type, id)!).filter((record) => isVisible(record, knownAt));
  const through = (acts: 'introducedByActIds' | 'endedByActIds', to: 'endsIds' | 'introducesIds') =>
    closure([rightId], (id) => {
      const visibleActs = visible('ACT', recordOf(index, 'RIGHT', id)?.[acts] ?? []);
      const rightIds = visibleActs.flatMap((act) => act[to]);
      return visible('RIGHT', rightIds).map((right) => right.id);
    });
  return [
    ...new Set([
      ...through('introducedByActIds', 'endsIds'),
      ...through('endedByActIds', 'introducesIds'),
    ]),
  ];
}
