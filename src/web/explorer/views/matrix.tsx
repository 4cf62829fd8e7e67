import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { YearsDocument, type YearsQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { countLabel, enumLabel, formatNumber, plainName } from '../labels.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import type { Question } from '../question/question.ts';
import { GROUPINGS, type Grouping, type RouteChange } from '../question/route.ts';
import { yearsVariables } from '../question/variables.ts';
import { useQuestion } from '../question-context.tsx';
import { hasModifier } from '../ui/browser.ts';
import { Button } from '../ui/button.tsx';
import { EmptyNotice, Pending } from '../ui/notice.tsx';
import { groupBy as grouped } from './group-rights.ts';

const MAX_ROWS = 60;

export function Matrix() {
  const { question, years } = useQuestion();
  const { route, navigate } = useNavigation();
  const groupBy = matrixGrouping(route.groupBy);
  const query = useAnswer(YearsDocument, years && { groupBy, ...yearsVariables(question, years) });
  const { data, isOld } = query;
  const rows = useMemo(() => matrixRows(data?.rightsByYear ?? []), [data]);
  const shown = rows.slice(0, MAX_ROWS * route.pages);
  const isEmpty = data !== null && rows.length === 0 && !isOld;
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
        <MatrixTable rows={shown} years={data.rightsByYear} isOld={isOld} />
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

type YearRow = YearsQuery['rightsByYear'][number];

interface MatrixTableProps {
  readonly rows: ReturnType<typeof matrixRows>;
  readonly years: readonly YearRow[];
  readonly isOld: boolean;
}

function MatrixTable({ rows, years, isOld }: MatrixTableProps) {
  const { question } = useQuestion();
  const groupBy = matrixGrouping(useNavigation().route.groupBy);
  const table = useRef<HTMLTableElement>(null);
  const most = Math.max(1, ...rows.map((row) => row.maxCount));
  const asked = question.when.kind === 'year' ? question.when.year : null;
  const first = years.findIndex(({ year }) => year === asked);
  const [stop, setStop] = useState<readonly [row: number, column: number]>([0, Math.max(0, first)]);
  useEffect(() => {
    const column = table.current?.querySelector<HTMLElement>('th.is-chosen');
    const box = table.current?.parentElement;
    if (column && box) box.scrollLeft = column.offsetLeft - box.clientWidth / 2;
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest('td');
    if (step === undefined || hasModifier(event) || cell === null) return;
    event.preventDefault();
    const row = table.current!.rows[cell.closest('tr')!.rowIndex + step[0]];
    row?.cells[cell.cellIndex + step[1]]?.querySelector<HTMLElement>('.cell')?.focus();
  };
  return (
    <div
      className={isOld ? 'matrix-scroll is-old' : 'matrix-scroll'}
      data-arrows
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      <table ref={table} className="matrix">
        <thead>
          <tr>
            <th scope="col" className="matrix-name">
              <span className="unseen">Rows</span>
            </th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className={year === asked ? 'number is-chosen' : 'number'}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={row.key}>
              <th scope="row" className="matrix-name">
                <ThingLink id={row.key}>{row.words}</ThingLink>
              </th>
              {years.map(({ year }, column) => {
                const { inForce, possible, contingent } = row.cells.get(year) ?? NONE;
                const amount = inForce + possible;
                const shade = amount === 0 ? 0 : Math.max(1, Math.ceil((amount / most) * 5));
                const says = [
                  `${row.words}, ${year}: ${amount === 0 ? 'none' : countLabel(amount, 'right')} in force`,
                  ...(possible > 0 ? [`${possible} of them possibly`] : []),
                  ...(contingent > 0 ? [`${contingent} waiting for an event`] : []),
                ].join(', ');
                return (
                  <td key={year}>
                    <Link
                      to={cellPlace(question, groupBy, row.key, year)}
                      className={`cell cell-${shade}${contingent > 0 ? ' has-contingent' : ''}`}
                      aria-label={says}
                      title={says}
                      tabIndex={stop[0] === line && stop[1] === column ? 0 : -1}
                      onFocus={() => setStop([line, column])}
                    >
                      {amount === 0 ? '' : amount}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="matrix-name">
              All, each counted once
            </th>
            {years.map(({ year, totalCount }) => (
              <td key={year} className="number">
                {totalCount === 0 ? '' : formatNumber(totalCount)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const NONE = { inForce: 0, possible: 0, contingent: 0 };

/** The list with the row as a filter in that year; for an agreement its page. */
function cellPlace(question: Question, groupBy: Grouping, key: string, year: number): RouteChange {
  const at: Question = { ...question, when: { kind: 'year', year }, match: 'OVERLAPS' };
  if (groupBy === 'AGREEMENT')
    return { page: { kind: 'agreement', id: key }, question: at, view: 'list' };
  const alone = groupBy !== 'KIND' && { affiliates: false };
  const filter = { ...question.filter, [groupBy.toLowerCase()]: [key], ...alone };
  return { question: { ...at, filter }, view: 'list' };
}

export function matrixGrouping(groupBy: Grouping): Exclude<Grouping, 'NONE'> {
  return groupBy === 'NONE' ? 'HOLDER' : groupBy;
}

/** A row for each party, kind, asset or agreement, with its cells by year; the fullest first. */
function matrixRows(years: readonly YearRow[]) {
  const counts = years.flatMap(({ year, groups }) => groups.map((group) => ({ year, group })));
  return [...grouped(counts, ({ group }) => group.key).values()]
    .map((row) => {
      const amounts = row.map(({ group }) => group.inForce + group.possible);
      const { key, node } = row[0].group;
      return {
        key,
        words: node === null ? enumLabel(key) : plainName(node),
        cells: new Map(row.map(({ year, group }) => [year, group])),
        sum: amounts.reduce((a, b) => a + b),
        maxCount: Math.max(...amounts),
      };
    })
    .sort((a, b) => b.sum - a.sum || (a.words < b.words ? -1 : 1));
}
