import type { PartyKind } from '../../domain/model/party.ts';
import type { Candidate } from './candidates.ts';
import { DESCRIPTORS, ORGANISATION_HEADS } from './lexicon.ts';

/** What the words around one occurrence of a name say of it. */
export interface Clue {
  /** How surely they are those around an organisation: 2 if its own words say so, 1, or 0. */
  readonly organisation: 0 | 1 | 2;
  /** Whether they are those around a place. */
  readonly place: boolean;
  readonly person: boolean;
  readonly kind: PartyKind | null;
  /** Descriptors such as drugmaker, lower case. */
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

/** Reads the words around an occurrence. */
export function clueOf({ sentence, start, end, name, legal }: Candidate): Clue {
  const left = sentence.flat.slice(Math.max(0, start - 60), start);
  const right = sentence.flat.slice(end, end + 90);
  const several = name.includes(' ');
  const head = ORGANISATION_HEADS.find(([pattern]) => pattern.test(name));
  const descriptors = [descriptorBefore(left), descriptorAfter(right)].filter(
    (one) => one !== undefined,
  );
  const acts = VERB_AFTER.test(right) && !(several && !head && /^ sa(?:id|ys)\b/.test(right));
  const deals = PARTNER_WORD_BEFORE.test(left) && DEAL_WORD.test(sentence.flat);
  const isSure = legal || (head !== undefined && several) || descriptors.length > 0;
  const isLikely = acts || deals ? 1 : 0;
  return {
    organisation: isSure ? 2 : isLikely,
    place: LOCATIVE_BEFORE.test(left),
    person:
      TITLED.test(name) ||
      PERSON_BEFORE.test(left) ||
      (several && !head && PERSON_AFTER.test(right)),
    kind: head?.[1] ?? DESCRIPTORS.get(descriptors[0] ?? '') ?? null,
    descriptors,
  };
}

/** A descriptor before a name: the drugmaker X, Danish drugmaker X; not: the X's drugmaker. */
function descriptorBefore(left: string): string | undefined {
  const word = /(?<!'s )([\p{L}-]+),? $/u.exec(left)?.[1]?.toLowerCase();
  return word !== undefined && DESCRIPTORS.has(word) ? word : undefined;
}

/** A descriptor after a name: X, a Danish drugmaker; X is a drugmaker. */
function descriptorAfter(right: string): string | undefined {
  const phrase =
    /^(?:,| \(| is| was) ?(?:an?|the|its|one of the|\p{Lu}\p{L}+'s) ((?:[\p{L}\d'-]+ ?){1,7})/u.exec(
      right,
    );
  return (phrase?.[1] ?? '')
    .replace(/ (?:of|in|for|that|which|based|backed|owned|behind|from|on|with|to|and)\b.*$/, '')
    .toLowerCase()
    .split(/[ -]/)
    .find((word) => DESCRIPTORS.has(word));
}
