import type { Frame } from './frame.ts';
import { type Draft, others } from './frame-parts.ts';
import { amountOf, partiesAfter, directParty } from '../region.ts';
import { themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';

export function invest({ clause, predicate, after, text, subject }: Frame): readonly Draft[] {
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

export function lend({ after, text, subject, passive, by }: Frame): readonly Draft[] {
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

export function borrow({ after, subject }: Frame): readonly Draft[] {
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
}

export function share({ after, text, subject }: Frame): readonly Draft[] {
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
}

export function indemnify({
  clause,
  predicate,
  after,
  subject,
  passive,
  by,
}: Frame): readonly Draft[] {
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

export function spend({ clause, predicate, after, text, subject }: Frame): readonly Draft[] {
  const bare =
    predicate.mood === 'DUTY' && !/\bon (?:\p{L}|\d)/u.test(text) ? others(clause, subject) : [];
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
