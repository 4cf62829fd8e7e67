import { sourceGrade, sourceVisibleFrom } from '../../domain/model/evidence.ts';
import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import { type Asserted, type Id, nodeTypeOf } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { isVisible, visibleOccurrence } from '../../domain/rights/visible.ts';
import { mayOverlap } from '../../domain/time/status.ts';
import type { DatedDay, OrderedBounds, Term } from '../../domain/time/edtf.ts';
import type { Span } from '../../domain/time/span.ts';
import { compareText, normalise } from '../../domain/text/normalise.ts';
import { hasWords, isAmong, type MemoryIndex, recordOf } from './graph-index.ts';
import { listDayOf, recordName } from '../labels.ts';
import {
  compareListPositions,
  dayKey,
  type ListQuestion,
  type ListRow,
  type MemberDays,
} from '../list-question.ts';

export function listRows(index: MemoryIndex, question: ListQuestion): readonly ListRow[] {
  return filteredRows(index, question).sort((a, b) => compareListPositions(question.order, a, b));
}

function filteredRows(index: MemoryIndex, question: ListQuestion): ListRow[] {
  if (question.type === 'STATEMENT') return statements(index, question);
  const matches = FILTERS[question.type] as (
    index: MemoryIndex,
    record: AnyRecord,
    question: ListQuestion,
  ) => boolean;
  const { type, words, order } = question;
  return index.graph.records[type]
    .filter((record) => matches(index, record, question) && hasWords(type, record as never, words))
    .map((record) => ({
      type,
      id: record.id,
      name: recordName(record),
      ...(order?.field === 'DAY' && { day: dayKey(order, listDay(record, question)) }),
    }));
}

/** The day by which a node is listed; null if there is none, or if it was not known then. */
function listDay(record: AnyRecord, question: ListQuestion): Day | null {
  return 'occurrences' in record
    ? (visibleOccurrence(record, question.knownAt)?.on.earliest ?? null)
    : listDayOf(record);
}

type Of<T extends ListQuestion['type']> = Extract<ListQuestion, { type: T }>;
type Listed = Exclude<ListQuestion['type'], 'STATEMENT'>;

const FILTERS: {
  readonly [T in Listed]: (index: MemoryIndex, record: Records[T], question: Of<T>) => boolean;
} = {
  PARTY: (_, party, { kinds, countries, ids }) =>
    isAmong(party.kind, kinds) && isAmong(party.country, countries) && isAmong(party.id, ids),
  ASSET: (_, asset, { kinds }) => isAmong(asset.kind, kinds),
  AGREEMENT: (_, agreement, { knownAt, includeDeprecated, window, kinds, parties, memberDays }) =>
    isListed(agreement, knownAt, includeDeprecated) &&
    isAmong(agreement.kind, kinds) &&
    hasParty(
      parties,
      memberDays,
      agreement.parties.map(({ partyId }) => partyId),
      (days) =>
        mayOverlap(days, spanOf(agreement.term)) && (window === null || mayOverlap(days, window)),
    ) &&
    (window === null || mayOverlap(agreement.term, window)),
  CLAUSE: (index, clause, { knownAt, cuad, agreements }) =>
    isVisible(recordOf(index, 'AGREEMENT', clause.agreementId)!, knownAt) &&
    isAmong(clause.cuad, cuad) &&
    isAmong(clause.agreementId, agreements),
  DEAL: (
    _,
    deal,
    { knownAt, includeDeprecated, kinds, announced, value, participants, memberDays },
  ) =>
    isListed(deal, knownAt, includeDeprecated) &&
    isAmong(deal.kind, kinds) &&
    (announced === null || mayBeIn(deal.announced, announced)) &&
    (value === null ||
      deal.values.some(
        ({ currency, amount }) =>
          currency === value.currency && Number(amount) >= value.from && Number(amount) <= value.to,
      )) &&
    hasParty(
      participants,
      memberDays,
      deal.participants.map(({ partyId }) => partyId),
      (days) => isOn(days, deal.announced),
    ),
  EVENT: (_, event, { knownAt, includeDeprecated, happened, occurred, parties, memberDays }) => {
    const day = visibleOccurrence(event, knownAt)?.on ?? null;
    return (
      isListed(event, knownAt, includeDeprecated) &&
      (occurred === null || mayBeIn(day, occurred)) &&
      hasParty(parties, memberDays, event.partyIds, (days) => isOn(days, day)) &&
      (happened === null || (day !== null) === happened)
    );
  },
  DISPUTE: (_, dispute, { knownAt }) => isVisible(dispute, knownAt),
  SOURCE: (_, source, { knownAt, grades, publishers, published }) =>
    sourceVisibleFrom(source) <= knownAt &&
    isAmong(sourceGrade(source), grades) &&
    isAmong(normalise(source.publisher), publishers) &&
    (published === null || mayBeIn(source.published, published)),
  EVIDENCE: (_, { sourceId, visibleFrom }, { knownAt, source }) =>
    sourceId === source && visibleFrom <= knownAt,
};

function isListed(record: Asserted, knownAt: Day, includeDeprecated: boolean): boolean {
  return isVisible(record, knownAt) || (includeDeprecated && record.knownFrom <= knownAt);
}

function mayBeIn(day: DatedDay | null, { from, until }: Span): boolean {
  return day !== null && day.earliest < until && day.latest >= from;
}

/** Whether a party of the record is asked for, and a member on days that meet `isThen`. */
function hasParty(
  asked: readonly Id[] | null,
  memberDays: MemberDays,
  partyIds: readonly Id[],
  isThen: (days: OrderedBounds) => boolean,
): boolean {
  const isMember = (id: Id) => memberDays === null || (memberDays[id] ?? []).some(isThen);
  return asked === null || partyIds.some((id) => asked.includes(id) && isMember(id));
}

function isOn(days: OrderedBounds, day: DatedDay | null): boolean {
  return day === null || mayOverlap(days, { from: day.earliest, until: day.latest + 1 });
}

function spanOf({ startEarliest, endLatest }: Term): Span {
  return { from: startEarliest, until: endLatest };
}

function statements(index: MemoryIndex, question: Of<'STATEMENT'>): ListRow[] {
  const { knownAt } = question;
  const ofSource = { ...question, type: 'EVIDENCE' } as const;
  const { EVIDENCE } = index.graph.records;
  const evidence = EVIDENCE.filter((one) => FILTERS.EVIDENCE(index, one, ofSource));
  return [...new Set(evidence.map(({ subjectId }) => subjectId))].flatMap((id) => {
    const record = index.byId.get(id)!;
    if (!('assertion' in record) || !isVisible(record, knownAt)) return [];
    return { type: nodeTypeOf(id)!, id, name: recordName(record) };
  });
}

export function newestSource({ graph }: MemoryIndex, knownAt: Day): Id | null {
  const [newest] = graph.records.SOURCE.filter(
    (source) => sourceVisibleFrom(source) <= knownAt,
  ).sort((a, b) => b.published.earliest - a.published.earliest || compareText(a.id, b.id));
  return newest?.id ?? null;
}
