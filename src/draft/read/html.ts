import { parseHTML } from 'linkedom';
import { ArticleError } from './article-error.ts';
import { pageData } from './page-data.ts';
import { pageLines, type PageNode } from './page-lines.ts';
import type { SourceData } from './text-head.ts';

const MAX_DEPTH = 300;
const MIN_TEXT = 140;

/**
 * The visible article of a web page, an empty line between its blocks, and the page's own data.
 *
 * @throws {ArticleError} if the page holds no article, or nests too deep
 */
export function readPage(html: string): SourceData & { readonly text: string } {
  if (!/<\s*(?:html|body|p|div|article|head|!doctype)\b/i.test(html))
    throw new ArticleError('a page in HTML was expected: no HTML element was found');
  if (depthOf(html) > MAX_DEPTH)
    throw new ArticleError(
      `a page whose elements nest at most ${MAX_DEPTH} deep was expected: they nest deeper`,
    );
  const document = documentOf(
    /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`,
  );
  const body = document.querySelector('body');
  const text = body ? pageLines(articleIn(body)).join('\n\n') : '';
  if (text.replace(/\s/g, '').length < MIN_TEXT)
    throw new ArticleError('a page with an article was expected: no article text was found in it');
  return { text, ...pageData(document) };
}

/** The text of HTML all of which is the article, with an empty line between its blocks. */
export function textOfHtml(body: string): string {
  return pageLines(documentOf(`<body>${body}</body>`).querySelector('body')!).join('\n\n');
}

function documentOf(html: string): PageNode {
  return (parseHTML(html) as unknown as { document: PageNode }).document;
}

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option|rt|rp)$/;

/** The deepest nesting of elements, counted without parsing; void elements do not count. */
function depthOf(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (VOID.test(name!.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** The article element that has most of the text of a page, or the main element of the page. */
function articleIn(body: PageNode): PageNode {
  const length = (node: PageNode): number => pageLines(node).join('').length;
  const main = body.querySelector('main, [role="main"]') ?? body;
  const articles = [...main.querySelectorAll('article')];
  const half = articles.length > 0 ? length(main) / 2 : 0;
  return articles.find((node) => length(node) > half) ?? main;
}
