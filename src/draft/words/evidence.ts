import type { PartyKind } from '../../domain/model/party.ts';
import { type Candidate, looksLikePerson } from './candidates.ts';
import { DEMONYMS, DESCRIPTORS, ORGANISATION_HEADS, PLACES } from './lexicon.ts';

/** What the words around one occurrence of a name say about it. */
export interface Clue {
  /** Above 0 speaks for an organisation, below for something else. */
  readonly score: number;
  readonly person: boolean;
  readonly kind: PartyKind | null;
  /** Descriptors such as drugmaker, and adjectives of nations, lower case. */
  readonly descriptors: readonly string[];
}

/** Any of some words, given in lists by kind. */
const any = (...lists: readonly string[]): string =>
  `(?:${lists.join(' ').split(' ').join('|').replaceAll('_', ' ')})`;
const before = (words: string): RegExp => new RegExp(`$(?<=${words} (?:the )?)`, 'iu');
const after = (words: string): RegExp => new RegExp(`^${words}(?![\\p{L}])`, 'u');

const AUXILIARIES = any(
  'has had have is was will would can may could should must cannot did does set_to due_to',
  'said says agrees signs signed grants pays paid buys bought sells sold owns holds held keeps kept',
  'gets got wins won takes took struck leases makes runs plans remains loses lost bid',
);
const NO_VERB = any('based backed owned led listed named called branded related born used made');
const PEOPLE = any(
  'boss bosses chief_executive CEO spokesman spokeswoman executives shareholders employees staff',
  'customers workers engineers shares stock',
);
const OWN = any(
  'chief boss CEO board shares shareholders headquarters unit subsidiary parent customers revenue',
  'sales profit profits finance chairman president owner founder patents technology stake output',
  'plant books accounts brand brands',
);
const DEALS_WITH = any(
  'with between from by rival partner gives giving granted grants awarded hands handed lets pay',
  'pays supply outbid beats picks picked chose',
);
const OTHER_PARTY = any('against and to sold bought replacing replaces');
const IN = any('in at near across outside around off into north_of south_of east_of west_of');
const PRODUCT = any(
  'drug treatment vaccine medicine product brand model candidate app device series film show game',
  'vehicle wind_farm plant field mine site stadium arena engine chip satellite ship vessel sell',
);
const SITE = any(
  'wind_farm plant mine field project stadium arena building tower bridge games drug treatment',
  'vaccine patents trademark films series region county district province island river valley',
);
const WATERS = any('Falls Isle Bay Lake River Mount Valley Gulf Cape Strait Sea Bridge');
const THINGS = any(
  'Arena Stadium Building Tower Mill Bridge Street Road Airport Harbour Bay River Valley Island',
  'Act Law Directive Regulation Treaty Convention Protocol Code Phase Prize Award Cup Olympics',
  'Report Review Times Ledger Journal Gazette Herald Weekly Daily Bulletin',
);
const DEAL = new RegExp(
  any('agreement deal contract pact licen[cs]e rights? stake lease suppl option buy acquire sold'),
  'i',
);

