import { z } from 'zod';
import { NODE_TYPES } from '../../../domain/model/record.ts';
import { searchTextsOf } from '../../../store/labels.ts';
import type { SearchAnswer } from '../../../store/store.ts';
import type { Synonym } from '../../../domain/model/dossier.ts';
import { normalise, searchedWords } from '../../../domain/text/normalise.ts';
import { snippet } from '../../../domain/text/snippet.ts';
import { cursorsOf, questionHash } from '../../cursor.ts';
import { listArgument } from '../../../query/argument-values.ts';
import { pageOf } from '../../pagination.ts';
import { requiredNode } from '../../node-in-context.ts';
import type { ViewField } from '../../view-field.ts';

const CURSORS = cursorsOf({ offset: z.int().min(0).max(10_000) });
const NONE: SearchAnswer = { hits: [], more: false, counts: [] };

/**
 * Full text over everything visible in a context; nothing for a text without letter or digit. See
 * docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export const searchRecords: ViewField<'search'> = async (
  context,
  { text, types, first, after },
) => {
  const snapshot = await context.snapshot();
  const { dossier } = await snapshot.dataset();
  const words = searchedWords(withSynonyms(text, dossier?.synonyms ?? []));
  const question = { words, types: listArgument(types, 'types'), knownAt: context.knownAt };
  const hash = questionHash({ search: question }, context.today);
  const paging = { first, after: after || null };
  const { page, ...rest } = pageOf(paging, CURSORS, hash, async (size, place) => {
    const offset = place?.offset ?? 0;
    const answer = words.length === 0 ? NONE : await snapshot.search(question, size, offset);
    const rows = await Promise.all(
      answer.hits.map(async ({ type, id, score }, i) => {
        const node = await requiredNode(type, id, context);
        // The id of an act tells of it; that of evidence is a hash.
        const ofId = type === 'ACT' ? [id.slice('act:'.length).replaceAll('-', ' ')] : [];
        const texts = [...ofId, ...searchTextsOf(type, node.record as never)];
        const place = { offset: offset + i + 1 };
        return { place, node: () => node, score, snippet: snippet(texts, words) };
      }),
    );
    return { ...answer, rows };
  });
  return {
    ...rest,
    page,
    counts: async () =>
      (await page()).counts.toSorted(
        (a, b) => NODE_TYPES.indexOf(a.type) - NODE_TYPES.indexOf(b.type),
      ),
    totalCount: async () => (await page()).counts.reduce((sum, { count }) => sum + count, 0),
  };
};

function withSynonyms(text: string, synonyms: readonly Synonym[]): string {
  const words = ` ${normalise(text)} `;
  const meant = synonyms.filter(({ say }) => words.includes(` ${normalise(say)} `));
  return [text, ...meant.map(({ means }) => means)].join(' ');
}
