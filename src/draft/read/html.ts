import { parseHTML } from 'linkedom';
import { ArticleError } from './article-error.ts';
import { pageData } from './page-data.ts';
import { pageLines, type PageNode } from './page-lines.ts';
import type { SourceData } from './text-head.ts';

/** The fewest characters of an article. */
const MIN_TEXT = 140;

/**
 * The visible article of a web page, an empty line between its blocks, and the page's own data.
 *
 * @throws {ArticleError} if the page holds no article, or nests too deep
 */
export function readPage(html: string): SourceData & { readonly text: string } {
  if (!/<\s*(?:html|body|p|div|article|head|!doctype)\b/i.test(html))
    throw new ArticleError('a page in HTML was expected: no HTML element was found');
  const { document } = parseHTML(
    /<html[\s>]/i.test(html)
      ? html
      : `<!doctype html><html><head></head><body>${html}</body></html>`,
  ) as unknown as { document: PageNode };
  const body = document.querySelector('body');
  const text = body ? pageLines(articleIn(body)).join('\n\n') : '';
  if (text.replace(/\s/g, '').length < MIN_TEXT)
    throw new ArticleError('a page with an article was expected: no article text was found in it');
  return { text, ...pageData(document) };
}

/** The article element that has most of the text of a page, or the main element of the page. */
function articleIn(body: PageNode): PageNode {
  const length = (node: PageNode): number => pageLines(node).join('').length;
  const main = body.querySelector('main, [role="main"]') ?? body;
  const articles = [...main.querySelectorAll('article')]
    .map((node) => ({ node, length: length(node) }))
    .sort((a, b) => b.length - a.length);
  const [longest] = articles;
  return longest && longest.length * 2 > length(main) ? longest.node : main;
}
