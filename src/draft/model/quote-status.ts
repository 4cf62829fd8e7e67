import type { Sentence } from '../read/sentences.ts';
import { anyOf, isDenied, OVER, statusOf, withoutHarmless } from '../rules/status.ts';
import type { QuotePlace } from './quotes.ts';

/** Words by which a clause states a right or duty, whatever another clause says of plans. */
const STATES_RIGHT = new RegExp(
  `\\b(?:${[
    'must|may|can|shall|will (?:be|have|get|receive)|(?:ha[sd]|have|is|are) to|gets?|keeps?|entitled',
    'obliged|bound|free to|allowed|owes?|right (?:to|of)',
    '(?:has|have) (?:also )?(?:granted|given|agreed|undertaken|promised)',
  ].join('|')})\\b`,
  'i',
);
/** A clause about what was done, by no word of the future or of a condition. */
export const STATES_ACT =
  /^(?!.*\b(?:if|unless|would|could|should|may|might|can|will|shall|must|when|to)\b)/i;
const ASIDE = /, (?:which|who) [^,]*,/g;
const CLAUSE_END = /[;:]|,(?= (?:and|but|so|while|which|after|who|although|though|including)\b)/;
/** The clause of a condition: if A wants to sell, …; should it wish to part with it, … */
const CONDITION =
  /(?:^|[,;:] |\band )(?:if|should|when(?:ever)?|as soon as|before|after|once) [^,;:]*(?:,|$)/gi;
/** What third parties may offer, of which no clause speaks as a plan. */
const OFFERS =
  /\b(?:any|every|rival|other|outside|third-party) (?:[\w-]+ )?(?:bid|offer|tender)s?\b/gi;

const NONE = anyOf([
  'there (?:is|was|were) (?:no|none|never)|no such|nobody (?:holds|has|had)',
  'den(?:ied|ies) (?:that|having|any|it)',
  '(?:has|have|had|was|were|did) (?:not|never) (?:been )?(?:grant|give|licens|award|agree|promis|sold|sell)\\w*',
]);
/** The clauses of a sentence that can tell of a right or an act; all if none of them can. */
export function tellingClauses(words: string, tells: (text: string) => boolean): readonly string[] {
  const clauses = words.replace(ASIDE, ' ').split(CLAUSE_END);
  const telling = clauses.filter(tells);
  return telling.length > 0 ? telling : clauses;
}

/**
 * The status that rules read in those sentences of a quote that state a fact, or else in all; null
 * if one of them may state it.
 */
export function statusIn(
  { first, last, before, text }: QuotePlace,
  tells: (text: string) => boolean,
  sentences: readonly Sentence[],
  states: RegExp = STATES_RIGHT,
): string | null {
  const negated = before.slice(-40);
  if (/\b(?:not|never|denied|denies|refused)\b/i.test(negated) && isDenied(negated))
    return 'DENIED';
  const quoted =
    first === last
      ? [`${before.slice(-60)}${text}`]
      : sentences.slice(first, last + 1).map(({ flat }) => flat);
  const said = quoted.filter((words) => !/\?["')]*$/.test(words));
  const stated = said.length > 0 ? said : quoted;
  const telling = stated.filter(tells);
  const statuses = (telling.length > 0 ? telling : stated).map((words) =>
    readStatus(words, tells, states),
  );
  return statuses.includes(null) ? null : statuses[0]!;
}

/** The status of a sentence; null if a clause of it states a right or an act by itself. */
function readStatus(
  words: string,
  tells: (text: string) => boolean,
  states: RegExp,
): string | null {
  const status = statusOfClause(words);
  if (status === null || status === 'DENIED') return status;
  const isStated = tellingClauses(words.replace(CONDITION, ' '), tells).some(
    (clause) => tells(clause) && states.test(clause) && statusOfClause(clause) === null,
  );
  return isStated ? null : status;
}

function statusOfClause(clause: string): string | null {
  if (saysNone(clause)) return 'DENIED';
  const words = clause.replace(OFFERS, ' ');
  if (saysEnded(words) && !/\bnow\b/i.test(words)) return 'ENDED';
  const status = statusOf(words);
  if (status === 'PLANNED' && /\bwould\b/i.test(words) && !/\b(?:talks|plans?|if)\b/i.test(words))
    return null;
  return status === 'ENDED' || status === 'PAST' ? null : status;
}

/** Whether words state that there is none. */
function saysNone(words: string): boolean {
  return NONE.test(words);
}

/** Words by which an end is only possible. */
const OPEN = anyOf(['may|can|right to|option to|entitled to|not|never|if|unless|upon|should']);

/** Whether words state that a right has ended or was given up, and not only that it may. */
function saysEnded(words: string): boolean {
  const text = withoutHarmless(words);
  return OVER.test(text) && !OPEN.test(text) && statusOf(words) === 'ENDED';
}
