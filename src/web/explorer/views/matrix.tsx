import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  YearsDocument,
  type RightGrouping,
  type RightKind,
  type YearsQuery,
} from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, ThingLink, useNavigation, type Change } from '../navigation.tsx';
import type { Years } from '../question-bar/years.ts';
import type { Filter } from '../question/question.ts';
import { yearsVariables, type DatedQuestion } from '../question/variables.ts';
import { EmptyNotice, Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { count, nameOf, number } from '../words.ts';

type YearRow = YearsQuery['rightsByYear'][number];
type Group = YearRow['groups'][number];

const GROUPINGS: readonly (readonly [RightGrouping, string])[] = [
  ['HOLDER', 'Holder'],
  ['COUNTERPARTY', 'Bound party'],
  ['KIND', 'Kind'],
  ['ASSET', 'Asset'],
  ['AGREEMENT', 'Agreement'],
];
const SHOWN = 60;

interface MatrixProps {
  readonly question: DatedQuestion;
  readonly years: Years | null;
  readonly groupBy: RightGrouping;
  /** What else failed is asked again too. */
  readonly onRetry: () => void;
}

/** Holders by years as a heat map: how many rights are in force, with a corner where some are contingent. */
export function Matrix({ question, years, groupBy, onRetry }: MatrixProps): ReactNode {
  const { go } = useNavigation();
  const { data, error, waiting, retry } = useAnswer(
    YearsDocument,
    years && { ...years, groupBy, ...yearsVariables(question) },
  );
  const [all, setAll] = useState(false);
  const rows = useMemo(() => matrixRows(data?.rightsByYear ?? []), [data]);
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <div className="matrix-frame">
      <p className="row">
        <label className="row">
          Rows{' '}
          <select
            value={groupBy}
            onChange={(event) => {
              go({ groupBy: event.target.value as RightGrouping });
            }}
          >
            {GROUPINGS.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet">
          A number is how many rights are in force in a year, certainly or possibly; a corner marks
          contingent ones. A cell opens that row and year.
        </span>
      </p>
      {error !== null && (
        <TroubleNotice
          error={error}
          onRetry={() => {
            retry();
            onRetry();
          }}
        />
      )}
      {data === null && error === null && <Skeleton lines={10} />}
      {data !== null && rows.length === 0 && !waiting && (
        <EmptyNotice title="No right fits in any of these years.">
          <p>Take a filter away, or ask as known today.</p>
        </EmptyNotice>
      )}
      {data !== null && rows.length > 0 && (
        <MatrixTable
          rows={shown}
          years={data.rightsByYear}
          question={question}
          groupBy={groupBy}
          isOld={waiting}
        />
      )}
      {rows.length > SHOWN && !all && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAll(true);
            }}
          >
            Show all {number(rows.length)} rows
          </button>
        </p>
      )}
    </div>
  );
}

interface MatrixRow {
  readonly key: string;
  readonly words: string;
  readonly cells: ReadonlyMap<number, Group>;
  readonly most: number;
}

