import { type Clause, others } from './frame-parts.ts';
import type { RightFact } from '../facts.ts';
import { joinTerm } from '../said-term.ts';
import { held, runs, ownOption, underLicence, priority } from './noun-rights-held.ts';

/**
 * Rights that nouns tell of without a verb of their own: a 50-50 venture, something done only with
 * a party's consent.
 */
export function nounRights(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  return [
    ...shares(clause, found),
    ...remainder(clause, found),
    ...consents(clause, found),
    ...withoutWhose(clause, found),
    ...aloneness(clause, found),
    ...held(clause, found),
    ...runs(clause, found),
    ...ownOption(clause, found),
    ...underLicence(clause, found),
    ...priority(clause, found),
  ];
}

const SPLIT =
  /\b(\d{2})(?:\.\d)?(?:%| per ?cent)?[-/: ](\d{2})(?:\.\d)?(?:%| per ?cent)? (?:joint(?:ly owned)? )?(?:venture|company|partnership|jv|owned)|\b(?:equally[- ]owned|equal) (?:joint )?(?:venture|partnership|company)\b|\bequal (?:shares|stakes) in\b/i;

/** "A and B will build it through a 50-50 joint venture": each holds its part. */
function shares(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const match = /venture|partnership|company|jv|owned|equal/i.test(clause.flat)
    ? SPLIT.exec(clause.flat)
    : null;
  if (!match || found.some((one) => one.kind === 'EQUITY_INTEREST')) return [];
  const owners =
    clause.predicates.find((one) => one.subject.length === 2 && one.mood !== 'PLAN' && !one.negated)
      ?.subject ?? [];
  const parts = match[1] === undefined ? ['50', '50'] : [match[1], match[2]!];
  if (owners.length !== 2 || Number(parts[0]) + Number(parts[1]) !== 100) return [];
  return owners.map((holder, i) => ({
    kind: 'EQUITY_INTEREST',
    holder,
    counterparty: null,
    amount: { value: parts[i]!, currency: null, unit: 'percent', basis: null, what: null },
    term: null,
    matter: null,
    action: 'own',
    confidence: parts[0] === parts[1] ? 0.75 : 0.65,
    place: { sentence: clause.sentence, start: match.index, end: match.index + match[0].length },
    assumedCounterparty: false,
  }));
}

const REST =
  /\bthe (?:remaining|other|rest)(?: of (?:it|that|them|the [\p{L}]+))?(?: ([\d.]+) ?(?:%|per ?cent))? (?:will )?(?:goes|go|going|flows?|falls?|accrues?|belongs?|is (?:kept|retained|held|owned|taken)) (?:to|with|by) (?:the )?$/iu;

/**
 * "A receives 55% of the revenue, while the remaining 45% goes to B": the second part has a verb of
 * its own that says nothing of a kind.
 */
function remainder(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const first = found.find(
    (one) => /^(?:REVENUE_SHARE|EQUITY_INTEREST)$/.test(one.kind) && one.amount?.unit === 'percent',
  );
  if (!first || !/\bthe (?:remaining|other|rest)\b/i.test(clause.flat)) return [];
  return clause.items.flatMap((item): readonly RightFact[] => {
    const match = item.parties.length === 1 ? REST.exec(clause.flat.slice(0, item.start)) : null;
    const holder = item.parties[0]!;
    if (
      !match ||
      holder === first.holder ||
      found.some((one) => one.kind === first.kind && one.holder === holder)
    )
      return [];
    const value = match[1] ?? String(Math.round((100 - Number(first.amount!.value)) * 100) / 100);
    return [
      {
        ...first,
        holder,
        counterparty: first.kind === 'REVENUE_SHARE' ? first.holder : null,
        amount: { ...first.amount!, value, basis: null },
        place: { sentence: clause.sentence, start: match.index, end: item.end },
        assumedCounterparty: first.kind === 'REVENUE_SHARE',
        confidence: 0.75,
      },
    ];
  });
}

