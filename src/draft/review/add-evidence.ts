import { readFile } from 'node:fs/promises';
import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { findFiles } from '../../ingest/read/find-files.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import { writeWhole, yamlText } from '../write/yaml.ts';

/** The place of a record in a seed folder, or null. */
export async function placeOf(id: string, seedDir: string) {
  for (const file of (await findFiles(seedDir)).files) {
    if (!/\.ya?ml$/i.test(file)) continue;
    const text = await readFile(file, 'utf8');
    if (!text.includes(id)) continue;
    const document = parseDocument(text);
    const contents: unknown = document.contents;
    const lists = isMap(contents) ? contents.items.map(({ value }) => value) : [];
    const records = lists.filter(isSeq).flatMap(({ items }) => items);
    const node = records.filter(isMap).find((record) => record.get('id') === id);
    if (node) return { file, text, document, node };
  }
  return null;
}

type RecordPlace = NonNullable<Awaited<ReturnType<typeof placeOf>>>;

/**
 * Adds evidence to a record in its own file. The pieces are put in after the last one, so that every
 * other line, with its comments and layout, stays as it is; evidence that is there already is not
 * added again.
 *
 * @returns whether there was new evidence
 */
export async function addEvidence({ file, text, document, node }: RecordPlace, record: SeedRecord) {
  const evidence = node.get('evidence');
  const there = isSeq(evidence) ? (evidence.toJSON() as DraftEvidence[]) : [];
  const fresh = (record.evidence ?? []).filter(
    (piece) =>
      !there.some(
        (one) =>
          one.source === piece.source &&
          (one.locator === piece.locator ||
            one.sentence?.sha256 === (piece.sentence?.sha256 ?? '')),
      ),
  );
  if (fresh.length === 0) return false;
  const isBlock = isSeq(evidence) && !evidence.flow && evidence.items.length > 0;
  if (!isBlock) node.set('evidence', document.createNode([...there, ...fresh]));
  await writeWhole(
    file,
    isBlock
      ? inserted(text, evidence, fresh)
      : document.toString({ lineWidth: 110, flowCollectionPadding: true }),
  );
  return true;
}

function inserted(text: string, evidence: YAMLSeq, pieces: readonly DraftEvidence[]): string {
  const [first, last] = [evidence.items[0], evidence.items.at(-1)] as {
    range: [number, number, number];
  }[];
  const lineStart = text.lastIndexOf('\n', first!.range[0]) + 1;
  const indent = ' '.repeat(text.slice(lineStart).search(/-/));
  const valueEnd = text.slice(0, last!.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', valueEnd);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const lines = yamlText({ evidence: pieces })
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => `${indent}${line.replace(/^ {2}/, '')}`);
  return `${text.slice(0, at)}\n${lines.join('\n')}${text.slice(at)}`;
}
