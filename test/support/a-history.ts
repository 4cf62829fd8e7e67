import type { AgreementKind } from '../../src/domain/model/agreement.ts';
import type {
  ActHistory,
  Assumptions,
  ConditionHistory,
  ConfirmingSource,
  RightHistory,
} from '../../src/domain/model/history.ts';
import type { Id } from '../../src/domain/model/record.ts';
import { evaluate } from '../../src/domain/rights/evaluate.ts';
import { OPEN, parseDay } from '../../src/domain/time/day.ts';
import { parseDatedDay, parseTerm } from '../../src/domain/time/edtf.ts';

/** The day since which everything below is public. */
const KNOWN = parseDay('2019-01-01');
const ALWAYS = { knownFrom: KNOWN, knownUntil: OPEN };

/** A right with a stated term, and nothing else, save as given. */
export function aHistory(edtf: string, rest: Partial<RightHistory> = {}): RightHistory {
  return {
    rightId: 'right:r',
    label: 'Right',
    kind: 'PAYMENT',
    ...ALWAYS,
    rank: 'NORMAL',
    rankReason: null,
    assertion: 'STATED',
    term: parseTerm(edtf),
    activation: 'ALL',
    confirmations: [],
    conditions: [],
    acts: [],
    amount: null,
    due: null,
    performances: [],
    corrects: null,
    correctedByIds: [],
    alternativeIds: [],
    alternatives: [],
    disputes: [],
    heads: new Map(),
    ...rest,
  };
}

/** An act on a day, or on any day through `until`, that introduces rights of Alpha. */
export function anAct(
  kind: ActHistory['kind'],
  on: string,
  labels: readonly string[] = [],
  until = on,
): ActHistory {
  return {
    id: `act:${kind.toLowerCase()}`,
    kind,
    ...ALWAYS,
    earliest: parseDay(on),
    latest: parseDay(until),
    madeBy: null,
    successors: labels.map((label, i) => ({
      id: `right:s${i}`,
      label,
      holder: 'Alpha',
      carriesOn: true,
      ...ALWAYS,
    })),
  };
}

/** An act that pays an amount in dollars, or part of one, on a day. */
export function aPayment(on: string, value: string): RightHistory['performances'][number] {
  const amount = { value, currency: 'USD', unit: null, what: null, basis: null };
  return { id: `act:pays-on-${on}`, ...ALWAYS, effective: parseDatedDay(on), amount };
}

/** The act with the agreement that makes it. */
export function madeBy(
  of: ActHistory,
  title: string,
  signed?: string,
  kind: AgreementKind = 'DEFINITIVE',
): ActHistory {
  const executed = signed ? parseDatedDay(signed) : null;
  return { ...of, madeBy: { kind, title, executed, ...ALWAYS } };
}

/** A condition on an event of that label, which happened on a day, or on any day through `until`. */
export function aCondition(
  effect: ConditionHistory['effect'],
  label: string,
  on?: string,
  until = on,
): ConditionHistory {
  const slug = label.toLowerCase().replaceAll(' ', '-');
  return {
    id: `condition:${slug}`,
    label,
    effect,
    ...ALWAYS,
    within: null,
    voids: [],
    turnsOn: {
      type: 'EVENT',
      id: `event:${slug}`,
      label,
      occurrences: on
        ? [
            {
              earliest: parseDay(on),
              latest: parseDay(until!),
              knownFrom: KNOWN,
              knownUntil: OPEN,
            },
          ]
        : [],
    },
  };
}

/** An open dispute about a field of a record: Gazette says that A, Ledger that B. */
export function aDispute(recordId: Id, field: string): RightHistory['disputes'][number] {
  const claim = (publisher: string, says: string) => ({
    says,
    term: null,
    confirms: null,
    ...ALWAYS,
    source: {
      id: `source:${publisher.toLowerCase()}`,
      kind: 'NEWS' as const,
      publisher,
      repostOf: null,
      originPublisher: null,
    },
  });
  return {
    id: 'dispute:d',
    topic: 'the topic',
    affects: [{ recordId, fields: [field] }],
    claims: [claim('Gazette', 'A'), claim('Ledger', 'B')],
  };
}

/** A condition that ends a right when another one ends. */
export function endsWith({ rightId, label }: RightHistory): ConditionHistory {
  return {
    ...aCondition('TERMINATES', 'Ends with'),
    turnsOn: {
      type: 'RIGHT',
      id: rightId,
      label,
      when: 'ENDS',
      throughIds: [],
      evenIfReplaced: false,
    },
  };
}

/** The condition, counting only from a day until another (excluded). */
export function within(of: ConditionHistory, from: string, until: string): ConditionHistory {
  return { ...of, within: { from: parseDay(from), until: parseDay(until) } };
}

/** The condition, voided on a day. */
export function voided(of: ConditionHistory, on: string): ConditionHistory {
  const day = parseDay(on);
  return { ...of, voids: [{ actId: 'act:void', ...ALWAYS, earliest: day, latest: day }] };
}

/** A confirmation of a day, by a source of a kind. */
export function confirmed(
  on: string,
  source: Partial<ConfirmingSource> = {},
): RightHistory['confirmations'][number] {
  const day = parseDay(on);
  const by: ConfirmingSource = {
    id: 'source:s',
    kind: 'NEWS',
    publisher: 'Gazette',
    repostOf: null,
    originPublisher: null,
    ...source,
  };
  return { visibleFrom: day, on: day, said: false, source: by };
}

/** The words of a right in a year or on a day, as known on 30 June 2026, which is today. */
export function explained(
  of: RightHistory,
  when: string,
  { assumptions = new Map(), knownAt = '2026-06-30' }: Told = {},
): string {
  const from = parseDay(when.length === 4 ? `${when}-01-01` : when);
  const until = when.length === 4 ? parseDay(`${Number(when) + 1}-01-01`) : from + 1;
  return evaluate(of, {
    window: { from, until },
    knownAt: parseDay(knownAt),
    today: parseDay('2026-06-30'),
    assumptions,
  }).explanation;
}

interface Told {
  readonly assumptions?: Assumptions;
  readonly knownAt?: string;
}

/** An event assumed on a day, or never. */
export function assume(slug: string, on: string): Assumptions {
  return new Map([[`event:${slug}`, on === 'never' ? on : parseDay(on)]]);
}
