import { type Clause, others } from './frame-parts.ts';
import type { RightFact } from '../facts.ts';
import { joinTerm } from '../said-term.ts';
import { amountOf } from '../region.ts';

/**
 * "until its concession from the State ends in 2045": a licence that somebody is said to have, with
 * its end.
 */
export function held(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
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

/**
 * "..., whose licence to them expires in March 2029": one that stands in the article as its
 * holder's, with its end.
 */
export function runs(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
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
export function ownOption(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
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

/**
 * "shirts are made under licence from A by B", "B makes them under licence from A": B has the
 * licence.
 */
export function underLicence(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
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
export function priority(clause: Clause, found: readonly RightFact[]): readonly RightFact[] {
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
