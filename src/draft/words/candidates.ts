import type { Sentence } from '../read/sentences.ts';
import {
  DEMONYMS,
  DESCRIPTORS,
  LEGAL_FORM,
  NOT_NAMES,
  ORGANISATION_HEADS,
  PLACES,
} from './lexicon.ts';

/** A run of capital words that may be a name; offsets in the sentence's flat text. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** As written, legal form included. */
  readonly text: string;
  /** Without its legal form. */
  readonly name: string;
  readonly legal: boolean;
  /** The first word of its sentence, where a capital says nothing. */
  readonly initial: boolean;
}

const any = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('_', ' ')})`;

const CAPITAL = '[\\p{Lu}\\p{Lo}][\\p{L}\\d]*|\\p{Ll}\\p{Lu}[\\p{L}\\d]+|\\d+\\p{Lu}\\p{L}+';
const WORD = `(?:${CAPITAL})(?:(?:['.&/+]|-)(?!s\\b)[\\p{L}\\d]+)*`;
/** Bodies named after a field, which may be two: Ministry of Trade and Industry. */
const FIELD_HEAD = any(
  'Ministry Department Court Institute College Chamber Association Federation School Office Academy Society Board Commission Union',
);
/** Bodies named after a place, whose name ends before and. */
const PLACE_HEAD = any(
  'University Bank Council Government Kingdom Republic [Ss]tate [Cc]ity [Cc]anton [Pp]rovince [Cc]ounty Port Region [Tt]own District Municipality',
);
/** Other bodies that may be of something: Bank of X, Society of Y. */
const OTHER_HEAD = any('Authority Agency Company Corporation Fund Gallery Museum Library Trust');
/** Small words inside the names of other languages: Semillas del Plata, Banco do Brasil. */
const PARTICLE = any(
  'de de_la de_los del della di da do dos das du des van von der la le los et und y',
);
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`, 'u');
const OPENING = any(
  'The A An In Under For By With From As At On But And If While When After Before Since Both Neither Either Each Its It That This Until Now Outside Inside Instead',
);
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?!${OPENING} )(?:${[
    `${FIELD_HEAD} (?:of(?: the)?|for) ${WORD}(?:,? (?:of |for |and )?${WORD})*`,
    `${PLACE_HEAD} (?:of(?: the)?|for) ${WORD}(?: (?:of |for )?${WORD})*`,
    `${WORD}(?: (?:& |${PARTICLE} )?${WORD})*(?: of (?<=\\b${OTHER_HEAD} of )(?:the )?${WORD}(?: ${WORD})*)?(?: and (?:Sons|Partners|Co)\\b)?`,
  ].join('|')})`,
  'gu',
);
/** Words that end a run and are no part of the name in it. */
const AFTER_NAME = new RegExp(
  `$(?<= ${any(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Chief Executive CEO CFO',
  )})`,
);
/** Words that press and headlines use in general, and that begin many names. */
const NAME_OPENS = new RegExp(
  `^${any(
    'General National International Global United First New North South East West Northern Southern Eastern Western Central Sports Energy Water Rail Air World Old Two Three Black Music Film Media Royal Key Spring Summer',
  )}$`,
);
const HEAD_OPENS = new RegExp(
  `^${any('Bank Club Group Channel Agency Studio Network Union Port House Council League Press Team Hotel Theatre Orchestra Fund Exchange')}$`,
);

/**
 * The runs of capital words in running text; headings are left out, since there a capital says
 * nothing.
 */
export function candidatesOf(sentences: readonly Sentence[]): readonly Candidate[] {
  return sentences.flatMap((sentence) =>
    namesInText(sentence.flat, sentence.heading).map((name) => ({ ...name, sentence })),
  );
}

function namesInText(flat: string, heading: boolean): readonly Omit<Candidate, 'sentence'>[] {
  if (
    (heading && isTitleCase(flat)) ||
    isShouted(flat) ||
    /^(?:By|Photo|Image|Picture|Reporting|Editing)(?: by)? [\p{Lu}]/u.test(flat)
  )
    return [];
  const found: Omit<Candidate, 'sentence'>[] = [];
  for (const match of flat.matchAll(RUN)) {
    for (const part of cut(match[0])) {
      const start = match.index + part.offset;
      if (heading && !/ /.test(part.text)) continue;
      const legal = LEGAL_FORM.exec(
        part.text +
          (/^,? (?:[A-Z][A-Za-z./]{0,10}\.?)(?:,? (?:Ltd|Limited)\.?)?/.exec(
            flat.slice(start + part.text.length),
          )?.[0] ?? ''),
      );
      const full = legal && legal.index > 0 ? legal.input : part.text;
      const name = legal && legal.index > 0 ? full.slice(0, legal.index) : full;
      found.push({
        start,
        end: start + full.length,
        text: full,
        name,
        legal: Boolean(legal && legal.index > 0),
        initial: /^["'(]*$/.test(flat.slice(0, start)),
      });
    }
  }
  return found;
}

/** Whether a heading writes most of its words with a capital, so that a capital says nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'-]{3,}/gu) ?? [];
  return (
    words.length === 0 || words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.55
  );
}

/** Whether a sentence is mostly capitals, as tabloids and datelines write. */
function isShouted(text: string): boolean {
  if (!/[A-Z]{3}/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.6;
}

interface Part {
  readonly text: string;
  readonly offset: number;
}

/**
 * Leaves out leading and trailing words that are no part of a name: The, Under, Japan before a
 * company.
 */
function cut(text: string): readonly Part[] {
  let offset = 0;
  let rest = text;
  for (;;) {
    const first = /^(\S+)(?: |$)/.exec(rest)?.[1];
    if (first === undefined || !dropsLeading(first, rest)) break;
    const length = first.length + (rest.length > first.length ? 1 : 0);
    offset += length;
    rest = rest.slice(length);
    if (rest === '') return [];
  }
  const last = (): string => rest.slice(rest.lastIndexOf(' ') + 1).toLowerCase();
  while (AFTER_NAME.test(rest) || (rest.includes(' ') && DEMONYMS.has(last())))
    rest = rest.slice(0, rest.lastIndexOf(' '));
  return rest.length < 2 ? [] : [{ text: rest, offset }];
}

function dropsLeading(word: string, run: string): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (run === word) return NOT_NAMES.has(lower) || /^(?:Q[1-4]|[1-4]Q|H[12]|FY\d*)$/.test(word);
  if (IS_PARTICLE.test(word)) return true;
  if (DESCRIPTORS.has(lower) && !/^\S+ (?:of|for)\b/.test(run) && !HEAD_OPENS.test(word))
    return true;
  const body = ORGANISATION_HEADS.some(([head, kind]) => kind !== 'COMPANY' && head.test(run));
  if (body && (DEMONYMS.has(lower) || PLACES.has(lower))) return false;
  if (NAME_OPENS.test(word)) return false;
  return NOT_NAMES.has(lower);
}
