import { type Clause, type Draft, themed, others } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import type { RightFact } from '../facts.ts';
import { negativeFrame, consent } from './frames-negative.ts';
import { regionAfter, partiesAfter, possessors, amountFor } from '../region.ts';
import { permissionKind, themesIn } from '../themes.ts';
import { matterOf } from '../matter.ts';
import type { Frame } from './frame.ts';
import { grant } from './frames-grant.ts';
import { allow, include } from './frames-allow.ts';
import { obtain } from './frames-obtain.ts';
import { buy, sell, pay, lease } from './frames-trade.ts';
import { supply } from './frames-supply.ts';
import { invest, lend, borrow, share, indemnify, spend } from './frames-finance.ts';
import { appoint, manage, sign, approve, inform } from './frames-office.ts';
import { renew, use, takeOption } from './frames-use.ts';
import { be } from './frames-be.ts';
import { ofInstrument } from '../term-facts.ts';
import { joinTerm } from '../said-term.ts';

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
  const seen: Frame = { clause, predicate, after, text, subject, passive, by };
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
    case 'INVEST':
      return invest(seen);
    case 'LEND':
      return lend(seen);
    case 'BORROW':
      return borrow(seen);
    case 'LEASE':
    case 'LICENSE':
      return lease(clause, predicate, after, by);
    case 'APPOINT':
      return appoint(seen);
    case 'RENEW':
      return renew(seen);
    case 'SHARE':
      return share(seen);
    case 'MANAGE':
      return manage(seen);
    case 'INDEMNIFY':
      return indemnify(seen);
    case 'REQUIRE':
      return consent(clause, predicate, after);
    case 'BE':
      return be(clause, predicate, after);
    case 'SIGN':
      return sign(seen);
    case 'APPROVE':
      return approve(seen);
    case 'SPEND':
      return spend(seen);
    case 'INFORM':
      return inform(seen);
    case 'USE':
      return use(seen);
    case 'OPTION':
      return takeOption(seen);
    case 'INCLUDE':
      return include(clause, predicate, after);
    default:
      return [];
  }
}

/**
 * Words of a term that stand before the subject, with nothing before them: until 30 June 2034 X
 * may.
 */
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
