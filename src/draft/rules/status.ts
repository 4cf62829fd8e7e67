/** A pattern for any of some words or phrases, each whole. */
export function anyOf(parts: readonly string[], flags = 'i'): RegExp {
  return new RegExp(`\\b(?:${parts.join('|')})\\b`, flags);
}

/** Phrases that contain a word of the lists below without its meaning. */
const HARMLESS = anyOf(
  [
    '(?:was|were|are|is|did|does|do|has|have) not (?:been )?(?:disclosed?|given?|named?|affected|say|revealed?)',
    '(?:but )?not (?:including|limited)|not only|whether or not',
    '(?:right of )?first (?:negotiation|refusal)',
    'no (?:less|later|more|fewer|sooner) than|not (?:less|more|later) than',
    'without (?:charge|cost)',
    '(?:nobody|no one) (?:denies|disputes)|could not',
    'unless (?:earlier |sooner )?(?:terminated|renewed|extended)(?: earlier)?',
    'if (?:and when|necessary|needed|any)',
    "match (?:[\\w'-]+ ){0,4}bids?|rival(?:'s)? bids?|offered to (?:any|others?|third)",
    '(?:against|from) (?:[\\w-]+ )?claims|the disputed',
    '(?:after|following|(?:part|result|months|years) of)(?: [\\w-]+){0,3} (?:negotiations|discussions|talks)',
  ],
  'gi',
);
/** Words of an end, or of a right that was given up. */
export const OVER = anyOf([
  'terminat(?:ed|ion of|es (?:the|its|their))|has ended|have ended|ended (?:the|its|their|early)',
  'cancel(?:l?ed|s|lation)|revok(?:ed|es)|rescind(?:ed|s)|lapsed|expired|annul(?:led|s)?|void(?:ed|s)?',
  'surrender(?:ed|s)?|relinquish(?:ed|es)?|gave up|given up|gives? up|waiv(?:ed|es|er)',
  'forfeit(?:ed|s)?|lost|loses|no longer|scrapped|abandon(?:ed|s)?|unwound|ceased?',
  'withdrew|withdrawn|withdraws|walked away|pulled out',
]);
const RETURNED = anyOf(['back|ended|quit|is over|ran out|scraps']);
const ENDED = anyOf([
  OVER.source,
  RETURNED.source,
  'suspend(?:ed|s)?|releases?d? (?:from)?|repeal(?:ed|s)?|bought (?:back|out)|assign(?:ed|s)',
  'transferr?(?:ed|s)|exercis(?:ed|es)|amend(?:ed|s)|supersed(?:ed|es)|replac(?:ed|es)',
  '(?:extended|prolonged|renewed) (?:the|its|their)',
]);
const DENIED = anyOf([
  "not|never|neither|nor|no|none|nothing|cannot|\\w+n't",
  'refus(?:ed|es|al)|declin(?:ed|es)|reject(?:ed|s)|den(?:y|ied|ies|ial)|dismissed|ruled out',
  'fails?|failed|lacks?|instead of|rather than',
]);
const PLANNED = anyOf([
  'plans?|planned|(?:is|are|was|were) planning|intends?|intended|intention|negotiat\\w+|discuss(?:ed|es|ing|ions)',
  'consider(?:s|ed|ing)?|expects?|expected to|hopes?|hoping|propos(?:al|ed|es|ing)',
  'would|could|might|likely|seek(?:s|ing)?|sought|aims?|aiming|wants?|wanted|set to|offered to',
  '(?:in|hold(?:s|ing)?|held|began|opened|entered|advanced|early) talks|talks (?:with|on|over|about|between)',
  'draft|non-binding|memorandum|letter of intent|term sheet|in principle|preliminary|tentative',
  'potential|possible|prospective|bids?|bidding|tender|explor(?:es|ed|ing)|eyeing|mull(?:s|ed|ing)',
  'if (?:a|the|any) (?:deal|agreement|contract)',
]);
const CLAIMED = anyOf([
  'alleg(?:ed|es|ing|edly|ation)|claim(?:s|ed|ing)|accus(?:ed|es|ing)|argu(?:es|ed)|disput(?:ed|es|e)',
  'sued|sues|suing|lawsuit|complaint|rumou?r(?:s|ed)?|speculat\\w+|reportedly|false',
  'untrue|myth|fable|hoax|spoof|parody|mistaken(?:ly)?|wrongly|erroneous(?:ly)?',
  'people familiar|sources (?:said|say)|(?:widely|generally) (?:assumed|believed|thought)',
  '(?:newsletter|blog|forum|website) (?:reported|reports|said|says|claims)',
]);
const PAST = anyOf([
  'used to|formerly|previously|until recently|at the time|once (?:held|owned|had)|originally',
  '(?<!\\b(?:said|says|announced|confirmed)\\b[^,;]{0,40})had (?:been )?(?:granted|held|licensed|given|owned|bought|agreed|leased)',
  '(?:former|earlier) (?:licen[cs]e|owner|holder|deal|agreement|contract)',
]);

/** A text without phrases that only look like a status. */
export function withoutHarmless(text: string): string {
  return text.replace(HARMLESS, '');
}

/** The status that a sentence gives to rights other than granting them; null if it may grant. */
export function statusOf(flat: string) {
  if (/\?["')]*$/.test(flat)) return 'ASKED';
  const text = withoutHarmless(flat);
  if (CLAIMED.test(text)) return 'CLAIMED';
  if (PLANNED.test(text)) return 'PLANNED';
  if (ENDED.test(text)) return 'ENDED';
  return PAST.test(text) ? 'PAST' : null;
}

/** Whether a sentence says that what was told before it is over, or not true. */
export function takesBack(flat: string): boolean {
  const text = withoutHarmless(flat);
  return [OVER, RETURNED, CLAIMED].some((words) => words.test(text));
}

/** Whether the words of a clause deny or refuse the right. */
export function isDenied(words: string): boolean {
  return DENIED.test(withoutHarmless(words));
}
