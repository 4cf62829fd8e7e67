import type { RightKind } from '../../domain/model/right.ts';
import { P, QUANTITY, WHEN } from './marked.ts';

/** What is granted, held or obtained, as its noun phrase says. */
export interface RightObject {
  readonly kind: RightKind;
  readonly exclusive: boolean;
  /** What it is about, or null; in marked text. */
  readonly matter: string | null;
  /** Where the noun ends in the marked text. */
  readonly end: number;
}

/** Words between the verb and the noun. */
const LEAD = `(?: (?!(?:to|for|and|that|which|who|by|from|with|until|through|under|if|when)\\b)[^\\s.;:()${P.slice(1, -1)}]+,?){0,6}?`;

const NOUNS: readonly (readonly [string, RightKind])[] = [
  [
    'right of first refusal|rights of first refusal|first refusal|right to match|matching rights?',
    'FIRST_REFUSAL',
  ],
  [
    'right of first (?:offer|negotiation)|first[- ]look(?: rights?| deal)?|right of first look',
    'FIRST_OFFER',
  ],
  [
    '(?:options?|rights?) to (?:extend|renew|prolong)|extension options?|renewal options?',
    'EXTENSION_OPTION',
  ],
  [
    '(?:options?|rights?) to (?:terminate|cancel|rescind)|termination rights?|break option',
    'TERMINATION_OPTION',
  ],
  [
    'right to (?:veto|approve)|veto(?: rights?)?|consent rights?|right of consent|approval rights?',
    'CONSENT',
  ],
  ['rights? to (?:audit|inspect)|audit rights?|inspection rights?', 'AUDIT'],
  [
    'right to appoint (?:an|one) (?:board )?observer|observer seat|information rights?|right to (?:receive|be given) (?:[a-z-]+ ){0,2}(?:reports|accounts|information)',
    'INFORMATION',
  ],
  [
    '(?:rights? to (?:appoint|nominate|name) (?:[a-z-]+ ){0,3}(?:directors?|members?))|(?:board seats?|seats? on (?:the|its|\\S+) board)',
    'GOVERNANCE',
  ],
  [
    '(?:call |purchase )?(?:options?|rights?) to (?:buy|acquire|purchase|take)|(?:call|purchase) options?|options? (?:over|on)|warrants?',
    'PURCHASE_OPTION',
  ],
  ['most[- ]favou?red[- ](?:nation|customer|terms|pricing)', 'MOST_FAVOURED_TERMS'],
  [
    `(?:royalt(?:y|ies)|(?:${QUANTITY} )?shares? of (?:the |its |net |gross |all )*(?:revenues?|sales|profits?|proceeds))`,
    'REVENUE_SHARE',
  ],
  ['(?:sub-?)?licen[cs]es?|leases?|concessions?|franchises?|sublease', 'LICENSE'],
  ['exclusivity', 'EXCLUSIVITY'],
  [
    'rights?(?= (?:to (?:the|its|their|all|use|sell|make|market|distribute|show|broadcast|stream|develop|commerciali[sz]e|operate|manufacture|produce|publish|exploit|brand|run|fish|mine|host|air|name)|over|for|in|on))',
    'LICENSE',
  ],
  [
    '(?:broadcast(?:ing)?|streaming|distribution|marketing|naming|media|publishing|commercial|television|TV|film|digital|manufacturing|development|operating|landing|fishing|mining) rights?',
    'LICENSE',
  ],
];
const PATTERNS = NOUNS.map(
  ([noun, kind]) => [new RegExp(`^${LEAD} (?:${noun})(?![\\p{L}])`, 'iu'), kind] as const,
);

/** What the words after a verb name as granted, from a place in the marked text on; or null. */
export function objectAt(text: string, from: number): RightObject | null {
  const rest = text.slice(from, from + 160);
  const found = PATTERNS.flatMap(([pattern, kind]) => {
    const match = pattern.exec(rest);
    return match ? [{ kind, length: match[0].length, words: match[0] }] : [];
  });
  const first = found.sort((a, b) => start(a.words) - start(b.words))[0];
  if (!first) return null;
  const after = rest.slice(first.length);
  return {
    kind: first.kind,
    exclusive:
      first.kind === 'LICENSE' &&
      /(?<!non[- ])(?<!\bnot )\b(?:exclusive(?:ly)?|sole)\b/i.test(
        `${first.words}${/^[^,.;]{0,40}/.exec(after)?.[0] ?? ''}`,
      ),
    matter: matterOf(after),
    end: from + first.length,
  };
}

/** The longer the match reaches back into its noun, the more it says: the shortest lead wins. */
function start(words: string): number {
  return words.split(' ').length;
}

const USE =
  'use|sell|make|market|distribute|show|broadcast|stream|develop|operate|manufacture|produce|publish|exploit|buy|acquire|purchase|run';
const SMALL =
  'to|for|in|on|from|by|with|until|through|and|or|at|under|that|which|of|as|over|between|during|per|before|after';
const MATTER = new RegExp(
  [
    `^ (?:to (?:${USE})|to|over|for|on|in|of) `,
    '((?:the |its |their |his |any sale of (?:the |its )?)?',
    `(?:(?!(?:${SMALL})\\b)[\\p{L}\\d'&-]+ ?){1,5})`,
    `(?=[,.;:)]| (?:${SMALL})\\b|${WHEN}|$)`,
  ].join(''),
  'u',
);

function matterOf(after: string): string | null {
  const words = MATTER.exec(after)?.[1]
    ?.replace(/^(?:any sale of )?(?:the |its |their |his )?/, '')
    .trim();
  return words === undefined || words.length < 3 || /^(?:years?|months?|it|them|use)$/i.test(words)
    ? null
    : words;
}
