import { type Clause, type Draft, others } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import { type Region, partiesAfter, possessors, regionAfter, partiesIn } from '../region.ts';
import { matterOf } from '../matter.ts';

export function consent(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
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

/** What may not be done: a consent where it needs one, a first offer, a bar on competing. */
export function negativeFrame(clause: Clause, predicate: Predicate): readonly Draft[] {
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
