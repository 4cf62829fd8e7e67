import { CODE } from './currencies.ts';
import { anyOf, DESCRIPTORS, LEGAL_FORM, NOT_NAMES, ORGANISATION_HEADS } from './lexicon.ts';

/** A run of capital words that may be a name, and what the words around it say of it. */
export type Candidate = ReturnType<typeof candidatesIn>[number];

const CAPITAL = '[\\p{Lu}\\p{Lo}][\\p{L}\\d]*|\\p{Ll}\\p{Lu}[\\p{L}\\d]+|\\d+\\p{Lu}\\p{L}+';
const WORD = `(?:${CAPITAL})(?:(?:['.&/+]|-)(?!s\\b)[\\p{L}\\d]+)*`;
/** Bodies that are named after a place or a field: University of X, Ministry of Trade. */
const BODY = anyOf(
  'Ministry Department Court Institute College Chamber Association Federation School Academy Society Board Commission Union University Bank Council Government Kingdom Republic [Ss]tate [Cc]ity [Pp]rovince [Cc]ounty Port [Tt]own District Authority Agency Museum Trust Gallery [Cc]anton',
);
/** Small words inside the names of other languages: Semillas del Plata, Banco do Brasil. */
const PARTICLE = anyOf('de de_la del della di da do dos du des van von der la le los et und y');
/** Words that describe an organisation, and also begin names. */
const HEAD_OPENS = new RegExp(
  `^${anyOf('Bank Club Group Channel Agency Studio Network Union Port House Council League Press Team Hotel Theatre Orchestra Fund Exchange')}$`,
);
/** A second field after `and`, which only some bodies have: Ministry of Trade and Industry. */
const AND_FIELD = `,? and (?<=\\b(?:Ministry|Department|Chamber)\\b[^.;]{0,40} and )${WORD}`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WORD} ){0,3}${BODY} (?:of(?: the)?|for) ${WORD}(?:${AND_FIELD}| (?:of |for )?${WORD})*|${WORD}(?: (?:& |${PARTICLE} )?${WORD})*)`,
  'gu',
);

/** A currency before the amount that a company is paid. */
const CURRENCY_AFTER = new RegExp(` (?:${CODE}|Rs)$`);
/** Documents, and what they define. */
const NO_NAME = /(?:^| )(?:Agreements?|Contracts?|Licen[cs]es?|Leases?|Deeds?)$|^Licensed /;

/** The runs of capital words in a sentence. */
export function candidatesIn(flat: string) {
  return [...flat.matchAll(RUN)].flatMap((match) => {
    const part = cut(match[0].replace(CURRENCY_AFTER, ''));
    if (part.length < 2 || NO_NAME.test(part) || LEGAL_FORM.exec(` ${part}`)?.index === 0)
      return [];
    const start = match.index + match[0].indexOf(part);
    const after = /^\.?,? (?:plc\b|[A-Z][A-Za-z./]{0,10}\.?(?:,? (?:Ltd|Limited)\.?)?)/.exec(
      flat.slice(start + part.length),
    );
    const form = LEGAL_FORM.exec(part + (after?.[0] ?? '')) ?? LEGAL_FORM.exec(part);
    const text = form?.index ? form.input : part;
    const name = form?.index ? text.slice(0, form.index) : text;
    /** Whether it begins its sentence, so that its capital proves nothing. */
    const initial = /^["'(]*$/.test(flat.slice(0, start));
    return { text, name, initial, ...cluesOf(flat, start, text, name) };
  });
}

/** A run without words at its beginning that do not belong to a name: The, Under. */
function cut(text: string): string {
  const first = text.split(' ', 1)[0]!;
  return text && dropsLeading(first, text) ? cut(text.slice(first.length + 1)) : text;
}

function dropsLeading(word: string, run: string): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (NOT_NAMES.has(lower)) return true;
  if (run === word) return /^(?:Q[1-4]|[1-4]Q|H[12]|FY[\d/-]*)$/.test(word);
  if (LEGAL_FORM.exec(run)?.index === word.length) return false;
  if (HEAD_OPENS.test(word) || /^\S+ (?:of|for)\b/.test(run)) return false;
  return DESCRIPTORS.has(lower);
}

const VERB_AFTER = new RegExp(
  `^ (?:(?:also|now|still|today|itself|not|never) )*(?:${anyOf(
    'has had have is was will would may can could must did does said says agrees signs signed grants pays paid buys bought sells sold owns holds held keeps kept gets got wins won takes took struck leases makes runs plans',
  )}|(?!based|backed|owned|led|listed|named|called|branded|used|made)\\p{Ll}{3,}ed(?! by\\b))(?!\\p{L})`,
  'u',
);
const PARTNER_WORD_BEFORE = new RegExp(
  `\\b${anyOf('with between from by rival partner gives gave grants granted awarded lets pay pays supply and to')} $`,
);
const DEAL_WORD =
  /agreement|deal|contract|pact|licen[cs]|right|stake|lease|suppl|option|buy|acquire|sold/i;
const LOCATIVE_BEFORE =
  /(?<!stake |stock |shares |interest |% |invested )\b(?:in|at|near|across|outside|around) (?:the )?$/i;
const TITLE = anyOf(
  'Mr Mrs Ms Dr Prof Sir Lady Lord Judge Justice Professor Minister President Senator Governor spokesman spokeswoman executive officer CEO boss chairman chairwoman director founder analyst lawyer counsel minister secretary reporter author',
);
const TITLED = new RegExp(`^${TITLE} `);
const PERSON_BEFORE = new RegExp(`(?:\\b${TITLE}\\.?,?|[",] said) $`);

/** What the words of a name (`text` with its legal form) and those around it say of it. */
function cluesOf(flat: string, start: number, text: string, name: string) {
  const left = flat.slice(Math.max(0, start - 60), start);
  const right = flat.slice(start + text.length, start + text.length + 90);
  const several = name.includes(' ');
  const head = ORGANISATION_HEADS.find(([pattern]) => pattern.test(name));
  const descriptors = descriptorsBy(left, right);
  const acts = VERB_AFTER.test(right) && !(several && !head && /^ sa(?:id|ys)\b/.test(right));
  const deals = PARTNER_WORD_BEFORE.test(left) && DEAL_WORD.test(flat);
  const isSure = text !== name || (head !== undefined && several) || descriptors.length > 0;
  return {
    /** How surely it is an organisation: 2 if its own words or a descriptor say so, 1, or 0. */
    organisation: isSure ? 2 : Number(acts || deals),
    /** Whether the words around it are those around a place, or around a person. */
    place: LOCATIVE_BEFORE.test(left) || /^'s \p{Lu}/u.test(right),
    person: TITLED.test(name) || PERSON_BEFORE.test(left),
    kind: head?.[1] ?? DESCRIPTORS.get(descriptors[0] ?? '') ?? null,
    /** Descriptors such as drugmaker, lower case. */
    descriptors,
  };
}

const BEFORE = /(?<!'s )([\p{L}-]+),? $/u;
const AFTER =
  /^(?:,| \(| is| was) ?(?:an?|the|its|one of the|\p{Lu}\p{L}+'s) ((?:[\p{L}\d'-]+ ?){1,7})/u;
const PHRASE_END = / (?:of|in|for|that|which|based|backed|owned|behind|from|on|with|to|and)\b.*$/;

/** Descriptors by a name: the drugmaker X; X, a Danish drugmaker. Not: the X's drugmaker. */
function descriptorsBy(left: string, right: string): readonly string[] {
  const before = BEFORE.exec(left)?.[1] ?? '';
  const after = (AFTER.exec(right)?.[1] ?? '').replace(PHRASE_END, '').toLowerCase().split(/[ -]/);
  const noun = after.find((word) => DESCRIPTORS.has(word)) ?? '';
  return [before.toLowerCase(), noun].filter((word) => DESCRIPTORS.has(word));
}
