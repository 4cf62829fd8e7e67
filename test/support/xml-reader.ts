/** An element with its attributes and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * Reads a well-formed XML document of elements, attributes between double quotes, character data
 * and references, as XML 1.0 has it.
 *
 * @throws on anything that is not well formed, on a character that XML does not have, and on what
 *   GraphML does not need
 */
export function readXml(document: string): XmlElement {
  const stray = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document);
  if (stray) throw new Error(`XML has no character U+${stray[0].codePointAt(0)!.toString(16)}`);
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document);
  if (!head) throw new Error('an XML declaration was expected');
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  }[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const token = /<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  token.lastIndex = head[0].length;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const found = token.exec(document);
    if (!found) throw new Error(`neither a tag nor text: ${document.slice(at, at + 60)}`);
    const [, closing, opening, attributes, empty, text] = found;
    const current = open.at(-1)!;
    if (text !== undefined) current.text += resolved(text);
    if (opening !== undefined) {
      const element = {
        name: opening,
        attributes: attributesOf(attributes ?? ''),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (empty === '') open.push(element);
    }
    if (closing !== undefined && open.pop()!.name !== closing)
      throw new Error(`</${closing}> closes nothing`);
  }
  const [root, ...others] = open[0]!.children;
  if (open.length !== 1 || !root || others.length > 0 || open[0]!.text.trim() !== '')
    throw new Error('one element was expected, whole');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (name! in attributes) throw new Error(`the attribute ${name} comes twice`);
    attributes[name!] = resolved(value!.replace(/[\t\n\r]/g, ' '));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** With line ends as XML reads them, and references replaced. */
function resolved(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&([^;]*);?/g, (whole, name: string) => {
    const number = /^#(\d+)$/.exec(name)?.[1];
    const character = whole.endsWith(';')
      ? number
        ? String.fromCodePoint(Number(number))
        : NAMED[name]
      : undefined;
    if (
      character === undefined ||
      (number && !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character))
    )
      throw new Error(`no such reference: ${whole}`);
    return character;
  });
}
