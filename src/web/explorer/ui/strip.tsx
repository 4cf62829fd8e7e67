import { type Drawn, stretchesOf } from '../time/strip.ts';
import { dayNumber } from '../time/days.ts';
import { type DayRange, overDays, atDay } from '../time/day-range.ts';
import { endSign } from '../labels.ts';

/** A right as a strip, whose patterns, not only colours, show how certain it is. */
export function StripBar({ right, reach }: { readonly right: Drawn; readonly reach: DayRange }) {
  const { defeasible, endedBy } = right.evaluation;
  const stretches = stretchesOf(right);
  const end = stretches.at(-1)?.until;
  const cut = endedBy && dayNumber(endedBy.on);
  return (
    <span className="strip" aria-hidden="true">
      {stretches
        .filter(({ from, until }) => from < reach.until && until > reach.from)
        .map((stretch) => (
          <span
            key={stretch.from}
            className={`stretch stretch-${stretch.look}`}
            style={overDays(stretch, reach)}
          />
        ))}
      {end === Infinity && <span className="strip-on" />}
      {defeasible && end !== undefined && <span className="strip-flag" style={atDay(end, reach)} />}
      {cut !== null && cut >= reach.from && cut <= reach.until && (
        <span className="strip-cut" style={atDay(cut, reach)}>
          {endSign(endedBy!.reason)}
        </span>
      )}
    </span>
  );
}
