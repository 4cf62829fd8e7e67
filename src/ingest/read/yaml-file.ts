import { readFile } from 'node:fs/promises';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { SeedFault } from '../../errors.ts';
import type { SeedChunk } from './parts.ts';
import { decodeUtf8 } from './decode.ts';
import { fileFault, notUtf8, unreadable } from './file-fault.ts';
import { commentTruncatedTexts } from './comment-truncated.ts';
import { plainOf } from './plain.ts';

/** Reads a YAML file; never throws. A file with a repeated key is read, so that all faults show. */
export async function* readYaml(file: string): AsyncGenerator<SeedChunk> {
  try {
    const decoded = decodeUtf8(await readFile(file));
    yield 'text' in decoded
      ? parseYaml(file, decoded.text)
      : { parts: [], faults: [notUtf8(file, decoded.line, decoded.column)] };
  } catch (error) {
    yield { parts: [], faults: [unreadable(file, error)] };
  }
}

/**
 * Parses the YAML of a seed: days stay text, no merge keys. Keys that stand twice are found in
 * plain.ts: the library compares each key with all before it.
 */
export function documentOf(text: string, lines: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
  });
}

/** Parses the text of one YAML file; never throws. */
export function parseYaml(file: string, text: string): SeedChunk {
  try {
    return parse(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { parts: [], faults: [fileFault(file, TOO_DEEP.expected, TOO_DEEP.found)] };
  }
}

function parse(file: string, text: string): SeedChunk {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  const faults: SeedFault[] = [];
  const faulty = new Set<number>();
  const note = (offset: number, expected: string, found: string) => {
    const { line, col } = lines.linePos(offset);
    if (!faulty.has(line)) faults.push(fileFault(file, expected, found, { line, column: col }));
    faulty.add(line);
  };
  // What follows the first fault of syntax is mostly its consequence.
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const broken = first !== undefined;
  if (broken) {
    const [start] = first.pos;
    const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!;
    const { expected, found } = syntaxInWords(first.code, first.message, line);
    note(start, expected, found);
  }
  if (!broken && document.contents === null) return { parts: [], faults };
  const value = broken ? undefined : plainOf(document, note);
  const warnings = broken
    ? []
    : commentTruncatedTexts(document, text).map(({ offset, found }) => {
        const { line, col } = lines.linePos(offset);
        return fileFault(file, 'a text with # in quotes', found, { line, column: col });
      });
  return { parts: [{ part: { file, form: 'YAML', firstLine: 1, text }, value }], faults, warnings };
}

const TOO_DEEP = { expected: 'lists of records', found: 'lists in lists too deep to read' };

function syntaxInWords(
  code: string,
  message: string,
  line: string,
): { readonly expected: string; readonly found: string } {
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return (line.match(/:(?=\s|$)/g)?.length ?? 0) > 1
      ? { expected: 'a text with a colon in quotes', found: 'a second colon on the line' }
      : { expected: 'the keys of a record in one column', found: 'the next line further in' };
  if (code === 'TAB_AS_INDENT') return { expected: 'spaces to indent', found: 'a tab' };
  if (/call stack/i.test(message)) return TOO_DEEP;
  if (code === 'MULTIPLE_DOCS')
    return { expected: 'one document in a file', found: 'another one, after ---' };
  return {
    expected: 'YAML',
    found: `a fault: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  };
}
