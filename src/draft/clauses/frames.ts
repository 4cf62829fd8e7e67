import type { RightKind } from '../../domain/model/right.ts';
import type { RightFact } from './facts.ts';
import { type Clause, type Draft, moneyDrafts, others, themed } from './frame-parts.ts';
import { allow, entitled, grant, include, obtain } from './frames-grant.ts';
import { buy, lease, pay, sell, supply } from './frames-trade.ts';
import { matterOf } from './matter.ts';
import type { Predicate } from './predicates.ts';
import {
  amountFor,
  amountOf,
  directParty,
  partiesAfter,
  partiesIn,
  possessors,
  type Region,
  regionAfter,
  regionBefore,
} from './region.ts';
import { joinTerm } from './terms.ts';
import { ofInstrument } from './term-facts.ts';
import { permissionKind, themesIn } from './themes.ts';

/** The rights that one verb of a sentence tells of: holder benefits, counterparty is bound. */
export function rightsOf(clause: Clause, predicate: Predicate): readonly RightFact[] {
  if (predicate.mood === 'PLAN' || predicate.mood === 'PAST_PERFECT' || predicate.noLonger)
    return [];
  if (
    predicate.governor !== null &&
    !/^(?:agreements?|deals?|contracts?|pacts?|accords?|commitments?|obligations?)$/.test(
      predicate.governor,
    )
  )
    return [];
  if (
    predicate.mood === 'MAY' &&
    clause.items[Math.min(predicate.subjectAt, predicate.chain) - 1]?.lower === 'before'
  )
    return []; // Before X may sell: no right of its own.
  const drafts = predicate.negated ? negativeFrame(clause, predicate) : frame(clause, predicate);
  return drafts.flatMap((draft) => factsOf(clause, predicate, draft));
}

