import { compareText } from '../domain/text/normalise.ts';
import { effectiveTerm } from '../domain/rights/effective-term.ts';
import { isOpen } from '../domain/rights/disputes/open-disputes.ts';
import { isVisible, visibleOccurrence } from '../domain/rights/visible.ts';
import { rightHistoriesOf } from '../domain/rights/history.ts';
import { isReportedPerformed } from '../domain/rights/performed.ts';
import { lastConfirmed } from '../domain/rights/evaluate.ts';
import type { Graph } from '../domain/model/graph.ts';
import type { RightHistory } from '../domain/model/history.ts';
import type { Asserted, Id } from '../domain/model/record.ts';
import { type Source, UNKNOWN_ORIGIN } from '../domain/model/evidence.ts';
import { type Day, isoDay } from '../domain/time/day.ts';
import { recordName } from '../store/labels.ts';

export interface TaskList {
  readonly title: string;
  readonly items: readonly { readonly id: Id; readonly says: string }[];
}

export function editorTasks(graph: Graph, today: Day): readonly TaskList[] {
  const rights = rightHistoriesOf(graph).filter((history) => isBelieved(history, today));
  const { SOURCE, EVIDENCE, DISPUTE } = graph.records;
  const uses = [...EVIDENCE, ...DISPUTE.flatMap(({ claims }) => claims)];
  const used = new Set(uses.map(({ sourceId }) => sourceId));
  const unused = SOURCE.filter(({ id }) => !used.has(id));
  const reposts = SOURCE.filter(({ repostOf }) => repostOf === UNKNOWN_ORIGIN);
  return [
    { title: 'Unpublished ends, longest unconfirmed first', items: unpublished(rights, today) },
    { title: 'Due and not reported as performed', items: unperformed(rights, today) },
    { title: 'Events that lie ahead', items: eventsAhead(graph, today) },
    { title: 'Disputes', items: disputes(graph, today) },
    { title: 'Reposts without a known origin', items: reposts.map(sourceTask) },
    { title: 'Sources that no evidence uses', items: unused.map(sourceTask) },
  ];
}

/** The lists as text for a terminal. */
export function dueText(parts: readonly TaskList[]): string {
  return parts
    .map(({ title, items }) =>
      [`${title}: ${items.length}`, ...items.map(({ id, says }) => `  ${id}  ${says}`)].join('\n'),
    )
    .join('\n\n');
}

/** Rights that may be in force on the day, whose end was not published. */
function unpublished(rights: readonly RightHistory[], today: Day) {
  return rights
    .flatMap((history) => {
      const term = effectiveTerm(history, today, new Map());
      if (!term.endUnknown || term.startEarliest > today || term.endLatest <= today) return [];
      const day = lastConfirmed(history, term, today)?.day ?? null;
      const confirmed = day === null ? 'never confirmed' : `last confirmed ${isoDay(day)}`;
      return [{ id: history.rightId, day: day ?? 0, says: `${confirmed}: ${history.label}` }];
    })
    .sort((a, b) => a.day - b.day || compareText(a.id, b.id))
    .map(({ id, says }) => ({ id, says }));
}

/** Rights that were due while they may have been in force, and were not performed in full. */
function unperformed(rights: readonly RightHistory[], today: Day) {
  return rights.flatMap((history) => {
    const { due, rightId, label } = history;
    if (!due || due.latest >= today || isReportedPerformed(history, today)) return [];
    const { startEarliest, endLatest } = effectiveTerm(history, today, new Map());
    return due.latest < startEarliest || due.earliest >= endLatest
      ? []
      : [{ id: rightId, says: `due ${due.edtf}: ${label}` }];
  });
}

/** Events that have not happened, and for which a condition waits that no act has voided. */
function eventsAhead({ records }: Graph, today: Day) {
  const done = records.ACT.filter((act) => isBelieved(act, today) && act.effective.latest <= today);
  const voiding = new Set(done.map(({ id }) => id));
  const open = records.CONDITION.filter(
    (one) =>
      isBelieved(one, today) &&
      (one.within === null || one.within.until > today) &&
      !one.voidedByActIds.some((id) => voiding.has(id)),
  );
  const openIds = new Set(open.map(({ id }) => id));
  return records.EVENT.filter(
    (event) =>
      isBelieved(event, today) &&
      visibleOccurrence(event, today) === null &&
      event.conditionIds.some((id) => openIds.has(id)),
  ).map(({ id, label }) => ({ id, says: label }));
}

/** Open disputes, disputed records, and alternatives of which none is preferred, by the first. */
function disputes({ records }: Graph, today: Day) {
  const rights = new Map(records.RIGHT.map((right) => [right.id, right]));
  const { RIGHT, CONDITION, EVENT, ACT, AGREEMENT, DEAL } = records;
  const asserted = [RIGHT, CONDITION, EVENT, ACT, AGREEMENT, DEAL].flat();
  const open = records.DISPUTE.filter((dispute) => isOpen(dispute, today));
  const single = asserted.flatMap((record) => {
    if (!isBelieved(record, today)) return [];
    const name = 'effective' in record ? record.kind : recordName(record);
    const right = rights.get(record.id);
    const others = (right?.alternativeIds ?? []).filter((id) => isBelieved(rights.get(id)!, today));
    const alike = [right, ...others.map((id) => rights.get(id))];
    if (others.length > 0 && !alike.some((one) => one?.rank === 'PREFERRED'))
      return others.some((id) => compareText(id, record.id) < 0)
        ? []
        : [{ id: record.id, says: `excludes ${others.join(', ')}: ${name}` }];
    return record.assertion === 'DISPUTED' ? [{ id: record.id, says: name }] : [];
  });
  return [...open.map(({ id, topic }) => ({ id, says: topic })), ...single];
}

function sourceTask({ id, publisher, title }: Source) {
  return { id, says: `${publisher}: ${title}` };
}

function isBelieved(record: Pick<Asserted, 'knownFrom' | 'knownUntil' | 'rank'>, today: Day) {
  return isVisible(record, today) && record.rank !== 'DEPRECATED';
}
