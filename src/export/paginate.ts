import type { RightPlace } from '../domain/rights/select.ts';
import { lookupIn } from '../query/lookup.ts';
import { type WhatIfAnswers, whatIf } from '../query/what-if.ts';
import type { Snapshot } from '../store/store.ts';
import type { ExportQuestion } from './question.ts';

/** The rights of an answer, in order by holder name, kind and id. */
export interface AnsweringPlaces {
  /** How many there are. */
  readonly count: number;
  /** Page after page; each is asked of the store when it is wanted, and not before. */
  readonly pages: AsyncIterable<readonly RightPlace[]>;
}

/**
 * Finds the rights that answer a question.
 *
 * @param pageSize  the most rights a page is asked to have
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE where very many rights hang on what is assumed
 */
export async function answeringPlaces(
  { rights, view }: ExportQuestion,
  snapshot: Snapshot,
  pageSize: number,
): Promise<AnsweringPlaces> {
  const answer = await whatIf(view.assumptions, rights, lookupIn(snapshot));
  return { count: await answer.count(), pages: pagesOf(answer, pageSize) };
}

async function* pagesOf(
  answer: WhatIfAnswers,
  pageSize: number,
): AsyncGenerator<readonly RightPlace[]> {
  let after: RightPlace | null = null;
  for (let more = true; more;) {
    const page: Awaited<ReturnType<WhatIfAnswers['page']>> = await answer.page(pageSize, after);
    if (page.rows.length > 0) yield page.rows;
    after = page.rows.at(-1) ?? after;
    more = page.more;
  }
}
