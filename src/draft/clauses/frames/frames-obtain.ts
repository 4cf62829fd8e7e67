import { type Clause, type Draft, payless, others, themed, moneyDrafts } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import {
  type Region,
  regionBefore,
  partiesAfter,
  possessors,
  modifiers,
  amountOf,
} from '../region.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';
import { REPORTS } from './frames-grant.ts';

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

/**
 * A part of something with a name of its own, not of its sales or output: 49% of the Western Ring
 * Motorway.
 */
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

function pastOnly(clause: Clause, predicate: Predicate): boolean {
  return (
    predicate.mood === 'FACT' &&
    /ed$|paid|got|won|took/.test(clause.items[predicate.verb]!.lower) &&
    !clause.items
      .slice(predicate.chain, predicate.verb)
      .some((item) => /^(?:is|are|be)$/.test(item.lower))
  );
}
