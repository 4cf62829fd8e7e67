import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { readArticle } from '../../../src/draft/read/article.ts';
import { sentencesOf } from '../../../src/draft/read/sentences.ts';
import { newFolder } from '../../support/folder.ts';

const folder = newFolder();
function file(name: string, bytes: Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, bytes);
  return target;
}

/** A PDF of one page; an empty line leaves a gap. */
function aPdf(lines: readonly string[], title: string): Buffer {
  const shown = lines.map((line) => (line === '' ? '0 -16 Td' : `(${line}) Tj 0 -12 Td`));
  const content = `BT /F1 10 Tf 50 700 Td ${shown.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title}) >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + xref + trailer, 'latin1');
}

/** A Word document: a ZIP archive of files that are not compressed. */
function aDocx(body: string): Buffer {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
  };
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [label, data] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    parts.push(head, label, data);
    directory.push(entry, label);
    at += head.length + label.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(3, 8);
  end.writeUInt16LE(3, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test('a PDF gives its lines, joined to sentences, its title and its date', async () => {
  const lines = [
    'A pact over Valko',
    '4 March 2025',
    '',
    'Orlane Foods Ltd. has granted Tibor Dairy Inc. an exclu-',
    'sive licence to the Valko brand through 2031.',
    '',
    'It binds both of them.',
  ];
  const article = await readArticle(file('pact.pdf', aPdf(lines, 'Pact')));
  expect(article).toMatchObject({ title: 'Pact', published: '2025-03-04' });
  expect(article.text).toContain('4 March 2025\n\nOrlane Foods Ltd.');
  expect(sentencesOf(article.text).map(({ flat }) => flat)).toContain(
    'Orlane Foods Ltd. has granted Tibor Dairy Inc. an exclusive licence to the Valko brand through 2031.',
  );
});

test('a Word document gives its paragraphs, without what was deleted', async () => {
  const changed =
    '<w:p><w:r><w:t xml:space="preserve">It runs through </w:t></w:r><w:del><w:r><w:delText>2028</w:delText></w:r></w:del><w:ins><w:r><w:t>2031</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>';
  const body = paragraph('A pact over Valko') + paragraph('4 March 2025') + changed;
  const article = await readArticle(file('pact.docx', aDocx(body)));
  expect(article).toMatchObject({ title: 'A pact over Valko', published: '2025-03-04' });
  expect(article.text).toBe('A pact over Valko\n\n4 March 2025\n\nIt runs through 2031.');
});

test('a Word document is read as it is shown: struck text is left out, lines and cells stay apart', async () => {
  const run = (text: string, style = ''): string =>
    `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `
    <w:p>${run('Orlane Foods')}<w:r><w:br/></w:r>${run('Valko Street 1')}</w:p>
    <w:p>${run('It runs through ')}${run('2028', '<w:strike/>')}${run('2031.')}</w:p>
    <w:p>${run('It pays $5 million')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run('.')}</w:p>
    <w:tbl><w:tr>${cell('Term')}${cell('ten years')}</w:tr></w:tbl>`;
  const { text } = await readArticle(file('shown.docx', aDocx(body)));
  expect(text.split('\n\n')).toEqual([
    'Orlane Foods\nValko Street 1',
    'It runs through 2031.',
    'It pays $5 million¹.',
    'Term | ten years',
  ]);
});

test('a document without text is refused', async () => {
  await expect(readArticle(file('empty.pdf', aPdf([], 'Scan')))).rejects.toThrow(
    /a PDF document with text was expected/,
  );
  await expect(readArticle(file('empty.docx', aDocx('')))).rejects.toThrow(
    /a DOCX document with text was expected/,
  );
});

test.each([
  ['paper.pdf', /a PDF document was expected/],
  ['paper.docx', /a DOCX document was expected/],
])('%s that is none is refused', async (name, message) => {
  await expect(readArticle(file(name, Buffer.from('text')))).rejects.toThrow(message);
});

test('a package that is not installed is named', async () => {
  vi.doMock('mammoth', () => {
    throw new Error('no such package');
  });
  await expect(readArticle(file('later.docx', aDocx(paragraph('It binds.'))))).rejects.toThrow(
    /the package mammoth was expected.*npm install --no-save mammoth/,
  );
  vi.doUnmock('mammoth');
});
