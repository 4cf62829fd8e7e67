import { createReadStream } from 'node:fs';
import type { SeedFault } from '../../errors.ts';
import type { SeedChunk, SourceText } from './parts.ts';
import { decodeUtf8, faultInWords, fileFault, problemInWords } from './file-fault.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads a JSON Lines file as a stream, a chunk for each line. Skips blank lines. */
export async function* readJsonLines(file: string): AsyncGenerator<SeedChunk> {
  let firstLine = 0;
  for await (const bytes of linesOf(file)) {
    firstLine++;
    const text = decodeUtf8(bytes, file, firstLine);
    if (typeof text !== 'string') yield { parts: [], faults: [text] };
    else if (text.trim() !== '') yield parseLine({ file, form: 'LINE', firstLine, text });
  }
}

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  yield Buffer.concat(rest);
}

function parseLine(part: SourceText): SeedChunk {
  const { file, firstLine: line, text } = part;
  let value: unknown;
  let faults: readonly SeedFault[] = [];
  try {
    value = JSON.parse(text);
    // JSON.parse keeps the last of repeated keys silently; the YAML parser finds them
    if (keysWritten(text) > keysKept(value))
      faults = parseYaml(file, text).faults.map((fault) => ({ ...fault, line }));
  } catch (error) {
    const [, message = '', position = 0] =
      /^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(problemInWords(error)) ?? [];
    const place = { line, column: Number(position) + 1 };
    faults = [fileFault(file, 'JSON', faultInWords(message), place)];
  }
  return { parts: [{ part, value }], faults };
}

/** The number of keys in the text; that of a value which looks like a key counts too. */
function keysWritten(text: string): number {
  return text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;
}

function keysKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const kept = keys.filter((key) => key !== '__proto__').length; // the YAML parser reports it
  return Object.values(value).reduce<number>((sum, inner) => sum + keysKept(inner), kept);
}
