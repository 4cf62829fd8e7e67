import { parseHTML } from 'linkedom';
import type { PageNode } from './page-node.ts';

const BLOCK =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|FIGCAPTION|FIGURE|TABLE|THEAD|TBODY|TFOOT|CAPTION|TR|PRE|HEADER|FOOTER|MAIN|ASIDE|NAV|FORM|DL|DT|DD|HR|DETAILS|SUMMARY|ADDRESS|BODY)$/;
/** Never shown, or struck out: a reader does not take it for the text. */
const UNSEEN =
  /^(?:NAV|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|BUTTON|SELECT|TEXTAREA|OBJECT|DEL|S|STRIKE|RT|RP)$/;
/** Round an article, not of it. */
const AROUND = /^(?:ASIDE|FOOTER|FORM|HEADER)$/;
/** What may tell of a right: an amount, a year, or a word of the trade. */
const TELLS =
  /[$€£¥]\s?\d|\b20\d\d\b|\b(?:licen[cs]|exclusiv|rights?\b|option|lease|royalt|grant|suppl|agreement|stake|terminat|refusal)/i;

/** A block of a page with the element that holds its text. */
interface Line {
  readonly owner: PageNode;
  text: string;
}

/**
 * The blocks of a page that a reader sees as its article, in order: those that readability kept, and
 * those between them (tables, lists, captions) that it left out but that may tell of a right.
 *
 * @param mark  how the names of the attributes begin by which elements are known
 * @param kept  the attributes of the elements that readability kept
 */
export function pageLines(
  body: PageNode,
  mark: string,
  kept: ReadonlySet<string>,
): readonly string[] {
  const lines: Line[] = [];
  walk(body, body, lines);
  const isKept = ({ owner }: Line): boolean =>
    owner.getAttributeNames().some((name) => name.startsWith(mark) && kept.has(name));
  const shown = lines
    .map((line) => ({ line, text: plain(line.text, line.owner), kept: isKept(line) }))
    .filter(({ text }) => text !== '');
  const last = shown.findLastIndex((one) => one.kept);
  const first = shown.findIndex((one) => one.kept);
  return shown
    .filter(
      (one, at) =>
        one.kept ||
        (TELLS.test(one.text) &&
          !isAround(one.line.owner) &&
          !isLinks(one.line.owner) &&
          ((at > first && at < last) || isOfArticle(one.line.owner))),
    )
    .map(({ text }) => text);
}

function plain(text: string, owner: PageNode): string {
  const spaced =
    owner.tagName.toUpperCase() === 'PRE'
      ? text.replace(/[ \t\u00a0]+/g, ' ')
      : text.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n');
  return undoubled(spaced.replace(/^\s+|\s+$/g, ''));
}

function isAround(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentElement)
    if (AROUND.test(at.tagName.toUpperCase())) return true;
  return false;
}

function isOfArticle(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentElement)
    if (/^(?:ARTICLE|MAIN)$/i.test(at.tagName)) return true;
  return false;
}

/** Whether most of the text of an element leads elsewhere, as in a list of other articles. */
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
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) {
      const text = child.textContent ?? '';
      add(owner.tagName.toUpperCase() === 'PRE' ? text : text.replace(/\s+/g, ' '));
    } else if (child.nodeType === 1) walkElement(child, owner, lines, add);
  }
}

function walkElement(
  child: PageNode,
  owner: PageNode,
  lines: Line[],
  add: (text: string) => void,
): void {
  const name = child.tagName.toUpperCase();
  if (UNSEEN.test(name) || isHidden(child)) return;
  if (name === 'BR') add('\n');
  else if (name === 'SUP') add(raised(child.textContent ?? ''));
  else if (name === 'TD' || name === 'TH') {
    if (lines.at(-1)?.owner === owner && lines.at(-1)!.text.trim() !== '') add(' | ');
    const cells: Line[] = [];
    walk(child, child, cells);
    add(cells.map(({ text }) => text.trim()).join(' '));
  } else if (BLOCK.test(name)) {
    lines.push({ owner: child, text: '' });
    walk(child, child, lines);
    lines.push({ owner, text: '' });
  } else if (name === 'Q') {
    add('“');
    walk(child, owner, lines);
    add('”');
  } else walk(child, owner, lines);
}

function isHidden(node: PageNode): boolean {
  const style = node.getAttribute('style') ?? '';
  return (
    node.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through/i.test(
      style,
    )
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
  const meant = new Map<string, string>();
  for (const [entity] of text.matchAll(/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi))
    if (!meant.has(entity)) meant.set(entity, decoded(entity));
  return meant.size === 0
    ? text
    : text.replace(/&[#\da-z]+;/gi, (entity) => meant.get(entity) ?? entity);
}

function decoded(entity: string): string {
  const { document } = parseHTML(`<p>${entity}</p>`);
  return document.querySelector('p')?.textContent?.replace('\u00a0', ' ') ?? entity;
}
