import { overlap, type Span, spanOf } from '../read/normalised-text.ts';
import type { DateMention, TimeMention } from './dates.ts';
import type { LengthMention } from './lengths.ts';
import { dayMoment, endAfter, firstDay, type Length, type Moment, momentEdtf } from './moment.ts';

/** A term pieced together from its words, or what some of them say of it. */
export interface ParsedTerm {
  readonly from?: Moment | undefined;
  readonly to?: Moment | undefined;
  readonly length?: Length | undefined;
  readonly perpetual?: boolean;
  /** Whether words on it were not read, or say an end that cannot be computed. */
  readonly unread?: true;
}

export type TermWords = Span & ParsedTerm;

/** The words of an end, if only small words stand between them and the date. */
const ENDS = [
  'through(?:out)?|thru|until|till|up to(?: and including)?',
  '(?:expir(?:e|es|ed|ing)|end(?:s|ed|ing)?|laps(?:e|es)|terminat(?:e|es|ing)|matur(?:e|es|ing)|run(?:s|ning)? out)(?: automatically)?(?: in| on| at)',
  '(?:run|runs|running|last|lasts|lasting|extend|extends|extended|continue|continues|renewed|prolonged|valid|exercisable)(?: [\\p{L}-]+)? (?:to|until|into)',
  'ending|expiring',
  '(?:open|exercise[sd]?|exercisable|declared|called|converted)(?: [\\p{L}]+){0,3} (?:by|until)',
  '(?:expiry|expiration|termination|maturity)(?: date)?(?: of| in| on| is)?',
].join('|');
const SMALL =
  '(?: (?:the|its|their|this))?(?: end of)?(?: (?:the|its|their|this))?(?: [\\p{L}]+ of)?';
const END = new RegExp(`$(?<=\\b(?:${ENDS})${SMALL} )`, 'iu');
const EXCLUDED =
  /$(?<=\b(?:until|till|up to),? \(?but (?:not including|excluding|excluded)\)?,?(?: the)? )/i;
/** A noun with only an end after it: a deal to 2035. */
const TO_END =
  /$(?<=\b(?:deals?|contracts?|agreements?|licen[cs]es?|rights|leases?|term|concessions?|partnership|exclusivity|franchise)\b[^.;,]{0,40} to(?: the)?(?: end of)?(?: the)? )/i;
const NO_END =
  /\b(?:options?|renewal|extension|renew\w*|amounts?|rises?|rose|worth)\b[^.;]{0,40}$/i;
const EXACT =
  /$(?<=\b(?:through(?:out)?(?: (?:its|their|the))?|thru|up to and including|to(?: the)?(?: end of)?(?: the)?) )/i;
const STARTS = [
  'from|as (?:of|from)|with effect from|began(?: in| on)?',
  '(?:start|begin|commenc)(?:s|ed|es|ing|ning)?(?: in| on| from)?',
  'effective(?: from| on| as of| as from)?|tak(?:es?|ing) effect (?:on|in|from)',
  '(?:comes?|came|enters?|entered) into (?:force|effect) (?:on|in)',
].join('|');
const START = new RegExp(`$(?<=\\b(?:${STARTS})(?: the)?(?: start of)?(?: the)? )`, 'i');
const LASTS = [
  'for the first|initial|lasts?(?: for)?|runs? for(?: an initial| an| a)?',
  'for(?: a| an| the| another| an initial| an initial period of| a period of| a term of| the next)*',
  'over(?: a| the| the next| a period of)*|(?:term|period|length|duration|tenure)(?: of| is| will be)*',
].join('|');
const DURATION = new RegExp(`$(?<=\\b(?:${LASTS}) )`, 'i');
const DEAL =
  'agreements?|deals?|contracts?|leases?|licen[cs]es?|concessions?|pacts?|accords?|partnerships?|terms?|arrangements?|franchise|exclusivity|period|commitment|supply|offtake|charter|rights|sponsorship';
const DEAL_NOUN = new RegExp(
  `^(?:-long)?(?:[, ]+(?:[\\p{L}-]+)){0,4}?[ ](?:${DEAL})(?![\\p{L}])`,
  'iu',
);
export const PERPETUAL =
  /\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|open-ended|evergreen|permanent(?:ly)?)\b/gi;
/** Words of an end that no date of the sentence gives. */
const EVENT =
  'closing|completion|launch|approval|signing|sale|delivery|effective date|commencement';
const UNCLEAR = new RegExp(
  [
    '\\b(?:the (?:later|earlier) of\\b[^.;]*',
    '(?:until|through|to|by) (?:the )?(?:(?:early|mid|late|end of the|the end of the) )?(?:[12]\\d{2}0s|decade|century)\\b',
    `(?:years?|months) (?:from|after|following) (?:the |its |their )?(?:[\\p{L}-]+ ){0,2}(?:${EVENT})\\b)`,
  ].join('|'),
  'giu',
);

