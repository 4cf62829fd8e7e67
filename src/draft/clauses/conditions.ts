import type { RightKind } from '../../domain/model/right.ts';
import { momentEdtf } from '../words/moment.ts';
import type { ConditionFact } from './facts.ts';
import type { Clause } from './frames/frame-parts.ts';
import { amountOf } from './region.ts';

const PRECEDENT =
  /\b(?:subject to|conditional (?:up)?on|conditioned (?:up)?on|contingent (?:up)?on|dependent (?:up)?on|depends on|provided that|pending|once|as soon as|hinges on|on condition that|requires (?=(?:regulatory|antitrust|shareholder|government)))\s+([^;.]+)/gi;
const IF = /\bif (?!.{0,20}\b(?:necessary|any|needed|possible)\b)([^,;.]+?)(?=,| then\b|\.|;|$)/gi;
const UNTIL =
  /\b(?:until|unless(?: and until)?) (?!(?:the )?(?:end|start|beginning|close|middle)\b)([^,;.]*\b(?:is|are|has|have|was|were|goes|gets?|does|can|reach(?:es)?|achieves?|declares?|meets?|becomes?|verif\w+|exercised|met|falls?|rises?|expires?|completes?)\b[^,;.]*)/gi;
const LOSS =
  /\b(?:loses?|lose|forfeits?|ends?|terminates?|lapses?|expires?|falls? away|ceases?|revert(?:s)?|no longer (?:have|has|be)|void|cancel(?:s|led)?|be (?:cut off|stripped|terminated|revoked))\b/i;
const POWER =
  /\b(?:may|can|right to|entitled to|option to|free to) (?:\w+ )?(?:terminate|cancel|revoke|exit|walk away|withdraw|end|rescind)\b/i;

/**
 * The conditions of a sentence: what must happen first, what ends a right, what limits its scope.
 */
export function conditionsOf(clause: Clause): readonly ConditionFact[] {
  const { flat } = clause;
  const found: ConditionFact[] = [];
  for (const match of flat.matchAll(PRECEDENT)) {
    const text = cut(match[1]!);
    if (
      /^(?:the )?(?:terms|agreement|law|change|availability|a fee|tax)\b/i.test(text) ||
      text.length < 4 ||
      /^(?:again|more|the)$/i.test(text)
    )
      continue;
    if (
      /^once$/i.test(match[0].split(/\s/)[0]!) &&
      !/\b(?:has|have|is|are|receives?|raises?|completes?|obtains?|reaches|gets?|exceeds?)\b/.test(
        match[1]!,
      )
    )
      continue;
    const negative = /\bnot\b|\bno\b(?! later| more| less| fewer)/.test(match[1]!.slice(0, 60));
    const effect = negative ? 'TERMINATES' : 'ACTIVATES';
    const own =
      clause.predicates.some((one) => one.subject.length > 0) &&
      match.index > 25 &&
      !/\b(?:agreement|deal|contract|transaction|partnership|lease|licen[cs]e|venture|accord|pact|loan|concession|purchase|sale|investment)s? (?:is|are|remains?|will be|was|will become effective|becomes effective)\b/i.test(
        flat.slice(0, match.index),
      );
    found.push(
      fact(
        clause,
        effect,
        match[1]!,
        match.index,
        match[0].length,
        own && !negative ? 'SENTENCE' : 'AGREEMENT',
        negative,
      ),
    );
  }
  for (const match of flat.matchAll(IF)) {
    const rest = flat.slice(0, match.index) + flat.slice(match.index + match[0].length);
    if (/^as if\b/i.test(flat.slice(Math.max(0, match.index - 3))) || POWER.test(rest)) {
      if (POWER.test(rest))
        found.push({
          ...fact(clause, 'ACTIVATES', match[1]!, match.index, match[0].length, 'SENTENCE', false),
          kinds: ['TERMINATION_OPTION'],
        });
      continue;
    }
    const loss = LOSS.exec(rest);
    if (loss)
      found.push({
        ...fact(clause, 'TERMINATES', match[1]!, match.index, match[0].length, 'AGREEMENT', false),
        kinds: lostKinds(rest),
        holder: loser(clause, match.index),
      });
    else if (
      clause.predicates.some(
        (one) => one.mood === 'WILL' || one.mood === 'MAY' || one.mood === 'FREE',
      )
    ) {
      const effect = /\bcannot|can't|fails?|unable|does not|is not|not able/i.test(match[1]!)
        ? 'QUALIFIES'
        : 'ACTIVATES';
      found.push(fact(clause, effect, match[1]!, match.index, match[0].length, 'SENTENCE', false));
    }
  }
  for (const match of flat.matchAll(UNTIL)) {
    if (/^\s*(?:\d|(?:19|20)\d\d)/.test(match[1]!)) continue;
    found.push(
      fact(
        clause,
        /^unless/i.test(match[0]) ? 'QUALIFIES' : 'TERMINATES',
        match[1]!,
        match.index,
        match[0].length,
        'SENTENCE',
        false,
      ),
    );
  }
  return found;
}

