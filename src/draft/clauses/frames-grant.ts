import { type Clause, type Draft, moneyDrafts, others, payless, themed } from './frame-parts.ts';
import { matterOf } from './matter.ts';
import type { Predicate } from './predicates.ts';
import {
  amountOf,
  directParty,
  modifiers,
  partiesAfter,
  possessors,
  type Region,
  regionBefore,
} from './region.ts';
import { permissionKind, themesIn } from './themes.ts';
import { verbOf } from './verbs.ts';

/** Grants, awards, guarantees: the recipient holds. */
export function grant(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const direct = directParty(after);
  const to = partiesAfter(after, /^(?:to|on|upon)$/);
  if (predicate.passive && !predicate.participle) {
    const themesAfter = themesIn(clause.flat.slice(after.start, after.end));
    if (
      predicate.lemma === 'offer' &&
      /^(?:WILL|DUTY)$/.test(predicate.mood) &&
      to.length > 0 &&
      /\b(?:before|first|ahead of)\b/i.test(clause.flat.slice(clause.items[predicate.chain]!.start))
    ) {
      const asked =
        clause.predicates.find(
          (one) =>
            one.verb > predicate.verb && one.subject.length === 1 && !to.includes(one.subject[0]!),
        )?.subject ?? [];
      return [
        {
          kind: 'FIRST_OFFER',
          holders: to,
          counterparties: by.length > 0 ? by : asked,
          region: after,
          at: after.start,
          matter: null,
          action: 'negotiate',
        },
      ];
    }
    if (
      predicate.cls === 'GUARANTEE' &&
      predicate.subject.length > 0 &&
      payless(themesAfter).length === 0
    )
      return moneyDrafts(clause, after, predicate.subject, by);
    if (predicate.subject.length > 0 && themesAfter.length > 0)
      return themed(
        clause,
        after,
        predicate.subject,
        by.length > 0
          ? by
          : [...partiesAfter(after, /^from$/), ...possessors(after), ...modifiers(after)].filter(
              (party) => !predicate.subject.includes(party),
            ),
        payless(themesAfter),
      );
    const before = regionBefore(clause.items, predicate);
    return to.length > 0
      ? themed(clause, before, to, by, themesIn(clause.flat.slice(before.start, before.end)))
      : [];
  }
  if (predicate.participle && predicate.passive) return [];
  if (
    /^ ?(?:each other|one another)\b/i.test(clause.flat.slice(after.start)) &&
    predicate.subject.length > 1
  )
    return themed(
      clause,
      after,
      predicate.subject,
      predicate.subject,
      payless(themesIn(clause.flat.slice(after.start, after.end))),
    );
  const people =
    /^ ?(?:the )?[\p{L}\d .&-]{2,40}'s? (?:drivers|customers|members|users|subscribers|passengers|staff|employees|engineers|researchers|patients|students|guests|clients)\b/u.test(
      clause.flat.slice(after.start, after.end),
    )
      ? possessors(after).slice(0, 1)
      : [];
  const holders =
    direct.length > 0
      ? direct
      : people.length > 0
        ? people
        : to.length > 0
          ? to
          : partiesAfter(after, /^for$/);
  const whole = clause.flat.slice(after.start, after.end);
  const price = /\b(?:subject to|in (?:exchange|return) for|in consideration of|against)\b/i.exec(
    whole,
  );
  const text = price ? whole.slice(0, price.index) : whole;
  const themes = themesIn(text);
  if (holders.length === 0) return [];
  const givers = predicate.subject.filter((party) => !holders.includes(party));
  const before =
    predicate.subjectAt < predicate.chain
      ? clause.flat.slice(
          Math.max(0, clause.items[predicate.subjectAt]!.start - 60),
          clause.items[predicate.subjectAt]!.start,
        )
      : '';
  if (themes.length === 0 && /$(?<=\b(?:that|which|the [\p{L}-]+) )/u.test(before)) {
    const asked = themesIn(before.replace(/^.*[,;:] /, ''));
    if (asked.length > 0)
      return asked.map((theme) => ({
        kind: theme.kind,
        holders,
        counterparties: givers,
        region: after,
        at: after.start,
      }));
  }
  if (
    predicate.cls === 'GUARANTEE' &&
    /\b(?:orders|purchases|volumes?|business|revenue) (?:worth|of)\b/i.test(text)
  )
    return [
      {
        kind: 'PURCHASE_COMMITMENT',
        holders,
        counterparties: givers,
        region: after,
        at: after.start,
        action: 'sell',
      },
    ];
  const ahead = clause.flat.slice(after.start, after.end + 160);
  if (
    predicate.lemma === 'offer' &&
    /^(?:WILL|DUTY)$/.test(predicate.mood) &&
    /\bbefore (?:it|they|[\p{L}' -]{2,40}?) (?:may |can |is |are )?(?:sells?|offers?|offering|selling|turns?|goes|licen[cs]es?|negotiates?|approach\w*|free)\b|\bfirst\b/iu.test(
      ahead,
    )
  ) {
    return [
      {
        kind: 'FIRST_OFFER',
        holders,
        counterparties: givers,
        region: after,
        at: after.start,
        matter: matterOf(
          text
            .slice(text.search(/\b(?:any|the|all|its|their|additional|new)\b/))
            .replace(/\bfirst\b.*/, ''),
        ),
      },
    ];
  }
  if (
    themes.length === 0 &&
    /^(?:transfer|hand|award|cede|assign)$/.test(predicate.lemma) &&
    /^ ?(?:over )?(?:the )?(?:operation|running|use) of\b/i.test(text)
  )
    return [
      {
        kind: 'LICENSE',
        holders,
        counterparties: givers,
        region: after,
        at: after.start,
        matter: matterOf(text.replace(/^.*?\bof /, '')),
        action: 'operate',
        amount: null,
      },
    ];
  const goods =
    predicate.cls === 'GUARANTEE' && themes.length === 0
      ? after.items
          .slice(after.from, after.until)
          .find((item) => item.quantity && item.quantity.unit !== 'percent')
      : undefined;
  if (goods)
    return [
      {
        kind: 'SUPPLY_COMMITMENT',
        holders,
        counterparties: givers,
        region: after,
        at: goods.start,
        matter: matterOf(clause.flat.slice(goods.end, after.end)),
        action: 'receive',
      },
    ];
  const drafts = themed(
    clause,
    after,
    holders,
    givers,
    themes.filter((theme) => theme.kind !== 'PAYMENT'),
  );
  const money =
    drafts.length === 0
      ? after.items.slice(after.from, after.until).find((item) => item.money)
      : undefined;
  return (money && predicate.mood !== 'FACT') || (money && predicate.cls === 'GUARANTEE')
    ? [
        {
          kind: 'PAYMENT',
          holders,
          counterparties: givers,
          region: after,
          at: money.start,
          action: 'receive',
        },
      ]
    : drafts;
}

