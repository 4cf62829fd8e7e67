import type { Id } from '../../domain/model/record.ts';
import { canonicalIdentifier } from '../../domain/text/identifier.ts';
import { nearestIds } from '../../domain/text/similarity.ts';
import type { Read } from './dataset.ts';
import { fuzzyMatches, type NamedParty, MAX_NEAR_CANDIDATES } from '../fuzzy-match.ts';

/** A character that sorts after any of an id. */
const LAST = '\uFFFF';

export const partyCandidates: Read<'partyCandidates'> = async (dataset, text) =>
  fuzzyMatches(text, await dataset.cachedRows<NamedParty>('party-keys', {}));

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
