import { OPEN } from '../../domain/time/day.ts';
import { typosAllowed } from '../../domain/text/similarity.ts';
import type { Read } from './dataset.ts';
import type { ChangeRow, SearchAnswer } from '../store.ts';

/** Not cached: while a load runs, the scores depend on every dataset in the database. */
export const search: Read<'search'> = async (dataset, question, first, offset) => {
  const { words, types, knownAt } = question;
  if (words.length === 0 || types?.length === 0) return { hits: [], more: false, counts: [] };
  const [row] = await dataset.rows<Omit<SearchAnswer, 'more'>>('search', {
    knownAt,
    offset,
    limit: first + 1,
    args: { lucene: searchQuery(words, types) },
  });
  const { hits, counts } = row!;
  return { hits: hits.slice(0, first), more: hits.length > first, counts };
};

export const changes: Read<'changes'> = async (dataset, since, first, after) => {
  const rows = await dataset.cachedRows<ChangeRow>('changes', {
    limit: first + 1,
    args: {
      since: new Date(since).toISOString(),
      afterAt: after?.recordedAt ?? '',
      afterSequence: after?.sequence ?? -OPEN,
    },
  });
  return { rows: rows.slice(0, first), more: rows.length > first };
};

/**
 * Any word may begin a word of the text or name, or match one of the text within the edits allowed;
 * a text with all of them comes first.
 */
function searchQuery(words: readonly string[], types: readonly string[] | null): string {
  const each = words.map((word) => {
    const typos = typosAllowed(word);
    const forms = [`${word}^4`, `${word}*^2`].flatMap((form) => [
      `tenureText:${form}`,
      `tenureNormalName:${form}`,
    ]);
    return `(${[...forms, ...(typos > 0 ? [`tenureText:${word}~${typos}`] : [])].join(' ')})`;
  });
  return [
    ...(types ? [`+(${types.map((type) => `tenureType:${type}`).join(' ')})`] : []),
    `+(${each.join(' ')} (${each.map((form) => `+${form}`).join(' ')})^8)`,
  ].join(' ');
}
