import type { RightKind } from '../../domain/model/right.ts';
import { anyOf } from '../rules/status.ts';
import type { ModelAct } from './schema.ts';

/** A pattern for any of some parts of words. */
function anyPart(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i');
}

/** Words of which a sentence has at least one if it can state a right of the kind. */
const WORDS: Readonly<Partial<Record<RightKind, RegExp>>> = {
  LICENSE: anyPart(
    'licen[cs]|\\brights?\\b|\\buse|lease|rent|franchis|concession|access|permi|charter|grant|tenan',
    'broadcast|distribut|market|publish|stream|sponsor|naming|libert|allow|brand|\\blet\\b|\\brun\\b',
    'operat|contract|\\bsell|\\bshow|\\bmay\\b|\\bcan\\b|\\bopen(?:s|ed)\\b|entitl|hire|authori[sz]|\\bfree to\\b',
  ),
  EXCLUSIVITY: anyPart(
    'exclusiv|\\bsole|\\bonly\\b|no ?(?:one|body)\\b|\\bno other|\\belsewhere|alone|\\bevery|\\ball\\b|itself|themselves',
    'nowhere|nothing (?:but|else)|none but|\\bwhole|entire|monopol|any ?(?:other|one|body)|any(?:thing)? else|other than',
  ),
  FIRST_REFUSAL:
    /refusal|match|pre-?empt|step in|same (?:price|terms)|offer|\bbids?\b|equal|precedence|before any/i,
  FIRST_OFFER: /first|offer|negotiat|propos|approach|before any|priorit|initial/i,
  FIRST_AVAILABILITY:
    /first|priorit|before|ahead|prefer|no later|same (?:moment|day|time)|never after|precedence|queue|earl(?:y|ier)|until .{1,40} (?:served|supplied)/i,
  PURCHASE_COMMITMENT:
    /\bbuy|bought|purchas|\border|offtake|off-take|\btakes?\b|\btook\b|commit|minimum|at least|spend|spent|pay|procur|\bsourc|obtain|accept|require/i,
  SUPPLY_COMMITMENT: anyPart(
    'suppl|deliver|provid|provision|\\bsell|produc|manufactur|\\bmak(?:e|ing)|build|built|capacity|host|off-?take|reserv|\\bbook',
    'operat|\\brun\\b|servic|\\bserve|launch|\\bcater|guarante|furnish|ship|\\blook(?:s|ed)? after|maintain|maintenance',
    'perform|carr(?:y|ie)|transport|process|repair|assembl|print|set aside|available|work(?:s|ed)? for|\\btreat|\\bstor(?:e|age)',
  ),
  REVENUE_SHARE:
    /royalt|revenue|profit|sales|\bshare|percent|per cent|%|proceeds|earn|takings|turnover|income|\bcut of|\bfor (?:every|each)|\bcents?\b|\b(?:half|thirds?|quarters?|fifths?|tenths?) of|commission|margin/i,
  PAYMENT: anyPart(
    'pay|paid|\\bfees?\\b|\\brent\\b|million|billion|thousand|\\bsums?\\b|receiv|milestone|\\bcost|worth|invest|loan|\\bfor \\$',
    'price|charge|fund|money|grant|subsid|transfer|settle|compensat|refund|premium|deposit|instal|\\bdue\\b|\\bow(?:e|ing)|spen[dt]|\\bbill|[$€£¥]',
  ),
  EQUITY_INTEREST:
    /stake|\bshare|equity|percent|per cent|%|\bown|acqui|interest|invest|hold|held|bought|\b(?:half|thirds?|quarters?|fifths?|tenths?) of|partner/i,
  GOVERNANCE:
    /board|appoint|nominat|director|committee|govern|manag|\bvot|chair|seat|oversee|operate|\bnam(?:e|es|ing)\b|choose|select|pick|\belect|designat|control|supervis/i,
  INFORMATION:
    /observer|inform|report|account|notif|\bdata\b|figures|updates?\b|\bsees?\b|\btells?\b|\btold\b|\bknow|disclos|statement|result|\bread|copy|copies|consult|minutes/i,
  AUDIT:
    /audit|inspect|books|examin|verif|look (?:into|at|through)|check|review|scrutin|ledger|records|accountants?|\btest/i,
  CONSENT:
    /consent|approv|veto|without|permission|agree|block|refus|sign(?:s|ed)? off|\bnod\b|bless|object|against .{1,30}(?:will|wish)|\byes\b|\bsay\b|clear(?:s|ed|ance)/i,
  TERMINATION_OPTION: anyPart(
    'terminat|\\bend|cancel|exit|withdraw|break|walk|revok|rescind|\\btake\\b.{1,40}\\bback|\\bout of|\\bleav|\\bquit',
    'notice|dissol|cut short|opt out|early|pull out|call off|abandon|hand back|\\bstop|give up|drop',
  ),
  EXTENSION_OPTION:
    /exten|renew|prolong|stretch|length|longer|further|another|roll|\badd\b|more (?:years?|months?)|(?:years?|months?) more|\b(?:go|going|keep|carry|run) on|continu|addition|second (?:term|period)|beyond/i,
  PURCHASE_OPTION:
    /option|warrant|\bbuy|bought|acqui|purchase|call\b|\btake (?:it|them|the|over|up|a)\b|convert|exercis|subscri|\b(?:have|get|obtain) .{1,40}\b(?:for|at)\b.{1,20}(?:price|value|sum)/i,
  IP_OWNERSHIP:
    /\bown|title|patent|intellectual|copyright|belong|assign|propert|\b(?:ours|theirs|hers|his|yours)\b|retain|remain|\bkeep|\bkept|trade ?mark/i,
  NON_COMPETE: anyPart(
    'compet|rival|not (?:to )?(?:sell|supply|develop|open|make|work)|(?:may|must|shall|agreed|will) not|refrain',
    '(?:keep|stay) (?:out|away)|forbid|forbad|\\bban(?:s|ned)?\\b|barr(?:ed|ing)|prohibit|\\bno (?:other|similar|such)',
  ),
  LIBERTY_TO_ACT: anyPart(
    'free|\\bmay\\b|\\bcan\\b|remain|retain|\\bkeep|\\bkept|liberty|allow|\\bown|other|\\bable|whom|what(?:so)?ever',
    'wh(?:er|o|ich)ever|any(?:one|body)|pleases?\\b|wish|nothing (?:stops|prevents|bars)|continu|no need|independent|itself',
  ),
  INDEMNITY:
    /indemn|harmless|liab|compensat|cover|damages|loss|\bbills?\b|\bbear|answer(?:able|s)|\bclaims?\b|reimburs|refund|make good|shoulder|responsib|\bcosts?\b|third part/i,
  MOST_FAVOURED_TERMS:
    /favou?red|best|as (?:good|low|cheap)|no (?:worse|more|higher)|lowest|lower|terms|price|\bless\b|same moment|cheaper|better|than (?:it|any)|equal/i,
};

