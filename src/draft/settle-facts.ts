import type { RightKind } from '../domain/model/right.ts';
import type { Facts, Place, RightFact, TermFact } from './clauses/facts.ts';
import type { SaidTerm } from './clauses/said-term.ts';
import type { Sentence } from './read/sentences.ts';

/** A right with every place that tells of it; `termPlaces` tell of its term only. */
export interface DraftRight extends Omit<RightFact, 'place'> {
  readonly places: readonly Place[];
  readonly termPlaces: readonly Place[];
}

/**
 * One record per right: what several sentences say of the same right is joined, and terms said of
 * an agreement reach its rights.
 */
export function settleFacts(facts: Facts, sentences: readonly Sentence[]): readonly DraftRight[] {
  const rights = withMainPair(joinFacts(facts.rights));
  applyTerms(rights, facts.terms, sentences);
  applyTold(rights);
  const licences = byKey(rights, (right) =>
    right.kind === 'LICENSE' && right.term ? [right.holder] : [],
  );
  return rights.map((right) => {
    if (right.kind !== 'EXCLUSIVITY' || right.term) return right;
    const at = (licences.get(right.holder) ?? []).find((one) =>
      rights[one]!.places.some((place) =>
        right.places.some((own) => own.sentence === place.sentence),
      ),
    );
    const licence = at === undefined ? undefined : rights[at]!;
    return licence
      ? {
          ...right,
          term: licence.term,
          termPlaces: [
            ...licence.places.filter(
              (place) => !right.places.some((own) => own.sentence === place.sentence),
            ),
            ...licence.termPlaces,
          ],
        }
      : right;
  });
}

function joinFacts(facts: readonly RightFact[]): DraftRight[] {
  const rights: DraftRight[] = [];
  const alike = new Map<string, number[]>();
  for (const fact of facts) {
    const { place, ...rest } = fact;
    const key = `${fact.kind} ${fact.holder}`;
    const places = alike.get(key) ?? [];
    const at = places.find((one) => sameRight(rights[one]!, fact));
    if (at !== undefined) {
      rights[at] = joined(rights[at]!, fact);
      continue;
    }
    if (places.push(rights.length) === 1) alike.set(key, places);
    rights.push({ ...rest, places: [place], termPlaces: [] });
  }
  return rights;
}

/**
 * Where all told pairs of an article are one pair, a right of one of the two whose counterparty is
 * not said is against the other.
 */
function withMainPair(rights: DraftRight[]): DraftRight[] {
  const pairs = new Set(
    rights
      .filter((right) => right.counterparty !== null)
      .map((right) => [right.holder, right.counterparty!].sort((a, b) => a - b).join()),
  );
  if (pairs.size !== 1) return rights;
  const pair = [...pairs][0]!.split(',').map(Number);
  return rights.map((right) => {
    if (
      right.counterparty !== null ||
      right.kind === 'EQUITY_INTEREST' ||
      right.kind === 'IP_OWNERSHIP' ||
      !pair.includes(right.holder)
    )
      return right;
    return {
      ...right,
      counterparty: pair.find((party) => party !== right.holder)!,
      assumedCounterparty: true,
    };
  });
}

/** Of two rights of one kind and holder. */
function sameRight(right: DraftRight, fact: RightFact): boolean {
  if (
    right.counterparty !== fact.counterparty &&
    right.counterparty !== null &&
    fact.counterparty !== null &&
    !right.assumedCounterparty &&
    !fact.assumedCounterparty
  )
    return false;
  const amounts =
    right.amount === null ||
    fact.amount === null ||
    (right.amount.value === fact.amount.value && right.amount.currency === fact.amount.currency);
  const ends = right.term?.to == null || fact.term?.to == null || sameEnd(right.term, fact.term);
  return amounts && ends;
}

function sameEnd(a: SaidTerm, b: SaidTerm): boolean {
  return (
    a.to!.year === b.to!.year &&
    (a.to!.month === b.to!.month || a.to!.month === null || b.to!.month === null)
  );
}

function joined(right: DraftRight, fact: RightFact): DraftRight {
  const better =
    right.assumedCounterparty && !fact.assumedCounterparty && fact.counterparty !== null;
  return {
    ...right,
    amount: right.amount ?? fact.amount,
    term: fill(right.term, fact.term),
    matter: right.matter ?? fact.matter,
    action: right.action ?? fact.action,
    counterparty: better ? fact.counterparty : (right.counterparty ?? fact.counterparty),
    assumedCounterparty: better ? false : right.assumedCounterparty,
    confidence: Math.min(0.95, Math.max(right.confidence, fact.confidence) + 0.03),
    places:
      right.places.length >= 20 || right.places.some((one) => one.sentence === fact.place.sentence)
        ? right.places
        : [...right.places, fact.place],
  };
}

/** Whether a term has all that another could add to it. */
function isWhole(term: SaidTerm | null): boolean {
  return (
    term !== null &&
    term.from !== null &&
    (term.to !== null || term.length !== null || term.perpetual)
  );
}

function fill(a: SaidTerm | null, b: SaidTerm | null): SaidTerm | null {
  if (!a || !b) return a ?? b;
  const ended = a.to !== null || a.length !== null || a.perpetual;
  return {
    from: a.from ?? b.from,
    to: ended ? a.to : b.to,
    length: ended ? a.length : b.length,
    perpetual: ended ? a.perpetual : b.perpetual,
    phrase: [...new Set([a.phrase, ...(ended && a.from ? [] : [b.phrase])])].join(', '),
  };
}

