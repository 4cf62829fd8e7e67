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
/** Words that describe an organisation, and also begin names. */
const HEAD_OPENS = new RegExp(
  `^${any('Bank Club Group Channel Agency Studio Network Union Port House Council League Press Team Hotel Theatre Orchestra Fund Exchange')}$`,
);
/** A second field after `and`, which only some bodies have: Ministry of Trade and Industry. */
const AND_FIELD = `,? and (?<=\\b(?:Ministry|Department|Chamber)\\b[^.;]{0,40} and )${WORD}`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?!${OPENING} )(?:(?:${WORD} ){0,3}${BODY} (?:of(?: the)?|for) ${WORD}(?:${AND_FIELD}| (?:of |for )?${WORD})*|${WORD}(?: (?:& |${PARTICLE} )?${WORD})*(?: and (?:Sons|Partners|Co)\\b)?)`,
  'gu',
);

/** The runs of capital words in the sentences of an article that are not written in capitals. */
export function candidatesOf(sentences: readonly Sentence[]): readonly Candidate[] {
  return sentences.flatMap((sentence) => {
    const { flat, heading } = sentence;
    const capitals = flat.match(/\p{Lu}/gu)?.length ?? 0;
    if (heading || capitals > 0.6 * (flat.match(/\p{L}/gu)?.length ?? 0)) return [];
    return [...flat.matchAll(RUN)].flatMap((match): readonly Candidate[] => {
      const part = cut(match[0]);
      if (part.length < 2) return [];
      const start = match.index + match[0].indexOf(part);
      const after = /^,? (?:plc\b|[A-Z][A-Za-z./]{0,10}\.?(?:,? (?:Ltd|Limited)\.?)?)/.exec(
        flat.slice(start + part.length),
      );
      const form = LEGAL_FORM.exec(part + (after?.[0] ?? ''));
      const legal = form !== null && form.index > 0;
      const text = legal ? form.input : part;
      const name = legal ? text.slice(0, form.index) : text;
      const initial = /^["'(]*$/.test(flat.slice(0, start));
      return [{ sentence, start, end: start + text.length, text, name, legal, initial }];
    });
  });
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
  if (NOT_NAMES.has(lower)) return true;
  if (run === word) return /^(?:Q[1-4]|[1-4]Q|H[12]|FY\d*)$/.test(word);
  if (HEAD_OPENS.test(word) || /^\S+ (?:of|for)\b/.test(run)) return false;
  return IS_PARTICLE.test(word) || DESCRIPTORS.has(lower);
}
