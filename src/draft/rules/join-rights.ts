import type { Sentence } from '../read/sentences.ts';
import type { SaidTerm } from '../words/said-term.ts';
import type { RightFact, TermFact } from './facts.ts';

/**
 * One right for what several sentences say of the same one. If all that contract are one pair, or the
 * article names two parties alone, who
 * is not said to be bound is the other of the two. A term of an agreement reaches its rights.
 *
 * @param parties  how many the article names
 */
export function joinRights(
  facts: readonly RightFact[],
  terms: readonly TermFact[],
  sentences: readonly Sentence[],
  parties: number,
): readonly RightFact[] {
  const joined: RightFact[] = [];
  for (const fact of withMainPair(facts, parties)) {
    const at = joined.findIndex((one) => sameRight(one, fact));
    if (at < 0) joined.push(fact);
    else joined[at] = together(joined[at]!, fact);
  }
  return terms.reduce(
    (rights, term) => withTerm(rights, term, sentences),
    joined as readonly RightFact[],
  );
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

/** Held against everyone. */
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

function sameEnd(a: SaidTerm | null, b: SaidTerm | null): boolean {
  if (a?.to == null || b?.to == null) return true;
  return (
    a.to.year === b.to.year &&
    (a.to.month === null || b.to.month === null || a.to.month === b.to.month)
  );
}

/** One right of what two facts say of it: the first wins where both say something. */
export function together(right: RightFact, fact: RightFact): RightFact {
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

function isEnded(term: SaidTerm | null): boolean {
  return term !== null && (term.to !== null || term.length !== null || term.perpetual);
}

function filled(a: SaidTerm | null, b: SaidTerm | null): SaidTerm | null {
  if (a === null || b === null) return a ?? b;
  const ended = isEnded(a) ? a : b;
  return {
    from: a.from ?? b.from,
    to: ended.to,
    length: ended.length,
    perpetual: ended.perpetual,
    phrase: [...new Set([a.phrase, b.phrase])].join(', '),
  };
}

/** Kinds that share the term of the agreement that grants them. */
const OF_AGREEMENT: readonly RightFact['kind'][] = [
  'LICENSE',
  'EXCLUSIVITY',
  'SUPPLY_COMMITMENT',
  'PURCHASE_COMMITMENT',
];

/**
 * A term goes to the rights of its kinds that have no end: those of the same paragraph, or else the
 * only ones of the article.
 */
function withTerm(
  rights: readonly RightFact[],
  { kinds, parties, term, place }: TermFact,
  sentences: readonly Sentence[],
): readonly RightFact[] {
  const wanted = kinds.length > 0 ? kinds : OF_AGREEMENT;
  const paragraph = sentences[place.sentence]!.paragraph;
  const fits = rights.filter(
    (right) =>
      wanted.includes(right.kind) &&
      !isEnded(right.term) &&
      (parties.length === 0 ||
        parties.some((party) => party === right.holder || party === right.counterparty)),
  );
  const near = fits.filter((right) =>
    right.places.some(({ sentence }) => sentences[sentence]!.paragraph === paragraph),
  );
  const pairs = (list: readonly RightFact[]): number =>
    new Set(list.map(({ holder, counterparty }) => [holder, counterparty].sort().join())).size;
  const chosen = near.length > 0 ? near : fits;
  if (pairs(chosen) !== 1) return rights;
  return rights.map((right) =>
    chosen.includes(right)
      ? { ...right, term: filled(right.term, term), termPlaces: [...right.termPlaces, place] }
      : right,
  );
}