/** The words of a sentence on start, end and length, by their places in the flat text. */
export function termWordsIn(flat: string, mentions: readonly TimeMention[]): readonly TermWords[] {
  const places = (pattern: RegExp, said: ParsedTerm): readonly TermWords[] =>
    [...flat.matchAll(pattern)].map((match) => ({ ...spanOf(match), ...said }));
  const unclear = places(UNCLEAR, { unread: true });
  const found = mentions.flatMap((one, at): readonly TermWords[] => {
    if (unclear.some((other) => overlap(one, other))) return [];
    const { start, end } = one;
    const said =
      one.type === 'date' ? dateSaid(flat, one, mentions[at - 1]) : lengthSaid(flat, one);
    return said === null ? [] : [{ start, end, ...said }];
  });
  return [...unclear, ...found, ...places(PERPETUAL, { perpetual: true })];
}

function around(flat: string, { start, end }: Span): readonly [before: string, after: string] {
  return [flat.slice(Math.max(0, start - 70), start), flat.slice(end, end + 80)];
}

function dateSaid(flat: string, date: DateMention, previous?: TimeMention): ParsedTerm | null {
  const [before, after] = around(flat, date);
  if (EXCLUDED.test(before))
    return date.from.vague ? { unread: true } : { to: dayMoment(firstDay(date.from) - 1) };
  const ranged =
    previous?.type === 'date' &&
    /$(?<=\d(?: season)? (?:to|through|until|-) (?:the )?(?:end of (?:the )?)?)/.test(before);
  const toEnd = TO_END.test(before) && !NO_END.test(before);
  if (ranged || END.test(before) || toEnd) {
    if (/^ (?:or \d{4}\b|at the (?:earliest|latest))/.test(after)) return { unread: true };
    const through =
      toEnd ||
      EXACT.test(before) ||
      (date.from.month !== null && /$(?<=\bend of(?: the)? )/i.test(before)) ||
      (ranged && !/$(?<=until (?:the )?)/.test(before));
    // A bare year or month is imprecise after "until" or "expires"; "through" includes all of it.
    const vague = date.to.vague || (date.to.day === null && !through);
    const month = date.from === date.to || through ? date.to.month : null;
    return { to: { ...date.to, month, vague } };
  }
  const isStart =
    START.test(before) || (/$(?<=\bbetween (?:the )?)/.test(before) && /^ and \d/.test(after));
  // A stretch such as a quarter has no EDTF of its own: its year stands for it.
  const from = date.from === date.to ? date.from : { ...date.from, month: null };
  return isStart ? { from } : null;
}

/** What a length says if it is that of a deal, and no age, notice, delay or renewal. */
function lengthSaid(flat: string, one: LengthMention): ParsedTerm | null {
  const [before, after] = around(flat, one);
  if (
    /\b(?:more|further|additional)\b/i.test(flat.slice(one.start, one.end)) ||
    NO_TERM_AFTER.test(after) ||
    /\b(?:renew|extend|option|renewal|extension)\w*[^.;]{0,40}$/i.test(before) ||
    (NO_TERM_BEFORE.test(before) && !/$(?<=\bfor the first )/.test(before))
  )
    return null;
  const isTerm =
    DURATION.test(before) ||
    DEAL_NOUN.test(after) ||
    /^ (?:from|starting|beginning|commencing|as of|with effect)\b/.test(after);
  return isTerm ? { length: one.length } : null;
}

const NO_TERM_AFTER =
  /^(?:'s?|s')? ?(?:prior |written |advance )?(?:notice|warning)|^ (?:ago|after|before|of (?:the |his |her |an? )?(?:talks|negotiation|litigation|delays?|work|experience))|^-old/;
const NO_TERM_BEFORE =
  /$(?<=\b(?:after|within|every|in|per|than|further|additional|another|more|previous|past|last|first|by) (?:(?:an?|the|a further) )?)/i;

/**
 * A term as EDTF. Without a stated end it is unknown. A length counts from a stated start; from the
 * publication, which stands in for a missing one, it gives an approximate year or month only.
 */
export function termEdtf(term: ParsedTerm | null, standIn: Moment | null): string {
  const start = term?.from ?? standIn;
  const end = term && endOf(term, standIn);
  const until = end ? momentEdtf(end) : '';
  return `${start ? momentEdtf(start) : ''}/${term?.perpetual ? '..' : until}`;
}

function endOf({ from, to, length }: ParsedTerm, standIn: Moment | null): Moment | null {
  const start = from ?? standIn;
  if (to || !length || !start) return to ?? null;
  const end = endAfter(start, length);
  const month = length.years > 0 && length.months === 0 ? null : end.month;
  return from ? end : { ...end, month, day: null, vague: true };
}
