/**
 * Writes the generated code and builds the pages: `npm run build`. With --if-installed (npm's
 * `prepare`) it does nothing if the packages for that are missing, as after `npm ci --omit=dev`.
 */
import { existsSync } from 'node:fs';

if (process.argv.includes('--if-installed') && !isInstalled('vite')) process.exit(0);

const { writeGenerated } = await import('./generate.ts');
await writeGenerated();
const { buildPages } = await import('./build-pages.ts');
await buildPages();

function isInstalled(name: string): boolean {
  try {
    return existsSync(new URL(import.meta.resolve(name)));
  } catch {
    return false;
  }
}
