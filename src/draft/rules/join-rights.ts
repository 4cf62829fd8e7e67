import type { ParsedTerm } from '../words/parsed-term.ts';
import type { RightFact } from './facts.ts';

/**
 * Joins the facts of several sentences about one right. If there is only one contracting pair, or
 * the article names only two parties, a missing counterparty is the other of the two.
 *
 * @param parties  the number of parties that the article names
 */
export function joinRights(facts: readonly RightFact[], parties: number): readonly RightFact[] {
  const joined: RightFact[] = [];
  for (const fact of withMainPair(facts, parties)) {
    const at = joined.findIndex((one) => sameRight(one, fact));
    if (at < 0) joined.push(fact);
    else joined[at] = mergeRights(joined[at]!, fact);
  }
  return joined;
}

function withMainPair(rights: readonly RightFact[], parties: number): readonly RightFact[] {
  const pairs = new Set(
    rights
      .filter(({ counterparty }) => counterparty !== null)
      .map(({ holder, counterparty }) => [holder, counterparty!].sort((a, b) => a - b).join()),
  );
  if (pairs.size === 0 && parties === 2) pairs.add('0,1');
  if (pairs.size !== 1) return rights;
  const pair = [...pairs][0]!.split(',').map(Number);
  return rights.map((right) =>
    right.counterparty !== null || OF_NOBODY.has(right.kind) || !pair.includes(right.holder)
      ? right
      : {
          ...right,
          counterparty: pair.find((party) => party !== right.holder)!,
          assumedCounterparty: true,
        },
  );
}

/** The kinds of rights that are held against everyone. */
const OF_NOBODY: ReadonlySet<string> = new Set(['EQUITY_INTEREST', 'IP_OWNERSHIP']);

export function sameRight(one: RightFact, other: RightFact): boolean {
  if (one.kind !== other.kind || one.holder !== other.holder) return false;
  if (
    one.counterparty !== other.counterparty &&
    one.counterparty !== null &&
    other.counterparty !== null
  )
    return false;
  const [a, b] = [one.amount, other.amount];
  if (a !== null && b !== null && (a.value !== b.value || a.currency !== b.currency)) return false;
  if (one.scope !== null && other.scope !== null && one.scope !== other.scope) return false;
  return sameEnd(one.term, other.term);
}

function sameEnd(a: ParsedTerm | null, b: ParsedTerm | null): boolean {
  if (a?.to == null || b?.to == null) return true;
  return (
    a.to.year === b.to.year &&
    (a.to.month === null || b.to.month === null || a.to.month === b.to.month)
  );
}

/** Merges two facts about one right: the first wins if both have a value. */
export function mergeRights(right: RightFact, fact: RightFact): RightFact {
  const told = right.counterparty === null || right.assumedCounterparty;
  return {
    ...right,
    counterparty: told ? (fact.counterparty ?? right.counterparty) : right.counterparty,
    assumedCounterparty: told && (fact.counterparty === null || fact.assumedCounterparty),
    amount: right.amount ?? fact.amount,
    term: filled(right.term, fact.term),
    matter: right.matter ?? fact.matter,
    scope: right.scope ?? fact.scope,
    confidence: Math.max(right.confidence, fact.confidence),
    places: [...right.places, ...fact.places].slice(0, 20),
    termPlaces: [...right.termPlaces, ...fact.termPlaces].slice(0, 20),
  };
}

function filled(a: ParsedTerm | null, b: ParsedTerm | null): ParsedTerm | null {
  if (a === null || b === null) return a ?? b;
  const isEnded = a.to !== null || a.length !== null || a.perpetual;
  return { ...(isEnded ? a : b), from: a.from ?? b.from };
}
