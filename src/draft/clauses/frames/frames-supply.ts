import { type Clause, type Draft, others, payless, themed, moneyDrafts } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import { type Region, directParty, partiesAfter } from '../region.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';

/** Supplies, delivers, reserves, provides: the receiver holds. */
export function supply(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const suppliers = predicate.passive ? by : predicate.subject;
  const direct = directParty(after);
  const receivers =
    predicate.passive && predicate.subject.length > 0
      ? predicate.subject
      : direct.length > 0
        ? direct
        : partiesAfter(after, /^(?:to|for|with)$/);
  const themes = themesIn(text);
  if (
    predicate.lemma === 'provide' &&
    /^(?:WILL|DUTY)$/.test(predicate.mood) &&
    suppliers.length > 0 &&
    /\bwith (?:[\p{L}-]+ ){0,3}?(?:reports|information|accounts|statements|figures|data|updates)\b/iu.test(
      text,
    )
  )
    return [
      {
        kind: 'INFORMATION',
        holders: receivers.length > 0 ? receivers : others(clause, suppliers),
        counterparties: suppliers,
        region: after,
        at: after.start,
        action: 'receive',
      },
    ];
  if (/^(?:reserve|book)$/.test(predicate.lemma)) {
    const rights = payless(themes).filter((one) => one.kind !== 'SUPPLY_COMMITMENT');
    if (rights.length > 0 && /^ ?(?:the|all|its)? ?rights?\b/i.test(text))
      return themed(clause, after, suppliers, [], rights);
    const providers = partiesAfter(after, /^(?:with|from|at|on)$/);
    const owners =
      providers.length > 0
        ? providers
        : partiesAfter(after, /^of$/).length > 0
          ? partiesAfter(after, /^of$/)
          : others(clause, suppliers);
    const goods = after.items
      .slice(after.from, after.until)
      .some((item) => item.quantity && item.quantity.unit !== 'percent');
    if (predicate.mood === 'FACT' && providers.length === 0 && goods && owners.length > 0)
      return [
        {
          kind: 'SUPPLY_COMMITMENT',
          holders: suppliers,
          counterparties: owners.slice(0, 1),
          region: after,
          at: after.start,
          matter: matterOf(text),
          action: 'use',
        },
      ];
    if (predicate.mood === 'FACT' && providers.length > 0)
      return [
        {
          kind: 'SUPPLY_COMMITMENT',
          holders: suppliers,
          counterparties: providers,
          region: after,
          at: after.start,
          matter: matterOf(text),
          action: 'use',
        },
        ...themed(clause, after, suppliers, providers, rights),
      ];
  }
  if (predicate.lemma === 'provide') {
    const rights = themed(
      clause,
      after,
      receivers,
      suppliers,
      payless(themes).filter((one) => one.kind !== 'SUPPLY_COMMITMENT'),
    );
    if (rights.length > 0) return rights;
    const money = moneyDrafts(
      clause,
      after,
      receivers.length > 0 ? receivers : others(clause, suppliers),
      suppliers,
    );
    if (money.length > 0) return predicate.mood === 'FACT' ? [] : money;
  }
  if (
    /\bexclusively\b/i.test(text) &&
    partiesAfter(after, /^(?:to|for)$/).length > 0 &&
    !predicate.passive
  )
    return [
      {
        kind: 'EXCLUSIVITY',
        holders: partiesAfter(after, /^(?:to|for)$/),
        counterparties: suppliers,
        region: after,
        at: after.start,
        matter: matterOf(text),
      },
    ];
  const firm = /^(?:WILL|DUTY)$/.test(predicate.mood) || predicate.governor !== null;
  if (
    firm &&
    receivers.length > 0 &&
    /\b(?:ahead of|in preference to|before) (?:any|all|every|other|its)\b|\b(?:as a|with|on a|in) priority\b|\bpriority (?:over|basis)\b/i.test(
      text,
    )
  )
    return [
      {
        kind: 'FIRST_AVAILABILITY',
        holders: receivers,
        counterparties: suppliers,
        region: after,
        at: after.start,
        action: 'receive',
      },
    ];
  if (
    !firm ||
    suppliers.length === 0 ||
    (direct.length === 0 &&
      receivers.length === 0 &&
      !/^(?:supply|deliver|launch|reserve|provide)$/.test(predicate.lemma))
  )
    return [];
  if (
    receivers.length === 0 &&
    !after.items
      .slice(after.from, after.until)
      .some((item) => item.quantity || item.money || item.date) &&
    predicate.lemma !== 'supply'
  )
    return [];
  return [
    {
      kind: 'SUPPLY_COMMITMENT',
      holders: receivers.length > 0 ? receivers : others(clause, suppliers),
      counterparties: suppliers,
      region: after,
      at: after.start,
      matter: matterOf(text),
      action: 'receive',
      confidence: receivers.length > 0 ? 0 : -0.1,
    },
  ];
}
