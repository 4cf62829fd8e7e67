import type { Id } from '../../../domain/model/record.ts';
import { amountInWords } from '../../../domain/text/money.ts';
import type { Term } from '../../../domain/time/edtf.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { inside } from '../faults.ts';
import type { Rule, RuleInput } from '../rule.ts';

type RightEntry = RuleInput['rights'][number];

/** Further rights of one group are not compared, so that a large seed is checked soon. */
const MAX_COMPARED = 50;

/**
 * Two rights of one holder, counterparty, kind and asset, that may be of one agreement, have the
 * same term and amount, unless an act, an alternative, a correction or a dispute separates them, or
 * they are parts of a whole.
 */
export const noContradiction: Rule = (seed, warnings) => {
  const settled = settledPairs(seed);
  const disputed = new Set(
    seed.disputes.flatMap(({ record }) => (record.affects ?? []).map((one) => one.record)),
  );
  const open = seed.rights.filter(({ record }) => !disputed.has(record.id ?? ''));
  for (const group of groupBy(open.flatMap(keyed), ({ key }) => key).values()) {
    const rights = group.slice(0, MAX_COMPARED).map(({ right }) => right);
    for (const [i, right] of rights.entries())
      for (const other of rights.slice(0, i)) {
        const pair = pairOf(right.record.id!, other.record.id!);
        if (settled.has(pair) || !areAlike(right, other)) continue;
        const difference = differenceOf(right, other, seed);
        if (difference === null) continue;
        settled.add(pair);
        const [field, own, others] = difference;
        warnings.add(
          inside(right.at, field),
          `the ${field} of ${other.record.id}, ${others}, or an act, an alternative or a dispute`,
          own,
          inside(other.at, field),
        );
      }
  }
};

function keyed(right: RightEntry) {
  const { id, holder, counterparty, kind, position, assets, rank, withdrawn, assertion, term } =
    right.record;
  const isSettled = rank !== 'NORMAL' || withdrawn !== null || assertion === 'DISPUTED';
  if (!id || !holder || !kind || !assets || !term || isSettled) return [];
  const about = assets.length > 0 ? assets : [''];
  return about.map((asset) => ({
    key: JSON.stringify([holder, counterparty, kind, position, asset]),
    right,
  }));
}

function settledPairs({ acts, rights }: RuleInput): Set<string> {
  return new Set([
    ...rights.flatMap(({ record: { id, alternativeTo, corrects } }) =>
      [...(alternativeTo ?? []), corrects?.right].map((to) => pairOf(id ?? '', to ?? '')),
    ),
    ...acts.flatMap(({ record: { ends, introduces } }) =>
      (ends ?? []).flatMap((ended) => (introduces ?? []).map((id) => pairOf(ended, id))),
    ),
  ]);
}

function termAfterActs({ record: { id, term } }: RightEntry, { actsEnding }: RuleInput): Term {
  const days = actsEnding(id!).flatMap(({ effective }) => effective ?? []);
  return days.reduce(
    (cut, { earliest, latest }) => ({
      ...cut,
      end: cut.end === 'UNKNOWN' ? 'IMPRECISE' : cut.end,
      endEarliest: Math.min(cut.endEarliest, earliest),
      endLatest: Math.min(cut.endLatest, latest),
    }),
    term!,
  );
}

function pairOf(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Words of a right that is one part of a whole, beside others. */
const PART = new RegExp(
  `\\b(?:${[
    'additional(?:ly)?|further|more(?! than)|another|extra|increment(?:al)?|added|adds|addition',
    'first(?! refusal| offer| availab| look)|second|third|fourth|last|next|final|initial',
    'tranches?|instal?lments?|remaining|remainder|rest|expan(?:ds?|ded|sion)|phase|stage|each',
  ].join('|')})\\b`,
  'i',
);

/** Whether two rights may be two records of one: no field shows that they are different ones. */
function areAlike({ record: a }: RightEntry, { record: b }: RightEntry): boolean {
  const isPart = [a, b].some(({ label, amount }) =>
    PART.test(`${label ?? ''} ${amount?.what ?? ''}`),
  );
  const fields = ['agreement', 'clause', 'scope', 'action'] as const;
  return !isPart && fields.every((field) => !a[field] || !b[field] || a[field] === b[field]);
}

/** The field in which two rights with a common day contradict each other, and its values. */
function differenceOf(a: RightEntry, b: RightEntry, seed: RuleInput) {
  const [own, others] = [termAfterActs(a, seed), termAfterActs(b, seed)];
  if (own.startEarliest >= others.endLatest || others.startEarliest >= own.endLatest) return null;
  const [amount, other] = [a.record.amount, b.record.amount];
  if (amount && other && amountsDiffer(amount, other) && !addUp([a, b], seed))
    return ['amount', amountInWords(amount)!, amountInWords(other)!] as const;
  return termsExclude(own, others) ? (['term', own.edtf, others.edtf] as const) : null;
}

/** Whether no truth fits both: starts, or published ends, that have no day in common. */
function termsExclude(a: Term, b: Term): boolean {
  const starts = a.startLatest < b.startEarliest || b.startLatest < a.startEarliest;
  const published = a.end !== 'UNKNOWN' && b.end !== 'UNKNOWN';
  return starts || (published && (a.endLatest < b.endEarliest || b.endLatest < a.endEarliest));
}

type Amount = NonNullable<RightEntry['record']['amount']>;

/** The share by which a value may differ from one that is stated to be approximate. */
const ABOUT_TOLERANCE = 0.1;
const ABOUT = /\b(?:about|around|approximately|roughly|estimated)\b/i;

function amountsDiffer(a: Amount, b: Amount): boolean {
  if (a.value === null || b.value === null || unitOf(a) !== unitOf(b)) return false;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return (x.to < y.from || y.to < x.from) && areOfOneThing(a.what, b.what);
}

function unitOf({ currency, unit }: Amount): string {
  return currency ?? unit?.toLowerCase() ?? '';
}

/** The values that the basis of an amount leaves possible. */
function rangeOf({ value, what, basis }: Amount): { readonly from: number; readonly to: number } {
  const [number, says] = [Number(value), `${what ?? ''} ${basis ?? ''}`];
  if (/\b(?:up to|at most|maximum)\b/i.test(says)) return { from: 0, to: number };
  if (/\b(?:at least|more than|minimum)\b/i.test(says)) return { from: number, to: Infinity };
  const room = ABOUT.test(says) ? ABOUT_TOLERANCE : 0;
  return { from: number * (1 - room), to: number * (1 + room) };
}

/** Whether two descriptions of the counted thing share a word, or one is missing. */
function areOfOneThing(a: string | null, b: string | null): boolean {
  const wordsOf = (text: string): readonly string[] =>
    text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return a === null || b === null || wordsOf(a).some((word) => wordsOf(b).includes(word));
}

function addUp(rights: readonly RightEntry[], { deals }: RuleInput): boolean {
  const sum = rights.reduce((total, { record }) => total + Number(record.amount!.value), 0);
  const agreement = rights[0]!.record.agreement;
  return deals.some(
    ({ record }) =>
      (record.agreements ?? []).some((id) => id === agreement) &&
      (record.values ?? []).some(({ amount }) => Number(amount) === sum),
  );
}