const WHOLE: readonly RightKind[] = [
  'LICENSE',
  'EXCLUSIVITY',
  'SUPPLY_COMMITMENT',
  'PURCHASE_COMMITMENT',
  'REVENUE_SHARE',
  'GOVERNANCE',
];

/** Terms that are said of an agreement are put on its rights, which change in place. */
function applyTerms(
  rights: DraftRight[],
  terms: readonly TermFact[],
  sentences: readonly Sentence[],
): void {
  const paragraphOf = (place: Place): number => sentences[place.sentence]!.paragraph;
  const many = manyPairs(rights);
  const byParagraph = byKey(rights, (right) => right.places.map(paragraphOf));
  const byParty = byKey(rights, (right) =>
    right.counterparty === null ? [right.holder] : [right.holder, right.counterparty],
  );
  const byKind = new Map(byKey(rights, (right) => [right.kind]));
  const openOf = (kind: RightKind): readonly number[] => {
    const open = (byKind.get(kind) ?? []).filter((at) => !isWhole(rights[at]!.term));
    byKind.set(kind, open);
    return open;
  };
  for (const fact of terms) {
    const kinds = kindsOf(fact.noun);
    const fits = (at: number): boolean => {
      const right = rights[at]!;
      return (
        kinds.includes(right.kind) &&
        !(right.kind === 'GOVERNANCE' && right.action !== 'manage') &&
        !(right.kind === 'PAYMENT' && right.action !== 'receive') &&
        (fact.holders.length === 0 ||
          fact.holders.includes(right.holder) ||
          (right.counterparty !== null && fact.holders.includes(right.counterparty)))
      );
    };
    const near = (byParagraph.get(paragraphOf(fact.place)) ?? []).filter(fits);
    const here =
      near.length > 0 &&
      (many ||
        !/agreement|deal|contract|partnership|term|licen|arrangement|pact|accord/.test(fact.noun));
    const all = (): readonly number[] =>
      (fact.holders.length > 0
        ? fact.holders.flatMap((party) => byParty.get(party) ?? [])
        : kinds.flatMap(openOf)
      ).filter(fits);
    for (const at of new Set(here ? near : all())) {
      const right = rights[at]!;
      if (isWhole(right.term)) continue;
      const term = fill(right.term, fact.term);
      if (term?.phrase !== right.term?.phrase)
        rights[at] = {
          ...right,
          term,
          termPlaces:
            right.termPlaces.length >= 20 ? right.termPlaces : [...right.termPlaces, fact.place],
        };
    }
  }
}

/**
 * A term that was only referred to is the settled one of the right that has it: of the instrument
 * named, or of the same words. They change in place.
 */
function applyTold(rights: DraftRight[]): void {
  rights.forEach((right, at) => {
    const told = right.term?.told;
    if (told === undefined) return;
    const sources = rights.filter(
      (one) =>
        one.term !== null &&
        one.term.told === undefined &&
        (one.term.to !== null || one.term.length !== null || one.term.perpetual),
    );
    const kinds = told === '' ? [] : kindsOf(told);
    const ofPair = sources.filter((one) => samePair(one, right));
    const source =
      ofPair.find((one) => one.kind !== 'GOVERNANCE' && kinds.includes(one.kind)) ??
      sources.find((one) => one.term!.phrase.includes(right.term!.phrase)) ??
      (told === ''
        ? ofPair.find((one) => /^(?:LICENSE|SUPPLY_COMMITMENT|PURCHASE_COMMITMENT)$/.test(one.kind))
        : ofPair[0]);
    if (source) rights[at] = { ...right, term: source.term };
  });
}

function samePair(a: DraftRight, b: DraftRight): boolean {
  return [a.holder, a.counterparty].every(
    (party) => party === null || party === b.holder || party === b.counterparty,
  );
}

/** The places of rights in their list by keys of theirs, in order; a place is listed once a key. */
function byKey<Key>(
  rights: readonly DraftRight[],
  keysOf: (right: DraftRight) => readonly Key[],
): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>();
  rights.forEach((right, at) => {
    for (const key of new Set(keysOf(right))) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

/** Whether the article tells of several agreements, so that a term belongs to its own paragraph. */
function manyPairs(rights: readonly DraftRight[]): boolean {
  return (
    new Set(
      rights
        .filter((right) => right.counterparty !== null)
        .map((right) => [right.holder, right.counterparty].sort().join()),
    ).size > 1
  );
}

function kindsOf(noun: string): readonly RightKind[] {
  if (/^licen|^rights$|^lease|^tenancy|^franchise|^concession|^sponsorship/.test(noun))
    return ['LICENSE', 'EXCLUSIVITY'];
  if (/^option|^warrant/.test(noun)) return ['PURCHASE_OPTION', 'EXTENSION_OPTION'];
  if (/^exclusiv/.test(noun)) return ['EXCLUSIVITY'];
  if (/^loan|^bond|^facility/.test(noun)) return ['PAYMENT'];
  if (/^deliver|^suppl|^offtake/.test(noun)) return ['SUPPLY_COMMITMENT', 'PURCHASE_COMMITMENT'];
  if (/^royalt/.test(noun)) return ['REVENUE_SHARE'];
  return WHOLE;
}
