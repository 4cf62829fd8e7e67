import { useMemo } from 'react';
import { YearsDocument } from '../../generated/documents.ts';
import { useAnswer } from '../../answers/use-answer.ts';
import { useNavigation } from '../../navigation.tsx';
import { yearsVariables } from '../../question/variables.ts';
import { GROUPINGS, type Grouping } from '../../question/route.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyNotice, Pending } from '../../ui/notice.tsx';
import { formatNumber, enumLabel } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { matrixGrouping, matrixRows, MatrixTable } from './matrix-table.tsx';

const MAX_ROWS = 60;

/** The number of rights in force by row and year, as a heat map. */
export function Matrix() {
  const { question, years } = useQuestion();
  const { route, navigate } = useNavigation();
  const groupBy = matrixGrouping(route.groupBy);
  const query = useAnswer(
    YearsDocument,
    years && { ...years, groupBy, ...yearsVariables(question) },
  );
  const { data, waiting } = query;
  const rows = useMemo(() => matrixRows(data?.rightsByYear ?? []), [data]);
  const shown = rows.slice(0, MAX_ROWS * route.pages);
  const isEmpty = data !== null && rows.length === 0 && !waiting;
  return (
    <div className="matrix-frame">
      <p className="row">
        <label className="row">
          Rows{' '}
          <select
            value={groupBy}
            onChange={(event) => navigate({ groupBy: event.target.value as Grouping })}
          >
            {GROUPINGS.map((value) => (
              <option key={value} value={value}>
                {enumLabel(value)}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet">
          A number is how many rights are in force in a year, certainly or possibly; a corner marks
          some that wait for an event. A cell opens that row and year.
        </span>
      </p>
      <Pending query={query} lines={10} />
      {isEmpty && (
        <EmptyNotice title="No right fits in any of these years.">
          <p>Take a filter away, or ask as known today.</p>
        </EmptyNotice>
      )}
      {data !== null && rows.length > 0 && (
        <MatrixTable rows={shown} years={data.rightsByYear} isOld={waiting} />
      )}
      {rows.length > shown.length && (
        <p>
          <Button onClick={() => navigate({ pages: Infinity }, 'replace')}>
            Show all {formatNumber(rows.length)} rows
          </Button>
        </p>
      )}
    </div>
  );
}
