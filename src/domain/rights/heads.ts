import type { Assumptions, ConditionHistory, HeadTrigger, RightHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import { mayHaveDay, type PossibleDays } from '../time/edtf.ts';
import { NOT_HAPPENED } from './conditions.ts';
import { bestRanked } from './disputes/alternatives.ts';
import type {
  EffectiveTerm,
  End,
  EndCause,
  HeadCause,
  OpenCondition,
  ResolvedCondition,
  TriggerState,
} from './term.ts';

interface HeadsContext {
  readonly knownAt: Day;
  readonly history: (id: Id) => RightHistory | undefined;
  readonly term: (right: RightHistory) => EffectiveTerm;
}

/**
 * The known days on one of which a head ended or began; if several rights may stand in its place,
 * any day of theirs. Null if the head does not bind, since it is not known, or withdrawn. See
 * docs/model.md#heads.
 */
export function headDays(trigger: HeadTrigger, context: HeadsContext): TriggerState | null {
  const standing = bindingRights(trigger.id, context).map((right) =>
    trigger.when === 'ENDS' ? successionEnd(right, trigger, context) : beginning(right, context),
  );
  return standing.length === 0 ? null : anyOf(standing);
}

/** Any of several may be the one that stands. */
function anyOf(standing: readonly TriggerState[]): TriggerState {
  return {
    happened: hullOfDays(standing.map(({ happened }) => happened)),
    head: standing.find(({ happened }) => happened)?.head ?? null,
    open: standing.flatMap(({ open }) => open),
    unmet: standing.flatMap(({ unmet }) => unmet),
  };
}

/**
 * The rights that stand for one at a knowledge day: itself, or what corrects it, or its
 * alternatives of a better rank. None if it is not known, or withdrawn.
 */
function bindingRights(id: Id, context: HeadsContext): readonly RightHistory[] {
  const right = context.history(id);
  if (!right || right.knownFrom > context.knownAt) return [];
  if (right.knownUntil <= context.knownAt)
    return right.correctedByIds
      .filter(
        (correcting) => (context.history(correcting)?.corrects?.known ?? OPEN) <= context.knownAt,
      )
      .flatMap((correcting) => bindingRights(correcting, context));
  return bestRanked(right, context.history, context.knownAt);
}

function beginning(right: RightHistory, context: HeadsContext): TriggerState {
  const term = context.term(right);
  const { startEarliest, startLatest, ordered } = term;
  if (!mayHaveDay(term)) return { ...NOT_HAPPENED, unmet: unmetOf(term) };
  const happened = { earliest: startEarliest, latest: ordered ? startLatest : OPEN };
  const head = { label: right.label, when: 'BEGINS', end: null, isUnpublished: false } as const;
  return { ...NOT_HAPPENED, happened, head };
}

/**
 * The end of a right, or of the rights that carry it on after an act. Each possible act opens a
 * branch of its own: the right ended by it, or went on in its successors. The result covers all
 * branches, since any of them may be true.
 */
function successionEnd(
  right: RightHistory,
  trigger: HeadTrigger,
  context: HeadsContext,
): TriggerState {
  const term = context.term(right);
  if (!mayHaveDay(term)) return { ...NOT_HAPPENED, unmet: unmetOf(term) };
  const ends = term.ends.map((end): TriggerState => {
    const carried = continuationEnd(end, trigger, context);
    if (carried) return carried;
    const earliest = Math.max(end.earliest, term.endEarliest, term.startEarliest + 1);
    const happened =
      earliest < OPEN ? { earliest, latest: Math.min(end.latest, term.endLatest, OPEN) } : null;
    return { ...NOT_HAPPENED, happened, head: endOf(right, end.cause) };
  });
  const happened = hullOfDays(ends.map((end) => end.happened));
  return {
    happened: happened && (term.ordered ? happened : { ...happened, latest: OPEN }),
    head: ends[0]!.head,
    open: [
      ...term.open.map((open) => ({ ...open, until: Math.min(open.until, term.endLatest) })),
      ...ends.flatMap(({ open }) => open),
    ],
    unmet: [],
  };
}

/** The conditions for which a right waits, and those for which their heads do. */
function unmetOf({ activators }: EffectiveTerm): readonly ConditionHistory[] {
  return activators.filter(({ met }) => met === null).flatMap((one) => chainFrom(one));
}

function endOf({ label, term }: RightHistory, end: EndCause): HeadCause {
  return { label, when: 'ENDS', end, isUnpublished: end.type === 'TERM' && term.end === 'UNKNOWN' };
}

/**
 * The end of the rights that carry a right on after an act; null if none does. A successor that is
 * not yet known has no end.
 */
function continuationEnd({ cause }: End, trigger: HeadTrigger, context: HeadsContext) {
  if (cause.type !== 'ACT' || trigger.evenIfReplaced) return null;
  const named = cause.successors.filter(({ id }) => trigger.throughIds.includes(id));
  const next = named.length > 0 ? named : cause.successors.filter(({ carriesOn }) => carriesOn);
  const lines = next.flatMap(({ id, knownFrom }) => {
    if (knownFrom > context.knownAt) return [NOT_HAPPENED];
    const standing = bindingRights(id, context);
    const ends = standing.map((right) => successionEnd(right, trigger, context));
    return ends.length === 0 ? [] : [anyOf(ends)];
  });
  if (lines.length === 0) return null;
  const last = lines.reduce((a, b) => (latestOf(b) > latestOf(a) ? b : a));
  const days = lines.flatMap(({ happened }) => happened ?? []);
  const earliest = Math.max(...days.map((one) => one.earliest));
  return {
    happened: days.length < lines.length ? null : { earliest, latest: latestOf(last) },
    head: last.head,
    open: lines.flatMap(({ open }) => open),
    unmet: [],
  };
}

function latestOf({ happened }: TriggerState): Day {
  return happened?.latest ?? OPEN;
}

/** The range that covers all of these; it has no latest day if one of them has not happened. */
function hullOfDays(days: readonly (PossibleDays | null)[]): PossibleDays | null {
  const some = days.filter((range) => range !== null);
  if (some.length === 0) return null;
  return {
    earliest: Math.min(...some.map(({ earliest }) => earliest)),
    latest: some.length < days.length ? OPEN : Math.max(...some.map(({ latest }) => latest)),
  };
}

/**
 * A history with those of the rights on which it depends: heads of its conditions, what corrects or
 * replaces these or is an alternative to them, and theirs in turn. `find` gives the history of a
 * right, of its own conditions and acts alone.
 */
export function withHeads(
  right: RightHistory,
  find: (id: Id) => RightHistory | undefined,
): RightHistory {
  const heads = new Map<Id, RightHistory>();
  const wanted = [...headIdsOf(right)];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const head = heads.has(id) ? undefined : find(id);
    if (!head) continue;
    heads.set(id, head);
    wanted.push(...relatedIdsOf(head));
  }
  return heads.size === 0 ? right : { ...right, heads };
}

