import type { Sentence, Span } from '../read/sentences.ts';
import { DEMONYMS, DESCRIPTORS, LEGAL_FORM, NOT_NAMES } from './lexicon.ts';

/** A run of capital words that may be a name; offsets in the sentence's flat text. */
export interface Candidate extends Span {
  readonly sentence: Sentence;
  /** The name as written, legal form included. */
  readonly text: string;
  /** The name without its legal form. */
  readonly name: string;
  readonly legal: boolean;
  /** Whether it begins its sentence, so that its capital proves nothing. */
  readonly initial: boolean;
}

const any = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('_', ' ')})`;

const CAPITAL = '[\\p{Lu}\\p{Lo}][\\p{L}\\d]*|\\p{Ll}\\p{Lu}[\\p{L}\\d]+|\\d+\\p{Lu}\\p{L}+';
const WORD = `(?:${CAPITAL})(?:(?:['.&/+]|-)(?!s\\b)[\\p{L}\\d]+)*`;
/**
 * Bodies that are named after a place or a field: University of X, Ministry of Trade and Industry.
 */
const BODY = any(
  'Ministry Department Court Institute College Chamber Association Federation School Academy Society Board Commission Union University Bank Council Government Kingdom Republic [Ss]tate [Cc]ity [Pp]rovince [Cc]ounty Port [Tt]own District Authority Agency Museum Trust Gallery [Cc]anton',
);
/** Small words inside the names of other languages: Semillas del Plata, Banco do Brasil. */
const PARTICLE = any('de de_la del della di da do dos du des van von der la le los et und y');
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`, 'u');
const OPENING = any(
  'The A An In Under For By With From As At On But And If While When After Before Since Both Neither Either Each Its It That This Until Now Outside Inside Instead',
);
/** A second field after `and`, which only some bodies have: Ministry of Trade and Industry. */
const AND_FIELD = `,? and (?<=\\b(?:Ministry|Department|Chamber)\\b[^.;]{0,40} and )${WORD}`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?!${OPENING} )(?:(?:${WORD} ){0,3}${BODY} (?:of(?: the)?|for) ${WORD}(?:${AND_FIELD}| (?:of |for )?${WORD})*|${WORD}(?: (?:& |${PARTICLE} )?${WORD})*(?: and (?:Sons|Partners|Co)\\b)?)`,
  'gu',
);
/** Words that describe an organisation, and also begin names. */
const HEAD_OPENS = new RegExp(
  `^${any('Bank Club Group Channel Agency Studio Network Union Port House Council League Press Team Hotel Theatre Orchestra Fund Exchange')}$`,
);
const BYLINE = /^(?:By|Photo|Image|Picture|Reporting|Editing)(?: by)? \p{Lu}/u;

/** The runs of capital words in an article; not in a text that writes most words with a capital. */
export function candidatesOf(sentences: readonly Sentence[]): readonly Candidate[] {
  return sentences.flatMap((sentence) => {
    const { flat, heading } = sentence;
    if (capitals(flat) > 0.6 || BYLINE.test(flat) || (heading && initials(flat) > 0.55)) return [];
    return [...flat.matchAll(RUN)].flatMap((match): readonly Candidate[] => {
      const part = cut(match[0]);
      if (part.length < 2 || (heading && !part.includes(' '))) return [];
      const start = match.index + match[0].indexOf(part);
      const after = /^,? [A-Z][A-Za-z./]{0,10}\.?(?:,? (?:Ltd|Limited)\.?)?/.exec(
        flat.slice(start + part.length),
      );
      const legal = LEGAL_FORM.exec(part + (after?.[0] ?? ''));
      const isLegal = legal !== null && legal.index > 0;
      const text = isLegal ? legal.input : part;
      return [
        {
          sentence,
          start,
          end: start + text.length,
          text,
          name: isLegal ? text.slice(0, legal.index) : text,
          legal: isLegal,
          initial: /^["'(]*$/.test(flat.slice(0, start)),
        },
      ];
    });
  });
}

/** The share of capitals among the letters of a text, high in tabloids and datelines. */
function capitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters <= 12 ? 0 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}

/**
 * The share of longer words that begin with a capital: in a headline a capital may prove nothing.
 */
function initials(text: string): number {
  const words = text.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

/**
 * A run without words at its ends that do not belong to a name: The, Under, Japan before a company.
 */
function cut(text: string): string {
  let rest = text;
  for (;;) {
    const first = /^\S+/.exec(rest)?.[0];
    if (first === undefined || !dropsLeading(first, rest)) break;
    rest = rest.slice(first.length + 1);
  }
  const last = (): string => rest.slice(rest.lastIndexOf(' ') + 1).toLowerCase();
  while (rest.includes(' ') && DEMONYMS.has(last())) rest = rest.slice(0, rest.lastIndexOf(' '));
  return rest;
}

function dropsLeading(word: string, run: string): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (run === word) return NOT_NAMES.has(lower) || /^(?:Q[1-4]|[1-4]Q|H[12]|FY\d*)$/.test(word);
  if (IS_PARTICLE.test(word)) return true;
  if (DESCRIPTORS.has(lower) && !/^\S+ (?:of|for)\b/.test(run) && !HEAD_OPENS.test(word))
    return true;
  return NOT_NAMES.has(lower);
}
