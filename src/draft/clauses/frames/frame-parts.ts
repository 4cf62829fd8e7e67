import type { RightKind } from '../../../domain/model/right.ts';
import { type Discourse, isOusted } from '../discourse.ts';
import type { SaidAmount } from '../facts.ts';
import type { Item } from '../items.ts';
import { matterOf } from '../matter.ts';
import type { Predicate } from '../predicate.ts';
import { amountOf, type Region } from '../region.ts';
import type { TermWord } from '../term-word.ts';
import { type Theme, themesIn } from '../themes.ts';

/** A sentence as the frames see it. */
export interface Clause {
  readonly sentence: number;
  readonly flat: string;
  readonly items: readonly Item[];
  readonly predicates: readonly Predicate[];
  readonly terms: readonly TermWord[];
  readonly discourse: Discourse;
}

/** A right as a frame sees it, before it is told apart by holder. */
export interface Draft {
  readonly kind: RightKind;
  readonly holders: readonly number[];
  readonly counterparties: readonly number[];
  readonly region: Region;
  readonly at: number;
  readonly amount?: SaidAmount | null;
  readonly confidence?: number;
  readonly matter?: string | null;
  readonly action?: string;
}

/**
 * One draft for each theme, with the noun phrase that follows it; equity and ownership are against
 * everyone.
 */
export function themed(
  clause: Clause,
  region: Region,
  holders: readonly number[],
  counterparties: readonly number[],
  themes: readonly Theme[],
): readonly Draft[] {
  return themes
    .filter((_, i) => !isObject(themes, i, clause.flat.slice(region.start, region.end)))
    .map((theme) => {
      const at = region.start + theme.start;
      const equity = theme.kind === 'EQUITY_INTEREST' || theme.kind === 'IP_OWNERSHIP';
      const after = clause.flat.slice(at + theme.words.length, region.end);
      return {
        kind: theme.kind,
        holders,
        counterparties: equity ? [] : counterparties,
        region,
        at,
        matter: matterOf(
          `${theme.words.includes(' to ') ? theme.words.slice(theme.words.indexOf(' to ')) : ''}${after}`,
        ),
      };
    });
}

/**
 * Whether words of a right merely say what another one is about: a first refusal on any royalty
 * that is for sale.
 */
function isObject(themes: readonly Theme[], at: number, text: string): boolean {
  const theme = themes[at]!;
  const before = themes
    .slice(0, at)
    .findLast((one) => /^(?:FIRST_REFUSAL|FIRST_OFFER|FIRST_AVAILABILITY)$/.test(one.kind));
  if (
    !before ||
    !/^(?:REVENUE_SHARE|LICENSE|EQUITY_INTEREST|SUPPLY_COMMITMENT|PURCHASE_OPTION)$/.test(
      theme.kind,
    )
  )
    return false;
  const between = text.slice(before.end, theme.start);
  return (
    /^ (?:on|over|for|in|to|of)\b/i.test(between) &&
    !/\b(?:and|plus|as well as|together with|along with|while|will|may)\b|[,;]/i.test(between)
  );
}

/** The themes without payments: those need an amount. */
export function payless(themes: readonly Theme[]): readonly Theme[] {
  return themes.filter((theme) => theme.kind !== 'PAYMENT');
}

/**
 * A payment for each amount of money that is paid, not merely a measure of worth or a price per
 * piece of a royalty.
 */
export function moneyDrafts(
  clause: Clause,
  region: Region,
  holders: readonly number[],
  counterparties: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(region.start, region.end);
  const shares = themesIn(text).filter((theme) => theme.kind === 'REVENUE_SHARE');
  return region.items
    .slice(region.from, region.until)
    .filter((item) => item.money)
    .filter(
      (item) =>
        !(
          shares.length > 0 &&
          /^ (?:per|for each|a) (?!year|month|quarter|week|day|season|annum)[\p{L}]+/u.test(
            clause.flat.slice(item.end),
          )
        ),
    )
    .filter(
      (item) =>
        !/$(?<=\b(?:worth|valued at|value of|valuation of|profits? of|revenues? of|sales of) (?:about |up to |at least )?)/i.test(
          clause.flat.slice(Math.max(0, item.start - 30), item.start),
        ),
    )
    .filter((item) => !/^ equity|^ (?:stake|investment|share)/.test(clause.flat.slice(item.end)))
    .filter((item) => !/$(?<=\bequity investment of )/.test(clause.flat.slice(0, item.start)))
    .map((item) => ({
      kind: 'PAYMENT' as const,
      holders,
      counterparties,
      region,
      at: item.start,
      amount: amountOf(item, clause.flat),
      action: 'receive',
    }));
}

/** Those of the contracting parties who are not among these. */
export function others(clause: Clause, parties: readonly number[]): readonly number[] {
  const { pair, partners } = clause.discourse;
  const two = pair.length === 2 ? pair : pair.length === 0 ? namedIn(clause) : [];
  const rest = two.filter((party) => !parties.includes(party));
  if (two.length === 2 && rest.length === 1) return rest;
  const before = parties.length === 1 ? partners.get(parties[0]!) : undefined;
  return before === undefined ? [] : [before];
}

function namedIn({ items, flat }: Clause): readonly number[] {
  return [
    ...new Set(
      items.flatMap((item) =>
        item.anaphor || (item.parties.length > 0 && isOusted(flat, item.start)) ? [] : item.parties,
      ),
    ),
  ];
}
