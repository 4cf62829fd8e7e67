import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { factLines, type Size } from './facts.ts';

const LINES_AT_ONCE = 1_000;

/**
 * Writes a made-up world as a seed folder with one JSON Lines file; the same seed and size write
 * the same bytes.
 */
export async function writeFacts(folder: string, size: Size, seed: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(
    Readable.from(chunks(size, seed)),
    createWriteStream(path.join(folder, 'facts.jsonl')),
  );
}

function* chunks(size: Size, seed: number): Generator<string> {
  let lines: string[] = [];
  for (const line of factLines(size, seed)) {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}
