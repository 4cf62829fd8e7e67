import { createReadStream } from 'node:fs';
import type { SeedFault } from '../../src/errors.ts';
import type { SeedFiles, SeedPart } from '../read.ts';
import { decodeUtf8 } from './decode.ts';
import { fileFault, problemInWords } from './file-fault.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads one JSON Lines file as a stream, a line at a time; never throws. Blank lines are passed over. */
export async function readJsonLines(file: string): Promise<SeedFiles> {
  const parts: SeedPart[] = [];
  const faults: SeedFault[] = [];
  let lineNumber = 0;
  try {
    for await (const bytes of linesOf(file)) {
      lineNumber++;
      const line = decodeUtf8(bytes);
      if (!('text' in line)) faults.push(fileFault(file, 'text in UTF-8', 'other bytes', 'file', lineNumber, line.column));
      else if (line.text.trim() !== '') parts.push(parseLine(file, lineNumber, line.text, faults));
    }
  } catch (error) {
    faults.push(fileFault(file, 'a file that can be read', problemInWords(error)));
  }
  return { parts, faults };
}

function parseLine(file: string, firstLine: number, text: string, faults: SeedFault[]): SeedPart {
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (mayRepeatKeys(text, keysKept(value))) faults.push(...repeatedKeys(file, firstLine, text));
  } catch (error) {
    faults.push(fileFault(file, 'JSON', error instanceof SyntaxError ? 'a line that is none' : problemInWords(error), 'file', firstLine));
  }
  return { file, form: 'LINE', firstLine, text, value };
}

/** JSON keeps the last of repeated keys silently: counting finds them, and YAML, which holds JSON, names them. */
function repeatedKeys(file: string, line: number, text: string): readonly SeedFault[] {
  return parseYaml(file, text).faults.map((fault) => ({ ...fault, line }));
}

/** Whether more keys are written than were kept: first by a quick count, which strings with colons exceed, then exactly. */
function mayRepeatKeys(text: string, kept: number): boolean {
  return (text.match(/"\s*:/g)?.length ?? 0) > kept && keysWritten(text) > kept;
}

function keysWritten(text: string): number {
  let keys = 0;
  for (const string of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (string[1] !== undefined) keys++;
  return keys;
}

function keysKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value);
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) keys += keysKept(child);
  return keys;
}

async function* linesOf(file: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield bytes.subarray(0, end);
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) yield rest;
}
