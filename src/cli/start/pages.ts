import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export const PAGES = ['explorer', 'playground'] as const;
export type PageName = (typeof PAGES)[number];

export const PAGES_DIR = path.join(ROOT, 'dist/pages');

/** The sources of the pages; a shipped server may lack them. */
const SOURCES = ['src/web', 'client/src', 'client/documents', 'vite.config.ts'];

export function isBuilt(page: PageName): boolean {
  return existsSync(path.join(PAGES_DIR, page, 'index.html'));
}

/** A warning if a page is missing or older than its sources, else null. */
export function pagesNotice(): string | null {
  const missing = PAGES.filter((page) => !isBuilt(page));
  if (missing.length > 0) return `Not built: ${missing.join(', ')}. Build with: npm run build`;
  const built = Math.min(
    ...PAGES.map((page) => statSync(path.join(PAGES_DIR, page, 'index.html')).mtimeMs),
  );
  return SOURCES.some((source) => newest(path.join(ROOT, source)) > built)
    ? 'The pages are older than their sources. Build with: npm run build'
    : null;
}

/** The last change of a file, or of any file in a folder, in milliseconds; 0 if there is none. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const changes = readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs);
  return Math.max(0, ...changes);
}
