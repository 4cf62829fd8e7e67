import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PAGES_DIR } from '../../src/cli/start/pages.ts';

const MOST_BYTES = 170_000;

test('all that the explorer loads comes to at most 170 KB, compressed', () => {
  const folder = path.join(PAGES_DIR, 'explorer');
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const bytes = files
    .map((file) => gzipSync(readFileSync(file)).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(`the explorer: ${files.length} files, ${bytes} bytes compressed`);
  expect(files.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