/** Words of which a text has one if it can state a right: somebody must, may, promises, is owed. */
export const OBLIGES = anyOf([
  'must|may|shall|will|can(?:not)?|(?:has|have|had|is|are|was|were) to|agree[sd]?|promised?',
  'undertook|entitled|oblig\\w+|bound|owe[sd]?|allowed|permitted|granted?|gave|due',
  'contract|agreement|rights?',
]);

export function mayTellOf(kind: RightKind, text: string): boolean {
  return WORDS[kind]?.test(text) ?? true;
}

const CHANGES = anyPart(
  'amend|chang|replac|\\bnew\\b|exten[ds]|prolong|renew|rewr|renegotiat|instead|supersed|revis|modif|alter|adjust',
  'increas|reduc|rais|\\bcut|\\bnow\\b|place|loosen|tighten|relax|eas(?:ed|es)|earlier|later|previous|original|formerly|before',
  'narrow|widen|broaden|expand|convert|swap|\\b(?:up|down) from|\\bf[ae]lls?\\b|\\bfell|\\brises?|rose|longer|shorter|lower|lift',
  'moved?|push|pull|brought? (?:\\w+ ){0,3}forward|postpon|put (?:back|off)|delay|stretch|shorten|lengthen|doubl|halv|trebl|tripl|trim',
  '\\bg[ai]ven? way|used to|no longer|no more|bec[ao]m|goes on|\\buntil then|succeed|turn(?:ed|s)? into',
);
const ENDS = anyPart(
  'terminat|\\bend|expir|cancel|laps|\\bover\\b|withdr|revok|rescind|annul|void|gone|stop|ceas|dissol|quit|\\bleft\\b',
  'no (?:longer|more)|any ?more|hand(?:ed|s)? back|return|\\blet\\b.{1,20}\\b(?:go|out)\\b|walk|surrender|forfeit|g[ai]ven? up',
  'lost|loses|scrap|abandon|exit|bought (?:out|back)|releas|clos|called off|tore up|torn up|cut short|pulled|struck|drop|unwound|finish',
);
/** Words of which a sentence has at least one if it can state an act of the kind. */
export const ACT_WORDS: Readonly<Record<ModelAct['kind'], RegExp>> = {
  AMENDS: CHANGES,
  SUPERSEDES: CHANGES,
  TERMINATES: ENDS,
  ASSIGNS: anyPart(
    'assign|transfer|pass|sold|sell|hand|t(?:oo|a)k(?:es|en)?(?: [a-z]+){0,3} over|(?:ma[dk]es?|goes|went|gone|signed) over',
    'novat|acquir|mov|cede|bec[ao]me the property|bought|inherit|succeed|step(?:s|ped) into|contribut|conve(?:y|ie)',
  ),
  WAIVES: anyPart(
    "waiv|g[ai]v(?:e[ns]?|ing)(?: [\\w'-]+){0,4} up|relinquish|\\blet\\b.{1,25}\\bgo\\b|renounc|for(?:e?go|went|gone)",
    "surrender|drop|declin|(?:not|n't) (?:use|exercise|insist|claim|need|make use)|releas|abandon|gone|disclaim|no longer",
  ),
  EXERCISES:
    /exercis|t(?:oo|a)k(?:es|en)? up|\bused?\b|\buse of\b|call|declar|trigger|invok|spent|match|drew|convert|bought|opted|notice|notif|claim/i,
};

/** Words of which a text has one if it can state a condition. */
export const CONDITION_WORDS =
  /\b(?:if|unless|once|until|when|whenever|while|subject|conditions?|conditional|contingent|provided|pending|after|should|as long|upon|depend\w*|approv\w*|in the event|only|for as|even though|falls?)\b/i;
