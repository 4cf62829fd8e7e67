import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readArticle } from '../read/article.ts';
import { ArticleError } from '../read/article-error.ts';
import { type Draft, LISTS } from '../records.ts';
import { momentOf } from '../words/moment.ts';

/**
 * Opens a draft and the copy of its article, which must be the text that was drafted from.
 *
 * @param articlePath  the copy; null for the path in the draft
 * @throws {ArticleError} if the file is no draft, the copy is missing, or it is another text
 */
export async function openDraft(path: string, articlePath: string | null) {
  const draft = await readDraft(path);
  const { article, text: drafted } = draft.draft;
  const copyPath = articlePath ?? article;
  const { text } = await readArticle(copyPath).catch((error: Error) => {
    throw new ArticleError(
      `your copy of the article was expected, as --article PATH: ${error.message}`,
    );
  });
  const found = hash('sha256', text);
  if (found !== drafted.sha256)
    throw new ArticleError(
      `the text that was drafted from was expected (sha256 ${drafted.sha256.slice(0, 16)}…): ${copyPath} is another text (${found.slice(0, 16)}…)`,
    );
  return { draft, copy: [...text] };
}

async function readDraft(path: string): Promise<Draft> {
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new ArticleError(`a draft that can be read was expected: ${path} (${code})`);
  });
  let data: unknown;
  try {
    data = parse(text, { logLevel: 'error' });
  } catch (error) {
    throw new ArticleError(
      `a draft in YAML was expected: ${path} (${(error as Error).message.split('\n')[0]})`,
    );
  }
  const draft = data as Draft | null;
  const block = draft?.draft;
  if (!block?.text?.sha256 || !block.confidence)
    throw new ArticleError(`a file with a draft block was expected (from npm run draft): ${path}`);
  for (const list of LISTS) draft![list] ??= [];
  block.known ??= {};
  block.open ??= [];
  return draft!;
}

/**
 * Gives a draft its publication date, and a start to the terms that have none.
 *
 * @throws {ArticleError} if it is no date
 */
export function givePublished(draft: Draft, published: string): void {
  if (momentOf(published) === null)
    throw new ArticleError(`--published takes a date such as 2025-03-04: ${published}`);
  for (const source of draft.sources) source['published'] ??= published;
  for (const record of [...draft.rights, ...draft.agreements]) {
    const term = record['term'] as { edtf: string; phrase?: string } | undefined;
    if (!term?.edtf.startsWith('/')) continue;
    term.edtf = `${published}${term.edtf}`;
    const said = [term.phrase, 'start not stated, the publication stands in'];
    term.phrase = said.filter(Boolean).join(', ');
  }
}
