import { type Clause, type Draft, payless, moneyDrafts, themed } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import {
  type Region,
  directParty,
  partiesAfter,
  possessors,
  modifiers,
  regionBefore,
} from '../region.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';

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

/** Reports that somebody is to have. */
export const REPORTS =
  /\b(?:(?:progress|monthly|quarterly|annual|yearly|weekly|regular|financial|audited|management|sales) (?:[\p{L}-]+ )?(?:reports?|accounts|updates|figures|statements|data)|reports)\b/iu;
