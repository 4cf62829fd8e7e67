import type { RightKind } from '../../src/model.ts';
import type { Facts, Place, RightFact, TermFact } from './clauses/facts.ts';
import type { SaidTerm } from './clauses/terms.ts';
import type { Sentence } from './text/sentences.ts';

/** A right with every place that tells of it; `termPlaces` tell of its term only. */
export interface DraftRight extends Omit<RightFact, 'place'> {
  readonly places: readonly Place[];
  readonly termPlaces: readonly Place[];
}

/** One record per right: what several sentences say of the same right is joined, and terms said of an agreement reach its rights. */
export function settleFacts(facts: Facts, sentences: readonly Sentence[]): readonly DraftRight[] {
  let rights: DraftRight[] = [];
  for (const fact of facts.rights) {
    const { place, ...rest } = fact;
    const at = rights.findIndex((right) => sameRight(right, fact));
    if (at < 0) rights.push({ ...rest, places: [place], termPlaces: [] });
    else rights[at] = joined(rights[at]!, fact);
  }
  rights = withMainPair(rights);
  for (const term of facts.terms) rights = applyTerm(rights, term, sentences);
  return rights.map((right) => {
    if (right.kind !== 'EXCLUSIVITY' || right.term) return right;
    const licence = rights.find((one) => one.kind === 'LICENSE' && one.holder === right.holder && one.term && one.places.some((place) => right.places.some((own) => own.sentence === place.sentence)));
    return licence ? { ...right, term: licence.term, termPlaces: [...licence.places.filter((place) => !right.places.some((own) => own.sentence === place.sentence)), ...licence.termPlaces] } : right;
  });
}

/** Where all told pairs of an article are one pair, a right of one of the two whose counterparty is not said is against the other. */
function withMainPair(rights: DraftRight[]): DraftRight[] {
  const pairs = new Set(rights.filter((right) => right.counterparty !== null).map((right) => [right.holder, right.counterparty!].sort((a, b) => a - b).join()));
  if (pairs.size !== 1) return rights;
  const pair = [...pairs][0]!.split(',').map(Number);
  return rights.map((right) => {
    if (right.counterparty !== null || right.kind === 'EQUITY_INTEREST' || right.kind === 'IP_OWNERSHIP' || !pair.includes(right.holder)) return right;
    return { ...right, counterparty: pair.find((party) => party !== right.holder)!, assumedCounterparty: true };
  });
}

function sameRight(right: DraftRight, fact: RightFact): boolean {
  if (right.kind !== fact.kind || right.holder !== fact.holder) return false;
  if (right.counterparty !== fact.counterparty && right.counterparty !== null && fact.counterparty !== null && !right.assumedCounterparty && !fact.assumedCounterparty) return false;
  const amounts = right.amount === null || fact.amount === null || (right.amount.value === fact.amount.value && right.amount.currency === fact.amount.currency);
  const ends = right.term?.to == null || fact.term?.to == null || sameEnd(right.term, fact.term);
  return amounts && ends;
}

function sameEnd(a: SaidTerm, b: SaidTerm): boolean {
  return a.to!.year === b.to!.year && (a.to!.month === b.to!.month || a.to!.month === null || b.to!.month === null);
}

function joined(right: DraftRight, fact: RightFact): DraftRight {
  const better = right.assumedCounterparty && !fact.assumedCounterparty && fact.counterparty !== null;
  return {
    ...right, amount: right.amount ?? fact.amount, term: fill(right.term, fact.term), matter: right.matter ?? fact.matter, action: right.action ?? fact.action,
    counterparty: better ? fact.counterparty : (right.counterparty ?? fact.counterparty), assumedCounterparty: better ? false : right.assumedCounterparty,
    confidence: Math.min(0.95, Math.max(right.confidence, fact.confidence) + 0.03),
    places: right.places.length >= 20 || right.places.some((one) => one.sentence === fact.place.sentence) ? right.places : [...right.places, fact.place],
  };
}

function fill(a: SaidTerm | null, b: SaidTerm | null): SaidTerm | null {
  if (!a || !b) return a ?? b;
  const ended = a.to !== null || a.length !== null || a.perpetual;
  return {
    from: a.from ?? b.from, to: ended ? a.to : b.to, length: ended ? a.length : b.length, perpetual: ended ? a.perpetual : b.perpetual,
    phrase: [...new Set([a.phrase, ...(ended && a.from ? [] : [b.phrase])])].join(', '),
  };
}

const WHOLE: readonly RightKind[] = ['LICENSE', 'EXCLUSIVITY', 'SUPPLY_COMMITMENT', 'PURCHASE_COMMITMENT', 'REVENUE_SHARE', 'GOVERNANCE'];

function applyTerm(rights: DraftRight[], fact: TermFact, sentences: readonly Sentence[]): DraftRight[] {
  const kinds = kindsOf(fact.noun);
  const paragraph = sentences[fact.place.sentence]!.paragraph;
  const fits = (right: DraftRight): boolean => kinds.includes(right.kind) && !(right.kind === 'GOVERNANCE' && right.action !== 'manage') && !(right.kind === 'PAYMENT' && right.action !== 'receive')
    && (fact.holders.length === 0 || fact.holders.includes(right.holder) || (right.counterparty !== null && fact.holders.includes(right.counterparty)));
  const near = rights.filter((right) => fits(right) && right.places.some((place) => Math.abs(sentences[place.sentence]!.paragraph - paragraph) === 0));
  const chosen = new Set(near.length > 0 && !/agreement|deal|contract|partnership|term|licen/.test(fact.noun) ? near : near.length > 0 && manyPairs(rights) ? near : rights.filter(fits));
  return rights.map((right) => {
    if (!chosen.has(right)) return right;
    const term = fill(right.term, fact.term);
    return term?.phrase === right.term?.phrase ? right : { ...right, term, termPlaces: right.termPlaces.length >= 20 ? right.termPlaces : [...right.termPlaces, fact.place] };
  });
}

/** Whether the article tells of several agreements, so that a term belongs to its own paragraph. */
function manyPairs(rights: readonly DraftRight[]): boolean {
  return new Set(rights.filter((right) => right.counterparty !== null).map((right) => [right.holder, right.counterparty].sort().join())).size > 1;
}

function kindsOf(noun: string): readonly RightKind[] {
  if (/^licen|^rights$|^lease|^tenancy|^franchise|^concession|^sponsorship/.test(noun)) return ['LICENSE', 'EXCLUSIVITY'];
  if (/^option|^warrant/.test(noun)) return ['PURCHASE_OPTION', 'EXTENSION_OPTION'];
  if (/^exclusiv/.test(noun)) return ['EXCLUSIVITY'];
  if (/^loan|^bond|^facility/.test(noun)) return ['PAYMENT'];
  if (/^deliver|^suppl|^offtake/.test(noun)) return ['SUPPLY_COMMITMENT', 'PURCHASE_COMMITMENT'];
  if (/^royalt/.test(noun)) return ['REVENUE_SHARE'];
  return WHOLE;
}
