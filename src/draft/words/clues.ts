import type { PartyKind } from '../../domain/model/party.ts';
import type { Candidate } from './candidates.ts';
import { DEMONYMS, DESCRIPTORS, ORGANISATION_HEADS, PLACES } from './lexicon.ts';

/** The clues of the words around one occurrence of a name. */
export interface Clue {
  /** A score: above 0 for an organisation, below 0 for something else. */
  readonly score: number;
  readonly person: boolean;
  readonly kind: PartyKind | null;
  /** Descriptors such as drugmaker, and adjectives of nations, lower case. */
  readonly descriptors: readonly string[];
}

/** Any of some words, with _ for a space. */
const any = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('_', ' ')})`;

const VERB_AFTER = new RegExp(
  `^ (?:(?:also|now|still|today|itself|not|never) )*(?:${any(
    'has had have is was will would may can could must did does said says agrees signs signed grants pays paid buys bought sells sold owns holds held keeps kept gets got wins won takes took struck leases makes runs plans',
  )}|(?!based|backed|owned|led|listed|named|called|branded|used|made)\\p{Ll}{3,}ed(?! by\\b))(?!\\p{L})`,
  'u',
);
const PARTNER_WORD_BEFORE = new RegExp(
  `\\b${any('with between from by rival partner gives gave grants granted awarded lets pay pays supply and to')} $`,
);
const DEAL_WORD =
  /agreement|deal|contract|pact|licen[cs]|right|stake|lease|suppl|option|buy|acquire|sold/i;
const LOCATIVE_BEFORE =
  /(?<!stake |stock |shares |interest |% |invested )\b(?:in|at|near|across|outside|around) (?:the )?$/i;
const TITLE = any(
  'Mr Mrs Ms Dr Prof Sir Lady Lord Judge Justice Professor Minister President Senator Governor spokesman spokeswoman executive officer CEO boss chairman chairwoman director founder analyst lawyer counsel minister secretary reporter author',
);
const TITLED = new RegExp(`^${TITLE} `);
const PERSON_BEFORE = new RegExp(`(?:\\b${TITLE}\\.?,?|[",] said) $`);
const PERSON_AFTER =
  /^,? (?:chief|general counsel|president|chairman|head of|an? (?:analyst|partner|lawyer)|who (?:founded|leads|runs)|managing|vice|director of|senior|the (?:chief|company's|group's|minister)|\d\d,)/;

/** Reads the clues around an occurrence; without any one of them parties are missed or invented. */
export function clueOf({ sentence, start, end, name, legal, initial }: Candidate): Clue {
  const left = sentence.flat.slice(Math.max(0, start - 60), start);
  const right = sentence.flat.slice(end, end + 90);
  const several = name.includes(' ');
  const head = ORGANISATION_HEADS.find(([pattern]) => pattern.test(name));
  const noun = descriptorBefore(left);
  const role = descriptorAfter(right);
  const nation = /(\p{Lu}\p{L}+)(?:'s)? $/u.exec(left)?.[1]?.toLowerCase() ?? '';
  const isPlace = (word: string): boolean => PLACES.has(word) || DEMONYMS.has(word);
  const points = [
    legal && 3,
    head && several && 2,
    head && !several && (initial ? -0.3 : 0.3),
    (noun ?? role) && 2.5,
    // As persons do.
    VERB_AFTER.test(right) && (several && !head && /^ sa(?:id|ys)\b/.test(right) ? 0.4 : 1),
    PARTNER_WORD_BEFORE.test(left) && (DEAL_WORD.test(sentence.flat) ? 1 : 0.5),
    LOCATIVE_BEFORE.test(left) && -2,
    isPlace(name.toLowerCase()) && -6,
  ];
  return {
    score: points.reduce<number>((sum, one) => sum + (Number(one) || 0), 0),
    person:
      TITLED.test(name) ||
      PERSON_BEFORE.test(left) ||
      (PERSON_AFTER.test(right) && several && !head),
    kind: head?.[1] ?? DESCRIPTORS.get(noun ?? role ?? '') ?? null,
    descriptors: [noun, role, isPlace(nation) ? nation : null].filter((one) => one !== null),
  };
}

/** A descriptor before a name: the drugmaker X, Danish drugmaker X; not: the X's drugmaker. */
function descriptorBefore(left: string): string | null {
  const word = /(?<!'s )([\p{L}-]+),? $/u.exec(left)?.[1]?.toLowerCase();
  return word !== undefined && DESCRIPTORS.has(word) ? word : null;
}

/** A descriptor after a name: X, a Danish drugmaker; X is a drugmaker. */
function descriptorAfter(right: string): string | null {
  const phrase =
    /^(?:,| \(| is| was) ?(?:an?|the|its|one of the|\p{Lu}\p{L}+'s) ((?:[\p{L}\d'-]+ ?){1,7})/u.exec(
      right,
    );
  const words = (phrase?.[1] ?? '')
    .replace(/ (?:of|in|for|that|which|based|backed|owned|behind|from|on|with|to|and)\b.*$/, '')
    .toLowerCase()
    .split(/[ -]/);
  return words.find((word) => DESCRIPTORS.has(word)) ?? null;
}
