import { triggerInWords } from './heads.ts';
import { type Act, ACT_VERBS } from '../model/act.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Assumptions } from '../model/history.ts';
import type { Deal } from '../model/deal.ts';
import type { Event } from '../model/event.ts';
import type { Asserted, Id } from '../model/record.ts';
import type { Right } from '../model/right.ts';
import type { Source } from '../model/evidence.ts';
import { capitalised } from '../text/count-words.ts';
import { compareText } from '../text/normalise.ts';
import { amountInWords } from '../text/money.ts';
import { type Day, OPEN } from '../time/day.ts';
import { mayHaveDay } from '../time/edtf.ts';
import { dayRangeInWords } from '../time/words.ts';
import type { EffectiveTerm } from './term.ts';
import { pastOf } from './explanation/cause-words.ts';
import { visibleOccurrence } from './visible.ts';

export const TIMELINE_KINDS = [
  'RIGHT_BEGINS',
  'RIGHT_ENDS',
  'ACT',
  'EVENT',
  'AGREEMENT_EXECUTED',
  'DEAL_ANNOUNCED',
  'SOURCE_PUBLISHED',
  'CORRECTION',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  readonly kind: TimelineKind;
  /** A day, or the days that it may have been; a latest day of OPEN: it may never be. */
  readonly earliest: Day;
  readonly latest: Day;
  /** The stated date; null if the days are computed. */
  readonly edtf: string | null;
  /** True if the entry, or its day, comes from an assumption and not from the record. */
  readonly assumed: boolean;
  readonly title: string;
  readonly subjectId: Id;
}

/** A right effective under the assumptions, and `plain` without; deprecated, it has no entries. */
export interface RightWithTerm {
  readonly right: Right;
  /** Its label, with the holder if another holder's right of the timeline has the same label. */
  readonly name: string;
  /** Whether it was corrected, and not withdrawn before. */
  readonly corrected: boolean;
  readonly effective: EffectiveTerm;
  readonly plain: EffectiveTerm;
  readonly deprecated: boolean;
}

/** The records that a timeline is made of, all known at the view's day, or withdrawn by then. */
export interface TimelineRecords {
  readonly rights: readonly RightWithTerm[];
  /** Other rights that acts may name. */
  readonly otherRights: readonly Pick<Right, 'id' | 'label'>[];
  readonly acts: readonly Act[];
  readonly events: readonly Event[];
  readonly agreements: readonly Agreement[];
  readonly deals: readonly Deal[];
  readonly sources: readonly Source[];
}

/**
 * Beginnings, endings, acts, events and publications known at a day, oldest first by earliest day,
 * then by kind as listed and id. See docs/model.md#composite-answers.
 */
export function timelineOf(
  parts: TimelineRecords,
  knownAt: Day,
  assumptions: Assumptions,
): readonly TimelineEntry[] {
  const labels = new Map([
    ...parts.otherRights.map(({ id, label }) => [id, label] as const),
    ...parts.rights.map(({ right, name }) => [right.id, name] as const),
  ]);
  const standing = <T extends Asserted>(records: readonly T[]) =>
    records.filter(({ knownUntil }) => knownUntil > knownAt);
  return [
    ...parts.rights.flatMap((entry) => rightEntries(entry, knownAt)),
    ...standing(parts.acts).map((act) =>
      datedEntry('ACT', act.effective, actTitle(act, labels), act.id),
    ),
    ...standing(parts.events).flatMap((event) => eventEntries(event, knownAt, assumptions)),
    ...standing(parts.agreements).flatMap(({ id, title, executed }) =>
      executed ? [datedEntry('AGREEMENT_EXECUTED', executed, `${title} is signed`, id)] : [],
    ),
    ...standing(parts.deals).flatMap(({ id, name, announced }) =>
      announced ? [datedEntry('DEAL_ANNOUNCED', announced, `${name} is announced`, id)] : [],
    ),
    ...withdrawals(parts, labels, knownAt),
    ...parts.sources.map(({ id, title, publisher, published }) =>
      datedEntry('SOURCE_PUBLISHED', published, `${publisher}: ${title}`, id),
    ),
  ].sort(compareEntries);
}

/** An entry for each withdrawal, on the day on which it became known; one per record and day. */
function withdrawals(
  { acts, events, agreements, deals }: TimelineRecords,
  labels: ReadonlyMap<Id, string>,
  knownAt: Day,
): readonly TimelineEntry[] {
  const entries = [
    ...acts.map((act) => withdrawal(act, `“${actTitle(act, labels)}”`)),
    ...agreements.map((agreement) => withdrawal(agreement, agreement.title)),
    ...deals.map((deal) => withdrawal(deal, deal.name)),
    ...events.flatMap((event) => [
      withdrawal(event, event.label),
      ...event.occurrences
        .filter(({ knownUntil }) => knownUntil < event.knownUntil)
        .map(({ on, knownUntil }) => {
          const day = dayRangeInWords(on.earliest, on.latest);
          return withdrawal({ id: event.id, knownUntil }, `${event.label} on ${day}`);
        }),
    ]),
  ].filter(({ earliest }) => earliest <= knownAt);
  return [
    ...new Map(entries.map((entry) => [`${entry.subjectId} ${entry.earliest}`, entry])).values(),
  ];
}

