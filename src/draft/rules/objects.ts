import type { RightKind } from '../../domain/model/right.ts';
import { PLACEHOLDER } from './placeholders.ts';

/** The object of a grant by its noun phrase. */
export interface RightObject {
  readonly kind: RightKind;
  readonly exclusive: boolean;
  /** The end of the noun in the marked text. */
  readonly end: number;
}

/** Words between the verb and the noun. */
const LEAD = `(?: (?!(?:to|for|and|that|which|who|by|from|with|until|through|under|if|when)\\b)[^\\s.;:()${PLACEHOLDER.slice(1, -1)}]+,?){0,6}?`;

const NOUNS: readonly (readonly [string, RightKind])[] = [
  ['rights? of first refusal|first refusal|right to match|matching rights?', 'FIRST_REFUSAL'],
  ['rights? of first (?:offer|negotiation)|first[- ]look(?: rights?| deal)?', 'FIRST_OFFER'],
  ['(?:options?|rights?) to (?:extend|renew|prolong)|extension options?', 'EXTENSION_OPTION'],
  ['options? to (?:buy|acquire|purchase|take)|options? (?:over|on)|warrants?', 'PURCHASE_OPTION'],
  [
    '(?:sub-?)?licen[cs]es?|(?:sub)?leases?|concessions?|franchises?|(?:broadcast(?:ing)?|streaming|distribution|naming|media|publishing|television|TV|film|manufacturing|mining) rights',
    'LICENSE',
  ],
  ['exclusivity', 'EXCLUSIVITY'],
];
const PATTERNS = NOUNS.map(
  ([noun, kind]) => [new RegExp(`^${LEAD} (?:${noun})(?![\\p{L}])`, 'iu'), kind] as const,
);
/** Kinds of rights that texts name, but never grant in these words. */
const NAMED = [
  ...NOUNS,
  ['royalt(?:y|ies)', 'REVENUE_SHARE'],
  ['supply|supplies|deliveries|offtake', 'SUPPLY_COMMITMENT'],
  ['supply|supplies|deliveries|offtake', 'PURCHASE_COMMITMENT'],
  ['(?:sub-?)?licen[cs]es?', 'EXCLUSIVITY'],
] as const;

/** The kinds of right that a sentence names. */
export function kindsNamed(flat: string): readonly RightKind[] {
  return NAMED.filter(([noun]) => new RegExp(`\\b(?:${noun})\\b`, 'i').test(flat)).map(
    ([, kind]) => kind,
  );
}

/** The object of a grant that begins at a place in the marked text, after the verb; or null. */
export function objectAt(text: string, from: number): RightObject | null {
  const rest = text.slice(from, from + 160);
  const [first] = PATTERNS.flatMap(([pattern, kind]) => {
    const match = pattern.exec(rest);
    return match ? [{ kind, words: match[0] }] : [];
    // The shortest lead wins.
  }).sort((a, b) => a.words.split(' ').length - b.words.split(' ').length);
  if (!first) return null;
  const { kind, words } = first;
  const around = `${words}${/^[^,.;]{0,40}/.exec(rest.slice(words.length))?.[0] ?? ''}`;
  return {
    kind,
    exclusive:
      kind === 'LICENSE' && /(?<!non[- ])(?<!\bnot )\b(?:exclusive(?:ly)?|sole)\b/i.test(around),
    end: from + words.length,
  };
}
