import type { Frame } from './frame.ts';
import { type Draft, themed, others } from './frame-parts.ts';
import { partiesAfter, directParty } from '../region.ts';
import { themesIn } from '../themes.ts';
import { pay } from './frames-trade.ts';
import { matterOf } from '../matter.ts';
import { licensedBy } from './licensed-by.ts';

export function renew({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
}: Frame): readonly Draft[] {
  return predicate.mood === 'FACT' && subject.length > 0 && !passive
    ? themed(
        clause,
        after,
        subject,
        partiesAfter(after, /^(?:with|from|by)$/),
        themesIn(text).filter((one) => one.kind === 'LICENSE' || one.kind === 'EXCLUSIVITY'),
      )
    : [];
}

export function use({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
  by,
}: Frame): readonly Draft[] {
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

export function takeOption({
  clause,
  predicate,
  after,
  text,
  subject,
  passive,
}: Frame): readonly Draft[] {
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
