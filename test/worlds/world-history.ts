import type {
  ActHistory,
  ConditionHistory,
  ConfirmingSource,
  DisputeHistory,
  EventTrigger,
  RightHistory,
} from '../../src/domain/model/history.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import type { Term } from '../../src/domain/time/edtf.ts';
import type { Extra, StatedTerm, World } from './world.ts';

/** The day on which the extra at a place, or its day, is known to be withdrawn; OPEN: it is not. */
function withdrawnOn(
  extras: readonly Extra[],
  place: number,
  of: 'ACT' | 'CONDITION' | 'OCCURRENCE',
): Day {
  const next = extras[place + 1];
  return next?.type === 'WITHDRAWAL' && next.of === of ? next.known : OPEN;
}

/** The day of an event, and the one that is reported in its place. */
function occurrencesOf(extras: readonly Extra[], place: number): EventTrigger['occurrences'] {
  const [extra, next] = [extras[place], extras[place + 1]];
  const occurred = extra?.type === 'EVENT' ? extra.occurred : null;
  const instead = next?.type === 'WITHDRAWAL' ? next.instead : null;
  return [
    ...(occurred
      ? [
          {
            ...occurred.on,
            knownFrom: occurred.known,
            knownUntil: withdrawnOn(extras, place, 'OCCURRENCE'),
          },
        ]
      : []),
    ...(instead && next?.type === 'WITHDRAWAL'
      ? [{ ...instead, knownFrom: Math.max(next.known, instead.earliest), knownUntil: OPEN }]
      : []),
  ];
}

/** The dispute that an extra makes, about the right's term or about the extra before it. */
function disputesBy(
  extra: Extra,
  before: Extra | undefined,
  place: number,
): readonly DisputeHistory[] {
  if (extra.type !== 'CLAIM' && extra.type !== 'DISPUTE') return [];
  const claims = ['source:one', 'source:other'].map((id, i) => ({
    says: '',
    term: extra.type === 'CLAIM' && i === 1 ? termOf(extra.term) : null,
    confirms: null,
    knownFrom: i === 1 ? extra.known : 0,
    knownUntil: OPEN,
    source: { ...SOURCE, id },
  }));
  const about = (recordId: string, field: string) => [
    { id: 'dispute:d', topic: '', claims, affects: [{ recordId, fields: [field] }] },
  ];
  if (extra.type === 'CLAIM') return about(RIGHT_ID, 'term');
  return before?.type === 'ACT'
    ? about(`act:${place}`, 'effective')
    : about(`condition:${place}`, 'effect');
}

const RIGHT_ID = 'right:of-the-world';

/** The right of a world as the product takes it. */
export function historyOf({ term, activation, extras }: World): RightHistory {
  const conditions: ConditionHistory[] = [];
  for (const [i, extra] of extras.entries()) {
    if (extra.type !== 'EVENT') continue;
    const { effect, within } = extra;
    const next = extras[i + 1];
    conditions.push({
      id: `condition:${i}`,
      label: `condition ${i}`,
      effect,
      knownFrom: 0,
      knownUntil: withdrawnOn(extras, i, 'CONDITION'),
      within: within && { from: within[0], until: within[1] },
      turnsOn: {
        type: 'EVENT',
        id: `event:${i}`,
        label: `event ${i}`,
        occurrences: occurrencesOf(extras, i),
      },
      voids:
        next?.type === 'VOIDING'
          ? [{ actId: 'act:voiding', knownFrom: next.known, knownUntil: OPEN, ...next.on }]
          : [],
    });
  }
  const acts = extras.flatMap((extra, i): ActHistory[] =>
    extra.type === 'ACT'
      ? [
          {
            id: `act:${i}`,
            kind: extra.kind,
            knownFrom: extra.known,
            knownUntil: withdrawnOn(extras, i, 'ACT'),
            ...extra.on,
            madeBy: null,
            successors: [],
          },
        ]
      : [],
  );
  const withdrawn = extras.flatMap((extra) =>
    extra.type === 'WITHDRAWAL' && extra.of === 'RIGHT' ? extra.known : [],
  );
  return {
    rightId: RIGHT_ID,
    label: 'Right of the world',
    kind: 'PAYMENT',
    knownFrom: 0,
    knownUntil: Math.min(OPEN, ...withdrawn),
    rank: 'NORMAL',
    rankReason: null,
    assertion: 'STATED',
    term: termOf(term),
    activation,
    confirmations: extras.flatMap((extra) =>
      extra.type === 'CONFIRMATION'
        ? [{ visibleFrom: extra.known, on: extra.on, said: extra.said, source: SOURCE }]
        : [],
    ),
    conditions,
    acts,
    amount: null,
    due: null,
    performances: [],
    corrects: null,
    correctedByIds: [],
    alternativeIds: [],
    alternatives: [],
    disputes: extras.flatMap((extra, i) => disputesBy(extra, extras[i - 1], i - 1)),
    heads: new Map(),
  };
}

const SOURCE: ConfirmingSource = {
  id: 'source:s',
  kind: 'NEWS',
  publisher: 'Gazette',
  repostOf: null,
  originPublisher: null,
};

/** As `parseTerm` gives it. */
function termOf({ start, lastDay }: StatedTerm): Term {
  const { earliest: startEarliest, latest: startLatest } = start;
  const stated = { edtf: '', phrase: null, startEarliest };
  if (lastDay === 'OPEN')
    return { ...stated, startLatest, endEarliest: OPEN, endLatest: OPEN, end: 'OPEN' };
  if (lastDay === 'UNKNOWN')
    return {
      ...stated,
      startLatest,
      endEarliest: startEarliest + 1,
      endLatest: OPEN,
      end: 'UNKNOWN',
    };
  const { earliest, latest } = lastDay;
  return {
    ...stated,
    startLatest: Math.min(startLatest, latest),
    endEarliest: Math.max(earliest, startEarliest) + 1,
    endLatest: latest + 1,
    end: earliest === latest ? 'EXACT' : 'IMPRECISE',
  };
}
