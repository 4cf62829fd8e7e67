import { type Clause, type Draft, others, themed, moneyDrafts } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import { type Region, amountOf, partiesAfter, regionBefore, possessors } from '../region.ts';
import { entitled } from './frames-allow.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';

export function be(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  if (/^ ?(?:also |now |therefore )?(?:entitled to|eligible for|in line for|due) /i.test(text))
    return entitled(clause, predicate, after, text);
  if (
    predicate.noLonger ||
    /^ ?(?:no longer|not)\b/.test(text) ||
    clause.items[predicate.verb]?.lower === 'was'
  )
    return [];
  const price = after.items.slice(after.from, after.until).find((item) => item.money);
  if (
    price &&
    predicate.subject.length === 0 &&
    /^(?:rent|fee|fees|price|royalty|payment|premium|consideration|hire|charge|deposit|advance|sum)$/.test(
      predicate.subjectNoun ?? '',
    )
  ) {
    const roles = clause.discourse.roles;
    const [payee, payer] = [
      roles.get('licensor') ?? roles.get('seller'),
      roles.get('licensee') ?? roles.get('buyer'),
    ];
    return payee === undefined || payer === undefined
      ? []
      : [
          {
            kind: 'PAYMENT',
            holders: [payee],
            counterparties: [payer],
            region: after,
            at: price.start,
            amount: amountOf(price, clause.flat),
            action: 'receive',
          },
        ];
  }
  if (
    predicate.subject.length > 0 &&
    /\b(?:shareholder|stakeholder|investor|co-owner|part-owner) (?:in|of)\b/i.test(text) &&
    /\b(?:become|remain|be)\b/.test(predicate.lemma) &&
    partiesAfter(after, /^(?:in|of)$/).length > 0
  )
    return [
      {
        kind: 'EQUITY_INTEREST',
        holders: predicate.subject,
        counterparties: [],
        region: after,
        at: after.start,
      },
    ];
  const payable = /^ ?(?:also |then |only )?(?:due|payable|owed)\b/i.test(text);
  const payer = payable ? partiesAfter(after, /^(?:by|from)$/) : [];
  const owedTo = payable
    ? [...partiesAfter(after, /^to$/), ...others(clause, payer.length > 0 ? payer : [-1])].slice(
        0,
        1,
      )
    : [];
  if (owedTo.length > 0) {
    const before = regionBefore(clause.items, predicate);
    const shares = themesIn(clause.flat.slice(before.start, before.end)).filter(
      (one) => one.kind === 'REVENUE_SHARE',
    );
    return shares.length > 0
      ? themed(clause, before, owedTo, [], shares.slice(0, 1))
      : moneyDrafts(clause, before, owedTo, payer);
  }
  const property = /^ ?(?:the )?(?:sole |exclusive )?property of\b/i.test(text)
    ? partiesAfter(after, /^of$/)
    : [];
  if (property.length > 0)
    return [
      {
        kind: 'IP_OWNERSHIP',
        holders: property,
        counterparties: [],
        region: after,
        at: after.start,
        action: 'own',
      },
    ];
  const thing = predicate.subjectNoun ?? '';
  const keeper = /^(?:remain|stay|belong|vest|rest)$/.test(predicate.lemma)
    ? partiesAfter(after, /^(?:with|at|to|in)$/)
    : [];
  if (keeper.length > 0) {
    const before = regionBefore(clause.items, predicate);
    const words = clause.flat.slice(before.start, before.end);
    const owned =
      /\b(?:intellectual property|ip|copyrights?|ownership|title|patents?|trade ?marks?|inventions?|source code|masters|designs?|data|results|know-how)\b/i.test(
        words,
      );
    const stake = clause.items
      .slice(before.from, before.until)
      .find((item) => item.quantity?.unit === 'percent');
    if (/^(?:rights?|licen[cs]es?|exclusivity)$/.test(thing) && !owned)
      return [
        {
          kind: thing === 'exclusivity' ? 'EXCLUSIVITY' : 'LICENSE',
          holders: keeper,
          counterparties: [],
          region: after,
          at: after.start,
          confidence: -0.1,
        },
      ];
    if (owned)
      return [
        {
          kind: 'IP_OWNERSHIP',
          holders: keeper,
          counterparties: [],
          region: before,
          at: before.start,
          matter: matterOf(words),
          action: 'own',
        },
      ];
    if (stake && !/\b(?:revenues?|sales|profits?|income|output)\b/i.test(words))
      return [
        {
          kind: 'EQUITY_INTEREST',
          holders: keeper,
          counterparties: [],
          region: before,
          at: stake.start,
          amount: amountOf(stake, clause.flat),
        },
      ];
  }
  if (
    predicate.subject.length === 0 &&
    /^ ?(?:also |now )?(?:exclusive|sole)\b/.test(text) &&
    /^(?:licen[cs]es?|leases?|rights?|agreements?|deals?|arrangements?|concessions?|franchises?|grants?|partnerships?|contracts?)$/.test(
      thing,
    )
  ) {
    const holder = clause.discourse.roles.get('licensee') ?? clause.discourse.roles.get('buyer');
    const owner = clause.discourse.roles.get('licensor') ?? clause.discourse.roles.get('supplier');
    return holder === undefined
      ? []
      : [
          {
            kind: 'EXCLUSIVITY',
            holders: [holder],
            counterparties: owner === undefined ? [] : [owner],
            region: after,
            at: after.start,
            confidence: -0.05,
          },
        ];
  }
  const role =
    /\b(exclusive|sole)(?:ly)? (?:and exclusive )?(?:[\p{L}\d-]+ ){0,4}?((?!reason|purpose|owner|shareholder|survivor|option|focus|aim|exception|source of)[\p{L}-]+(?:er|or|ar|ist|ian|ant|ent|ee|and|ome|ner|dian|bank|brand|agency|agent|partner|source|platform|outlet|airline|carrier|sponsor|host|home))\b/iu.exec(
      text,
    ) ??
    /\b(exclusive|sole|only)(?:ly)?\b[^,;.]*?\b((?:brand|company|bank|firm|airline|product|service)(?= (?:allowed|permitted|sold|offered|served))|supplier|provider|partner|distributor|licensee|host|broadcaster|sponsor|operator|seller|buyer|agent|carrier|platform|franchisee|dealer|retailer|producer|manufacturer|publisher|home|outlet|importer|offtaker|reseller|representative|vendor|source)\b/i.exec(
      clause.flat.slice(after.start, after.end + 12),
    );
  if (!role || predicate.subject.length === 0) return [];
  const owners = [...possessors(after), ...partiesAfter(after, /^(?:of|for|to)$/)]
    .filter((party) => !predicate.subject.includes(party))
    .slice(0, 1);
  return [
    {
      kind: 'EXCLUSIVITY',
      holders: predicate.subject,
      counterparties: owners,
      region: after,
      at: after.start + role.index,
      matter: matterOf(text.slice(role.index + role[0].length)),
      action: role[2]!.toLowerCase(),
    },
  ];
}