/** What the words before or after a name say, in points; the third says not of an organisation's name. */
type Sign = readonly [points: number, words: RegExp, notOfHead?: true];
const BEFORE: readonly Sign[] = [
  [
    1.2,
    before(`${any('shares stake stock investors interest unit subsidiary part head')} (?:in|of)`),
  ],
  [-2, before(`(?<!stake |stock |invested |shares |interest |investment |% )\\b${IN}`)],
  [-1.5, before(`\\b${PRODUCT}`), true],
  [-1.5, before('\\b(?:called|named|dubbed)'), true],
  [-3, before(`\\b${WATERS} of`)],
  [-0.3, before('\\b(?:told|reported (?:in|by)|according to)'), true],
];
const AFTER: readonly Sign[] = [
  [3, /^ \([A-Z]\w+\s?:/],
  [1.5, /^, (?:(?:majority|part|wholly) )?(?:owned|controlled|backed|run) by\b/],
  [1.5, after(` ${PEOPLE}`)],
  [1.1, after(`'s? ${OWN}`)],
  [0.4, /^'s? /],
  [-2, after(` ${SITE}`)],
];
const SAYS = after(`(?: (?:also|now|still|today|itself|not|never))* ${AUXILIARIES}`);
const DID = new RegExp(`^ (?!${NO_VERB})\\p{Ll}{3,}ed (?!by\\b)`, 'u');

const TITLE = any(
  'Mr Mrs Ms Dr Prof Sir Lady Lord Judge Justice Professor Minister President Senator Governor',
  'spokesman spokeswoman spokesperson executive officer CEO CFO boss chairman chairwoman director',
  'founder analyst lawyer counsel minister secretary reporter author',
);
const PERSON_BEFORE = new RegExp(`$(?<=(?:\\b${TITLE}\\.?,?|[",] said) )`);
const PERSON_AFTER =
  /^,? (?:chief|general counsel|president|chairman|head of|an? (?:analyst|partner|lawyer)|who (?:founded|leads|runs)|managing|vice|director of|senior|the (?:chief|company's|group's|minister)|\d\d,)/;

/** Reads the clues around an occurrence. */
export function clueOf(candidate: Candidate): Clue {
  const { sentence, start, end, name } = candidate;
  const left = sentence.flat.slice(Math.max(0, start - 60), start);
  const right = sentence.flat.slice(end, end + 90);
  const several = name.includes(' ');
  const head = ORGANISATION_HEADS.find(([pattern]) => pattern.test(name));
  const isHead = head !== undefined && several;
  const noun = descriptorBefore(left);
  const role = descriptorAfter(right);
  const nation = /$(?<=(\p{Lu}[\p{L}]+)(?:'s)? )/u.exec(left)?.[1]?.toLowerCase() ?? '';
  const isNation = DEMONYMS.has(nation) || PLACES.has(nation);
  const points = [
    candidate.legal && 3,
    head && (several ? 2 : 0.3),
    noun && 2.5,
    role && 2.5,
    isNation && 0.6,
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|\p{L} & \p{Lu}/u.test(name) && 0.7,
    (SAYS.test(right) && 1) || (DID.test(right) && 0.8),
    before(`\\b${DEALS_WITH}`).test(left) && (DEAL.test(sentence.flat) ? 1 : 0.5),
    before(`(?:\\b${OTHER_PARTY}|'s)`).test(left) && 0.5,
    (PLACES.has(name.toLowerCase()) || DEMONYMS.has(name.toLowerCase())) && -6,
    /^(?=\S+$).*(?:[-/]\d|\d-)/.test(name) && -3,
    /$(?<=\bthe )/i.test(left) && !head && several && -1.2,
    new RegExp(`\\b${THINGS}$`).test(name) && !role && !noun && -2,
    isPlaceNext(right) && -1,
    candidate.initial && head && !several && -0.6, // A word such as Growers by itself.
    ...BEFORE.map(([value, words, not]) => !(not && isHead) && words.test(left) && value),
    ...AFTER.map(([value, words]) => words.test(right) && value),
  ];
  return {
    score: points.reduce<number>((sum, one) => sum + (Number(one) || 0), 0),
    person:
      looksLikePerson(name) ||
      PERSON_BEFORE.test(left) ||
      (PERSON_AFTER.test(right) && several && !head),
    kind: head?.[1] ?? DESCRIPTORS.get(noun ?? role ?? '') ?? null,
    descriptors: [noun, role, isNation ? nation : null].filter((one) => one !== null),
  };
}

function isPlaceNext(right: string): boolean {
  return PLACES.has((/^, (\p{Lu}[\p{L}]+)/u.exec(right)?.[1] ?? '').toLowerCase());
}

/** The drugmaker X, Danish drugmaker X; not: the X's drugmaker. */
function descriptorBefore(left: string): string | null {
  const word = /(?<!'s )([\p{L}-]+),? $/u.exec(left)?.[1]?.toLowerCase();
  return word !== undefined && DESCRIPTORS.has(word) ? word : null;
}

/** X, a Danish drugmaker; X is a drugmaker. */
function descriptorAfter(right: string): string | null {
  const phrase =
    /^(?:,| \(| is| was) ?(?:an?|the|its|one of the|\p{Lu}[\p{L}]+'s) ((?:[\p{L}\d'-]+ ?){1,7})/u.exec(
      right,
    );
  const words = (phrase?.[1] ?? '')
    .replace(/ (?:of|in|for|that|which|based|backed|owned|behind|from|on|with|to|and)\b.*$/, '')
    .toLowerCase()
    .split(/[ -]/);
  return words.find((word) => DESCRIPTORS.has(word)) ?? null;
}
