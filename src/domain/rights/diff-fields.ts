import type { Amount } from '../model/amount.ts';
import type { Condition } from '../model/event.ts';
import type { Right } from '../model/right.ts';
import { isoDay, OPEN } from '../time/day.ts';
import type { Evaluation } from './evaluation.ts';
import type { EffectiveTerm } from './effective-term.ts';

/**
 * One thing that differs, before and after, in words a person reads; null where there is nothing to
 * say.
 */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * One side of a change: the right as it is seen in its view, with the names of what it is linked
 * to.
 */
export interface Side {
  readonly right: Right;
  readonly evaluation: Evaluation;
  readonly holder: string;
  readonly counterparty: string | null;
  readonly assets: readonly string[];
  readonly conditions: readonly Pick<Condition, 'id' | 'label'>[];
}

/**
 * What differs between two sides of a change, or of a correction.
 *
 * @param after  null for a withdrawal: nothing was put in place
 * @see docs/model.md#composite-answers
 */
export function fieldChanges(before: Side, after: Side | null): readonly FieldChange[] {
  const handover = after !== null && before.right.id !== after.right.id;
  return Object.entries(handover ? { ...FIELDS, ...HANDOVER_FIELDS } : FIELDS).flatMap(
    ([field, say]) => {
      const change = { field, before: say(before), after: after && say(after) };
      return change.before === change.after || (after === null && change.before === null)
        ? []
        : [change];
    },
  );
}

const FIELDS: Readonly<Record<string, (side: Side) => string | null>> = {
  status: ({ evaluation }) => evaluation.status.toLowerCase().replaceAll('_', ' '),
  start: ({ evaluation }) => startInWords(evaluation.settled),
  end: ({ evaluation }) => endInWords(evaluation.settled),
  certainty: ({ evaluation }) => evaluation.certainty?.toLowerCase() ?? null,
  conditions: ({ conditions }) => conditionsInWords(conditions),
  'could end early': ({ evaluation }) => (evaluation.settled.open.length > 0 ? 'yes' : 'no'),
  holder: ({ holder }) => holder,
  counterparty: ({ counterparty }) => counterparty,
  assets: ({ assets }) => [...assets].sort().join(', '),
  scope: ({ right }) => right.scope,
  amount: ({ right }) => right.amount && amountInWords(right.amount),
  binding: ({ right }) => right.binding.toLowerCase().replaceAll('_', '-'),
  kind: ({ right }) => right.kind.toLowerCase().replaceAll('_', ' '),
  position: ({ right }) => right.position.toLowerCase().replaceAll('_', ' '),
  action: ({ right }) => right.action,
};

/**
 * Of two rights of which one took the other's place: the terms as stated, since the day of the
 * handover is no difference between them.
 */
const HANDOVER_FIELDS: typeof FIELDS = {
  start: () => null,
  end: ({ evaluation: { settled } }) => endInWords({ ...settled, ...statedEnd(settled) }),
};

function statedEnd({
  stated,
}: EffectiveTerm): Pick<EffectiveTerm, 'endEarliest' | 'endLatest' | 'endUnknown'> {
  return {
    endEarliest: stated.endEarliest,
    endLatest: stated.endLatest,
    endUnknown: stated.end === 'UNKNOWN',
  };
}

function conditionsInWords(conditions: Side['conditions']): string {
  return conditions.length === 0
    ? 'none'
    : conditions
        .map(({ label }) => label)
        .sort()
        .join('; ');
}

function startInWords({ startEarliest, startLatest }: EffectiveTerm): string {
  if (startEarliest >= OPEN) return 'not yet activated';
  if (startEarliest === startLatest) return isoDay(startEarliest);
  return `${isoDay(startEarliest)} at the earliest, ${startLatest >= OPEN ? 'or never' : `${isoDay(startLatest)} at the latest`}`;
}

function endInWords({ endEarliest, endLatest, endUnknown, open }: EffectiveTerm): string {
  const until =
    open.length > 0 ? `, until ${open.map(({ event }) => event.label).join(' or ')}` : '';
  if (endUnknown) return `not published, confirmed through ${isoDay(endEarliest - 1)}${until}`;
  if (endLatest >= OPEN)
    return `${endEarliest >= OPEN ? 'open' : `last day ${isoDay(endEarliest - 1)} at the earliest, or open`}${until}`;
  const days =
    endEarliest === endLatest
      ? `last day ${isoDay(endLatest - 1)}`
      : `last day ${isoDay(endEarliest - 1)} at the earliest, ${isoDay(endLatest - 1)} at the latest`;
  return `${days}${until}`;
}

function amountInWords({ value, currency, unit, what, basis }: Amount): string {
  return [value, currency, unit, what, basis && `(${basis})`].filter((part) => part).join(' ');
}
