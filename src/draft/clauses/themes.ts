import type { RightKind } from '../../domain/model/right.ts';
import { byText } from '../read/by-text.ts';

/** A kind of right that words name, with their place in the text that was read. */
export interface Theme {
  readonly kind: RightKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const EXERCISE =
  'use|sell|market|develop|distribute|broadcast|show|stream|exploit|commerciali[sz]e|manufacture|make|publish|air|screen|open|operate|run|mine|explore|host|name|produce|offer|import|export|promote|train|access|build|install|fly|reproduce|perform|adapt|translate|process|practi[cs]e|deploy|integrate|serve|bottle|brew|print|carry|transmit|charge|fish|drill|extract|occupy|land|place|display|list|feature|stock|moor|berth|dock|park|store|ship|display|stage|film|record';
const ADJECTIVES = '(?:[\\p{L}-]+ ){0,4}?';

/** In order of precedence; what one pattern has taken the later ones do not see. */
const PATTERNS: readonly (readonly [RightKind, RegExp])[] = [
  [
    'FIRST_REFUSAL',
    /\b(?:rights? of )?(?:first|last) refusal\b|\bfirst rights? of refusal\b|\brofrs?\b|\bmatching rights?\b|\brights? to match\b|\bpre-?empt(?:ion|ive) rights?\b|\blast[- ]look\b|\bfirst opportunity to\b/gu,
  ],
  [
    'FIRST_OFFER',
    /\brights? of first (?:offer|negotiation|look|notice)\b|\bfirst[ -](?:negotiation|offer|look)(?: rights?| deal| options?| agreement)?\b|\bro(?:fo|fn)s?\b|\bexclusive negotiati(?:ng|on) (?:period|rights?|window)\b/gu,
  ],
  [
    'EXTENSION_OPTION',
    new RegExp(
      `\\b(?:options?|rights?)(?: (?:of|for|to))? (?:${ADJECTIVES})?(?:extend|renew|prolong|extensions?|renewals?)\\b[^,;.]*|\\b(?:extension|renewal) (?:options?|rights?)\\b|\\boptions? for (?:a |an )?(?:further|additional|another|second|\\d+ more|(?:one|two|three|four|five|six|ten) more) [\\p{L}\\d-]*\\s?(?:years?|term|period|seasons?)\\b`,
      'gu',
    ),
  ],
  [
    'TERMINATION_OPTION',
    /\b(?:options?|rights?) to (?:terminate|cancel|exit|walk away|withdraw|break|end|pull out|rescind|revoke|hand back|recall|reclaim|repossess)\b[^,;.]*|\bbreak (?:options?|clauses?|rights?)\b|\b(?:termination|exit|walk-away|cancellation|revocation) rights?\b|\bopt-outs?\b/gu,
  ],
  [
    'GOVERNANCE',
    /\brights? to (?:appoint|nominate|name|designate|elect|choose|fill)\b(?![^,;.]*observer)[^,;.]*|\b(?:board|director) seats?\b|\bseats? (?:on|at) (?:the |its |their )?[^,;.]{0,40}?board(?: table)?\b|\bdirectorships?\b|\b(?:operational|day-to-day|management|voting) control\b|\bcontrol of the board\b|\bmanagement (?:of|contract|agreement)\b|\bchairmanship\b/gu,
  ],
  [
    'INFORMATION',
    /\b(?:board )?observers?\b(?: seats?)?|\binformation rights?\b|\brights? to (?:receive (?:reports?|information)|appoint (?:an|one|a non-voting|two)?\s?(?:board )?observers?)[^,;.]*/gu,
  ],
  [
    'AUDIT',
    /\baudit(?:ing)? rights?\b|\brights? to (?:audit|inspect)\b[^,;.]*|\binspection rights?\b/gu,
  ],
  [
    'CONSENT',
    /\bveto(?: rights?| power)?s?\b(?: over)?|\b(?:consent|approval) rights?\b|\brights? to (?:approve|veto|block|withhold)\b[^,;.]*|\bgolden share\b|\b(?:prior )?(?:written )?(?:consent|approval) of\b/gu,
  ],
  [
    'PURCHASE_OPTION',
    new RegExp(
      `\\b(?:options?|rights?|warrants?) to (?:buy|acquire|purchase|subscribe|take (?:a|an|up|over|\\d+|(?:it|them|the [\\p{L}]+) over)|order|increase|raise|lift|license|licence|lease|sell (?:its|their|his|her|the) (?:[\\p{L}%\\d.]+ )?(?:stake|shares|holding|interest))\\b[^,;.]*|\\b(?:call|put|purchase|buy-?out|buyback) (?:options?|rights?)\\b|\\bwarrants?\\b|\\boptions? (?:on|over|for|in)\\b|\\b(?:share |stock )options?|\\boption\\b(?= exercisable| agreement| period)\\b`,
      'gu',
    ),
  ],
  [
    'MOST_FAVOURED_TERMS',
    /\bmost[- ]favou?red[- \p{L}]*|\b(?:lowest|best|most favou?rable) (?:price|rates?|terms|pricing)\b[^,;.]*|\bprice parity\b|\b(?:terms|prices?|pricing|rates?|conditions|fees) (?:that (?:is|are) )?(?:no|not|at least as|as) (?:less|worse|lower|higher|good|favou?rable|low|high)\b[^,;.]*/gu,
  ],
  [
    'FIRST_AVAILABILITY',
    /\b(?:first|priority|preferential|preferred|early|guaranteed priority) (?:access|calls?|availability|pick|claims?|allocation|use|delivery)\b|\bpriority (?:over|on|in|for)\b|\bfirst rights? to\b/gu,
  ],
  [
    'REVENUE_SHARE',
    /\b(?:[\p{L}-]+ )?royalt(?:y|ies)\b(?!-free)(?: (?:of|rates?|payments?|ranging from|on|between|starting at|up to))*|\b(?:revenue|profit|income)[- ]shar(?:e|es|ing)\b(?: (?:arrangements?|agreements?|deals?))?|\bshares? of (?:the |its |their |all |any |net |gross |future |future net |advertising |ad |subscription |ticket |[\p{L}]+'s )*(?:revenues?|profits?|sales|income|turnover|proceeds)\b|(?<!\b(?:depend(?:ing|ent|s)|based|focus(?:ed)?|conditional|contingent|relies|impact) )\b(?:of|on) (?:[\p{L}'-]+ ){0,3}?(?:net sales|gross sales|sales|revenues?|turnover|profits?|proceeds|takings|receipts|box office|income|premiums|rents|bookings|earnings)\b|\brevenues? on\b|\b(?:of|on|for) (?:each|every) [\p{L}-]+ (?:(?:that )?(?:it|they)\b|(?:that )?(?:the company )?(?:sells?|sold|ships?|shipped|produces?|produced|makes?|mined|streamed|downloaded)\b)|\bper [\p{L}-]+ (?:sold|shipped|produced|mined|streamed|downloaded)\b|\b(?:of|on) (?:each|every) (?:[\p{L}-]+ ){0,2}?(?:transactions?|sales?|tickets?|units?|downloads?|bottles?|copy|copies|payments?|orders?|bookings?|battery|device)\b/gu,
  ],
  ['INDEMNITY', /\bindemnit(?:y|ies)\b/gu],
  ['NON_COMPETE', /\bnon-?competes?\b(?: clause| obligation)?/gu],
  [
    'EXCLUSIVITY',
    /(?<!non-|non |not |no longer |longer an |longer the )\b(?:exclusiv(?:e|ity|ely)|sole(?:ly)?)\b(?: and exclusive)?(?! basis of| \ue000| (?:[\p{L}-]+ )?(?:options?\b|right of first|call option|negotiat|talks|interview|purview))/gu,
  ],
  [
    'LICENSE',
    new RegExp(
      `\\b(?:sub-?)?licen[cs]es?\\b(?! (?:fees?|payments?|income))|\\b(?:[\\p{L}]+ )?franchise\\b|\\bconcession\\b|\\b(?:broadcast(?:ing)?|live|highlights|streaming|distribution|naming|marketing|commerciali[sz]ation|media|television|tv|publishing|manufacturing|mining|exploration|development|digital|radio|film|merchandising|sublicensing|sales|landing|traffic|drilling|water|fishing|usage|user|access|airing|transmission|screening|theatrical|ebook|audio|sponsorship|image|commercial|reproduction|performance|production|territorial|worldwide|global|local) rights?\\b|\\brights? (?:to|of) (?:${EXERCISE})\\b|\\bright (?:to|in|over) (?:the|its|their|all|any|this|these|those|every)\\b|\\brights (?:to|in|over|for)\\b|\\b(?:contracts?|mandate|permit|deal) to (?:run|operate|use|mine|explore|broadcast|sell|market|distribute|serve)\\b|\\b(?:leases?|tenancy|leasehold|sublease)\\b(?! (?:payments?|fees?))|\\baccess to\\b|\\bpermission to (?:${EXERCISE})\\b|\\b(?:non-exclusive|worldwide|global|all|the|media|full|same|local|such) rights\\b|\ue000 rights\\b|\\brights$`,
      'gu',
    ),
  ],
  [
    'IP_OWNERSHIP',
    /\b(?:full |sole |legal )?(?:ownership|title)\b(?: (?:of|to|in))?|\bcopyrights?\b|\bintellectual property (?:rights )?(?:in|arising|created)\b/gu,
  ],
  [
    'EQUITY_INTEREST',
    /\b(?:equity )?stakes?\b|\bshareholdings?\b|\b(?:[\d.]+ ?(?:%|per cent|percent)|majority|minority|controlling) (?:[\p{L}-]+ )?(?:interest|holding|stake|equity)\b|\bequity (?:interest|holding|position)\b|\b(?:shares|stock) in\b|[\d.]+ ?(?:%|per cent|percent) of (?:the )?[\p{L}' &-]{2,40}?(?:shares|stock|equity|voting rights)\b|\b(?:new|ordinary|preferred|preference|common|newly issued|treasury) (?:shares|stock)\b/gu,
  ],
  [
    'SUPPLY_COMMITMENT',
    /\b(?:guaranteed |minimum |long-term |fixed |firm )(?:annual |monthly )?(?:supply|supplies|volumes?|deliver(?:y|ies)|capacity|allocations?|quotas?|slots?|tonnages?|offtake|output)\b|\ballocations? of (?=\d)/gu,
  ],
  [
    'PAYMENT',
    /\b(?:upfront|up-front|advance|milestones?|fees?|deposit|prepayment|compensation|instal(?:l)?ments?|minimum guarantee|guarantee|payments?|rent|subsid(?:y|ies)|dividend|premium|bonus|sum|cash)\b/gu,
  ],
];

/**
 * Parts of words of which a text of each kind has one at least: a quick look before the slow one.
 */
const PARTS: Readonly<Partial<Record<RightKind, readonly string[]>>> = {
  FIRST_REFUSAL: ['refusal', 'rofr', 'match', 'empt', 'last', 'opportunity'],
  FIRST_OFFER: ['first', 'rofo', 'rofn', 'negotiati'],
  EXTENSION_OPTION: ['exten', 'renew', 'prolong', 'option'],
  TERMINATION_OPTION: ['option', 'right', 'break', 'opt-out'],
  GOVERNANCE: ['right', 'seat', 'director', 'control', 'management', 'chairmanship'],
  INFORMATION: ['observer', 'information', 'right'],
  AUDIT: ['audit', 'inspect'],
  CONSENT: ['veto', 'consent', 'approv', 'right', 'golden'],
  PURCHASE_OPTION: ['option', 'right', 'warrant'],
  MOST_FAVOURED_TERMS: [
    'favo',
    'lowest',
    'best',
    'parity',
    'terms',
    'price',
    'pricing',
    'rate',
    'conditions',
    'fees',
  ],
  FIRST_AVAILABILITY: ['first', 'priority', 'prefer', 'early'],
  REVENUE_SHARE: [
    'royalt',
    'shar',
    'sales',
    'revenue',
    'turnover',
    'profit',
    'proceeds',
    'takings',
    'receipts',
    'box office',
    'income',
    'premiums',
    'rents',
    'bookings',
    'earnings',
    'each',
    'every',
    'per ',
  ],
  INDEMNITY: ['indemnit'],
  NON_COMPETE: ['compete'],
  EXCLUSIVITY: ['exclusiv', 'sole'],
  LICENSE: [
    'licen',
    'franchise',
    'concession',
    'right',
    'contract',
    'mandate',
    'permi',
    'deal',
    'lease',
    'tenancy',
    'access',
  ],
  IP_OWNERSHIP: ['ownership', 'title', 'copyright', 'intellectual'],
  EQUITY_INTEREST: ['stake', 'holding', 'interest', 'equity', 'shares', 'stock', 'voting'],
  SUPPLY_COMMITMENT: ['guaranteed', 'minimum', 'long-term', 'fixed', 'firm', 'allocation'],
};

/**
 * The kinds of right that a piece of text names, in order of place; letters are compared in lower
 * case.
 */
export const themesIn: (text: string) => readonly Theme[] = byText((text) => readThemes(text));

function readThemes(text: string): readonly Theme[] {
  let rest = text.toLowerCase();
  const found: Theme[] = [];
  for (const [kind, pattern] of PATTERNS) {
    if (PARTS[kind] && !PARTS[kind].some((part) => rest.includes(part))) continue;
    rest = rest.replace(pattern, (words: string, ...others: unknown[]) => {
      const start = others.find((one): one is number => typeof one === 'number')!;
      found.push({ kind, start, end: start + words.length, words });
      return words.replace(/[^\s]/g, '\ue000');
    });
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter(
    (theme, i) =>
      !(
        theme.kind === 'REVENUE_SHARE' &&
        found
          .slice(0, i)
          .some(
            (one) =>
              one.kind === 'REVENUE_SHARE' &&
              /royalt|shar/.test(one.words) &&
              MEASURE.test(text.slice(one.end, theme.start)),
          )
      ),
  );
}

/**
 * Between "royalties" and "on net sales" stand only percentages and words of a range: it is one
 * share.
 */
const MEASURE =
  /^[\s\d.%]*(?:(?:of|from|to|and|between|ranging|starting|at|up|per|cent|percent|rates?|tiered|in|the|a|an|low|mid|high|single|double|digit|digits|teens|twenties|rising|plus|as|much|least|about|based|calculated|due|payable)[\s\d.%,-]*)*$/i;

const PERMISSION: readonly (readonly [RightKind, RegExp])[] = [
  ['NON_COMPETE', /^never$/],
  [
    'TERMINATION_OPTION',
    /^(?:terminate|cancel|revoke|exit|rescind|withdraw|walk away|end|pull out|break|scrap|opt out|take (?:\w+ ){0,3}?back|repossess|reclaim|hand back)\b/,
  ],
  ['EXTENSION_OPTION', /^(?:extend|renew|prolong)\b/],
  [
    'INFORMATION',
    /^(?:appoint|nominate|name|designate|send|receive) (?:[\p{L}\d-]+ ){0,4}(?:observers?|reports?|information)\b/u,
  ],
  [
    'GOVERNANCE',
    /^(?:appoint|nominate|name|designate|elect|choose|fill|chair)\b(?! its (?:new )?(?:drug|product))/,
  ],
  [
    'AUDIT',
    /^(?:audit|inspect)\b|^have [^,;.]*\baudited\b|^have (?:[\p{L}-]+ ){0,4}(?:auditors?|inspectors?|accountants?|experts?)\b|^(?:examine|review) (?:[\p{L}'-]+ ){0,4}?(?:books|accounts|records|facilities|sites?|plants?|premises)/u,
  ],
  ['CONSENT', /^(?:veto|block|approve|reject)\b/],
  ['FIRST_REFUSAL', /^match\b/],
  ['INDEMNITY', /^indemnify\b/],
  [
    'REVENUE_SHARE',
    /^(?:receive|earn|collect|keep|get|retain|take|be paid) [^,;.]*(?:royalt|%[^,;.]*(?:sales|revenue|turnover|profit|proceeds|income)|per ?cent[^,;.]*(?:sales|revenue|turnover|profit|proceeds|income)|share of)/,
  ],
  ['PAYMENT', /^(?:receive|earn|collect|get|be paid|claim|demand)\b/],
  [
    'LIBERTY_TO_ACT',
    /^[^,;.]*(?<!\b(?:the|each) )\b(?:others?|anyone|elsewhere|third part(?:y|ies)|rivals|competitors|alternative|any other|other (?:\p{L}+ )?(?:companies|partners|suppliers|buyers|customers|providers|studios|broadcasters|clients))\b/u,
  ],
  [
    'PURCHASE_OPTION',
    /^(?:buy|repurchase|redeem|acquire|purchase|subscribe|increase|raise|lift|order|take (?:a|up|over|\d+)|convert|exercise|call|sell (?:its|their|the) (?:[\p{L}%\d.]+ )?(?:stake|shares|holding|interest)(?: back)? to (?!others|anyone|third|a third|another))\b/u,
  ],
];

/** What a permission to do something is: an option, a power to end, a liberty or a licence. */
export function permissionKind(infinitive: string, free: boolean): RightKind | null {
  const text = infinitive
    .toLowerCase()
    .replace(/^(?:keep|continue|go|carry)(?: on)? (\w+?)ing\b/, '$1');
  const kind = PERMISSION.find(([, pattern]) => pattern.test(text))?.[0];
  if (free)
    return kind && /^(?:TERMINATION_OPTION|EXTENSION_OPTION|AUDIT)$/.test(kind)
      ? kind
      : 'LIBERTY_TO_ACT';
  if (kind) return kind;
  return new RegExp(
    `^(?:continue to )?(?:sub-?licen[cs]e|${EXERCISE}|provide|supply|rent|lease|sell)\\b`,
  ).test(text)
    ? 'LICENSE'
    : null;
}
