import type { RightKind } from '../../domain/model/right.ts';
import type { SaidAmount } from './facts.ts';
import type { Item } from './items.ts';
import type { Predicate } from './predicate.ts';
import { prepositionOf } from './subjects.ts';

/** The words that belong to a verb, and the parties among them by their part in the clause. */
export interface Region {
  readonly items: readonly Item[];
  readonly from: number;
  readonly until: number;
  /** Offsets in the flat text. */
  readonly start: number;
  readonly end: number;
}

/** The words after the verb. */
export function regionAfter(items: readonly Item[], predicate: Predicate): Region {
  return regionOf(items, predicate.verb + 1, predicate.until);
}

/** The words before the verb, back to the start of the clause: the subject of a passive verb. */
export function regionBefore(items: readonly Item[], predicate: Predicate): Region {
  let from = 0;
  for (let i = predicate.chain - 1; i >= 0; i--) {
    if (/^(?:;|:|that|while|whereas|but|when|if|because|where)$/.test(items[i]!.lower)) {
      from = i + 1;
      break;
    }
  }
  return regionOf(items, from, predicate.chain);
}

export function regionOf(items: readonly Item[], from: number, until: number): Region {
  const [first, last] = [items[from], items[Math.max(from, until) - 1]];
  return {
    items,
    from,
    until,
    start: first?.start ?? items.at(-1)?.end ?? 0,
    end: last && until > from ? last.end : (first?.start ?? items.at(-1)?.end ?? 0),
  };
}

/**
 * The party that stands right after the verb, before any preposition: granted Novaryx a licence.
 */
export function directParty(region: Region): readonly number[] {
  for (let i = region.from; i < Math.min(region.until, region.from + 9); i++) {
    const item = region.items[i]!;
    if (
      item.anaphor &&
      /^(?:it|them)$/.test(item.lower) &&
      (i + 1 >= region.until ||
        (/^(?:ADP|PUNCT|ADV|CCONJ)$/.test(region.items[i + 1]!.pos) &&
          region.items[i + 1]!.lower !== 'with'))
    )
      return []; // The thing itself: will sell it across Europe.
    if (item.parties.length > 0 && !/^(?:its|their|our)$/.test(item.lower)) {
      return /^(?:'s|')$/.test(region.items[i + 1]?.lower ?? '') ? [] : withNext(region, i);
    }
    if (
      item.pos === 'VERB' &&
      /ing$/.test(item.lower) &&
      /^(?:NOUN|PROPN)$/.test(region.items[i + 1]?.pos ?? '')
    )
      continue; // Shipping company Foo.
    const glued =
      region.items[i + 1]?.start === item.end || region.items[i - 1]?.end === item.start;
    if (glued && /^(?:ADP|PUNCT|ADV|VERB|NOUN)$/.test(item.pos) && item.lower !== ',') continue;
    if (
      item.money ||
      item.quantity ||
      /^(?:ADP|VERB|AUX|SCONJ|PUNCT|CCONJ)$/.test(item.pos) ||
      /^(?:to|,|and|rights?|licen[cs]es?|options?)$/.test(item.lower)
    )
      return [];
  }
  return [];
}

/** The parties that one of these prepositions governs. */
export function partiesAfter(region: Region, prepositions: RegExp): readonly number[] {
  for (let i = region.from; i < region.until; i++) {
    const item = region.items[i]!;
    if (
      item.parties.length === 0 ||
      /^(?:its|their|our)$/.test(item.lower) ||
      /^(?:'s|')$/.test(region.items[i + 1]?.lower ?? '')
    )
      continue;
    const preposition = prepositionOf(region.items, i);
    if (preposition && prepositions.test(preposition)) return withNext(region, i);
  }
  return [];
}

