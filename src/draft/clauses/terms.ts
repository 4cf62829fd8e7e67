import type { Item } from './items.ts';
import { lengthOf, type Moment, momentEdtf } from '../words/moment.ts';
import { byText } from '../read/by-text.ts';
import { type SaidTerm, joinTerm, endMoment, startMoment } from './said-term.ts';
import type { DateMention } from '../words/date-mention.ts';
import type { TermWord } from './term-word.ts';

const END =
  /$(?<=(?:\bthrough(?:out)?|\bthru|\buntil(?: at least)?|\btill|\bup to(?: and including)?|\bno later than|\b(?:expir(?:e|es|ed|ing)|end(?:s|ed|ing)?|laps(?:e|es|ed)|terminat(?:e|es|ed|ing)|matur(?:e|es|ed|ing)|run(?:s|ning)? out|due)(?: automatically)?(?: again)? (?:in|on|at)|\b(?:run|runs|running|ran|last|lasts|lasting|extend|extends|extended|extending|stretch|stretches|continue|continues|renewed|prolonged|valid|exercisable|out)(?: [\p{L}-]+)? (?:to|until|into)|\bbefore|\bending|\bexpiring|\b(?:at any time|open|exercise[sd]?|exercisable|declared|taken up|called|converted|drawn|notice)(?: [\p{L}]+){0,3} (?:by|until)|\b(?:expiry|expiration|termination|maturity)(?: date)?(?: of| in| on| is)?)(?: (?:the|its|their|this))?(?: end of)?(?: (?:the|its|their|this))?(?: [\p{L}]+ of)? )/iu;

/** A deal to 2035: the noun, and then only the end. */
const TO_END =
  /$(?<=(?<!\b(?:options?|renewal|extension|renew\w*|amounts?|rises?|rose|worth)\b[^.;]{0,40})\b(?:deals?|contracts?|agreements?|licen[cs]es?|rights|leases?|term|concessions?|partnership|exclusivity|franchise|sponsorship)\b[^.;,]{0,40} to(?: the)?(?: end of)?(?: the)? )/i;

/** What was made before a day says nothing of an end: articles published before 2025. */
const MADE_BEFORE =
  /$(?<=\b(?:published|issued|signed|filed|made|created|produced|released|built|registered|granted|sold|entered into|concluded|recorded|written|delivered) (?:on or )?(?:before|until|up to)(?: the)? )/i;

const EXACT =
  /$(?<=\b(?:through(?:out)?(?: (?:its|their|the))?|thru|up to and including|to(?: the)?(?: end of)?(?: the)?) )/i;

const START =
  /$(?<=(?:\bfrom|\bsince|\bstarting(?: in| on| from)?|\bstart(?:s|ed)?(?: in| on| from)?|\bbeginning(?: in| on| from)?|\b(?:begins?|began|commenc(?:es?|ed|ing))(?: in| on| from)?|\beffective(?: from| on| as of| as from)?|\bas (?:of|from)|\bwith effect from|\btak(?:es?|ing) effect (?:on|in|from)|\b(?:comes?|came|enters?|entered|coming) into (?:force|effect) (?:on|in)|\bkick(?:s|ing)? off in|\btak(?:e|es|ing) over(?: [\p{L}]+){0,4} (?:on|in|from))(?: the)?(?: start of)?(?: the)? )/iu;

const DURATION =
  /$(?<=(?:\bfor the first|\bfor(?: at least| up to| a| an| the| another| an initial| an initial period of| a period of| a term of| the next| a further| an additional)*|\bover(?: a| the| the next| the coming| a period of)*|\b(?:term|period|length|duration|tenure|life)(?: of| is| will be)*|\blasts?(?: for)?|\bwithin(?: the)? next|\bthe next|\binitial|\bspans?|\bruns? for(?: an initial| an| a)?|\bit is(?: a)?) )/i;

const DEAL_NOUN =
  /^(?:-long)?(?:[, ]+(?:[\p{L}-]+)){0,5}?[ ](?:agreements?|deals?|contracts?|leases?|licen[cs]es?|concessions?|pacts?|accords?|partnerships?|loans?|bonds?|facility|terms?|ppas?|tenanc(?:y|ies)|arrangements?|franchise|options?|exclusivity|extension|period|commitment|alliance|collaboration|venture|supply|offtake|off-take|charter|rights|sponsorship|tie-up|mandate|warranty)\b/iu;

