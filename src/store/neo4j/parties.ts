import type { Id } from '../../domain/model/record.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { searchedWords } from '../../domain/text/normalise.ts';
import { nearestIds, typosAllowed } from '../../domain/text/similarity.ts';
import type { Dataset, Read } from './dataset.ts';
import { fuzzyMatches, type NamedParty, MAX_NEAR_CANDIDATES } from '../fuzzy-match.ts';

/** A character that sorts after any of an id. */
const LAST = '\uFFFF';

export const partyCandidates: Read<'partyCandidates'> = async (dataset, text) =>
  fuzzyMatches(text, await comparedParties(dataset, text));

/** All parties; if there are too many to be compared, only those that the text index finds. */
async function comparedParties(dataset: Dataset, text: string): Promise<readonly NamedParty[]> {
  const { maxComparedParties: limit } = dataset;
  if (dataset.info.counts.PARTY <= limit)
    return dataset.cachedRows<NamedParty>('party-keys', { limit });
  const keys = nameKeys([text]);
  if (keys.length === 0) return [];
  return dataset.rows<NamedParty>('party-keys-like', {
    limit,
    args: { lucene: likeQuery(keys, searchedWords(text)) },
  });
}

/**
 * Matches parties of the same name, and parties whose text has one of the words, a word that begins
 * with it, or one with typing errors. Keys and words are letters, marks and digits only.
 */
function likeQuery(keys: readonly string[], words: readonly string[]): string {
  return [
    ...keys.map((key) => `tenureNameKeys:${key}^100`),
    ...words.map(
      (word) => `tenureText:${word}^4 tenureText:${word}* tenureText:${word}~${typosAllowed(word)}`,
    ),
  ].join(' ');
}

export const partiesByIdentifier: Read<'partiesByIdentifier'> = async (dataset, scheme, value) => {
  const rows = await dataset.cachedRows<{ id: Id }>('parties-by-identifier', {
    args: { scheme, value: canonicalIdentifier(scheme, value) },
  });
  return rows.map(({ id }) => id);
};

export const nearIds: Read<'nearIds'> = async (dataset, id) => {
  const floor = id.slice(0, id.indexOf(':') + 1);
  const ceiling = floor === '' ? LAST : `${floor.slice(0, -1)};`;
  const rows = await dataset.rows<{ id: Id }>('near-ids', {
    limit: MAX_NEAR_CANDIDATES,
    args: { from: id, floor, ceiling },
  });
  const ids = rows.map((row) => row.id);
  return nearestIds(id, ids);
};