function headIdsOf({ conditions }: RightHistory): readonly Id[] {
  return conditions.flatMap(({ turnsOn }) => (turnsOn.type === 'RIGHT' ? [turnsOn.id] : []));
}

function relatedIdsOf(head: RightHistory): readonly Id[] {
  return [
    ...headIdsOf(head),
    ...head.correctedByIds,
    ...head.alternativeIds,
    ...head.acts.flatMap(({ successors }) => successors.map(({ id }) => id)),
  ];
}

/** The event, or the end or beginning of a head, in words, made of its label. */
export function triggerInWords(turnsOn: ConditionHistory['turnsOn'], label: string): string {
  if (turnsOn.type === 'EVENT') return label;
  return `the ${turnsOn.when === 'ENDS' ? 'end' : 'beginning'} of ${label}`;
}

/** The conditions whose events can still bring an open condition about, through its heads. */
export function eventConditions(open: OpenCondition): readonly ConditionHistory[] {
  return chainFrom(open).filter(({ turnsOn }) => turnsOn.type === 'EVENT');
}

/** A condition and those that from a day on can still bring it about, nearest first. */
export function chainFrom(
  { condition, unmet, open }: ResolvedCondition,
  day = -OPEN,
): readonly ConditionHistory[] {
  const heads = open.filter(({ until }) => until > day);
  return [condition, ...unmet, ...heads.flatMap((head) => chainFrom(head, day))];
}

/** The events that decide about a right, those of its heads included. */
export function decidingEventIds(right: RightHistory): ReadonlySet<Id> {
  return new Set(
    [right, ...right.heads.values()].flatMap(({ conditions }) =>
      conditions.flatMap(({ turnsOn }) => (turnsOn.type === 'EVENT' ? [turnsOn.id] : [])),
    ),
  );
}

export function isAffected(right: RightHistory, assumptions: Assumptions): boolean {
  return assumptions.size > 0 && [...decidingEventIds(right)].some((id) => assumptions.has(id));
}
