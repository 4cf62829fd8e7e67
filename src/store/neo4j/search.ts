import { OPEN } from '../../domain/time/day.ts';
import { slipsAllowed } from '../../domain/text/similarity.ts';
import type { DatasetQueries } from './dataset.ts';
import type { ChangeRow, SearchAnswer, Snapshot } from '../store.ts';

/** Full text, and what loads recorded. */
export function neo4jSearch({ run }: DatasetQueries): Pick<Snapshot, 'search' | 'changes'> {
  return {
    search: async ({ words, types, knownAt }, first, offset) => {
      if (words.length === 0 || types?.length === 0) return { hits: [], more: false, counts: [] };
      const [row] = await run<Omit<SearchAnswer, 'more'>>('search', {
        lucene: searchQuery(words, types),
        knownAt,
        offset,
        limit: first + 1,
      });
      return {
        hits: row!.hits.slice(0, first),
        more: row!.hits.length > first,
        counts: row!.counts,
      };
    },
    changes: async (since, first, after) => {
      const rows = await run<ChangeRow>('changes', {
        since: new Date(since).toISOString(),
        afterAt: after?.recordedAt ?? '',
        afterSequence: after?.sequence ?? -OPEN,
        limit: first + 1,
      });
      return {
        rows: rows
          .slice(0, first)
          .map((row) => ({ ...row, reason: row.reason === '' ? null : row.reason })),
        more: rows.length > first,
      };
    },
  };
}

/** Each word must begin a word of the text or the name, or be it with the slips allowed. Words are letters and digits only. */
function searchQuery(words: readonly string[], types: readonly string[] | null): string {
  const each = words.map((word) => {
    const forms = [
      `${word}^4`,
      `${word}*^2`,
      ...(slipsAllowed(word) > 0 ? [`${word}~${slipsAllowed(word)}`] : []),
    ];
    return `+(${forms.flatMap((form) => [`text:${form}`, `normalName:${form}`]).join(' ')})`;
  });
  return [...(types ? [`+(${types.map((type) => `type:${type}`).join(' ')})`] : []), ...each].join(
    ' ',
  );
}