/** Lets, allows, permits: what follows says which kind. */
export function allow(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  const leased = predicate.lemma === 'let' ? partiesAfter(after, /^to$/) : [];
  if (leased.length > 0)
    return [
      {
        kind: 'LICENSE',
        holders: leased,
        counterparties: predicate.subject,
        region: after,
        at: after.start,
        matter: matterOf(clause.flat.slice(after.start, after.end)),
        action: 'lease',
      },
    ];
  const holders = predicate.passive ? predicate.subject : directParty(after);
  if (holders.length === 0) return [];
  if (
    predicate.lemma === 'entitle' &&
    predicate.passive &&
    verbOf(/^ ?to ([a-z]+)/.exec(clause.flat.slice(after.start, after.end))?.[1] ?? '')?.form ===
      'base'
  )
    return []; // The verb that follows tells what.
  if (predicate.lemma === 'entitle' && predicate.passive)
    return entitled(clause, predicate, after, clause.flat.slice(after.start, after.end));
  const at = after.items.findIndex(
    (item, i) => i >= after.from && i < after.until && item.parties.length > 0,
  );
  const rest = clause.flat
    .slice(after.items[at]?.end ?? after.start, clause.flat.length)
    .replace(/^\s*(?:to )?(?:continue to )?/, '');
  const kind = permissionKind(
    rest,
    /\b(?:others|anyone|elsewhere|third parties)\b/i.test(rest.slice(0, 90)),
  );
  const givers = [
    ...possessors(after),
    ...partiesAfter(after, /^(?:by|from)$/),
    ...predicate.subject,
  ].filter((party) => !holders.includes(party));
  return kind
    ? [
        {
          kind,
          holders,
          counterparties: givers.slice(0, 1),
          region: after,
          at: after.start,
          matter: matterOf(rest),
          action: /^[a-z]+/i.exec(rest)?.[0]?.toLowerCase() ?? 'use',
        },
      ]
    : [];
}

