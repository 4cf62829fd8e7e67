import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { ArticleError } from './article-error.ts';
import { type PageData, pageData } from './page-data.ts';
import { pageLines } from './page-lines.ts';
import type { PageNode } from './page-node.ts';
import { headOfText } from './plain.ts';

export interface PageText extends PageData {
  /** Blocks with an empty line between them. */
  readonly text: string;
}

/** Elements may nest this deep; readability takes seconds over deeper ones. */
const MAX_DEPTH = 300;
/** Characters that an article has at least. */
const MIN_TEXT = 140;

/**
 * The article of a web page as a reader sees it, and what the page says of itself.
 *
 * @throws {ArticleError} if the page holds no article, or nests too deep
 */
export function readPage(html: string, url: string | null): PageText {
  if (!/<\s*(?:html|body|p|div|article|head|!doctype)\b/i.test(html))
    throw new ArticleError('a page in HTML was expected: no HTML element was found');
  if (depthOf(html) > MAX_DEPTH)
    throw new ArticleError(
      `a page whose elements nest at most ${MAX_DEPTH} deep was expected: they nest deeper`,
    );
  let document: PageNode;
  try {
    document = domOf(
      /<html[\s>]/i.test(html)
        ? html
        : `<!doctype html><html><head></head><body>${html}</body></html>`,
    );
  } catch (cause) {
    throw new ArticleError('a page in HTML was expected: it cannot be parsed', { cause });
  }
  const text = articleText(document);
  if (text.replace(/\s/g, '').length < MIN_TEXT)
    throw new ArticleError('a page with an article was expected: no article text was found in it');
  const said = pageData(document);
  return {
    text,
    ...said,
    published: said.published ?? headOfText(text).published,
    url: url ?? said.url,
  };
}

function domOf(html: string): PageNode {
  return (parseHTML(html) as unknown as { document: PageNode }).document;
}

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option|rt|rp)$/;

/** How deep elements nest at most, counted without parsing; those that close by themselves do not count. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (VOID.test(name!.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/**
 * Readability says where the article is; its text is then taken from the page itself, with what
 * readability left out of it.
 */
function articleText(document: PageNode): string {
  const mark = markElements(document);
  let found: PageNode | null;
  try {
    found =
      new Readability<PageNode>(document.cloneNode(true) as never, {
        charThreshold: MIN_TEXT,
        serializer: (node) => node as unknown as PageNode,
      }).parse()?.content ?? null;
  } catch (cause) {
    throw new ArticleError('a page with an article was expected: readability cannot read it', {
      cause,
    });
  }
  if (found === null)
    throw new ArticleError('a page with an article was expected: no article was found in it');
  const kept = new Set(
    [...found.querySelectorAll('*')].flatMap((node) =>
      node.getAttributeNames().filter((name) => name.startsWith(mark)),
    ),
  );
  return pageLines(document.querySelector('body')!, mark, kept).join('\n\n');
}

/**
 * Gives every element of the body an attribute of its own, which readability keeps when it renames
 * or joins elements.
 */
function markElements(document: PageNode): string {
  const mark = 'data-tenure-';
  let n = 0;
  for (const node of document.querySelectorAll('body *')) node.setAttribute(`${mark}${n++}`, '');
  return mark;
}
