import type { Sentence } from '../read/sentences.ts';
import { DESCRIPTORS, GIVEN_NAMES, LEGAL_FORM, NOT_NAMES, ORGANISATION_HEADS } from './lexicon.ts';
import { DEMONYMS, PLACES } from './places.ts';

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

const WORD =
  "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\d]*|\\p{Ll}\\p{Lu}[\\p{L}\\d]+|\\d+\\p{Lu}\\p{L}+)(?:(?:['.&/+]|-)(?!s\\b)[\\p{L}\\d]+)*";
/** Bodies named after a field, which may be two: Ministry of Trade and Industry. */
const FIELD_HEAD =
  '(?:Ministry|Department|Court|Institute|College|Chamber|Association|Federation|School|Office|Academy|Institution|Society|Bureau|Board|Commission|Union|League)';
/** Bodies named after a place, whose name ends before and. */
const PLACE_HEAD =
  '(?:University|Bank|Council|Government|Kingdom|Republic|[Ss]tate|[Cc]ity|House|[Cc]anton|[Pp]rovince|[Cc]ounty|Port|Duchy|Emirate|Region|[Tt]own|District|Municipality|Borough)';
/** Small words inside the names of other languages: Semillas del Plata, Banco do Brasil. */
const PARTICLE =
  '(?:de(?: la| los)?|del|della|di|da|do|dos|das|du|des|van(?: de[rn]?)?|von|der|la|le|los|las|et|und|og|och|y|en)';
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`, 'u');
const LATER = `(?:(?:'(?<=(?:Farmers|Growers|Workers|Owners|Producers|Players|Teachers|Drivers|Fishermen|Citizens|Writers|Employees|Miners|Publishers|Consumers|Residents)'))? (?:& |${PARTICLE} )?${WORD})*`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:The|A|An|In|Under|For|By|With|From|As|At|On|But|And|If|While|When|After|Before|Since|Both|Neither|Either|Each|Its|It|That|This|Until|Now|Under|Outside|Inside|Instead) )(?:${FIELD_HEAD} (?:of(?: the)?|for) ${WORD}(?:,? (?:of |for |and )?${WORD})*|${PLACE_HEAD} (?:of(?: the)?|for) ${WORD}(?: (?:of |for )?${WORD})*|${WORD}${LATER}(?: of (?<=\\b(?:Authority|Agency|Council|Bank|Commission|Board|Company|Corporation|Society|Association|Federation|Government|Fund|Institute|Gallery|Museum|Library|Trust|Academy) of )(?:the )?${WORD}(?: ${WORD})*)?(?: and (?:${WORD} )?(?:Authority|Commission|Agency|Sons|Partners|Co)\\b)?)`,
  'gu',
);

/**
 * The runs of capital words in running text; headings are left out, since there a capital says
 * nothing.
 */
export function candidatesOf(sentences: readonly Sentence[]): readonly Candidate[] {
  const brands = possessiveNames(sentences);
  return sentences.flatMap((sentence) =>
    namesInText(sentence.flat, sentence.heading, brands).map((name) => ({ ...name, sentence })),
  );
}

