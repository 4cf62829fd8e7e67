import type { Id } from '../domain/model/record.ts';
import { compareText } from '../domain/text/normalise.ts';
import { similarity } from '../domain/text/similarity.ts';

export interface NamedParty {
  readonly id: Id;
  /** Normalised. */
  readonly names: readonly string[];
}

const MIN_SCORE = 0.5;

/**
 * Parties that a text may mean, likeliest first. A name that begins with the text, or the text with
 * it, scores 1; others score by similarity.
 *
 * @param text  normalised
 */
export function likelyParties(
  text: string,
  parties: readonly NamedParty[],
  most: number,
): readonly Id[] {
  const score = (name: string) =>
    name.startsWith(text) || text.startsWith(name) ? 1 : similarity(text, name, MIN_SCORE);
  return parties
    .map(({ id, names }) => ({ id, score: Math.max(...names.map(score)) }))
    .filter((candidate) => candidate.score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** How many ids in either direction, in order of id, are compared with one that is not known. */
export const NEAR_IDS = 250;
