import type { Id } from '../../domain/model/record.ts';
import type { IdentifierScheme } from '../../domain/model/party.ts';
import { normalise, searchedWords } from '../../domain/text/normalise.ts';
import { nearest, slipsAllowed } from '../../domain/text/similarity.ts';
import type { Dataset } from './dataset.ts';
import { likelyParties, type NamedParty, NEAR_IDS } from '../fuzzy-match.ts';

const MAX_CANDIDATES = 50;
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
  return likelyParties(normalise(text), await named(dataset, compared, text), MAX_CANDIDATES);
}

async function named(
  dataset: Dataset,
  compared: number,
  text: string,
): Promise<readonly NamedParty[]> {
  if (dataset.info.counts.PARTY <= compared)
    return dataset.rows<NamedParty>('party-names', { limit: compared });
  const words = searchedWords(text);
  if (words.length === 0) return [];
  return dataset.read<NamedParty>('party-names-like', {
    limit: compared,
    asked: { lucene: likeQuery(words) },
  });
}

/**
 * Parties whose text holds one of the words, begins a word with it, or has one with typing errors.
 * Words are letters and digits only.
 */
function likeQuery(words: readonly string[]): string {
  const forms = words.map(
    (word) => `text:${word}^4 text:${word}* text:${word}~${slipsAllowed(word)}`,
  );
  return `+type:PARTY +(${forms.join(' ')})`;
}

export async function partiesByIdentifier(
  dataset: Dataset,
  scheme: IdentifierScheme,
  value: string,
): Promise<readonly Id[]> {
  const rows = await dataset.rows<{ id: Id }>('parties-by-identifier', {
    asked: { scheme, value },
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
