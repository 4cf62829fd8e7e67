import type { RightFact } from './facts.ts';
import { type Clause, others } from './frame-parts.ts';
import { amountOf } from './region.ts';
import { joinTerm } from './terms.ts';

/** Rights that nouns tell of without a verb of their own: a 50-50 venture, something done only with a party's consent. */
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

/** "A receives 55% of the revenue, while the remaining 45% goes to B": the second part has a verb of its own that says nothing of a kind. */
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

/** "No other coffee seller will be allowed": whoever has the licence of the article has it alone. */
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

/** "until its concession from the State ends in 2045": a licence that somebody is said to have, with its end. */
function held(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  if (!/\b(?:licen[cs]e|concession|lease|franchise) (?:from|with)\b/i.test(clause.flat)) return [];
  const match =
    /\b(?:'s|its|whose) ((?:[\p{L}-]+ ){0,2}?)(?:licen[cs]e|concession|lease|franchise) (?:from|with) (?:the )?$/iu;
  return clause.items.flatMap((item, at): readonly RightFact[] => {
    const owner = item.parties.length === 1 ? match.exec(clause.flat.slice(0, item.start)) : null;
    const term = joinTerm(clause.terms.filter((word) => word.start > item.end && word.to !== null));
    const holder = clause.items
      .slice(0, at)
      .findLast((one) => one.parties.length === 1 && one.start >= (owner?.index ?? 0) - 2)
      ?.parties[0];
    if (
      !owner ||
      !term ||
      holder === undefined ||
      holder === item.parties[0] ||
      /\b(?:expired|ended|lapsed)\b/i.test(clause.flat.slice(item.end)) ||
      found.some((one) => one.kind === 'LICENSE' && one.holder === holder)
    )
      return [];
    return [
      {
        kind: 'LICENSE',
        holder,
        counterparty: item.parties[0]!,
        amount: null,
        term,
        matter: null,
        action: 'use',
        confidence: 0.7,
        place: {
          sentence: clause.sentence,
          start: owner.index,
          end: term ? clause.terms.at(-1)!.end : item.end,
        },
        assumedCounterparty: false,
      },
    ];
  });
}

const RUNS =
  /^(?:[\p{L}-]+ ){0,2}?(licen[cs]e|lease|concession|franchise|charter|contract|rights?|exclusivity|option)(?:,? (?:granted by|from|with) [^,;]{1,50}?,?)?(?: (?:to|over|on|for|of) [^,;]{1,60}?)? (?:now |still )?(?:expires?|ends?|runs?|lasts?|lapses?|continues?|is valid|are valid|does not expire)\b/iu;

/** "..., whose licence to them expires in March 2029": one that stands in the article as its holder's, with its end. */
function runs(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const match = / whose |^(?:Its|Their) /.exec(clause.flat);
  const said = match ? RUNS.exec(clause.flat.slice(match.index + match[0].length)) : null;
  if (!match || !said || /option|contract/i.test(said[1]!)) return [];
  const owner = clause.items.findLast(
    (item, i) =>
      item.parties.length === 1 &&
      item.end <= match.index + match[0].trimEnd().length &&
      (match[0] !== ' whose ' || !/^(?:its|their)$/.test(item.lower)) &&
      !/^'/.test(clause.items[i + 1]?.lower ?? ''),
  );
  const term = joinTerm(
    clause.terms.filter((word) => word.start > match.index && word.to !== null),
  );
  const kind = /exclusiv/i.test(said[1]!) ? 'EXCLUSIVITY' : 'LICENSE';
  const holder = owner?.parties[0];
  if (
    holder === undefined ||
    !term ||
    found.some((one) => one.kind === kind && one.holder === holder)
  )
    return [];
  const other =
    clause.items.find(
      (item) => item.parties.length === 1 && item.parties[0] !== holder && !item.anaphor,
    )?.parties[0] ??
    clause.items.find((item) => item.parties.length === 1 && item.parties[0] !== holder)
      ?.parties[0];
  return [
    {
      kind,
      holder,
      counterparty: other ?? others(clause, [holder])[0] ?? null,
      amount: null,
      term,
      matter: null,
      action: 'use',
      confidence: 0.65,
      place: { sentence: clause.sentence, start: match.index, end: clause.flat.length },
      assumedCounterparty: true,
    },
  ];
}

const OPTION =
  /^(?:'s)? ?(?:[\p{L}-]+ ){0,2}?options?(?: to (\w+)| on| over)?\b[^;]*\b(?:exercised|exercisable|expires?|runs?|lapses?|open|lasts?|valid)\b/iu;

/** "Its option to buy the ship can be exercised until": an option told by whose it is. */
function ownOption(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  if (
    !/option/i.test(clause.flat) ||
    found.some((one) => /OPTION$/.test(one.kind)) ||
    /\b(?:lapsed|expired|never exercised|was not exercised)\b/i.test(clause.flat)
  )
    return [];
  return clause.items.flatMap((item, at): readonly RightFact[] => {
    const own =
      item.parties.length === 1 &&
      (/^(?:its|their)$/.test(item.lower) || /^'s?$/.test(clause.items[at + 1]?.lower ?? ''));
    const match = own ? OPTION.exec(clause.flat.slice(item.end).replace(/^ /, '')) : null;
    if (!match) return [];
    const money = clause.items.find((one) => one.money && one.start > item.end);
    const holder = item.parties[0]!;
    const other = others(clause, [holder])[0] ?? null;
    return [
      {
        kind: /^(?:extend|renew|prolong)$/i.test(match[1] ?? '')
          ? 'EXTENSION_OPTION'
          : /^(?:terminate|cancel|break|exit)$/i.test(match[1] ?? '')
            ? 'TERMINATION_OPTION'
            : 'PURCHASE_OPTION',
        holder,
        counterparty: other,
        amount: amountOf(money, clause.flat),
        term: joinTerm(clause.terms.filter((word) => word.start > item.end)),
        matter: null,
        action: match[1]?.toLowerCase() ?? 'exercise',
        confidence: 0.65,
        place: { sentence: clause.sentence, start: item.start, end: clause.flat.length },
        assumedCounterparty: true,
      },
    ];
  });
}

const UNDER_LICENCE =
  /\bunder (?:an? )?(?:(?:exclusive|non-exclusive|long-term) )?licen[cs]e from (?:the )?$/i;

/** "shirts are made under licence from A by B", "B makes them under licence from A": B has the licence. */
function underLicence(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  if (
    !/\bunder [^.;]*licen[cs]e from\b/i.test(clause.flat) ||
    found.some((one) => one.kind === 'LICENSE')
  )
    return [];
  return clause.items.flatMap((item, at): readonly RightFact[] => {
    if (item.parties.length !== 1 || !UNDER_LICENCE.test(clause.flat.slice(0, item.start)))
      return [];
    const agent =
      clause.items[at + 1]?.lower === 'by' ? clause.items[at + 2]?.parties[0] : undefined;
    const holder =
      agent ??
      clause.predicates.findLast(
        (one) =>
          one.verb < at &&
          !one.passive &&
          !one.negated &&
          /^(?:FACT|WILL|MAY)$/.test(one.mood) &&
          one.subject.length === 1,
      )?.subject[0];
    return holder === undefined || holder === item.parties[0]
      ? []
      : [
          {
            kind: 'LICENSE',
            holder,
            counterparty: item.parties[0]!,
            amount: null,
            term: joinTerm(clause.terms),
            matter: null,
            action: 'use',
            confidence: 0.75,
            place: { sentence: clause.sentence, start: item.start, end: item.end },
            assumedCounterparty: false,
          },
        ];
  });
}

const BEFORE_OTHERS =
  /\b(?:before|ahead of) (?:those of )?(?:any|all|other|every)(?: other)? (?:customers?|buyers?|clients?|users?|tenants?|shippers?|airlines?|companies|partners)\b/i;

/** "must load B's ships before those of other customers": B comes first. */
function priority(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
  const match = /before|ahead/i.test(clause.flat) ? BEFORE_OTHERS.exec(clause.flat) : null;
  const bound = match
    ? clause.predicates.find(
        (one) => one.subject.length === 1 && /^(?:DUTY|WILL)$/.test(one.mood) && !one.negated,
      )?.subject[0]
    : undefined;
  if (!match || bound === undefined || found.some((one) => /^FIRST_/.test(one.kind))) return [];
  const named = clause.items.find(
    (item) => item.parties.length === 1 && item.parties[0] !== bound && item.start < match.index,
  )?.parties[0];
  const holder = named ?? others(clause, [bound])[0];
  return holder === undefined
    ? []
    : [
        {
          kind: 'FIRST_AVAILABILITY',
          holder,
          counterparty: bound,
          amount: null,
          term: joinTerm(clause.terms),
          matter: null,
          action: 'receive',
          confidence: 0.75,
          place: {
            sentence: clause.sentence,
            start: match.index,
            end: match.index + match[0].length,
          },
          assumedCounterparty: named === undefined,
        },
      ];
}
