import type { Strip } from '../time/strip.ts';
import { isoFromDay, dayWords } from '../time/days.ts';
import { type DayRange, overDays, atDay } from '../time/day-range.ts';
import { endSign, END_WORDS } from '../labels.ts';

/** A right as a strip, whose patterns, not only colours, show how certain it is. */
export function StripBar({ strip, reach }: { readonly strip: Strip; readonly reach: DayRange }) {
  const last = strip.stretches.at(-1);
  return (
    <span className="strip" aria-hidden="true">
      {strip.stretches
        .filter(({ from, until }) => from < reach.until && until > reach.from)
        .map((stretch) => (
          <span
            key={stretch.from}
            className={`stretch stretch-${stretch.look}`}
            style={overDays(stretch, reach)}
          />
        ))}
      {strip.goesOn && <span className="strip-on" style={{ left: '100%' }} />}
      {strip.defeasible && last !== undefined && (
        <span className="strip-flag" style={atDay(last.until, reach)} />
      )}
      {strip.cut !== null && strip.cut.day >= reach.from && strip.cut.day <= reach.until && (
        <span
          className="strip-cut"
          style={atDay(strip.cut.day, reach)}
          title={`${END_WORDS[strip.cut.reason]}${strip.cut.isExact ? ` on ${dayWords(isoFromDay(strip.cut.day))}` : ''}`}
        >
          {endSign(strip.cut.reason)}
        </span>
      )}
    </span>
  );
}