/** "B, without whose approval no editor can be dismissed": B must agree first. */
function withoutWhose(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const match =
    /\bwithout whose (?:prior |written |express )*(?:consent|approval|permission|agreement)\b/i.exec(
      clause.flat,
    );
  const of = match
    ? clause.predicates.find(
        (one) => one.subject.length === 1 && clause.items[one.verb]!.start < match.index,
      )?.subject[0]
    : undefined;
  const holder =
    of ??
    (match
      ? clause.items.findLast(
          (item) => item.parties.length === 1 && !item.anaphor && item.end <= match.index,
        )?.parties[0]
      : undefined);
  if (!match || holder === undefined || found.some((one) => one.kind === 'CONSENT')) return [];
  return [
    {
      kind: 'CONSENT',
      holder,
      counterparty: others(clause, [holder])[0] ?? null,
      amount: null,
      term: joinTerm(clause.terms),
      matter: null,
      action: 'approve',
      confidence: 0.7,
      place: { sentence: clause.sentence, start: match.index, end: clause.flat.length },
      assumedCounterparty: true,
    },
  ];
}

const CONSENT = /$(?<=\b(?:only with|without|subject to) (?:the )?(?:prior |written |express )*)/i;

/** "..., but only with B's consent": B must agree before the one acts who is named first. */
function consents(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  if (
    !/consent|approval|permission|sign-off/i.test(clause.flat) ||
    found.some((one) => one.kind === 'CONSENT')
  )
    return [];
  return clause.items.flatMap((item, at): readonly RightFact[] => {
    if (item.parties.length !== 1 || !CONSENT.test(clause.flat.slice(0, item.start))) return [];
    const after = clause.flat.slice(item.end, item.end + 40);
    if (
      !/^(?:'s?)? (?:prior |written |express )*(?:consent|approval|permission|sign-off)\b/i.test(
        after,
      )
    )
      return [];
    const holder = item.parties[0]!;
    const bound =
      clause.predicates
        .find(
          (one) => one.verb < at && one.subject.some((party) => party !== holder) && !one.passive,
        )
        ?.subject.find((party) => party !== holder) ??
      (/\b(?:may|can|must|shall|will)(?: not|not)\b|\bcannot\b/i.test(
        clause.flat.slice(0, item.start),
      )
        ? others(clause, [holder])[0]
        : undefined);
    if (bound === undefined) return [];
    return [
      {
        kind: 'CONSENT',
        holder,
        counterparty: bound,
        amount: null,
        term: null,
        matter: null,
        action: 'approve',
        confidence: 0.8,
        place: { sentence: clause.sentence, start: item.start, end: item.end },
        assumedCounterparty: false,
      },
    ];
  });
}

const NO_OTHER =
  /\bno other (?:[\p{L}-]+ ){1,4}(?:will|may|can|shall|is to|are to) (?:be )?(?:allowed|permitted|licen[cs]ed|granted|sold|opened|built|used|admitted|appointed|operate|sell|offer|open)\b/iu;

/**
 * "No other coffee seller will be allowed": whoever has the licence of the article has it alone.
 */
function aloneness(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const match = /no other/i.test(clause.flat) ? NO_OTHER.exec(clause.flat) : null;
  const licence = found.find((one) => one.kind === 'LICENSE');
  const holder = licence?.holder ?? clause.discourse.roles.get('licensee');
  const only =
    /^Only /.test(clause.flat) &&
    /\b(?:may|will|can|is to|are to) be (?:sold|served|used|offered|shown|supplied|installed)\b/.test(
      clause.flat,
    )
      ? clause.items.find((item) => item.parties.length === 1 && item.start <= 8)?.parties[0]
      : undefined;
  if (only !== undefined && found.length === 0)
    return [
      {
        kind: 'EXCLUSIVITY',
        holder: only,
        counterparty: others(clause, [only])[0] ?? null,
        amount: null,
        term: joinTerm(clause.terms),
        matter: null,
        action: 'sell',
        confidence: 0.65,
        place: { sentence: clause.sentence, start: 0, end: clause.flat.length },
        assumedCounterparty: true,
      },
    ];
  if (!match || holder === undefined || found.some((one) => one.kind === 'EXCLUSIVITY')) return [];
  return [
    {
      kind: 'EXCLUSIVITY',
      holder,
      counterparty: licence
        ? licence.counterparty
        : (clause.discourse.roles.get('licensor') ?? null),
      amount: null,
      term: joinTerm(clause.terms),
      matter: null,
      action: 'use',
      confidence: 0.7,
      place: { sentence: clause.sentence, start: match.index, end: match.index + match[0].length },
      assumedCounterparty: true,
    },
  ];
}
