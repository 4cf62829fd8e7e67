/**
 * Writes the generated code and builds the pages: `npm run build`. With --if-installed (npm's
 * `prepare`) it writes the enums alone if the packages for more are missing, as after `npm ci
 * --omit=dev`.
 */
import { existsSync } from 'node:fs';
import { writeEnums } from './generate-enums.ts';

writeEnums();
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