function withdrawal(
  { id, knownUntil: day }: { readonly id: Id; readonly knownUntil: Day },
  subject: string,
) {
  const days = { edtf: null, earliest: day, latest: day };
  return datedEntry('CORRECTION', days, `${subject} is withdrawn`, id);
}

function rightEntries(
  { right, name, corrected, effective, plain, deprecated }: RightWithTerm,
  knownAt: Day,
): readonly TimelineEntry[] {
  const entry = (kind: TimelineKind, earliest: Day, latest: Day, verb: string, assumed = false) =>
    datedEntry(kind, { edtf: null, earliest, latest }, `${name} ${verb}`, right.id, assumed);
  const differs = (bound: 'start' | 'end') =>
    !mayHaveDay(plain) ||
    effective[`${bound}Earliest`] !== plain[`${bound}Earliest`] ||
    effective[`${bound}Latest`] !== plain[`${bound}Latest`];
  const { startEarliest, startLatest, endEarliest, endLatest } = effective;
  const { knownUntil } = right;
  const hasDays = !deprecated && mayHaveDay(effective);
  return [
    ...(hasDays
      ? [entry('RIGHT_BEGINS', startEarliest, startLatest, 'begins', differs('start'))]
      : []),
    ...(hasDays && endLatest < OPEN
      ? [entry('RIGHT_ENDS', endEarliest, endLatest, endWord(effective), differs('end'))]
      : []),
    ...(knownUntil <= knownAt
      ? [entry('CORRECTION', knownUntil, knownUntil, corrected ? 'is corrected' : 'is withdrawn')]
      : []),
  ];
}

function endWord({ end }: EffectiveTerm): string {
  if (end?.type === 'ACT') return `is ${pastOf(ACT_VERBS[end.kind])}`;
  if (end?.type === 'CONDITION') return `ends: ${triggerInWords(end.turnsOn, end.turnsOn.label)}`;
  return 'ends with its term';
}

function eventEntries(event: Event, knownAt: Day, assumptions: Assumptions) {
  const entry = (day: DayOfEntry, isAssumed = false) =>
    datedEntry('EVENT', day, event.label, event.id, isAssumed);
  const on = visibleOccurrence(event, knownAt)?.on;
  const assumed = assumptions.get(event.id);
  if (assumed === 'never') return [];
  if (assumed === undefined) return on ? [entry(on)] : [];
  const isRecorded = on?.earliest === assumed && on.latest === assumed;
  return [entry({ edtf: null, earliest: assumed, latest: assumed }, !isRecorded)];
}

function actTitle(act: Act, labels: ReadonlyMap<Id, string>): string {
  const done = capitalised(pastOf(ACT_VERBS[act.kind]));
  if (act.performsId !== null) {
    const amount = act.amount ? ` (${amountInWords(act.amount)})` : '';
    return `${done} in part: ${namedOrCounted([act.performsId], labels)}${amount}`;
  }
  if (act.kind === 'VOIDS_CONDITION') return 'Conditions removed';
  const ended = namedOrCounted(act.endsIds, labels);
  return `${done}: ${ended}${act.introducesIds.length > 0 ? `; now: ${namedOrCounted(act.introducesIds, labels)}` : ''}`;
}

function namedOrCounted(ids: readonly Id[], labels: ReadonlyMap<Id, string>): string {
  const named = ids.flatMap((id) => labels.get(id) ?? []);
  const others = ids.length - named.length;
  if (others === 0) return named.join(', ');
  const rights = others === 1 ? 'right' : 'rights';
  return [...named, `${others} ${named.length > 0 ? 'more' : rights}`].join(', ');
}

type DayOfEntry = Pick<TimelineEntry, 'edtf' | 'earliest' | 'latest'>;

function datedEntry(
  kind: TimelineKind,
  { edtf, earliest, latest }: DayOfEntry,
  title: string,
  subjectId: Id,
  assumed = false,
): TimelineEntry {
  return { kind, earliest, latest, edtf, assumed, title, subjectId };
}

type EntryPosition = Pick<TimelineEntry, 'earliest' | 'kind' | 'subjectId'>;

export function compareEntries(a: EntryPosition, b: EntryPosition): number {
  return (
    a.earliest - b.earliest ||
    TIMELINE_KINDS.indexOf(a.kind) - TIMELINE_KINDS.indexOf(b.kind) ||
    compareText(a.subjectId, b.subjectId)
  );
}
