import type { RightKind } from '../../domain/model/right.ts';
import { anyOf, isDenied, OVER, statusOf, withoutHarmless } from '../rules/status.ts';
import type { QuotePlace } from './quotes.ts';

/** Words by which a clause states a right or duty, whatever another clause says of plans. */
const STATES_RIGHT = anyOf([
  'must|may|can|shall|will (?:be|have|get|receive)|(?:ha[sd]|have|is|are) to|gets?|keeps?|entitled',
  'obliged|bound|free to|allowed|owes?|right (?:to|of)',
  '(?:has|have) (?:also )?(?:granted|given|agreed|undertaken|promised)',
]);
/** A clause about what was done, by no word of the future or of a condition. */
const STATES_ACT =
  /^(?!.*\b(?:if|unless|would|could|should|may|might|can|will|shall|must|when|to)\b)/i;
const ASIDE =
  /, (?:which|who) [^,]*,|\b(?:(?:it|they) did not have before|that (?:cannot|may not) be \w+)\b/g;
const CLAUSE_END =
  /[;:]|,(?= (?:and|but|so|while|which|after|who|although|though|including)\b)| (?:and|but) (?=(?:may|must|shall|will) )|,? whether /;
/** The clause of a condition: if A wants to sell, …; should it wish to part with it, … */
const CONDITION =
  /(?:^|[,;:] |\band )(?:if|should|when(?:ever)?|as soon as|before|after|once) [^,;:]*(?:,|$)/gi;
/** What third parties may offer, of which no clause speaks as a plan. */
const OFFERS =
  /\b(?:any|every|rival|other|outside|third-party) (?:[\w-]+ )?(?:bid|offer|tender)s?\b/gi;

/** Words of a denial or an end beside those of the rules. */
const NONE = anyOf([
  'there (?:is|was|were) (?:no|none|never)|no such|nobody (?:holds|has|had)|no longer(?! than)',
  '(?:ha[sd]|have|having|holds?|held|g[eo]ts?|received|gives?|gave|granted|owes?) no(?:ne)?',
  '(?:is|are|was|were|left|remain(?:s|ed)?) without|withh(?:olds?|eld)|strip(?:s|ped) .+ of',
  'tore up|torn up|ended (?:in|on)|(?:ran|has run|let .+ run) out|let .+ (?:lapse|expire)',
  't(?:ook|aken) .+ (?:away|back)|short of|no \\w+ (?:is|was|has been) (?:given|granted)',
]);
/** Words of a plan beside those of the rules. */
const UNSETTLED =
  /\b(?:(?:applied for|apply for an?)|yet to|(?:close|near) to|on the verge of|about to)\b/i;
/** Words by which an end is only possible. */
const OPEN =
  /\b(?:may|can(?:not)?|right to|option to|entitled to|not|never|if|unless|upon|should)\b/i;
/** The ways in which a duty not to act or a freedom is said. */
const PROHIBITS = anyOf(
  [
    "(?:may|must|shall|will|can|could|would|need|(?:agree|promise)[sd]?|undertook|bound|or) (?:not|never)|not to|cannot|(?:mustn|won|can)'t",
    '(?:no longer|not) (?:be )?(?:bound|obliged|required|has to|have to|needs?)|never after',
    'nobody|no ?one|rather than|instead of',
  ],
  'gi',
);
/** The kinds of rights that such words state; in others they deny one. */
const OF_PROHIBITION =
  /^(?:NON_COMPETE|EXCLUSIVITY|LIBERTY_TO_ACT|CONSENT|FIRST_\w+|MOST_FAVOURED_TERMS|INDEMNITY)$/;
/** Words by which an act was not done. A waiver is said in words of denial. */
const NOT_DONE = /\b(?:ha[sd]|have|did|was|were)(?: not|n't| never)\b|\bden(?:ied|ies)\b/i;

type Tells = (text: string) => boolean;

/** The clauses of a sentence that can tell of a right or an act; all if none of them can. */
export function tellingClauses(words: string, tells: Tells): readonly string[] {
  const clauses = words.replace(ASIDE, ' ').split(CLAUSE_END);
  const telling = clauses.filter(tells);
  return telling.length > 0 ? telling : clauses;
}

/**
 * The status that rules read in those sentences of a quote that state a fact, or else in all; null
 * if one of them may state it.
 *
 * @param kind  the kind of the right; ACT for what was done to one
 */
export function statusIn(
  { sentences, before, text }: QuotePlace,
  tells: Tells,
  kind: RightKind | 'ACT',
): string | null {
  const quoted =
    sentences.length === 1 ? [`${before.slice(-60)}${text}`] : sentences.map(({ flat }) => flat);
  const said = quoted.filter((words) => !/\?["')]*$/.test(words));
  const stated = said.length > 0 ? said : quoted;
  const telling = stated.filter(tells);
  const statuses = (telling.length > 0 ? telling : stated).map((words) =>
    readStatus(words, tells, kind),
  );
  return statuses.includes(null) ? null : statuses[0]!;
}

/** The status of a sentence; null if a clause of it states a right or an act by itself. */
function readStatus(words: string, tells: Tells, kind: RightKind | 'ACT'): string | null {
  if (tellingClauses(words, tells).every((clause) => denies(clause, kind))) return 'DENIED';
  const status = statusOfClause(words);
  if (status === null) return null;
  const states = kind === 'ACT' ? STATES_ACT : STATES_RIGHT;
  const isStated = tellingClauses(words.replace(CONDITION, ' '), tells).some(
    (clause) =>
      tells(clause) &&
      states.test(clause) &&
      !denies(clause, kind) &&
      statusOfClause(clause) === null,
  );
  return isStated ? null : status;
}

/** Whether the words of a clause deny a right or an act, or say that it is no more. */
function denies(clause: string, kind: RightKind | 'ACT'): boolean {
  if (kind === 'ACT') return NOT_DONE.test(withoutHarmless(clause));
  const words = OF_PROHIBITION.test(kind) ? clause.replace(PROHIBITS, ' ') : clause;
  return NONE.test(withoutHarmless(words)) || isDenied(words);
}

function statusOfClause(clause: string): string | null {
  const words = clause.replace(OFFERS, ' ');
  if (/\b(?:is|are|was|were) (?:said|reported|believed|thought) to\b/i.test(words))
    return 'CLAIMED';
  if (UNSETTLED.test(words)) return 'PLANNED';
  const status = statusOf(words);
  const text = withoutHarmless(words);
  if (status === 'ENDED' && OVER.test(text) && !OPEN.test(text) && !/\bnow\b/i.test(words))
    return 'ENDED';
  if (status === 'PLANNED' && /\bwould\b/i.test(words) && !/\b(?:talks|plans?|if)\b/i.test(words))
    return null;
  return status === 'ENDED' || status === 'PAST' ? null : status;
}
