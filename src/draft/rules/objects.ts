import type { RightKind } from '../../domain/model/right.ts';
import { P } from './marked.ts';

/** What is granted, held or obtained, as its noun phrase says. */
export interface RightObject {
  readonly kind: RightKind;
  readonly exclusive: boolean;
  /** Where the noun ends in the marked text. */
  readonly end: number;
}

/** Words between the verb and the noun. */
const LEAD = `(?: (?!(?:to|for|and|that|which|who|by|from|with|until|through|under|if|when)\\b)[^\\s.;:()${P.slice(1, -1)}]+,?){0,6}?`;

const NOUNS: readonly (readonly [string, RightKind])[] = [
  ['rights? of first refusal|first refusal|right to match|matching rights?', 'FIRST_REFUSAL'],
  ['rights? of first (?:offer|negotiation)|first[- ]look(?: rights?| deal)?', 'FIRST_OFFER'],
  ['(?:options?|rights?) to (?:extend|renew|prolong)|extension options?', 'EXTENSION_OPTION'],
  ['options? to (?:buy|acquire|purchase|take)|options? (?:over|on)|warrants?', 'PURCHASE_OPTION'],
  ['(?:sub-?)?licen[cs]es?|(?:sub)?leases?|concessions?|franchises?', 'LICENSE'],
  ['exclusivity', 'EXCLUSIVITY'],
  [
    '(?:broadcast(?:ing)?|streaming|distribution|naming|media|publishing|television|TV|film|manufacturing|mining) rights',
    'LICENSE',
  ],
];
const PATTERNS = NOUNS.map(
  ([noun, kind]) => [new RegExp(`^${LEAD} (?:${noun})(?![\\p{L}])`, 'iu'), kind] as const,
);

/** What the words after a verb name as granted, from a place in the marked text on; or null. */
export function objectAt(text: string, from: number): RightObject | null {
  const rest = text.slice(from, from + 160);
  const found = PATTERNS.flatMap(([pattern, kind]) => {
    const match = pattern.exec(rest);
    return match ? [{ kind, length: match[0].length, words: match[0] }] : [];
  });
  const first = found.sort((a, b) => start(a.words) - start(b.words))[0];
  if (!first) return null;
  return {
    kind: first.kind,
    exclusive:
      first.kind === 'LICENSE' &&
      /(?<!non[- ])(?<!\bnot )\b(?:exclusive(?:ly)?|sole)\b/i.test(
        `${first.words}${/^[^,.;]{0,40}/.exec(rest.slice(first.length))?.[0] ?? ''}`,
      ),
    end: from + first.length,
  };
}

/** The longer the match reaches back into its noun, the more it says: the shortest lead wins. */
function start(words: string): number {
  return words.split(' ').length;
}