function namesInText(
  flat: string,
  heading: boolean,
  brands: ReadonlySet<string>,
): readonly Omit<Candidate, 'sentence'>[] {
  if (
    (heading && isTitleCase(flat)) ||
    isShouted(flat) ||
    /^(?:By|Photo|Image|Picture|Reporting|Editing)(?: by)? [\p{Lu}]/u.test(flat)
  )
    return [];
  const found: Omit<Candidate, 'sentence'>[] = [];
  for (const match of flat.matchAll(RUN)) {
    const joined = joinPossessive(flat, match.index, match[0], brands);
    if (joined === null) continue;
    const opens = /$(?<=(?:^|[:—]\s)["'(]*)/.test(flat.slice(0, match.index));
    for (const part of cut(joined, opens)) {
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
function cut(text: string, opens: boolean): readonly Part[] {
  let offset = 0;
  let rest = text;
  for (;;) {
    const first = /^(\S+)(?: |$)/.exec(rest)?.[1];
    if (first === undefined || !dropsLeading(first, rest, opens && offset === 0)) break;
    const length = first.length + (rest.length > first.length ? 1 : 0);
    offset += length;
    rest = rest.slice(length);
    if (rest === '') return [];
  }
  while (
    /$(?<= (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Chief|Executive|CEO|CFO|Inc\.? The))/.test(
      rest,
    )
  )
    rest = rest.slice(0, rest.lastIndexOf(' '));
  for (
    let last = rest.slice(rest.lastIndexOf(' ') + 1);
    rest.includes(' ') && DEMONYMS.has(last.toLowerCase());
    last = rest.slice(rest.lastIndexOf(' ') + 1)
  )
    rest = rest.slice(0, rest.lastIndexOf(' '));
  return rest.length < 2 ? [] : [{ text: rest, offset }];
}

function dropsLeading(word: string, run: string, opens: boolean): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (run === word) return NOT_NAMES.has(lower) || /^(?:Q[1-4]|[1-4]Q|H[12]|FY\d*)$/.test(word);
  if (
    !opens &&
    /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hundred|First|Second|Third)$/.test(
      word,
    )
  )
    return false;
  if (IS_PARTICLE.test(word)) return true;
  if (
    DESCRIPTORS.has(lower) &&
    !/^\S+ (?:of|for)\b/.test(run) &&
    !/^(?:Bank|Club|Group|Channel|Agency|Studio|Network|Union|Port|Union|House|Council|League|Press|Team|Hotel|Theatre|Orchestra|Fund|Exchange)$/.test(
      word,
    )
  )
    return true;
  if (
    ORGANISATION_HEADS.some(([head, kind]) => kind !== 'COMPANY' && head.test(run)) &&
    (DEMONYMS.has(lower) || PLACES.has(lower))
  )
    return false;
  if (
    /^(?:General|National|International|Global|United|First|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Sports|Energy|Water|Rail|Air|World|Old|Two|Three|Black|Music|Film|Media|Royal|Key|Spring|Summer)$/.test(
      word,
    )
  )
    return false;
  return NOT_NAMES.has(lower);
}

/**
 * Names that themselves carry a possessive, such as a restaurant's: seen at least twice with the
 * same next word.
 */
function possessiveNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { flat } of sentences) {
    if (flat.includes("'s "))
      for (const match of flat.matchAll(/\p{Lu}[\p{L}]+'s \p{Lu}[\p{L}]+/gu))
        counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  }
  const places = (text: string): boolean =>
    PLACES.has(text.slice(0, text.indexOf("'")).toLowerCase());
  return new Set(
    [...counts].filter(([text, count]) => count > 1 && !places(text)).map(([text]) => text),
  );
}

function joinPossessive(
  flat: string,
  start: number,
  text: string,
  brands: ReadonlySet<string>,
): string | null {
  if (brands.size === 0) return text;
  const before =
    flat.slice(Math.max(0, start - 3), start) !== "'s "
      ? null
      : /(\p{Lu}[\p{L}]+)'s $/u.exec(flat.slice(Math.max(0, start - 30), start));
  if (before && brands.has(`${before[1]}'s ${text.split(' ')[0]}`)) return null;
  const after = !flat.startsWith("'s ", start + text.length)
    ? null
    : /^'s (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*)/u.exec(flat.slice(start + text.length));
  return after && brands.has(`${text.split(' ').at(-1)}'s ${after[1]!.split(' ')[0]}`)
    ? `${text}'s ${after[1]}`
    : text;
}

/**
 * Whether a name looks like a person's: two or three words, the first a given name, the last no
 * organisation's word.
 */
export function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || ORGANISATION_HEADS.some(([head]) => head.test(name)))
    return false;
  return GIVEN_NAMES.has(words[0]!.toLowerCase()) || /^\p{Lu}\.$/u.test(words[1]!);
}
