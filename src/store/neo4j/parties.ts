import type { Id } from '../../domain/model/record.ts';
import { normalise, wordsOf } from '../../domain/text/normalise.ts';
import { nearest } from '../../domain/text/similarity.ts';
import type { DatasetQueries } from './dataset.ts';
import { likelyParties, type NamedParty } from '../party-scores.ts';
import type { Snapshot } from '../store.ts';

const MOST = 50;
/** Above any character of an id. */
const LAST = '\uFFFF';

/**
 * What finds a party, or any record, by a name or id that may be misspelt.
 *
 * @param compared  up to so many parties, and ids in either direction, are compared with the text; of more only those that an index
 *                  finds alike
 */
export function neo4jParties(
  { run, info }: DatasetQueries,
  compared: number,
): Pick<Snapshot, 'partyCandidates' | 'partiesByIdentifier' | 'near'> {
  return {
    partyCandidates: async (text) => {
      const words = wordsOf(text);
      const parties =
        info.counts.PARTY <= compared
          ? await run<NamedParty>('party-names', { limit: compared })
          : words.length === 0
            ? []
            : await run<NamedParty>('party-names-like', {
                lucene: likeQuery(words),
                limit: compared,
              });
      return likelyParties(normalise(text), parties, MOST);
    },
    partiesByIdentifier: async (scheme, value) =>
      (await run<{ id: Id }>('parties-by-identifier', { scheme, value })).map(({ id }) => id),
    near: async (id) => {
      const prefix = id.slice(0, id.indexOf(':') + 1);
      const ceiling = prefix === '' ? LAST : `${prefix.slice(0, -1)};`;
      const rows = await run<{ id: Id }>('near-ids', {
        from: id,
        floor: prefix,
        ceiling,
        limit: compared,
      });
      return nearest(
        id,
        rows.map((row) => row.id),
      );
    },
  };
}

/** Parties whose text holds one of the words, begins a word with it, or has one but for two letters. Words are letters and digits only. */
function likeQuery(words: readonly string[]): string {
  return `+type:PARTY +(${words.map((word) => `text:${word}^4 text:${word}* text:${word}~2`).join(' ')})`;
}
