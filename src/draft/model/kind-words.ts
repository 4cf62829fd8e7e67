import type { RightKind } from '../../domain/model/right.ts';
import type { ModelAct } from './schema.ts';

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i');
}

/** Words of which a sentence has at least one if it can state a right of the kind. */
const WORDS: Readonly<Partial<Record<RightKind, RegExp>>> = {
  LICENSE: anyOf(
    'licen[cs]|\\brights?\\b|\\buse\\b|lease|rent|franchis|concession|access|permi|charter|grant|tenan',
    'broadcast|distribut|market|publish|stream|sponsor|naming|libert|allow|brand|\\blet\\b|\\brun\\b',
    'operat|contract|\\bsell|\\bshow',
  ),
  EXCLUSIVITY:
    /exclusiv|\bsole|\bonly\b|no ?(?:one|body) else|no other|nowhere|alone|\bevery\b|\ball (?:its|their|of)|itself|themselves/i,
  FIRST_REFUSAL: /refusal|match|pre-?empt|step in|same (?:price|terms)|offer/i,
  FIRST_OFFER: /first|offer|negotiat/i,
  FIRST_AVAILABILITY:
    /first|priorit|before|ahead|prefer|no later|same (?:moment|day|time)|never after/i,
  PURCHASE_COMMITMENT: /\bbuy|purchas|\border|offtake|off-take|\btake|commit|minimum/i,
  SUPPLY_COMMITMENT:
    /suppl|deliver|provid|\bsell|produc|manufactur|\bmake|build|capacity|host|offtake|off-take|reserv|\bbook|operat|\brun\b|servic|\bserve|launch|\bcater/i,
  REVENUE_SHARE: /royalt|revenue|profit|sales|share|percent|per cent|%|proceeds/i,
  PAYMENT:
    /pay|paid|\bfees?\b|\brent\b|million|billion|\bsums?\b|receive|milestone|\bcost|worth|invest|loan|\bfor \$/i,
  EQUITY_INTEREST: /stake|shares?\b|equity|percent|per cent|%|\bown|acqui|interest|invest|hold/i,
  GOVERNANCE:
    /board|appoint|nominat|director|committee|govern|manag|\bvot|chair|seat|oversee|operate/i,
  INFORMATION: /observer|inform|report|account|notif|\bdata\b|figures|updates?\b/i,
  AUDIT: /audit|inspect|books|examin|verif/i,
  CONSENT: /consent|approv|veto|without|permission|agree/i,
  TERMINATION_OPTION:
    /terminat|\bend|cancel|exit|withdraw|break|walk|revok|rescind|\btake\b.{1,40}\bback|get out|\bleave|\bquit/i,
  EXTENSION_OPTION: /exten|renew|prolong|stretch|length|longer|further|another|roll/i,
  PURCHASE_OPTION: /option|warrant|\bbuy|acquire|purchase|call\b|\btake (?:it|them|the|over|up)\b/i,
  IP_OWNERSHIP: /\bown|title|patent|intellectual|copyright|belong|assign|propert/i,
  NON_COMPETE:
    /compet|rival|not (?:to )?(?:sell|supply|develop|open|make|work)|(?:may|must|shall|agreed|will) not|refrain|(?:keep|stay) (?:out|away)/i,
  LIBERTY_TO_ACT:
    /free|\bmay\b|remain|retain|keep|liberty|allow|\bown|other|\bable|whom|whatever|any(?:one|body)/i,
  INDEMNITY: /indemn|harmless|liab|compensat|cover|damages|losses|\bbills?\b/i,
  MOST_FAVOURED_TERMS:
    /favou?red|best|as good|no (?:worse|more|higher)|lowest|terms|price|pay less|same moment|cheaper|than (?:it|any)/i,
};

const OBLIGES = new RegExp(
  `\\b(?:${[
    'must|may|shall|will|can(?:not)?|(?:has|have|had|is|are|was|were) to|agree[sd]?|promised?',
    'undertook|entitled|oblig\\w+|bound|owe[sd]?|allowed|permitted|granted?|gave|due',
    'contract|agreement|rights?',
  ].join('|')})\\b`,
  'i',
);

/** Whether a text can state a right of any kind: somebody must, may, promises or is owed. */
export function mayOblige(text: string): boolean {
  return OBLIGES.test(text);
}

/** Whether a text can state a right of a kind. */
export function mayTellOf(kind: RightKind, text: string): boolean {
  return WORDS[kind]?.test(text) ?? true;
}

const CHANGES = anyOf(
  'amend|chang|replac|\\bnew\\b|extend|prolong|renew|rewr|renegotiat|instead',
  'supersed|revis|increas|reduc|rais|\\bcut|\\bnow\\b|place|loosen|earlier',
  'previous|original|narrow|widen|convert|\\b(?:up|down) from|\\bf[ae]lls?\\b',
  '\\brises?|rose|longer|shorter|lower|moved?',
);
const ENDS = anyOf(
  'terminat|\\bend|expir|cancel|laps|\\bover\\b|withdr|revok|rescind|annul|void|gone|stop|ceas',
  'no longer|hand(?:ed|s)? back|return|\\blet\\b.{1,20}\\b(?:go|out)\\b|walk|surrender|forfeit',
  'lost|loses|scrap|abandon|exit|bought (?:out|back)|releas|clos',
);
/** Words of which a sentence has at least one if it can state an act of the kind. */
const ACT_WORDS: Readonly<Record<ModelAct['kind'], RegExp>> = {
  AMENDS: CHANGES,
  SUPERSEDES: CHANGES,
  TERMINATES: ENDS,
  ASSIGNS:
    /assign|transfer|pass|sold|sell|hand|t(?:oo|a)k(?:es|en)?(?: [a-z]+){0,3} over|ma[dk]es? over|novat|acquir|mov|cede|became the property|bought|inherit/i,
  WAIVES:
    /waiv|g[ai]v(?:e[ns]?|ing)(?: [\w'-]+){0,4} up|relinquish|let go|renounc|for(?:go|went)|surrender|drop/i,
  EXERCISES:
    /exercis|t(?:oo|a)k(?:es|en)? up|\bused?\b|call|declar|trigger|invok|spent|match|drew/i,
};

/** Whether a text can state an act of a kind. */
export function mayTellOfAct(kind: ModelAct['kind'], text: string): boolean {
  return ACT_WORDS[kind].test(text);
}

const CONDITION =
  /\b(?:if|unless|once|until|when|whenever|while|subject|conditions?|conditional|contingent|provided|pending|after|should|as long|upon|depend\w*|approv\w*|in the event|only|for as|even though|falls?)\b/i;

/** Whether a text can state a condition. */
export function mayTellOfCondition(text: string): boolean {
  return CONDITION.test(text);
}
