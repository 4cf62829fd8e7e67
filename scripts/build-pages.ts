import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';
import { PAGES, PAGES_DIR } from '../src/cli/start/pages.ts';
import { pageConfig } from '../vite.config.ts';

/** Smaller files are not compressed. */
const COMPRESSED_FROM_BYTES = 1024;

/** Builds the explorer and the playground into dist/pages, with a .gz for files that compress well. */
export async function buildPages(): Promise<void> {
  // The pages never carry React's development build, whatever NODE_ENV is.
  process.env['NODE_ENV'] = 'production';
  for (const page of PAGES) {
    const folder = path.join(PAGES_DIR, page);
    await build(pageConfig(page, folder));
    await compress(folder);
  }
  const { explorerManifest } = await import('./explorer-documents.ts');
  writeFileSync(
    path.join(PAGES_DIR, 'explorer-documents.json'),
    `${JSON.stringify(explorerManifest(), null, 2)}\n`,
  );
}

async function compress(folder: string): Promise<void> {
  for (const file of filesIn(folder).filter((name) => /\.(js|css|html|svg|json|ttf)$/.test(name))) {
    const bytes = readFileSync(file);
    if (bytes.length >= COMPRESSED_FROM_BYTES)
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 7 }));
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
