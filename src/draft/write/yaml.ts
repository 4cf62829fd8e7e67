import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, isMap, isScalar, isSeq, visit, YAMLMap } from 'yaml';
import { type Draft, LISTS } from '../records.ts';

/** A draft as YAML: the draft block first, then the record lists that hold something. */
export function draftYaml(draft: Draft): string {
  const lists = Object.fromEntries(
    LISTS.filter((list) => (draft[list] ?? []).length > 0).map((list) => [list, draft[list]]),
  );
  return `# A draft: review it with \`npm run draft:review -- FILE\`. The seed refuses it until then.\n\n${blockYaml(draft.draft)}\n${yamlText(lists, null)}`;
}

/**
 * The draft block, a line for each mention: written by hand, since an article may have many
 * thousands.
 */
function blockYaml(block: Draft['draft']): string {
  const list = (name: string, indent: string, rows: readonly object[]): string[] =>
    rows.length === 0
      ? [`${indent}${name}: []`]
      : [`${indent}${name}:`, ...rows.map((row) => `${indent}  - { ${pairsOf(row).join(', ')} }`)];
  const map = (name: string, rows: Readonly<Record<string, unknown>>): string[] =>
    Object.keys(rows).length === 0
      ? [`  ${name}: {}`]
      : [`  ${name}:`, ...pairsOf(rows).map((row) => `    ${row}`)];
  return [
    'draft:',
    `  article: ${scalar(block.article)}`,
    `  text: { ${pairsOf(block.text).join(', ')} }`,
    ...map('confidence', block.confidence),
    '  mentions:',
    ...list('parties', '    ', block.mentions.parties),
    ...list('money', '    ', block.mentions.money),
    ...list('dates', '    ', block.mentions.dates),
    ...map(
      'known',
      Object.fromEntries(Object.entries(block.known).map(([id, { file }]) => [id, { file }])),
    ),
    ...list('open', '  ', block.open),
    ...(block.review ? map('review', block.review) : []),
    '',
  ].join('\n');
}

function pairsOf(row: object): string[] {
  return Object.entries(row).map(
    ([key, value]) =>
      `${scalar(key)}: ${value !== null && typeof value === 'object' ? `{ ${pairsOf(value as object).join(', ')} }` : scalar(value)}`,
  );
}

/**
 * Plain where YAML reads it back as the same text or number, else in JSON's quotes, which YAML
 * shares.
 */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return /^[A-Za-z][A-Za-z\d _./:-]*$/.test(value) &&
    !/: |:$| $|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

/**
 * Data as YAML in the style of the seed: spans, amounts and names on one line.
 *
 * @param comment  stands before it; null for none
 */
export function yamlText(data: unknown, comment: string | null): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, node) => {
      const keys = node.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
      const small =
        keys.length > 0 &&
        node.items.every((pair) => isScalar(pair.value)) &&
        (keys.includes('start') ||
          keys.includes('edtf') ||
          keys.includes('party') ||
          (keys.includes('value') && keys.length <= 5) ||
          keys.includes('file'));
      if (small) node.flow = true;
    },
    Seq: (_key, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  if (isMap(document.contents)) {
    for (const pair of document.contents.items.slice(1))
      if (pair.value instanceof YAMLMap || isSeq(pair.value))
        (pair.key as { spaceBefore?: boolean }).spaceBefore = true;
  }
  if (comment) document.commentBefore = comment.replace(/^#/, '');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Writes a file whole or not at all: first beside it, then renamed. Folders are made. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(beside, text, 'utf8');
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new Error(`a file to write was expected: ${path} is a folder`, { cause: error });
    throw error;
  }
}
