import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SeedFault } from '../../errors.ts';
import type { SeedPart } from './parts.ts';
import { decodeUtf8, faultInWords, fileFault, problemInWords } from './file-fault.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads a JSON Lines file as a stream, a part for each line. Skips blank lines. */
export async function* readJsonLines(file: string): AsyncGenerator<SeedPart> {
  let line = 0;
  // Latin-1 keeps every byte, so that those which are not UTF-8 can be placed
  const input = createReadStream(file, 'latin1');
  for await (const bytes of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    const text = decodeUtf8(Buffer.from(bytes, 'latin1'), file, line);
    if (typeof text !== 'string') yield { faults: [text] };
    else if (text.trim() !== '') yield parseLine(file, line, text);
  }
}

function parseLine(file: string, line: number, text: string): SeedPart {
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
  return { text: { file, form: 'LINE', firstLine: line, text }, value, faults };
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
