import type { Id } from '../domain/model/record.ts';
import { nameKeys } from '../domain/text/compared-name.ts';
import { compareText } from '../domain/text/normalise.ts';
import { similarity } from '../domain/text/similarity.ts';

export interface NamedParty {
  readonly id: Id;
  /** The keys of all its names, see `nameKeys`. */
  readonly keys: readonly string[];
}

const MAX_CANDIDATES = 50;
const MIN_SCORE = 0.5;

/**
 * At most 50 parties that a name may mean, likeliest first: those of the same name, those with a
 * name that begins with the text or the text with it, then those with a similar name.
 */
export function fuzzyMatches(name: string, parties: readonly NamedParty[]): readonly Id[] {
  const searchedKeys = nameKeys([name]);
  return parties
    .map(({ id, keys }) => ({ id, score: nameScore(searchedKeys, keys) }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, MAX_CANDIDATES)
    .map(({ id }) => id);
}

/** The ids before, and after, an unknown id in the order of ids that are compared with it. */
export const MAX_NEAR_CANDIDATES = 250;

function nameScore(searchedKeys: readonly string[], keys: readonly string[]): number {
  return Math.max(0, ...searchedKeys.flatMap((one) => keys.map((key) => keyScore(one, key))));
}

function keyScore(searched: string, key: string): number {
  if (key === searched) return 2;
  if (key.startsWith(searched) || searched.startsWith(key)) return 1;
  return similarity(searched, key, MIN_SCORE);
}
