import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { SeedFault } from '../../errors.ts';
import type { ParsedText, SourceText, SeedChunk } from './parts.ts';
import { decodeUtf8 } from './decode.ts';
import { fileFault, notUtf8, problemInWords, unreadable } from './file-fault.ts';
import { parseYaml } from './yaml-file.ts';

/** A line of a JSON Lines file. The text is not kept in memory, but read again for a fault. */
class LinePart implements SourceText {
  /**
   * @param offset  the place of the line in the file, in bytes
   * @param length  the length of the line, in bytes
   */
  constructor(
    readonly file: string,
    readonly firstLine: number,
    readonly offset: number,
    readonly length: number,
  ) {}

  get form() {
    return 'LINE' as const;
  }

  get text(): string {
    const bytes = Buffer.alloc(this.length);
    const handle = openSync(this.file, 'r');
    try {
      readSync(handle, bytes, 0, this.length, this.offset);
    } finally {
      closeSync(handle);
    }
    const decoded = decodeUtf8(bytes);
    return 'text' in decoded ? decoded.text : '';
  }
}

/** Reads a JSON Lines file as a stream, in chunks of lines; never throws. Skips blank lines. */
export async function* readJsonLines(file: string): AsyncGenerator<SeedChunk> {
  let lineNumber = 0;
  try {
    for await (const { bytes, ends, offset } of piecesOf(file)) {
      const parts: ParsedText[] = [];
      const faults: SeedFault[] = [];
      let start = 0;
      for (const end of ends) {
        lineNumber++;
        const line = decodeUtf8(bytes.subarray(start, end));
        if (!('text' in line)) faults.push(notUtf8(file, lineNumber, line.column));
        else if (line.text.trim() !== '') {
          const part = new LinePart(file, lineNumber, offset + start, end - start);
          parts.push({ part, value: parseLine(part, line.text, faults) });
        }
        start = end + 1;
      }
      yield { parts, faults };
    }
  } catch (error) {
    yield { parts: [], faults: [unreadable(file, error)] };
  }
}

function parseLine({ file, firstLine }: SourceText, text: string, faults: SeedFault[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (keysWritten(text) > keysKept(value)) faults.push(...repeatedKeys(file, firstLine, text));
  } catch (error) {
    const [, message = '', position = 0] =
      /^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(problemInWords(error)) ?? [];
    const place = { line: firstLine, column: Number(position) + 1 };
    const found = `a fault: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
    faults.push(fileFault(file, 'JSON', found, place));
  }
  return value;
}

/** The faults of repeated keys, found by the YAML parser: JSON.parse keeps the last silently. */
function repeatedKeys(file: string, line: number, text: string): readonly SeedFault[] {
  return parseYaml(file, text).faults.map((fault) => ({ ...fault, line }));
}

/** The number of keys in the text; that of a value which looks like a key counts too. */
function keysWritten(text: string): number {
  return text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;
}

function keysKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((keys, item) => keys + keysKept(item), 0);
  let keys = 0;
  for (const [key, inner] of Object.entries(value))
    keys += (key === '__proto__' ? 0 : 1) + keysKept(inner); // the YAML parser reports it
  return keys;
}

/** The size of a chunk, some hundred lines: checking a larger one would block the event loop. */
const CHUNK_BYTES = 1 << 17;

async function* piecesOf(file: string): AsyncGenerator<{
  readonly bytes: Buffer;
  readonly ends: readonly number[];
  readonly offset: number;
}> {
  let rest: Buffer[] = [];
  let offset = 0;
  for await (const chunk of createReadStream(file, {
    highWaterMark: CHUNK_BYTES,
  }) as AsyncIterable<Buffer>) {
    const last = chunk.lastIndexOf(10);
    if (last < 0) {
      rest.push(chunk);
      continue;
    }
    const bytes = Buffer.concat([...rest, chunk.subarray(0, last + 1)]);
    yield { bytes, ends: endsIn(bytes), offset };
    offset += bytes.length;
    rest = [chunk.subarray(last + 1)];
  }
  const bytes = Buffer.concat(rest);
  if (bytes.length > 0) yield { bytes, ends: [bytes.length], offset };
}

function endsIn(bytes: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) ends.push(end);
  return ends;
}
