import { parseHTML } from 'linkedom';

/** The small part of the DOM that is used here; the library's own types need those of a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageNode | null;
  closest(selector: string): PageNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

const any = (words: string): string => `(?:${words.split(' ').join('|')})`;
const BLOCK = new RegExp(
  `^${any('P DIV H[1-6] LI UL OL BLOCKQUOTE SECTION ARTICLE FIGCAPTION FIGURE TABLE THEAD TBODY TFOOT CAPTION TR PRE HEADER FOOTER MAIN ASIDE NAV FORM DL DT DD HR DETAILS SUMMARY ADDRESS CENTER BODY')}$`,
);
/** Elements that are hidden, struck out or advertisements, and so no part of the text. */
const UNSEEN = new RegExp(
  `^${any('NAV SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA OBJECT DEL S STRIKE RT RP AMP-(?:AD|EMBED|SIDEBAR|CONSENT)')}$`,
);
/** Elements beside an article, unless they are inside one. */
const AROUND = /^(?:ASIDE|FOOTER|HEADER)$/;
/** Classes and ids of elements beside an article. */
const BESIDE = new RegExp(
  `(?:^|[\\s_-])${any('cookies? related most-read share sharing social newsletter breadcrumbs? sidebar menu navigation navbar toc editsection visually-hidden sr-only screen-reader advert(?:isement)? promo')}(?:$|[\\s_-])`,
  'i',
);
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;
const ROLES = /^(?:navigation|banner|search|dialog|contentinfo|complementary|menu)$/i;

/** A block of a page with the element that holds its text. */
interface Line {
  readonly owner: PageNode;
  text: string;
}

/**
 * The visible blocks of text in a part of a page, in order. Elements beside an article, and lists
 * of links to other pages, are left out.
 */
export function pageLines(root: PageNode): readonly string[] {
  const lines: Line[] = [];
  walk(root, root, lines);
  const shown = lines
    .map(({ owner, text }) => ({ owner, text: plain(text, owner) }))
    .filter(({ text }) => text !== '');
  return joinedLines(shown);
}

function plain(text: string, owner: PageNode): string {
  const spaced = text.replace(/[ \t\u00a0]+/g, ' ');
  const lines = tagOf(owner) === 'PRE' ? spaced : spaced.replace(/ ?\n ?/g, '\n');
  return undoubled(lines.replace(/^\s+|\s+$/g, ''));
}

/** The number of neighbouring blocks without the end of a sentence that count as lines of print. */
const MIN_PRINTED = 4;

/** Joins blocks of which each is a line of print, as in pages made from PDF. */
function joinedLines(lines: readonly Line[]): readonly string[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)?.owner;
    const isNext =
      last !== undefined &&
      last !== line.owner &&
      [last, line.owner].every((owner) => tagOf(owner) === 'DIV') &&
      last.parentElement === line.owner.parentElement;
    if (isNext) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const isPrinted = groups.some((group) => {
    const open = group.filter(({ text }) => !/[.!?:]["'”’)\]]*$/.test(text)).length;
    return open >= MIN_PRINTED && open * 2 > group.length;
  });
  const texts = groups.map((group) => group.map(({ text }) => text));
  return isPrinted ? texts.map((some) => some.join('\n')) : texts.flat();
}

function tagOf(node: PageNode): string {
  return node.tagName.toUpperCase();
}

/** Whether most of the text of an element is links, as in a list of other articles. */
function isLinks(node: PageNode): boolean {
  const length = (text: string | null): number => (text ?? '').trim().length;
  const linked = [...node.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + length(link.textContent),
    0,
  );
  return linked * 2 > length(node.textContent);
}

function walk(node: PageNode, owner: PageNode, lines: Line[]): void {
  const add = (text: string): void => {
    if (lines.at(-1)?.owner !== owner) lines.push({ owner, text: '' });
    lines.at(-1)!.text += text;
  };
  const addBlock = (block: PageNode, text = ''): void => {
    lines.push({ owner: block, text });
    if (text === '') walk(block, block, lines);
    lines.push({ owner, text: '' });
  };
  for (const child of node.childNodes) {
    const name = child.nodeType === 1 && isShown(child) ? tagOf(child) : null;
    if (child.nodeType === 3) {
      const text = child.textContent ?? '';
      add(tagOf(owner) === 'PRE' ? text : text.replace(/\s+/g, ' '));
    }
    if (name === null) continue;
    const [before, after] = { Q: ['“', '”'], TIME: [' ', ' '] }[name] ?? ['', ''];
    if (name === 'BR') add('\n');
    else if (name === 'SUP') add(raised(child.textContent ?? ''));
    else if (name === 'TR') addBlock(child, rowText(child));
    else if (!BLOCK.test(name)) {
      if (before) add(before);
      walk(child, owner, lines);
      if (after) add(after);
    } else if (!isLinks(child) || child.querySelector('time')) addBlock(child);
  }
}

/**
 * The text of a table row, its cells apart, but signs of currencies and percent with their numbers.
 */
function rowText(row: PageNode): string {
  const cells = [...row.childNodes].filter(({ nodeType }) => nodeType === 1);
  const texts = cells.map((cell) => {
    const lines: Line[] = [];
    walk(cell, cell, lines);
    const parts = lines.map(({ text }) => text.trim());
    return parts.filter((text) => text !== '').join(' ');
  });
  return texts
    .filter((text) => text !== '')
    .join(' | ')
    .replace(/([$€£¥]) \| (?=\(?\d)/g, '$1')
    .replace(/(?<=\d) \| (?=[%)])/g, '');
}

function isShown(node: PageNode): boolean {
  const name = tagOf(node);
  const named = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
  const isBeside =
    /^(?:FORM|DIALOG)$/.test(name) ||
    (AROUND.test(name) && !node.parentElement?.closest('article')) ||
    ROLES.test(node.getAttribute('role') ?? '') ||
    BESIDE.test(named);
  return !(
    UNSEEN.test(name) ||
    (COMMENTS.test(named) && name !== 'BODY') ||
    (isBeside && !holdsArticle(node)) ||
    node.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through/i.test(
      node.getAttribute('style') ?? '',
    )
  );
}

/** Whether an element contains the article, such as a form around the whole page. */
function holdsArticle(node: PageNode): boolean {
  const length = ({ textContent }: PageNode): number => (textContent ?? '').length;
  const body = node.closest('body');
  return (
    body === null ||
    body === node ||
    node.querySelector('main, h1, [itemprop="articleBody"]') !== null ||
    length(node) * 2 > length(body)
  );
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Raised text in line with the rest: 1st stays as it is, digits become raised digits, other marks
 * stand in brackets, so that nothing runs into a number or a name.
 */
function raised(text: string): string {
  const mark = text.trim();
  if (/^(?:st|nd|rd|th|er|e|o|a|™|®|℠|\[.*\])$/.test(mark)) return mark;
  if (/^(?:tm|sm|r)$/i.test(mark)) return { tm: '™', sm: '℠', r: '®' }[mark.toLowerCase() as 'tm'];
  if (/^\d+$/.test(mark)) return mark.replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
  return mark === '' ? '' : ` [${mark}]`;
}

/** Text whose entities were escaped twice, as they were meant. */
export function undoubled(text: string): string {
  return text.replace(
    /&(?:[a-z]+|#\d+|#x[\da-f]+);/gi,
    (entity) =>
      parseHTML(`<p>${entity}</p>`)
        .document.querySelector('p')
        ?.textContent?.replace('\u00a0', ' ') ?? entity,
  );
}
