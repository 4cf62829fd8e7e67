import type { RightFact } from '../rules/facts.ts';
import type { ParsedTerm } from '../words/terms.ts';

/** Whether two facts may be about one right. */
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
  return {
    ...right,
    counterparty: right.counterparty ?? fact.counterparty,
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
