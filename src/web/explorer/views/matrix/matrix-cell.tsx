import type { Schema } from '../../../../../client/src/index.ts';
import { Link, useNavigation } from '../../navigation.tsx';
import { type RouteChange } from '../../question/route.ts';
import type { Filter } from '../../question/question.ts';
import type { DatedQuestion } from '../../question/variables.ts';
import { countLabel } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { matrixGrouping, type MatrixRow } from './matrix-rows.ts';

const NONE = { inForce: 0, possible: 0, contingent: 0 };

const FILTERS: Partial<Readonly<Record<Schema.RightGrouping, keyof Filter>>> = {
  HOLDER: 'holder',
  COUNTERPARTY: 'counterparty',
  KIND: 'kind',
  ASSET: 'asset',
};

interface CellProps {
  readonly row: MatrixRow;
  readonly year: number;
  readonly most: number;
  readonly place: readonly [number, number];
  readonly isStop: boolean;
  readonly onStop: (place: readonly [number, number]) => void;
}

/** The number of rights of a row in a year, as a link to them. */
export function MatrixCell({ row, year, most, place, isStop, onStop }: CellProps) {
  const { question } = useQuestion();
  const groupBy = matrixGrouping(useNavigation().route.groupBy);
  const { inForce, possible, contingent } = row.cells.get(year) ?? NONE;
  const amount = inForce + possible;
  const shade = amount === 0 ? 0 : Math.max(1, Math.ceil((amount / most) * 5));
  const says = [
    `${row.words}, ${year}: ${amount === 0 ? 'none' : countLabel(amount, 'right')} in force`,
    ...(possible > 0 ? [`${possible} of them possibly`] : []),
    ...(contingent > 0 ? [`${contingent} waiting for an event`] : []),
  ].join(', ');
  return (
    <Link
      to={cellPlace(question, groupBy, row.key, year)}
      className={`cell cell-${shade}${contingent > 0 ? ' has-contingent' : ''}`}
      aria-label={says}
      title={says}
      tabIndex={isStop ? 0 : -1}
      data-cell={`${place[0]} ${place[1]}`}
      onFocus={() => onStop(place)}
    >
      {amount === 0 ? '' : amount}
    </Link>
  );
}

/** The list with the row as a filter in that year; for an agreement its page. */
function cellPlace(
  question: DatedQuestion,
  groupBy: Schema.RightGrouping,
  key: string,
  year: number,
): RouteChange {
  const at: DatedQuestion = { ...question, when: { kind: 'year', year } };
  const filter = FILTERS[groupBy];
  if (filter === undefined)
    return { page: { kind: 'agreement', id: key }, question: at, view: 'list' };
  return { question: { ...at, filter: { ...question.filter, [filter]: [key] } }, view: 'list' };
}