function frame(clause: Clause, predicate: Predicate): readonly Draft[] {
  const after = regionAfter(clause.items, predicate);
  const text = clause.flat.slice(after.start, after.end);
  const { subject, passive } = predicate;
  const by = passive ? partiesAfter(after, /^by$/) : [];
  if (
    /^(?:obtain|get|secure|receive|win|have)$/.test(predicate.lemma) &&
    /^(?:WILL|DUTY)$/.test(predicate.mood) &&
    /\b(?:consent|approval|sign-off|permission)\b/i.test(text)
  )
    return consent(clause, predicate, after);
  if (
    predicate.mood === 'MAY' &&
    /\bwith (?:the )?(?:[\p{L}'-]+ ){0,3}?(?:consent|approval|permission)\b/iu.test(text)
  ) {
    const holders = [...partiesAfter(after, /^(?:of|from)$/), ...possessors(after)]
      .filter((party) => !subject.includes(party))
      .slice(0, 1);
    if (holders.length > 0)
      return [
        {
          kind: 'CONSENT',
          holders,
          counterparties: subject,
          region: after,
          at: after.start,
          action: 'approve',
        },
      ];
  }
  if (
    (predicate.mood === 'MAY' || predicate.mood === 'FREE') &&
    !(
      /^(?:GRANT|ALLOW|BE|REQUIRE|SIGN)$/.test(predicate.cls) &&
      !(/^(?:SIGN|GRANT)$/.test(predicate.cls) && predicate.mood === 'FREE')
    )
  ) {
    const holders = passive ? by : subject;
    const kind = permissionKind(`${predicate.lemma} ${text}`, predicate.mood === 'FREE');
    if (holders.length > 0 && kind && !(passive && kind === 'LICENSE')) {
      const refused =
        kind === 'PAYMENT' || kind === 'REVENUE_SHARE'
          ? themed(clause, after, holders, partiesAfter(after, /^from$/), themesIn(text))
          : [];
      if (refused.length > 0) return refused;
      return [
        {
          kind,
          holders,
          counterparties:
            kind === 'PURCHASE_OPTION' && /^sell/.test(predicate.lemma)
              ? partiesAfter(after, /^to$/)
              : partiesAfter(after, /^(?:from|by)$/),
          region: after,
          at: after.start,
          action: predicate.lemma,
          matter:
            kind === 'LICENSE' || kind === 'LIBERTY_TO_ACT' || kind === 'PURCHASE_OPTION'
              ? matterOf(text)
              : null,
        },
      ];
    }
  }
  switch (predicate.cls) {
    case 'GRANT':
    case 'GUARANTEE':
      return grant(clause, predicate, after, by);
    case 'ALLOW':
      return allow(clause, predicate, after);
    case 'OBTAIN':
    case 'RETAIN':
    case 'OWN':
      return obtain(clause, predicate, after, by);
    case 'BUY':
      return buy(clause, predicate, after, by);
    case 'SELL':
      return sell(clause, predicate, after, by);
    case 'SUPPLY':
      return supply(clause, predicate, after, by);
    case 'PAY':
      return pay(clause, predicate, after, by);
    case 'INVEST': {
      const owed = predicate.mood === 'WILL' || predicate.mood === 'DUTY';
      const amount = amountOf(
        after.items.slice(after.from, after.until).find((item) => item.money),
        clause.flat,
      );
      const named = partiesAfter(after, /^(?:in|into)$/);
      const target =
        named.length > 0 ||
        !owed ||
        amount === null ||
        /\b(?:in|into)\b (?!cash|full|stages|tranches|\d|two|three|four|exchange|return|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
          text,
        )
          ? named
          : others(clause, subject);
      if (target.length === 0) return [];
      const stake = themesIn(text).some((theme) => theme.kind === 'EQUITY_INTEREST');
      return [
        ...(owed
          ? [
              {
                kind: 'PAYMENT' as const,
                holders: target,
                counterparties: subject,
                region: after,
                at: after.start,
                amount,
              },
            ]
          : []),
        ...(!owed || stake
          ? [
              {
                kind: 'EQUITY_INTEREST' as const,
                holders: subject,
                counterparties: [],
                region: after,
                at: after.start,
              },
            ]
          : []),
      ];
    }
    case 'LEND': {
      if (
        !after.items.slice(after.from, after.until).some((item) => item.money) &&
        !/\b(?:money|loan|cash|funds)\b/i.test(text)
      ) {
        const to = partiesAfter(after, /^to$/);
        return to.length > 0 && !passive
          ? [
              {
                kind: 'LICENSE',
                holders: to,
                counterparties: subject,
                region: after,
                at: after.start,
                matter: matterOf(text),
                action: 'use',
              },
            ]
          : [];
      }
      const borrower = passive
        ? subject
        : directParty(after).length > 0
          ? directParty(after)
          : partiesAfter(after, /^to$/);
      return [
        {
          kind: 'PAYMENT',
          holders: passive ? by : subject,
          counterparties: borrower,
          region: after,
          at: after.start,
          action: 'receive',
        },
      ];
    }
    case 'BORROW':
      return [
        {
          kind: 'PAYMENT',
          holders: partiesAfter(after, /^from$/),
          counterparties: subject,
          region: after,
          at: after.start,
          action: 'receive',
        },
      ];
    case 'LEASE':
    case 'LICENSE':
      return lease(clause, predicate, after, by);
    case 'APPOINT': {
      const chosen = passive ? subject : directParty(after);
      if (
        chosen.length > 0 &&
        (/\bas (?:its|the|their|an?) (?:[\p{L}-]+ )?(?:exclusive|sole|only)\b/iu.test(text) ||
          (passive &&
            /^ ?(?:as )?(?:(?:its|the|their|an?) )?(?:exclusive|sole|only)\b/i.test(text)))
      ) {
        return [
          {
            kind: 'EXCLUSIVITY',
            holders: chosen,
            counterparties: passive ? by : subject,
            region: after,
            at: after.start,
            matter: matterOf(text.replace(/^.*?\b(?:exclusive|sole|only)\b/i, '')),
          },
        ];
      }
      if (
        !/\b(?:directors?|board|chair\w*|chief executive|observers?|members?|seats?|ceo|representatives?|president)\b/i.test(
          passive ? clause.flat : text,
        )
      )
        return [];
      const kind = /\bobservers?\b/i.test(text) ? 'INFORMATION' : 'GOVERNANCE';
      const standing =
        /s$/.test(clause.items[predicate.verb]!.lower) &&
        /\bof (?:the|its|their) (?:[\p{L}\d-]+ )?(?:directors|seats|board|members)\b/iu.test(text);
      return predicate.mood === 'FACT' && !passive && !standing
        ? []
        : [
            {
              kind,
              holders: passive ? by : subject,
              counterparties: partiesAfter(after, /^(?:of|to|at|in)$/),
              region: after,
              at: after.start,
              action: 'appoint',
            },
          ];
    }
    case 'RENEW':
      return predicate.mood === 'FACT' && subject.length > 0 && !passive
        ? themed(
            clause,
            after,
            subject,
            partiesAfter(after, /^(?:with|from|by)$/),
            themesIn(text).filter((one) => one.kind === 'LICENSE' || one.kind === 'EXCLUSIVITY'),
          )
        : [];
    case 'SHARE':
      return subject.length > 1 && /\b(?:revenues?|profits?|income|proceeds|receipts)\b/i.test(text)
        ? [
            {
              kind: 'REVENUE_SHARE',
              holders: subject,
              counterparties: subject,
              region: after,
              at: after.start,
              action: 'receive',
            },
          ]
        : [];
    case 'MANAGE':
      return (predicate.lemma === 'manage' ||
        /\bmanagement (?:agreement|contract|deal)\b/i.test(clause.flat)) &&
        /^(?:WILL|DUTY)$/.test(predicate.mood) &&
        !passive
        ? [
            {
              kind: 'GOVERNANCE',
              holders: subject,
              counterparties: partiesAfter(after, /^for$/),
              region: after,
              at: after.start,
              action: 'manage',
            },
          ]
        : [];
    case 'INDEMNIFY': {
      const direct = directParty(after);
      const first = clause.items[predicate.verb + 1];
      const safe = passive
        ? subject
        : direct.length > 0
          ? direct
          : first?.anaphor
            ? first.parties
            : others(clause, subject);
      return predicate.mood === 'FACT' && !/s$/.test(clause.items[predicate.verb]!.lower)
        ? []
        : [
            {
              kind: 'INDEMNITY',
              holders: safe,
              counterparties: passive ? by : subject,
              region: after,
              at: after.start,
            },
          ];
    }
    case 'REQUIRE':
      return consent(clause, predicate, after);
    case 'BE':
      return be(clause, predicate, after);
    case 'SIGN': {
      const leased =
        /^ ?(?:an? |the )?(?:new |first )?(?:[\p{L}\d-]+ ){0,2}(?:lease|tenancy|charter)\b(?! (?:to|between))/iu.test(
          text,
        ) &&
        subject.length === 1 &&
        !passive &&
        predicate.mood === 'FACT';
      const landlord = subject.some((party) =>
        ['landlord', 'lessor', 'owner'].some((word) =>
          clause.discourse.parties[party]!.descriptors.has(word),
        ),
      );
      const tenants = landlord ? partiesAfter(after, /^(?:with|to)$/) : subject;
      return leased && tenants.length > 0
        ? [
            {
              kind: 'LICENSE',
              holders: tenants,
              counterparties: landlord ? subject : partiesAfter(after, /^(?:with|from)$/),
              region: after,
              at: after.start,
              action: 'lease',
              amount: null,
              confidence: -0.1,
            },
          ]
        : [];
    }
    case 'APPROVE': {
      const owners = possessors(after).filter((party) => !subject.includes(party));
      if (
        /^(?:WILL|DUTY)$/.test(predicate.mood) &&
        subject.length === 1 &&
        !passive &&
        clause.discourse.parties[subject[0]!]!.kind !== 'GOVERNMENT' &&
        others(clause, subject).length > 0 &&
        clause.items.slice(predicate.chain, predicate.verb).some((item) => item.lower === 'must')
      )
        return [
          {
            kind: 'CONSENT',
            holders: subject,
            counterparties: [],
            region: after,
            at: after.start,
            action: 'approve',
          },
        ];
      const official = subject.some(
        (party) => clause.discourse.parties[party]!.kind === 'GOVERNMENT',
      );
      return owners.length > 0 && subject.length > 0 && !official && !passive
        ? [
            {
              kind: 'LIBERTY_TO_ACT',
              holders: owners.slice(0, 1),
              counterparties: subject,
              region: after,
              at: after.start,
              matter: matterOf(text.replace(/^.*?\bto (?=[a-z])/, 'to ').replace(/^to \w+ /, '')),
              action: /\bto (\w+)/.exec(text)?.[1] ?? 'act',
            },
          ]
        : [];
    }
    case 'SPEND': {
      const bare =
        predicate.mood === 'DUTY' && !/\bon (?:\p{L}|\d)/u.test(text)
          ? others(clause, subject)
          : [];
      const suppliers = [
        ...partiesAfter(after, /^(?:with|on|at)$/),
        ...bare,
        ...(/\b(?:over|during) the term\b|\bunder the (?:contract|deal|agreement)\b/i.test(text)
          ? others(clause, subject)
          : []),
      ].slice(0, 1);
      return /^(?:WILL|DUTY)$/.test(predicate.mood) && suppliers.length > 0
        ? [
            {
              kind: 'PURCHASE_COMMITMENT',
              holders: suppliers,
              counterparties: subject,
              region: after,
              at: after.start,
              action: 'sell',
            },
          ]
        : [];
    }
    case 'INFORM':
      return /^(?:WILL|DUTY)$/.test(predicate.mood) && subject.length > 0 && !passive
        ? [
            {
              kind: 'INFORMATION',
              holders: [...directParty(after), ...partiesAfter(after, /^to$/)].slice(0, 1),
              counterparties: subject,
              region: after,
              at: after.start,
              action: 'receive',
            },
          ]
        : [];
    case 'USE': {
      if (
        predicate.lemma === 'make' &&
        /\b(?:payments?|prepayments?|deposits?|contributions?)\b/i.test(
          passive ? clause.flat.slice(0, after.start) : text,
        )
      )
        return pay(clause, predicate, after, by);
      const under =
        predicate.mood === 'WILL' && subject.length === 1 && !passive
          ? licensedBy(clause, predicate)
          : null;
      if (under)
        return under.kinds.map((kind) => ({
          kind,
          holders: subject,
          counterparties: [],
          region: after,
          at: after.start,
          matter: matterOf(text),
          amount: null,
        }));
      return predicate.mood === 'WILL' &&
        subject.length === 1 &&
        !passive &&
        clause.terms.some((word) => word.start >= after.start && word.start < after.end)
        ? [
            {
              kind: 'LICENSE',
              holders: subject,
              counterparties: [],
              region: after,
              at: after.start,
              confidence: -0.15,
              amount: null,
            },
          ]
        : [];
    }
    case 'OPTION': {
      if (
        predicate.lemma !== 'send' ||
        passive ||
        !/^(?:WILL|DUTY)$/.test(predicate.mood) ||
        subject.length === 0 ||
        !/\b(?:accounts|reports?|figures|statements|updates|data|information|minutes|budgets?)\b/i.test(
          text,
        )
      )
        return [];
      const receivers = [...directParty(after), ...partiesAfter(after, /^to$/)].slice(0, 1);
      return [
        {
          kind: 'INFORMATION',
          holders: receivers.length > 0 ? receivers : others(clause, subject),
          counterparties: subject,
          region: after,
          at: after.start,
          action: 'receive',
        },
      ];
    }
    case 'INCLUDE':
      return include(clause, predicate, after);
    default:
      return [];
  }
}

/** A licence agreement under which somebody will market something: what it is and whether it is exclusive. */
function licensedBy(
  clause: Clause,
  predicate: Predicate,
): { readonly kinds: readonly RightKind[] } | null {
  const before = clause.flat.slice(0, clause.items[predicate.chain]!.start);
  const named =
    /\b(exclusive(?:ly)? )?(?:[\p{L}-]+ ){0,2}?(?:licen[cs](?:e|ing)|distribution|commerciali[sz]ation|marketing|franchise) (?:agreement|deal|pact|contract|accord|partnership)\b[^;]*\b(?:under which|whereby|by which|in which|that (?:allows|lets|permits))\b[^;]*$/iu.exec(
      before,
    );
  if (
    !named ||
    clause.predicates.some(
      (one) =>
        one.cls === 'USE' && one.verb < predicate.verb && one.subject[0] === predicate.subject[0],
    )
  )
    return null;
  return {
    kinds:
      /\bnon-exclusive/i.test(named[0]) || !/\bexclusive/i.test(named[0])
        ? ['LICENSE']
        : ['LICENSE', 'EXCLUSIVITY'],
  };
}

function consent(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  if (
    !/\b(?:consent|approval|sign-off|agreement of|backing of)\b/i.test(text) ||
    /\b(?:regulat|shareholders?' |antitrust|court|government)/i.test(text.slice(0, 60))
  )
    return [];
  const holders = [...partiesAfter(after, /^(?:of|from|by)$/), ...possessors(after)].filter(
    (party) => !predicate.subject.includes(party),
  );
  if (holders.length === 0) return [];
  const each = holders.length > 1;
  return [
    {
      kind: 'CONSENT',
      holders,
      counterparties: predicate.subject.length > 0 ? predicate.subject : each ? holders : [],
      region: after,
      at: after.start,
      action: 'approve',
    },
  ];
}

function be(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
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

/** What may not be done: a consent where it needs one, a first offer, a bar on competing. */
function negativeFrame(clause: Clause, predicate: Predicate): readonly Draft[] {
  const after = regionAfter(clause.items, predicate);
  const rest = clause.flat.slice(after.start);
  if (!/^(?:WILL|DUTY|MAY)$/.test(predicate.mood) || predicate.subject.length === 0) return [];
  const whole = { ...after, until: clause.items.length, end: clause.flat.length };
  const told = clause.items.slice(predicate.chain, predicate.verb).flatMap((item) => item.parties);
  const named = [...partiesIn(whole), ...told].filter(
    (party) => !predicate.subject.includes(party),
  );
  const without = /\bwithout (?:first )?(?:the )?(?:prior |written |express )*(.*)/i.exec(
    rest,
  )?.[1];
  if (without && /\b(?:consent|approval|permission|agreement|sign-off)\b/i.test(without))
    return [
      {
        kind: 'CONSENT',
        holders:
          predicate.subject.length > 1
            ? predicate.subject
            : named.length > 0
              ? named.slice(-1)
              : others(clause, predicate.subject),
        counterparties: predicate.subject,
        region: after,
        at: after.start,
        action: 'approve',
      },
    ];
  if (without && /^(?:first )?(?:offering|giving)\b/i.test(without))
    return [
      {
        kind: 'FIRST_OFFER',
        holders: named.slice(-1),
        counterparties: predicate.subject,
        region: after,
        at: after.start,
        matter: matterOf(rest),
      },
    ];
  if (
    without ||
    !(
      predicate.cls === 'COMPETE' ||
      /\b(?:compet\w*|rivals?|similar|another|(?<!the )other|any (?:\w+ )?(?:rival|competitor|compet|one|body)\w*|same|against|elsewhere|third parties|anyone|of (?:its|their) own)\b/i.test(
        rest,
      )
    )
  )
    return [];
  const both = predicate.subject.length > 1;
  return [
    {
      kind: 'NON_COMPETE',
      holders: both
        ? predicate.subject
        : named.length > 0
          ? named.slice(0, 1)
          : others(clause, predicate.subject),
      counterparties: predicate.subject,
      region: after,
      at: after.start,
      action: 'compete',
      matter: null,
    },
  ];
}

/** Words of a term that stand before the subject, with nothing before them: until 30 June 2034 X may. */
const FRONTED =
  /(?:^|[;:—] |, (?:and|but) )(?:(?:until|till|from|through|up to|before|for|over|during|starting|beginning|effective|as of|with effect from)(?: (?:in|on|from|at least|the|a|an|another|end of))* )?$/i;

function factsOf(clause: Clause, predicate: Predicate, draft: Draft): readonly RightFact[] {
  const start = Math.min(
    clause.items[predicate.subjectAt]?.start ?? 0,
    clause.items[predicate.chain]!.start,
  );
  const words = clause.terms.filter(
    (word) =>
      (word.start >= start && word.start < draft.region.end) ||
      (word.end <= start &&
        /^,? ?$/.test(clause.flat.slice(word.end, start)) &&
        FRONTED.test(clause.flat.slice(0, word.start))) ||
      (predicate.until === clause.items.length && word.start >= draft.region.start) ||
      (clause.predicates.length === 1 && predicate.until === clause.items.length),
  );
  const equity = draft.kind === 'EQUITY_INTEREST' || draft.kind === 'IP_OWNERSHIP';
  const own =
    draft.kind === 'PAYMENT'
      ? words.filter((word) => !ofInstrument(clause.flat, word))
      : draft.kind === 'REVENUE_SHARE'
        ? words.filter(
            (word) =>
              !(
                word.length &&
                word.start < draft.at &&
                clause.items.some((item) => item.money && item.end < word.start)
              ),
          )
        : words;
  const facts: RightFact[] = [];
  for (const holder of draft.holders) {
    const cps = draft.counterparties.filter((party) => party !== holder);
    const assumed = cps.length === 0 && !equity ? others(clause, [holder]) : [];
    const counterparty = cps[0] ?? assumed[0] ?? null;
    facts.push({
      kind: draft.kind,
      holder,
      counterparty,
      amount:
        draft.amount === undefined
          ? amountFor(draft.kind, draft.region, draft.at, clause.flat)
          : draft.amount,
      term: joinTerm(own),
      matter: draft.matter ?? null,
      action: draft.action ?? null,
      assumedCounterparty: assumed.length > 0 && cps.length === 0,
      confidence: Math.max(
        0.3,
        0.85 +
          (draft.confidence ?? 0) -
          (assumed.length > 0 ? 0.08 : 0) -
          (counterparty === null && !equity ? 0.2 : 0) -
          (clause.items[predicate.subjectAt]?.anaphor ? 0.05 : 0),
      ),
      place: { sentence: clause.sentence, start, end: draft.region.end },
    });
  }
  return facts;
}
