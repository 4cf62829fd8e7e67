import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, isScalar, visit, type YAMLMap } from 'yaml';
import { type Draft, LISTS } from '../records.ts';

/** A draft as YAML: the draft block first, then the record lists that are not empty. */
export function draftYaml({ draft, ...records }: Draft): string {
  const lists = LISTS.filter((list) => records[list].length > 0);
  return yamlText(
    { draft, ...Object.fromEntries(lists.map((list) => [list, records[list]])) },
    ' A draft: review it with `npm run draft:review -- FILE`. The seed refuses it until then.',
  );
}

/** Each of them alone puts a short map on one line. */
const FLOW_KEYS = ['start', 'edtf', 'party', 'value', 'file', 'sha256'];

/** Lists of records as YAML in the style of the seed, an empty line between the lists. */
export function yamlText(data: object, comment: string | null = null): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, node) => {
      const isShort = node.items.length <= 5 && node.items.every(({ value }) => isScalar(value));
      if (isShort && FLOW_KEYS.some((key) => node.has(key))) node.flow = true;
    },
    Seq: (_key, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  for (const { key } of (document.contents as YAMLMap<{ spaceBefore?: boolean }>).items.slice(1))
    key.spaceBefore = true;
  document.commentBefore = comment;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Writes a file atomically: first beside it, then renamed. Creates missing folders. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${process.pid}.tmp`);
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
