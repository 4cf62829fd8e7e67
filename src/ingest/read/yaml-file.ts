import { type Document, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { SeedFault } from '../../errors.ts';
import type { SeedPart } from './parts.ts';
import { faultInWords, fileFault } from './file-fault.ts';
import { keyText, type Note, plainOf, startOf } from './plain.ts';

/**
 * A seed's YAML and its lines: days stay text, no merge keys. Keys that stand twice are found in
 * plain.ts: the library compares each key with all before it.
 */
export function readDocument(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
  });
  return { document, lines };
}

/** Parses a YAML file; never throws. One with a repeated key is read, so that all faults show. */
export function parseYaml(file: string, text: string): SeedPart {
  try {
    return parse(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [fileFault(file, ...TOO_DEEP)] };
  }
}

function parse(file: string, text: string): SeedPart {
  const { document, lines } = readDocument(text);
  const faultAt = (offset = 0, ...told: InWords) => {
    const { line, col: column } = lines.linePos(offset);
    return fileFault(file, ...told, { line, column });
  };
  const source = { file, form: 'YAML', firstLine: 1, text } as const;
  // What follows the first fault of syntax is mostly its consequence.
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first) {
    const [start] = first.pos;
    const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!;
    const fault = faultAt(start, ...syntaxInWords(first.code, first.message, line));
    return { text: source, faults: [fault] };
  }
  if (document.contents === null) return { faults: [] };
  const byLine = new Map<number, SeedFault>();
  const value = plainOf(document, (node, ...told) => {
    const fault = faultAt(startOf(node), ...told);
    if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
  });
  const warnings: SeedFault[] = [];
  findCutTexts(document, text, (node, ...told) => {
    warnings.push(faultAt(startOf(node), ...told));
  });
  return { text: source, value, faults: [...byLine.values()], warnings };
}

type InWords = readonly [expected: string, found: string];

const TOO_DEEP: InWords = ['lists of records', 'lists in lists too deep to read'];

function syntaxInWords(code: string, message: string, line: string): InWords {
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return (line.match(/:(?=\s|$)/g)?.length ?? 0) > 1
      ? ['a text with a colon in quotes', 'a second colon on the line']
      : ['the keys of a record in one column', 'the next line further in'];
  if (code === 'TAB_AS_INDENT') return ['spaces to indent', 'a tab'];
  if (/call stack/i.test(message)) return TOO_DEEP;
  if (code === 'MULTIPLE_DOCS') return ['one document in a file', 'another one, after ---'];
  return ['YAML', faultInWords(message)];
}

const FREE_TEXT = new Set([
  'action',
  'basis',
  'description',
  'governingLaw',
  'heading',
  'label',
  'locator',
  'name',
  'note',
  'phrase',
  'publisher',
  'quote',
  'rankReason',
  'reason',
  'role',
  'scope',
  'statement',
  'summary',
  'title',
  'what',
]);

/** Finds free texts without quotes that a comment cuts short on their own line: `label: Feed #1`. */
function findCutTexts(document: Document, text: string, warn: Note): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return;
      if (typeof value.value !== 'string' || !FREE_TEXT.has(keyText(key))) return;
      const comment = /^[ \t]+(#[^\n]*)/.exec(text.slice(value.range[1], value.range[1] + 200));
      if (!comment) return;
      const found = `${value.value}, and a comment: ${comment[1]!.trim()}`;
      warn(value, 'a text with # in quotes', found);
    },
  });
}