function MatrixTable({
  rows,
  years,
  question,
  groupBy,
  isOld,
}: {
  readonly rows: readonly MatrixRow[];
  readonly years: readonly YearRow[];
  readonly question: DatedQuestion;
  readonly groupBy: RightGrouping;
  readonly isOld: boolean;
}): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const most = Math.max(1, ...rows.map((row) => row.most));
  const asked = question.when.kind === 'year' ? question.when.year : null;
  const [stop, setStop] = useState<readonly [row: number, column: number]>([
    0,
    Math.max(
      0,
      years.findIndex(({ year }) => year === asked),
    ),
  ]);
  useEffect(() => {
    const column = table.current?.querySelector<HTMLElement>('th.is-chosen');
    const box = table.current?.parentElement;
    if (column && box) box.scrollLeft = column.offsetLeft - box.clientWidth / 2;
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = (
      { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] } as Record<
        string,
        readonly [number, number]
      >
    )[event.key];
    if (
      step === undefined ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      !(event.target as Element).matches('[data-cell]')
    )
      return;
    event.preventDefault();
    const to = [
      clamp(stop[0] + step[0], rows.length),
      clamp(stop[1] + step[1], years.length),
    ] as const;
    setStop(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${to[0]} ${to[1]}"]`)?.focus();
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
              {years.map(({ year }, column) => (
                <td key={year}>
                  <Cell
                    group={row.cells.get(year)}
                    row={row}
                    year={year}
                    most={most}
                    groupBy={groupBy}
                    question={question}
                    place={[line, column]}
                    isStop={stop[0] === line && stop[1] === column}
                    onStop={setStop}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="matrix-name">
              All, each once
            </th>
            {years.map(({ year, totalCount }) => (
              <td key={year} className="number">
                {totalCount === 0 ? '' : number(totalCount)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  readonly group: Group | undefined;
  readonly row: MatrixRow;
  readonly year: number;
  readonly most: number;
  readonly groupBy: RightGrouping;
  readonly question: DatedQuestion;
  readonly place: readonly [number, number];
  readonly isStop: boolean;
  readonly onStop: (place: readonly [number, number]) => void;
}

function Cell({
  group,
  row,
  year,
  most,
  groupBy,
  question,
  place,
  isStop,
  onStop,
}: CellProps): ReactNode {
  const amount = (group?.inForce ?? 0) + (group?.possible ?? 0);
  const contingent = group?.contingent ?? 0;
  const shade = amount === 0 ? 0 : Math.max(1, Math.ceil((amount / most) * 5));
  const says = `${row.words}, ${year}: ${amount === 0 ? 'none in force' : `${count(amount, 'right')} in force`}${(group?.possible ?? 0) > 0 ? `, ${group!.possible} of them possibly` : ''}${contingent > 0 ? `, ${contingent} contingent` : ''}`;
  return (
    <Link
      to={cellPlace(question, groupBy, row.key, year)}
      className={`cell cell-${shade}${contingent > 0 ? ' has-contingent' : ''}`}
      aria-label={says}
      title={says}
      tabIndex={isStop ? 0 : -1}
      data-cell={`${place[0]} ${place[1]}`}
      onFocus={() => {
        onStop(place);
      }}
    >
      {amount === 0 ? '' : amount}
    </Link>
  );
}

/** The rows of all years, those with most rights first. */
function matrixRows(years: readonly YearRow[]): readonly MatrixRow[] {
  const rows = new Map<
    string,
    { words: string; cells: Map<number, Group>; sum: number; most: number }
  >();
  for (const { year, groups } of years) {
    for (const group of groups) {
      const row = rows.get(group.key) ?? {
        words: wordsOf(group),
        cells: new Map<number, Group>(),
        sum: 0,
        most: 0,
      };
      const amount = group.inForce + group.possible;
      row.cells.set(year, group);
      rows.set(group.key, { ...row, sum: row.sum + amount, most: Math.max(row.most, amount) });
    }
  }
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .sort((a, b) => b.sum - a.sum || (a.words < b.words ? -1 : 1));
}

function wordsOf({ key, node }: Group): string {
  if (node === null) return nameOf(key);
  return 'name' in node ? node.name : 'title' in node ? node.title : key;
}

/** Where a cell leads: that row as a filter, that year, as a list. An agreement has a page instead. */
function cellPlace(
  question: DatedQuestion,
  groupBy: RightGrouping,
  key: string,
  year: number,
): Change {
  const at: DatedQuestion = { ...question, when: { kind: 'year', year } };
  if (groupBy === 'AGREEMENT')
    return { page: { kind: 'agreement', id: key }, question: at, view: 'list' };
  const filter: Filter = {
    ...question.filter,
    ...(groupBy === 'KIND'
      ? { kind: [key as RightKind] }
      : {
          [groupBy === 'HOLDER' ? 'holder' : groupBy === 'COUNTERPARTY' ? 'bound' : 'asset']: [key],
        }),
  };
  return { question: { ...at, filter }, view: 'list' };
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
