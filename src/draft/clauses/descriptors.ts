import { DESCRIPTORS } from '../words/lexicon.ts';
import { OPENINGS } from './discourse.ts';

export const NATIONS: Readonly<Record<string, string>> = {
  'u.s.': 'american',
  us: 'american',
  'u.k.': 'british',
  uk: 'british',
};

/** Words by which the press calls one and the same: a grocer is a supermarket chain. */
export const KIN: readonly (readonly string[])[] = [
  'grocer supermarket retailer chain store shop wholesaler',
  'drugmaker pharma biotech',
  'airline carrier operator',
  'carmaker automaker truckmaker manufacturer maker',
  'chipmaker foundry fab designer manufacturer',
  'brewer brewery maker producer',
  'bank lender',
  'telco operator carrier network provider',
  'broadcaster network channel streamer service station',
  'studio developer producer',
  'publisher label house newspaper magazine paper',
  'landlord owner developer',
  'hotelier operator chain',
  'utility supplier generator producer',
  'miner producer explorer',
  'shipper shipowner carrier line operator',
  'investor fund backer shareholder',
  'lessor owner',
  'insurer reinsurer',
  'start-up startup developer company',
  'club team',
  'university institution',
  'refiner processor smelter',
  'railway railroad operator',
  'distributor dealer importer',
  'maker manufacturer producer builder supplier',
  'planemaker manufacturer maker',
].map((line) => line.split(' '));

export const GENERIC =
  /^(?:company|firm|group|business|corporation|giant|concern|outfit|player|parent)$/;

const NOUNS = [...DESCRIPTORS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace('-', '[- ]'))
  .join('|');

export const PLURAL = new RegExp(
  `\\b(?:both|the two|the three|all three|the|each of the|neither of the|either of the) (?:\\p{L}+ )?(?:companies|firms|groups|parties|partners|sides|shareholders|operators|airlines|carriers|businesses|rivals|players|owners|utilities|banks|clubs|studios|chipmakers|drugmakers|carmakers|miners|labels|investors|buyers|lenders|backers)\\b|\\b(?:all|any|each) of the three\\b|\\bthe (?:pair|duo|two)\\b(?! \\p{L}+s\\b)`,
  'giu',
);

export const EACH =
  /\b(?:each|either|neither|every) (?:of the (?:two |three )?)?(?:company|companies|party|parties|partner|partners|side|sides|operator|airline|carrier|shareholder|firm|group|member|institution|university|bank|club|studio|network|government|owner|investor|manufacturer|publisher)\b|\b(?:each)(?= (?:is|has|will|gets?|receives?|grants?|holds?|may|owns?|obtains?)\b)|^Both(?= (?:will|have|may|are|can|get|hold|receive))/gi;

export const SINGULAR = new RegExp(
  `\\b(?:the|this) ((?:[\\p{L}\\d.-]+ ){0,3}?)(${NOUNS})\\b(?!s)(?![- ](?:${NOUNS})\\b)`,
  'giu',
);

/** A quick look before the slow one: PLURAL has one of these words. */
export const ALL_OF =
  /companies|firms|groups|parties|partners|sides|shareholders|operators|airlines|carriers|businesses|rivals|players|owners|utilities|banks|clubs|studios|makers|miners|labels|investors|buyers|lenders|backers|the three|the (?:pair|duo|two)/iu;

/**
 * A quick look before the slow one: whether a word within four after an article may begin like one
 * of SINGULAR.
 */
export function mayDescribe(flat: string): boolean {
  if (/[^\x20-\x7e—]/.test(flat)) return true; // Signs that case and words are told by otherwise.
  const lower = flat.toLowerCase();
  for (const {
    index,
    0: { length },
  } of lower.matchAll(/\bth(?:e|is) /g)) {
    let at = index + length;
    for (let i = 0; i < 4 && at > 0; i++) {
      if (
        OPENINGS.has(lower.slice(at, at + 4)) ||
        OPENINGS.has(lower.slice(at, at + 3)) ||
        OPENINGS.has(lower.slice(at, at + 2))
      )
        return true;
      at = lower.indexOf(' ', at) + 1;
    }
  }
  return false;
}
