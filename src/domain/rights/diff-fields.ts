import type { Condition } from '../model/event.ts';
import type { TemporalContext } from '../model/history.ts';
import type { Right } from '../model/right.ts';
import { amountInWords } from '../text/money.ts';
import { OPEN } from '../time/day.ts';
import type { Bounds } from '../time/edtf.ts';
import { dayInWords, dayLimitsInWords } from '../time/words.ts';
import type { Evaluation } from './evaluation.ts';
import { stillOpen } from './effective-term.ts';
import { eventConditions } from './heads.ts';
import type { EffectiveTerm, OpenCondition } from './term.ts';

/** One difference, before and after, in words; null if that side has no such field. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One side of a change: the right in its context, with the names of linked records. */
export interface Side {
  readonly right: Right;
  readonly context: Pick<TemporalContext, 'today' | 'knownAt'>;
  readonly evaluation: Evaluation;
  readonly holder: string;
  readonly counterparty: string | null;
  readonly assets: readonly string[];
  readonly conditions: readonly Pick<Condition, 'id' | 'label'>[];
}

/**
 * The differences of a change or correction (`after` null: withdrawn without replacement), or of a
 * handover, in which an act ends the one right and introduces the other. See
 * docs/model.md#composite-answers.
 */
export function fieldChanges(
  before: Side,
  after: Side | null,
  isHandover: boolean,
): readonly FieldChange[] {
  return Object.entries(isHandover ? HANDOVER_FIELDS : FIELDS).flatMap(([field, say]) => {
    const change = { field, before: say(before), after: after && say(after) };
    return change.before === change.after || (after === null && change.before === null)
      ? []
      : [change];
  });
}

type Fields = Readonly<Record<string, (side: Side) => string | null>>;

const FIELDS_BESIDE_TERM: Fields = {
  certainty: ({ evaluation }) => evaluation.certainty?.toLowerCase() ?? null,
  conditions: ({ conditions }) =>
    conditions
      .map(({ label }) => label)
      .sort()
      .join('; ') || 'none',
  holder: ({ holder }) => holder,
  counterparty: ({ counterparty }) => counterparty,
  assets: ({ assets }) => [...assets].sort().join(', ') || 'none',
  scope: ({ right }) => right.scope,
  amount: ({ right }) => right.amount && amountInWords(right.amount),
  binding: ({ right }) => right.binding.toLowerCase().replaceAll('_', '-'),
  kind: ({ right }) => right.kind.toLowerCase().replaceAll('_', ' '),
  position: ({ right }) => right.position.toLowerCase().replaceAll('_', ' '),
  action: ({ right }) => right.action,
};

const FIELDS: Fields = {
  status: ({ evaluation }) => evaluation.status.toLowerCase().replaceAll('_', ' '),
  start: ({ evaluation }) => startInWords(evaluation.effective),
  end: ({ evaluation: { effective }, context }) =>
    endInWords(effective, stillOpen(effective, context)),
  'could end early': ({ evaluation }) => (evaluation.defeasible ? 'yes' : 'no'),
  ...FIELDS_BESIDE_TERM,
};

/** For a handover the stated terms are compared, since the day of the handover is no difference. */
const HANDOVER_FIELDS: Fields = {
  'stated end': ({ evaluation: { effective } }) => {
    const { stated, open } = effective;
    return endInWords({ ...stated, endUnknown: stated.end === 'UNKNOWN' }, open);
  },
  ...FIELDS_BESIDE_TERM,
};

function startInWords({ startEarliest, startLatest }: EffectiveTerm): string {
  if (startEarliest >= OPEN) return 'not yet activated';
  const start = dayLimitsInWords(startEarliest, startLatest);
  return startLatest >= OPEN ? `${start}, or never` : start;
}

function endInWords(
  { endEarliest, endLatest, endUnknown }: Bounds & Pick<EffectiveTerm, 'endUnknown'>,
  open: readonly OpenCondition[],
): string {
  const events = [
    ...new Set(open.flatMap(eventConditions).map(({ turnsOn }) => `“${turnsOn.label}”`)),
  ];
  const unless = events.length > 0 ? `, unless ${events.join(' or ')}` : '';
  if (endUnknown) return `not published, confirmed through ${dayInWords(endEarliest - 1)}${unless}`;
  if (endLatest < OPEN)
    return `through ${dayLimitsInWords(endEarliest - 1, endLatest - 1)}${unless}`;
  const end = endEarliest >= OPEN ? 'no end' : `through ${dayInWords(endEarliest - 1)} at least`;
  return end + unless;
}
