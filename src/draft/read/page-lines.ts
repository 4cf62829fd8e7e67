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
  `^${any('NAV SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA OBJECT VIDEO AUDIO DEL S STRIKE RT RP AMP-(?:AD|EMBED|SIDEBAR|CONSENT)')}$`,
);
/** Classes and ids of elements beside an article. */
const BESIDE = new RegExp(
  `(?:^|[\\s_-])${any('cookies? related teasers? more-(?:stories|news|articles) most-read share sharing social newsletter breadcrumbs? sidebar menu navigation navbar toc editsection visually-hidden sr-only screen-reader advert(?:isement)? promo')}(?:$|[\\s_-])`,
  'i',
);
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;
const ROLES = /^(?:navigation|banner|search|dialog|contentinfo|complementary|menu)$/i;

/** Signs that no text has: the edges of a block and of a DIV, between two DIVs, a line break. */
const [EDGE, DIV_EDGE, NEXT_DIV, BREAK] = ['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3'] as const;
/** The end of a DIV right before the beginning of the next, which may be the next line of print. */
const BETWEEN_DIVS = /(?<!\ufdd1\s*)\ufdd1\s*\ufdd1(?!\s*\ufdd1)/g;
/** The number of neighbouring blocks without the end of a sentence that count as lines of print. */
const MIN_PRINTED = 4;

/**
 * The blocks of text under an element, as a reader sees them; what is hidden or beside the article
 * is left out. Blocks of which each is a line of print, as in pages made from PDF, are one.
 */
export function pageLines(root: PageNode): readonly string[] {
  const groups = textIn(root)
    .replace(BETWEEN_DIVS, NEXT_DIV)
    .split(/[\ufdd0\ufdd1]/)
    .map((group) => group.split(NEXT_DIV).map(plain).filter(Boolean))
    .filter((group) => group.length > 0);
  const isPrinted = groups.some((group) => {
    const open = group.filter((line) => !/[.!?:]["'”’)\]]*$/.test(line)).length;
    return open >= MIN_PRINTED && open * 2 > group.length;
  });
  return isPrinted ? groups.map((group) => group.join('\n')) : groups.flat();
}

function plain(text: string): string {
  const lines = text.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\ufdd3 ?/g, '\n');
  return undoubled(lines.trim());
}

function lengthOf({ textContent }: PageNode): number {
  return (textContent ?? '').trim().length;
}

/** Whether most of the text of an element is links, as in a list of other articles. */
function isLinks(node: PageNode): boolean {
  const links = [...node.querySelectorAll('a[href]')];
  return links.reduce((sum, link) => sum + lengthOf(link), 0) * 2 > lengthOf(node);
}

/** The shown text under an element, with signs between its parts. */
function textIn(node: PageNode, isPre = false): string {
  const texts = [...node.childNodes].map((child) => {
    if (child.nodeType === 3) {
      const text = child.textContent ?? '';
      return isPre ? text : text.replace(/\s+/g, ' ');
    }
    if (child.nodeType !== 1 || !isShown(child)) return '';
    const name = child.tagName.toUpperCase();
    if (name === 'BR') return BREAK;
    if (name === 'SUP') return raised(child.textContent ?? '');
    if (name === 'TR') return `${EDGE}${rowText(child)}${EDGE}`;
    const isBlock = BLOCK.test(name);
    if (isBlock && isLinks(child) && !child.querySelector('time')) return EDGE;
    const inner = textIn(child, isPre || name === 'PRE');
    if (name === 'Q') return `“${inner}”`;
    if (name === 'TIME') return ` ${inner} `;
    const edge = name === 'DIV' ? DIV_EDGE : EDGE;
    return isBlock ? `${edge}${inner}${edge}` : inner;
  });
  return texts.join('');
}

/** The text of a table row, its cells apart; signs of currency and percent stay with numbers. */
function rowText(row: PageNode): string {
  return [...row.childNodes]
    .filter(({ nodeType }) => nodeType === 1)
    .map((cell) => pageLines(cell).join(' '))
    .filter(Boolean)
    .join(' | ')
    .replace(/([$€£¥]) \| (?=\(?\d)/g, '$1')
    .replace(/(?<=\d) \| (?=[%)])/g, '');
}

function isShown(node: PageNode): boolean {
  const name = node.tagName.toUpperCase();
  const named = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
  const isBeside =
    /^(?:FORM|DIALOG)$/.test(name) ||
    (/^(?:ASIDE|FOOTER|HEADER)$/.test(name) && !node.parentElement?.closest('article')) ||
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
  const body = node.closest('body');
  return (
    body === null ||
    body === node ||
    node.querySelector('main, h1, [itemprop="articleBody"]') !== null ||
    lengthOf(node) * 2 > lengthOf(body)
  );
}

/** Raised digits for digits, 1st as it is, else brackets: nothing runs into a number or a name. */
function raised(text: string): string {
  const mark = text.trim();
  if (/^(?:st|nd|rd|th|er|e|o|a|™|®|℠|\[.*\])?$/.test(mark)) return mark;
  if (/^(?:tm|sm|r)$/i.test(mark)) return { tm: '™', sm: '℠', r: '®' }[mark.toLowerCase() as 'tm'];
  if (/^\d+$/.test(mark)) return mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
  return ` [${mark}]`;
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