function fact(
  clause: Clause,
  effect: ConditionFact['effect'],
  text: string,
  at: number,
  length: number,
  reach: ConditionFact['reach'],
  negative: boolean,
): ConditionFact {
  const end = at + length;
  const inside = clause.items.filter((item) => item.start >= at && item.start < end);
  const deadline = negative
    ? inside.find((item) => item.date && /$(?<=\bbefore )/.test(clause.flat.slice(0, item.start)))
    : undefined;
  const money = inside.find((item) => item.money);
  const measure = money
    ? /\b(profits?|revenues?|sales|turnover|valuation|market value|share price|funding|earnings|income|price|capital|investment)\b/i.exec(
        clause.flat.slice(at, end),
      )?.[1]
    : undefined;
  return {
    effect,
    label:
      money?.money && measure
        ? `${measure[0]!.toUpperCase()}${measure.slice(1).toLowerCase()} of ${money.money.value} ${money.money.currency}`
        : labelOf(text, negative),
    parties: [...new Set(inside.flatMap((item) => item.parties))],
    reach,
    kinds: [],
    holder: null,
    threshold: money ? amountOf(money, clause.flat) : null,
    within:
      deadline?.date && deadline.date.from.month === null
        ? `../${momentEdtf({ ...deadline.date.from, year: deadline.date.from.year - 1 })}`
        : null,
    place: { sentence: clause.sentence, start: at, end },
  };
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:regulat\w*|antitrust|competition|merger control|clearance|commission)\b.*|\bapproval by (?:the )?(?:authorit|regulat|government)/i,
    'Regulatory clearance',
  ],
  [
    /\bshareholders?\b.*\bapprov|\bapprov\w* (?:by|of|from) (?:\w+ ){0,3}shareholders?/i,
    'Approval by shareholders',
  ],
  [/\bfinancial close\b/i, 'Financial close'],
  [/\bcustomary\b|\bclosing conditions\b/i, 'Customary closing conditions'],
  [/\b(?:artificial general intelligence|AGI)\b/i, 'Artificial general intelligence is reached'],
  [/\boption is exercised|exercises? (?:the|its) option/i, 'The option is exercised'],
  [/\b(?:bought|acquired|taken over)\b|\bchange of control\b/i, 'Change of control'],
  [/\bdue diligence\b/i, 'Due diligence'],
];

/**
 * Few own words where the matter is a common one, else the bare key words of the clause, at most
 * seven.
 */
function labelOf(text: string, negative: boolean): string {
  const common = LABELS.find(([pattern]) => pattern.test(text))?.[1];
  if (common) return common;
  const words = cut(text)
    .replace(
      /\b(?:the|a|an|its|their|that|has|have|had|is|are|was|were|been|being|will|would|any|such)\b ?/gi,
      '',
    )
    .split(/\s+/)
    .filter((word) => !(negative && /^not?$/i.test(word)));
  const short = words
    .slice(0, 7)
    .join(' ')
    .replace(/[,;:"']+$/, '');
  return short === '' ? 'Condition of the clause' : short[0]!.toUpperCase() + short.slice(1);
}

function cut(text: string): string {
  return text
    .replace(/,.*$/, '')
    .replace(/\s+(?:and|but) (?:will|is|has)\b.*$/, '')
    .trim();
}

function lostKinds(rest: string): readonly RightKind[] {
  if (
    /\b(?:access|licen[cs]e|technology|rights?|models?|patents?|intellectual property)\b/i.test(
      rest,
    )
  )
    return ['LICENSE'];
  if (/\bexclusiv/i.test(rest)) return ['EXCLUSIVITY'];
  return [];
}

function loser(clause: Clause, at: number): number | null {
  const verb = clause.predicates.find(
    (one) =>
      one.cls === 'LOSE' && one.verb >= 0 && (clause.items[one.verb]!.start > at || one.verb >= 0),
  );
  return verb?.subject[0] ?? null;
}
