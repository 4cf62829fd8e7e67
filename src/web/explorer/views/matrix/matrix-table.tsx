import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ThingLink } from '../../navigation.tsx';
import { formatNumber } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import type { MatrixRow, YearRow } from './matrix-rows.ts';
import { hasModifier } from '../../ui/use-document-key.ts';

interface MatrixTableProps {
  readonly rows: readonly MatrixRow[];
  readonly years: readonly YearRow[];
  readonly isOld: boolean;
}

/** The rows by years; arrow keys go from cell to cell. */
export function MatrixTable({ rows, years, isOld }: MatrixTableProps) {
  const { question } = useQuestion();
  const table = useRef<HTMLTableElement>(null);
  const most = Math.max(1, ...rows.map((row) => row.maxCount));
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
      hasModifier(event) ||
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
                  <MatrixCell
                    row={row}
                    year={year}
                    most={most}
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

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
