import { EdtfError, parseDatedDay } from '../../domain/time/edtf.ts';
import { ArticleError } from '../read/article-error.ts';
import type { Draft } from '../records.ts';

/**
 * Sets the publication date of a draft whose article had none; terms without a start use it in its
 * place.
 *
 * @throws {ArticleError} if it is no date
 */
export function givePublished(draft: Draft, published: string): void {
  try {
    parseDatedDay(published);
  } catch (error) {
    if (error instanceof EdtfError)
      throw new ArticleError(`--published takes a date such as 2025-03-04: ${published}`);
    throw error;
  }
  for (const source of draft.sources) source['published'] ??= published;
  for (const record of [...draft.rights, ...draft.agreements]) {
    const term = record['term'] as { edtf: string; phrase?: string } | undefined;
    if (!term?.edtf.startsWith('/')) continue;
    term.edtf = `${published}${term.edtf}`;
    term.phrase = `${term.phrase ?? ''}, start not stated, the publication stands in`.replace(
      /^, /,
      '',
    );
  }
}
