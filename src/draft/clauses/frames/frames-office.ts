import type { Frame } from './frame.ts';
import { type Draft, others } from './frame-parts.ts';
import { directParty, partiesAfter, possessors } from '../region.ts';
import { matterOf } from '../matter.ts';

export function appoint({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
  by,
}: Frame): readonly Draft[] {
  const chosen = passive ? subject : directParty(after);
  if (
    chosen.length > 0 &&
    (/\bas (?:its|the|their|an?) (?:[\p{L}-]+ )?(?:exclusive|sole|only)\b/iu.test(text) ||
      (passive && /^ ?(?:as )?(?:(?:its|the|their|an?) )?(?:exclusive|sole|only)\b/i.test(text)))
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

export function manage({ clause, predicate, after, subject, passive }: Frame): readonly Draft[] {
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
}

export function sign({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
}: Frame): readonly Draft[] {
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

export function approve({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
}: Frame): readonly Draft[] {
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
  const official = subject.some((party) => clause.discourse.parties[party]!.kind === 'GOVERNMENT');
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

export function inform({ predicate, after, subject, passive }: Frame): readonly Draft[] {
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
}