/** The parties whose possessive stands in the region: Talvia's towers, its masters. */
export function possessors(region: Region): readonly number[] {
  const found: number[] = [];
  for (let i = region.from; i < region.until; i++) {
    const item = region.items[i]!;
    if (
      item.parties.length > 0 &&
      (/^(?:its|their|our)$/.test(item.lower) ||
        /^(?:'s|'|s')$/.test(region.items[i + 1]?.lower ?? ''))
    )
      found.push(...item.parties);
  }
  return found;
}

/** Parties that stand as the first word of a noun: new OpenAI capacity, Sandhurst shares. */
export function modifiers(region: Region): readonly number[] {
  return region.items.slice(region.from, region.until).flatMap((item, i) => {
    const next = region.items[region.from + i + 1];
    return item.parties.length === 1 &&
      !item.anaphor &&
      next &&
      /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) &&
      next.parties.length === 0
      ? item.parties
      : [];
  });
}

export function partiesIn(region: Region): readonly number[] {
  return [
    ...new Set(region.items.slice(region.from, region.until).flatMap((item) => item.parties)),
  ];
}

function withNext(region: Region, at: number): readonly number[] {
  const parties = [...region.items[at]!.parties];
  for (
    let i = at + 1;
    i + 1 < region.until && /^(?:and|,|&)$/.test(region.items[i]!.lower);
    i += 2
  ) {
    const next = region.items[i + 1]!;
    if (next.parties.length === 0 || next.anaphor) break;
    parties.push(...next.parties);
  }
  return [...new Set(parties)];
}

/**
 * The amount that goes with a right of a kind, nearest to where it is named; null where the clause
 * has none that fits.
 */
export function amountFor(
  kind: RightKind,
  region: Region,
  at: number,
  flat: string,
): SaidAmount | null {
  const relative = region.items.findIndex(
    (item, i) =>
      i > region.from &&
      i < region.until &&
      item.start > at &&
      /^(?:which|whose|where)$/.test(item.lower) &&
      region.items[i - 1]!.lower === ',' &&
      !/^(?:also|in|under)$/.test(region.items[i + 1]?.lower ?? ''),
  );
  const here = region.items.slice(region.from, relative > 0 ? relative : region.until);
  const near = <T extends Item>(list: readonly T[]): T | undefined =>
    [...list].sort((a, b) => distance(a, at) - distance(b, at))[0];
  const quantity = (fits: (unit: string) => boolean): Item | undefined =>
    near(here.filter((item) => item.quantity && fits(item.quantity.unit)));
  const money = (fits: (item: Item) => boolean = () => true): Item | undefined =>
    near(here.filter((item) => item.money && fits(item)));
  const percent = quantity((unit) => unit === 'percent');
  const goods = quantity((unit) => unit !== 'percent');
  switch (kind) {
    case 'REVENUE_SHARE':
      return amountOf(
        percent ?? money((item) => /^ (?:per|a|an|for each) /.test(flat.slice(item.end))),
        flat,
      );
    case 'EQUITY_INTEREST':
      return amountOf(percent ?? goods ?? money(), flat);
    case 'SUPPLY_COMMITMENT':
      return amountOf(goods ?? percent ?? money(), flat);
    case 'PURCHASE_COMMITMENT':
      return amountOf(money() ?? goods ?? percent, flat);
    case 'PURCHASE_OPTION':
      return amountOf(money((item) => item.start > at) ?? goods ?? percent, flat);
    case 'LICENSE':
      return amountOf(
        money(
          (item) =>
            /$(?<=\b(?:for|worth|in|at)(?: a| an| about| around| up to| whopping| reported| record| nearly| some| more than| over| at least| roughly| [\p{L}-]+)* )/iu.test(
              flat.slice(Math.max(0, item.start - 40), item.start),
            ) && !/^ (?:an?nual|rent|fee|upfront)/.test(flat.slice(item.end)),
        ),
        flat,
      );
    case 'PAYMENT':
    case 'INDEMNITY':
      return amountOf(money(), flat);
    default:
      return null;
  }
}

function distance(item: Item, at: number): number {
  return item.start >= at ? item.start - at : (at - item.end) * 1.2 + 1;
}

export function amountOf(item: Item | undefined, flat: string): SaidAmount | null {
  if (!item) return null;
  const before = flat.slice(Math.max(0, item.start - 30), item.start);
  const basis =
    /\b(up to|as much as|at least|more than|over|about|around|approximately|nearly|roughly|an estimated|a minimum of|no more than|less than)(?: a| an)? $/i
      .exec(before)?.[1]
      ?.toLowerCase() ?? null;
  const per =
    /^,? ?(a year|a month|per year|per month|annually|a season|per season|each year|per [\p{L}]+|a share|yearly|monthly|every year)/iu
      .exec(flat.slice(item.end))?.[1]
      ?.toLowerCase() ?? null;
  if (item.money)
    return { value: item.money.value, currency: item.money.currency, unit: null, basis, what: per };
  return {
    value: item.quantity!.value,
    currency: null,
    unit: item.quantity!.unit,
    basis,
    what: per,
  };
}
