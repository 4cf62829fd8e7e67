import { type Clause, type Draft, themed, payless, others, moneyDrafts } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import {
  type Region,
  partiesAfter,
  possessors,
  directParty,
  regionBefore,
  amountOf,
} from '../region.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';
import type { RightKind } from '../../../domain/model/right.ts';

/** A promise to buy is held by the seller; what is bought may be rights or equity. */
export function buy(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const buyers = predicate.passive ? by : predicate.subject;
  const makers =
    /\b(?:built|owned|operated|run|developed|made|produced|grown|supplied|mined) by\b/i.test(text)
      ? partiesAfter(after, /^by$/)
      : [];
  const sellers = [...partiesAfter(after, /^from$/), ...possessors(after), ...makers]
    .filter((party) => !buyers.includes(party))
    .slice(0, 1);
  const themes = themesIn(text);
  if (themes.some((one) => one.kind === 'EQUITY_INTEREST'))
    return themed(
      clause,
      after,
      buyers,
      [],
      themes.filter((one) => one.kind === 'EQUITY_INTEREST'),
    );
  const part = after.items
    .slice(after.from, after.until)
    .findIndex(
      (item, i, all) =>
        item.quantity?.unit === 'percent' &&
        all[i + 1]?.lower === 'of' &&
        (all[i + 2]?.parties.length ?? 0) > 0 &&
        !/^(?:its|their|'s)$/.test(all[i + 3]?.lower ?? ''),
    );
  if (part >= 0)
    return [
      {
        kind: 'EQUITY_INTEREST',
        holders: buyers,
        counterparties: [],
        region: after,
        at: after.items[after.from + part]!.start,
      },
    ];
  if (themes.some((one) => one.kind === 'LICENSE'))
    return themed(clause, after, buyers, sellers, payless(themes));
  const ordered =
    predicate.lemma === 'order' &&
    predicate.mood === 'FACT' &&
    !predicate.passive &&
    sellers.length > 0;
  if (!/^(?:WILL|DUTY)$/.test(predicate.mood) && predicate.governor === null && !ordered) return [];
  if (buyers.length === 0 || (directParty(after).length > 0 && sellers.length === 0)) return [];
  return [
    {
      kind: 'PURCHASE_COMMITMENT',
      holders: sellers.length > 0 ? sellers : others(clause, buyers),
      counterparties: buyers,
      region: after,
      at: after.start,
      matter: matterOf(text),
      action: 'sell',
    },
  ];
}

/** Rights that are sold are held by the buyer; goods that are to be sold are a supply. */
export function sell(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const to = [...directParty(after), ...partiesAfter(after, /^to$/)];
  const sellers = predicate.passive ? by : predicate.subject;
  if (predicate.passive && /\bexclusively (?:through|by|via|on|at|in)\b/i.test(text)) {
    const outlets = [
      ...partiesAfter(after, /^(?:through|by|via|on|at|in)$/),
      ...possessors(after),
    ].slice(0, 1);
    const makers = possessors(regionBefore(clause.items, predicate)).slice(0, 1);
    if (outlets.length > 0)
      return [
        {
          kind: 'EXCLUSIVITY',
          holders: outlets,
          counterparties: makers,
          region: after,
          at: after.start,
          action: 'sell',
        },
      ];
  }
  const rights = payless(themesIn(text)).filter(
    (one) => one.kind === 'LICENSE' || one.kind === 'EXCLUSIVITY' || one.kind === 'PURCHASE_OPTION',
  );
  if (rights.length > 0 && to.length > 0) return themed(clause, after, to, sellers, rights);
  if (
    !/^(?:WILL|DUTY)$/.test(predicate.mood) ||
    to.length === 0 ||
    /\b(?:stake|shares|business|unit|division|subsidiary|company)\b/i.test(
      (predicate.passive ? clause.flat.slice(0, after.start) : text).split(',')[0]!,
    )
  )
    return [];
  return [
    {
      kind: 'SUPPLY_COMMITMENT',
      holders: to,
      counterparties: sellers,
      region: after,
      at: after.start,
      matter: matterOf(text),
      action: 'receive',
    },
  ];
}

/** Payments and shares of revenue that are owed; what was paid is done. */
export function pay(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const payers = predicate.passive ? by : predicate.subject;
  const forRights = /\bfor (?:the )?(?:[\p{L}-]+ ){0,3}?(?:rights?|options?|licen[cs]e)\b.*/iu.exec(
    text,
  );
  const bought =
    forRights && !predicate.passive
      ? themed(
          clause,
          after,
          payers,
          partiesAfter(after, /^(?:to|from)$/).length > 0
            ? partiesAfter(after, /^(?:to|from)$/)
            : directParty(after),
          themesIn(text).filter(
            (one) =>
              /^(?:LICENSE|EXCLUSIVITY|PURCHASE_OPTION|FIRST_REFUSAL)$/.test(one.kind) &&
              one.start >= forRights.index,
          ),
        )
      : [];
  if (predicate.passive && !after.items.slice(after.from, after.until).some((item) => item.money)) {
    const before = regionBefore(clause.items, predicate);
    const to = partiesAfter(after, /^to$/);
    const holders =
      predicate.subject.length > 0
        ? []
        : to.length > 0
          ? to
          : payers.length > 0
            ? others(clause, payers)
            : [];
    const owed =
      /^(?:WILL|DUTY)$/.test(predicate.mood) ||
      (predicate.mood === 'FACT' &&
        clause.items
          .slice(predicate.chain, predicate.verb)
          .some((item) => /^(?:is|are|be)$/.test(item.lower)));
    const money = holders.length > 0 && owed ? moneyDrafts(clause, before, holders, payers) : [];
    if (money.length > 0) return money;
  }
  const done =
    predicate.mood === 'FACT' &&
    /^(?:paid|made|contributed|reimbursed|refunded|repaid)$/.test(
      clause.items[predicate.verb]?.lower ?? '',
    ) &&
    !predicate.passive;
  if (done) return bought;
  const direct = predicate.passive ? predicate.subject : directParty(after);
  const to = direct.length > 0 ? direct : partiesAfter(after, /^to$/);
  const named = to.length > 0 ? to : possessors(after).filter((party) => !payers.includes(party));
  const clauseOthers = [
    ...new Set(clause.items.flatMap((item) => (item.anaphor ? [] : item.parties))),
  ].filter((party) => !payers.includes(party));
  const holders =
    named.length > 0
      ? named
      : predicate.participle && clauseOthers.length === 1
        ? clauseOthers
        : others(clause, payers);
  const shares = themesIn(text).filter((theme) => theme.kind === 'REVENUE_SHARE');
  const share =
    shares.length > 0
      ? [
          {
            kind: 'REVENUE_SHARE' as const,
            holders,
            counterparties: payers,
            region: after,
            at: after.start + shares[0]!.start,
            action: 'receive',
          },
        ]
      : [];
  return [...moneyDrafts(clause, after, holders, payers), ...share, ...bought];
}

/** Leases and licences by their verb: from whom, to whom, and the rent. */
export function lease(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const from = partiesAfter(after, /^from$/);
  const to = [...directParty(after), ...partiesAfter(after, /^to$/)].slice(0, 2);
  const exclusive = /\bexclusively\b/i.test(
    clause.flat.slice(clause.items[predicate.chain]!.start, after.end),
  );
  const capacity =
    predicate.cls === 'LEASE' &&
    /\b(?:MW|GW|megawatts?|gigawatts?|data[- ]cent(?:re|er)s?|compute|computing|storage)\b/i.test(
      clause.flat,
    );
  const kind: RightKind = capacity ? 'SUPPLY_COMMITMENT' : 'LICENSE';
  let [holders, owners]: readonly (readonly number[])[] =
    from.length > 0 ? [predicate.subject, from] : [to, predicate.subject];
  if (predicate.passive) [holders, owners] = to.length > 0 ? [to, by] : [by, predicate.subject];
  else if (from.length === 0 && to.length === 0 && predicate.cls === 'LEASE')
    [holders, owners] = [predicate.subject, others(clause, predicate.subject)];
  if (!holders || holders.length === 0) return [];
  if ((owners ?? []).length === 0 && !predicate.passive)
    owners = possessors(after)
      .filter((party) => !holders!.includes(party))
      .slice(0, 1);
  const base = {
    holders,
    counterparties: owners ?? [],
    region: after,
    at: after.start,
    matter: matterOf(text),
    action: predicate.cls === 'LEASE' ? 'lease' : 'use',
  };
  const rents = after.items
    .slice(after.from, after.until)
    .filter(
      (item) =>
        item.money &&
        (/^,? ?(?:a|per|each|every) (?:year|month|quarter|day|week)|^ (?:annually|monthly|in rent)/i.test(
          clause.flat.slice(item.end),
        ) ||
          /$(?<=\b(?:rent|fee|charge)s? of (?:about |up to )?)/i.test(
            clause.flat.slice(0, item.start),
          )),
    );
  const owner = (owners ?? []).length > 0 ? owners! : others(clause, holders);
  return [
    { kind, ...base, ...(rents.length > 0 ? { amount: null } : {}) },
    ...rents.map((item) => ({
      kind: 'PAYMENT' as const,
      holders: owner,
      counterparties: holders!,
      region: after,
      at: item.start,
      amount: amountOf(item, clause.flat),
      action: 'receive',
    })),
    ...(exclusive ? [{ kind: 'EXCLUSIVITY' as const, ...base }] : []),
  ];
}
