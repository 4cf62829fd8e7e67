import type { Id } from '../../../domain/model/record.ts';
import { amountInWords } from '../../../domain/text/money.ts';
import type { Term } from '../../../domain/time/edtf.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { inside } from '../value-path.ts';
import type { Entry } from '../partial-records.ts';
import type { SeedRight } from '../records.ts';
import type { Rule, RuleInput } from '../rule.ts';

type RightEntry = Entry<SeedRight>;

/** Further rights of one group are not compared, so that a large seed is checked soon. */
const MAX_COMPARED = 50;

/**
 * Two rights of one holder, counterparty, kind and asset, that may be of one agreement, have the
 * same term and amount, unless an act, an alternative, a correction or a dispute separates them, or
 * they are parts of a whole.
 */
export const noContradiction: Rule = (seed, warnings) => {
  const settled = settledPairs(seed);
  const termOf = termsAfterActs(seed);
  const reported = new Set<string>();
  const disputed = new Set(
    seed.disputes.flatMap(({ record }) => (record.affects ?? []).map((one) => one.record)),
  );
  const open = seed.rights.filter(({ record }) => !disputed.has(record.id ?? ''));
  for (const group of groupBy(open.flatMap(keyed), ({ key }) => key).values()) {
    const rights = group.slice(0, MAX_COMPARED).map(({ right }) => right);
    for (const [i, right] of rights.entries())
      for (const other of rights.slice(0, i)) {
        const pair = pairOf(right.record.id!, other.record.id!);
        if (reported.has(pair) || settled(right, other) || !areAlike(right, other)) continue;
        const terms = [termOf(right), termOf(other)] as const;
        const difference = haveOneDay(...terms) ? differenceOf(right, other, terms, seed) : null;
        if (difference === null) continue;
        reported.add(pair);
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

function keyed(right: RightEntry): readonly { readonly key: string; readonly right: RightEntry }[] {
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

function settledPairs({ acts, rights }: RuleInput): (a: RightEntry, b: RightEntry) => boolean {
  const pairs = new Set([
    ...rights.flatMap(({ record: { id, alternativeTo, corrects } }) =>
      [...(alternativeTo ?? []), corrects?.right].map((to) => pairOf(id ?? '', to ?? '')),
    ),
    ...acts.flatMap(({ record: { ends, introduces } }) =>
      (ends ?? []).flatMap((ended) => (introduces ?? []).map((id) => pairOf(ended, id))),
    ),
  ]);
  return (a, b) => pairs.has(pairOf(a.record.id!, b.record.id!));
}

function termsAfterActs({ actsEnding }: RuleInput): (right: RightEntry) => Term {
  return ({ record: { id, term } }) =>
    actsEnding(id!).reduce(
      (cut, { effective }) =>
        effective
          ? {
              ...cut,
              end: cut.end === 'UNKNOWN' ? 'IMPRECISE' : cut.end,
              endEarliest: Math.min(cut.endEarliest, effective.earliest),
              endLatest: Math.min(cut.endLatest, effective.latest),
            }
          : cut,
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
  const differ = (x: string | null | undefined, y: string | null | undefined) =>
    Boolean(x && y) && x !== y;
  const isPart = [a, b].some(({ label, amount }) =>
    PART.test(`${label ?? ''} ${amount?.what ?? ''}`),
  );
  return (
    !isPart &&
    !differ(a.agreement, b.agreement) &&
    !differ(a.clause, b.clause) &&
    !differ(a.scope, b.scope) &&
    !differ(a.action, b.action)
  );
}

function haveOneDay(a: Term, b: Term): boolean {
  return a.startEarliest < b.endLatest && b.startEarliest < a.endLatest;
}

type Difference = readonly [field: 'amount' | 'term', own: string, others: string];

function differenceOf(
  a: RightEntry,
  b: RightEntry,
  terms: readonly [Term, Term],
  seed: RuleInput,
): Difference | null {
  const [amount, other] = [a.record.amount, b.record.amount];
  if (amount && other && amountsDiffer(amount, other) && !addUp([a, b], seed))
    return ['amount', amountInWords(amount)!, amountInWords(other)!];
  return termsExclude(...terms) ? ['term', terms[0].edtf, terms[1].edtf] : null;
}

/** Whether no truth fits both: starts, or published ends, that have no day in common. */
function termsExclude(a: Term, b: Term): boolean {
  const starts = a.startLatest < b.startEarliest || b.startLatest < a.startEarliest;
  const published = a.end !== 'UNKNOWN' && b.end !== 'UNKNOWN';
  return starts || (published && (a.endLatest < b.endEarliest || b.endLatest < a.endEarliest));
}

type Amount = NonNullable<SeedRight['amount']>;

/** The share by which a value may differ from one that is stated to be approximate. */
const ABOUT_TOLERANCE = 0.1;

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
  const room = /\b(?:about|around|approximately|roughly|estimated)\b/i.test(says)
    ? ABOUT_TOLERANCE
    : 0;
  return { from: number * (1 - room), to: number * (1 + room) };
}

/** Whether two descriptions of the counted thing share a word, or one is missing. */
function areOfOneThing(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
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
