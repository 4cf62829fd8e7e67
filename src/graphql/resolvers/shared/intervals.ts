import { type Day, OPEN } from '../../../domain/time/day.ts';
import { type Bounds, dayTerm, type Term } from '../../../domain/time/edtf.ts';
import { dayCount, type Span } from '../../../domain/time/span.ts';
import type { EffectiveBounds } from '../../../domain/time/status.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import type { IntervalParent } from '../../parent-types.ts';

/** An effective interval; it has the stated phrase only if nothing has cut or moved that term. */
export function effectiveInterval(
  outcome: EffectiveBounds,
  { edtf, phrase, end }: Term,
  endUnknown = end === 'UNKNOWN' && outcome.endLatest >= OPEN,
) {
  const { startEarliest, startLatest, endEarliest, endLatest } = outcome;
  const stated = outcome.asStated ? { edtf, phrase } : { edtf: null, phrase: null };
  return { ...stated, startEarliest, startLatest, endEarliest, endLatest, endUnknown };
}

const bound = (name: keyof Bounds) => (interval: IntervalParent) =>
  dayOrNull(boundsOf(interval)[name]);

const ends = {
  through: ({ until }: Span) => (until >= OPEN ? null : until - 1),
  until: ({ until }: Span) => dayOrNull(until),
};

/** The resolvers of intervals and spans of days; an open end is null. */
export const intervalResolvers: Resolvers = {
  Interval: {
    phrase: (interval) => ('phrase' in interval ? interval.phrase : null),
    startEarliest: bound('startEarliest'),
    startLatest: bound('startLatest'),
    endEarliest: bound('endEarliest'),
    endLatest: bound('endLatest'),
    lastDay: (interval) => ends.through({ from: -OPEN, until: boundsOf(interval).endLatest }),
    open: (interval) =>
      !('earliest' in interval) && interval.endLatest >= OPEN && !isEndUnknown(interval),
    endUnknown: isEndUnknown,
  },
  DateSpan: { ...ends, days: dayCount },
  DateSpanOpen: { ...ends, from: ({ from }) => (from <= -OPEN ? null : from) },
};

function boundsOf(interval: IntervalParent): Bounds {
  return 'earliest' in interval ? dayTerm({ ...interval, edtf: '' }) : interval;
}

function isEndUnknown(interval: IntervalParent): boolean {
  if ('end' in interval) return interval.end === 'UNKNOWN';
  return 'endUnknown' in interval && interval.endUnknown;
}

function dayOrNull(day: Day): Day | null {
  return day >= OPEN ? null : day;
}