/** Obtains, wins, has, keeps, owns: the subject holds. */
export function obtain(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  by: readonly number[],
): readonly Draft[] {
  const text = clause.flat.slice(after.start, after.end);
  const holders = predicate.passive ? by : predicate.subject;
  if (
    predicate.cls === 'OWN' &&
    predicate.passive &&
    holders.length === 0 &&
    /\bjoint(?:ly)?\b/i.test(clause.flat) &&
    clause.discourse.pair.length > 1 &&
    /\b(?:patents?|inventions?|results?|intellectual property|data|improvements?|technology|ip|copyrights?)\b/i.test(
      clause.flat.slice(0, after.start),
    )
  )
    return [
      {
        kind: 'IP_OWNERSHIP',
        holders: clause.discourse.pair,
        counterparties: [],
        region: after,
        at: after.start,
        confidence: -0.1,
      },
    ];
  if (holders.length === 0 || (predicate.passive && predicate.subject.length > 0)) return [];
  if (
    predicate.cls === 'RETAIN' &&
    /$(?<=\b(?:as long as|so long as|provided(?: that)?|if|unless|while|once) (?:the |[\p{L}-]+ )?)/iu.test(
      clause.flat.slice(0, clause.items[Math.min(predicate.subjectAt, predicate.chain)]!.start),
    ) &&
    themesIn(text).every((one) => one.kind === 'EQUITY_INTEREST')
  )
    return []; // As long as it keeps 15%: a condition.
  if (
    /^(?:held|owned|had|enjoyed|kept)$/.test(clause.items[predicate.verb]?.lower ?? '') &&
    predicate.chain === predicate.verb &&
    predicate.mood === 'FACT' &&
    !predicate.passive &&
    /\buntil\b/.test(text)
  )
    return []; // What somebody held until a day is over.
  const region = predicate.passive ? regionBefore(clause.items, predicate) : after;
  const words = predicate.passive ? clause.flat.slice(region.start, region.end) : text;
  let themes = themesIn(words);
  const from = [
    ...partiesAfter(after, /^(?:from|with)$/),
    ...(/\b(?:access|licen[cs]e|rights?|refusal|option|warrants?|opportunity)\b/i.test(words)
      ? [...possessors(region), ...modifiers(region)]
      : []),
    ...partiesAfter(after, /^to$/),
  ].filter((party) => !holders.includes(party));
  const share =
    predicate.cls === 'OWN' ||
    predicate.cls === 'RETAIN' ||
    predicate.lemma === 'have' ||
    /^(?:take|acquire|win|secure|gain|get|snap|bag|clinch)$/.test(predicate.lemma);
  const ofParty = after.items.some(
    (item, i) =>
      i >= after.from &&
      i < after.until &&
      item.quantity?.unit === 'percent' &&
      after.items[i + 1]?.lower === 'of' &&
      (after.items[i + 2]?.parties.length ?? 0) > 0 &&
      !/^(?:its|their|'s)$/.test(after.items[i + 3]?.lower ?? ''),
  );
  if (share && ofParty && themes.length === 0)
    themes = [{ kind: 'EQUITY_INTEREST', start: 0, end: 0, words: '' }];
  else if (
    share &&
    (ofThing(text) ||
      /\d ?(?:%|per ?cent|percent)(?: (?:of (?:the )?(?:venture|company|business|joint|new|shares|equity|firm|group|entity|partnership|project|unit|vehicle))|$|,|\.)|^ *the (?:remaining|other|rest)/i.test(
        text,
      )) &&
    !themes.some((one) => one.kind === 'EQUITY_INTEREST' || one.kind === 'REVENUE_SHARE')
  ) {
    themes = [
      ...themes.filter((one) => one.kind !== 'PAYMENT'),
      { kind: 'EQUITY_INTEREST', start: 0, end: 0, words: '' },
    ];
  }
  if (
    (predicate.cls === 'OWN' || /^(?:retain|keep)$/.test(predicate.lemma)) &&
    themes.length === 0 &&
    /\b(?:patents?|intellectual property|ip|copyright|trademarks?|data|inventions?|results|masters|recipes?|formula|designs?|source code|know-how|catalogue)\b/i.test(
      text,
    )
  )
    themes = [{ kind: 'IP_OWNERSHIP', start: 0, end: 0, words: '' }];
  if (
    /^(?:keep|retain)$/.test(predicate.lemma) &&
    clause.discourse.roles.get('licensor') === holders[0]
  )
    themes = themes.filter((one) => one.kind !== 'LICENSE'); // What the owner keeps was not granted.
  if (predicate.cls === 'RETAIN')
    themes = themes.filter(
      (one) =>
        !(
          one.kind === 'LICENSE' &&
          /^ *(?:all|full|the|worldwide|global|its)? ?rights/i.test(text) &&
          from.length === 0
        ),
    );
  if (/^(?:retain|keep|preserve|maintain)$/.test(predicate.lemma) && from.length === 0)
    themes = themes.map((one) =>
      one.kind === 'LICENSE' && /^rights? to \w/.test(one.words)
        ? { ...one, kind: 'LIBERTY_TO_ACT' as const }
        : one,
    );
  const gap = share ? gappedStakes(clause, after, holders) : [];
  const kept = predicate.cls === 'RETAIN' || predicate.lemma === 'have' ? payless(themes) : themes;
  if (
    predicate.lemma === 'receive' &&
    /^(?:WILL|MAY)$/.test(predicate.mood) &&
    !predicate.passive &&
    kept.length === 0 &&
    REPORTS.test(text)
  )
    return [
      {
        kind: 'INFORMATION',
        holders,
        counterparties: from.slice(0, 1),
        region,
        at: region.start,
        action: 'receive',
      },
    ];
  const goods =
    predicate.lemma === 'take' &&
    /^(?:DUTY|WILL)$/.test(predicate.mood) &&
    !predicate.passive &&
    kept.length === 0
      ? region.items
          .slice(region.from, region.until)
          .find((item) => item.quantity && item.quantity.unit !== 'percent')
      : undefined;
  if (goods)
    return [
      {
        kind: 'PURCHASE_COMMITMENT',
        holders: from.length > 0 ? from.slice(0, 1) : others(clause, holders),
        counterparties: holders,
        region,
        at: goods.start,
        matter: matterOf(text),
        action: 'sell',
      },
    ];
  const ready =
    predicate.lemma === 'keep' &&
    /^(?:DUTY|WILL)$/.test(predicate.mood) &&
    !predicate.passive &&
    /\b(?:available|free|open|ready|aside|reserved) (?:to|for) /i.test(text)
      ? partiesAfter(after, /^(?:to|for)$/)
      : [];
  if (ready.length > 0)
    return [
      {
        kind: 'SUPPLY_COMMITMENT',
        holders: ready,
        counterparties: holders,
        region,
        at: region.start,
        matter: matterOf(text),
        action: 'use',
      },
    ];
  const drafts = themed(
    clause,
    region,
    holders,
    from,
    kept.filter((one) => one.kind !== 'PAYMENT'),
  );
  const payments =
    predicate.cls === 'OBTAIN' &&
    predicate.lemma !== 'have' &&
    !drafts.some((one) => /^(?:LICENSE|EQUITY_INTEREST|PURCHASE_OPTION)$/.test(one.kind)) &&
    !pastOnly(clause, predicate)
      ? moneyDrafts(clause, region, holders, from)
      : [];
  return [...drafts, ...gap, ...payments];
}

/** A part of something with a name of its own, not of its sales or output: 49% of the Western Ring Motorway. */
function ofThing(text: string): boolean {
  return (
    /\d ?(?:%|per ?cent|percent) of (?:the )?\p{Lu}[\p{L}]*(?: [\p{Lu}\d][\p{L}\d]*)*(?!['\p{L}])/u.test(
      text,
    ) &&
    !/\b(?:revenues?|sales|profits?|output|production|income|proceeds|takings|costs?|capacity|price)\b/i.test(
      text,
    )
  );
}

/** "A will hold 51% and B the remaining 49%": the second stake has no verb of its own. */
function gappedStakes(clause: Clause, after: Region, holders: readonly number[]): readonly Draft[] {
  return after.items.flatMap((item, at): readonly Draft[] => {
    let before = at - 1;
    while (
      before > after.from &&
      /^(?:NOUN|ADJ|PROPN|DET)$/.test(after.items[before]!.pos) &&
      after.items[before]!.parties.length === 0 &&
      at - before < 4
    )
      before -= 1;
    if (
      at < after.from ||
      item.parties.length !== 1 ||
      holders.includes(item.parties[0]!) ||
      !/^(?:and|,|while)$/.test(after.items[before]?.lower ?? '')
    )
      return [];
    const next = after.items.slice(at + 1, at + 5).find((one) => one.quantity?.unit === 'percent');
    const between = next ? clause.flat.slice(item.end, next.start) : ',';
    return next && /^ (?:with |the (?:remaining |other |rest, )?|having )?$/.test(between)
      ? [
          {
            kind: 'EQUITY_INTEREST',
            holders: item.parties,
            counterparties: [],
            region: after,
            at: next.start,
            amount: amountOf(next, clause.flat),
          },
        ]
      : [];
  });
}

/** Reports that somebody is to have. */
const REPORTS =
  /\b(?:(?:progress|monthly|quarterly|annual|yearly|weekly|regular|financial|audited|management|sales) (?:[\p{L}-]+ )?(?:reports?|accounts|updates|figures|statements|data)|reports)\b/iu;

/** "is entitled to 3% of sales": a right without a verb of its own. */
export function entitled(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  text: string,
): readonly Draft[] {
  const themes = payless(themesIn(text));
  const from = partiesAfter(after, /^from$/);
  if (themes.length === 0 && REPORTS.test(text))
    return [
      {
        kind: 'INFORMATION',
        holders: predicate.subject,
        counterparties: from,
        region: after,
        at: after.start,
        action: 'receive',
      },
    ];
  return [
    ...themed(clause, after, predicate.subject, from, themes),
    ...moneyDrafts(clause, after, predicate.subject, from),
  ];
}

function pastOnly(clause: Clause, predicate: Predicate): boolean {
  return (
    predicate.mood === 'FACT' &&
    /ed$|paid|got|won|took/.test(clause.items[predicate.verb]!.lower) &&
    !clause.items
      .slice(predicate.chain, predicate.verb)
      .some((item) => /^(?:is|are|be)$/.test(item.lower))
  );
}

/** "These include access to X's patents": whose thing it is says who is bound; the other one holds. */
export function include(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  if (predicate.subject.length > 0) return [];
  const text = clause.flat.slice(after.start, after.end);
  const themes = payless(themesIn(text));
  return themes.flatMap((theme, i): readonly Draft[] => {
    const at = after.start + theme.start;
    const end = themes[i + 1] ? after.start + themes[i + 1]!.start : after.end;
    const owners = clause.items
      .filter(
        (item, k) =>
          item.start >= at &&
          item.end <= end &&
          item.parties.length === 1 &&
          /^(?:'s|'|s')$/.test(clause.items[k + 1]?.lower ?? ''),
      )
      .flatMap((item) => item.parties);
    const matter = matterOf(clause.flat.slice(at + theme.words.length, end));
    if (owners.length > 0)
      return [
        {
          kind: theme.kind,
          holders: others(clause, owners),
          counterparties: owners.slice(0, 1),
          region: after,
          at,
          matter,
          confidence: -0.05,
        },
      ];
    return theme.kind === 'REVENUE_SHARE' && clause.discourse.pair.length === 2
      ? [
          {
            kind: theme.kind,
            holders: clause.discourse.pair,
            counterparties: clause.discourse.pair,
            region: after,
            at,
            matter: null,
            confidence: -0.2,
          },
        ]
      : [];
  });
}
