import type { Id } from '../../domain/model/record.ts';
import type { IdentifierScheme } from '../../domain/model/party.ts';
import { nameKeys } from '../../domain/text/compared-name.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { searchedWords } from '../../domain/text/normalise.ts';
import { nearest, slipsAllowed } from '../../domain/text/similarity.ts';
import type { Dataset } from './dataset.ts';
import { likelyParties, type NamedParty, NEAR_IDS } from '../fuzzy-match.ts';

/** Sorts after any character of an id. */
const LAST = '\uFFFF';

/**
 * Parties that a name may mean, even if it is misspelt.
 *
 * @param compared  how many parties are compared with the text; if there are more, only those that
 *   the text index finds
 */
export async function partyCandidates(
  dataset: Dataset,
  compared: number,
  text: string,
): Promise<readonly Id[]> {
  return likelyParties(text, await named(dataset, compared, text));
}

async function named(
  dataset: Dataset,
  compared: number,
  text: string,
): Promise<readonly NamedParty[]> {
  if (dataset.info.counts.PARTY <= compared)
    return dataset.rows<NamedParty>('party-keys', { limit: compared });
  const keys = nameKeys([text]);
  if (keys.length === 0) return [];
  return dataset.read<NamedParty>('party-keys-like', {
    limit: compared,
    asked: { lucene: likeQuery(keys, searchedWords(text)) },
  });
}

/**
 * Matches parties of the same name, and those whose text holds one of the words, begins a word with
 * it, or has one with typing errors. Keys and words are letters, marks and digits only.
 */
function likeQuery(keys: readonly string[], words: readonly string[]): string {
  return [
    ...keys.map((key) => `nameKeys:${key}^100`),
    ...words.map((word) => `text:${word}^4 text:${word}* text:${word}~${slipsAllowed(word)}`),
  ].join(' ');
}

export async function partiesByIdentifier(
  dataset: Dataset,
  scheme: IdentifierScheme,
  value: string,
): Promise<readonly Id[]> {
  const rows = await dataset.rows<{ id: Id }>('parties-by-identifier', {
    asked: { scheme, value: canonicalIdentifier(scheme, value) },
  });
  return rows.map(({ id }) => id);
}

/** Ids that look like one that may be misspelt. */
export async function near(dataset: Dataset, id: Id): Promise<readonly Id[]> {
  const floor = id.slice(0, id.indexOf(':') + 1);
  const ceiling = floor === '' ? LAST : `${floor.slice(0, -1)};`;
  const rows = await dataset.read<{ id: Id }>('near-ids', {
    limit: NEAR_IDS,
    asked: { from: id, floor, ceiling },
  });
  return nearest(
    id,
    rows.map((row) => row.id),
  );
}
