import type { FullRight } from '../answers/types.ts';
import { Link, useNavigation } from '../navigation.tsx';
import { toRight } from '../question/route.ts';
import { firstDayOf } from '../question/question.ts';
import { dayNumber } from '../time/days.ts';
import { dayRangeOf, stripOf } from '../time/strip.ts';
import { atDay } from '../time/day-range.ts';
import { StripBar } from '../ui/strip.tsx';
import { useQuestion } from '../question-context.tsx';

interface LineageProps {
  readonly lineage: FullRight['lineage'];
  readonly current: string;
}

/** Rights linked by replacement, oldest first, as a small timeline. */
export function Lineage({ lineage, current }: LineageProps) {
  const { question } = useQuestion();
  const { route } = useNavigation();
  const strips = lineage.map(stripOf);
  const days = dayRangeOf(strips) ?? { from: 0, until: 365 };
  const padding = Math.max(180, (days.until - days.from) * 0.1);
  const reach = {
    from: days.from - padding / 4,
    until: days.until + (strips.some((strip) => strip.goesOn) ? padding : padding / 4),
  };
  const { when } = question;
  const asked = when.kind === 'year' ? `${firstDayOf(when).slice(0, 4)}-07-01` : firstDayOf(when);
  return (
    <ol className="lineage">
      {lineage.map((right, index) => (
        <li key={right.id} className={right.id === current ? 'is-current' : undefined}>
          {right.id === current ? (
            <span className="lineage-name">
              {right.label} <span className="quiet">(this right)</span>
            </span>
          ) : (
            <Link to={toRight(right.id, route.page.kind === 'answer')} className="lineage-name">
              {right.label}
            </Link>
          )}
          <span className="lineage-strip">
            <span className="asked-line" style={atDay(dayNumber(asked), reach)} />
            <StripBar strip={strips[index]!} reach={reach} />
          </span>
          <span className="quiet">{right.evaluation.explanation}</span>
        </li>
      ))}
    </ol>
  );
}