const PERPETUAL =
  /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|open-ended|no (?:fixed )?end date|evergreen|permanent(?:ly)?)\b/gi;

const INSTRUMENT =
  '(?:deal|contract|agreement|licen[cs]e|lease|partnership|arrangement|concession|franchise|charter|collaboration|alliance|venture|pact|accord|exclusivity|sponsorship|mandate|tenancy|option)s?';

/**
 * Words for a term that was told before: over that period, until the same date, while the deal
 * lasts.
 */
const SAME = new RegExp(
  [
    '\\b(?:throughout|over|during|for|within|in|across|covering)(?: (?:the whole|all|each|the rest|every (?:year|one)) of)? (?:that|this|those|these|the same)(?: same)? (?:\\w+-year )?(?:periods?|terms?|time|timeframe|span|stretch|years?|seasons?|months)\\b',
    '\\b(?:until|through|to|by) (?:the same|that) (?:date|day|time|point|year)\\b',
    `\\b(?:for|during|over|throughout|through|across) (?:its|the|their|this|that)(?: (?:whole|entire|full))? (?:term|duration|length|life(?:time|span)?|course|period)(?: of (?:the|this|that|its|their) (?:[\\p{L}-]+ )?${INSTRUMENT})?\\b(?! of (?!the|this|that|its|their))`,
    `\\b(?:while|(?:for )?as long as|so long as) (?:the|this|that|their|its) (?:[\\p{L}-]+ )?${INSTRUMENT} (?:lasts?|runs?|continues?|remains?|is|are|stays?|stands?|endures?)\\b`,
    `\\b(?:until|before|till) (?:the|this|that|their|its) (?:[\\p{L}-]+ )?${INSTRUMENT} (?:ends?|expires?|lapses?|runs? out|is over|terminates?)\\b`,
    `\\b(?:until|to|before) the (?:end|expiry|expiration|close) of (?:the|this|that|their|its) (?:[\\p{L}-]+ )?(?:${INSTRUMENT}|term|period)\\b`,
  ].join('|'),
  'giu',
);

/** A quick look before the slow one. */
const MAY_BE_SAME =
  /\b(?:that|this|those|these|same|term|duration|length|life|lifetime|lifespan|course|period|lasts?|runs?|continues?|remains?|ends?|expires?|end|expiry)\b/i;

/** The words of a sentence that say from when, until when or how long by themselves. */
export function termWords(flat: string, items: readonly Item[]): readonly TermWord[] {
  const found: TermWord[] = [];
  items.forEach((item, at) => {
    if (!item.date && !item.length) return;
    const before = flat.slice(Math.max(0, item.start - 70), item.start);
    const after = flat.slice(item.end, item.end + 80);
    if (item.date) {
      const word = dateWord(item.date, item.text, before, after, items[at - 2]);
      if (word)
        found.push({ start: item.start, end: item.end, length: null, perpetual: false, ...word });
    } else if (
      item.length &&
      !/\b(?:more|further|additional)\b/i.test(item.text) &&
      isTermLength(before, after)
    ) {
      found.push({
        start: item.start,
        end: item.end,
        from: null,
        to: null,
        length: lengthOf(item.length.duration),
        perpetual: false,
        phrase: `for ${item.text.replace(/-/g, ' ').toLowerCase()}`,
      });
    }
  });
  for (const match of flat.matchAll(PERPETUAL)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from: null,
      to: null,
      length: null,
      perpetual: true,
      phrase: 'without end',
    });
  }
  return found;
}

const sameIn = byText((flat) => (MAY_BE_SAME.test(flat) ? [...flat.matchAll(SAME)] : []));

/**
 * The same words, and those that refer to a term told before: earlier in the sentence, or else the
 * one that was told last.
 *
 * @param told  null for none
 */
export function withToldTerms(
  flat: string,
  words: readonly TermWord[],
  told: SaidTerm | null,
): readonly TermWord[] {
  const same = sameIn(flat);
  if (same.length === 0) return words;
  const found = [...words];
  for (const match of same) {
    const end = match.index + match[0].length;
    if (found.some((word) => word.start < end && match.index < word.end)) continue;
    const term =
      joinTerm(
        found.filter(
          (word) =>
            word.end <= match.index && (word.to !== null || word.length !== null || word.perpetual),
        ),
      ) ?? told;
    if (term)
      found.push({
        start: match.index,
        end,
        ...term,
        told: new RegExp(`\\b${INSTRUMENT}\\b`, 'i').exec(match[0])?.[0].toLowerCase() ?? '',
      });
  }
  return found;
}

