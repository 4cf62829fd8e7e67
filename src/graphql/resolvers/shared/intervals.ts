import { type Day, OPEN } from '../../../domain/time/day.ts';
import { type Bounds, type DatedDay, dayTerm, type Term } from '../../../domain/time/edtf.ts';
import { dayCount, type Span } from '../../../domain/time/span.ts';
import type { EffectiveBounds } from '../../../domain/time/status.ts';
import type { DateSpan, DateSpanOpen, Interval } from '../../generated/resolvers-types.ts';

/** A stated stretch of time in the API's form. */
export function termInterval(term: Term): Interval {
  return {
    edtf: term.edtf,
    phrase: term.phrase,
    ...intervalBounds(term),
    open: term.end === 'OPEN',
    endUnknown: term.end === 'UNKNOWN',
  };
}

/** A dated day in the API's form: an interval of one day, or of one of several days. */
export function dayInterval(day: DatedDay): Interval {
  return termInterval(dayTerm(day));
}

/** An effective interval; it has the stated phrase only if nothing has cut or moved that term. */
export function effectiveInterval(
  outcome: EffectiveBounds,
  { edtf, phrase, end }: Term,
  endUnknown = end === 'UNKNOWN' && outcome.endLatest >= OPEN,
): Interval {
  const { asStated, endLatest } = outcome;
  return {
    edtf: asStated ? edtf : null,
    phrase: asStated ? phrase : null,
    ...intervalBounds(outcome),
    open: endLatest >= OPEN && !endUnknown,
    endUnknown,
  };
}

/** Days in the API's form: an end only if there is one. */
export function dateSpan(span: Span): DateSpan {
  const { through, until } = endsOf(span);
  return { from: span.from, through, until, days: dayCount(span) };
}

/** Days of which either end may be open, in the API's form. */
export function dateSpanOpen(span: Span): DateSpanOpen {
  return { from: span.from <= -OPEN ? null : span.from, ...endsOf(span) };
}

function endsOf({ until }: Span): { readonly through: Day | null; readonly until: Day | null } {
  return until >= OPEN ? { through: null, until: null } : { through: until - 1, until };
}

/** Bounds in the API's form: a start and an end only if there is one. */
export function intervalBounds({ startEarliest, startLatest, endEarliest, endLatest }: Bounds) {
  return {
    startEarliest: dayOrNull(startEarliest),
    startLatest: dayOrNull(startLatest),
    endEarliest: dayOrNull(endEarliest),
    endLatest: dayOrNull(endLatest),
    lastDay: endLatest >= OPEN ? null : endLatest - 1,
  };
}

function dayOrNull(day: Day): Day | null {
  return day >= OPEN ? null : day;
}
