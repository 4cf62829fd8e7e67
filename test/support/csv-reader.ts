/**
 * The records of a text in the form of RFC 4180, and nothing looser: lines end with CR LF, quotes
 * stand around whole cells only and are doubled within; a byte order mark may stand before them.
 *
 * @throws on anything else
 */
export function readCsv(marked: string): readonly (readonly string[])[] {
  const text = marked.replace(/^\ufeff/, '');
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const quoted = /"(?:[^"]|"")*"/y;
    const plain = /[^",\r\n]*/y;
    const pattern = text[at] === '"' ? quoted : plain;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    cells.push(text[at] === '"' ? found[0].slice(1, -1).replaceAll('""', '"') : found[0]);
    at = pattern.lastIndex;
    if (text.startsWith('\r\n', at)) {
      records.push(cells);
      cells = [];
      at += 2;
      if (at === text.length) return records;
    } else if (text[at] === ',') {
      at += 1;
    } else {
      throw new Error(`neither a comma nor a line's end at ${at}: ${text.slice(at, at + 40)}`);
    }
  }
  throw new Error('the last line has no end');
}

/** The records under the names of the first one. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`${header.length} cells were expected: ${cells.length}`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i]!]));
  });
}