function dateWord(
  date: DateMention,
  text: string,
  before: string,
  after: string,
  previous: Item | undefined,
): { from: Moment | null; to: Moment | null; phrase: string } | null {
  const range = momentEdtf(date.from) !== momentEdtf(date.to);
  const wide = range && date.from.month === null;
  const ranged =
    previous?.date &&
    /^(?:.*\b(?:from|between)\b.*|.*)$/.test(before) &&
    /$(?<=\d(?: season)? (?:to|and|through|until|-) (?:the )?(?:end of (?:the )?)?)/.test(before);
  const words = text.toLowerCase().replace(/^the /, '');
  const season = /^ season\b/.test(after);
  const year = /^ (?:fiscal|financial) year\b/.test(after) ? { ...date, fiscal: true } : date;
  if (
    !ranged &&
    (/$(?<=\b(?:expected|anticipated|forecast|targeted|planned|aimed|hoped)(?: [\p{L}-]+){0,3} (?:no later than|by|until|before)(?: the)?(?: end of)?(?: the)? )/iu.test(
      before,
    ) ||
      MADE_BEFORE.test(before))
  )
    return null;
  if (ranged || END.test(before) || TO_END.test(before)) {
    const through =
      (range && date.from.month !== null && /$(?<=\bend of(?: the)? )/i.test(before)) ||
      TO_END.test(before) ||
      EXACT.test(before) ||
      /$(?<=\bto(?: the)? )/.test(before) ||
      (ranged && !/$(?<=until (?:the )?)/.test(before)) ||
      (/\bthrough /.test(before.slice(-28)) && /end of/.test(text));
    const exclusive = /$(?<=\bbefore(?: the)? )/i.test(before) && !/^(?:the )?end\b/i.test(text);
    return {
      from: null,
      to: endMoment(year, through, exclusive, season),
      phrase: `${through ? 'through' : exclusive ? 'before' : 'until'} ${words}`,
    };
  }
  if (
    wide &&
    /$(?<=\b(?:seasons?|years?|decade),? (?:starting |beginning |commencing )?(?:from|with|in)(?: the)? )/i.test(
      before,
    )
  )
    return { from: date.from, to: null, phrase: `from ${words}` };
  if (
    wide &&
    /$(?<=\b(?:the|for|from|of|covering|cover|in|during|between|over)(?: the)? )/i.test(before) &&
    !season
  ) {
    return { from: date.from, to: date.to, phrase: `${date.from.year} through ${date.to.year}` };
  }
  if (
    START.test(before) ||
    /$(?<=\bfrom (?:the )?)/.test(before) ||
    (/$(?<=\bbetween (?:the )?)/.test(before) && /^ and \d/.test(after))
  ) {
    return { from: startMoment(date), to: null, phrase: `from ${words}` };
  }
  return null;
}

function isTermLength(before: string, after: string): boolean {
  if (
    /^(?:'s?|s')? ?(?:prior |written |advance )?(?:notice|warning)|^ (?:ago|after|before|of (?:the |his |her |an? )?(?:talks|negotiation|litigation|delays?|work|experience))|^-old/.test(
      after,
    )
  )
    return false;
  if (
    /$(?<=\b(?:after|within|every|in|per|than|least once every|further|additional|another|more|previous|past|last|first|by) (?:(?:an?|the|a further|an additional) )?)/i.test(
      before,
    ) &&
    !/$(?<=\bfor the (?:first|next) )/.test(before) &&
    !/$(?<=\bnext )/.test(before)
  )
    return false;
  if (
    /\b(?:renew|extend|option|renewal|extension)\w*[^.;]{0,40}$/i.test(before) &&
    /$(?<=\b(?:by|for|of)(?: an?)?(?: further| additional| another)? )/i.test(before)
  )
    return false;
  if (
    /^ (?:from|after|following|counted from) (?:the |its |their )?(?!\d|\d|start|end|beginning|next|this|last|today|now|Q\d|January|February|March|April|May|June|July|August|September|October|November|December)[a-z]/.test(
      after,
    )
  )
    return false;
  return (
    DURATION.test(before) ||
    DEAL_NOUN.test(after) ||
    /^ (?:from|starting|beginning|commencing|as of|with effect)\b/.test(after)
  );
}
